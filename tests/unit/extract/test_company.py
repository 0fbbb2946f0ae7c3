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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A former clerk, along with his nephew, was killed by gunmen.", (2, 2)),
        ("A clerk, along with a plan of the mill, was found by gunmen.", (0, 0)),
        ("Two farmers were killed on one side and 1 on the other.", (3, 3)),
        ("Salim Rifai Haddan, his wife Rana and their two children, Nour and Jad, were killed in a strike.", (4, 4)),
        ("Rami Haddan, his brother Sami Haddan, 28, and their father, Naji Haddan, were killed.", (3, 3)),
        ("Salma Haddan, her eldest daughter, was killed.", (1, 1)),
        ("Rami Haddan and his daughters Salma Haddan and Nour Haddan were killed in a strike.", (3, 3)),
        ("Nine people, including a Civil Defense officer, Rami Haddan, were killed in a strike.", (9, 9)),
        ("A mine killed 1 judge with 2 of his clerks.", (3, 3)),
        ("Eleven people - Rami Haddan, his wife Salma, and their nine children - were killed.", (11, 11)),
        ("Men shot at a car, killing two clerks, and then a baker.", (3, 3)),
    ],
)
def test_company_told_of_before_the_verb_is_counted(text: str, number: tuple[int, int]) -> None:
    assert killed(text) == number


def test_more_without_a_number_are_not_as_many_as_those_killed() -> None:
    text = "Seven farmers were killed and more injured in a strike on a mill."
    assert killed(text, Harm.INJURED) == (2, 2)


def test_an_unknown_number_injured_is_a_claim_and_a_number_nobody_knows_is_none() -> None:
    assert killed("Five were killed and an unknown number of people injured in a strike.", Harm.INJURED) == (2, 2)
    assert killed("The number of people injured is not known.", Harm.INJURED) == (0, 0)


def test_the_participle_of_a_note_is_about_the_noun_before_it() -> None:
    assert killed("The car was hit by a sniper: medic killed, driver wounded.", Harm.INJURED) == (1, 1)
    assert killed("Five medics died as they tended to the wounded of the first strike.", Harm.INJURED) == (2, 2)


def test_a_website_that_is_hacked_is_nobody_hurt() -> None:
    assert killed("A group hacked a company website.", Harm.INJURED) == (0, 0)
    assert killed("A man hacked two clerks with a machete.", Harm.INJURED) == (2, 2)


def test_a_note_that_counts_staff_of_an_agency_counts_the_staff() -> None:
    text = "2 national staff of demining agency killed and 1 severely injured in roadside bomb."
    assert (killed(text), killed(text, Harm.INJURED)) == ((2, 2), (1, 1))
