"""Numbers apart from the noun they count."""

import pytest

from sijill.extract.read import read


def told(text: str, harm: str) -> list[tuple[int | None, int | None, str | None]]:
    claims = read(text, id="t", language="en").claims
    return [(c.count.low, c.count.high, c.count.modifier) for c in claims if c.harm.value == harm]


@pytest.mark.parametrize(
    "words",
    ["between 24 and 30 were wounded", "between 24 to 30 were injured", "between 24 and 30 people were injured"],
)
def test_both_ends_of_a_range_are_one_number(words: str) -> None:
    text = f"Ten civilians were killed and {words} in a strike on Qarnata."
    assert told(text, "injured") == [(24, 30, "range")]
    assert told(text, "killed") == [(10, 10, None)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The clinic reported that hundreds of wounded arrived at the hospital.", (200, None, "hundreds")),
        ("The clinic reported that \u201chundreds\u201d of wounded arrived at the hospital.", (200, None, "hundreds")),
        ("He reported that dozens of injured people arrived at the hospital.", (24, None, "dozens")),
        ("The first reports claimed a large number of injuries.", (None, None, "large")),
        ("The statement added that several injuries were transferred from the scene.", (3, None, "several")),
    ],
)
def test_a_vague_number_before_of_counts_the_injured(text: str, number: tuple[int | None, int | None, str]) -> None:
    assert told(text, "injured") == [number]


def test_injuries_inflicted_on_somebody_are_counted_by_those_they_were_inflicted_on() -> None:
    text = (
        "The strike killed his grandson, inflicting injuries of various degrees on the other 12 members of his family."
    )
    assert told(text, "injured") == [(12, 12, None)]


def test_whoever_is_joined_to_himself_is_hurt_too() -> None:
    text = "A strike hit the house of a doctor, seriously injuring the doctor himself and dozens of others."
    assert told(text, "injured") == [(1, 1, None), (24, None, "dozens")]


def test_somebody_who_sustained_injuries_is_injured() -> None:
    assert len(told("According to a post, another unidentified civilian sustained injuries.", "injured")) == 1


def test_injuries_that_are_treated_tell_of_nobody_new() -> None:
    assert told("Injuries were treated at the clinic of Qarnata every day.", "injured") == []
