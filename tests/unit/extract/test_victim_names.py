"""Names of the dead that stand beside the words for them."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def named(text: str) -> set[str]:
    claims = read(text, id="t", language="en").claims
    return {name for c in claims if c.harm is Harm.KILLED for name in c.victims.names}


@pytest.mark.parametrize(
    "text",
    [
        "Nine were killed. Among the dead were Salma Haddan, 34, a teacher, and her brother Rami Haddan.",
        "A couple, Rami Haddan and Salma Haddan, were killed in a strike on their flat.",
    ],
)
def test_who_is_among_the_dead_is_named_in_the_claim(text: str) -> None:
    assert named(text) == {"Salma Haddan", "Rami Haddan"}


def test_names_behind_several_people_are_those_people_and_no_others() -> None:
    text = "Two sisters and a clerk were killed. Their two cousins, Salma and Rana Haddan, were killed later."
    claims = read(text, id="t", language="en").claims
    assert sum(c.count.low or 0 for c in claims if c.harm is Harm.KILLED) == 5


def test_a_participle_behind_the_words_for_somebody_gives_the_name() -> None:
    assert named("The blast caused the death of one woman, identified as Salma Haddan.") == {"Salma Haddan"}
    assert named("A woman named Salma Haddan (al-Rifai) was killed.") == {"Salma Haddan"}


def test_the_name_right_behind_somebody_beside_the_first_is_theirs() -> None:
    text = "The bodies of journalist Rami Haddan and his driver, Samir Rifai, were found on the edge of the town."
    assert named(text) == {"Rami Haddan", "Samir Rifai"}
