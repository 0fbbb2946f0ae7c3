"""Checkpoints (C2SP ``tlog-checkpoint``): a head as a text to sign, and what is written above one.

That is a proof of inclusion (``tlog-proof``), or one of consistency (the request of ``tlog-witness``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.store.heads import Head
from sijill.store.merkle import HASH_BYTES
from sijill.store.notes import Note, packed, parse_note, unpacked

PROOF_HEADING = "c2sp.org/tlog-proof@v1"
MOST_HASHES = 64
_DECIMAL = re.compile(r"0|[1-9][0-9]{0,15}")


@dataclass(frozen=True)
class Checkpoint:
    """The head of the log called ``origin``; ``extensions`` are further lines, which we never write."""

    origin: str
    head: Head
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lines = (self.origin, *self.extensions)
        if any(not line or "\n" in line for line in lines):
            raise Refusal("a line of a checkpoint is empty")

    @property
    def text(self) -> str:
        """The text that is signed."""
        lines = (self.origin, str(self.head.size), packed(bytes.fromhex(self.head.root)), *self.extensions)
        return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True)
class SignedCheckpoint:
    """A checkpoint and the note that it is the text of."""

    checkpoint: Checkpoint
    note: Note

    @property
    def origin(self) -> str:
        """The name of the log."""
        return self.checkpoint.origin

    @property
    def head(self) -> Head:
        """Size and root."""
        return self.checkpoint.head


@dataclass(frozen=True)
class InclusionProof:
    """That the entry at ``index`` is in the log of a checkpoint."""

    index: int
    hashes: tuple[bytes, ...]
    signed: SignedCheckpoint

    def to_bytes(self) -> bytes:
        """Give it as ``tlog-proof`` writes it."""
        lines = (PROOF_HEADING, f"index {self.index}", *(packed(one) for one in self.hashes), "")
        return "".join(f"{line}\n" for line in lines).encode("ascii") + self.signed.note.to_bytes()


@dataclass(frozen=True)
class WitnessRequest:
    """A checkpoint to be cosigned, and that it continues the one of ``old`` entries; 0 when none was seen."""

    old: int
    hashes: tuple[bytes, ...]
    signed: SignedCheckpoint

    def to_bytes(self) -> bytes:
        """Give it as ``tlog-witness`` writes it."""
        lines = (f"old {self.old}", *(packed(one) for one in self.hashes), "")
        return "".join(f"{line}\n" for line in lines).encode("ascii") + self.signed.note.to_bytes()


def parse_checkpoint(raw: bytes) -> SignedCheckpoint:
    """Give the signed checkpoint that ``raw`` is; whether its signatures hold is not looked at.

    Raises:
        Refusal: It is no signed note, or its text is no checkpoint.
    """
    note = parse_note(raw)
    lines = note.text.removesuffix("\n").split("\n")
    if len(lines) < 3:
        raise Refusal("a checkpoint has an origin, a size and a root")
    head = Head(number(lines[1]), _hash(lines[2]).hex())
    return SignedCheckpoint(Checkpoint(lines[0], head, tuple(lines[3:])), note)


def parse_proof(raw: bytes) -> InclusionProof:
    """Give the proof that ``raw`` is.

    Raises:
        Refusal: It is no ``tlog-proof``, or one with extra data, which we never write.
    """
    above, signed = _parted(raw)
    if len(above) < 2 or above[0] != PROOF_HEADING or not above[1].startswith("index "):
        raise Refusal(f"a proof begins with {PROOF_HEADING} and an index")
    return InclusionProof(number(above[1].removeprefix("index ")), tuple(_hash(one) for one in above[2:]), signed)


def parse_request(raw: bytes) -> WitnessRequest:
    """Give the request that ``raw`` is; a checkpoint alone is a request that proves nothing.

    Raises:
        Refusal: It is neither.
    """
    if not raw.startswith(b"old "):
        return WitnessRequest(0, (), parse_checkpoint(raw))
    above, signed = _parted(raw)
    return WitnessRequest(number(above[0].removeprefix("old ")), tuple(_hash(one) for one in above[1:]), signed)


def number(written: str) -> int:
    """Give a decimal number, written without sign or leading zeros.

    Raises:
        Refusal: It is written otherwise, or has more than 16 digits.
    """
    if not _DECIMAL.fullmatch(written):
        raise Refusal(f"{written!r} is no decimal number")
    return int(written)


def _parted(raw: bytes) -> tuple[list[str], SignedCheckpoint]:
    """The lines above the first blank line, and the checkpoint below it."""
    above, gap, below = raw.partition(b"\n\n")
    try:
        lines = above.decode("ascii").split("\n")
    except UnicodeDecodeError as error:
        raise Refusal("a proof that is not ASCII") from error
    if not gap or len(lines) > MOST_HASHES + 2:
        raise Refusal("a proof has at most 64 hashes and a blank line before the checkpoint")
    return lines, parse_checkpoint(below)


def _hash(written: str) -> bytes:
    data = unpacked(written)
    if len(data) != HASH_BYTES:
        raise Refusal(f"a hash of {len(data)} bytes")
    return data
