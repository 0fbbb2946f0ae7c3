"""Backup: all that people made, as one tar under age; what stages made is left out, since ``run`` makes it again.

    sijill-backup.json   the ledger's name, and its head when the copy was made
    store.db             as it stood at that head; nobody writes while it is read
    …                    every other file of the folder but derived.db, cache/ and what is unfinished

A sealed workspace stays sealed inside. ``age -d FILE | tar x`` opens a back-up without Sijill.
"""

from __future__ import annotations

import os
import secrets
import tarfile
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sijill.errors import StageFailed, UsageError
from sijill.store.canonical import JsonValue, canonical_bytes
from sijill.store.durable import sync
from sijill.store.heads import FILE as HEAD_FILE
from sijill.store.heads import Head, head_file
from sijill.store.workspace import DERIVED, STORE

if TYPE_CHECKING:
    from typing import BinaryIO

    from sijill.store.workspace import Workspace

ABOUT = "sijill-backup.json"
FORMAT = "sijill-backup/1"
CHUNK = 1 << 20
TRIES = 100
_WAIT = 0.1
_CHECKPOINTS = "log/checkpoints"
_LEFT_OUT = {f"log/{HEAD_FILE}", "log/closed"}
WRITTEN_APART = (STORE, f"log/{HEAD_FILE}")
"""Files of a back-up beside those that are kept as they lie."""
_MADE_AGAIN = ("cache",)


@dataclass(frozen=True)
class Backup:
    """What was written: the head it holds, its files, and how many bytes the archive has."""

    log: str
    head: Head
    files: int
    size: int


