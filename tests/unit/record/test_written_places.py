"""How a place is written, where no gazetteer knows it: it leads a claim to an incident, and tears nothing apart."""

from __future__ import annotations

import pytest

from sijill.record.incidents import Pair
from sijill.record.written_places import Beside, gathered

DAY = "2031-11-06"


def claim(ident: str, day: str = DAY, **values: object) -> dict[str, object]:
    told = {"id": ident, "harm": "killed", "state": "proposed", "when_from": day, "when_to": day, "low": 9}
    return {**dict.fromkeys(("negated", "historical")), **told, **values}


def place(written: str | None, name: str | None = None, admin1: str | None = None) -> dict[str, object]:
    return {"written": written, "name": name, "admin1": admin1}


def gather(*told, records=(), country=None, speaker=None, together=(), apart=()):
    """Gather claims told as (claim, places); give each incident as (claims, led, units)."""
    claims = {str(row["id"]): row for row, _ in told}
    beside = Beside({str(row["id"]): places for row, places in told}, country or {}, speaker or {})
    held = gathered(claims, list(records), beside, list(together), list(apart))
    return [(sorted(one.claims), sorted(one.led), one.units) for one in held]


def test_two_spellings_of_one_village_are_one_incident_in_either_script() -> None:
    told = [
        (claim("a"), [place("Beit Qandil")]),
        (claim("b"), [place("Bayt Qandeel")]),
        (claim("c"), [place("بيت قنديل")]),
    ]
    ((claims, led, units),) = gather(*told)
    assert (claims, led) == (["a", "b", "c"], [])
    assert units == {"Bayt Qandeel / بيت قنديل"}


@pytest.mark.parametrize(
    ("name", "day"), [("Nabi Wardan", DAY), ("Beit Qandil", "2031-11-12")], ids=["another name", "another day"]
)
def test_another_name_or_day_is_another_incident(name: str, day: str) -> None:
    assert len(gather((claim("a"), [place("Beit Qandil")]), (claim("b", day), [place(name)]))) == 2


def test_a_misspelt_name_is_read_as_the_known_place_it_is_spelt_like() -> None:
    known = (claim("k"), [place("Safita", "Safita", "Tartus")])
    ((claims, led, units),) = gather(known, (claim("w"), [place("Saffita"), place("Wadi Coast")]))
    assert (claims, led, units) == (["k"], ["w"], {"Tartus"})


def test_a_village_told_elsewhere_with_its_unit_is_there() -> None:
    known = (claim("k"), [place("Tel Marsoun"), place("Idlib", "Idlib", "Idlib")])
    assert gather(known, (claim("w"), [place("Tal Marsoun")])) == [(["k"], ["w"], {"Idlib"})]


def test_a_name_of_villages_in_two_units_is_led_to_neither() -> None:
    first = (claim("a"), [place("Sangdara"), place("Helmand", "Helmand", "Helmand")])
    second = (claim("b"), [place("Sangdara"), place("Wardak", "Wardak", "Wardak")])
    found = gather(first, second, (claim("w"), [place("Sangdara")]))
    assert sorted(claims for claims, _, _ in found) == [["a"], ["b"], ["w"]]


def test_a_claim_led_by_spelling_joins_no_two_incidents_and_moves_no_day() -> None:
    early = (claim("a", "2031-11-06"), [place("Safita", "Safita", "Tartus")])
    late = (claim("b", "2031-11-09"), [place("Safita", "Safita", "Tartus")])
    long = (claim("w", "2031-11-06", when_to="2031-11-08"), [place("Saffita")])
    assert [claims for claims, _, _ in gather(early, late, long)] == [["a"], ["w"], ["b"]]


def test_another_country_s_village_is_another() -> None:
    told = [(claim("a"), [place("Beit Qandil")]), (claim("b"), [place("Beit Qandil")])]
    assert len(gather(*told, country={"a": "SY", "b": "LB"})) == 2
    assert len(gather(*told, country={"a": "SY", "b": "SY"})) == 1


def test_the_same_number_of_the_same_source_makes_one_of_a_garbled_name() -> None:
    def told(low: int) -> int:
        first = (claim("a", low=low), [place("Wadi Sahel")])
        return len(
            gather(first, (claim("b", low=low), [place("Coast Valley")]), speaker=dict.fromkeys("ab", "X Council"))
        )

    assert told(25) == 1
    assert told(9) == 2


def test_a_list_s_village_takes_the_claim_in() -> None:
    record = {"id": "r", "place": "Beit Qandil", "admin1": None, "died_from": DAY, "died_to": DAY}
    record |= {"name": None, "name_ar": None, "sex": None}
    ((claims, led, _),) = gather((claim("w"), [place("بيت قنديل")]), records=[record])
    assert (claims, led) == ([], ["w"])


def test_people_s_word_goes_before_spelling() -> None:
    told = [(claim("a"), [place("Beit Qandil")]), (claim("b"), [place("Beit Qandil")])]
    assert len(gather(*told, apart=[("a", "b")])) == 2
    other = [(claim("a"), [place("Beit Qandil")]), (claim("b"), [place("Nabi Wardan")])]
    assert len(gather(*other, together=[Pair("a", "b", "people said so")])) == 1
