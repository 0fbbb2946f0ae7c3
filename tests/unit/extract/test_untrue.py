"""People reported dead who turn out to be alive, and deaths that were made up."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def told(text: str) -> list[tuple[bool, tuple[str, ...]]]:
    claims = read(text, id="t", language="en").claims
    return [(claim.negated, claim.victims.names) for claim in claims if claim.harm is Harm.KILLED]


@pytest.mark.parametrize(
    "text",
    [
        "Karim Nassar was reported dead, but he appeared on television on Monday.",
        "Karim Nassar was reported killed, but is alive.",
        "Karim Nassar was reported dead. He later appeared in a video.",
        "Karim Nassar was reported dead on Sunday, but he was found alive on Monday.",
        "Karim Nassar, reported dead on Sunday, is alive.",
        "Three people were reported dead, but they were found alive.",
        "Five men were believed killed in the raid. They have since resurfaced in Velsk.",
    ],
)
def test_who_is_alive_after_all_did_not_die(text: str) -> None:
    assert told(text)
    assert all(negated for negated, _ in told(text))


@pytest.mark.parametrize(
    "text",
    [
        "Three people were reported dead, but Karim Nassar appeared on television.",
        "Three people were reported dead, and a fourth was found alive.",
        "Karim Nassar was killed. He had appeared on television on Monday.",
        "Five men were reported dead after the raid, in which a child was found alive.",
    ],
)
def test_others_who_are_alive_deny_no_death(text: str) -> None:
    assert [negated for negated, _ in told(text)] == [False]
