"""A person's own places are asked first, and a name of several places is never guessed."""

from __future__ import annotations

import pytest

from sijill.text.own_places import OwnPlaces
from sijill.text.places import PlaceMatch, gazetteer

MINE = "own.csv (sha256 0123456789ab)"


def place(name: str, admin1: str, at: tuple[float, float] | None = None, **told: object) -> PlaceMatch:
    latitude, longitude = at if at else (None, None)
    held = {"country": "", "precision": "city", "gazetteer": MINE, **told}
    return PlaceMatch(name, admin1=admin1, latitude=latitude, longitude=longitude, **held)  # type: ignore[arg-type]


NURI = place("Qarat Nuri", "Homs", (34.91, 36.60), pcode="XX0001")
SABR = place("Ayn Sabr", "Homs", (34.75, 36.71))
OTHER_SABR = place("Ayn Sabr", "Aleppo", (36.2, 37.1))
BANIYAS = place("Banyas of the list", "Tartus", (35.19, 35.95))
OWN = OwnPlaces(
    (
        (NURI, ("Qarat Nuri", "قارة نوري", "Karat Nouri")),
        (SABR, ("Ayn Sabr", "عين صبر")),
        (OTHER_SABR, ("Ayn Sabr", "عين صبر")),
        (BANIYAS, ("Banias",)),
        (place("Homs", "Homs", precision="province", pcode="SY04"), ("Homs",)),
        (place("Marsa Nuri", "Sfax", (34.0, 10.0), country="TN"), ("Marsa Nuri",)),
    ),
    ("0123",),
)
TABLE = gazetteer("SY", OWN)


@pytest.mark.parametrize("surface", ["Qarat Nuri", "Karat Nouri", "قارة نوري", "Qarat Nuri village", "QARAT NURI"])
def test_every_spelling_of_a_place_of_the_list_is_that_place(surface: str) -> None:
    found = TABLE.lookup(surface)
    assert found is not None
    assert (found.name, found.country, found.gazetteer, found.pcode) == ("Qarat Nuri", "SY", MINE, "XX0001")


@pytest.mark.parametrize("surface", ["Banias", "Baniyas", "بانياس"])
def test_the_list_wins_under_every_spelling_the_shipped_tables_know(surface: str) -> None:
    found = TABLE.lookup(surface)
    assert found is not None
    assert (found.name, found.gazetteer) == ("Banyas of the list", MINE)


def test_what_the_list_does_not_hold_is_still_found() -> None:
    found = TABLE.lookup("Jableh")
    assert found is not None
    assert found.gazetteer != MINE


def test_a_city_is_not_taken_for_the_province_of_its_name() -> None:
    city, province = TABLE.lookup("Homs"), TABLE.lookup("Homs", "province")
    assert city is not None
    assert province is not None
    assert (city.precision, province.precision) == ("city", "province")
    assert province.gazetteer.startswith(MINE)


def test_a_unit_without_a_point_is_given_that_of_its_code_and_says_so() -> None:
    province = TABLE.lookup("Homs", "province")
    assert province is not None
    assert province.latitude is not None
    assert "point: " in province.gazetteer


def test_a_place_of_another_country_is_not_found_here() -> None:
    assert TABLE.lookup("Marsa Nuri") is None
    found = gazetteer("TN", OWN).lookup("Marsa Nuri")
    assert found is not None
    assert found.country == "TN"


def test_a_name_of_two_places_is_not_guessed() -> None:
    assert TABLE.lookup("Ayn Sabr") is None
    assert [match.admin1 for match in TABLE.homonyms("Ayn Sabr")] == ["Homs", "Aleppo"]
    assert TABLE.homonyms("Qarat Nuri") == []


def test_a_place_beside_it_decides_which_is_meant() -> None:
    for known, admin1 in ((NURI, "Homs"), (place("Aleppo", "Aleppo", (36.2, 37.16), precision="province"), "Aleppo")):
        found = TABLE.lookup("Ayn Sabr", near=[known])
        assert found is not None
        assert found.admin1 == admin1


def test_two_places_beside_it_decide_nothing() -> None:
    assert TABLE.lookup("Ayn Sabr", near=[SABR, OTHER_SABR]) is None


def test_a_far_larger_place_is_meant_without_more_words() -> None:
    small, large = place("Tell Nur", "Hama", (35.0, 36.5)), place("Tell Nur", "Idlib", (36.0, 36.5), population=90_000)
    found = gazetteer("SY", OwnPlaces(((small, ("Tell Nur",)), (large, ("Tell Nur",))))).lookup("Tell Nur")
    assert found is not None
    assert found.admin1 == "Idlib"


def test_a_name_in_tunisia_is_not_looked_up_in_syria() -> None:
    here, there = gazetteer("TN").lookup("El Ksour"), gazetteer("SY").lookup("El Ksour")
    assert here is not None
    assert here.country == "TN"
    assert there is None


def test_a_place_called_by_its_own_name_comes_before_one_that_bears_it_as_an_alias() -> None:
    found = gazetteer("BF").lookup("Réo")
    assert found is not None
    assert found.name == "Reo"
