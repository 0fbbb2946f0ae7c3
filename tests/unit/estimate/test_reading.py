"""Capture tables in: what is read, what is refused, and with which code."""

import pytest

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures
from sijill.estimate.reading import read_captures


def rows(text):
    return [(number, line.split(",")) for number, line in enumerate(text.strip().splitlines(), start=1)]


def read(text, **options):
    return read_captures(rows(text), "captures.csv", **options)


def refused(text, **options):
    with pytest.raises(InputRefused) as refusal:
        read(text, **options)
    assert refusal.value.got
    assert refusal.value.next_step or refusal.value.wanted
    return refusal.value


def test_counts_and_a_row_a_person_say_the_same():
    counted = read("a,b,count\n1,0,2\n1,1,1\n0,1,1").everybody
    persons = read("id,a,b\np1,1,0\np2,1,0\np3,1,1\np4,0,1").everybody
    assert counted == persons
    assert counted.sizes == {"a": 3, "b": 2}
    assert counted.documented == 4
    assert counted.patterns.tolist() == [[True, False], [False, True], [True, True]]


def test_rows_of_one_pattern_are_added_up():
    assert read("a,b,count\n1,0,2\n1,0,3\n0,1,0\n1,1,4").everybody.counts == ((1, 5), (3, 4))


def test_yes_and_no_may_be_written_as_words_or_with_a_point():
    assert read("a,b,count\n1.0,FALSE,2.0\ntrue,True,1").everybody.counts == ((1, 2), (3, 1))


def test_people_on_no_list_are_left_out_and_counted():
    table = read("a,b,count\n0,0,7\n1,1,2\n1,0,1")
    assert table.in_no_list == 7
    assert table.everybody.documented == 3


def test_strata_stand_in_order_and_the_unknown_last():
    table = read("sex,a,b,count\n,1,1,1\nmale,1,0,2\nfemale,0,1,3\nmale,1,1,1", by=["sex"])
    assert [part.stratum for part in table.tables] == [(("sex", "female"),), (("sex", "male"),), (("sex", None),)]
    assert [part.documented for part in table.tables] == [3, 3, 1]
    assert table.everybody.documented == 7


def test_without_strata_everybody_is_one_table():
    table = read("a,b,count\n1,1,2\n1,0,1")
    assert table.tables == (table.everybody,)


def test_named_lists_are_taken_in_the_order_named():
    assert read("a,b,c,count\n1,0,1,2\n0,1,1,1", lists=["c", "a"]).everybody.lists == ("c", "a")


def test_a_list_left_out_takes_its_own_people_with_it():
    held = Captures.counted(("a", "b", "c"), [(1, 5), (4, 9), (5, 2), (3, 1)])
    assert held.only(("a", "b")).counts == ((1, 7), (3, 1))


def test_people_on_lists_become_patterns():
    held = Captures.of_people({"a": ["p", "q"], "b": ["q", "r"]})
    assert held.counts == ((1, 1), (2, 1), (3, 1))


@pytest.mark.parametrize(
    ("text", "options", "code"),
    [
        ("a,b,count", {}, "estimate.empty"),
        ("a,b,count\n0,0,4", {}, "estimate.empty"),
        ("a,b,count\n1,1,0", {}, "estimate.empty"),
        ("a,count\n1,4", {}, "estimate.too-few-lists"),
        ("name,count\nx,4", {}, "estimate.too-few-lists"),
        ("a,b,count\n1,2,4", {"lists": ["a", "b"]}, "estimate.not-0-1"),
        ("a,b,count\n1,,4", {"lists": ["a", "b"]}, "estimate.not-0-1"),
        ("a,b,count\n1,1,-4", {}, "estimate.bad-count"),
        ("a,b,count\n1,1,many", {}, "estimate.bad-count"),
        ("a,b,count\n1,1,2.5", {}, "estimate.bad-count"),
        ("a,b,count\n1,1,", {}, "estimate.bad-count"),
        ("a,b,count\n1,1,4", {"lists": ["a", "c"]}, "estimate.missing-column"),
        ("a,b,count\n1,1,4", {"by": ["sex"]}, "estimate.missing-column"),
        ("a,b,count\n1,1,4", {"same_origin": [["a", "c"]]}, "estimate.missing-column"),
        ("a,b,count\n1,1,4", {"lists": ["a", "b"], "by": ["b"]}, "estimate.overlapping-roles"),
        ("a,a,count\n1,1,4", {}, "estimate.overlapping-roles"),
        ("a,b,count\n1,1,4,9", {}, "estimate.ragged-row"),
    ],
)
def test_a_bad_table_is_refused_with_a_code(text, options, code):
    assert refused(text, **options).code == code


def test_a_refusal_names_the_row_and_the_column():
    error = refused("a,b,count\n1,1,4\n1,x,2", lists=["a", "b"])
    assert "row 3, column 'b'" in error.got


def test_forty_lists_are_refused():
    header = ",".join(f"l{n}" for n in range(40))
    assert refused(f"{header},count\n{','.join('1' * 40)},3").code == "estimate.too-many-lists"


def test_two_lists_of_one_name_are_refused():
    with pytest.raises(InputRefused, match="two lists are called"):
        Captures(("a", "a"), ((1, 1),))
