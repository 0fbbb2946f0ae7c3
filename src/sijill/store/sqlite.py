"""The SQLite back end: how it is opened, locked for one append, and kept append-only."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from sijill.store.sealing import database as sealed

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

BUSY_MILLISECONDS = 30_000
APPLICATION_ID = 0x53494A4C  # "SIJL"

# The head moves last in an append, so a sealed value below it is late.
# REPLACE deletes without firing DELETE triggers, so the insert itself must be refused.
TRIGGERS = (
    "CREATE TRIGGER entry_is_next BEFORE INSERT ON entry"
    " WHEN NEW.seq IS NOT (SELECT COALESCE(MAX(seq), -1) + 1 FROM entry)"
    " BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: seq is not the next'); END",
    "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry"
    " BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no update'); END",
    "CREATE TRIGGER entry_no_delete BEFORE DELETE ON entry"
    " BEGIN SELECT RAISE(ABORT, 'the ledger is append-only: no delete'); END",
    "CREATE TRIGGER sealed_value_is_new BEFORE INSERT ON sealed_value"
    " WHEN EXISTS (SELECT 1 FROM sealed_value WHERE commitment = NEW.commitment)"
    " OR NEW.seq < COALESCE((SELECT MAX(size) FROM tree_head), 0)"
    " OR NEW.seq > COALESCE((SELECT MAX(seq) FROM entry), -1)"
    " BEGIN SELECT RAISE(ABORT, 'sealed values are append-only: not of an entry being appended'); END",
    "CREATE TRIGGER sealed_value_no_update BEFORE UPDATE ON sealed_value"
    " BEGIN SELECT RAISE(ABORT, 'sealed values are append-only: no update'); END",
    "CREATE TRIGGER sealed_value_no_delete BEFORE DELETE ON sealed_value"
    " BEGIN SELECT RAISE(ABORT, 'sealed values are append-only: no delete'); END",
)


def file_engine(path: Path, *, synchronous: str, key: str = "") -> Engine:
    """Give an engine on the file at ``path``, in WAL mode; ``synchronous`` is ``FULL`` or ``NORMAL``.

    With a ``key`` (96 hexadecimal digits) the file is a sealed one.
    """
    from sqlalchemy import URL, create_engine, event

    engine = create_engine(URL.create("sqlite", database=str(path)), **({"module": sealed.driver()} if key else {}))

    def connected(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        if key:
            sealed.unlock(connection, key)
        _set_up(connection, synchronous)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", _begin)
    return engine


def frozen_engine(path: Path, key: str = "") -> Engine:
    """Give an engine that only reads the file at ``path``, and changes nothing beside it when no writer left a WAL.

    What one connection reads is of one moment, whoever writes meanwhile.
    """
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    module = sealed.driver() if key else sqlite3

    def opened() -> sqlite3.Connection:
        connection: sqlite3.Connection = module.connect(
            _frozen(path),
            uri=True,
            check_same_thread=False,
            isolation_level=None,
            timeout=BUSY_MILLISECONDS / 1000,
        )
        if key:
            sealed.unlock(connection, key)
        # Sealed values must not pass through a temporary file to be put in order.
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

    engine = create_engine("sqlite://", creator=opened, module=module, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine


def copied_engine(path: Path, key: str = "") -> Engine:
    """Give an engine on a copy in memory of the file at ``path``, which is only read."""
    if key:
        return _opened_copy(path, key)
    engine = memory_engine()
    source, copy = frozen_engine(path).raw_connection(), engine.raw_connection()
    try:
        source.driver_connection.backup(copy.driver_connection)  # type: ignore[union-attr]
    finally:
        source.close()
        copy.close()
    return engine


def _opened_copy(path: Path, key: str) -> Engine:
    """SQLCipher makes no back-up into a database without a key; it writes one out table by table."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    module = sealed.driver()
    copy = module.connect(":memory:", uri=True, check_same_thread=False, isolation_level=None)
    copy.execute(f"ATTACH DATABASE ? AS sealed KEY \"x'{key}'\"", (_frozen(path),))
    copy.execute("SELECT sqlcipher_export('main', 'sealed')")
    copy.execute("DETACH DATABASE sealed")
    return create_engine("sqlite://", creator=lambda: copy, module=module, poolclass=StaticPool)


def memory_engine() -> Engine:
    """Give an engine on a database that is gone when the engine is."""
    from sqlalchemy import create_engine
    from sqlalchemy.pool import StaticPool

    return create_engine("sqlite://", poolclass=StaticPool)


def _frozen(path: Path) -> str:
    wal = path.with_name(path.name + "-wal")
    mode = "mode=ro" if wal.exists() and wal.stat().st_size else "mode=ro&immutable=1"
    return f"file:{quote(os.fsencode(path))}?{mode}"


def _set_up(connection: DBAPIConnection, synchronous: str) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute(f"PRAGMA synchronous = {synchronous}")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A transaction that starts as a reader and turns writer can fail at once under WAL; a writer says so first.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
