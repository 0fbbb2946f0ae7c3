"""Incidents gather what shares a unit and whose days touch."""

from hypothesis import given
from hypothesis import strategies as st

from sijill.record.incidents import gather, placed_claims, placed_records


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
