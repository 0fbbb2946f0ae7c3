"""People joined, owned, broken down and led in by "including": each is counted, and none of them twice."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A former mayor, his bodyguard and his cook were killed.", 3),
        ("A judge, her driver and her guard were killed.", 3),
        ("A couple, their three children and a neighbour were killed.", 6),
        ("Two adults and a minor were killed.", 3),
        ("Raiders killed a man, another man and a boy.", 3),
        ("Nine traders were killed in addition to the bomber.", 10),
        ("A suicide bomber, along with his accomplice, was killed.", 2),
        ("Both were killed along with two shoppers.", 4),
        ("One evening, her driver and her guard were killed.", 2),
        ("The mayor, his friend and his mentor, was killed.", 1),
        ("Two sergeants and a minor officer were killed.", 3),
        ("A guard, another of the four men, was killed.", 1),
        ("Two soldiers fought along with the rebel and were killed.", 2),
        ("The attacker was shot dead. Three guards were killed in addition to the attacker.", 4),
        ("Police, along with their ally, killed two men.", 2),
    ],
)
def test_who_is_told_of_together_is_counted_together(text: str, number: int) -> None:
    assert told(text)[0] == number


def test_kin_of_two_are_hurt_with_them() -> None:
    assert told("A bomb killed a judge and injured his wife, their child and a passer-by.") == (1, 3)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Fourteen people, most of them herders, were killed.", (14, 0)),
        ("Nine people, two of them herders, died.", (9, 0)),
        ("Nine people were hurt, and three, two of them herders, were killed.", (3, 9)),
        ("Four people died, including two who succumbed to their wounds.", (4, 0)),
        ("Ten people were wounded, including two who died in hospital.", (2, 8)),
        ("The raid killed eight - five soldiers, two guards and a woman.", (8, 0)),
        ("The raid killed 16 - 9 men and 7 women.", (16, 0)),
        ("A bomb killed twenty - 12 men and eight women.", (20, 0)),
        ("The raid killed 3 - 5 men.", (3, 0)),
        ("The raid killed twenty - one men.", (21, 0)),
        ("The raid killed two hundred - five men.", (205, 0)),
    ],
)
def test_parts_are_not_added_to_their_whole(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A guard and three displaced women were killed.", 4),
        ("Two people were killed and 3,000 displaced.", 2),
        ("The fighting left two people dead and 3,000 people displaced.", 2),
        ("The fighting killed two and displaced 30 women.", 2),
        ("Two day labourers were killed near Velsk.", 2),
        ("Three day labourers and a guard were killed.", 4),
        ("Two days later three workers were killed.", 3),
        ("During a three day operation, five rebels were killed.", 5),
    ],
)
def test_who_people_are_is_no_other_harm_or_time(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two bodies were found on Monday and another on Tuesday.", 3),
        ("Two bodies were found on Monday and two guns on Tuesday.", 2),
        ("Two bodies were found in the morning and four survivors in the evening.", 2),
        ("Two bodies were found on Monday and another man was freed on Tuesday.", 2),
        ("Three people died instantly and two more on the way to hospital.", 5),
    ],
)
def test_a_number_without_its_verb_is_added(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A strike hit a car with three people on board. All died.", 3),
        ("A mine hit a cart carrying four farmers. All were killed.", 4),
        ("A mine hit a cart carrying four sacks. All were killed.", 0),
        ("A mine hit a cart carrying four farmers. All survived.", 0),
        ("Police with four suspects came. All were killed.", 0),
    ],
)
def test_all_are_as_many_as_were_on_board(text: str, number: int) -> None:
    assert told(text)[0] == number


def test_company_of_another_verb_dies_not() -> None:
    assert told(
        "Seven clerks were killed, and dozens of others, among them a child along with his father, were hurt."
    ) == (
        7,
        12,
    )
    assert told("Seven were killed and a child along with his father was hurt.") == (7, 2)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Village chief shot dead by unknown gunmen in Velsk", (1, 0)),
        ("Village chief shot dead in Velsk", (1, 0)),
        ("Two bakers killed, another hurt in a blast near Velsk", (2, 1)),
        ("Two bakers were killed and another hurt.", (2, 1)),
        ("Two killed; another hurt pride was that of the mayor.", (2, 0)),
        ("Police shot dead two men", (2, 0)),
        ("Police shot dead in Velsk a man", (0, 0)),
        ("Mayor not shot dead, police say", (0, 0)),
        ("Dog shot dead in Velsk", (0, 0)),
        ("Shot dead in Velsk", (0, 0)),
    ],
)
def test_a_headline_tells_who_was_shot_or_hurt(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
