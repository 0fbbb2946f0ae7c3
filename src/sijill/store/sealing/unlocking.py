"""Unlocking: where the key of a sealed workspace comes from: its holder, a secret key of age, or a passphrase."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from sijill.errors import Refusal, UsageError
from sijill.store.sealing import age
from sijill.store.sealing.lock_file import LockFile, is_sealed, read_locks
from sijill.store.sealing.store_key import StoreKey
from sijill.store.sealing.wraps import unwrapped_by_identity, unwrapped_by_passphrase

PASSPHRASE_FILE = "SIJILL_PASSPHRASE_FILE"  # noqa: S105 - the name of a variable
IDENTITY_FILE = "SIJILL_IDENTITY_FILE"


def key_of(root: Path, entropy: Callable[[int], bytes] = secrets.token_bytes) -> StoreKey | None:
    """Give the key of the workspace in ``root``; ``None`` when it is not sealed.

    Args:
        root: The folder.
        entropy: Gives that many random bytes, for what is sealed with it.

    Raises:
        UsageError: ``lock.locked``: nothing here opens it; ``lock.wrong-passphrase``, ``lock.wrong-identity``.
        IntegrityError: ``lock.unreadable``, ``lock.changed``.
    """
    if not is_sealed(root):
        return None
    from sijill.store.sealing import holder

    locks = read_locks(root)
    for lock in locks:
        if (held := holder.ask(lock.name)) is not None:
            return _checked(lock, StoreKey(held, entropy))
    passphrase, identities = given_passphrase(), given_identities()
    if passphrase is None and not identities:
        raise UsageError(
            "lock.locked",
            f"the workspace {root.name or root} is locked",
            "its passphrase, or a secret key it was locked for",
            f"sijill unlock {root}",
        )
    return replace(opened_by(locks, passphrase, identities), entropy=entropy)


def opened_by(locks: Sequence[LockFile], passphrase: str | None, identities: Sequence[str]) -> StoreKey:
    """Give the key that a passphrase or one of some secret keys of age opens.

    Raises:
        UsageError: ``lock.wrong-passphrase``, ``lock.wrong-identity``.
        IntegrityError: ``lock.changed``.
    """
    for lock in locks:
        try:
            master = unwrapped_by_identity(lock.wraps, identities) if identities else None
            if master is None and passphrase is not None:
                master = unwrapped_by_passphrase(lock.wraps, passphrase)
        except (Refusal, KeyError):
            continue  # a wrap that is none opens nothing
        if master is not None:
            return _checked(lock, StoreKey(master))
    if passphrase is not None:
        raise UsageError("lock.wrong-passphrase", "another passphrase", "the passphrase of this workspace")
    raise UsageError("lock.wrong-identity", "none of the secret keys opens it", "one that it was locked for")


def say_used(root: Path) -> None:
    """Say to whoever holds the key of the workspace in ``root`` that it was used until now."""
    from sijill.store.sealing import holder

    for lock in read_locks(root):
        holder.touch(lock.name)


def given_passphrase() -> str | None:
    """Give the passphrase in the file that SIJILL_PASSPHRASE_FILE names, without the end of its line; or ``None``.

    Raises:
        UsageError: ``lock.no-passphrase-file``.
    """
    named = os.environ.get(PASSPHRASE_FILE)
    return passphrase_in(Path(named)) if named else None


def passphrase_in(file: Path) -> str:
    """Give the passphrase in a file, without the end of its line. Raises ``lock.no-passphrase-file``."""
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        got = f"{file.name}, for a passphrase, cannot be read"
        raise UsageError("lock.no-passphrase-file", got, "a file with one line of text", "check the path") from error


def given_identities() -> list[str]:
    """Give the secret keys of age in the file that SIJILL_IDENTITY_FILE names. Raises ``age.bad-identity``."""
    named = os.environ.get(IDENTITY_FILE)
    return age.read_identities(Path(named)) if named else []


def _checked(lock: LockFile, key: StoreKey) -> StoreKey:
    lock.refuse_other(key)
    _keep_out_of_dumps()
    return key


def _keep_out_of_dumps() -> None:
    """Let a crash of this process and of those it starts write no memory to the disk; what is open stays in it."""
    import resource

    # 1, and not 0: a dump that the system hands to a program is limited by 1 alone (core(5))
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (1 if hard else 0, 1 if hard else 0))
