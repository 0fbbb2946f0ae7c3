"""OpenTimestamps proofs: read strictly, written again, and held against a block's header; no calendar is believed.

A proof leads from a hash by appending, prepending and hashing to what an attestation says it knows. A calendar's
attestation is a promise; a Bitcoin block's says that its Merkle root was reached, which the header alone can show.

Source: the format as opentimestamps.org publishes it and its clients write it (version 1).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sijill.errors import Refusal

MAGIC = b"\x00OpenTimestamps\x00\x00Proof\x00\xbf\x89\xe2\xe8\x84\xe8\x92\x94"
VERSION = 1
BITCOIN = bytes.fromhex("0588960d73d71901")
CALENDAR = bytes.fromhex("83dfe30d2ef90c8e")
APPEND, PREPEND, SHA256, SHA1 = 0xF0, 0xF1, 0x08, 0x02
LARGEST = 64 * 1024
"""Bytes of a proof."""
LEAST_WORK = 1 << 66
"""Hashes that a block must have taken: less than any since 2016, and more than a forger has."""
HEADER = 80
_FORK, _ATTESTATION = 0xFF, 0x00
_LONGEST_PART, _LONGEST_MESSAGE, _LONGEST_PAYLOAD, _LONGEST_ADDRESS = 4096, 4096, 8192, 1000
_DEEPEST, _MOST = 256, 2000
_HASHES: Mapping[int, Callable[[bytes], bytes]] = {
    SHA256: lambda message: hashlib.sha256(message).digest(),
    SHA1: lambda message: hashlib.sha1(message, usedforsecurity=False).digest(),
}


@dataclass
class Stamp:
    """What a proof says from one message on: attestations of it, and steps to further messages."""

    message: bytes
    attestations: list[tuple[bytes, bytes]] = field(default_factory=list)
    steps: list[tuple[bytes, Stamp]] = field(default_factory=list)

    def walk(self) -> Iterator[Stamp]:
        """Give this and every message that follows from it."""
        yield self
        for _, further in self.steps:
            yield from further.walk()

    def to_bytes(self) -> bytes:
        """Give it as a proof holds it."""
        parts = [bytes((_ATTESTATION,)) + tag + _sized(payload) for tag, payload in sorted(set(self.attestations))]
        parts += [step + further.to_bytes() for step, further in self.steps]
        return b"".join(bytes((_FORK,)) + part for part in parts[:-1]) + b"".join(parts[-1:])


@dataclass(frozen=True)
class Proof:
    """A proof about the file whose SHA-256 is ``stamp.message``."""

    stamp: Stamp

    def to_bytes(self) -> bytes:
        """Give the file that any client of OpenTimestamps reads."""
        return MAGIC + bytes((VERSION, SHA256)) + self.stamp.message + self.stamp.to_bytes()

    def calendars(self) -> list[tuple[str, Stamp]]:
        """Give each calendar that promised, with what it promised about."""
        return [
            (_address(payload), one)
            for one in self.stamp.walk()
            for tag, payload in one.attestations
            if tag == CALENDAR
        ]

    def blocks(self) -> list[tuple[int, bytes]]:
        """Give the height of each block that the proof leads to, and the Merkle root it must have."""
        return [
            (_Reader(payload).number(), one.message)
            for one in self.stamp.walk()
            for tag, payload in one.attestations
            if tag == BITCOIN
        ]


def parse_proof_file(data: bytes) -> Proof:
    """Give the proof in ``data``.

    Raises:
        Refusal: It is no proof of version 1 over SHA-256, is cut, too deep or too large, or goes on after its end.
    """
    if len(data) > LARGEST or not data.startswith(MAGIC):
        raise Refusal("no OpenTimestamps proof")
    reader = _Reader(data[len(MAGIC) :])
    if (version := reader.number()) != VERSION:
        raise Refusal(f"a proof of version {version}")
    if reader.byte() != SHA256:
        raise Refusal("a proof over another hash than SHA-256")
    return Proof(_whole(reader, reader.take(hashlib.sha256().digest_size)))


def parse_answer(data: bytes, message: bytes) -> Stamp:
    """Give what a calendar answered about ``message``.

    Raises:
        Refusal: As :func:`parse_proof_file`.
    """
    if len(data) > LARGEST:
        raise Refusal("an answer that is too large")
    return _whole(_Reader(data), message)


def appended(message: bytes, more: bytes) -> tuple[Stamp, Stamp]:
    """Give a stamp of ``message`` that appends ``more`` and hashes, and the stamp of the result."""
    last = Stamp(hashlib.sha256(message + more).digest())
    joined = Stamp(message + more, steps=[(bytes((SHA256,)), last)])
    return Stamp(message, steps=[(bytes((APPEND,)) + _sized(more), joined)]), last


def block_time(root: bytes, header: bytes, least: int | None = None) -> datetime:
    """Give the time that a block's header states, if the block holds ``root`` and took as much work as it says.

    The time is the miner's clock, right within some hours. Whether the header is one of the chain others know, only
    they can say: get it from more than one.

    Raises:
        Refusal: Another Merkle root, too little work, or no header.
    """
    if len(header) != HEADER:
        raise Refusal(f"a header of {len(header)} bytes, not {HEADER}")
    if header[36:68] != root:
        raise Refusal("the block's Merkle root is not what the proof leads to")
    bits = int.from_bytes(header[72:76], "little")
    target = (bits & 0x7FFFFF) << 8 * ((bits >> 24) - 3) if bits >> 24 >= 3 else 0
    made = int.from_bytes(hashlib.sha256(hashlib.sha256(header).digest()).digest(), "little")
    if not target or made > target or (1 << 256) // (target + 1) < (LEAST_WORK if least is None else least):
        raise Refusal("the header shows too little work to be a block's")
    return datetime.fromtimestamp(int.from_bytes(header[68:72], "little"), UTC)


def _whole(reader: _Reader, message: bytes) -> Stamp:
    stamp = reader.stamp(message, 0)
    if not reader.is_done:
        raise Refusal("a proof that goes on after its end")
    return stamp


def _address(payload: bytes) -> str:
    reader = _Reader(payload)
    address = reader.sized(_LONGEST_ADDRESS)
    if not reader.is_done or not all(33 <= code < 127 for code in address):
        raise Refusal("a calendar's address that is none")
    return address.decode("ascii")


def _sized(data: bytes) -> bytes:
    size, head = len(data), bytearray()
    while size > 0x7F:
        head.append(size & 0x7F | 0x80)
        size >>= 7
    return bytes((*head, size)) + data


class _Reader:
    """Bytes taken one after the other; what is not there is refused."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._stamps = 0

    @property
    def is_done(self) -> bool:
        return self._at == len(self._data)

    def take(self, count: int) -> bytes:
        if count > len(self._data) - self._at:
            raise Refusal("a proof that is cut off")
        self._at += count
        return self._data[self._at - count : self._at]

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        value = shift = 0
        while True:
            code = self.byte()
            value |= (code & 0x7F) << shift
            if not code & 0x80:
                return value
            shift += 7
            if shift > 56:
                raise Refusal("a number that does not end")

    def sized(self, most: int) -> bytes:
        size = self.number()
        if size > most:
            raise Refusal(f"a part of {size} bytes, where at most {most} may be")
        return self.take(size)

    def stamp(self, message: bytes, depth: int) -> Stamp:
        """One stamp: each item but the last is led in by a fork."""
        self._stamps += 1
        if depth > _DEEPEST or self._stamps > _MOST:
            raise Refusal("a proof that is nested too deeply or has too many steps")
        stamp = Stamp(message)
        while (tag := self.byte()) == _FORK:
            self._item(stamp, self.byte(), depth)
        self._item(stamp, tag, depth)
        return stamp

    def _item(self, stamp: Stamp, tag: int, depth: int) -> None:
        if tag == _ATTESTATION:
            kind = self.take(8)
            payload = self.sized(_LONGEST_PAYLOAD)
            if kind == BITCOIN and not _is_a_number(payload):
                raise Refusal("a block's height that is none")
            if kind == CALENDAR:
                _address(payload)
            stamp.attestations.append((kind, payload))
        elif tag in (APPEND, PREPEND):
            part = self.sized(_LONGEST_PART)
            joined = stamp.message + part if tag == APPEND else part + stamp.message
            if not part or len(joined) > _LONGEST_MESSAGE:
                raise Refusal("a step that adds nothing, or too much")
            stamp.steps.append((bytes((tag,)) + _sized(part), self.stamp(joined, depth + 1)))
        elif tag in _HASHES:
            stamp.steps.append((bytes((tag,)), self.stamp(_HASHES[tag](stamp.message), depth + 1)))
        else:
            raise Refusal(f"a step {tag:#04x} that is not known here")


def _is_a_number(payload: bytes) -> bool:
    reader = _Reader(payload)
    try:
        reader.number()
    except Refusal:
        return False
    return reader.is_done
