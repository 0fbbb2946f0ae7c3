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


def test_a_cross_is_nobody_and_a_clerk_is() -> None:
    assert figures("A cross was burned on the lawn of an interracial couple in Dellwood Creek.") == (0, 0)
    assert figures("A loader and an excavator were set on fire.") == (0, 0)
    assert figures("The judge and a bailiff were burned when the parcel exploded.") == (0, 2)
