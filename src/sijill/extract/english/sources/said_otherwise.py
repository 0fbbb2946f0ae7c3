"""Sources told of without a verb of saying over the harm: quoted, cited, a tally's keeper, who confirmed it.

The first speaker comes first, whoever passes it on after them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.sources.said_beside import is_source
from sijill.text.sought import Sought, Together

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence

_WHO = r"(?P<who>(?:[\w'’.&-]+\s+){0,8}?[\w'’.&-]+)"
_OUT = r"(?P<out>(?:[\w'’.&-]+\s+){0,5}?[\w'’.&-]+)"
_BEGINS = r"^|(?<=[.!?\"]\s)|(?<=\n)"
"""Where a text or a sentence begins."""
_LEAD = rf"(?:{_BEGINS}|[,;:]\s|\"\s?|”\s?)"
_SAYING = r"as\s+(?:saying|telling|reporting|claiming|stating|confirming|putting)\b"
_KEPT = r"(?:tall(?:y|ies)|counts?|reckoning|estimates?|figures?|data(?:base)?|records?|lists?|register|tolls?)"
_QUOTED = (
    Sought(
        rf"{_LEAD}{_WHO}\s+(?:was|were|is|are|has\s+been|have\s+been)\s+quoted(?:\s+(?:by|in)\s+{_OUT})?(?:\s+on\s+\w+)?"
        rf"\s+{_SAYING}",
        re.IGNORECASE,
    ),
    Sought(
        rf"{_LEAD}(?:(?:on|in|at)\s+\w+\s+)?{_OUT}\s+(?:has\s+|have\s+|had\s+)?quot(?:ed|es)\s+{_WHO}\s+{_SAYING}",
        re.IGNORECASE,
    ),
)
_SHOWS = (
    r"(?:now\s+)?(?:stands?|stood|puts?|shows?|showed|lists?|listed|has|had|gives?|gave|names?|named|contains?|includes?|reached|reaches|"
    r"is|was|says?|said|speaks?|spoke|mentions?|found|finds|concluded|concludes|document(?:ed|s)|counted|recorded)\b"
)
_KEEPING = (
    Sought(
        rf"{_LEAD}(?:an?\s+|the\s+)?(?:\w+\s+)?(?:report|investigation|inquiry|survey|study)\s+by\s+{_WHO}\s+"
        r"(?:found|finds|says?|said|concluded|concludes|document(?:ed|s)|counted|recorded)\b",
        re.IGNORECASE,
    ),
    Sought(
        rf"{_LEAD}(?:the\s+)?(?:\w+\s+)?{_KEPT}\s+(?:from|of|by|(?:issued|released|provided|given|announced)\s+by)\s+{_WHO}\s+{_SHOWS}",
        re.IGNORECASE,
    ),
    Sought(
        rf"\b(?:by|on|in)\s+the\s+(?:account|reckoning|estimates?|count|words|testimony|version)\s+of\s+{_WHO}(?=[,.;]|$|\s+who\b)",
        re.IGNORECASE,
    ),
    Sought(
        rf"(?:{_LEAD}{_OUT}\s+(?:carried|published|ran|aired|broadcast|shared|released)\s+|\bin\s+)(?:an?|the)\s+(?:\w+\s+)?"
        rf"(?:statement|letter|message|interview|video|post)\s+(?:by|from|of|with)\s+{_WHO}\s+(?:saying|that|which|in\s+which|who|claiming|stating)\b",
        re.IGNORECASE,
    ),
    Sought(
        rf"(?:{_BEGINS}|[,;]\s)as\s+{_WHO}\s+(?:(?:first|earlier|previously|also|has|had|have)\s+)*(?:reported|noted|wrote|said|documented|put\s+it)\b",
        re.IGNORECASE,
    ),
    Sought(
        rf"\b(?:by|per|on|in)\s+{_WHO}['’]s?\s+(?:own\s+|latest\s+|last\s+|current\s+|running\s+)*{_KEPT}\b",
        re.IGNORECASE,
    ),
    Sought(
        rf"{_LEAD}{_WHO}['’]s?\s+(?:own\s+|latest\s+|last\s+|current\s+|running\s+|official\s+)*"
        rf"(?:{_KEPT}|account|version|statement|letter|report|announcement|post|message)\s+(?:to\s+[^,.;]{{3,40}}?\s+)?{_SHOWS}",
        re.IGNORECASE,
    ),
    Sought(
        rf"\b(?:lists?|register|tally|records?|reports?|documents?|database|count|figures|statistics)\s+(?:that\s+was\s+|which\s+was\s+|was\s+)?"
        rf"(?:drawn\s+up|compiled|kept|made|published|issued|prepared|released|collected|gathered)\s+by\s+{_WHO}"
        r"(?=\s+(?:names?|named|lists?|listed|shows?|showed|puts?|contains?|gives?|has|had|says|said|and|in|on|since|include)\b|[,.;])",
        re.IGNORECASE,
    ),
    Sought(rf"(?:,|^)\s*(?:as\s+)?per\s+{_WHO}(?=[,.;]|$)", re.IGNORECASE),
    Sought(
        r"\b(?:was|were|been|is|are)\s+(?:later\s+|also\s+|officially\s+)?(?:confirmed|reported|announced|documented|recorded|verified|claimed|"
        rf"acknowledged|counted|registered|tallied|listed|noted)\s+by\s+{_WHO}(?=[,.;]|$|\s+(?:on|in|after|who|which|and|at|as)\b)",
        re.IGNORECASE,
    ),
)
_PAPERS = Sought(
    rf"(?:{_BEGINS}|[,;]\s)(?P<who>(?:the\s+|an?\s+)?(?:[\w'’-]+\s+){{0,3}}?(?:records|documents|logs?|registers?|certificates|archives?|data|database|"
    r"figures|statistics|estimates|post|statement|letter|message|notice|report|list))"
    r"(?:,?\s+(?:seen|obtained|reviewed|examined|read|shared|published|posted)\s+(?:by|with|on)\s+(?P<out>(?:[\w'’.&-]+\s+){0,4}?[\w'’.&-]+))?,?\s+"
    r"(?:show|shows|showed|say|says|said|state|states|stated|indicate|indicates|reveal|reveals|revealed|suggest|suggests|record|list|lists|name|names)\b",
    re.IGNORECASE,
)
_CITING = Sought(
    r"\b(?:citing|quoting)\s+(?P<who>(?:[\w'’.&-]+\s+){0,7}?[\w'’.&-]+)(?=[,.;]|$|\s+(?:who|which|as|put|said|says|reported|reports)\b)",
    re.IGNORECASE,
)
_TOLD = Sought(
    r"\b(?:told|informed)\s+(?P<out>(?:the\s+)?[A-Z][\w'’.&-]*(?:\s+(?:of\s+|the\s+|for\s+)?[A-Z][\w'’.&-]*){0,4})(?=\s|[,.;]|$)"
)
_TELLERS = frozenset(
    {"photographs", "photos", "video", "videos", "footage", "satellite", "images", "evidence", "tests", "autopsy"}
)
_NOBODY = frozenset({"he", "she", "they", "it", "we", "i", "who", "which", "that", "this"})


_QUOTED_TOGETHER = Together(dict(enumerate(_QUOTED)))
_KEPT_TOGETHER = Together(dict(enumerate((*_KEEPING, _PAPERS))))
_LONGEST_NAME = 90
"""The name that a bracket abbreviates stands in so much before it (characters)."""
_TAIL = Sought(r"(?:\s\((?P<bracket>[^()\d]{3,50})\)|\s[-–—]\s(?P<dash>[^-–—\d.;:]{3,50}))\s*\.?\s*$")


def said_otherwise(parsed: Parsed, sentence: Sentence, trigger: int) -> tuple[str, ...]:
    """Give the sources of a harm told at the character ``trigger``, first speaker first; empty when none is told of."""
    for _, pattern in _QUOTED_TOGETHER.in_whole(parsed.plain):
        match = pattern.search(parsed.plain, sentence.start, sentence.end)
        if match is not None:
            return _names(parsed, match)
    for _, pattern in _KEPT_TOGETHER.in_whole(parsed.plain):
        for match in pattern.finditer(parsed.plain, sentence.start, sentence.end):
            who = parsed.plain[match.start("who") : match.end("who")].lower().split()
            holds = match.start("who") <= trigger < match.end("who")
            if not holds and not set(who) & (_TELLERS | _NOBODY):
                return _names(parsed, match)
    tail = _TAIL.search(parsed.plain, trigger, sentence.end)
    group = "bracket" if tail is not None and tail["bracket"] else "dash"
    if tail is not None and is_source(parsed, *tail.span(group)) and not _is_abbreviation(parsed.plain, tail):
        return (_words(parsed, tail, group),)
    return ()


def _is_abbreviation(plain: str, tail: re.Match[str]) -> bool:
    """As in "by men of the Free Valley Front (*FVF*)": the letters that words before begin with, no source."""
    letters = tail["bracket"] or ""
    if not letters.isupper() or not letters.isalpha():
        return False
    before = plain[max(0, tail.start() - _LONGEST_NAME) : tail.start()]
    initials = iter([word[0].upper() for word in re.findall(r"\w+", before)])
    return all(letter in initials for letter in letters)


def cited_in(parsed: Parsed, sentence: Sentence) -> str | None:
    """Give whom the sentence's speaker cites: "the paper reported, *citing the mayor*"."""
    match = _CITING.search(parsed.plain, sentence.start, sentence.end)
    return _words(parsed, match, "who") if match is not None else None


def told_to(parsed: Parsed, verb_start: int, sentence: Sentence) -> str | None:
    """Give the outlet a speaker told, by its capitals: "the mayor told *the Harbour Press*"."""
    match = _TOLD.match(parsed.plain, verb_start, sentence.end)
    if match is None:
        return None
    start, end = match.span("out")
    piece = parsed.doc.char_span(start, end, alignment_mode="expand")
    person = piece is not None and any(t.ent_type_ in {"PERSON", "GPE", "NORP", "DATE", "TIME"} for t in piece)
    return None if person else parsed.text[start:end]


def _names(parsed: Parsed, match: re.Match[str]) -> tuple[str, ...]:
    told = (_words(parsed, match, group) for group in ("who", "out") if match.groupdict().get(group))
    return tuple(name for name in told if name)


def _words(parsed: Parsed, match: re.Match[str], group: str) -> str:
    return " ".join(parsed.text[match.start(group) : match.end(group)].split())
