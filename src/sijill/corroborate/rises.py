"""Rises: a running total and what is new since the last one, told apart by the words of the page that tells them.

"158 more were killed on Wednesday, bringing the total to 1,383": the 158 are in the 1,383, Wednesday is their day and
not the total's, and the total before must have been 1,225. The rise stands with its total, to be added up again.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from sijill.corroborate.lexicon import folded
from sijill.corroborate.pages import Page
from sijill.corroborate.toll import Reach, Scope, Sum, Toll, changed
from sijill.text.arabic import western_digits
from sijill.text.numerals import arabic_number_value, number_value

_TO = r"[^.;:!?؛]{0,70}?"
_HEDGE = r"(?:(?:at least|more than|about|around|some|nearly|over|ما لا يقل عن|اكثر من|نحو|حوالي)\s+)?"
_NUMBER = rf"{_HEDGE}(?P<n>\d+)(?![\d:])"
_THOUSANDS = re.compile(r"(?<=\d)[,٬](?=\d{3}\b)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_END = re.compile(r"[.!?؟](?=\s|$)|\n")
ONE_DAY = (Reach.DAY, Reach.REPORT_DAY)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers that a sentence tells as running totals, and as what is new."""

    totals: frozenset[int]
    rises: frozenset[int]


def with_rises(tolls: Iterable[Toll], pages: Iterable[Page]) -> list[Toll]:
    """Give the tolls; what their pages tell as a rise has that reach, and stands with its total as an addition.

    Args:
        tolls: Tolls as read; those that stand in no page stay.
        pages: The pages.
    """
    texts = {page.document: page.text for page in pages}
    sentences: dict[tuple[str, int], list[Toll]] = defaultdict(list)
    out = {}
    for toll in tolls:
        out[toll.id] = toll
        if toll.at and toll.document in texts and toll.low is not None and toll.category:
            start, _ = _bounds(texts[toll.document], toll.at)
            sentences[toll.document, start].append(toll)
    for (document, start), told in sentences.items():
        _, end = _bounds(texts[document], (start, max(toll.at[1] for toll in told if toll.at)))
        numbers = numbers_of(texts[document][start:end])
        if numbers.totals or numbers.rises:
            out |= {toll.id: toll for toll in _told_apart(told, numbers)}
    return list(out.values())


def numbers_of(sentence: str) -> Numbers:
    """Give the totals and the rises of a sentence.

    >>> numbers_of("The toll has risen to at least 60, up 18 from a day earlier.")
    Numbers(totals=frozenset({60}), rises=frozenset({18}))
    """
    plain = _with_digits(sentence)
    totals, rises = ({int(n) for each in _patterns()[kind] for n in each.findall(plain)} for kind in ("total", "rise"))
    return Numbers(frozenset(totals), frozenset(rises - totals))


def _told_apart(tolls: Sequence[Toll], numbers: Numbers) -> list[Toll]:
    out = []
    for toll in tolls:
        totals = [other for other in tolls if _is_total_of(other, toll, numbers)]
        if toll.low in numbers.rises or totals:
            out.append(_as_rise(toll))
        elif toll.low in numbers.totals:
            out.append(_as_total(toll, [other for other in tolls if _is_total_of(toll, other, numbers)], numbers))
        else:
            out.append(toll)
    return out


def _is_total_of(total: Toll, toll: Toll, numbers: Numbers) -> bool:
    """Whether a toll is told as what brought the other to its number: the same harm and speaker, and less."""
    is_total = total.low in numbers.totals and toll.low not in numbers.totals
    mine, theirs = total.scope.keys, toll.scope.keys
    if mine and theirs and mine != theirs:
        return False
    same = (total.mapped.harm, total.mapped.group, total.origin.name) == (
        toll.mapped.harm,
        toll.mapped.group,
        toll.origin.name,
    )
    return is_total and same and (toll.low or 0) < (total.low or 0)


def _as_rise(toll: Toll) -> Toll:
    scope = toll.scope
    day = scope.first if scope.reach in ONE_DAY and scope.first else toll.day
    return changed(toll, scope=replace(scope, first=day, last=day, reach=Reach.INCREMENT))


def _as_total(toll: Toll, rises: Sequence[Toll], numbers: Numbers) -> Toll:
    """The total with its rise as an addition; the day that is the rise's is not its own."""
    found = {rise.low for rise in rises if rise.low is not None} | {n for n in numbers.rises if n < (toll.low or 0)}
    if len(found) == 1:
        toll = changed(toll, sums=(*toll.sums, Sum("rise", min(found), (), is_increment=True)))
    is_theirs = any(_days(rise.scope) == _days(toll.scope) for rise in rises)
    if is_theirs and toll.scope.reach in ONE_DAY:
        toll = changed(toll, scope=replace(toll.scope, first=None, last=None, reach=Reach.NOT_STATED))
    return toll


def _days(scope: Scope) -> tuple[object, object]:
    return scope.first, scope.last


def _bounds(text: str, at: tuple[int, int]) -> tuple[int, int]:
    """Where the sentences begin and end that hold a span."""
    before = [match.end() for match in _END.finditer(text, 0, at[0])]
    after = _END.search(text, max(at[0], at[1] - 1))
    return (before[-1] if before else 0), (after.end() if after else len(text))


def _with_digits(sentence: str) -> str:
    plain = _THOUSANDS.sub("", western_digits(folded(sentence)))
    return _WORD.sub(lambda match: _digits(match.group(0)), plain)


@lru_cache(maxsize=65_536)
def _digits(word: str) -> str:
    value = number_value(word) if word.isascii() else arabic_number_value(word)
    return word if value is None else str(value)


@cache
def _patterns() -> Mapping[str, tuple[re.Pattern[str], ...]]:
    parsed = tomllib.loads((files("sijill") / "data" / "tolls" / "rises.toml").read_text(encoding="utf-8"))
    return {kind: tuple(_compiled(each) for each in (*by["en"], *by["ar"])) for kind, by in parsed.items()}


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace("{to}", _TO).replace("{n}", _NUMBER))
