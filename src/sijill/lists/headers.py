"""Headers: which column stands for which field, in English or Arabic."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources

from sijill.errors import InputRefused, UsageError
from sijill.lists.characters import neutral
from sijill.text.arabic import fold_letters

FIELDS = (
    "id", "name", "name_ar", "given_name", "family_name", "father_name", "grandfather_name", "mother_name", "sex",
    "age", "birth_date", "death_date", "place", "admin1", "status", "cause", "list",
)  # fmt: skip
"""Every field a column can stand for, besides ``extra.NAME``."""

NAMES = ("name", "name_ar", "given_name", "family_name")
"""The fields of which a list needs at least one."""

EXTRA = re.compile(r"extra\.[a-z][a-z0-9_]*")

NEAR = 70.0
"""How alike a header must be to be named as the one that may be meant (0 to 100)."""


def header_key(header: str) -> str:
    """One form of a header: case, punctuation, underscores, vowel signs and hamza seats folded.

    >>> header_key("Date_of-Birth (dd/mm/yyyy)")
    'date of birth'
    """
    plain = unicodedata.normalize("NFKC", neutral(header)).casefold()
    if plain.strip() == "#":
        return "no"
    words = re.sub(r"\([^)]*\)", " ", plain) if not plain.startswith("(") else plain
    return " ".join(re.sub(r"[\W_]+", " ", fold_letters(words)).split())


@cache
def lexicon() -> Mapping[str, tuple[str, int]]:
    """Each known header's key with ``(field, rank)``; rank 0 is the field's own name."""
    text = resources.files("sijill.data").joinpath("headers").joinpath("fields.toml").read_text(encoding="utf-8")
    known: dict[str, tuple[str, int]] = {}
    for field, entry in tomllib.loads(text).items():
        for header in entry["headers"]:
            known[header_key(header)] = (field, 1)
    return known | {header_key(field): (field, 0) for field in FIELDS}


def parse_mapping(options: Sequence[str]) -> dict[str, str]:
    """The mapping told by ``--map field=header`` options, field to header.

    Raises:
        UsageError: ``usage.map`` for an option of another shape, an unknown field or a field given twice.
    """
    mapping: dict[str, str] = {}
    for option in options:
        field, sign, header = option.partition("=")
        field = field.strip().casefold()
        if not sign or not header.strip() or field in mapping:
            raise UsageError("usage.map", f"--map {option}", "field=header, each field once", "name=full_name")
        if field not in FIELDS and EXTRA.fullmatch(field) is None:
            near = nearest(field, FIELDS)
            hint = f"did you mean '{near}'?" if near else ""
            raise UsageError("usage.map", f"no field '{field}'", f"one of {', '.join(FIELDS)} or extra.NAME", hint)
        mapping[field] = header.strip()
    return mapping


def nearest(word: str, among: Sequence[str]) -> str | None:
    """The one of ``among`` most like ``word``, or ``None`` when none is near."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(
        header_key(word), {name: header_key(name) for name in among}, scorer=fuzz.WRatio, score_cutoff=NEAR
    )
    return str(found[2]) if found else None


def matched_columns(headers: Sequence[str], mapping: Mapping[str, str], file: str) -> dict[str, int]:
    """Which column (0-based) stands for which field; what ``mapping`` tells comes first.

    Of two headers for one field the nearer to the field's own name wins, then the first.

    Raises:
        InputRefused: ``record.missing-column`` when a header told by ``mapping`` is not there.
    """
    columns = {field: _told_column(field, header, headers, file) for field, header in mapping.items()}
    taken = {at for field, at in columns.items() if not field.startswith("extra.")}
    ranked = sorted(
        (lexicon()[key][1], at, lexicon()[key][0])
        for at, key in enumerate(map(header_key, headers))
        if key in lexicon() and at not in taken
    )
    for _, at, field in ranked:
        columns.setdefault(field, at)
    return columns


def _told_column(field: str, header: str, headers: Sequence[str], file: str) -> int:
    if header in headers:
        return list(headers).index(header)
    keys = [header_key(other) for other in headers]
    if header_key(header) in keys:
        return keys.index(header_key(header))
    near = nearest(header, headers)
    raise InputRefused(
        "record.missing-column",
        f"{file} has no column '{header}' (for {field}); it has {', '.join(headers)}",
        "a header of the file",
        f"did you mean --map {field}='{near}'?" if near else "",
    )


def fields_of(cells: Sequence[str], told: Mapping[str, str]) -> tuple[str, ...]:
    """The field of which each cell is a header, ``""`` where it is none; ``told`` (field to header) goes first.

    >>> fields_of(("Full name", "seen on", "who"), {"extra.witness": "who"})
    ('name', '', 'extra.witness')
    """
    named = {header_key(header): field for field, header in told.items()}
    return tuple(named.get(key) or lexicon().get(key, ("", 0))[0] for key in map(header_key, cells))
