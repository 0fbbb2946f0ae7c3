# ruff: noqa: PTH100, PTH110, PTH112, PTH115, PTH120 (SQLite gives its paths as strings)
"""A disk that keeps only what was synced: what a program did to its files is recorded, then cut off at any moment.

What was written and not yet synced may be there, not be there, be torn between sectors of 512 bytes, or come in another
order. A name (made, renamed, removed) is there for sure only when its folder was synced, a file's bytes only when the
file was.
"""

from __future__ import annotations

import io
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
FOLDER = -1
REAL = {"open": Path.open, "replace": Path.replace, "unlink": Path.unlink, "mkdir": Path.mkdir}
REAL_OS = {"open": os.open, "fsync": os.fsync, "pwrite": os.pwrite, "fdopen": os.fdopen}


@dataclass
class Recorder:
    """What happened to the files below ``root``, in order; ``fails`` may raise an error instead."""

    root: Path
    events: list[tuple] = field(default_factory=list)
    fails: object = None

    def step(self, kind: str, path: object, *more: object) -> None:
        path = os.path.abspath(path)
        if path.endswith("-shm") or not f"{path}{os.sep}".startswith(f"{self.root}{os.sep}"):
            return
        if self.fails is not None:
            self.fails(kind, path)
        if kind != "read":
            self.events.append((kind, path[len(str(self.root)) + 1 :], *more))

    def acknowledged(self, what: object) -> None:
        self.events.append(("acknowledged", what))

    def is_new(self, path: str) -> bool:
        return not os.path.exists(path)

    def opened(self, path: object) -> None:
        if not os.path.exists(path):
            self.step("made", path)

    def read(self, path: object) -> None:
        self.step("read", path)

    def written(self, path: object, offset: int, data: bytes) -> None:
        self.step("written", path, offset, bytes(data))

    def truncated(self, path: object, size: int) -> None:
        self.step("truncated", path, size)

    def synced(self, path: object) -> None:
        self.step("synced", path)

    def folder_synced(self, path: object) -> None:
        self.step("folder synced", os.path.dirname(path))

    def unlinked(self, path: object) -> None:
        self.step("unlinked", path)

    @contextmanager
    def watching(self, monkeypatch) -> Iterator[Recorder]:
        """Record what Python code does through ``pathlib`` and ``os`` while the block runs."""
        with monkeypatch.context() as patch:
            for name in ("open", "replace", "unlink", "mkdir"):
                patch.setattr(Path, name, getattr(self, f"_{name}")())
            for name in ("open", "fsync", "pwrite", "fdopen"):
                patch.setattr(os, name, getattr(self, f"_os_{name}"))
            yield self

    def _open(self):
        def opened(path: Path, mode: str = "r", *args: object, **kwargs: object):
            if not set(mode) & set("wxa"):
                self.read(path)
                return REAL["open"](path, mode, *args, **kwargs)
            self.opened(path)
            return WatchedFile(self, REAL["open"](path, mode, *args, **kwargs), path)

        return opened

    def _replace(self):
        def replaced(path: Path, target: object):
            self.step("renamed", path, os.path.relpath(target, self.root))
            return REAL["replace"](path, target)

        return replaced

    def _unlink(self):
        def unlinked(path: Path, missing_ok: bool = False):
            if path.exists():
                self.unlinked(path)
            return REAL["unlink"](path, missing_ok=missing_ok)

        return unlinked

    def _mkdir(self):
        def made(path: Path, *args: object, **kwargs: object):
            if not path.exists():
                self.step("folder made", path)
            return REAL["mkdir"](path, *args, **kwargs)

        return made

    def _os_open(self, path, flags, *more, **kwargs):
        if flags & os.O_CREAT:
            self.opened(path)
        return REAL_OS["open"](path, flags, *more, **kwargs)

    def _os_fsync(self, handle: int) -> None:
        path = os.readlink(f"/proc/self/fd/{handle}")
        if os.path.isdir(path):
            self.folder_synced(path + os.sep)
        else:
            self.synced(path)

    def _os_pwrite(self, handle: int, data: bytes, offset: int) -> int:
        self.written(os.readlink(f"/proc/self/fd/{handle}"), offset, data)
        return REAL_OS["pwrite"](handle, data, offset)

    def _os_fdopen(self, handle: int, mode: str = "r", *args: object, **kwargs: object):
        file = REAL_OS["fdopen"](handle, mode, *args, **kwargs)
        path = os.readlink(f"/proc/self/fd/{handle}")
        return WatchedFile(self, file, Path(path)) if "w" in mode and self.root in Path(path).parents else file


