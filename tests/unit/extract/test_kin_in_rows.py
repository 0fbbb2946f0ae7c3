"""Kin told of in a row of names and brackets: who is one more, who is counted already, who did something else."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("A strike killed a woman, Salma Hadda (also called Salma Rifa), and her four sons – A, B, C and D.", 5),
        ("The strike killed a commander named Ali Hadda together with his wife and their five children.", 7),
        ("A woman named Enaam Hadda and her young son, the child Atta Hadda, were reported killed.", 2),
        ("Salma Hadda, her husband Rami and their son Zain were killed.", 3),
    ],
)
def test_kin_behind_names_and_brackets_are_one_more_each(text: str, dead: int) -> None:
    assert told(text)[0] == dead


@pytest.mark.parametrize(
    "text",
    [
        "The strike killed two civilians, Faisal Hadda and his 25 year old daughter Nour Hadda.",
        "The strike killed two civilians, Dr. Anwar Nassar, a lecturer, and his son, Ahmed Nassar, an engineer.",
    ],
)
def test_kin_behind_a_number_are_among_those_it_counts(text: str) -> None:
    assert told(text)[0] == 2


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A strike killed a man and his two sons were wounded.", (1, 2)),
        ("Gunmen killed a trader and two women were injured.", (1, 2)),
        ("Gunmen killed a trader and abducted his two sons.", (1, 0)),
        ("Gunmen killed a herder and took his cattle and his wife.", (1, 0)),
    ],
)
def test_who_is_the_subject_of_the_next_clause_is_not_among_the_dead(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
