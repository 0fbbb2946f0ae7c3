import json
from pathlib import Path

import pytest
import rfc8785

from sijill.errors import Refusal
from sijill.store.canonical import LARGEST, canonical_bytes, parse_canonical

PAIRS = ("arrays", "french", "structures", "unicode", "values", "weird")


def test_keys_are_sorted_and_nothing_is_spaced() -> None:
    assert canonical_bytes({"b": [1, None], "a": "ب"}) == '{"a":"ب","b":[1,null]}'.encode()


@pytest.mark.parametrize("value", [1.0, {"a": [0.5]}, float("nan")])
def test_a_float_is_refused_wherever_it_stands(value: object) -> None:
    with pytest.raises(Refusal, match="float"):
        canonical_bytes(value)


@pytest.mark.parametrize("value", ["e\u0301", {"e\u0301": 1}, ["A\u030a"]])
def test_a_string_that_is_not_nfc_is_refused(value: object) -> None:
    with pytest.raises(Refusal, match="normal form"):
        canonical_bytes(value)


@pytest.mark.parametrize("value", [2**53, -(2**53), "\ud800", {1: "a"}, object(), "x" * (LARGEST + 1)])
def test_what_canonical_json_cannot_hold_is_refused(value: object) -> None:
    with pytest.raises(Refusal):
        canonical_bytes(value)


def test_a_deep_nest_is_refused_not_a_crash() -> None:
    value: object = 1
    for _ in range(5000):
        value = [value]
    with pytest.raises(Refusal, match="deeper"):
        canonical_bytes(value)
    with pytest.raises(Refusal):
        parse_canonical(b"[" * 100_000)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a":1,"a":1}',
        b'{"a":1, "b":2}',
        b'{"b":1,"a":2}',
        b'{"a":1.0}',
        b'{"a":1e2}',
        b'{"a":NaN}',
        b'{"a":-0}',
        b'{"a":"\\u0041"}',
        b'{"a":1}\n',
        b'\xef\xbb\xbf{"a":1}',
        b'{"a":"\xff"}',
        b"",
        b"x" * (LARGEST + 1),
    ],
)
def test_bytes_that_are_not_the_canonical_ones_are_refused(raw: bytes) -> None:
    with pytest.raises(Refusal):
        parse_canonical(raw)


def test_plain_json_would_have_swallowed_the_duplicate_key() -> None:
    assert json.loads(b'{"a":1,"a":2}') == {"a": 2}


@pytest.mark.shared
@pytest.mark.parametrize("name", PAIRS)
def test_the_published_pairs_come_out_byte_for_byte(shared: Path, name: str) -> None:
    folder = shared / "data/log/jcs/testdata"
    value = json.loads((folder / "input" / f"{name}.json").read_bytes())
    expected = (folder / "output" / f"{name}.json").read_bytes()
    assert rfc8785.dumps(value) == expected
    try:
        ours = canonical_bytes(value)
    except Refusal:
        assert name in ("values", "unicode", "structures", "weird")  # a float, or not NFC: stricter than RFC 8785
    else:
        assert ours == expected
        assert parse_canonical(ours) == value