def write_backup(workspace: Workspace, target: Path, recipients: Sequence[str]) -> Backup:
    """Give what stands in ``target``, durably, once all of it does; memory does not grow with the workspace.

    That it was begun, and for whom, is an entry of the ledger, which is in it.

    Args:
        workspace: An open one; others may go on reading, and wait with writing while ``store.db`` is read.
        target: A new file.
        recipients: Public keys of age, each of which opens it alone.

    Raises:
        UsageError: ``backup.exists``, ``backup.server``, ``age.bad-recipient``, ``age.not-installed``.
        StageFailed: ``backup.busy``, ``backup.changed``.
    """
    from sijill.store.sealing import age

    if not workspace.ledger.database.is_sqlite:
        step = "back the server up with pg_dump, and copy documents/, log/, keys/ and releases/"
        raise UsageError("backup.server", "the ledger lies on a PostgreSQL server", "a ledger in store.db", step)
    if target.exists():
        raise UsageError("backup.exists", f"{target} is there already", "a new file", "no back-up is written over")
    age.import_age()
    age.known_recipients(recipients)
    told: dict[str, JsonValue] = {"recipients": age.hashed(recipients)}
    workspace.ledger.append("workspace.backed-up", workspace.ledger.origin, told)
    packing = _Packing(workspace)
    unfinished = target.with_name(f".unfinished-{secrets.token_hex(8)}")
    try:
        with unfinished.open("xb") as file:
            unfinished.chmod(0o600)
            packing.write(file, recipients)
            file.flush()
            os.fsync(file.fileno())
        _name(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
    sync(target.resolve().parent)
    assert packing.head is not None
    return Backup(workspace.ledger.origin, packing.head, packing.files, target.stat().st_size)


def _name(unfinished: Path, target: Path) -> None:
    """Give the file its name; unlike a rename, a link never takes the place of a file that came meanwhile."""
    try:
        os.link(unfinished, target)
    except FileExistsError as error:
        raise UsageError("backup.exists", f"{target} is there already", "a new file") from error
    except OSError:  # sticks and shares often know no links
        unfinished.replace(target)


class _Packing:
    """The bytes of the archive, made as they are asked for."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._pieces = self._packed()
        self._held = b""
        self.error: BaseException | None = None
        self.head: Head | None = None
        self.files = 0

    def write(self, file: BinaryIO, recipients: Sequence[str]) -> None:
        """Write all of it to ``file`` under age."""
        from sijill.store.sealing import age

        try:
            age.encrypt_stream(cast("BinaryIO", self), cast("BinaryIO", _Writing(file, self)), recipients)
        except Exception as error:
            # the library tells only the words of an error that was raised while it read or wrote
            raise self.error or error from error
        finally:
            self._pieces.close()

    def read(self, size: int = -1) -> bytes:
        """Give some of the next bytes; none at the end."""
        try:
            while not self._held and (piece := next(self._pieces, None)) is not None:
                self._held = piece
        except BaseException as error:
            self.error = error
            raise
        size = len(self._held) if size < 0 else size
        given, self._held = self._held[:size], self._held[size:]
        return given

    def _packed(self) -> Generator[bytes, None, None]:
        root = self._workspace.root
        with _still(self._workspace) as head:
            self.head = head
            about = {"format": FORMAT, "log": self._workspace.ledger.origin, "root": head.root, "size": head.size}
            yield from self._member(ABOUT, canonical_bytes(about) + b"\n")
            yield from self._file(STORE, root / STORE)
        yield from self._member(f"log/{HEAD_FILE}", head_file(self._workspace.ledger.origin, head))
        for name in names_to_keep(root, head):
            yield from self._file(name, root / name)
        yield bytes(2 * tarfile.BLOCKSIZE)

    def _member(self, name: str, data: bytes) -> Iterator[bytes]:
        yield _header(name, len(data))
        yield _padded(data)
        self.files += 1

    def _file(self, name: str, path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            left = size = os.fstat(file.fileno()).st_size
            yield _header(name, size)
            while left:
                piece = file.read(min(CHUNK, left))
                if not piece:
                    raise StageFailed("backup.changed", f"{name} became shorter", "a file that stays", "run it again")
                left -= len(piece)
                yield _padded(piece) if not left else piece
        self.files += 1


class _Writing:
    """A file to write to; what the disk refuses is kept for whoever called."""

    def __init__(self, file: BinaryIO, packing: _Packing) -> None:
        self._file, self._packing = file, packing

    def write(self, data: bytes) -> int:
        """Write ``data``."""
        try:
            return self._file.write(data)
        except BaseException as error:
            self._packing.error = error
            raise

    def flush(self) -> None:
        """Hand on what is held back."""
        self._file.flush()


def names_to_keep(root: Path, head: Head) -> list[str]:
    """Give the files of a workspace that belong into a back-up made at ``head``, besides ``store.db``."""
    kept = []
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if is_left_out(name) or path.is_symlink() or not path.is_file():
            continue
        if name.startswith(f"{_CHECKPOINTS}/") and (not path.name.isdecimal() or int(path.name) > head.size):
            continue
        kept.append(name)
    return kept


def is_left_out(name: str) -> bool:
    """Tell whether a file of a workspace is made again, lies beside a database, is hidden or written apart."""
    parts = name.split("/")
    is_made_again = parts[0] in _MADE_AGAIN or parts[0].startswith((STORE, DERIVED)) or name in _LEFT_OUT
    return is_made_again or any(part.startswith(".") for part in parts)


@contextmanager
def _still(workspace: Workspace) -> Iterator[Head]:
    """Give the head of a ledger whose file holds all of it and is not written to until the block ends."""
    database = workspace.ledger.database
    wal = workspace.root / f"{STORE}-wal"
    for _ in range(TRIES):
        with database.folded() as connection:
            if not wal.exists() or wal.stat().st_size == 0:
                yield workspace.ledger.head_in(connection)
                return
        time.sleep(_WAIT)
    raise StageFailed("backup.busy", "somebody reads or writes all the time", "a moment of rest", "stop it, then again")


def _header(name: str, size: int) -> bytes:
    told = tarfile.TarInfo(name)
    told.size, told.mode = size, 0o600
    return told.tobuf(tarfile.PAX_FORMAT, "utf-8", "surrogateescape")


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % tarfile.BLOCKSIZE)
