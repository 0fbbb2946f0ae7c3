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
    table = read("a,b,count\n1,0,2\n1,0,3\n0,1,0\n1,1,4")
    assert table.everybody.counts == ((1, 5), (3, 4))
    assert table.added_up == ((2, 3),)


def test_rows_that_another_column_tells_apart_are_no_slip():
    table = read("a,b,place,count\n1,0,north,2\n1,0,south,3\n1,1,north,4")
    assert table.everybody.counts == ((1, 5), (3, 4))
    assert table.added_up == ()
    assert read("sex,a,b,count\nm,1,0,2\nf,1,0,3\nm,1,1,1", by=["sex"]).added_up == ()


def test_an_entry_copied_from_another_list_is_no_capture():
    table = read("a,b,count\n1,0,5\n1,copied,3\n0,1,4\n1,1,2")
    assert table.everybody.counts == ((1, 8), (2, 4), (3, 2))
    assert table.copied == (("b", 3),)


def test_merged_lists_hold_whoever_is_on_any_of_them():
    text = "a,b,c,count\n1,0,0,5\n0,1,0,3\n1,1,0,2\n0,1,1,4\n0,0,1,6"
    table = read(text, merge=[["a", "b"]], same_origin=[["a", "b"]])
    assert table.everybody.lists == ("c", "a+b")
    assert table.everybody.counts == ((1, 6), (2, 10), (3, 4))
    assert table.everybody.same_origin == ()
    assert refused(text, merge=[["a", "b"], ["b", "c"]]).code == "estimate.same-name"
    assert refused(text, merge=[["a", "b", "c"]]).code == "estimate.too-few-lists"


def test_people_who_are_alike_may_stand_in_rows_that_are_alike():
    assert read("a,b\n1,0\n1,0\n1,1\n0,1\n0,1").everybody.documented == 5
    assert read("sex,a,b\nm,1,0\nm,1,0\nm,1,1\nf,0,1\nf,0,1").everybody.documented == 5


def test_numbers_that_only_number_the_rows_are_no_counts():
    assert read("id,a,b\n7,1,0\n3,0,1\n9,1,1").everybody.documented == 3
    assert read("row,a,b\n1,1,0\n2,0,1\n3,1,1").everybody.documented == 3


def test_a_million_people_are_read_and_counted():
    body = [(number, ("1", "0") if number % 3 else ("1", "1")) for number in range(2, 1_000_002)]
    table = read_captures([(1, ("a", "b")), *body], "large.csv")
    assert table.everybody.documented == 1_000_000


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
        ("a,b,c,count\n1,1,0,4\n1,0,yes,2\n0,1,1,3", {}, "estimate.not-0-1"),
        ("a,b,c,count\n1,1,0,4\n1,0,,2\n0,1,1,3", {}, "estimate.not-0-1"),
        ("a,b,c\n1,1,0\n1,0,2\n0,1,1", {}, "estimate.not-0-1"),
        ("a,b,count\n1,1,4\n1,0,2\n1,1,4", {}, "estimate.duplicate-row"),
        ("id,a,b\np1,1,0\np2,0,1\np1,1,1", {}, "estimate.duplicate-row"),
        ("name,a,b\n" + "\n".join(f"n{i},1,0" for i in range(40)) + "\nn7,1,0", {}, "estimate.duplicate-row"),
        ("a,b,freq\n1,1,4\n1,0,2\n0,1,3", {}, "estimate.count-column"),
        ("a,b,n\n1,1,40\n1,0,2\n0,1,3", {}, "estimate.count-column"),
        ("a,b,count\n1,1,4", {"lists": ["a", "a"]}, "estimate.overlapping-roles"),
        ("a,b,count\n1,1,4", {"merge": [["a", "x"]]}, "estimate.missing-column"),
    ],
)
def test_a_bad_table_is_refused_with_a_code(text, options, code):
    assert refused(text, **options).code == code


@pytest.mark.parametrize("text", ["1,0\n0,1\n1,1", "1,0,50\n0,1,40\n1,1,20", "north,1,0\nsouth,0,1", "١,٠,٩\n٠,١,٩"])
def test_a_table_without_a_header_does_not_lose_its_first_row(text):
    assert refused(text).code == "estimate.no-header"


def test_lists_may_be_named_by_numbers():
    assert read("1,2,3,count\n1,0,0,5\n0,1,1,2").everybody.sizes == {"1": 5, "2": 2, "3": 2}


def test_a_refusal_names_the_row_and_the_column():
    error = refused("a,b,count\n1,1,4\n1,x,2", lists=["a", "b"])
    assert "row 3, column 'b'" in error.got


def test_forty_lists_are_refused():
    header = ",".join(f"l{n}" for n in range(40))
    assert refused(f"{header},count\n{','.join('1' * 40)},3").code == "estimate.too-many-lists"


def test_two_lists_of_one_name_are_refused():
    with pytest.raises(InputRefused, match="two lists are called"):
        Captures(("a", "a"), ((1, 1),))


@pytest.mark.parametrize("written", ["{}.0", "{}.00", "{}."])
def test_whole_counts_written_with_a_point_are_whole_and_parts_of_people_are_refused(written):
    plain = read("a,b,count\n1,0,40\n0,1,35\n1,1,9").everybody
    assert (
        read("a,b,count\n1,0,{}\n0,1,{}\n1,1,{}".format(*(written.format(n) for n in (40, 35, 9)))).everybody == plain
    )
    assert refused(f"a,b,count\n1,0,{written.format(40)}1\n0,1,35\n1,1,9").code == "estimate.bad-count"


def test_numbers_may_be_written_in_arabic_and_persian_digits():
    plain = read("a,b,count\n1,0,40\n0,1,35\n1,1,9").everybody
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"):
        text = "a,b,count\n1,0,40\n0,1,35\n1,1,9".translate(str.maketrans("0123456789", digits))
        assert read(text).everybody == plain
    assert refused("a,b,count\n1,0,4\n0,1,3\n1,1,²").code == "estimate.bad-count"
    assert refused("a,b,count\n1,0,4\n0,1,3\n٢,1,2\n1,1,1").code == "estimate.not-0-1"
