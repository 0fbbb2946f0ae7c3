"""One village in three spellings is one place."""

from sijill.record.incident_places import one_name_each, told_at_both, unknown_places
from sijill.record.incidents import Pair, gather, placed_claims, placed_records

NAMED = {"Beit Qandil": 5, "Bayt Qandil": 2, "بيت قنديل": 3, "Nabi Wardan": 4}


def record(ident: str, place: str | None, admin1: str | None = None, day: str = "2031-11-06") -> dict[str, str | None]:
    return {"id": ident, "place": place, "admin1": admin1, "died_from": day, "died_to": day}


def test_a_place_is_called_as_it_is_written_most_often_in_each_script() -> None:
    called = one_name_each(NAMED, {})
    assert called == dict.fromkeys(["Beit Qandil", "Bayt Qandil", "بيت قنديل"], "Beit Qandil / بيت قنديل")


def test_less_alike_names_are_one_where_several_people_are_told_of_at_both() -> None:
    named = {"Dar Salma": 3, "Deir Salma": 3}
    both = frozenset(named)
    assert one_name_each(named, {}) == one_name_each(named, {both: 1}) == {}
    assert set(one_name_each(named, {both: 2})) == both


def test_a_name_that_fits_two_places_goes_to_the_one_where_its_people_are() -> None:
    named = {"Qasr Amin": 9, "Qusur Amin": 9, "قصر أمين": 4}
    assert one_name_each(named, {})["قصر أمين"] == "Qasr Amin / قصر أمين"
    found = one_name_each(named, {frozenset(("Qusur Amin", "قصر أمين")): 3})
    assert found == dict.fromkeys(["Qusur Amin", "قصر أمين"], "Qusur Amin / قصر أمين")


def test_only_what_no_gazetteer_knew_is_counted() -> None:
    claims = [{"name": "Beit Qandil", "admin1": None}, {"name": "Jableh", "admin1": "Latakia"}]
    records = [record("a", "Beit Qandil"), record("b", "Jableh", "Latakia"), record("c", None)]
    assert unknown_places(claims, records) == {"Beit Qandil": 2}


def test_people_named_alike_tell_which_names_meet() -> None:
    records = [
        record("a", "Dar Salma"),
        record("b", "Deir Salma"),
        record("c", "Dar Salma"),
        record("d", "Jableh", "Latakia"),
    ]
    pairs = [Pair("a", "b", "why"), Pair("a", "c", "why"), Pair("b", "d", "why")]
    assert told_at_both(records, pairs) == {frozenset(("Dar Salma", "Deir Salma")): 1}


def test_records_and_claims_of_one_village_in_three_spellings_are_one_incident() -> None:
    rows = [record("a", "Beit Qandil"), record("b", "بيت قنديل")]
    claim = {
        **dict.fromkeys(("negated", "historical")),
        **{"id": "c", "harm": "killed", "state": "proposed", "when_from": "2031-11-06", "when_to": "2031-11-06"},
    }
    places = {"c": [{"name": "Bayt Qandil", "admin1": None}]}
    called = one_name_each(NAMED, {})
    (found,) = gather([*placed_claims([claim], places, called), *placed_records(rows, called)])
    assert (found.claims, sorted(found.records)) == (["c"], ["a", "b"])
    assert found.units == {"Beit Qandil / بيت قنديل"}
    assert len(gather([*placed_claims([claim], places), *placed_records(rows)])) == 3
