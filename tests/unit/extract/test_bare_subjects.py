"""Who stands before a participle that has lost its "was"."""

import pytest

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A nurse was killed and another injured after men opened fire in Tolen.", (1, 1)),
        ("Five members of a team - known as the Blue Caps - were killed and two others wounded in Tolen.", (5, 2)),
        ("A driver and a doctor were killed in Tolen with another clerk seriously wounded.", (2, 1)),
        ("Two nurses were wounded and another killed when a shell hit Tolen.", (1, 2)),
        ("Two clerks were killed and a third injured in Tolen.", (2, 1)),
        ("One driver was killed, another badly hurt in Tolen.", (1, 1)),
        ("Two guards were killed and wounded in Tolen.", (2, 2)),
    ],
)
def test_others_before_a_bare_participle_are_not_those_of_the_first(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


def test_who_drove_on_although_wounded_was_wounded() -> None:
    assert told("A driver was killed and the assistant, although wounded in one leg, drove back to Tolen.") == (1, 1)
    assert told("A driver was killed and the assistant, although afraid, drove back to Tolen.") == (1, 0)


@pytest.mark.parametrize("who", ["enumerator", "loader", "hygiene promoter", "storekeeper", "consultant", "animator"])
def test_callings_of_the_field_are_people_and_aid_workers(who: str) -> None:
    assert told(f"1 NGO {who} killed nr Tolen.", "aid-workers") == (1, 0)
    assert told(f"Two {who}s were wounded in Tolen.", "aid-workers") == (0, 2)
