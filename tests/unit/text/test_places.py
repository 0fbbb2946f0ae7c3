"""The gazetteer: one country, exact first, unresolved stays unresolved."""

import json
from importlib import resources
from pathlib import Path

import pytest

from sijill.text.open_syria import open_syria_table
from sijill.text.place_names import alike, fold_place
from sijill.text.places import gazetteer, lookup

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "gazetteer"


@pytest.mark.parametrize("surface", ["Baniyas", "Banias", "بانياس", "BANIYAS city", "مدينة بانياس"])
def test_every_spelling_of_a_town_is_that_town(surface: str) -> None:
    found = lookup(surface, "SY")
    assert found is not None
    assert (found.name, found.admin1, found.precision) == ("Baniyas", "Tartus", "city")
    assert found.latitude == pytest.approx(35.18, abs=0.01)


def test_a_province_is_found_when_the_text_says_province() -> None:
    city, province = lookup("Homs", "SY"), lookup("Homs", "SY", "province")
    assert city is not None
    assert province is not None
    assert (city.precision, province.precision, province.pcode) == ("city", "province", "SY04")


def test_a_name_of_another_country_is_not_found_here() -> None:
    assert lookup("Marseille", "SY") is None
    assert lookup("Marseille", "FR") is not None


def test_an_unknown_name_stays_unknown() -> None:
    assert lookup("Zzyzxabad", "SY") is None


def test_a_spelling_near_the_table_is_marked_inexact() -> None:
    found = lookup("Deir Ezzor", "SY")
    assert found is not None
    assert found.name == "Deir ez-Zor"


def test_neighbours_are_near_and_alike() -> None:
    table = gazetteer("SY")
    beside = [match for name in ("Homs", "Rastan") if (match := table.lookup(name)) is not None]
    proposed = [match.name for match in table.neighbours("Talbiso", beside)]
    assert proposed
    assert "Aleppo" not in proposed


def test_without_known_places_beside_it_nothing_is_proposed() -> None:
    assert gazetteer("SY").neighbours("Talbiso", []) == []


def test_the_country_itself_is_a_place() -> None:
    found = lookup("Syria", "SY")
    assert found is not None
    assert found.precision == "country"
    assert found.latitude is None


def test_articles_accents_and_kinds_are_folded() -> None:
    assert fold_place("Al-Lādhiqīyah") == fold_place("ladhiqiyah city")


def test_alike_needs_three_consonants_and_agreeing_vowels() -> None:
    assert alike("qardaha", "qardahah")
    assert not alike("homs", "hims")
    assert not alike("mara", "mura")


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the Open-Syria files do not lie beside the repository")
def test_the_shipped_table_is_made_from_the_open_syria_files() -> None:
    units = [
        json.loads((SHARED / f"opensyria_{level}.json").read_text(encoding="utf-8"))
        for level in ("governorates", "districts", "subdistricts")
    ]
    shipped = resources.files("sijill.data").joinpath("gazetteer/open_syria.csv").read_text(encoding="utf-8")
    assert open_syria_table(*units) == shipped


def test_the_table_is_made_sorted_with_its_columns() -> None:
    unit = {
        "id": "a",
        "name": {"en": "B", "ar": "ب"},
        "centroid": {"latitude": 1.0, "longitude": 2.0},
        "externalIds": {"ochaPcode": "X2"},
    }
    other = {
        **unit,
        "id": "c",
        "name": {"en": "A", "ar": "ا"},
        "externalIds": {"ochaPcode": "X1"},
        "aliases": [{"value": "Z"}],
    }
    lines = open_syria_table([unit, other], [], []).splitlines()
    assert lines[0].startswith("pcode,level,name")
    assert [line.split(",")[0] for line in lines[1:]] == ["X1", "X2"]
    assert lines[1].endswith(",Z")
