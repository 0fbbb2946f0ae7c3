"""Groupings and the table of draws: who is one person in each draw, on which lists, in which stratum."""

import numpy as np
import pytest

from sijill.errors import InputRefused
from sijill.estimate.draws_table import read_groupings
from sijill.estimate.groupings import Groupings

TABLE = [
    (1, ["list", "id", "sex", "draw_1", "draw_2"]),
    (2, ["hospital", "h1", "female", "h1", "h1"]),
    (3, ["hospital", "h2", "", "h2", "h2"]),
    (4, ["mosque", "m1", "female", "h1", "m1"]),
    (5, ["mosque", "m2", "male", "h2", "m2"]),
    (6, ["register", "r1", "male", "h1", "m1"]),
]


def told(draw, **how):
    return read_groupings(TABLE, "draws.csv", **how).partly_known(draw)


def test_each_draw_has_its_own_people():
    assert told(0).cells == (((), 3, 1), ((), 7, 1))
    assert told(1).cells == (((), 1, 2), ((), 2, 1), ((), 6, 1))


def test_what_most_records_of_a_person_say_stands_and_nothing_said_is_not_known():
    assert told(0, by=["sex"]).cells == ((("male",), 3, 1), (("female",), 7, 1))
    assert (((None,), 1, 1)) in told(1, by=["sex"]).cells


def test_lists_that_are_not_counted_tell_about_people_but_catch_nobody():
    assert told(1, lists=["hospital", "mosque"]).cells == (((), 1, 2), ((), 2, 2))


def test_whoever_a_barred_record_is_is_not_counted():
    barred = np.array([False, False, True])
    held = Groupings(("a", "b"), np.array([0, 1, 1]), np.array([[0, 1, 0], [0, 1, 2]]), barred=barred)
    assert held.partly_known(0).cells == (((), 2, 1),)
    assert held.partly_known(1).cells == (((), 1, 1), ((), 2, 1))


@pytest.mark.parametrize(
    ("rows", "how", "code"),
    [
        (TABLE[:1], {}, "estimate.empty"),
        ([*TABLE, (7, ["mosque", "m2", "male", "h2", "m2"])], {}, "estimate.duplicate-row"),
        ([*TABLE, (7, ["mosque", "m3", "male", "", "m2"])], {}, "estimate.bad-draw"),
        ([*TABLE, (7, ["mosque", "m3"])], {}, "estimate.ragged-row"),
        (TABLE, {"lists": ["hospital", "school"]}, "estimate.missing-column"),
        (TABLE, {"lists": ["hospital"]}, "estimate.too-few-lists"),
        (TABLE, {"by": ["age"]}, "estimate.missing-column"),
    ],
)
def test_a_bad_table_is_refused(rows, how, code):
    with pytest.raises(InputRefused) as refused:
        read_groupings(rows, "draws.csv", **how)
    assert refused.value.code == code


def test_records_without_a_name_are_on_other_lists_as_often_as_the_others_of_their_list():
    # 60 of the 80 named people of the hospital are on the mosque's list too, which has 200 more
    list_of = np.array([0] * 80 + [1] * 260 + [0] * 40)
    people = np.concatenate([np.arange(80), np.arange(60), np.arange(80, 280), np.arange(280, 320)])
    nameless = np.arange(380) >= 340
    held = Groupings(("hospital", "mosque"), list_of, np.tile(people, (200, 1)), nameless=nameless)
    found = [{mask: count for _, mask, count in held.partly_known(draw, seed=1).cells} for draw in range(200)]
    assert {counts[1] + counts[3] for counts in found} == {120}
    assert {counts[2] + counts[3] for counts in found} == {260}
    assert np.mean([counts[3] for counts in found]) == pytest.approx(60 + 0.75 * 40, abs=1)


def test_records_without_a_name_stay_alone_where_nobody_else_is_on_their_list():
    nameless = np.array([False, True])
    held = Groupings(("a", "b"), np.array([0, 1]), np.array([[0, 1]]), nameless=nameless)
    assert held.partly_known(0).cells == (((), 1, 1), ((), 2, 1))
