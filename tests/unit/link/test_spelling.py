"""By what habit two spellings differ."""

from __future__ import annotations

import pytest

from sijill.link.spelling import habits_between, in_two_scripts, written_parts
from sijill.model.victims import VictimRecord, WrittenName

from .one_record import keys_of


@pytest.mark.parametrize(
    ("one", "other", "habits"),
    [
        ("أحمد", "أحمد", ()),
        ("أحمد", "احمد", ("hamza",)),
        ("هدى", "هدي", ("ya",)),
        ("فاطمة", "فاطمه", ("ta",)),
        ("مُحمّد", "محمـد", ("signs",)),
        ("عبد الله", "عبدالله", ("gaps",)),
        ("الخطيب", "خطيب", ("article",)),
        ("OMAR", "Omar", ("capitals",)),
        ("Héla", "Hela", ("accents",)),
        ("أمينة", "امينه", ("hamza", "ta")),
        ("Omar", "Umar", None),
    ],
)
def test_the_fewest_habits_are_named(one: str, other: str, habits: tuple[str, ...] | None) -> None:
    assert habits_between(one, other) == habits
    assert habits_between(other, one) == habits


def test_two_scripts_are_told_from_one() -> None:
    assert in_two_scripts("أحمد", "Ahmad")
    assert not in_two_scripts("أحمد", "احمد")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (WrittenName("Abd al-Rahman Nizar Tellawi"), ("Abd al-Rahman", "Nizar Tellawi")),
        (WrittenName("Tellawi, Omar"), ("Omar", "Tellawi,")),
        (WrittenName(given="Omar", father="Nizar", family="Tellawi"), ("Omar", "Nizar Tellawi")),
        (WrittenName("Unknown"), (None, None)),
    ],
)
def test_the_given_name_is_found_as_it_is_written(name: WrittenName, parts: tuple[str | None, str | None]) -> None:
    assert written_parts(name, keys_of(VictimRecord("a", "1", name), False)) == parts
