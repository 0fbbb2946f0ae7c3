"""age: files that only whoever has one of some secret keys can open (age-encryption.org/v1, through ``pyrage``)."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sijill.errors import IntegrityError, UsageError
from sijill.store.canonical import JsonValue, sha256_hex

if TYPE_CHECKING:
    from pyrage.x25519 import Identity, Recipient

INSTALL = "python -m pip install 'sijill[sealed]'"
ENDED = "no matching keys"
"""What the library says, in part, when none of the keys is the right one."""
_OTHER_KINDS = (
    (re.compile(r"(age1(tag)?pq1|AGE-SECRET-KEY-PQ-1)", re.I), "a post-quantum (hybrid) key of age"),
    (re.compile(r"(age1[a-z0-9+._-]+1|AGE-PLUGIN-)", re.I), "a key of one of age's plugins"),
    (re.compile(r"(ssh-|-----BEGIN )"), "an SSH key"),
)
"""Words of keys that are no X25519 ones; in those, no ``1`` follows the first."""


def encrypted(data: bytes, recipients: Sequence[str]) -> bytes:
    """Give ``data`` as an age file for these public keys.

    Raises:
        UsageError: ``age.bad-recipient``, ``age.not-installed``.
    """
    import_age()
    import pyrage

    return bytes(pyrage.encrypt(data, known_recipients(recipients)))


def decrypted(data: bytes, identities: Sequence[str]) -> bytes | None:
    """Give what an age file holds, or ``None`` when none of these secret keys opens it or it was altered.

    Raises:
        UsageError: ``age.bad-identity``, ``age.not-installed``.
    """
    import_age()
    import pyrage

    try:
        return bytes(pyrage.decrypt(data, known_identities(identities)))
    except pyrage.DecryptError:
        return None


def encrypt_stream(reader: BinaryIO, writer: BinaryIO, recipients: Sequence[str]) -> None:
    """Write what ``reader`` gives to ``writer`` as an age file, holding a chunk at a time. Raises as above."""
    import_age()
    import pyrage

    pyrage.encrypt_io(reader, writer, known_recipients(recipients))


def decrypt_stream(reader: BinaryIO, writer: BinaryIO, identities: Sequence[str]) -> None:
    """Write what an age file holds to ``writer``, chunk by chunk; each was checked, the end with the last.

    Raises:
        UsageError: ``age.wrong-key``: none of the secret keys opens it; ``age.bad-identity``, ``age.not-installed``.
        IntegrityError: ``age.altered``: cut, or other bytes; what was written must be thrown away.
    """
    import_age()
    import pyrage

    keys = known_identities(identities)
    try:
        pyrage.decrypt_io(reader, writer, keys)
    except (pyrage.DecryptError, OSError) as error:
        if ENDED in str(error).lower():
            raise UsageError(
                "age.wrong-key", "none of the keys given opens it", "a secret key of one of its recipients"
            ) from error
        if isinstance(error, OSError) and error.errno is not None:
            raise  # of the disk
        raise IntegrityError(
            "age.altered",
            f"the age file cannot be opened to its end: {error}",
            "all of its bytes, as they were written",
            "take another copy of the back-up",
        ) from error


def known_recipients(recipients: Sequence[str]) -> list[Recipient]:
    """Give public keys out of their words ``age1…``.

    Raises:
        UsageError: ``age.bad-recipient``, ``age.unsupported-key``.
    """
    import pyrage

    if not recipients:
        raise UsageError("age.bad-recipient", "no recipient", "a public key age1…")
    for one in recipients:
        _refuse_other_kinds(one.strip())
    try:
        return [pyrage.x25519.Recipient.from_str(one.strip()) for one in recipients]
    except pyrage.RecipientError as error:
        got, wanted = "what is no public key of age", "public keys, age1…"
        raise UsageError("age.bad-recipient", got, wanted, "'sijill key age FILE' makes one and prints it") from error


def known_identities(identities: Sequence[str]) -> list[Identity]:
    """Give secret keys out of their words ``AGE-SECRET-KEY-1…``.

    Raises:
        UsageError: ``age.bad-identity``, ``age.unsupported-key``; it never repeats a key.
    """
    import pyrage

    for one in identities:
        _refuse_other_kinds(one.strip())
    try:
        return [pyrage.x25519.Identity.from_str(one.strip()) for one in identities]
    except pyrage.IdentityError as error:
        raise _no_identity("a secret key that is none") from error


def _refuse_other_kinds(key: str) -> None:
    """Refuse keys that age knows and the library does not: post-quantum (hybrid) ones, those of plugins, and of SSH."""
    kind = next((kind for pattern, kind in _OTHER_KINDS if pattern.match(key)), "")
    if kind:
        step = (
            "'sijill key age FILE' makes one that is; for the other key as well, put the file that was written "
            "into the program 'age' once more"
        )
        raise UsageError("age.unsupported-key", f"{kind}, which is not supported", "an X25519 key, age1…", step)


def read_identities(file: Path) -> list[str]:
    """Give the secret keys in a file as ``age-keygen`` writes it: a key a line, lines of ``#`` left out.

    Raises:
        UsageError: ``age.bad-identity``.
    """
    try:
        lines = [line.strip() for line in file.read_text(encoding="utf-8").splitlines()]
    except (OSError, UnicodeDecodeError) as error:
        raise _no_identity(f"{file.name} cannot be read") from error
    found = [line for line in lines if line and not line.startswith("#")]
    if not found:
        raise _no_identity(f"{file.name} holds no key")
    return found


def new_identity() -> tuple[str, str]:
    """Give a new secret key and the public key of it."""
    import_age()
    import pyrage

    made = pyrage.x25519.Identity.generate()
    return str(made), str(made.to_public())


def write_identity(file: Path) -> str:
    """Give the public key of a new secret key that now stands in ``file``, for its owner alone.

    Raises:
        UsageError: ``key.exists``, ``age.not-installed``.
    """
    secret, public = new_identity()
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        told = f"{file.name} is there already"
        raise UsageError("key.exists", told, "a new file", "no key is overwritten") from error
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write(f"# public key: {public}\n{secret}\n")
        opened.flush()
        os.fsync(opened.fileno())
    return public


def hashed(recipients: Sequence[str]) -> list[JsonValue]:
    """Give the SHA-256 of each public key: what the ledger calls it."""
    return [sha256_hex(one.encode("ascii", "replace")) for one in recipients]


def read_recipients(named: Sequence[str]) -> list[str]:
    """Give public keys of age: each as it is, or those in a file, one a line, lines of ``#`` left out.

    Raises:
        UsageError: ``age.bad-recipient``.
    """
    found: list[str] = []
    for one in named:
        try:
            is_key = one.lower().startswith(("age1", "ssh-")) and not os.path.lexists(one)
            lines = [one] if is_key or not Path(one).is_file() else Path(one).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError("age.bad-recipient", f"{one} cannot be read", "public keys, one a line") from error
        found += [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return found


def import_age() -> None:
    """Load the library.

    Raises:
        UsageError: ``age.not-installed``.
    """
    try:
        import pyrage  # noqa: F401
    except ImportError as error:
        raise UsageError("age.not-installed", "pyrage is not installed", "the extra 'sealed'", INSTALL) from error


def _no_identity(got: str) -> UsageError:
    return UsageError("age.bad-identity", got, "AGE-SECRET-KEY-1…, as age-keygen writes it", "check the file")
