"""Writing a file so that a crash leaves either all of it or none of it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def write_whole(path: Path, data: bytes, *, beside: Path | None = None, sync_folder: bool = True) -> None:
    """Put ``data`` at ``path``, durably: a temporary file, synced, then renamed over it, then the folder synced.

    Args:
        path: Where the bytes go; its folder exists.
        data: All of them.
        beside: A folder on the same file system for the unfinished file; the target's own folder when not given.
        sync_folder: Whether the rename itself must have reached the disk before this returns.
    """
    unfinished = (beside or path.parent) / f".unfinished-{secrets.token_hex(8)}"
    try:
        with unfinished.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    if sync_folder:
        sync(path.parent)


def sync(folder: Path) -> None:
    """Wait until what was renamed in ``folder`` has reached the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Make ``folder`` and what is missing above it, durably.

    One that is there is synced into its parent all the same: whoever made it may have been stopped before.
    """
    if not folder.parent.is_dir():
        make_folder(folder.parent, mode)
    folder.mkdir(mode=mode, exist_ok=True)
    sync(folder.parent)
