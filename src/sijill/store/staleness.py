"""Whether a stage's work is stale: hashes of what it reads, of its settings, and of its code and data."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.store.canonical import canonical_bytes

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.workspace import Workspace

DATA = Path(__file__).resolve().parent.parent / "data"


def digest(*parts: JsonValue) -> str:
    """The SHA-256 of some values, as hex."""
    return hashlib.sha256(canonical_bytes(list(parts), largest=None)).hexdigest()


@cache
def data_digest(folders: tuple[str, ...]) -> str:
    """The hash of the shipped data files a stage uses, by folder of ``sijill/data``."""
    held = hashlib.sha256()
    for folder in folders:
        for path in sorted((DATA / folder).rglob("*")):
            if path.is_file() and path.suffix not in {".md", ".pyc"}:
                held.update(f"{path.relative_to(DATA).as_posix()}\0".encode())
                held.update(hashlib.sha256(path.read_bytes()).digest())
    return held.hexdigest()


def full_version(version: str, folders: Iterable[str] = ()) -> str:
    """A stage's ``VERSION`` with the hash of its data files: ``3+9f2c61aa``."""
    named = tuple(folders)
    return f"{version}+{data_digest(named)[:8]}" if named else version


def stages_digest(workspace: Workspace, stages: Iterable[str]) -> str:
    """The hash of everything the named stages have made, unit by unit."""
    seen: list[JsonValue] = []
    for stage in stages:
        stamps = workspace.derived.stamps(stage)
        seen += [[stage, unit, stamps[unit].content] for unit in sorted(stamps)]
    return digest(seen)


def rows_digest(rows: Iterable[Mapping[str, object]]) -> str:
    """The hash of projection rows, by their sequence numbers: a row never changes once it is there."""
    return digest([row["seq"] for row in rows])  # type: ignore[misc]
