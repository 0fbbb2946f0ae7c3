"""Who is said to be among the dead or wounded is one of those counted before."""

import pytest

from .reading import figures_by

both = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Five people were killed. Noor Haddad was among those killed.", (5, 0)),
        ("Five people were killed. Noor Haddad was one of those killed.", (5, 0)),
        ("Six were wounded in Ronda. Two clerks were among the people who were injured.", (0, 6)),
        ("Nine villagers died in the raid. A miller and a baker were among the dead.", (9, 0)),
    ],
)
def test_who_is_among_the_dead_was_counted_before(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Noor Haddad was one of those killed.", (1, 0)),
        ("Two clerks were among those killed.", (2, 0)),
        ("Six soldiers were killed. A miller was among the dead.", (7, 0)),
        ("A guard was killed. Three clerks were among those killed.", (4, 0)),
        ("Five people were killed. Two clerks were among the first to arrive and were killed later.", (7, 0)),
    ],
)
def test_who_is_among_nobody_told_before_stands_alone(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "A clerk and two millers were among 25 killed in the strike.",
        "A clerk was among 25 killed in the strike.",
        "Noor Haddad and his driver, Sami Basri, were among the at least 25 people killed by the blast.",
    ],
)
def test_somebody_among_a_number_is_one_of_it(text: str) -> None:
    assert both(text) == (25, 0)


def test_a_number_before_is_no_whole_of_one_beside_it() -> None:
    assert both("A clerk and two millers were killed.") == (3, 0)


def test_one_more_of_the_wounded_is_no_further_person() -> None:
    text = "Seven were injured. Two of the wounded had been sent home and one was in serious condition, he said."
    assert both(text) == (0, 7)
    assert both("Seven were injured in Ronda. In Dara, a boy was in serious condition after a fight.") == (0, 8)
