"""Ids: short, stable in one workspace, and saying nothing about what they stand for.

A bare hash of a name can be guessed; keyed with random bytes that never leave the store, it cannot.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

from sijill.errors import Refusal

KEY_BYTES = 32
ID_BYTES = 10
_KIND = re.compile(r"[a-z]+(-[a-z]+)*")


class Ids:
    """Makes ids under one workspace's key (32 random bytes; only its commitment stands in the ledger)."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise Refusal(f"a key of {len(key)} bytes; it is {KEY_BYTES}")
        self._key = key

    def make(self, kind: str, anchor: str) -> str:
        """Give the id for ``anchor``, always the same in this workspace: ``victim-`` and 16 letters and digits.

        Args:
            kind: Lower-case letters and hyphens: ``claim``, ``victim``.
            anchor: What the id stands for, such as a list's name and id column.

        Raises:
            Refusal: No such kind of word.

        >>> Ids(bytes(32)).make("victim", "coast-list/17")
        'victim-mlarz7zhsahlxrnn'
        """
        if not _KIND.fullmatch(kind):
            raise Refusal(f"{kind!r} is not a kind of id")
        message = kind.encode("ascii") + b"\x00" + anchor.encode("utf-8")
        digest = hmac.new(self._key, message, hashlib.sha256).digest()
        return f"{kind}-{base64.b32encode(digest[:ID_BYTES]).decode('ascii').lower()}"

    def __repr__(self) -> str:
        return "Ids([sealed])"
