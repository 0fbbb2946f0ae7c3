"""WARC 1.1: what was asked and what came, record by record, each packed by itself; written and read."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sijill.errors import InputRefused
from sijill.preserve.quality import UNREADABLE
from sijill.preserve.web.inflate import GZIP, unpacked_member

SPECIFIED = "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"
_MOST_HEADERS = 64 << 10


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its named fields in order, and its block."""

    fields: tuple[tuple[str, str], ...]
    block: bytes = field(repr=False)

    def get(self, name: str) -> str:
        """Give a field's value, empty when it is not there; names are read without regard to case."""
        return next((value for key, value in self.fields if key.lower() == name.lower()), "")

    @property
    def kind(self) -> str:
        """Such as ``response``."""
        return self.get("WARC-Type")


@dataclass(frozen=True, slots=True)
class Payload:
    """What an HTTP record carries without head and transfer coding; ``is_plain`` when no coding was taken away."""

    data: bytes = field(repr=False)
    is_plain: bool = True

    @property
    def sha256(self) -> str:
        """SHA-256 in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def made_record(
    kind: str,
    record_id: str,
    at: datetime,
    block: bytes,
    *,
    media_type: str = "",
    fields: Mapping[str, str] | None = None,
    payload: Payload | None = None,
) -> Record:
    """Give a record with its digests: SHA-1 as other tools write it, and SHA-256 of our own beside it.

    A payload that came in chunks has no ``WARC-Payload-Digest``: tools differ on whether the chunk marks belong to it,
    and half of them would call a sound record damaged. Its SHA-256, without the marks, is in
    ``Sijill-Payload-SHA256``.
    """
    held = [
        ("WARC-Type", kind),
        ("WARC-Record-ID", f"<urn:uuid:{record_id}>"),
        ("WARC-Date", written_moment(at)),
        *(fields or {}).items(),
        *([("Content-Type", media_type)] if media_type else []),
        ("WARC-Block-Digest", _sha1(block)),
        ("Sijill-Block-SHA256", hashlib.sha256(block).hexdigest()),
    ]
    if payload is not None:
        held += [("WARC-Payload-Digest", _sha1(payload.data))] if payload.is_plain else []
        held.append(("Sijill-Payload-SHA256", payload.sha256))
    return Record((*held, ("Content-Length", str(len(block)))), block)


def written_moment(at: datetime) -> str:
    """Give a moment as WARC writes it, to the microsecond."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def packed_record(record: Record) -> bytes:
    """Give the bytes of one record as a gzip member of its own; the same record gives the same bytes."""
    head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in record.fields) + "\r\n"
    engine = zlib.compressobj(9, zlib.DEFLATED, GZIP)
    return engine.compress(head.encode("utf-8") + record.block + b"\r\n\r\n") + engine.flush()


def records_in(data: bytes, most: int) -> Iterator[Record]:
    """Give the records of a WARC file, packed or not.

    Args:
        data: The file.
        most: Most bytes it may unpack to.

    Raises:
        InputRefused: ``preserve.unreadable`` for a damaged file, ``preserve.bomb``.
    """
    text = _unpacked(data, most) if data.startswith(b"\x1f\x8b") else data
    at = 0
    while at < len(text):
        end = text.find(b"\r\n\r\n", at, at + _MOST_HEADERS)
        if end < 0 or not text.startswith(b"WARC/1.", at):
            raise _damaged("a record does not begin as one")
        fields = _fields(text[at:end])
        record = Record(fields, b"")
        length = record.get("Content-Length")
        if not (length.isascii() and length.isdigit() and len(length) < 16):
            raise _damaged("a record does not say how long it is")
        begin = end + 4
        at = begin + int(length)
        if at > len(text):
            raise _damaged("the last record is cut off")
        yield Record(fields, text[begin:at])
        while text[at : at + 2] == b"\r\n":
            at += 2


def digest_holds(record: Record) -> bool | None:
    """Whether a record's block is what its digests say; ``None`` when it has none that is known here."""
    told = [(name, value) for name, value in record.fields if name.lower() in _DIGESTS]
    found = [_DIGESTS[name.lower()](record.block, value) for name, value in told]
    known = [one for one in found if one is not None]
    return all(known) if known else None


def _digest_matches(block: bytes, written: str) -> bool | None:
    name, colon, value = written.partition(":")
    if not colon or name.lower().replace("-", "") not in ("sha1", "sha256", "md5"):
        return None
    digest = hashlib.new(name.lower().replace("-", ""), block, usedforsecurity=False).digest()
    forms = {base64.b32encode(digest).decode().rstrip("="), digest.hex().upper()}
    return value.upper().rstrip("=") in forms or value.rstrip("=") == base64.b64encode(digest).decode().rstrip("=")


_DIGESTS: Mapping[str, Callable[[bytes, str], bool | None]] = {
    "warc-block-digest": _digest_matches,
    "sijill-block-sha256": lambda block, value: _digest_matches(block, f"sha256:{value}"),
}


def _sha1(data: bytes) -> str:
    digest = hashlib.sha1(data, usedforsecurity=False).digest()
    return f"sha1:{base64.b32encode(digest).decode('ascii')}"


def _fields(head: bytes) -> tuple[tuple[str, str], ...]:
    fields: list[tuple[str, str]] = []
    for line in head.decode("utf-8", "replace").split("\r\n")[1:]:
        if line[:1] in (" ", "\t") and fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]} {line.strip()}")
            continue
        name, _, value = line.partition(":")
        fields.append((name.strip(), value.strip()))
    return tuple(fields)


def _unpacked(data: bytes, most: int) -> bytes:
    out = bytearray()
    try:
        while data:
            member, data = unpacked_member(data, GZIP, most - len(out))
            out += member
    except (zlib.error, EOFError) as error:
        raise _damaged("a packed record cannot be unpacked") from error
    return bytes(out)


def _damaged(got: str) -> InputRefused:
    return InputRefused(UNREADABLE, f"the capture is damaged: {got}", "a whole WARC file")
