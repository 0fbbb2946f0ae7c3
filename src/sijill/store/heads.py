"""Heads: how long the ledger is and what it hashes to; the last one is remembered in a file outside the database.

A whole database put back to an earlier day is intact in itself. Only a head remembered elsewhere shows the roll-back.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from sijill.errors import Refusal
from sijill.store.canonical import canonical_bytes, parse_canonical
from sijill.store.durable import write_whole

FILE = "head.json"
BYTES = 512
"""How long the file always is, so that a new head is written over the old one at once."""
_ROOT = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Head:
    """The ledger at one moment: ``size`` entries whose tree has ``root`` (hexadecimal)."""

    size: int
    root: str

    def __post_init__(self) -> None:
        if self.size < 0 or not _ROOT.fullmatch(self.root):
            raise Refusal(f"no head: size {self.size}, root {self.root!r}")

    @property
    def mark(self) -> str:
        """Size and root in one word: ``7:ab12…``."""
        return f"{self.size}:{self.root}"


@dataclass(frozen=True)
class RememberedHead:
    """The head of the log called ``log``, as a file outside the database remembers it."""

    log: str
    head: Head


def remember(folder: Path, log: str, head: Head) -> None:
    """Write ``head`` to ``folder``/head.json, unless a longer one stands there already."""
    path = folder / FILE
    try:
        known = remembered(folder)
    except Refusal:
        return  # what stands there was altered; verify must still see it
    if known is not None and known.log == log and known.head.size >= head.size:
        return
    if path.exists():
        _write_over(path, head_file(log, head))
    else:
        write_whole(path, head_file(log, head))


def head_file(log: str, head: Head) -> bytes:
    """Give the bytes of the file that remembers ``head``."""
    return _padded(canonical_bytes({"log": log, "root": head.root, "size": head.size}))


def remembered(folder: Path) -> RememberedHead | None:
    """Give the head remembered in ``folder``, or ``None`` when there is no such file.

    Raises:
        Refusal: The file is not what :func:`remember` writes.
    """
    path = folder / FILE
    if not path.exists():
        return None
    try:
        return _read(path.read_bytes())
    except Refusal:
        return _read(path.read_bytes())  # it may just have been written over


def _read(raw: bytes) -> RememberedHead:
    body = raw.rstrip(b" \n")
    fields = parse_canonical(body)
    if raw != _padded(body) or not isinstance(fields, dict) or set(fields) != {"log", "root", "size"}:
        raise Refusal(f"{FILE} does not hold log, root and size")
    log, root, size = fields["log"], fields["root"], fields["size"]
    if not isinstance(log, str) or not isinstance(root, str) or not isinstance(size, int) or isinstance(size, bool):
        raise Refusal(f"{FILE} does not hold log, root and size")
    return RememberedHead(log, Head(size, root))


def _padded(body: bytes) -> bytes:
    return body.ljust(BYTES - 1) + b"\n"


def _write_over(path: Path, data: bytes) -> None:
    # One write of one sector, not synced: should the power fail, the head before it is as good a memory.
    handle = os.open(path, os.O_WRONLY)
    try:
        os.pwrite(handle, data, 0)
    finally:
        os.close(handle)
