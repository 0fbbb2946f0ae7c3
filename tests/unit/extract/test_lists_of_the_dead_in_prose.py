"""Who is killed with somebody, told one after the other behind the verb."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Militants killed the chief, his son, a griot and two visitors.", 5),
        ("Militants killed the chief, his eldest son and a griot.", 3),
        ("Militants killed the chief, his son, a griot as well as two visitors.", 5),
        ("Gunmen killed a guard and critically wounded another, who expired three days later.", 2),
        ("Two guards fell in a firefight with bandits near Kalvi.", 2),
        ("Two inmates were trampled to death and a warder was stabbed, not fatally.", 2),
        ("A lorry driver from Togo and his two mates were burnt alive in their vehicle.", 3),
        ("Three people were wounded in the attack. One of them did not pull through.", 1),
        ("A clerk was shot in the head and did not make it.", 1),
        ("He was arrested at a checkpoint. He was found hanged in his cell two days later.", 1),
    ],
)
def test_each_is_counted(text: str, killed: int) -> None:
    assert figures(text)[0] == killed


@pytest.mark.parametrize(
    "text",
    [
        "Militants killed the chief, his brother said.",
        "Militants killed the chief, a griot, and burned two houses.",
        "Militants killed the chief, his brother and a guard told reporters.",
        "Militants killed the chief, his son escaped and two guards fled.",
    ],
)
def test_nobody_else_is(text: str) -> None:
    assert figures(text)[0] == 1


def test_who_is_hurt_in_another_part_of_the_body_is_counted() -> None:
    assert figures("One nurse was shot in the hand and a pharmacist in the foot.") == (0, 2)


@pytest.mark.parametrize(
    "text",
    [
        "Two candidates did not make it.",
        "The team did not make it to the final.",
        "A clerk was shot but did pull through.",
        "A warder was non-fatally stabbed.",
        "A warder was shot, though not fatally.",
    ],
)
def test_who_lives_is_not_dead(text: str) -> None:
    assert figures(text)[0] == 0


def test_a_cross_is_nobody_and_a_clerk_is() -> None:
    assert figures("A cross was burned on the lawn of an interracial couple in Dellwood Creek.") == (0, 0)
    assert figures("A loader and an excavator were set on fire.") == (0, 0)
    assert figures("The judge and a bailiff were burned when the parcel exploded.") == (0, 2)
