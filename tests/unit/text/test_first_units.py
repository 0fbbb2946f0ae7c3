"""First-level units of every country: found within the case's country, and never by a word that is only a side."""

import csv
import hashlib
from importlib import resources

import pytest

from sijill.text.first_units import COLUMNS, first_units_table
from sijill.text.places import gazetteer, lookup

SHIPPED = resources.files("sijill.data").joinpath("gazetteer")


def row(name: str, code: str, aliases: str = "", level: str = "1") -> list[str]:
    return [name, f"XX-{code}", code, "1", "Province", aliases, level, "", "1"]


def made(*rows: list[str]) -> list[dict[str, str]]:
    return list(csv.DictReader(first_units_table(rows).splitlines()))


@pytest.mark.parametrize(
    ("surface", "country", "name"),
    [
        ("Wardak", "AF", "Wardak"),
        ("Helmand province", "AF", "Helmand"),
        ("هلمند", "AF", "Helmand"),
        ("California", "US", "California"),
        ("Nevada", "US", "Nevada"),
        ("ولاية غرب دارفور", "SD", "West Darfur"),
        ("Nineveh Governorate", "IQ", "Nineveh"),
        ("Centre-Nord", "BF", "Centre-Nord"),
        ("North Kivu", "CD", "Nord-Kivu"),
    ],
)
def test_a_first_level_unit_is_found_in_either_script(surface: str, country: str, name: str) -> None:
    found = lookup(surface, country)
    assert found is not None
    assert (found.name, found.admin1, found.precision, found.latitude) == (name, name, "province", None)


@pytest.mark.parametrize(
    ("surface", "country"),
    [("Wardak", "SD"), ("Georgia", "SY"), ("Centre", "BF"), ("Central", "KE"), ("Helmand", None)],
)
def test_another_country_s_unit_or_a_mere_side_is_no_place(surface: str, country: str | None) -> None:
    found = lookup(surface, country)
    assert found is None or found.precision != "province"


@pytest.mark.parametrize(("town", "country"), [("Marib", "YE"), ("Jenin", "PS"), ("Kassala", "SD"), ("New York", "US")])
def test_a_town_called_like_its_unit_comes_first_and_the_unit_where_it_is_told(town: str, country: str) -> None:
    found, told = lookup(town, country), lookup(town, country, "province")
    assert found is not None
    assert told is not None
    assert (found.precision, told.precision) == ("city", "province")


def test_a_small_town_elsewhere_is_not_what_a_state_s_name_means() -> None:
    """Nevada in Missouri has fewer people than this; Washington, D.C. has more."""
    assert not gazetteer("US").homonyms("Nevada")
    large = lookup("Washington", "US")
    assert large is not None
    assert large.precision == "city"


@pytest.mark.parametrize("state", ["Maryland", "Pennsylvania"])
def test_a_unit_beside_a_name_of_several_towns_tells_which(state: str) -> None:
    table = gazetteer("US")
    beside = table.lookup(state)
    assert beside is not None
    assert table.lookup("Hanover") is None
    found = table.lookup("Hanover", None, [beside])
    assert found is not None
    assert (found.name, found.unit, found.admin1) == ("Hanover", state, None)


def test_the_table_keeps_first_level_units_whole_and_without_their_kind() -> None:
    (kept,) = made(
        row("Qāsim", "XX.01", "Qasim Governorate|محافظة القاسم|Касим"),
        row("Lower Qasim", "XX.01.7", "", level="2"),
        row("Central", "XX.02", "Central Region"),
    )
    assert kept["name"] == "Qasim"
    assert kept["aliases"].split("|") == ["Qasim", "Qasim Governorate", "Qāsim", "القاسم", "محافظة القاسم"]


def test_a_unit_that_only_gathers_others_is_left_out() -> None:
    assert [one["code"] for one in made(row("Strip", "XX.G"), row("Tamra", "XX.G.5"))] == ["G.5"]


def test_the_shipped_table_is_the_one_its_source_tells() -> None:
    data = SHIPPED.joinpath("first_units.csv").read_bytes()
    assert hashlib.sha256(data).hexdigest() in SHIPPED.joinpath("SOURCE.md").read_text(encoding="utf-8")
    assert data.decode("utf-8").splitlines()[0] == ",".join(COLUMNS)
    assert len(data) < 1_000_000
