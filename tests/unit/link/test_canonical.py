"""Canonical values say what the records together say."""

from sijill.link.canonical import canonical_values

EMPTY = dict.fromkeys(
    ("name", "name_ar", "sex", "place", "admin1", "age_low", "age_high", "died_from", "died_to", "status", "list")
)


def row(ident, **values):
    return {**EMPTY, "id": ident, "list": "a", **values}


def test_the_fullest_spelling_is_shown_and_its_record_told():
    held = canonical_values([row("r1", name="Maher Sabbur"), row("r2", name="Maher Nadim Sabbur")])
    assert held["name"] == "Maher Nadim Sabbur"
    assert held["body"]["from"]["name"] == "r2"


def test_lists_that_disagree_widen_the_range_and_none_is_preferred():
    held = canonical_values([row("r1", age_low=31, age_high=31), row("r2", age_low=33, age_high=33), row("r3")])
    assert (held["age_low"], held["age_high"]) == (31, 33)


def test_a_value_nobody_gives_is_unknown():
    held = canonical_values([row("r1")])
    assert held["name"] is None
    assert held["died_from"] is None
    assert held["sex"] is None


def test_what_records_disagree_about_is_told():
    assert canonical_values([row("r1", sex="male"), row("r2", sex="female")])["body"]["disagree"] == ["sex"]


def test_the_order_of_the_records_changes_nothing():
    rows = [row("r2", name="Adib Karmo", sex="male"), row("r1", name="Adeeb Karmo", sex="male", place="Tartus")]
    assert canonical_values(rows) == canonical_values(rows[::-1])
