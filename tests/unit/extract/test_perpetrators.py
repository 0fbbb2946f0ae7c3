"""Whom the text holds responsible, and how they stand: told of, accused, owning up, denying."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def _accused(text: str) -> list[tuple[str, str]]:
    claims = [c for c in read(text, id="t", language="en").claims if c.harm is Harm.KILLED]
    return [(who.surface, who.status.value) for claim in claims for who in claim.alleged_perpetrators]


@pytest.mark.parametrize(
    ("text", "stand"),
    [
        ("Rebels killed four farmers.", [("Rebels", "alleged")]),
        ("The governor said that rebels killed four farmers.", [("rebels", "alleged")]),
        ("The governor has claimed that four farmers were killed by rebels.", [("rebels", "alleged")]),
        ("The council blamed the army for the murder of Ramon Salto.", [("army", "accused")]),
        ("Three students were charged with the killing of Ramon Salto.", [("Three students", "accused")]),
        ("The police showed photographs of two men suspected of killing Ramon Salto.", [("two men", "accused")]),
        ("The militia claimed responsibility for the murder of Ramon Salto.", [("militia", "claimed")]),
        ("The militia left leaflets claiming responsibility for shooting Ramon Salto dead.", [("militia", "claimed")]),
        ("The rebels denied any participation in the murder of Ramon Salto.", [("rebels", "denied")]),
        ("The army admitted that its soldiers killed four farmers.", [("its soldiers", "admitted")]),
        ("The army admitted that rebels killed four farmers.", [("rebels", "alleged")]),
        ("The army admitted to only three soldiers killed.", []),
    ],
)
def test_it_is_told_how_they_stand(text: str, stand: list[tuple[str, str]]) -> None:
    assert _accused(text) == stand


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The army admitted it killed three men.", "admitted"),
        ("The army acknowledged that it had killed three men.", "admitted"),
        ("The soldiers admitted they killed three men.", "admitted"),
    ],
)
def test_a_body_that_owns_up_to_its_deed_has_admitted_it(text: str, status: str) -> None:
    (claim,) = read(text, id="t").claims
    assert [one.status.value for one in claim.alleged_perpetrators] == [status]


@pytest.mark.parametrize(
    "text", ["The mayor admitted they killed three men.", "The mayor admitted he saw three men killed."]
)
def test_who_admits_that_others_did_it_is_not_held_responsible(text: str) -> None:
    assert not [one for claim in read(text, id="t").claims for one in claim.alleged_perpetrators]
