"""Work in a workspace, each step to the disk watched; what was given back to the caller counts as acknowledged."""

from __future__ import annotations

import hashlib
import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import apsw_database
import disk
import sqlalchemy

from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store import sqlite
from sijill.store.blobs import Blobs
from sijill.store.entries import Draft
from sijill.store.sealing import database as sealed
from sijill.store.sealing.lock_file import Lock
from sijill.store.sealing.store_key import StoreKey
from sijill.store.sealing.unlocking import key_of
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

PLENTY = 20
"""Pages in the WAL after which it is folded into the file: often enough to be cut within; 0 for as it ships."""


def clock(chance: random.Random):
    moment = datetime(2031, 12, 1, 9, tzinfo=UTC)

    def now() -> datetime:
        nonlocal moment
        moment += timedelta(seconds=chance.randrange(1, 90))
        return moment

    return now


@contextmanager
def watched(root: Path, monkeypatch, pages: int) -> Iterator[disk.Recorder]:
    """A recorder of everything written below ``root``, by SQLite and by Python."""
    recorder, real = disk.Recorder(root), sqlalchemy.create_engine
    watching = apsw_database.Watched(recorder)
    vfs = watching.name

    def engine(url: object, **told: object) -> sqlalchemy.Engine:
        path = sqlalchemy.make_url(url).database
        if path is None:
            return real(url, **told)
        is_sealed = told.pop("module", sqlite3) is not sqlite3
        opened = partial(apsw_database.Connection, path, pages, vfs, is_sealed)
        return real(url, module=apsw_database, creator=opened, **told)

    with monkeypatch.context() as patch, recorder.watching(monkeypatch):
        patch.setattr(sqlalchemy, "create_engine", engine)
        yield recorder
    watching.watcher = None
    del watching  # SQLite forgets it only now


KINDS = ("entries", "document", "document", "sign", "large")


class Work:
    """What one person does in a sitting, each kind in turn by ``chance``; each thing given back is acknowledged."""

    def __init__(self, root: Path, recorder: disk.Recorder, chance: random.Random, inbox: Path) -> None:
        self.root, self.recorder, self.chance, self.inbox = root, recorder, chance, inbox
        self.made = 0
        self.bag: list[str] = []
        self.now = clock(chance)

    def sitting(self, steps: int) -> None:
        """Open the workspace, do ``steps`` things, close it."""
        with Workspace.open(self.root, clock=self.now, entropy=self.chance.randbytes) as workspace:
            for _ in range(steps):
                self.one(workspace)

    def one(self, workspace: Workspace) -> None:
        if not self.bag:
            self.bag = self.chance.sample(KINDS, len(KINDS))
        getattr(self, f"do_{self.bag.pop()}")(workspace)

    def do_entries(self, workspace: Workspace, longest: int = 40, most: int = 5) -> None:
        self.made += 1
        drafts = [
            Draft(
                "claim.decided",
                f"claim-{self.made}-{number}",
                {"verdict": "accepted"},
                {"reason": self.chance.randbytes(self.chance.randrange(1, longest)).hex()},
            )
            for number in range(self.chance.randrange(1, most))
        ]
        for one in workspace.ledger.append_many(drafts):
            self.recorder.acknowledged(("entry", one.seq, one.leaf))

    def do_large(self, workspace: Workspace) -> None:
        self.do_entries(workspace, 2000, 12)

    def do_document(self, workspace: Workspace) -> None:
        self.made += 1
        file = self.inbox / f"report-{self.made}.txt"
        text = f"Invented report {self.made}: {self.chance.random()} houses.\n" * self.chance.randrange(1, 60)
        file.write_bytes(text.encode())
        for kept in preserve_files(workspace, [file], metadata=Metadata(outlet="Quay Journal")).documents:
            leaf = workspace.ledger.entry(kept.ledger_index).leaf
            self.recorder.acknowledged(("entry", kept.ledger_index, leaf))
            self.recorder.acknowledged(("document", kept.sha256))

    def do_sign(self, workspace: Workspace) -> None:
        keyring = Keyring(self.root / "keys", "", self.chance.randbytes)
        signed = HeadSigner(workspace.ledger, self.root / "log", keyring).sign()
        self.recorder.acknowledged(("head", signed.head.size, signed.note.to_bytes()))
        for file in (self.root / "keys").iterdir():
            self.recorder.acknowledged(("key", file.name, file.read_bytes()))


def new_workspace(root: Path, lock: Lock | None = None) -> Path:
    """An empty workspace, to be copied."""
    chance = random.Random("new")
    Workspace.create(root, clock=clock(chance), entropy=chance.randbytes, lock=lock).close()
    return root


def opened_by_anybody(root: Path, key: StoreKey | None):
    """The database as the driver that ships opens it, with nothing watched."""
    if key is None:
        return sqlite3.connect(root / "store.db")
    connection = sealed.driver().connect(root / "store.db")
    sealed.unlock(connection, key.database("store.db"))
    return connection


def lost(root: Path, acknowledged: list[tuple]) -> list[str]:
    """What was acknowledged and is not there, or not as it was; the database is opened as anybody would open it."""
    told, key = [], key_of(root)
    blobs, connection = Blobs(root / "documents", key), opened_by_anybody(root, key)
    try:
        if (found := connection.execute("PRAGMA quick_check").fetchall()) != [("ok",)]:
            return [f"unreadable: {found[:2]}"]
        leaves = dict(connection.execute("SELECT seq, raw FROM entry"))
    except (sqlite3.DatabaseError, sealed.driver().DatabaseError) as error:
        return [f"unreadable: {error}"]
    finally:
        connection.close()
    for kind, *what in acknowledged:
        if kind == "entry":
            raw = leaves.get(what[0])
            if raw is None or hashlib.sha256(b"\x00" + raw).digest() != what[1]:
                told.append(f"entry {what[0]}")
        elif kind == "document":
            if blobs.find(what[0]) is None:
                told.append(f"document {what[0]}")
        else:
            path = root / (f"log/checkpoints/{what[0]}" if kind == "head" else f"keys/{what[0]}")
            if not path.is_file() or path.read_bytes() != what[1]:
                told.append(f"{kind} {what[0]}")
    return told


def always(synchronous: str):
    """What sets up a connection, with this instead of the setting that ships."""
    shipped = sqlite._set_up
    return lambda connection, _: shipped(connection, synchronous)
