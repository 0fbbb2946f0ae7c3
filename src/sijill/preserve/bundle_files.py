"""The files of a bundle, whether it is a folder or a zip: listed, and read piece by piece."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from stat import S_IFMT, S_IFREG, S_ISREG
from struct import unpack_from
from typing import IO, Protocol

from sijill.errors import Refusal

ENTRIES, LEAVES, README, SEALS, WITHHELD = "entries", "leaves", "README.txt", "seals", "withheld"
CHECKPOINTS, CONSISTENCY, DOCUMENTS, PROOFS = "checkpoints", "consistency", "documents", "proofs"
LARGEST_SMALL = 64 * 1024
LARGEST_LINE = 1024 * 1024 + 1
_FOLDERS = frozenset(f"{folder}/" for folder in (CHECKPOINTS, CONSISTENCY, DOCUMENTS, PROOFS))
_UNIX, _OTHER_NAME, _SIZES_AFTER, _HEADER, _END = 3, 0x7075, 8, 30, 22
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
    """A bundle that is a zip, read where it lies; nothing is unpacked onto the disk.

    What another program could read as something else counts as a file that nobody named: a link, a folder that holds
    bytes, a second name, a way of packing that takes memory at will.
    """

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        members = archive.infolist()
        if len({one.filename for one in members}) != len(members):
            raise Refusal("a zip that names a file twice")
        _refuse_hidden_bytes(archive)
        self.names = tuple(sorted(_listed(one) for one in members if one.filename not in _FOLDERS or one.file_size))

    def opened(self, name: str) -> IO[bytes]:
        """Give one file to read."""
        if name not in self._archive.NameToInfo:
            raise FileNotFoundError(name)
        return self._archive.open(name)


def _listed(one: zipfile.ZipInfo) -> str:
    kind = S_IFMT(one.external_attr >> 16) if one.create_system == _UNIX else 0
    is_file = kind in (0, S_IFREG) and not one.is_dir()
    is_packed_plainly = one.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    return one.filename + ("" if is_file and is_packed_plainly and _OTHER_NAME not in _extras(one) else " (no file)")


def _extras(one: zipfile.ZipInfo) -> set[int]:
    found, rest = set(), one.extra
    while len(rest) >= 4:
        kind, size = unpack_from("<HH", rest)
        found.add(kind)
        rest = rest[4 + size :]
    return found


def _refuse_hidden_bytes(archive: zipfile.ZipFile) -> None:
    """Refuse a zip with bytes before, between or after its files: another program could find other files in them.

    Raises:
        Refusal: There are such bytes, or a comment.
    """
    file = archive.fp
    if file is None or archive.comment:
        raise Refusal("a zip with a comment")
    place = 0
    for one in sorted(archive.infolist(), key=lambda one: one.header_offset):
        file.seek(one.header_offset)
        header = file.read(_HEADER)
        if one.header_offset != place or len(header) != _HEADER:
            raise Refusal("a zip with bytes between its files, or before them")
        place += _HEADER + sum(unpack_from("<HH", header, 26)) + one.compress_size
        if one.flag_bits & _SIZES_AFTER:
            place += _length_after(file, place)
    end = file.seek(0, 2)
    file.seek(place)
    start = file.read(4)
    file.seek(max(0, end - _END))
    if place != archive.start_dir or file.read(4) != b"PK\5\6" or (start != b"PK\1\2" and archive.infolist()):
        raise Refusal("a zip with bytes after its files")


def _length_after(file: IO[bytes], place: int) -> int:
    """How long that is which follows a file packed without knowing its size: with or without a mark, 32 or 64 bit."""
    file.seek(place)
    after = file.read(28)
    lengths = (16, 24) if after.startswith(b"PK\7\x08") else (12, 20)
    return next((one for one in lengths if after[one : one + 2] == b"PK"), 0)


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
