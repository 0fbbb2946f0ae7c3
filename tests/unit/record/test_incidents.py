"""Incidents gather what shares a unit and whose days touch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.record.incident_names import named_alike
from sijill.record.incident_victims import victims_of_incidents
from sijill.record.incidents import Pair, gather, placed_claims, placed_records


def record(ident, unit, first, last=None):
    return {"id": ident, "admin1": unit, "place": None, "died_from": first, "died_to": last or first}


def claim(ident, **changed):
    row = {
        "id": ident,
        "harm": "killed",
        "negated": False,
        "historical": False,
        "state": "proposed",
        "when_from": "2031-11-06",
        "when_to": "2031-11-06",
    }
    return {**row, **changed}


PLACE = {"c": [{"admin1": "Latakia", "name": "Jableh"}]}


def test_two_deaths_a_day_apart_in_one_unit_are_one_incident():
    found = gather(placed_records([record("a", "Latakia", "2031-11-06"), record("b", "Latakia", "2031-11-07")]))
    assert [sorted(one.records) for one in found] == [["a", "b"]]


def test_deaths_far_apart_in_time_or_place_are_not():
    rows = [
        record("a", "Latakia", "2031-11-06"),
        record("b", "Latakia", "2031-11-16"),
        record("c", "Tartus", "2031-11-06"),
    ]
    assert len(gather(placed_records(rows))) == 3


def test_what_has_no_day_or_no_place_stays_outside():
    assert placed_records([record("a", "Latakia", None), record("b", None, "2031-11-06")]) == []


def test_a_claim_between_two_incidents_joins_them():
    rows = [record("a", "Latakia", "2031-11-01"), record("b", "Latakia", "2031-11-05")]
    assert len(gather(placed_records(rows))) == 2
    rows.append(record("c", "Latakia", "2031-11-02", "2031-11-04"))
    assert len(gather(placed_records(rows))) == 1


def test_a_toll_over_many_weeks_is_no_incident_and_joins_none():
    long = claim("c", when_from="2031-01-01", when_to="2031-11-06")
    assert placed_claims([long], PLACE) == []
    assert len(placed_claims([claim("c", when_from="2031-10-20", when_to="2031-11-06")], PLACE)) == 1


def test_negated_historical_and_rejected_claims_make_no_incident():
    for changed in ({"negated": True}, {"historical": True}, {"state": "rejected"}, {"harm": "displaced"}):
        assert placed_claims([claim("c", **changed)], PLACE) == []
    assert len(placed_claims([claim("c")], PLACE)) == 1


days = st.integers(1, 28).map(lambda day: f"2031-11-{day:02}")
rows = st.lists(st.tuples(st.sampled_from(["Latakia", "Tartus", "Homs"]), days), max_size=12)


@given(rows, st.randoms())
def test_the_order_in_which_records_come_changes_nothing(told, random):
    made = [record(f"r{place:02}", unit, day) for place, (unit, day) in enumerate(told)]
    shuffled = made[:]
    random.shuffle(shuffled)
    first = sorted(sorted(one.records) for one in gather(placed_records(made)))
    assert first == sorted(sorted(one.records) for one in gather(placed_records(shuffled)))
    assert sorted(ident for group in first for ident in group) == sorted(row["id"] for row in made)


def test_what_brought_two_together_is_kept_with_the_reason():
    (found,) = gather(placed_records([record("a", "Latakia", "2031-11-06"), record("b", "Latakia", "2031-11-07")]))
    assert found.pairs == [Pair("a", "b", "both in Latakia; 2031-11-06 and 2031-11-07 touch")]


@given(rows)
def test_pairs_join_all_of_an_incident_and_nothing_else(told):
    made = [record(f"r{place:02}", unit, day) for place, (unit, day) in enumerate(told)]
    for one in gather(placed_records(made)):
        reached, waiting = {one.anchor}, list(one.pairs)
        assert len(waiting) == len(one.records) - 1
        for _ in one.pairs:
            for pair in waiting:
                if {pair.first, pair.second} & reached:
                    reached |= {pair.first, pair.second}
        assert reached == one.members


def test_people_join_what_no_rule_joins():
    rows = [record("a", "Latakia", "2031-11-06"), record("b", "Tartus", "2031-11-20")]
    (found,) = gather(placed_records(rows), together=[Pair("a", "b", "people said so (ledger entry 7)")])
    assert found.members == {"a", "b"}
    assert found.pairs == [Pair("a", "b", "people said so (ledger entry 7)")]


def test_people_split_what_a_rule_joins_and_the_rest_goes_on():
    rows = [record(ident, "Latakia", "2031-11-06") for ident in "abc"]
    found = gather(placed_records(rows), apart=[("a", "b")])
    assert sorted(sorted(one.members) for one in found) == [["a", "c"], ["b"]]


def test_people_cannot_join_what_they_also_said_is_apart():
    rows = [record(ident, "Latakia", "2031-11-06") for ident in "abc"]
    joined = [Pair("a", "c", "people said so"), Pair("c", "b", "people said so")]
    found = gather(placed_records(rows), together=joined, apart=[("a", "b")])
    assert sorted(sorted(one.members) for one in found) == [["a", "c"], ["b"]]


def named(ident, unit, first, name="Salma Fadel Dayoub", sex="female"):
    return {**record(ident, unit, first), "name": name, "name_ar": None, "sex": sex}


def test_a_person_named_in_two_places_is_in_the_incident_told_of_first_and_joins_no_two_incidents():
    rows = [
        named("a", "Latakia", "2031-11-06"),
        named("b", "Tartus", "2031-11-08", "Salma Fadil Dayyoub"),
        named("c", "Tartus", "2031-11-08", "Maher Nadim Sabbur", "male"),
    ]
    found = gather(placed_records(rows), named_alike(rows))
    assert sorted(sorted(one.members) for one in found) == [["a", "b"], ["c"]]
    assert [pair.why for one in found for pair in one.pairs] == ["one person is named in both"]


def test_a_record_without_day_or_place_goes_where_its_person_is_named():
    rows = [named("a", "Latakia", "2031-11-06"), named("b", None, None)]
    (found,) = gather(placed_records(rows), named_alike(rows))
    assert found.members == {"a", "b"}


@pytest.mark.parametrize(
    "other",
    [
        {"first": "2031-11-30"},
        {"name": "Salma Fadel"},
        {"name": "Samia Fadel Dayoub"},
        {"sex": "male"},
    ],
)
def test_another_time_name_or_sex_is_another_person(other):
    rows = [named("a", "Latakia", "2031-11-06"), named("b", "Tartus", **{"first": "2031-11-06", **other})]
    assert named_alike(rows) == []


def test_a_name_that_stands_for_nobody_known_joins_nothing():
    rows = [named(ident, "Latakia", "2031-11-06", "مجهول مجهول مجهول") for ident in "ab"]
    assert named_alike(rows) == []


def test_people_decide_over_a_name():
    rows = [named("a", "Latakia", "2031-11-06"), named("b", "Tartus", "2031-11-06")]
    assert len(gather(placed_records(rows), named_alike(rows), apart=[("a", "b")])) == 2


members = st.lists(st.tuples(st.sampled_from(["v1", "v2", "v3"]), st.integers(0, 11)), max_size=12)
NAMES = ("Adib Marwan Karmo", "Adeeb Marwan Karmo", "Salma Fadel Dayoub", "Ruba Anis Zahran")


@given(rows, members, st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=3), st.data())
def test_a_named_victim_is_never_counted_in_two_incidents(told, linked, split, data):
    made = [
        named(f"r{at:02}", unit, day, data.draw(st.sampled_from(NAMES)), None) for at, (unit, day) in enumerate(told)
    ]
    apart = [(f"r{a:02}", f"r{b:02}") for a, b in split if a != b]
    pairs = named_alike(made)
    found = gather(placed_records(made), pairs, apart=apart)
    where = {ident: n for n, one in enumerate(found) for ident in one.members}
    assert len(where) == sum(len(one.records) for one in found)
    decided = {ident for pair in apart for ident in pair}
    assert all(where[pair.first] == where[pair.second] for pair in pairs if pair.second not in decided)
    lying = [{"incident": str(n), "record": ident} for ident, n in where.items()]
    rows_of = [{"victim": victim, "record": f"r{at:02}"} for victim, at in linked]
    counted = victims_of_incidents(lying, rows_of, [str(n) for n in range(len(found))])
    everybody = [victim for held in counted.values() for victim in held]
    assert len(everybody) == len(set(everybody))
    assert set(everybody) == {row["victim"] for row in rows_of if row["record"] in where}


def test_a_victim_is_counted_where_most_of_their_records_lie():
    lying = [{"incident": where, "record": ident} for where, ident in (("i1", "a"), ("i2", "b"), ("i2", "c"))]
    rows = [{"victim": "v", "record": ident} for ident in "abc"]
    assert victims_of_incidents(lying, rows, ["i1", "i2"]) == {"i1": (), "i2": ("v",)}
    assert victims_of_incidents(lying, rows[:2], ["i1", "i2"]) == {"i1": ("v",), "i2": ()}
