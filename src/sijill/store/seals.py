"""Seals: a salted commitment stands in the ledger, the value it commits to stays in the store.

A bare hash of a name or a village can be guessed in a fraction of a second; with 32 random bytes before it, it cannot.
To disclose one field is to hand over its salt and value, and nothing else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sijill.errors import Refusal

PREFIX = b"sijill-seal/1\x00"
SALT_BYTES = 32


def commitment(salt: bytes, value: str) -> str:
    """Give SHA-256("sijill-seal/1" || 0x00 || salt || value as UTF-8), in hexadecimal.

    Raises:
        Refusal: The salt is not 32 bytes, or the value holds a lone surrogate.
    """
    if len(salt) != SALT_BYTES:
        raise Refusal(f"a salt of {len(salt)} bytes; it is {SALT_BYTES}")
    try:
        return hashlib.sha256(PREFIX + salt + value.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as error:
        raise Refusal("a sealed value holds half a character") from error


@dataclass(frozen=True)
class Seal:
    """One field as sealed: the salt, the value and the commitment that stands in the entry."""

    field: str
    salt: bytes
    value: str

    @property
    def commitment(self) -> str:
        """What the ledger entry holds of it."""
        return commitment(self.salt, self.value)

    def __repr__(self) -> str:
        return f"Seal({self.field!r}, [sealed])"
