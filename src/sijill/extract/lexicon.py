"""The shipped word lists, read once."""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


def _text(name: str) -> str:
    return resources.files("sijill.data").joinpath(f"lexicons/{name}").read_text(encoding="utf-8")


@cache
def words(table: str, key: str, section: str | None = None) -> frozenset[str]:
    """Give the words of ``key`` in ``table`` (``harms``, ``statuses``, ``reporting``), within ``section`` if given."""
    return frozenset(listed(table, key, section))


@cache
def listed(table: str, key: str, section: str | None = None) -> tuple[str, ...]:
    """Give the same words in the order of the file."""
    held = table_of(table)
    found = held[section].get(key, []) if section else held.get(key, [])
    return tuple(str(word) for word in found)


@cache
def table_of(name: str) -> dict[str, Any]:
    """Give a whole table of the lexicon; nobody may change it."""
    return tomllib.loads(_text(f"{name}.toml"))


@cache
def any_of(table: str, section: str, key: str) -> str:
    """Give a pattern that matches any of the same words, which are patterns themselves."""
    return "(?:" + "|".join(f"(?:{pattern})" for pattern in listed(table, key, section)) + ")"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation that speaks in reports: its name, its kind, and what else it is called."""

    name: str
    kind: str
    aliases: tuple[str, ...]


@cache
def organisations() -> tuple[Organisation, ...]:
    """Give the organisations of the shipped table, in its order."""
    return tuple(
        Organisation(row["canonical"], row["kind"], tuple(alias for alias in row["aliases"].split("|") if alias))
        for row in csv.DictReader(_text("organisations.csv").splitlines())
    )
