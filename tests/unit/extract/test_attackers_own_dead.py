"""The attackers' own dead beside those they killed."""

import pytest

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A gunman fired at shoppers, killing two and injuring five. He was then shot dead by police.", (3, 5)),
        ("A man stabbed a teacher to death in Ronda. He was shot dead by police officers at the scene.", (2, 0)),
        ("A farmer was killed in Ronda. He was shot by soldiers near his home.", (1, 0)),
        ("Soldiers killed a driver at a checkpoint. He was shot by the army while fleeing.", (1, 0)),
    ],
)
def test_who_is_shot_by_police_is_the_one_who_killed(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Militants opened fire, killing 14 pupils. Two of the terrorists were shot and killed.", (16, 0)),
        ("Bandits attacked a bus and killed six passengers. One of the survivors was later murdered.", (7, 0)),
        ("Six passengers were killed. One of the passengers was a nurse.", (6, 0)),
        ("Gunmen killed three police officers, officials say. One of the gunmen was killed.", (4, 0)),
        ("The ministry said two teachers were killed. One teacher was killed, residents said.", (2, 0)),
    ],
)
def test_attackers_and_survivors_are_none_of_the_dead_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
