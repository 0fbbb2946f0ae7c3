"""Sealed files: bytes locked in chunks, so that a change, a cut, another order or another name is noticed.

A file is a magic line, 32 random bytes, and chunks of 64 KiB under ChaCha20-Poly1305. The key of a file is made from
the key of all files, those random bytes and the file's name. A chunk's nonce is its number and whether it is the last
(the STREAM construction, as age uses it): no two chunks of any two files are locked with the same key and nonce.

Locked are the size (8 bytes), the bytes, and zeros, so that a file's exact size does not tell whoever has the same
document that it is this one: at least 4 KiB, and else a length of which there are few (Padmé, at most 12 % more).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, BinaryIO

from sijill.errors import IntegrityError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MAGIC = b"sijill-sealed/1\n"
SALT_BYTES = 32
CHUNK = 64 << 10
TAG_BYTES = 16
SIZE_BYTES = 8
SMALLEST = 4096


@dataclass(frozen=True)
class FileCipher:
    """Locks and unlocks files.

    Args:
        key: 32 bytes, random or derived from random ones.
        entropy: Gives that many random bytes.
    """

    key: bytes = field(repr=False)
    entropy: Callable[[int], bytes] = field(repr=False)

    def sealed(self, data: bytes, name: str) -> bytes:
        """Give ``data`` locked, to be kept under ``name``; the same data twice gives other bytes."""
        return b"".join(self.sealing(io.BytesIO(data), len(data), name))

    def opened(self, data: bytes, name: str) -> bytes:
        """Give what :meth:`sealed` was given.

        Raises:
            IntegrityError: ``lock.altered``: other bytes, or of another name.
        """
        return b"".join(self.opening(io.BytesIO(data), name))

    def sealing(self, file: BinaryIO, size: int, name: str) -> Iterator[bytes]:
        """Give what is to be kept of the next ``size`` bytes of ``file``, piece by piece, a chunk at a time."""
        salt = self.entropy(SALT_BYTES)
        cipher = self._cipher(salt, name)
        yield MAGIC + salt
        left, begin = padded_size(size), size.to_bytes(SIZE_BYTES, "big")
        for number in range(-(-left // CHUNK)):
            wanted = min(CHUNK, left)
            chunk = (begin + file.read(min(size, wanted - len(begin)))).ljust(wanted, b"\0")
            size -= min(size, wanted - len(begin))
            left -= wanted
            begin = b""
            yield cipher.encrypt(_nonce(number, not left), chunk, None)

    def opening(self, file: BinaryIO, name: str) -> Iterator[bytes]:
        """Give what was locked, chunk by chunk; each was checked, and the end is checked with the last.

        Raises what :meth:`opened` raises: what was given before must then be thrown away.
        """
        pieces = self._unlocking(file, name)
        first = next(pieces)
        left = int.from_bytes(first[:SIZE_BYTES], "big")
        for piece in chain((first[SIZE_BYTES:],), pieces):
            given = piece[:left]
            left -= len(given)
            yield given
        if left:
            raise _altered(name, "fewer bytes than it says")

    def size(self, file: BinaryIO, name: str) -> int:
        """Give how many bytes are locked in ``file``. Raises what :meth:`opened` raises."""
        return int.from_bytes(next(self._unlocking(file, name))[:SIZE_BYTES], "big")

    def _unlocking(self, file: BinaryIO, name: str) -> Iterator[bytes]:
        from cryptography.exceptions import InvalidTag

        head = file.read(len(MAGIC) + SALT_BYTES)
        if len(head) != len(MAGIC) + SALT_BYTES or not head.startswith(MAGIC):
            raise _altered(name, "no sealed file")
        cipher = self._cipher(head[len(MAGIC) :], name)
        for number, (chunk, is_last) in enumerate(_chunks(file, CHUNK + TAG_BYTES)):
            try:
                yield cipher.decrypt(_nonce(number, is_last), chunk, None)
            except InvalidTag as error:
                raise _altered(name, f"other bytes in chunk {number + 1}, or no end") from error

    def _cipher(self, salt: bytes, name: str) -> ChaCha20Poly1305:
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        return ChaCha20Poly1305(derived_key(self.key, MAGIC + name.encode("utf-8"), salt))


def derived_key(key: bytes, purpose: bytes, salt: bytes | None = None, length: int = 32) -> bytes:
    """Give a key for one purpose, made from another key by HKDF-SHA-256 (RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=purpose).derive(key)


def opened_sha256(pieces: Iterator[bytes]) -> str:
    """Give the SHA-256 of all pieces together."""
    held = hashlib.sha256()
    for piece in pieces:
        held.update(piece)
    return held.hexdigest()


def padded_size(size: int) -> int:
    """Give how many bytes are locked for ``size`` of them, so that many sizes share one.

    Source:
        Padmé: Nikitin et al., "Reducing metadata leakage from encrypted files" (2019).
    """
    whole = max(SMALLEST, size + SIZE_BYTES)
    low = whole.bit_length() - 1
    mask = (1 << (low - low.bit_length())) - 1
    return (whole + mask) & ~mask


def sealed_size(size: int) -> int:
    """Give how many bytes a sealed file has whose content has ``size``."""
    held = padded_size(size)
    return len(MAGIC) + SALT_BYTES + held + TAG_BYTES * -(-held // CHUNK)


def _chunks(file: BinaryIO, size: int) -> Iterator[tuple[bytes, bool]]:
    chunk = file.read(size)
    while following := file.read(size):
        yield chunk, False
        chunk = following
    yield chunk, True


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([is_last])


def _altered(name: str, got: str) -> IntegrityError:
    return IntegrityError(
        "lock.altered",
        f"{name}: {got}",
        "the file as this workspace sealed it",
        "keep the folder as it is, restore this file from a back-up and run sijill verify",
    )
