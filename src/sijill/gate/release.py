"""The only writer for the outside: a folder that is complete and searched, or not there at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from sijill.errors import PublicationStopped, UsageError
from sijill.gate.guarded import Guarded
from sijill.gate.scan import Finding, scan
from sijill.store.durable import sync

_SHOWN = 8


def write_release(
    folder: Path, files: Mapping[str, bytes], *, guarded: Iterable[Guarded], allowed: Iterable[str] = ()
) -> Path:
    """Give ``folder``, holding exactly ``files``, after the last look found nothing in them.

    The folder appears under its name only when every byte is on the disk. A folder that already holds exactly these
    files is left as it is.

    Args:
        folder: Where the release goes; must not be there, or hold the same files.
        files: Relative path (``/`` between folders) of each file, and its bytes.
        guarded: What must not leave.
        allowed: Full names that may.

    Raises:
        PublicationStopped: ``gate.sealed-name`` (the items and files, never the name), ``gate.unreadable-file``,
            ``gate.metadata``.
        UsageError: ``gate.bad-path``, ``gate.other-release`` when the folder holds something else.
    """
    for name in files:
        _refuse_path(name)
    findings = scan(files, guarded, allowed)
    if findings:
        raise stopped(findings)
    if folder.exists():
        _refuse_other(folder, files)
        return folder
    unfinished = folder.with_name(f".{folder.name}.unfinished")
    if unfinished.exists():
        shutil.rmtree(unfinished)
    _write_all(unfinished, files)
    unfinished.replace(folder)
    sync(folder.parent)
    return folder


def stopped(findings: tuple[Finding, ...]) -> PublicationStopped:
    """Give the error for what the last look found: which item stands in which file."""
    told = [f"{finding.item} ({finding.why}) in {finding.file}" for finding in findings[:_SHOWN]]
    more = f" and {len(findings) - _SHOWN} more" if len(findings) > _SHOWN else ""
    return PublicationStopped(
        "gate.sealed-name",
        f"held back, but about to leave: {', '.join(told)}{more}",
        "a release without any name that is held back",
        "'sijill protect' shows why each item is held back; clear it, or take the words out",
    )


def _refuse_path(name: str) -> None:
    path = PurePosixPath(name)
    is_plain = name == str(path) and not path.is_absolute() and ".." not in path.parts and "\\" not in name
    if not is_plain or not path.parts or any(ord(character) < 32 for character in name):
        raise UsageError("gate.bad-path", f"the file name {name!r}", "a path inside the release")


def _refuse_other(folder: Path, files: Mapping[str, bytes]) -> None:
    held = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    if set(held) != set(files) or any(path.read_bytes() != files[name] for name, path in held.items()):
        raise UsageError(
            "gate.other-release",
            f"{folder} already holds other files",
            "a new folder, or the same release",
            "run sijill verify on it; a release is never written over",
        )


def _write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True)
    for name, data in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        sync(inner)
    sync(folder)
