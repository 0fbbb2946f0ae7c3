"""Keys: a record's values in the form in which two records are compared; never shown, never stored as the record's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sijill.text.arabic import is_arabic_letter
from sijill.text.skeletons import token_skeleton

if TYPE_CHECKING:
    from sijill.link.key_table import KeyTable


@dataclass(frozen=True, slots=True)
class Keys:
    """What is compared of one record; ``None`` is not known.

    Attributes:
        given: Given name folded in its own script.
        given_key: Its consonant key, the same for both scripts.
        given_letters: The given name in one byte a letter, without Abd, which many names begin with.
        lineage: Everything after the given name, folded, in order.
        lineage_key: The consonants of the whole lineage without the gaps between its parts, when it has two or more.
        parts: The consonant keys of the lineage, in order.
        father: Key of the first part of the lineage when it is not the last.
        grandfather: Key of the second when it is not the last.
        family: Key of the last part of the lineage.
        last: The last part of the lineage, folded.
        mother: Key of the mother's name.
        sex: ``female`` or ``male``.
        age_low: Youngest age (years).
        age_high: Oldest age (years).
        birth: Day of birth, ``YYYY-MM-DD``, when it is one day.
        birth_month: Month of birth, ``YYYY-MM``, when it is one month.
        birth_year: Year of birth when it is one year.
        died: Day of death when it is one day.
        died_first: First day of death as a day number.
        died_last: Last day of death as a day number.
        place: Key of the place.
        admin1: Key of the governorate.
        extra: Other columns, by name.
    """

    given: str | None
    given_key: str | None
    given_letters: str | None
    lineage: str | None
    lineage_key: str | None
    parts: tuple[str, ...]
    father: str | None
    grandfather: str | None
    family: str | None
    last: str | None
    mother: str | None
    sex: str | None
    age_low: int | None
    age_high: int | None
    birth: str | None
    birth_month: str | None
    birth_year: int | None
    died: str | None
    died_first: int | None
    died_last: int | None
    place: str | None
    admin1: str | None
    extra: tuple[tuple[str, str], ...]


@lru_cache(maxsize=200_000)
def part_key(token: str) -> str:
    """The consonant key of one folded name part, made coarser for finding pairs.

    Left out, for romanisations differ there: an article that was written on, and the vowel a name begins with. The
    emphatic and the lisped d read as d.

    >>> part_key("astl") == part_key("alastl"), part_key("غاده") == part_key("ghadah")
    (True, True)
    >>> part_key("abdalaziz") == part_key("عبدعزيز"), part_key("riyadh") == part_key("رياض")
    (True, True)
    """
    for joined, before in (("abd", "abd"), ("عبد", "abd"), ("abu", "ab"), ("ابو", "ab")):
        rest = token.removeprefix(joined)
        if rest != token and len(rest) > 1:
            return before + part_key(_without_article(rest))
    bare = _without_article(token)
    if bare and is_arabic_letter(bare[0]):
        # letters are parted so that two of them never read as one digraph
        key = token_skeleton("'".join(bare.translate(_SOFT)))
    else:
        key = token_skeleton(bare.replace("dh", "d"))
    if key.startswith("al") and len(key) >= 4:
        key = key[2:]
    return key[1:] if key.startswith("a") and len(key) >= 3 else key


_ONE_BYTE = dict(zip(range(0x621, 0x64B), "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*", strict=True))
FEWEST_BEHIND_ABD = 3
"""Letters behind Abd from which on they are compared alone."""


def one_byte(token: str) -> str:
    """A folded name part with one byte for each Arabic letter, so that letters are counted and not their bytes.

    >>> one_byte("abdkarim"), len(one_byte("كريم").encode())
    ('karim', 4)
    """
    behind = token[FEWEST_BEHIND_ABD:] if token.startswith(("abd", "عبد")) else ""
    return (behind if len(behind) >= FEWEST_BEHIND_ABD else token).translate(_ONE_BYTE)


_SOFT = str.maketrans("ضظذ", "ددد")
_ARTICLE = re.compile("^(?:ال(?=..)|al(?!aa|ae|add|aud)(?=[a-hj-np-tvxz]...))")


def _without_article(token: str) -> str:
    return _ARTICLE.sub("", token)


def keys_at(table: KeyTable, at: int) -> Keys:
    """The keys of the record at place ``at`` of a table."""
    row = table.row(at)
    extra = tuple((name, row.pop(f"x_{name}")) for name in table.extras)
    return Keys(**row | {"parts": tuple(row["parts"])}, extra=extra)
