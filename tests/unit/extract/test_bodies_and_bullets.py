"""Names of bodies, which are nobody's, and people whom bullets are given."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


@pytest.mark.parametrize(
    "text",
    [
        "A worker with the charity Noor House has been killed in an ambush on a lorry.",
        "A driver for the NGO Velsk Relief was killed in Ronda.",
        "A guard of the company Ronda Mills was shot dead.",
    ],
)
def test_a_body_is_nobody(text: str) -> None:
    (claim,) = (claim for claim in read(text, id="t", language="en").claims if claim.harm is Harm.KILLED)
    assert (claim.count.low, claim.victims.names) == (1, ())


def test_a_director_of_a_body_is_somebody() -> None:
    (claim,) = read("The head of the charity, Omar Haddad, was shot dead.", id="t", language="en").claims
    assert claim.victims.names == ("Omar Haddad",)


def test_bullets_are_given_to_somebody() -> None:
    (claim,) = read("The guard held him, shooting him two bullets in the leg.", id="t", language="en").claims
    assert (claim.harm, claim.victims.surface, claim.count.low) == (Harm.INJURED, "him", 1)
    assert read("They kept shooting bullets at the wall.", id="t", language="en").claims == ()
