"""Blobs: bytes as received, kept under their own SHA-256, never changed, opened only through here."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sijill.errors import IntegrityError, Refusal
from sijill.store.canonical import sha256_hex
from sijill.store.durable import make_folder, sync, write_whole
from sijill.store.sealing.cipher import opened_sha256, sealed_size

if TYPE_CHECKING:
    from sijill.store.sealing.store_key import StoreKey

_NAME = re.compile(r"[0-9a-f]{64}")
UNFINISHED = ".unfinished"
_PIECE = 1 << 20


class Blobs:
    """The folder ``documents/`` of a workspace.

    Args:
        root: The folder; made when it is not there.
        key: Of a sealed workspace: files then lie encrypted, under names that do not tell which document they are.
    """

    def __init__(self, root: Path, key: StoreKey | None = None) -> None:
        self.root = root
        self._key = key
        self.tree = root / "sha256"
        self.unfinished = root / UNFINISHED
        self._settled: set[Path] = set()

    def put(self, data: bytes) -> str:
        """Give the SHA-256 of ``data`` once all of it is durably on the disk; the same bytes twice are one blob."""
        name = sha256_hex(data)
        path = self.path(name)
        self._folders(path)
        if self._holds(path, name, len(data)):
            sync(path.parent)  # whoever kept it may have been stopped before its name was on the disk
        else:
            kept = self._key.files.sealed(data, path.name) if self._key else data
            write_whole(path, kept, beside=self.unfinished)
        return name

    def get(self, sha256: str) -> bytes:
        """Give the bytes, hashed again first.

        Raises:
            IntegrityError: ``blob.missing``, ``blob.altered``, ``lock.altered``.
            Refusal: ``sha256`` is no SHA-256.
        """
        path = self.path(sha256)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise _missing(sha256) from error
        if self._key:
            data = self._key.files.opened(data, path.name)
        found = sha256_hex(data)
        if found != sha256:
            raise _altered(sha256, found)
        return data

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Give the bytes piece by piece (at most 1 MiB held); the last piece comes only once all of them hash rightly.

        Raises what :meth:`get` raises: what was given before must then be thrown away.
        """
        path, digest, held = self.path(sha256), hashlib.sha256(), b""
        try:
            with path.open("rb") as file:
                parts = self._key.files.opening(file, path.name) if self._key else iter(lambda: file.read(_PIECE), b"")
                for part in parts:
                    digest.update(part)
                    yield held
                    held = part
        except OSError as error:
            raise _missing(sha256) from error
        if digest.hexdigest() != sha256:
            raise _altered(sha256, digest.hexdigest())
        yield held

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
        path = self.path(sha256)
        try:
            if self._key is None:
                return path.stat().st_size
            with path.open("rb") as file:
                return self._key.files.size(file, path.name)
        except OSError as error:
            raise _missing(sha256) from error

    def exists(self, sha256: str) -> bool:
        """Tell whether there is a blob of this name."""
        return self.path(sha256).is_file()

    def walk(self) -> Iterator[str]:
        """Give every blob's name, in order; a sealed one that cannot be opened has none."""
        paths = [path for path in sorted(self.tree.glob("*/*")) if self.is_place(path)]
        yield from sorted(self._names(paths)) if self._key else (path.name for path in paths)

    def path(self, sha256: str) -> Path:
        """Give where the blob of this name is kept, whether or not it is there.

        Raises:
            Refusal: ``sha256`` is not 64 hexadecimal digits.
        """
        if not _NAME.fullmatch(sha256):
            raise Refusal(f"{sha256!r} is no SHA-256")
        name = self._key.blob_name(sha256) if self._key else sha256
        return self.tree / name[:2] / name

    def is_place(self, path: Path) -> bool:
        """Tell whether ``path`` is where a blob would be kept, whatever its bytes are."""
        return bool(_NAME.fullmatch(path.name)) and path == self.tree / path.name[:2] / path.name

    def sha256_at(self, path: Path) -> str:
        """Give the SHA-256 of the content of the file at ``path``, read piece by piece.

        Raises:
            OSError: It cannot be read.
            IntegrityError: ``lock.altered``: a sealed one is not as it was sealed.
        """
        if self._key is None:
            return file_sha256(path)
        with path.open("rb") as file:
            return opened_sha256(self._key.files.opening(file, path.name))

    def _holds(self, path: Path, sha256: str, size: int) -> bool:
        if not path.is_file() or path.stat().st_size != (sealed_size(size) if self._key else size):
            return False
        try:
            return self.sha256_at(path) == sha256
        except IntegrityError:
            return False

    def _names(self, paths: Iterable[Path]) -> Iterator[str]:
        for path in paths:
            with suppress(IntegrityError):
                yield self.sha256_at(path)

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


def _altered(sha256: str, found: str) -> IntegrityError:
    return IntegrityError(
        "blob.altered",
        f"documents: {sha256} now hashes to {found}",
        "the bytes as received",
        "keep the folder as it is, restore this document from a backup and run sijill verify",
    )
