"""Blobs: bytes as received, kept under their own SHA-256, never changed, opened only through here."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from sijill.errors import IntegrityError, Refusal
from sijill.store.canonical import sha256_hex
from sijill.store.durable import make_folder, sync, write_whole

_NAME = re.compile(r"[0-9a-f]{64}")
UNFINISHED = ".unfinished"


class Blobs:
    """The folder ``documents/`` of a workspace.

    Args:
        root: The folder; made when it is not there.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.tree = root / "sha256"
        self.unfinished = root / UNFINISHED
        self._settled: set[Path] = set()

    def put(self, data: bytes) -> str:
        """Give the SHA-256 of ``data`` once all of it is durably on the disk; the same bytes twice are one blob."""
        name = sha256_hex(data)
        path = self.path(name)
        self._folders(path)
        if path.is_file() and path.stat().st_size == len(data) and sha256_hex(path.read_bytes()) == name:
            sync(path.parent)  # whoever kept it may have been stopped before its name was on the disk
        else:
            write_whole(path, data, beside=self.unfinished)
        return name

    def get(self, sha256: str) -> bytes:
        """Give the bytes, hashed again first.

        Raises:
            IntegrityError: ``blob.missing``, ``blob.altered``.
            Refusal: ``sha256`` is no SHA-256.
        """
        try:
            data = self.path(sha256).read_bytes()
        except OSError as error:
            raise _missing(sha256) from error
        found = sha256_hex(data)
        if found != sha256:
            raise IntegrityError(
                "blob.altered",
                f"documents: {sha256} now hashes to {found}",
                "the bytes as received",
                "keep the folder as it is, restore this document from a backup and run sijill verify",
            )
        return data

    def find(self, sha256: str) -> bytes | None:
        """Give the bytes, or ``None`` when they are not there or not as received."""
        try:
            return self.get(sha256)
        except (IntegrityError, Refusal):
            return None

    def open(self, sha256: str) -> BinaryIO:
        """Give the bytes as a file to read, hashed again first. Raises what :meth:`get` raises."""
        return io.BytesIO(self.get(sha256))

    def size(self, sha256: str) -> int:
        """Give the number of bytes, not hashed again.

        Raises:
            IntegrityError: ``blob.missing``.
        """
        try:
            return self.path(sha256).stat().st_size
        except OSError as error:
            raise _missing(sha256) from error

    def exists(self, sha256: str) -> bool:
        """Tell whether there is a blob of this name."""
        return self.path(sha256).is_file()

    def walk(self) -> Iterator[str]:
        """Give every blob's name, in order."""
        for path in sorted(self.tree.glob("*/*")):
            if _NAME.fullmatch(path.name) and path.parent.name == path.name[:2]:
                yield path.name

    def path(self, sha256: str) -> Path:
        """Give where the blob of this name is kept, whether or not it is there.

        Raises:
            Refusal: ``sha256`` is not 64 hexadecimal digits.
        """
        if not _NAME.fullmatch(sha256):
            raise Refusal(f"{sha256!r} is no SHA-256")
        return self.tree / sha256[:2] / sha256

    def is_blob(self, path: Path) -> bool:
        """Tell whether ``path`` is where a blob would be kept, whatever its bytes are."""
        return bool(_NAME.fullmatch(path.name)) and path == self.path(path.name)

    def _folders(self, path: Path) -> None:
        for folder in (self.unfinished, self.tree, path.parent):
            if folder not in self._settled or not folder.is_dir():
                make_folder(folder)
                self._settled.add(folder)


def file_sha256(path: Path) -> str:
    """Give the SHA-256 of a file's bytes, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _missing(sha256: str) -> IntegrityError:
    return IntegrityError(
        "blob.missing",
        f"documents: {sha256} is not there",
        "a document that the ledger or a reader names",
        "restore it from a backup and run sijill verify",
    )
