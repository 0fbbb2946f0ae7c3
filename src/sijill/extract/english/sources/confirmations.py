"""Who is reported to confirm whom: "his account was confirmed by X", "X gave a similar account", "X backed him up".

Only that the text says so: nobody has checked that the two are independent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.confirming import Confirming
from sijill.extract.english.names.names_en import looks_like_name
from sijill.model.spans import Span
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_NAME = r"(?-i:[A-Z][\w'’-]+(?:\s+(?:al-|el-|bin\s|abu\s)?[A-Z][\w-]*){0,3})"
_PEOPLE = (
    "(?:witness(?:es)?|eyewitness(?:es)?|neighbou?rs?|residents?|survivors?|villagers?|m[ae]n|wom[ae]n|relatives?|doctors?|"
    "nurses?|drivers?|farmers?|shopkeepers?|colleagues?|brothers?|sisters?|cousins?|friends?|wife|husband|mother|father|"
    "sons?|daughters?|teachers?|medics?|rescuers?|others?)"
)
_WHO = (
    rf"(?P<who>(?P<name>{_NAME})|(?:an?|another|the|two|three|several|other|both|his|her|their|one)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?{_PEOPLE})"
)
_BESIDE = r"(?:,\s[^,.;]{1,60},)?"
_ACCOUNT = (
    "(?:accounts?|stor(?:y|ies)|testimon(?:y|ies)|versions?|statements?|descriptions?|reports?|claims?|recollections?|"
    "words)"
)
_WHOSE = rf"(?P<whose>his|hers?|their|that|this|the|{_NAME}['’]s?)"
_BACKED = "(?:confirm|corroborat|support|back|echo|match|repeat|endors|substantiat|second|mirror)(?:e?d|s|es|ing)?"
_LEAD = re.compile(r"^(?:But|And|Yet|Then|Later|However)\s+")
"""A sentence's first word before a name: "But Mona Saleh"."""
_SAME = "(?:similar|same|matching|identical|consistent|comparable|like)"
_PATTERNS = tuple(
    Sought(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WHOSE}\s+{_ACCOUNT}\s+(?:of\s+[^,.;]{{1,40}}\s+)?(?:is|was|were|are|has\s+been|have\s+been)\s+(?:\w+\s+)?"
        rf"(?:{_BACKED}(?:\s+up)?|borne\s+out)\s+by\s+{_WHO}",
        rf"{_WHO}{_BESIDE}\s+(?:also\s+)?(?:gave|offered|told|provided|recounted|described|had|related|gives|tells)\s+"
        rf"(?:\w+\s+)?(?:an?|the)\s+(?:\w+ly\s+|very\s+|almost\s+)?{_SAME}\s+(?:{_ACCOUNT}|thing|events)",
        rf"{_WHO}{_BESIDE}\s+(?:also\s+|later\s+|then\s+)?(?:{_BACKED}(?:\s+up)?|bore\s+out)\s+"
        rf"(?:{_WHOSE}\s+{_ACCOUNT}|what\s+(?P<said>he|she|they|{_NAME})\s+(?:had\s+|has\s+)?(?:said|told|saw|seen|described))",
        rf"(?P<who>{_NAME})['’]s?\s+(?:own\s+)?{_ACCOUNT}\s+(?:\w+\s+)?(?:match(?:es|ed)?|tall(?:y|ies|ied)\s+with|agree[sd]?\s+with|"
        rf"mirror(?:s|ed)?|echo(?:es|ed)|(?:is|was)\s+consistent\s+with)\s+(?P<whose>his|hers?|theirs?|{_NAME}['’]s?|that\s+of\s+{_NAME})",
        rf"{_WHO}{_BESIDE}\s+(?:also\s+)?(?:said|says|told\s+\w+|reported|described|recounted)\s+(?:exactly\s+|much\s+)?the\s+same"
        r"(?:\s+(?:thing|story))?\b",
        rf"{_WHO}{_BESIDE}(?:\s+who\s+[^,.;]{{1,40}}?)?\s+(?:also\s+|both\s+|later\s+)?(?:(?:confirmed|corroborated|backed)\s+(?:this|that|it)"
        r"|(?:remembers?|recalls?|recalled|remembered|saw|tells?|told|describes?|described)\s+(?:it|this|that|events|things)\s+"
        r"(?:in\s+)?(?:the|much\s+the|exactly\s+the)\s+same(?:\s+way)?)\b",
    )
)
_HINTING = (
    "confirm corroborat support back echo match repeat endors substantiat second mirror bore borne similar same "
    "identical consistent comparable like tall agree"
)
_HINTS = tuple(_HINTING.split())
"""Every one of the patterns holds one of these, and most sentences none."""
_PRONOUNS = frozenset({"his", "her", "hers", "their", "theirs", "he", "she", "they", "that", "this", "the", ""})
_REACH = 3
"""Whose account is confirmed was told at most so many paragraphs before (paragraphs)."""


def confirmations_in(parsed: Parsed) -> Iterator[Confirming]:
    """Give what each sentence says of one person confirming another; a body that confirms is no witness."""
    for sentence in parsed.sentences:
        told = parsed.plain[sentence.start : sentence.end]
        small = told.lower()
        if not any(word in small for word in _HINTS):
            continue
        match = next((m for pattern in _PATTERNS if (m := pattern.search(told)) is not None), None)
        if match is None:
            continue
        start = sentence.start + match.end("who") - len(_LEAD.sub("", match["who"]))
        who = parsed.span(start, sentence.start + match.end("who"))
        is_named = match.groupdict().get("name", who.quote) is not None
        if is_named and not _is_person(parsed, who):
            continue
        whose = _whose(match)
        floor = parsed.paragraphs[max(0, sentence.paragraph - _REACH)].start
        span = parsed.span(sentence.start, sentence.end)
        yield Confirming(span, who, is_named, "" if whose.lower() in _PRONOUNS else whose, floor)


def _is_person(parsed: Parsed, who: Span) -> bool:
    piece = parsed.doc.char_span(who.start, who.end, alignment_mode="expand")
    return piece is not None and any(looks_like_name(token) for token in piece)


def _whose(match: re.Match[str]) -> str:
    told = match.groupdict()
    word = (told.get("whose") or told.get("said") or "").removeprefix("that of ")
    return re.sub(r"['’]s?$", "", word)
