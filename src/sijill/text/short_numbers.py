"""Numbers written short in English ("100+", ">50", "5-6 wounded", "Dead 12 Wounded 30"), written out for the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.text.rewritten import Change

_HARMED = (
    r"(?:killed|dead|deaths|fatalities|martyrs|martyred|slain|wounded|injured|hurt|injuries|casualties|missing|detained|arrested"
    r"|abducted|displaced|KIA|WIA|MIA)"
)
_LABEL = (
    r"(?:Killed|Dead|Deaths|Fatalities|Martyrs|Wounded|Injured|Injuries|Missing|Detained|Arrested|Abducted|Displaced)"
)
_FREE = r"(?<![\w.,+*/=<>~-])"
_PLUS = re.compile(rf"{_FREE}(\d[\d,]*)\s?\+(?=[ \u00a0][a-z(])")
_SIGN = re.compile(rf"{_FREE}(>=|=>|≥|>|<|~|≈)\s?(?=\d[\d,]* [a-z])")
_SIGNS = {">": "more than ", "<": "fewer than ", "~": "about ", "≈": "about "}
_BETWEEN = re.compile(rf"{_FREE}(\d{{1,4}})\s?[-–]\s?(\d{{1,4}})(?= (?:\w+ly )?{_HARMED}\b)")
_TIMES = re.compile(rf"{_FREE}(\d{{1,4}})\s?[x×](?= {_HARMED}\b)")
_FEW = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SLASH = re.compile(rf"(?<=[a-z])/(?={_FEW} (?:\w+ ){{0,2}}{_HARMED}\b)")
_MILLION = re.compile(r"\b(?:(?P<half>(?:a )?half(?: a |[- ]a[- ]|-)million)|a quarter of a million)\b", re.IGNORECASE)
_ROW = re.compile(
    rf"^[ \t•*-]*{_LABEL}(?: ?[-–—=] ?| )\d[\d,]*(?:[,;]? {_LABEL}(?: ?[-–—=] ?| )\d[\d,]*)*[ \t.]*$",
    re.MULTILINE | re.IGNORECASE,
)
_CELL = re.compile(rf"({_LABEL})( ?[-–—=] ?| )(?=\d)", re.IGNORECASE)
_NOBODY = re.compile(
    rf"^[ \t•*-]*{_LABEL} ?: ?(none|nil|nobody|zero|no one)(?=[ \t.;,]*$)", re.MULTILINE | re.IGNORECASE
)


def written_out(text: str) -> Iterator[Change]:
    """Give what to put for each number written short, so that it is read as meant; none for most texts.

    >>> [(one.start, one.end, one.words) for one in written_out(">50 killed")]
    [(0, 1, 'more than ')]
    """
    if "+" in text:
        yield from (Change(*match.span(), f"at least {match[1]}") for match in _PLUS.finditer(text))
    if any(sign in text for sign in "<>~≈≥"):
        yield from (Change(*match.span(), _SIGNS.get(match[1], "at least ")) for match in _SIGN.finditer(text))
    for match in _BETWEEN.finditer(text):
        if int(match[1]) < int(match[2]):
            yield Change(match.end(1), match.start(2), " to ")
    yield from (Change(match.end(1), match.end()) for match in _TIMES.finditer(text))
    if "/" in text:
        yield from (Change(*match.span(), ", ") for match in _SLASH.finditer(text))
    if "illion" in text.lower():
        for match in _MILLION.finditer(text):
            yield Change(*match.span(), "500,000" if match["half"] else "250,000")
    for row in _ROW.finditer(text):
        yield from (Change(*cell.span(2), ": ") for cell in _CELL.finditer(text, *row.span()))
    yield from (Change(*match.span(1), "0") for match in _NOBODY.finditer(text))
