"""Cosigning: a witness signs the head of somebody else's log only if it continues the one it saw last.

What a cosignature says: at this time, this was the longest head of this log I had seen, and it continued the ones
before. It says nothing of what the entries tell.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sijill.errors import IntegrityError, Refusal, Unproven, UsageError
from sijill.store.canonical import JsonValue, canonical_bytes, parse_canonical
from sijill.store.checkpoints import SignedCheckpoint, WitnessRequest
from sijill.store.durable import write_whole
from sijill.store.heads import Head
from sijill.store.keys import LOG, WITNESS, SigningKey, VerifierKey, parse_key
from sijill.store.merkle import is_consistent
from sijill.store.notes import Note

SEEN = ".seen"


@dataclass(frozen=True)
class Seen:
    """The last head a witness saw of one log, and the key that log signs with, when it was told."""

    head: Head
    log_key: VerifierKey | None = None


class Witness:
    """Somebody who cosigns, with a memory of its own in a file beside its key.

    Args:
        key: Its key.
        path: The file of the key; the memory is the same name with ``.seen`` after it.
    """

    def __init__(self, key: SigningKey, path: Path) -> None:
        if key.public.role != WITNESS:
            raise UsageError("cosign.no-witness", "the key of a log", "a key for cosigning", "name a new file")
        self._key = key
        self._key_file = path
        self._path = path.with_name(path.name + SEEN)

    def cosign(self, asked: WitnessRequest, moment: int, log_key: VerifierKey | None = None) -> SignedCheckpoint:
        """Give the checkpoint with this witness's line added, once the head is durably remembered.

        Args:
            asked: A checkpoint, with a proof that it continues the last one seen, unless it is that one or the first.
            moment: The time now, in seconds since 1970.
            log_key: The key the log must have signed with; remembered for the next time.

        Raises:
            IntegrityError: ``cosign.rolled-back``, ``cosign.fork``, ``cosign.signature``.
            Unproven: ``cosign.no-proof``.
        """
        signed = asked.signed
        with self._memory() as seen:
            known = seen.get(signed.origin)
            if known is not None:
                _refuse_contradiction(known.head, asked)
            pinned = _pinned(known, log_key)
            if pinned is not None:
                _refuse_unsigned(signed, pinned)
            seen[signed.origin] = Seen(signed.head, pinned)
            self._write(seen)
        mine = (self._key.public.name, self._key.public.key_id)
        others = [one for one in signed.note.signatures if (one.name, one.key_id) != mine]
        line = self._key.signature(signed.note.text, moment)
        return SignedCheckpoint(signed.checkpoint, Note(signed.note.text, (*others, line)))

    def last_seen(self, origin: str) -> Seen | None:
        """Give what is remembered of the log called ``origin``."""
        return self._read().get(origin)

    @contextmanager
    def _memory(self) -> Iterator[dict[str, Seen]]:
        """What is remembered, while nobody else reads or writes it."""
        with self._key_file.open("rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield self._read()

    def _read(self) -> dict[str, Seen]:
        if not self._path.exists():
            return {}
        try:
            fields = cast(
                "dict[str, dict[str, JsonValue]]", parse_canonical(self._path.read_bytes().removesuffix(b"\n"))
            )
            return {origin: _seen(one) for origin, one in fields.items()}
        except (Refusal, AttributeError, KeyError, TypeError) as error:
            raise IntegrityError(
                "cosign.memory", f"{self._path.name}: {error}", "what was seen last", "restore it from a copy"
            ) from error

    def _write(self, seen: dict[str, Seen]) -> None:
        told = {
            origin: {
                "key": one.log_key.line if one.log_key else None,
                "root": one.head.root,
                "size": one.head.size,
            }
            for origin, one in seen.items()
        }
        write_whole(self._path, canonical_bytes(told) + b"\n")


def _seen(fields: dict[str, JsonValue]) -> Seen:
    written = fields["key"]
    key = None if written is None else parse_key(str(written))
    return Seen(Head(int(str(fields["size"])), str(fields["root"])), key)


def _refuse_contradiction(known: Head, asked: WitnessRequest) -> None:
    head = asked.signed.head
    if head.size < known.size:
        raise IntegrityError(
            "cosign.rolled-back",
            f"a head of {head.size} entries",
            f"at least the {known.size} seen before",
            "the log was rolled back, or this is an old checkpoint: ask its keeper",
        )
    if head.size == known.size and head != known:
        raise _fork(f"another root at {known.size} than the one seen before")
    if head.size == known.size or known.size == 0:
        return
    if asked.old != known.size:
        raise Unproven(
            "cosign.no-proof",
            f"no proof that {head.size} entries continue the {known.size} seen before",
            f"a request that begins with 'old {known.size}'",
            f"ask the log's keeper for 'sijill sign --since {known.size}'",
        )
    if not is_consistent(known.size, head.size, bytes.fromhex(known.root), bytes.fromhex(head.root), asked.hashes):
        raise _fork(f"{head.size} entries that do not continue the {known.size} seen before")


def _pinned(known: Seen | None, given: VerifierKey | None) -> VerifierKey | None:
    return given if given is not None else known.log_key if known is not None else None


def _refuse_unsigned(signed: SignedCheckpoint, key: VerifierKey) -> None:
    try:
        holds = key.role == LOG and key.has_signed(signed.note)
    except Refusal:
        holds = False
    if not holds:
        raise IntegrityError(
            "cosign.signature",
            f"the checkpoint of {signed.origin} is not signed by {key.line}",
            "the log's own signature",
            "if the log has a new key, name it with --log after comparing it with its keeper",
        )


def _fork(got: str) -> IntegrityError:
    return IntegrityError(
        "cosign.fork", got, "one history for everybody", "nothing was signed: keep both checkpoints, they prove a fork"
    )
