"""Tolls at places that no gazetteer knows: brought together by spelling, and never against better evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sijill.corroborate.strata import placed
from sijill.corroborate.toll import Origin, Reach, Scope
from sijill.corroborate.written import led_by_spelling, written_groups
from sijill.model.sources import SourceKind
from sijill.text.place_spellings import clearly_unlike

ON_6 = Scope(first=date(2031, 11, 6), last=date(2031, 11, 6), reach=Reach.DAY)


def at(*names: str, scope: Scope = ON_6, unit: str = "") -> Scope:
    known = {"places": (unit,), "keys": (unit.casefold(),), "precision": "province"} if unit else {}
    return replace(scope, written=names, **known)


def adrift(toll, claim: str, document: str, names: tuple[str, ...] = (), **values):
    scope = values.pop("scope", at(*names))
    return toll(claim, 8, values.pop("low", 9), event=f"document:{document}", document=document, scope=scope, **values)


def test_a_document_adrift_goes_with_its_incident_by_spelling(toll):
    named = adrift(toll, "a", "one", ("Beit Qandil",), led="incident-w")
    silent = adrift(toll, "b", "one", scope=ON_6)
    assert led_by_spelling([named, silent]) == {"a": "incident-w", "b": "incident-w"}


def test_the_same_village_without_a_day_goes_with_its_document(toll):
    dated = adrift(toll, "a", "one", ("Deh Sabzak",), led="incident-w")
    undated = adrift(toll, "b", "one", scope=at("Deh Sabzak", scope=Scope()))
    other = adrift(toll, "c", "one", scope=at("Nabi Wardan", scope=Scope()))
    assert led_by_spelling([dated, undated, other]) == {"a": "incident-w", "b": "incident-w"}


def test_what_known_places_or_givers_lead_is_not_led_by_spelling(toll):
    known = toll("a", 8, 9, event="incident-known", led="incident-w", scope=at("Wadi Coast"))
    assert led_by_spelling([known]) == {}


def test_a_page_taken_from_another_goes_with_it_however_it_garbles_the_place(toll):
    first = adrift(toll, "a", "one", ("Wadi Sahel",), led="incident-first", telling="one")
    copy = adrift(toll, "b", "two", ("Coast Valley",), led="incident-garbled", telling="one")
    assert led_by_spelling([first, copy]) == {"a": "incident-first", "b": "incident-first"}


def test_a_toll_without_a_day_joins_the_only_event_at_its_place_as_written(toll):
    dated = adrift(toll, "a", "one", ("Koundoula",), led="incident-w")
    undated = adrift(toll, "b", "two", scope=at("Kundula", scope=Scope()))
    assert led_by_spelling([dated, undated])["b"] == "incident-w"
    other = adrift(toll, "c", "three", ("Koundoula",), led="incident-other")
    assert led_by_spelling([dated, undated, other])["b"] == "written:b"


def test_tolls_without_a_day_told_within_a_week_are_of_one_event(toll):
    early = replace(adrift(toll, "a", "one", scope=at("Koundoula", scope=Scope())), day=date(2031, 11, 3))
    near = replace(adrift(toll, "b", "two", scope=at("Kundula", scope=Scope())), day=date(2031, 11, 9))
    late = replace(adrift(toll, "c", "three", scope=at("Koundoula", scope=Scope())), day=date(2031, 11, 25))
    assert led_by_spelling([early, near, late]) == {"a": "written:a", "b": "written:a", "c": "written:c"}


def test_a_figure_s_place_is_as_written_in_each_script(toll):
    tolls = [
        toll("a", 8, 9, scope=at("Beit Qandil")),
        toll("b", 8, 11, scope=at("بيت قنديل")),
        toll("c", 8, 12, scope=ON_6),
    ]
    assert {each.stratum.place for each in placed(tolls)} == {"Beit Qandil / بيت قنديل (as written)"}


def test_two_villages_clearly_unlike_in_one_unit_are_two_figures(toll):
    tolls = [
        toll("a", 8, 6, scope=at("Tel Marsoun", unit="Idlib")),
        toll("b", 8, 11, scope=at("Kafr Nuba", unit="Idlib"), origin=Origin("Hill Council", SourceKind.MONITOR)),
    ]
    places = {each.toll.id: each.stratum.place for each in placed(tolls)}
    assert places == {"a": "Tel Marsoun (as written), Idlib", "b": "Kafr Nuba (as written), Idlib"}


def test_a_garbled_name_beside_a_known_town_parts_nothing(toll):
    """ "Safita and Wadi Sahel" comes back from another language as "Safita and Wadi Coast"."""
    town = {"places": ("Tartus",), "keys": ("tartus",), "precision": "city"}
    tolls = [
        toll("a", 8, 31, scope=replace(at("Wadi Sahel"), **town)),
        toll("b", 9, 40, scope=replace(at("Coast Hills"), **town), origin=Origin("Hill Council", SourceKind.MONITOR)),
        toll("c", 9, 40, scope=at("Safeta", "Coast Hills"), origin=Origin("Hill Council", SourceKind.MONITOR)),
    ]
    assert {each.stratum.place for each in placed(tolls)} == {"Tartus"}


def test_a_village_told_of_beside_a_known_town_is_not_that_town(toll):
    """ "Attacked the village of Tandougou ... the hospital in Djibo said": nobody was killed in Djibo."""
    town = Scope(places=("Djibo",), keys=("djibo",), precision="city")
    council = Origin("Hill Council", SourceKind.MONITOR)
    tolls = [
        toll("a", 8, 14, document="one", scope=at("Tandougou", "Soum")),
        toll("b", 8, 9, document="one", scope=town),
        toll("c", 8, 17, document="two", scope=at("تندوغو"), origin=council),
    ]
    places = {each.toll.id: each.stratum.place for each in placed(tolls)}
    assert (places["b"], places["a"]) == ("Djibo", places["c"])
    assert "Tandougou" in places["a"]
    assert places["a"].endswith("(as written)")


def test_one_village_and_its_unit_are_one_figure(toll):
    tolls = [toll("a", 8, 6, scope=at("Tel Marsoun", unit="Idlib")), toll("b", 8, 11, scope=at(unit="Idlib"))]
    assert {each.stratum.place for each in placed(tolls)} == {"Idlib"}


def test_names_told_for_one_another_are_one_place(toll):
    origin = Origin("Hill Council", SourceKind.MONITOR)
    first = toll("a", 8, 25, scope=at("Wadi Sahel"), document="one", origin=origin)
    garbled = toll("b", 9, 25, scope=at("Coast Hills"), document="two", origin=origin)
    assert written_groups([first, garbled]) == {}
    assert written_groups([first, replace(garbled, low=31, high=31)]) != {}
    copied = [replace(first, low=9, high=9, telling="one"), replace(garbled, low=9, high=9, telling="one")]
    assert written_groups(copied) == {}


def test_a_toll_for_two_villages_is_of_neither_alone(toll):
    tolls = [toll("a", 8, 8, scope=at("Um Sirra")), toll("b", 8, 5, scope=at("Wad Halfawi"))]
    assert set(written_groups([*tolls, toll("c", 8, 13, scope=at("Um Sirra", "Wad Halfawi"))])) == {"a", "b"}


def test_unlike_is_less_than_not_alike():
    assert clearly_unlike("Um Sirra", "Wad Halfawi")
    assert not clearly_unlike("Wad Nuwayra", "Wood Nuwairah")
    assert not clearly_unlike("Beit Qandil", "بيت قنديل")
    assert not clearly_unlike("Kafr Zahra", "Kafr")
