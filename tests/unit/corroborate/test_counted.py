"""Counted: numbers that a reader took for people harmed one way, and that are none."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.counted import no_people, with_what_is_counted
from sijill.corroborate.pages import Page


@pytest.mark.parametrize(
    "behind",
    [
        " families were killed in Baniyas.", " households died", " عائلات قتلت في القصف", " dead and wounded.",
        " killed and injured children were taken out", " قتيلا وجريحا في قصف", " wounded or killed",
        " of families fled towards the town.", " more displaced families", " of the houses burned", " من العائلات نزحت",
        " العائلات نزحت",
    ],
)  # fmt: skip
def test_what_is_no_number_of_people_harmed_one_way_is_known_by_its_noun(behind):
    assert no_people(behind)


@pytest.mark.parametrize(
    "behind",
    [
        " people were killed and 20 injured.", " killed and two wounded", " civilians killed, and wounded others",
        " members of two families", " قتيلا في القصف", " were killed. Families fled.", " مدنيا قتلوا وأصيب آخرون",
    ],
)  # fmt: skip
def test_people_stay_people(behind):
    assert no_people(behind) == ""


def test_a_toll_of_families_is_mapped_to_nobody(toll):
    page = Page("page", "Gull Post", date(2031, 11, 7), "Two families were killed.")
    found, kept = with_what_is_counted(
        [toll("a", 7, 2, document="page", number_at=(0, 3)), toll("b", 7, 2, document="page")], [page]
    )
    assert (found.category, found.unmapped) == (None, "counts families, not people")
    assert kept.category