class WatchedFile:
    """A file open for writing whose writes are recorded."""

    def __init__(self, recorder: Recorder, file: io.BufferedWriter, path: Path) -> None:
        self._recorder, self._file, self._path = recorder, file, path

    def write(self, data: bytes) -> int:
        raw = data.encode() if isinstance(data, str) else bytes(data)
        self._recorder.written(self._path, self._file.tell(), raw)
        return self._file.write(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)

    def __enter__(self) -> WatchedFile:
        return self

    def __exit__(self, *told: object) -> None:
        self._file.close()


@dataclass
class Inode:
    bytes: bytearray = field(default_factory=bytearray)
    pending: list[tuple] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.pending:
            _apply(self.bytes, change)
        self.pending.clear()


class Disk:
    """What is durably on the disk, and what is only on its way.

    Args:
        start: The folder as it was, all of it durable, before the first event.
    """

    def __init__(self, start: Path) -> None:
        self.inodes: dict[int, Inode] = {}
        self.live: dict[str, int] = {}
        for path in sorted(start.rglob("*")):
            number = FOLDER
            if path.is_file():
                number = self._new(path.read_bytes())
            self.live[path.relative_to(start).as_posix()] = number
        self.durable = dict(self.live)
        self.names: list[dict[str, int | None]] = []
        self.acknowledged: list[object] = []

    def apply(self, event: tuple) -> None:
        kind, path, *more = event
        if kind == "acknowledged":
            self.acknowledged.append(path)
        elif kind in ("made", "folder made"):
            self._name({path: FOLDER if kind == "folder made" else self._new(b"")})
        elif kind == "unlinked":
            self._name({path: None})
        elif kind == "renamed":
            self._name({path: None, more[0]: self.live[path]})
        elif kind == "synced":
            self.inodes[self.live[path]].settle()
        elif kind == "folder synced":
            self._settle_folder(path)
        else:
            self.inodes[self.live[path]].pending.append((kind, *more))

    def after_the_cut(self, chance: random.Random, garbles: bool) -> dict[str, bytes | None]:
        """What is there when the power is back: bytes by path, ``None`` for a folder; nothing here is changed."""
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        names = dict(self.durable)
        for change in self.names:
            if chance.random() < share:
                _rename(names, change)
        contents = {}
        for path, number in sorted(names.items()):
            if not all(parent in names for parent in _parents(path)):
                continue
            contents[path] = None if number == FOLDER else self._content(number, chance, share, garbles, path)
        return contents

    def _content(self, number: int, chance: random.Random, share: float, garbles: bool, path: str) -> bytes:
        inode = self.inodes[number]
        data = bytearray(inode.bytes)
        order = list(inode.pending)
        for change in order:
            drawn = chance.random()
            if drawn < share * 0.7:
                _apply(data, change)
            elif drawn < share and change[0] == "written":
                for piece in _sectors(change):
                    if chance.random() < 0.5:
                        _apply(data, piece)
                    elif garbles and ".db" in path and chance.random() < 0.2:
                        _apply(data, (*piece[:2], chance.randbytes(len(piece[2]))))
        return bytes(data)

    def _new(self, data: bytes) -> int:
        number = len(self.inodes)
        self.inodes[number] = Inode(bytearray(data))
        return number

    def _name(self, change: dict[str, int | None]) -> None:
        self.names.append(change)
        _rename(self.live, change)

    def _settle_folder(self, folder: str) -> None:
        kept = []
        for change in self.names:
            if any(path.rpartition("/")[0] == folder for path in change):
                _rename(self.durable, change)
            else:
                kept.append(change)
        self.names = kept


def written_out(contents: dict[str, bytes | None], folder: Path) -> None:
    """Put what survived into ``folder``."""
    for path, data in contents.items():
        if data is None:
            (folder / path).mkdir(parents=True, exist_ok=True)
        else:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
            (folder / path).chmod(0o600)  # the rights of a file are made with its name


def _rename(names: dict[str, int], change: dict[str, int | None]) -> None:
    for path, number in change.items():
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number


def _parents(path: str) -> list[str]:
    parts = path.split("/")[:-1]
    return ["/".join(parts[: number + 1]) for number in range(len(parts))]


def _apply(data: bytearray, change: tuple) -> None:
    if change[0] == "truncated":
        del data[change[1] :]
        data.extend(bytes(max(0, change[1] - len(data))))
        return
    offset, new = change[1:]
    data.extend(bytes(max(0, offset - len(data))))
    data[offset : offset + len(new)] = new


def _sectors(change: tuple) -> Iterator[tuple]:
    """The parts of one write that lie in one sector each."""
    offset, data = change[1:]
    at = 0
    while at < len(data):
        end = min(len(data), at + SECTOR - (offset + at) % SECTOR)
        yield ("written", offset + at, data[at:end])
        at = end
