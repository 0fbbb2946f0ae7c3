"""What a hand in haste or a printer puts between the words, as plain prose: asides, blanks, bullets, signs, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sijill.text.month_names import MONTH_NAMES
from sijill.text.numerals import NUMBER_WORDS
from sijill.text.rewritten import Change

_BE = r"(?:was|were|is|are|has been|have been|had been)\b"
_ALSO_BEHIND = (
    r"(?:has|have|had|will|also|both|in|at|on|near|by|when|while|after|before|during|outside|inside|[a-z]{3,}ed|shot"
    r"|fell|died|lost|opened|came|took)\b"
)
_DASH = r"(?: [-\u2013\u2014] |(?<=[\w)])\u2014(?=\w))"
_BETWEEN_DASHES = re.compile(
    rf"(?<=[a-z)\d])({_DASH})(?![\dA-Z]|who\b)(?:[^-\u2013\u2014.;:!?()\n]|(?<=\w)-(?=\w)){{3,100}}?({_DASH})"
    rf"(?=(?P<be>{_BE})|{_ALSO_BEHIND})"
)
_ALL_FROM = r"(?:all|both) (?!of (?:them|whom))(?:[a-z]+ )+(?:of|from|in)"
_DOING = r"(?:working|serving|travelling|traveling|returning|living|riding|heading)"
_BETWEEN_COMMAS = re.compile(
    rf"(?<=[a-z])(, )(?:who (?:had|was|were|have|has)|{_DOING}|{_ALL_FROM}) "
    rf"[^,.;:!?()\n\d-]{{3,60}}(, )(?=(?:either |both |all )?(?:{_BE}|sustained|suffered|received|died|succumbed))"
)
_HOW = re.compile(
    r"(?:\b(?:killed|wounded|injured|murdered|executed|beheaded|stabbed|shot dead)(, )(?:with|using) [a-z][a-z ]{2,40}"
    r"|\band(, )it (?:is|was) (?:believed|thought|feared|said|reported|understood))"
    rf"(, )(?=(?:at least |about )?(?:\d|{NUMBER_WORDS}\b))"
)
"""How they were harmed, or how sure it is, between the verb or "and" and a number."""
_CHILDREN = re.compile(
    rf"\b(?:[Mm]other|[Ff]ather)( of (?:\d{{1,2}}|{NUMBER_WORDS}))"
    r"(?= (?:killed|shot|stabbed|dies|died|injured|wounded)\b(?! (?:[a-z]+s|children|men|women|people)\b))"
)
"""Children somebody has, in a headline: "Mother *of three* killed"."""
_TELLS_MORE = re.compile(
    rf"\d|\b(?:{NUMBER_WORDS}|dozens?|hundreds?|several|some|many|most|others?|including"
    r"|(?:kill|wound|injur|abduct|kidnap|arrest|detain|attack|shoot|beat|execut|murder|martyr|surviv)\w*"
    r"|shot|hit|dead|died|hurt|missing|alive)\b",
    re.IGNORECASE,
)
"""Words of an aside that tell of numbers or of harm; the rules know such asides by their commas and dashes."""
_NAMED_ROW = re.compile(r", (?:and )?[A-Z]")
"""Names in a row, which lists of the dead know by the dash before them."""
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,3}(?=\S)")
_GAP = re.compile(r"(?<=\S)[ \u00a0]+(?=\S)")
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"^[ \t]*[\u2022\u25cf\u25aa\u00b7*][ \t]*(?=[A-Z\d])", re.MULTILINE)
_SMALL = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
_AND = re.compile(r"(?<=[a-z\d)] )&(?= [a-z\d])(?! \d+ inj\b)")
_SHORT = re.compile(
    r"(?<![\w/])(?:[Ww]/(?:o(?= ))? ?(?=[a-z\d])|[Cc]ivs\b|[Cc]iv\b(?!\.)|(?<=\d )(?:[Pp]ax\b|pers\.(?= )))"
)
_MEANT = {
    "w/": "with ",
    "w/o": "without ",
    "civ": "civilian",
    "civs": "civilians",
    "pax": "people",
    "pers.": "people",
}
_CUT = re.compile(
    r"(?<![\w.])(dist|prov|gov|govt|vill|mun|comm|reg|veh|vehs|natl|appr|apprx)\.(?= [a-z]|,)", re.IGNORECASE
)
_ISO = re.compile(
    r"^[ \t]*((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?: ?[-\u2013:] ?| )(?=[\dA-Za-z])", re.MULTILINE
)
_MONTHS = "|".join(month.capitalize() for month in MONTH_NAMES)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_DAY} (?:{_MONTHS})|(?:{_MONTHS}) {_DAY}\b(?! (?!(?:19|20)\d\d\b)\d))\b(?:,? (?:19|20)\d\d\b)?+"
_DATED = re.compile(
    rf"(?:(?<=[.!?] )|^)[ \t\u2022*-]*On (?:(?:(?:{_DAYS}),? )?+{_DATE}"
    rf"|(?:{_DAYS})(?: (?:morning|afternoon|evening|night))?+)( )"
    r"(?!(?:and|or|to|until|till|at|in|around|about|near|between|from|through|by|of|as|when|after|before|morning|afternoon"
    r"|evening|night|this|that|last|local|which|the)\b)(?=\w)",
    re.MULTILINE,
)
_PEOPLE = (
    "driver guard victim deceased assailant attacker perpetrator shooter suspect bomber gunman contractor employee "
    "worker staffer staff volunteer teacher nurse doctor student policeman soldier child girl boy woman man farmer "
    "journalist passenger patient officer watchman colleague individual"
)
_KNOWN = re.compile(rf"\b(?:{'|'.join(_PEOPLE.split())})\b")
_OF_WHAT = r"(?:Security|Aid|Health|Relief|Bus|Truck|Taxi|Ambulance|Police|Army|Staff|Social|Local|National|I?NGO|UN)"
_BARE = re.compile(
    rf"(?<=[a-z\d)][.!?;] )(?:({_OF_WHAT}) )?((?i:{'|'.join(_PEOPLE.split())}))"
    r"(?: member)?(?= (?:was|is|had|has|later|also|then|and|sustained|suffered|received|died|survived|succumbed|managed"
    r"|escaped|fled|[a-z]{3,}ed)\b)"
)
_ALONE = frozenset(
    {"victim", "deceased", "assailant", "attacker", "perpetrator", "shooter", "suspect", "bomber", "individual"}
)
"""Words that mean somebody told of before, whatever they were called there."""


_DEAD = re.compile(
    rf"(?:(?<=[,:;] )|^[ \t-]*)(?:{'|'.join(_PEOPLE.split())}|civilian|commander|villager)"
    r" (dead)(?=[,.;]| and |$)",
    re.MULTILINE | re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\b(?:where|when|while|that|and|by|with|as|after|before|beat|told)"
    r"( )(?=(?:victim|assailant|attacker|perpetrator) (?:was|is|had|has|with|in|and|to|on|who|by|before|[a-z]{3,}ed)\b)"
)


def as_typed(text: str) -> Iterator[Change]:
    """Give what to put for marks that hide the sentence from the parser; none for most texts.

    >>> from sijill.text.rewritten import rewritten
    >>> rewritten("Two men - unarmed - were hit.", as_typed("Two men - unarmed - were hit.")).text
    'Two men (unarmed) were hit.'
    """
    if "  " in text or "\u00a0 " in text:
        yield from _blanks(text)
    if " - " in text or "\u2013" in text or "\u2014" in text:
        yield from _asides(text, _BETWEEN_DASHES)
    if ", " in text:
        yield from _asides(text, _BETWEEN_COMMAS)
        for match in _HOW.finditer(text):
            yield Change(*match.span(1 if match[1] else 2), " (")
            yield Change(*match.span(3), ") ")
    yield from (Change(*match.span(1)) for match in _CHILDREN.finditer(text))
    if not text.isascii() or "*" in text:
        yield from (Change(*one.span()) for one in _BULLET.finditer(text) if _is_prose(text, one.end()))
    if "&" in text:
        yield from (Change(*match.span(), "and") for match in _AND.finditer(text))
    if any(short in text for short in ("w/", "civ", "pax", "Pax", "Civ", "pers.")):
        yield from (Change(*one.span(), _MEANT[one[0].strip().lower()]) for one in _SHORT.finditer(text))
    if "." in text:
        yield from (Change(match.end(1), match.end()) for match in _CUT.finditer(text))
        yield from _told_of(text)
        yield from _opened(text)
    if "On " in text:
        yield from (Change(*match.span(1), ", ") for match in _DATED.finditer(text))


def _asides(text: str, pattern: re.Pattern[str]) -> Iterator[Change]:
    """The marks of asides as brackets before "were", as commas before other verbs."""
    for match in pattern.finditer(text):
        names = _NAMED_ROW.search(text, match.end(1), match.start(2))
        if not names and not _TELLS_MORE.search(text, match.end(1), match.start(2)):
            in_brackets = match.groupdict().get("be", "were") is not None
            yield Change(*match.span(1), " (" if in_brackets else ", ")
            yield Change(*match.span(2), ") " if in_brackets else ", ")


def _told_of(text: str) -> Iterator[Change]:
    """The article or verb that a telegram leaves out: "A driver was hit. *Driver* died" tells of the driver."""
    bare = list(_BARE.finditer(text))
    first: dict[str, int] = {}
    for known in _KNOWN.finditer(text) if bare else ():
        first.setdefault(known[0], known.start())
    for match in bare:
        word, of_what = match[2].lower(), match[1] or ""
        if match[0][0].isupper() and (word in _ALONE or first.get(word, len(text)) < match.start()):
            lead = of_what if of_what.isupper() else of_what.lower()
            yield Change(match.start(), match.end(2), f"The {lead} {word}" if lead else f"The {word}")
    for match in _DEAD.finditer(text) if " dead" in text else ():
        yield Change(*match.span(1), "killed")
    for match in _WITHIN.finditer(text):
        yield Change(*match.span(1), " the ")


def _opened(text: str) -> Iterator[Change]:
    """The day that opens a line of prose, as in words: "2024-03-09 - Two men were hit."."""
    for match in _ISO.finditer(text):
        if _is_prose(text, match.end()):
            month = MONTH_NAMES[int(match[2]) - 1].capitalize()
            yield Change(*match.span(), f"On {int(match[3])} {month} {match[1]}, ")


def _is_prose(text: str, start: int) -> bool:
    """Whether a line holds a sentence rather than a name or a cell."""
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].rstrip()
    return line.endswith((".", "!", "?")) and len(_SMALL.findall(line)) > 3


def _blanks(text: str) -> Iterator[Change]:
    """Blanks too many in a line of prose; those of a table part its columns."""
    for line in _LINE.finditer(text):
        if "  " not in line[0] and "\u00a0" not in line[0]:
            continue
        gaps = [match.span() for match in _GAP.finditer(text, *line.span())]
        every = len(gaps) > 3 and all(end - start == 2 for start, end in gaps)
        if every or len(_SMALL.findall(line[0])) > 5:
            yield from (Change(*match.span(), " ") for match in _BLANKS.finditer(text, *line.span()))
