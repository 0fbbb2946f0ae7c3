"""The files of a bundle, whether it is a folder or a zip: listed, and read piece by piece."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from typing import IO, Protocol

from sijill.errors import Refusal

ENTRIES, LEAVES, README, SEALS, WITHHELD = "entries", "leaves", "README.txt", "seals", "withheld"
CHECKPOINTS, CONSISTENCY, DOCUMENTS, PROOFS = "checkpoints", "consistency", "documents", "proofs"
LARGEST_SMALL = 64 * 1024
LARGEST_LINE = 1024 * 1024 + 1
UNREADABLE = (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading a file of a damaged zip can raise."""


class BundleFiles(Protocol):
    """What a bundle holds: ``names`` of files with ``/`` between folders, and how to open one."""

    names: tuple[str, ...]

    def opened(self, name: str) -> IO[bytes]:
        """Give one file to read."""
        ...


class FolderFiles:
    """A bundle that is a folder; a link or device in it counts as a file that nobody named."""

    def __init__(self, root: Path) -> None:
        self._root = root
        found = [path for path in sorted(root.rglob("*")) if path.is_symlink() or not path.is_dir()]
        self.names = tuple(
            path.relative_to(root).as_posix() + ("" if S_ISREG(path.lstat().st_mode) else " (no file)")
            for path in found
        )

    def opened(self, name: str) -> IO[bytes]:
        """Give one file to read."""
        return (self._root / name).open("rb")


class ZipFiles:
    """A bundle that is a zip, read where it lies; nothing is unpacked onto the disk."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        listed = [one.filename for one in archive.infolist() if not one.is_dir()]
        if len(set(listed)) != len(listed):
            raise Refusal("a zip that names a file twice")
        self.names = tuple(sorted(listed))

    def opened(self, name: str) -> IO[bytes]:
        """Give one file to read."""
        return self._archive.open(name)


@contextmanager
def bundle_files(path: Path) -> Iterator[BundleFiles]:
    """Give the files of the bundle at ``path``.

    Raises:
        Refusal: It is neither a folder nor a zip that can be listed.
    """
    if path.is_dir():
        yield FolderFiles(path)
        return
    try:
        archive = zipfile.ZipFile(path)
    except UNREADABLE as error:
        raise Refusal(f"no zip: {error}") from error
    with archive:
        yield ZipFiles(archive)


def read_small(files: BundleFiles, name: str) -> bytes:
    """Give the bytes of a file that is never longer than 64 KiB.

    Raises:
        Refusal: It is longer, or cannot be read.
    """
    try:
        with files.opened(name) as file:
            data = file.read(LARGEST_SMALL + 1)
    except UNREADABLE as error:
        raise Refusal(f"cannot be read: {error}") from error
    if len(data) > LARGEST_SMALL:
        raise Refusal(f"longer than {LARGEST_SMALL} bytes")
    return data


def read_lines(files: BundleFiles, name: str) -> Iterator[bytes]:
    """Give the lines of a file without their line feeds.

    Raises:
        Refusal: A line without a line feed or longer than 1 MiB, or the file cannot be read.
    """
    try:
        with files.opened(name) as file:
            while line := file.readline(LARGEST_LINE):
                if not line.endswith(b"\n"):
                    raise Refusal("a line without a line feed at its end, or longer than 1 MiB")
                yield line[:-1]
    except UNREADABLE as error:
        raise Refusal(f"cannot be read: {error}") from error


def file_hash(files: BundleFiles, name: str) -> str:
    """Give the SHA-256 of a file's bytes, read piece by piece.

    Raises:
        Refusal: It cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with files.opened(name) as file:
            while piece := file.read(1 << 18):
                digest.update(piece)
    except UNREADABLE as error:
        raise Refusal(f"cannot be read: {error}") from error
    return digest.hexdigest()
