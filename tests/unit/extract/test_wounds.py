"""People hurt without the word: wounds, care, blows, illness."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def told(text: str, harm: Harm = Harm.INJURED) -> list[tuple[int | None, str]]:
    claims = read(text, id="t", language="en").claims
    return [(c.count.low, c.victims.surface) for c in claims if c.harm is harm and not c.negated]


@pytest.mark.parametrize(
    "text",
    [
        "Two nurses suffered gunshot wounds when the clinic was robbed.",
        "Two nurses received minor burns in the fire.",
        "Two nurses were rushed to hospital after the crash.",
        "Two nurses were medically evacuated to the capital.",
        "Two nurses were treated by a doctor at the camp.",
        "Two nurses were treated for skin irritation after they opened the letter.",
        "A guard was killed, and the other two suffered gunshot injuries.",
        "Two nurses received medical treatment after the raid.",
        "Two nurses were hit by stray bullets near the bridge.",
        "Two nurses were struck in the head with batons.",
        "Two nurses were attacked with machetes on the road.",
        "Two nurses contracted anthrax from the letter.",
        "Two nurses became unconscious in the smoke.",
        "2 nurses shot in the leg on the way home.",
        "2 nurses from a charity beaten and threatened with death.",
    ],
)
def test_people_hurt_are_injured_without_the_word(text: str) -> None:
    assert [number for number, _ in told(text)] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "Supplies were taken to the hospital.",
        "The bodies were taken to hospital.",
        "Two nurses visited a hospital.",
        "Two nurses were shot at by unknown men.",
        "2 nurses stabbed to death in their house.",
        "The gunmen shot from the roof.",
        "The truck was hit by a shell.",
        "Two men received money from the bank.",
    ],
)
def test_what_hurts_nobody_injures_nobody(text: str) -> None:
    assert told(text) == []


def test_fatal_wounds_kill() -> None:
    assert told("A guard suffered fatal wounds.", Harm.KILLED) == [(1, "guard")]


def test_blows_told_again_by_their_wounds_are_the_same_person() -> None:
    claims = read(
        "One guard was struck by the butt of his rifle. The guard sustained a wound.", id="t", language="en"
    ).claims
    assert [c.relation.part_of for c in claims] == [None, "c1"]


def test_somebody_who_lost_a_leg_is_hurt_and_somebody_who_lost_a_shoe_is_not() -> None:
    assert told("A nurse lost a leg after stepping on a mine.") == [(1, "nurse")]
    assert told("A nurse lost a shoe after stepping on a mine.") == []


@pytest.mark.parametrize("how", ["fatally wounded", "fatally stabbed", "mortally injured"])
def test_a_fatal_wound_is_a_death_and_no_injury(how: str) -> None:
    text = f"A clerk was {how} by a guard."
    assert told(text) == []
    assert [low for low, _ in told(text, Harm.KILLED)] == [1]


def test_the_owner_of_a_burned_hand_is_hurt_whoever_it_is() -> None:
    assert told("A package exploded at an office; an intern's hand was burned.") == [(1, "intern")]


def test_who_had_a_hand_amputated_is_hurt() -> None:
    text = "A grenade fell on the hostel. One guard died, another guard had his hand amputated."
    assert [number for number, _ in told(text)] == [1]
