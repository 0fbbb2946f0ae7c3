"""DER (X.690), read strictly: one value, one encoding, nothing left over. Enough for time-stamp tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sijill.errors import Refusal

BOOLEAN, INTEGER, BITS, OCTETS, NULL, OID = 0x01, 0x02, 0x03, 0x04, 0x05, 0x06
UTF8, TIME, SEQUENCE, SET = 0x0C, 0x18, 0x30, 0x31
_MULTIBYTE, _LONG = 0x1F, 0x80
_LONGEST_LENGTH = 4
_TIME = re.compile(rb"(\d{14})(?:\.(\d{0,8}[1-9]))?Z")


@dataclass(frozen=True)
class Der:
    """One value: its ``tag``, what is inside, and all of its bytes (``raw``)."""

    tag: int
    body: bytes
    raw: bytes

    def parts(self) -> tuple[Der, ...]:
        """Give the values inside, for a sequence, a set or a tag around values.

        Raises:
            Refusal: What is inside is not a row of whole values.
        """
        found, rest = [], self.body
        while rest:
            one, rest = _first(rest)
            found.append(one)
        return tuple(found)

    def expect(self, tag: int) -> Der:
        """Give this value if it has ``tag``.

        Raises:
            Refusal: It has another.
        """
        if self.tag != tag:
            raise Refusal(f"DER: tag {self.tag:#04x} where {tag:#04x} is wanted")
        return self


def read_der(data: bytes) -> Der:
    """Give the one value that ``data`` is.

    Raises:
        Refusal: Cut off, something after it, or a length not written the shortest way.
    """
    one, rest = _first(data)
    if rest:
        raise Refusal(f"DER: {len(rest)} bytes after the end")
    return one


def written(tag: int, *parts: bytes) -> bytes:
    """Give the value of ``tag`` that holds ``parts``, one after the other."""
    body = b"".join(parts)
    if len(body) < _LONG:
        return bytes((tag, len(body))) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes((tag, _LONG | len(length))) + length + body


def integer(one: Der) -> int:
    """Give the number that ``one`` is.

    Raises:
        Refusal: It is no integer, or not written the shortest way.
    """
    body = one.expect(INTEGER).body
    if not body or (len(body) > 1 and body[0] in (0x00, 0xFF) and (body[0] ^ body[1]) < _LONG):
        raise Refusal("DER: an integer that is not written the shortest way")
    return int.from_bytes(body, "big", signed=True)


def written_integer(number: int) -> bytes:
    """Give a number of 0 or more."""
    return written(INTEGER, number.to_bytes(number.bit_length() // 8 + 1, "big"))


def oid(one: Der) -> str:
    """Give the object identifier that ``one`` is, as dotted numbers.

    Raises:
        Refusal: It is none.
    """
    body, numbers, value = one.expect(OID).body, [], 0
    if not body or body[-1] >= _LONG:
        raise Refusal("DER: an object identifier that is cut off")
    for at, byte in enumerate(body):
        if value == 0 and byte == _LONG and (at == 0 or body[at - 1] < _LONG):
            raise Refusal("DER: an object identifier that is not written the shortest way")
        value = value << 7 | byte & 0x7F
        if byte < _LONG:
            numbers.append(value)
            value = 0
    first = min(numbers[0] // 40, 2)
    return ".".join(map(str, (first, numbers[0] - 40 * first, *numbers[1:])))


def written_oid(dotted: str) -> bytes:
    """Give a dotted object identifier as DER."""
    first, second, *rest = map(int, dotted.split("."))
    body = bytearray()
    for number in (40 * first + second, *rest):
        digits = [number & 0x7F]
        while number := number >> 7:
            digits.append(number & 0x7F | _LONG)
        body += bytes(reversed(digits))
    return written(OID, bytes(body))


def moment(one: Der) -> datetime:
    """Give the GeneralizedTime that ``one`` is, in UTC.

    Raises:
        Refusal: It is none, is not in UTC, or no such moment exists.
    """
    found = _TIME.fullmatch(one.expect(TIME).body)
    if found is None:
        raise Refusal(f"DER: no time: {one.body[:40]!r}")
    try:
        whole = datetime.strptime(found.group(1).decode("ascii"), "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError as error:
        raise Refusal(f"DER: no time: {one.body!r}") from error
    return whole + timedelta(microseconds=int((found.group(2) or b"0").ljust(6, b"0")[:6]))


def _first(data: bytes) -> tuple[Der, bytes]:
    if len(data) < 2 or data[0] & _MULTIBYTE == _MULTIBYTE:
        raise Refusal("DER: cut off, or a tag of several bytes")
    start, length = 2, data[1]
    if length >= _LONG:
        many = length & 0x7F
        start, length = 2 + many, int.from_bytes(data[2 : 2 + many], "big")
        is_shortest = many and data[2:3] != b"\x00" and length >= _LONG
        if many > _LONGEST_LENGTH or not is_shortest:
            raise Refusal("DER: a length that is not written the shortest way")
    end = start + length
    if end > len(data):
        raise Refusal(f"DER: cut off: {len(data)} of {end} bytes")
    return Der(data[0], data[start:end], data[:end]), data[end:]
