"""Wraps: the key of a workspace, locked by a passphrase (Argon2id) or for recipients of age."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sijill.errors import Refusal, UsageError
from sijill.store.canonical import JsonValue
from sijill.store.notes import packed, unpacked
from sijill.store.sealing import age
from sijill.store.sealing.store_key import KEY_BYTES

ARGON2ID: dict[str, int] = {"iterations": 3, "lanes": 4, "memory_kib": 64 << 10}
"""The second choice of RFC 9106: 64 MiB for each guess at a passphrase."""
SALT_BYTES = 16
SHORTEST = 15
"""Characters of a passphrase (ASVS 5.0, 6.2.1)."""
_NONCE = bytes(12)
Wrap = dict[str, JsonValue]


def by_passphrase(master: bytes, passphrase: str, entropy: Callable[[int], bytes]) -> Wrap:
    """Give ``master`` locked by a passphrase.

    Raises:
        UsageError: ``lock.short-passphrase``.
    """
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    if len(passphrase) < SHORTEST:
        raise UsageError(
            "lock.short-passphrase",
            f"a passphrase of {len(passphrase)} characters",
            f"{SHORTEST} or more",
            "take five or six words that nobody would put together, and write them down where the laptop is not",
        )
    # The salt is new with each wrap, so this key of the cipher is used once and a nonce of zeros does.
    salt = entropy(SALT_BYTES)
    wrapped = ChaCha20Poly1305(_stretched(passphrase, salt)).encrypt(_NONCE, master, None)
    return {"kind": "passphrase", "argon2id": dict(ARGON2ID), "salt": packed(salt), "wrapped": packed(wrapped)}


def for_recipients(master: bytes, recipients: Sequence[str]) -> Wrap:
    """Give ``master`` locked so that each of these public keys of age opens it alone.

    Raises:
        UsageError: ``age.bad-recipient``, ``age.not-installed``.
    """
    wrapped = packed(age.encrypted(master, recipients))
    return {"kind": "age", "recipients": list(recipients), "wrapped": wrapped}


def unwrapped_by_passphrase(wraps: Sequence[Wrap], passphrase: str) -> bytes | None:
    """Give the key that one of the wraps yields to ``passphrase``, or ``None``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    for wrap in wraps:
        if wrap.get("kind") != "passphrase":
            continue
        if wrap.get("argon2id") != ARGON2ID:
            raise Refusal("Argon2id with other numbers than ours")
        salt, kept = unpacked(str(wrap["salt"])), unpacked(str(wrap["wrapped"]))
        try:
            return ChaCha20Poly1305(_stretched(passphrase, salt)).decrypt(_NONCE, kept, None)
        except InvalidTag:
            continue
    return None


def unwrapped_by_identity(wraps: Sequence[Wrap], identities: Sequence[str]) -> bytes | None:
    """Give the key that one of the wraps yields to one of these secret keys of age, or ``None``.

    Raises:
        UsageError: ``age.bad-identity``, ``age.not-installed``.
    """
    for wrap in wraps:
        if wrap.get("kind") == "age":
            found = age.decrypted(unpacked(str(wrap["wrapped"])), identities)
            if found is not None and len(found) == KEY_BYTES:
                return found
    return None


def recipients_of(wraps: Sequence[Mapping[str, JsonValue]]) -> list[str]:
    """Give the public keys of age that a workspace is locked for."""
    found: list[str] = []
    for wrap in wraps:
        named = wrap.get("recipients")
        found += [str(one) for one in named] if isinstance(named, list) else []
    return found


def _stretched(passphrase: str, salt: bytes) -> bytes:
    import unicodedata

    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # One keyboard writes a letter and its mark as one character, another as two.
    typed = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
    return Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=ARGON2ID["iterations"],
        lanes=ARGON2ID["lanes"],
        memory_cost=ARGON2ID["memory_kib"],
    ).derive(typed)
