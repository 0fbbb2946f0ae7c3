"""Canonical JSON: one value, one sequence of bytes, so that a hash of a value means something.

RFC 8785, with this project's stricter rules on top: strings are in Unicode normal form C, numbers are integers (what is
not an integer travels as a decimal string), a key given twice is refused, and one value is at most 1 MiB.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import NoReturn, TypeAlias, Union

import rfc8785

from sijill.errors import Refusal

JsonValue: TypeAlias = Union[bool, int, str, "list[JsonValue]", "dict[str, JsonValue]", None]

LARGEST = 1024 * 1024
LARGEST_INTEGER = 2**53 - 1
_PLAIN = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False).encode
"""RFC 8785 where every key is ASCII (sorted the same by code points and by UTF-16) and every number an integer."""
DEEPEST = 64


def canonical_bytes(value: object, largest: int | None = LARGEST) -> bytes:
    """Give the RFC 8785 bytes of ``value``.

    Args:
        value: Null, booleans, integers below 2^53, NFC strings, and lists and string-keyed mappings of these.
        largest: Most bytes; ``None`` where the bytes are only hashed and never kept.

    Raises:
        Refusal: A float, a string that is not NFC, a lone surrogate, a key that is not text, or more than 1 MiB.

    >>> canonical_bytes({"b": 1, "a": [True, None]})
    b'{"a":[true,null],"b":1}'
    """
    is_plain = _is_plain(value, 0)
    try:
        raw: bytes = _PLAIN(value).encode("utf-8") if is_plain else rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, RecursionError, TypeError, UnicodeEncodeError) as error:
        raise Refusal(f"not canonical JSON: {error}") from error
    if largest is not None and len(raw) > largest:
        raise Refusal(f"canonical JSON of {len(raw)} bytes; at most {largest}")
    return raw


def parse_canonical(raw: bytes) -> JsonValue:
    """Give the value whose canonical bytes are exactly ``raw``.

    Raises:
        Refusal: Anything else: other spacing or key order, a key given twice, a float, a string that is not NFC.
    """
    if len(raw) > LARGEST:
        raise Refusal(f"{len(raw)} bytes; at most {LARGEST}")
    try:
        value: JsonValue = json.loads(raw)
        if canonical_bytes(value) == raw:  # then no key was given twice: it would have come back once
            return value
    except (Refusal, ValueError, RecursionError):
        pass  # read again, to say exactly what is wrong
    return _parse_slowly(raw)


def _parse_slowly(raw: bytes) -> JsonValue:
    try:
        value: JsonValue = json.loads(
            raw.decode("utf-8"),
            object_pairs_hook=_refuse_duplicates,
            parse_float=_refuse_float,
            parse_constant=_refuse_float,
        )
    except Refusal:
        raise
    except (ValueError, RecursionError) as error:
        raise Refusal(f"not JSON: {error}") from error
    if canonical_bytes(value) != raw:
        raise Refusal("JSON, but not in its canonical form")
    return value


def sha256_hex(data: bytes) -> str:
    """Give the SHA-256 of ``data`` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _is_plain(value: object, depth: int) -> bool:
    """Whether the plain encoder writes ``value`` as RFC 8785 does; refuses what must not be in it."""
    if depth > DEEPEST:
        raise Refusal(f"nested deeper than {DEEPEST}")
    if isinstance(value, str):
        if not value.isascii() and not unicodedata.is_normalized("NFC", value):
            raise Refusal("a string that is not in Unicode normal form C")
        return True
    if isinstance(value, Mapping):
        is_plain = isinstance(value, dict)
        for key, inner in value.items():
            is_plain &= _is_plain(key, depth + 1) and isinstance(key, str) and key.isascii()
            is_plain &= _is_plain(inner, depth + 1)
        return is_plain
    if isinstance(value, float):
        raise Refusal(f"a float ({value!r}); write it as a decimal string")
    if isinstance(value, int):
        return -LARGEST_INTEGER <= value <= LARGEST_INTEGER
    if isinstance(value, Sequence):
        plain = [_is_plain(inner, depth + 1) for inner in value]  # not lazily: each must be looked at
        return all(plain)
    return value is None


def _refuse_duplicates(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refusal("a key is given twice")
    return found


def _refuse_float(written: str) -> NoReturn:
    raise Refusal(f"a float ({written}); only integers and decimal strings")
