"""Bodies without a name are not made one person by a day and a place."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.link.linkage import Options, link
from sijill.model.dates import DateRange
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

DAY = DateRange(date(2031, 3, 1), date(2031, 3, 1))


def body(on: str, number: int, name: str | None = None, mother: str | None = None) -> VictimRecord:
    written = WrittenName(name, mother=mother)
    return VictimRecord(on, f"{number:02}", written, Sex.MALE, Age.of(30), died=DAY, place="Safita", admin1="Tartus")


@pytest.mark.parametrize("across", [True, False])
def test_unnamed_bodies_of_one_day_and_place_stay_apart(across: bool) -> None:
    bodies = [body(on, number) for on in "ab" for number in range(20)]
    named = [body(on, 50, "Omar Sami Tellawi") for on in "ab"]
    found = link([*bodies, *named], options=Options(across_lists=across))
    assert len(found.clusters) == 41
    assert [(pair.left[1], pair.right[1]) for pair in found.pairs] == [("50", "50")]


def test_a_mothers_name_says_who_somebody_is() -> None:
    found = link([body("a", 1, mother="Salma Nasr"), body("b", 1, mother="Salma Nasr"), body("b", 2)])
    assert [(pair.left, pair.right) for pair in found.pairs] == [(("a", "01"), ("b", "01"))]


def test_people_may_say_that_two_bodies_are_one() -> None:
    judged = [Judgement(("a", "01"), ("b", "02"), Verdict.SAME, "p1")]
    found = link([body("a", 1), body("b", 2), body("b", 3)], judgements=judged)
    assert found.clusters[0] == (("a", "01"), ("b", "02"))
    assert len(found.clusters) == 2
