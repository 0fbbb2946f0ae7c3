"""Detail from free text: the sub-totals and rises a source gives beside its number."""

from __future__ import annotations

import calendar
import re

from sijill.corroborate.lexicon import folded, keys_found
from sijill.corroborate.toll import Part, Sum

_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_NAME = r"[^\W\d][\w'’ .-]*?"
_NAME_NUMBER = re.compile(rf"^(?:and\s+)?(?P<name>{_NAME})\s*[:=–-]?\s*\(?(?P<people>\d+)\)?$")
_NUMBER_IN = re.compile(rf"^(?:and\s+)?(?P<people>\d+)\s+(?:were\s+)?(?:killed\s+)?in\s+(?P<name>{_NAME})$")
_NUMBER_GROUP = re.compile(rf"^(?:and\s+)?(?P<people>\d+)\s+(?P<name>{_NAME})$")
_RISE = re.compile(r"\+\s*(?P<people>\d+)\b(?P<when>[^=+]*)$")
_FALL = re.compile(r"^\s*[-−–]\s*(?P<people>\d+)\b(?P<when>[^=+:;-]*)$")
_MONTHS = "|".join(
    sorted(
        (name.casefold() for name in (*calendar.month_name, *calendar.month_abbr) if name), key=lambda m: (-len(m), m)
    )
)
_DATE = re.compile(
    rf"\b(?:(?:as of|by|in|on|since|until)\s+)?(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\s+(?:{_MONTHS})\b\.?(?:\s+\d{{4}})?"
    rf"|(?:{_MONTHS})\b\.?\s+\d{{1,2}}(?:,?\s+\d{{4}})?(?![\d,]*\d)|(?:{_MONTHS})\s+\d{{4}}"
    r"|(?:in|since)\s+(?:19|20)\d{2}\b)\s*[:,]?",
    re.IGNORECASE,
)
_OUTER = re.compile(r"^(?P<outer>[^(]*)\((?P<inner>[^)]*)\)\s*$")


def sums_of(detail: str) -> tuple[Sum, ...]:
    """Read the additions out of a detail; what is neither a sub-total nor a rise is left aside.

    A day or a year is no number of people. The first sum, when its total is ``None``, lists the parts of the toll
    itself; a fall is a rise below 0.

    >>> sums_of("North 60 (10 women, 5 children); South 31")[0].parts
    (Part(name='North', people=60), Part(name='South', people=31))
    >>> sums_of("+158 that day = A 49 + B 109")[0].is_increment
    True
    """
    main: list[Part] = []
    sums: list[Sum] = []
    for told in re.split(r";", _THOUSANDS.sub("", detail)):
        segment = _DATE.sub(" ", told)
        equation = segment.split("=", 1)
        if len(equation) == 2:
            sums.extend(_equation(equation[0].strip(), equation[1]))
        elif rise := _RISE.search(segment) or _FALL.match(segment):
            people = int(rise.group("people"))
            name = segment[: rise.start()].strip()
            if rise.re is _FALL:
                sums.append(Sum("fall", -people, (), is_increment=True))
            else:
                sums.append(Sum(name or "rise", people, (), is_increment=True))
        else:
            main.extend(_listed(segment, sums))
    return (Sum("total", None, tuple(main)), *sums) if main else tuple(sums)


def is_group(name: str) -> bool:
    """Whether ``name`` singles out women, children or another group, which may overlap and are never added up."""
    return bool(keys_found(folded(name), "categories", "group"))


def _equation(left: str, right: str) -> list[Sum]:
    parts = tuple(part for each in re.split(r"\+|,", right) if (part := _part(each)))
    number = re.search(r"\d+", left)
    if not number or not parts:
        return []
    name = re.sub(r"\s+", " ", re.sub(r"[+\d]", " ", left)).strip() or "rise"
    return [Sum(name, int(number.group(0)), parts, is_increment=True)]


def _listed(segment: str, sums: list[Sum]) -> list[Part]:
    nested = _OUTER.match(segment.strip())
    if nested and not nested.group("inner").strip().isdigit():
        whole = _part(nested.group("outer"))
        inside = tuple(part for each in nested.group("inner").split(",") if (part := _part(each, groups=True)))
        if whole and inside:
            sums.append(Sum(whole.name, whole.people, inside))
        return [whole] if whole else []
    return [part for each in segment.split(",") if (part := _part(each)) and not is_group(part.name)]


def _part(words: str, groups: bool = False) -> Part | None:
    text = " ".join(words.split())
    match = _NAME_NUMBER.match(text) or _NUMBER_IN.match(text)
    if not match and groups:
        match = _NUMBER_GROUP.match(text)
    if not match or re.match(r"(?:of|including|among)\b", match.group("name"), re.IGNORECASE):
        return None
    return Part(match.group("name").strip(), int(match.group("people")))
