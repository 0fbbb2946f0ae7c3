"""One byte altered on a copy, to show that it is found; the workspace itself is not touched."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sijill.errors import StageFailed

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Caught(Generic[V]):
    """What was altered, and what ``verify`` said.

    Attributes:
        document: SHA-256 of the document altered.
        offset: Which byte of it, counted from 0.
        before: Its value as received.
        after: Its value on the copy.
        found: What the verifier gave for the copy.
    """

    document: str
    offset: int
    before: int
    after: int
    found: V


def tamper(root: Path, scratch: Path, verify: Callable[[Path], V], document: str | None = None) -> Caught[V]:
    """What ``verify`` found after one bit of one document was turned on a copy; the copy is gone afterwards.

    Args:
        root: A workspace, closed (an open one may still be writing).
        scratch: A folder on the same machine for the copy; made when it is not there.
        verify: Checks the workspace in a folder.
        document: SHA-256 of the document to alter; the first of them when not given.

    Raises:
        StageFailed: ``demo.nothing-to-alter``: there is no such document, or it is empty.
    """
    copy = scratch / "altered"
    shutil.rmtree(copy, ignore_errors=True)
    try:
        shutil.copytree(root, copy)
        path = _document(copy, document)
        data = bytearray(path.read_bytes())
        at = len(data) // 2
        before, after = data[at], data[at] ^ 1
        data[at] = after
        path.chmod(0o600)
        path.write_bytes(data)
        return Caught(path.name, at, before, after, verify(copy))
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def _document(root: Path, sha256: str | None) -> Path:
    held = sorted(path for path in (root / "documents" / "sha256").rglob("*") if path.is_file() and path.stat().st_size)
    for path in held:
        if sha256 in (None, path.name):
            return path
    raise StageFailed(
        "demo.nothing-to-alter",
        f"no document {sha256 or ''} in {root.name}",
        "a workspace with a document",
        "run sijill demo in a new folder",
    )
