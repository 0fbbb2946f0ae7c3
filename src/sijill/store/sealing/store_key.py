"""StoreKey: the one key of a sealed workspace, and the keys for each purpose that are made from it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.store.sealing.cipher import FileCipher, derived_key

KEY_BYTES = 32
_PREFIX = b"sijill-store/1 "


@dataclass(frozen=True)
class StoreKey:
    """What opens a sealed workspace; nothing shows it.

    Args:
        master: 32 random bytes.
        entropy: Gives that many random bytes, for what is sealed with it.
    """

    master: bytes = field(repr=False)
    entropy: Callable[[int], bytes] = field(default=secrets.token_bytes, repr=False)

    def __post_init__(self) -> None:
        if len(self.master) != KEY_BYTES:
            raise Refusal(f"a key of {len(self.master)} bytes; it has {KEY_BYTES}")

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("a key is not written down")

    @property
    def files(self) -> FileCipher:
        """What locks files."""
        return FileCipher(self.purpose("files"), self.entropy)

    def database(self, name: str) -> str:
        """Give the key and salt of the database called ``name`` as SQLCipher takes them raw: 96 hexadecimal digits."""
        return self.purpose(f"database {name}", 48).hex()

    def blob_name(self, sha256: str) -> str:
        """Give the name of the file that holds a blob: without the key nobody can tell which document that is."""
        return hmac.new(self.purpose("names"), sha256.encode("ascii"), hashlib.sha256).hexdigest()

    @property
    def signing_passphrase(self) -> str:
        """What the private keys that lie in the workspace are locked with."""
        return self.purpose("signing keys").hex()

    def mark(self, body: bytes) -> bytes:
        """Give the HMAC by which ``body`` is known to be written by somebody who had the key."""
        return hmac.new(self.purpose("lock"), body, hashlib.sha256).digest()

    def purpose(self, name: str, length: int = 32) -> bytes:
        """Give a key for one purpose alone."""
        return derived_key(self.master, _PREFIX + name.encode("utf-8"), length=length)
