"""Who was harmed along with somebody, and what else stands in one head sentence."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str, harm: Harm = Harm.KILLED) -> tuple[int, int | None]:
    made = coded(read(text, id="t", language="en").claims, policy_named("airwars"))[harm.value]
    return made.low, made.high


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A baker was killed alongside 15 to 18 other civilians in a strike on a mill.", (16, 19)),
        ("The strike reportedly killed a baker together with his aunt and her five children.", (7, 7)),
        ("A baker was killed along with three of his neighbours in a strike.", (4, 4)),
        ("A baker was killed with a knife in a market.", (1, 1)),
    ],
)
def test_those_killed_along_with_somebody_are_counted(text: str, number: tuple[int, int]) -> None:
    assert killed(text) == number


@pytest.mark.parametrize(
    "text", ["A baker, his wife and their five sons were killed.", "It killed a baker and his wife."]
)
def test_the_family_told_of_after_somebody_is_counted(text: str) -> None:
    assert killed(text)[0] == (7 if "five" in text else 2)


def test_what_may_be_the_most_is_no_part_of_the_least() -> None:
    text = (
        "At least 37 members of the Hamdoun family, coming from three generations and including 12 women, and up to "
        "more than 50 porters were reportedly killed."
    )
    assert killed(text) == (37, 51)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("The shelling resulted in some four civilian deaths and injuries of 15 to 19 people.", 4, 15),
        ("There was one death of a porter and two civilians injured.", 1, 2),
        ("Three martyrs and a wounded porter were recovered.", 3, 1),
    ],
)
def test_the_injured_joined_to_the_dead_are_not_dead(text: str, dead: int, hurt: int) -> None:
    assert (killed(text)[0], killed(text, Harm.INJURED)[0]) == (dead, hurt)
