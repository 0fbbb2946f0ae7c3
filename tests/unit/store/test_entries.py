import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from sijill.errors import Refusal
from sijill.store.canonical import canonical_bytes
from sijill.store.entries import NO_ENTRY, Draft, Place, is_actor, make_entry, parse_entry, written_time
from sijill.store.merkle import leaf_hash
from sijill.store.seals import PREFIX, Seal, commitment

GOOD = make_entry(
    Place("sijill/test", 0, NO_ENTRY),
    "2031-05-04T12:00:00Z",
    "a-0000",
    Draft("a.kind", "x", {"n": 1}),
    {"why": "ab" * 32},
)


def changed(**fields: object) -> bytes:
    return canonical_bytes({**json.loads(GOOD.raw), **fields})


def test_an_entry_comes_back_from_its_bytes() -> None:
    assert parse_entry(GOOD.raw) == GOOD
    assert GOOD.leaf == leaf_hash(GOOD.raw)


@pytest.mark.parametrize(
    "fields",
    [
        {"v": 2},
        {"v": True},
        {"seq": -1},
        {"seq": True},
        {"seq": "0"},
        {"log": ""},
        {"kind": 3},
        {"subject": "two\nlines"},
        {"subject": "x" * 513},
        {"actor": "Salma"},
        {"prev": "ab"},
        {"time": "2031-05-04T12:00:00+00:00"},
        {"time": "2031-02-30T12:00:00Z"},
        {"time": 12},
        {"body": []},
        {"seals": []},
        {"seals": {"why": "a name"}},
        {"more": 1},
    ],
)
def test_an_entry_with_a_field_it_cannot_hold_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(Refusal):
        parse_entry(changed(**fields))


def test_an_entry_without_a_key_is_refused() -> None:
    fields = json.loads(GOOD.raw)
    del fields["seals"]
    with pytest.raises(Refusal, match="exactly the keys"):
        parse_entry(canonical_bytes(fields))


def test_time_is_written_in_utc_to_the_second() -> None:
    damascus = timezone(timedelta(hours=3))
    assert written_time(datetime(2031, 5, 4, 15, 0, 1, 999, tzinfo=damascus)) == "2031-05-04T12:00:01Z"
    with pytest.raises(Refusal):
        written_time(datetime(2031, 5, 4, tzinfo=UTC).replace(tzinfo=None))


@pytest.mark.parametrize(("code", "is_one"), [("a-3f9c", True), ("a-0000", True), ("Salma", False), ("a-", False)])
def test_an_actor_is_a_code(code: str, is_one: bool) -> None:
    assert is_actor(code) is is_one


def test_a_draft_does_not_show_what_is_to_be_sealed() -> None:
    assert "Salma" not in repr(Draft("a.kind", "x", {}, {"name": "Salma"}))


def test_a_commitment_is_salted_and_says_its_purpose() -> None:
    import hashlib

    salt = bytes(range(32))
    assert commitment(salt, "سلمى") == hashlib.sha256(b"sijill-seal/1\x00" + salt + "سلمى".encode()).hexdigest()
    assert PREFIX.endswith(b"\x00")
    assert commitment(bytes(32), "a") != commitment(salt, "a")


def test_a_seal_shows_neither_salt_nor_value() -> None:
    seal = Seal("name", bytes(32), "Salma")
    assert "Salma" not in repr(seal)
    assert repr(bytes(32)) not in repr(seal)


@pytest.mark.parametrize(("salt", "value"), [(b"short", "a"), (bytes(32), "\ud800")])
def test_a_seal_that_could_not_be_checked_is_refused(salt: bytes, value: str) -> None:
    with pytest.raises(Refusal):
        commitment(salt, value)
