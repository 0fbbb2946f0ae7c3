"""LockFile: the key of a sealed workspace as it is kept, locked, in two files; either one is enough."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from sijill.errors import IntegrityError, Refusal, UsageError
from sijill.store.canonical import JsonValue, canonical_bytes, parse_canonical
from sijill.store.durable import write_whole
from sijill.store.notes import packed, unpacked
from sijill.store.sealing.store_key import StoreKey
from sijill.store.sealing.wraps import Wrap, by_passphrase, for_recipients

FILE = "lock.json"
PLACES = (FILE, f"log/{FILE}")
FORMAT = "sijill-lock/1"
ID_BYTES = 16


@dataclass(frozen=True)
class LockFile:
    """What the file says: a random name of the lock, each wrap of the key, and the mark of whoever had the key."""

    name: str
    wraps: tuple[Wrap, ...]
    mark: str = ""

    @property
    def body(self) -> dict[str, JsonValue]:
        """What the mark is made over."""
        return {"format": FORMAT, "name": self.name, "wraps": [dict(wrap) for wrap in self.wraps]}

    def to_bytes(self, key: StoreKey) -> bytes:
        """Give the file's bytes, marked with ``key``: nobody without it can add a way to open the workspace."""
        return canonical_bytes({**self.body, "mark": packed(key.mark(canonical_bytes(self.body)))}) + b"\n"

    def refuse_other(self, key: StoreKey) -> None:
        """Refuse a file that was changed by somebody without the key.

        Raises:
            IntegrityError: ``lock.changed``.
        """
        if not hmac.compare_digest(self.mark, packed(key.mark(canonical_bytes(self.body)))):
            raise IntegrityError(
                "lock.changed",
                f"{FILE} was changed by somebody who did not have the key",
                "the file as this workspace wrote it",
                f"put {FILE} and log/{FILE} back from a back-up before you go on",
            )


@dataclass(frozen=True)
class Lock:
    """What a workspace is to be locked with: a passphrase, public keys of age, or both; each opens it alone."""

    passphrase: str = field(default="", repr=False)
    recipients: tuple[str, ...] = ()


def new_lock(key: StoreKey, lock: Lock, entropy: Callable[[int], bytes]) -> LockFile:
    """Give what is to be written of a lock.

    Raises:
        UsageError: ``lock.nothing-given``, ``lock.short-passphrase``, ``age.bad-recipient``.
    """
    wraps = [by_passphrase(key.master, lock.passphrase, entropy)] if lock.passphrase else []
    wraps += [for_recipients(key.master, lock.recipients)] if lock.recipients else []
    if not wraps:
        step = "name a file with it in SIJILL_PASSPHRASE_FILE, run this on a terminal, or give --recipient"
        raise UsageError("lock.nothing-given", "nothing to lock the workspace with", "a passphrase or recipients", step)
    return LockFile(entropy(ID_BYTES).hex(), tuple(wraps))


def write_lock(root: Path, lock: LockFile, key: StoreKey) -> None:
    """Write both copies, one after the other: a crash between leaves one that opens."""
    for place in PLACES:
        write_whole(root / place, lock.to_bytes(key))


def lock_anew(root: Path, key: StoreKey, lock: Lock) -> None:
    """Let the workspace be opened by ``lock`` alone; its name stays, so that whoever holds the key now goes on.

    Raises what :func:`new_lock` raises.
    """
    write_lock(root, replace(new_lock(key, lock, key.entropy), name=read_locks(root)[0].name), key)


def is_sealed(root: Path) -> bool:
    """Tell whether there is a lock in the folder of a workspace."""
    return any((root / place).exists() for place in PLACES)


def read_locks(root: Path) -> list[LockFile]:
    """Give what can be read of the two copies, one where both say the same.

    Raises:
        IntegrityError: ``lock.unreadable``: neither can be read.
    """
    found: list[LockFile] = []
    told = ""
    for place in PLACES:
        try:
            lock = parse_lock((root / place).read_bytes())
        except (OSError, Refusal) as error:
            told = told or f"{place}: {getattr(error, 'strerror', None) or error}"
            continue
        if lock not in found:
            found.append(lock)
    if not found:
        step = f"put {FILE} back from a back-up: without it nobody can open this workspace"
        raise IntegrityError("lock.unreadable", told, f"{' or '.join(PLACES)} as written", step)
    return found


def parse_lock(raw: bytes) -> LockFile:
    """Give the lock that these bytes hold.

    Raises:
        Refusal: They are not what :meth:`LockFile.to_bytes` gives.
    """
    fields = parse_canonical(raw.removesuffix(b"\n"))
    if not isinstance(fields, dict) or set(fields) != {"format", "mark", "name", "wraps"} or not raw.endswith(b"\n"):
        raise Refusal("no lock")
    name, wraps, mark = fields["name"], fields["wraps"], fields["mark"]
    if fields["format"] != FORMAT or not isinstance(wraps, list) or not all(isinstance(one, dict) for one in wraps):
        raise Refusal("a lock of another format")
    if not isinstance(name, str) or len(name) != 2 * ID_BYTES or set(name) - set("0123456789abcdef"):
        raise Refusal("a lock without a name")
    unpacked(str(mark))
    return LockFile(name, tuple(cast("list[Wrap]", wraps)), str(mark))
