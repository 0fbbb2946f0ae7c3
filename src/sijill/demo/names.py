"""Name: one part of an Arabic personal name, with the ways it is usually written in Latin letters."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Name:
    """One name part.

    Attributes:
        arabic: As usually written in Arabic script.
        spellings: Usual romanisations, the commonest first; at least one.

    Raises:
        Refusal: No Arabic form, or no romanisation.
    """

    arabic: str
    spellings: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.arabic or not all(self.spellings) or not self.spellings:
            raise Refusal(f"a name part has an Arabic form and a spelling, got {self.arabic!r} and {self.spellings!r}")

    @property
    def latin(self) -> str:
        """The commonest romanisation."""
        return self.spellings[0]


@cache
def name_table(kind: str) -> tuple[Name, ...]:
    """The shipped name parts of one kind, in the file's order.

    Args:
        kind: ``male``, ``female`` or ``family``.

    >>> len(name_table("female")) > 20
    True
    """
    text = files("sijill.demo").joinpath("data/names.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return tuple(Name(row["arabic"], tuple(row["spellings"].split("|"))) for row in rows if row["kind"] == kind)
