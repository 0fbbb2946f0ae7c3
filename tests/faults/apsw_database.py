# ruff: noqa: N802 (the names of methods are SQLite's)
"""SQLite through apsw, as SQLAlchemy's own driver would use it, with every write and sync of a file told to a watcher.

The engine, its settings and its order of writes are those that ship; only the last step, to the disk, is done here.
"""

from __future__ import annotations

import errno

import apsw

paramstyle, threadsafety, apilevel = "qmark", 1, "2.0"
sqlite_version_info = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
sqlite_version = apsw.sqlite_lib_version()
VFS = "watched"
Binary = bytes
SQLCIPHER = ("cipher = 'sqlcipher'", "legacy = 4")
"""The ciphers and numbers of SQLCipher 4, so that the files are those that sqlcipher3 writes."""
KEPT = []
"""Watchers that are done: the ciphers over one go on pointing to it."""
HAS_CIPHERS = hasattr(apsw, "mc_version")
HEADED = ("-wal", "-journal")
"""Files whose folder SQLite's own VFS syncs with their first sync."""


class Error(Exception):
    pass


class DatabaseError(Error):
    pass


class OperationalError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


class InterfaceError(Error):
    pass


class DataError(DatabaseError):
    pass


class InternalError(DatabaseError):
    pass


class NotSupportedError(DatabaseError):
    pass


class Connection:
    isolation_level = None

    def __init__(self, path, pages, vfs, is_sealed=False):
        # The ciphers of apsw-sqlite3mc stand between SQLite and the watcher, which sees what goes to the disk.
        self.apsw = _told(apsw.Connection, path, vfs=f"multipleciphers-{vfs}" if is_sealed else vfs)
        for pragma in SQLCIPHER if is_sealed else ():
            self.apsw.execute(f"PRAGMA {pragma}")
        if pages:
            self.apsw.execute(f"PRAGMA wal_autocheckpoint = {pages}")

    def cursor(self):
        return Cursor(self.apsw)

    def execute(self, *told):
        return self.cursor().execute(*told)

    def commit(self):
        if self.apsw.in_transaction:
            _told(self.apsw.execute, "COMMIT")

    def rollback(self):
        if self.apsw.in_transaction:
            _told(self.apsw.execute, "ROLLBACK")

    def create_function(self, name, arguments, function, deterministic=False):
        self.apsw.create_scalar_function(name, function, arguments, deterministic=deterministic)

    def close(self):
        _told(self.apsw.close)


class Cursor:
    arraysize = 1

    def __init__(self, connection):
        self._connection = connection
        self._rows = []
        self.description = None
        self.rowcount = -1
        self.lastrowid = None

    def execute(self, sql, bindings=()):
        return self._run(sql, [tuple(bindings)])

    def executemany(self, sql, several):
        return self._run(sql, [tuple(one) for one in several])

    def _run(self, sql, several):
        cursor = self._connection.cursor()
        shapes = []
        cursor.exec_trace = lambda running, *_: shapes.append(running.get_description()) or True
        before = self._connection.total_changes()
        self._rows = [row for one in several for row in _told(lambda one=one: list(cursor.execute(sql, one)))]
        self.description = [(*column[:1], *[None] * 6) for column in shapes[-1]] if shapes and shapes[-1] else None
        self.rowcount = self._connection.total_changes() - before
        self.lastrowid = self._connection.last_insert_rowid()
        return self

    def fetchone(self):
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size=1):
        taken, self._rows = self._rows[:size], self._rows[size:]
        return taken

    def fetchall(self):
        taken, self._rows = self._rows, []
        return taken

    def close(self):
        self._rows = []


def _told(act, *args, **kwargs):
    try:
        return act(*args, **kwargs)
    except apsw.ConstraintError as error:
        raise IntegrityError(str(error)) from error
    except apsw.Error as error:
        raise OperationalError(str(error)) from error
    except OSError as error:
        raise OperationalError(f"disk I/O error: {error}") from error


def _tried(step, *told):
    """Take a step; what the disk refuses is told to SQLite as a disk tells it."""
    try:
        step(*told)
    except OSError as error:
        kind = apsw.FullError if error.errno == errno.ENOSPC else apsw.IOError
        raise kind(str(error)) from None


class Watched(apsw.VFS):
    """SQLite's own VFS; what it writes is told to ``watcher`` first, which may raise an error of the disk."""

    def __init__(self, watcher):
        self.watcher = watcher
        self.name = f"{VFS}-{len(KEPT)}"
        super().__init__(self.name, "")
        KEPT.append(self if HAS_CIPHERS else None)

    def xOpen(self, name, flags):  # an error here is told as "unable to open database file"
        return WatchedFile(self.watcher, name, flags)

    def xDelete(self, name, syncs_folder):
        _tried(self.watcher.unlinked, name)
        super().xDelete(name, False)
        if syncs_folder:
            self.watcher.folder_synced(name)


class WatchedFile(apsw.VFSFile):
    def __init__(self, watcher, name, flags):
        self.watcher = watcher
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self.heads = bool(self.path) and self.path.endswith(HEADED) and watcher.is_new(self.path)
        if self.path:
            _tried(watcher.opened, self.path)
        super().__init__("", name, flags)

    def xRead(self, amount, offset):
        if self.path:
            _tried(self.watcher.read, self.path)
        return super().xRead(amount, offset)

    def xWrite(self, data, offset):
        if self.path:
            _tried(self.watcher.written, self.path, offset, data)
        super().xWrite(data, offset)

    def xTruncate(self, size):
        if self.path:
            _tried(self.watcher.truncated, self.path, size)
        super().xTruncate(size)

    def xSync(self, flags):
        if self.path:
            _tried(self.watcher.synced, self.path)
            if self.heads:
                self.watcher.folder_synced(self.path)
                self.heads = False
