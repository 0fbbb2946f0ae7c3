"""Numbers that count no people harmed: dates, shares, ages, spans of time, money, distances, so many a day."""

from __future__ import annotations

import re

from sijill.extract.english.tolls.former import former_values
from sijill.extract.english.words.begun import Masks
from sijill.text.dates import DateFound
from sijill.text.numerals import DIGITS, NUMBER_WORDS
from sijill.text.sought import Sought

_N = rf"(?:(?:{DIGITS})(?:\.\d+)?|{NUMBER_WORDS})"
_UNITS = (
    r"per\s?cent|percent|%|km|kms|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|kg|kilos?|kilograms?|tons?|tonnes?|"
    r"pounds?|lbs?|mm|cm|litres?|liters?|hectares?|acres?|degrees?|mph|kph|am|pm|a\.m\.|p\.m\.|o'clock|hours?|hrs?|minutes?|mins?|"
    r"seconds?|days?|weeks?|months?|years?|decades?|times|dollars?|euros?|usd|cfa|francs?|lira|gb|mb|volts?|caliber|calibre|gauge|"
    r"rounds?|bullets?|shots?|rockets?|missiles?|shells?|bombs?|grenades?|mortars?|barrels?|km/h|metric tons?"
)
_DAILY = r"(?:wage\s+)?(?:labou?rers?|workers?|earners?|patients?|guards?|students?|trippers?)\b"
"""Who is of a day: "two *day labourers*"."""
_NOT_LED = "".join(
    rf"(?<!\b{lead}\s)" for lead in ("after", "in", "within", "for", "over", "during", "of", "than", "about")
)
"""What stands before "a week" where it says how long: "has risen to 88 *after* a week"."""
_FORMATION = "brigade|division|battalion|regiment|squadron|corps|platoon"
"""As in "the *31 Brigade*": in the singular, the number is the name of a unit."""
_UNIT = r"Company|Group|Task\s+Force|Special\s+Forces|Operation|Squadron|Corps|Platoon"
_SOLDIERS = (
    r"(?:[a-z]+\s+)?(?:people|persons|civilians|others|men|women|soldiers|troops|fighters|militants|rebels|members|"
    r"personnel|officers|policemen|commandos|recruits|volunteers|gunmen)\b"
)
"""As in "at *Checkpoint 4 soldiers* died", "5 Kalvi Brigade *fighters*": the number is theirs."""
_TIMES = "hour|day|night|week|month|year"
_PATTERNS = (
    Sought(r"\d+(?:[.,]\d+)?\s?%"),
    Sought(r"[$€£¥]\s?\d[\d.,]*(?:\s(?:thousand|million|billion))?|\b(?:US|USD|EUR)\s?\$?\s?\d[\d.,]*"),
    Sought(rf"\b{_N}[\s-]+(?:{_UNITS})\b(?!-(?:\w+ed|ridden|torn|hit)\b)(?!(?<=\sday)\s+{_DAILY})", re.IGNORECASE),
    Sought(rf"\b{_N}(?:\s*[-–]\s*{_N})?[\s-](?:year|month|week|day)s?[\s-]olds?\b", re.IGNORECASE),
    Sought(rf"\b(?:aged?|ages|aged between)\s+(?:of\s+)?{_N}(?:\s*(?:-|–|to|and)\s*{_N})?\b", re.IGNORECASE),
    Sought(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm)\b", re.IGNORECASE),
    Sought(r"\b\d+(?:st|nd|rd|th)\b", re.IGNORECASE),
    Sought(r"\b[A-Z]{1,4}-?\d+\b|\b\d+[A-Z]{1,2}\b"),
    Sought(
        r"\b(?:number|no\.?|route|highway|road|flight|brigade|division|battalion|regiment|unit|chapter|article|resolution|"
        r"page|section|phase|line|km|zone|sector|block|camp|gate|channel|radio|boeing|building|apartment|room|act|figure|table)\s+\d+\b",
        re.IGNORECASE,
    ),
    Sought(rf"\b(?:of|from|with|by)\s+(?:the\s+)?(?:{_UNIT})\s+\d+\b(?!\s+{_SOLDIERS})"),
    Sought(rf"\b(?:{_UNIT}|Checkpoint|Outpost|Hill|Base)\s+\d+\b(?!\s+(?:{_SOLDIERS}|were|was|died|killed|dead|wounded|injured)\b)"),
    Sought(rf"\b(?:the|of|from|by|with)\s+\d{{1,3}}\s+(?:[A-Z][\w-]+\s+){{0,3}}(?i:{_FORMATION})\b(?!\s+{_SOLDIERS})"),
    Sought(r"\b(?:Ward|Precinct|Barangay|Purok)\s+\d+\b(?!\s(?:people|persons|civilians|others|men|women|were|was|killed)\b)"),
    Sought(r"(?<![\d,.])(?:19[3-9]\d|20[0-4]\d)(?![\d,]|\s(?:people|civilians|persons|killed|dead|deaths|wounded))(?:s\b|\b)"),
    re.compile(r"\(\s?\d{1,3}\s?\)"),
    Sought(rf"\b(?:one|{DIGITS})\s+of\s+the\b(?=\s+(?:most|largest|worst|first|main|deadliest))", re.IGNORECASE),
    Sought(r"\bone\s+(?:day|night|morning|another|of the (?:most|largest|worst))\b", re.IGNORECASE),
    Sought(r"^\s*\d+[.)]\s", re.MULTILINE),
    Sought(r"\d+[./:]\d+(?:[./:]\d+)*(?![\d./:]|[ ](?:thousand|million)\b)"),
    re.compile(r"https?://\S+"),
    Sought(
        rf"\b{_N}\b(?=(?:\s+[\w'’-]+){{0,4}}\s+(?:(?:per|each|every)\s+(?:single\s+)?(?:{_TIMES})\b|{_NOT_LED}an?\s+(?:{_TIMES})\b"
        r"(?!\s+(?:earlier|later|before|after|ago|prior|since|when|that|old|ahead|apart|following|from|on|in)\b)))",
        re.IGNORECASE,
    ),
)  # fmt: skip


def masks(plain: str, dates: tuple[DateFound, ...]) -> Masks:
    """Give the stretches (code points, half-open) whose numbers are not counts of people, in reading order."""
    found = {(match.start(), match.end()) for pattern in _PATTERNS for match in pattern.finditer(plain)}
    found |= {(date.start, date.end) for date in dates}
    found |= set(former_values(plain))
    return Masks(found)
