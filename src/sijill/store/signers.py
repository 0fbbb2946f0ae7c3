"""Signers: which keys may sign a head of a given size; the ledger itself says it, in its ``key.*`` entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.store.checkpoints import SignedCheckpoint
from sijill.store.entries import Entry
from sijill.store.keys import LOG, WITNESS, VerifierKey

KINDS = ("key.added", "key.retired")
_SUBJECT = re.compile(r"ed25519:([0-9a-f]{64})")
_NAME = re.compile(r"[!-*,-~]{1,128}")


@dataclass(frozen=True)
class Signers:
    """Every key a ledger names: from which entry on it signs, and from which on no more."""

    keys: tuple[tuple[int, VerifierKey], ...] = ()
    retired: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Signers:
        """Give the keys that ``entries`` name; other kinds of entries are passed over.

        Raises:
            Refusal: A key that cannot be one, that is added twice, or retired without standing.
        """
        keys: dict[str, tuple[int, VerifierKey]] = {}
        retired: dict[str, int] = {}
        for one in entries:
            if one.kind == "key.added":
                if one.subject in keys:
                    raise Refusal(f"entry {one.seq}: a key is added twice")
                keys[one.subject] = (one.seq, key_of(one))
            elif one.kind == "key.retired":
                if one.subject not in keys or one.subject in retired:
                    raise Refusal(f"entry {one.seq}: a key is retired that does not stand")
                retired[one.subject] = one.seq
        return cls(tuple(keys.values()), retired)

    def at(self, size: int, role: str) -> tuple[VerifierKey, ...]:
        """Give the keys of a role that stand when the ledger has ``size`` entries, in the order they were added."""
        return tuple(
            key
            for seq, key in self.keys
            if key.role == role and seq < size and self.retired.get(key.subject, size) >= size
        )

    def added_before(self, size: int, role: str) -> tuple[VerifierKey, ...]:
        """Give every key of a role added before entry ``size``, retired or not."""
        return tuple(key for seq, key in self.keys if key.role == role and seq < size)


def key_of(one: Entry) -> VerifierKey:
    """Give the key that an entry ``key.added`` adds.

    Raises:
        Refusal: Its subject is no Ed25519 key, or its name or role cannot be one.
    """
    found, name, role = _SUBJECT.fullmatch(one.subject), one.body.get("name"), one.body.get("role")
    if not found or not isinstance(name, str) or not _NAME.fullmatch(name) or not isinstance(role, str):
        raise Refusal(f"entry {one.seq}: no key")
    return VerifierKey(name, role, bytes.fromhex(found.group(1)))


def objections(signed: SignedCheckpoint, signers: Signers) -> list[tuple[str, str]]:
    """Give what is wrong with the signatures of a checkpoint, as what was expected and what was got.

    Every key of the log that stands at its size must have signed, every line must be of a key the ledger names, and
    every line must hold.
    """
    size, told = signed.head.size, []
    wanted, witnesses = signers.at(size, LOG), signers.added_before(1 << 62, WITNESS)
    if not wanted:
        told.append(("a key of this log that stands at its size", "none"))
    for key in (*wanted, *witnesses):
        try:
            if not key.has_signed(signed.note) and key in wanted:
                told.append((f"a signature of {key.line}", "none"))
        except Refusal as error:
            told.append((f"a signature of {key.line}", str(error)))
    known = {(key.name, key.key_id) for key in (*wanted, *witnesses)}
    for one in signed.note.signatures:
        if (one.name, one.key_id) not in known:
            told.append(("only signatures of keys that the ledger names", f"{one.name}, key {one.key_id.hex()}"))
    return told


def cosigned(signed: SignedCheckpoint, signers: Signers) -> tuple[int, int]:
    """Give how many of the witnesses that stand at its size have cosigned a checkpoint without objections."""
    asked = signers.at(signed.head.size, WITNESS)
    return sum(key.has_signed(signed.note) for key in asked), len(asked)


def untrusted(
    chain: Sequence[SignedCheckpoint], signers: Signers, held: Sequence[VerifierKey]
) -> SignedCheckpoint | None:
    """Give the first checkpoint that nobody vouches for who is vouched for by a key somebody holds, or ``None``.

    A key that stands in a checkpoint signed by a trusted key is trusted from there on: that is how keys rotate.

    Args:
        chain: Checkpoints without objections, the smallest first.
        signers: The keys the ledger names.
        held: Keys that were handed over in another way than the ledger.
    """
    trusted = set(held)
    for signed in chain:
        standing = signers.at(signed.head.size, LOG)
        if not trusted.intersection(standing):
            return signed
        trusted.update(standing)
    return None
