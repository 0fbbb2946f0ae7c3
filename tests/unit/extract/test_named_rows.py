"""Names in a row before or behind a word of harm are as many people as the row names. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm


def told(text: str, harm: Harm = Harm.KILLED) -> list[Claim]:
    return [c for c in read(text, id="t", published=None, country=None).claims if c.harm is harm and not c.negated]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Samer Haddad, Lina Khoury and Omar Saad were killed.", ("Samer Haddad", "Lina Khoury", "Omar Saad")),
        (
            "Samer Haddad (34), Lina Khoury (29) and Omar Khoury (5) were killed.",
            ("Samer Haddad", "Lina Khoury", "Omar Khoury"),
        ),
        ("John Miller, Anna Smith and Peter Brown were killed.", ("John Miller", "Anna Smith", "Peter Brown")),
        (
            "Soldiers killed Samer Haddad, 34, Lina Khoury, 29, and Omar Khoury, 5.",
            ("Samer Haddad", "Lina Khoury", "Omar Khoury"),
        ),
        ("Samer Haddad, Lina Khoury and Omar Saad died in it.", ("Samer Haddad", "Lina Khoury", "Omar Saad")),
        ("Residents Samer Haddad and Lina Khoury were killed.", ("Samer Haddad", "Lina Khoury")),
        ("The strike killed journalists Samer Haddad and Lina Khoury.", ("Samer Haddad", "Lina Khoury")),
        ("In Homs, Samer Haddad and Lina Khoury were killed.", ("Samer Haddad", "Lina Khoury")),
    ],
)
def test_a_row_is_counted_and_named_whole(text: str, names: tuple[str, ...]) -> None:
    assert [(c.count.low, c.count.high, set(c.victims.names)) for c in told(text)] == [
        (len(names), len(names), set(names))
    ]


def test_the_wounded_in_a_row_are_counted() -> None:
    found = told("Samer Haddad, Lina Khoury and Omar Saad were wounded.", Harm.INJURED)
    assert [(c.count.low, c.count.high) for c in found] == [(3, 3)]


def test_kin_behind_a_row_are_one_more() -> None:
    found = told("Samer Haddad (34), Lina Khoury (29) and their son Omar (5) were killed.")
    assert [c.count.low for c in found] == [2, 1]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers killed Samer Haddad, Lina Khoury said.",
        "Samer Haddad, Lina Khoury's brother, was killed.",
    ],
)
def test_who_speaks_or_is_kin_is_none_of_the_row(text: str) -> None:
    assert [(c.count.low, "Lina Khoury" in c.victims.names) for c in told(text)] == [(1, False)]


def test_those_counted_by_a_number_stay_as_many() -> None:
    found = told("Three people, Samer Haddad, Lina Khoury and Omar Saad, were killed.")
    assert [(c.count.low, c.count.high) for c in found] == [(3, 3)]
