"""People told of on the side: how many of them, injuries to them, more behind a name, more of the same."""

import pytest

from .reading import figures_by

both = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The strike hit a van, resulting in the death of one clerk, injuries to two others, and a fire.", (1, 2)),
        ("The blast caused injuries to five people.", (0, 5)),
        ("The blast killed a clerk and led to the destruction of the mill.", (1, 0)),
        ("A clerk was treated for injuries to his leg.", (0, 1)),
    ],
)
def test_injuries_come_to_people(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


def test_how_many_of_them_were_nurses_is_a_part() -> None:
    text = "Six villagers, at least four of them cooks, were killed in an airstrike."
    assert both(text) == (6, 0)
    assert both(text, "aid-workers") == (4, 0)
    assert both("Six people, who had four of their mules with them, were killed.") == (6, 0)


def test_a_number_behind_a_name_is_of_others() -> None:
    assert both("Dr Omar Haddad, five colleagues and at least three children died when the clinic was hit.") == (9, 0)
    assert both("Dr Omar Haddad, a father of five and a poet, died when the clinic was hit.") == (1, 0)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "One clerk was killed in Ronda, the guild said. Additionally, a raid killed one clerk, the mayor said.",
            2,
        ),
        ("One clerk was killed in Ronda, the guild said. A raid killed one clerk, the mayor said.", 1),
        ("Gunmen killed a clerk and a guard. Both died at the scene.", 2),
        ("Gunmen killed a clerk. Both brothers of the baker died at the scene.", 3),
    ],
)
def test_more_of_the_same_is_added_and_both_are_not(text: str, number: int) -> None:
    assert both(text)[0] == number


def test_the_one_of_two_told_again_is_that_one() -> None:
    text = "Gunmen shot dead a nurse and a police officer. Both the nurse and the police officer died at the scene."
    assert both(text, "aid-workers") == (1, 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Six clerks were killed. Some were shot, others were stabbed.", (6, 0)),
        (
            "Four clerks were killed and three hurt. Two died on the spot. A man and a woman died in hospital.",
            (4, 3),
        ),
        ("Four clerks were killed and three hurt. One of the wounded died in hospital.", (5, 2)),
        ("Three clerks were hurt. One clerk died instantly of wounds to the head.", (1, 3)),
    ],
)
def test_how_the_dead_died_takes_nobody_from_the_hurt(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


def test_some_are_of_the_dead_where_nobody_else_is_told_of() -> None:
    assert both("Six nurses were killed. Some were shot in the head.", "aid-workers") == (6, 0)
    assert both("Six nurses were killed. Some drivers were shot in the leg.", "aid-workers") == (6, 1)


def test_whose_strike_it_was_is_no_earlier_time() -> None:
    assert both("Two nurses were killed yesterday in a Norlandish regime air strike on a clinic.") == (2, 0)
    assert both("Two nurses were killed under the old Norlandish regime in prison.") == (0, 0)


def test_whose_town_it_is_makes_nobody_armed() -> None:
    assert both("A paediatrician in rebel-held Ronda was killed.", "aid-workers") == (1, 0)
    assert both("A rebel in Ronda was killed.", "aid-workers") == (0, 0)


def test_a_note_of_people_killed_or_missing_counts_neither() -> None:
    assert both("Eight North Dara (ND) workers have been killed or gone missing. The raid killed five.") == (5, 0)
    assert both("Eight North Dara (ND) workers have been killed.") == (8, 0)


def test_a_knifeman_shot_by_police_is_no_rival_figure() -> None:
    assert both("Police say an attack left one person dead. It is said that officers shot the knifeman dead.")[0] == 2
