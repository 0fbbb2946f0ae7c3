from __future__ import annotations

import pytest

from sijill.demo.entries import Example
from sijill.demo.namings import named_in_documents, naming_decisions
from sijill.demo.verdicts import clearance_verdict, pair_verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [("t001", "t001", "same"), ("t001", "t002", "different"), (None, "t001", "unsure"), (None, None, "unsure")],
)
def test_pairs_are_told_by_the_truth_where_there_is_one(one: str | None, other: str | None, verdict: str) -> None:
    assert pair_verdict(one, other)[0] == verdict


@pytest.mark.parametrize(
    ("kind", "names", "verdict"),
    [
        ("person", {"Thaer Qasabgi"}, "cleared"),
        ("accused", {"Thaer Qasabgi"}, "withheld"),
        ("person", {"Nabaa Wardan", "Wardan"}, "cleared"),
        ("person", {"Nabaa Wardan", "Ramzi"}, "withheld"),
        ("person", {"Muna Saqr"}, "cleared"),
        ("person", {"Saqr"}, "cleared"),
        ("person", {"una Saqr"}, "withheld"),
        ("person", {"Ramzi Halloum"}, "withheld"),
        ("person", set(), "withheld"),
        ("words", {"Thaer Qasabgi"}, "withheld"),
    ],
)
def test_nobody_is_cleared_without_a_ground(kind: str, names: set[str], verdict: str) -> None:
    assert clearance_verdict(kind, names, {"Muna Saqr"})[0] == verdict


def test_whoever_has_no_basis_or_an_objection_is_not_among_the_named(example: Example) -> None:
    named = named_in_documents(example)
    objection = next(one for one in naming_decisions(example) if one.objection)
    who = next(one for one in example.people if objection.rows[0] in example.rows_of(one.id))
    assert named
    assert not [name for name in named if name.startswith(who.given.latin) and name.endswith(who.family.latin)]
