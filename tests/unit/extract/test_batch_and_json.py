"""Many texts in, the contract's JSON out; a bad line never stops the rest."""

import json
from datetime import date

import pytest

from sijill.errors import InputRefused, UsageError
from sijill.extract.batch import answer, answers, day
from sijill.extract.explain import as_html, in_words
from sijill.extract.read import LONGEST_TEXT, read
from sijill.policies.policy import policy_named

KEYS = {
    "id", "span", "harm", "negated", "victims", "count", "places", "when", "attribution", "hedges", "verification",
    "alleged_perpetrators", "relation", "reading", "method", "confidence",
}  # fmt: skip


def test_a_claim_has_every_field_of_the_contract() -> None:
    said = answer(read("Five farmers were killed in Homs.", id="a", country="SY", published=date(2025, 1, 2)))
    assert set(said) >= {"id", "language", "published", "claims", "testimony", "people", "protection", "garbles"}
    assert set(said["claims"][0]) >= KEYS  # type: ignore[index]
    assert said["published"] == "2025-01-02"
    json.dumps(said)


def test_unknown_is_null_never_zero_or_empty() -> None:
    claim = answer(read("Bodies were found in the river.", id="a"))["claims"][0]  # type: ignore[index]
    assert claim["count"] == {"low": None, "high": None, "as_printed": None, "modifier": None, "span": None}
    assert claim["victims"]["sex"] is None


def test_lines_are_answered_in_order_and_a_bad_one_with_its_error() -> None:
    lines = [
        json.dumps({"id": "1", "text": "Two men died."}),
        "{not json",
        json.dumps({"id": "3", "text": 5}),
        json.dumps({"id": "4", "text": "x", "published": "soon"}),
        json.dumps({"id": "5", "text": "Hola", "language": "es"}),
        "",
        json.dumps({"id": "6", "text": "قتل مدنيان."}),
    ]
    said = list(answers(lines, policy_named("ucdp")))
    assert [s["id"] for s in said] == ["1", None, "3", "4", "5", "6"]
    codes = [s["error"]["code"] for s in said if "error" in s]  # type: ignore[index]
    assert codes == ["extract.bad-json", "extract.no-text", "extract.bad-date", "extract.unknown-language"]
    assert said[0]["coded"]["killed"] == {"low": 2, "best": 2, "high": 2}  # type: ignore[index]
    assert said[-1]["coded"]["killed"]["best"] == 2  # type: ignore[index]


def test_a_text_too_long_is_refused_with_a_code() -> None:
    with pytest.raises(InputRefused) as refused:
        read("a" * (LONGEST_TEXT + 1), id="long")
    assert refused.value.code == "extract.text-too-long"


def test_a_day_is_read_or_refused() -> None:
    assert day("2025-03-09") == date(2025, 3, 9)
    assert day(None) is None
    with pytest.raises(UsageError):
        day("9 March")


def test_the_page_marks_the_words_and_escapes_the_rest() -> None:
    text = "Five farmers were killed. <b>Rain fell.</b>"
    reading = read(text, id="h", language="en")
    page = as_html(text, reading)
    assert "<mark" in page
    assert "<b>" not in page
    assert "&lt;b&gt;" in page
    assert "5" in in_words(reading)


def test_a_text_that_claims_nothing_says_so() -> None:
    assert in_words(read("The sun shone.", id="n", language="en")) == "no claims"
