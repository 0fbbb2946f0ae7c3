"""Harms, owners of a deed, false reports and hearsay that are told by more than one word."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Accusation, Harm

PUBLISHED = date(2031, 2, 3)


def _claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", country="SY", published=PUBLISHED).claims


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("More than 3,000 people were forced from their homes.", Harm.DISPLACED),
        ("The militia drove 40 families out of the village.", Harm.DISPLACED),
        ("Forty families were made to pack and forced to leave.", Harm.DISPLACED),
        ("Hundreds left their houses at night.", Harm.DISPLACED),
        ("Prisoners were given electric shocks, survivors said.", Harm.TORTURED),
        ("The guards hung him from the ceiling.", Harm.TORTURED),
        ("A policeman opened the back gate and let the villagers escape.", Harm.EXCULPATORY),
        ("One of the gunmen stopped the others from shooting the children.", Harm.EXCULPATORY),
        ("The sergeant refused orders to open fire.", Harm.EXCULPATORY),
    ],
)
def test_a_harm_or_a_mercy_is_read_from_its_phrase(text: str, harm: Harm) -> None:
    assert harm in {claim.harm for claim in _claims(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The wind drove the boat out of the harbour.",
        "He left his house at nine.",
        "The lamp hung from the ceiling.",
        "The militia threatened to force 40 families from their homes.",
    ],
)
def test_the_same_verbs_of_other_things_tell_of_no_harm(text: str) -> None:
    assert not {claim.harm for claim in _claims(text)} & {Harm.DISPLACED, Harm.TORTURED}


def test_who_says_they_were_behind_it_claims_it() -> None:
    (own,) = [
        who
        for c in _claims("The Dawn Column said it was behind the attack that killed 14.")
        for who in c.alleged_perpetrators
    ]
    assert (own.surface, own.status) == ("Dawn Column", Accusation.CLAIMED)


@pytest.mark.parametrize("undone", ["turned out to be false", "were untrue", "were retracted"])
def test_a_report_taken_back_is_no_death(undone: str) -> None:
    assert all(c.negated for c in _claims(f"Early reports that 40 people had died {undone}."))


@pytest.mark.parametrize(
    "text",
    ["I only know what people in the market were saying: that twenty had died.", "Word spread that 50 had died."],
)
def test_the_talk_of_the_town_is_hearsay(text: str) -> None:
    assert [c.attribution.hearsay for c in _claims(text) if c.harm is Harm.KILLED] == [True]


def test_a_massacre_of_another_year_is_of_that_year() -> None:
    told = {
        c.count.low: c.when.historical for c in _claims("In the massacre of 2013, 300 were killed. Four died Friday.")
    }
    assert (told[300], told[4]) == (True, False)
