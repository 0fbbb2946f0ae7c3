"""An answer is taken apart and each claim looked at alone."""

import json

import pytest

from sijill.extract.model_reader.answers import MOST_CLAIMS, SaidClaim, SaidCount, said_in
from sijill.extract.model_reader.prompt import SCHEMA, asked, prompt_sha256


def test_claims_of_the_form_are_read_however_they_are_wrapped(fake):
    plain = fake.answer(fake.claim("five died", count=fake.number("five", 5, 5)))
    for words in (plain, f"```json\n{plain}\n```", f"<think>hm {{</think>\n{plain}", f"Here it is:\n```\n{plain}\n```"):
        said = said_in(words)
        assert said is not None
        assert [one.quote for one in said.claims] == ["five died"]
        assert said.misshapen == 0


@pytest.mark.parametrize(
    "words", ["", "Five died.", '{"claims": [{"quote": "fi', "[]", "{}", '{"claims": 3}', "[" * 9000]
)
def test_what_is_no_such_object_is_no_answer(words):
    assert said_in(words) is None


@pytest.mark.parametrize(
    "bent",
    [
        {"quote": "", "harm": "killed"},
        {"quote": "five died", "harm": "slain"},
        {"quote": "five died", "harm": "exculpatory"},
        {"quote": "five died", "harm": "killed", "count": {"quote": "five", "low": "5"}},
        {"quote": "five died", "harm": "killed", "count": {"quote": "five", "low": 5.5}},
        {"quote": "five died", "harm": "killed", "count": {"quote": "five", "low": -5}},
        {"quote": "five died", "harm": "killed", "count": {"quote": "five", "low": True}},
        {"quote": "five died", "harm": "killed", "names": "Salem"},
        {"quote": "x" * 5000, "harm": "killed"},
        {"harm": "killed"},
        "five died",
        None,
    ],
)
def test_a_claim_of_another_shape_is_counted_and_takes_no_other_with_it(fake, bent):
    said = said_in(json.dumps({"claims": [fake.claim("five died"), bent, fake.claim("six fled", "displaced")]}))
    assert said is not None
    assert [one.quote for one in said.claims] == ["five died", "six fled"]
    assert said.misshapen == 1


def test_an_answer_without_end_is_cut(fake):
    said = said_in(fake.answer(*[fake.claim("five died")] * (MOST_CLAIMS + 7)))
    assert said is not None
    assert (len(said.claims), said.misshapen) == (MOST_CLAIMS, 7)


def test_the_schema_asks_for_what_is_read_and_holds_no_pattern():
    inside = SCHEMA["properties"]["claims"]["items"]  # type: ignore[index]
    assert set(inside["properties"]) == set(SaidClaim.model_fields) == set(inside["required"])
    count = inside["properties"]["count"]["anyOf"][0]
    assert set(count["properties"]) == set(SaidCount.model_fields) == set(count["required"])
    assert "pattern" not in json.dumps(SCHEMA)


def test_the_text_is_fenced_by_a_mark_that_it_cannot_hold():
    text = "Five died."
    sent = asked(text)[1]["content"]
    mark = sent.split("<<<")[1].split("\n")[0]
    assert len(mark) == 16
    assert mark not in text
    assert asked(text + " ")[1]["content"].split("<<<")[1].split("\n")[0] != mark


def test_the_hash_of_the_prompt_is_the_same_every_time():
    assert prompt_sha256() == prompt_sha256()
    assert len(prompt_sha256()) == 64
