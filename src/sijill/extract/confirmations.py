"""Who is reported to confirm whom: "his account was confirmed by X", "X gave a similar account", "X backed him up".

Only that the text says so: nobody has checked that the two are independent.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed, Sentence

_NAME = r"(?-i:[A-Z][\w'’-]+(?:\s+(?:al-|el-|bin\s|abu\s)?[A-Z][\w-]*){0,3})"
_PEOPLE = (
    "(?:witness(?:es)?|eyewitness(?:es)?|neighbou?rs?|residents?|survivors?|villagers?|m[ae]n|wom[ae]n|relatives?|doctors?|"
    "nurses?|drivers?|farmers?|shopkeepers?|colleagues?|brothers?|sisters?|cousins?|friends?|wife|husband|mother|father|"
    "sons?|daughters?|teachers?|medics?|rescuers?|others?)"
)
_WHO = (
    rf"(?P<who>{_NAME}|(?:an?|another|the|two|three|several|other|both|his|her|their|one)\s+"
    rf"(?:[\w-]+\s+){{0,3}}?{_PEOPLE})"
)
_BESIDE = r"(?:,\s[^,.;]{1,60},)?"
_ACCOUNT = "(?:accounts?|stor(?:y|ies)|testimon(?:y|ies)|versions?|statements?|descriptions?|recollections?|words)"
_WHOSE = rf"(?P<whose>his|hers?|their|that|this|the|{_NAME}['’]s?)"
_BACKED = "(?:confirm|corroborat|support|back|echo|match|repeat|endors|substantiat|second|mirror)(?:e?d|s|es|ing)?"
_SAME = "(?:similar|same|matching|identical|consistent|comparable|like)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
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
_PRONOUNS = frozenset({"his", "her", "hers", "their", "theirs", "he", "she", "they", "that", "this", "the", ""})
_REACH = 3
"""Whose account is confirmed was told at most so many paragraphs before (paragraphs)."""


def with_confirmations(parsed: Parsed, found: list[Testimony]) -> tuple[Testimony, ...]:
    """Give the testimony with what the text reports as confirming other testimony, in reading order, numbered anew."""
    held = list(found)
    for sentence in parsed.sentences:
        told = parsed.plain[sentence.start : sentence.end]
        match = next((m for pattern in _PATTERNS if (m := pattern.search(told)) is not None), None)
        if match is None:
            continue
        who = _without_lead(match["who"])
        confirmed = _confirmed(parsed, sentence, who, _whose(match), held)
        if confirmed is None:
            continue
        at = next((i for i, one in enumerate(held) if _same_telling(one, sentence, who)), None)
        if at is not None:
            held[at] = replace(held[at], knowledge=Knowledge.CONFIRMS_ANOTHER, confirms=(confirmed.id,))
            continue
        start = sentence.start + match.start("who") + len(match["who"]) - len(who)
        held.append(
            Testimony(
                id=f"t{len(held) + 1}",
                span=parsed.span(sentence.start, sentence.end),
                speaker=who,
                knowledge=Knowledge.CONFIRMS_ANOTHER,
                mode=Mode.INDIRECT,
                confirms=(confirmed.id,),
                speaker_span=Span.of(parsed.text, start, start + len(who)),
            )
        )
    return _numbered(held)


def _without_lead(who: str) -> str:
    """The name without the capital of a sentence's first word before it: "But Mona Saleh"."""
    return re.sub(r"^(?:But|And|Yet|Then|Later|However)\s+", "", who)


def _whose(match: re.Match[str]) -> str:
    told = match.groupdict()
    word = (told.get("whose") or told.get("said") or "").removeprefix("that of ")
    return re.sub(r"['’]s?$", "", word)


def _same_telling(one: Testimony, sentence: Sentence, who: str) -> bool:
    inside = sentence.start <= one.span.start < sentence.end
    return inside and (one.speaker in who or who in one.speaker)


def _confirmed(parsed: Parsed, sentence: Sentence, who: str, whose: str, held: list[Testimony]) -> Testimony | None:
    """The testimony confirmed: the named person's, else the last told by somebody else not far before."""
    floor = parsed.paragraphs[max(0, sentence.paragraph - _REACH)].start
    earlier = [
        t for t in held if floor <= t.span.start < sentence.start and t.speaker not in who and who not in t.speaker
    ]
    if whose.lower() not in _PRONOUNS:
        last = whose.split()[-1]
        earlier = [t for t in earlier if last in t.speaker.split()]
    return max(earlier, key=lambda t: t.span.start) if earlier else None


def _numbered(held: list[Testimony]) -> tuple[Testimony, ...]:
    ordered = sorted(held, key=lambda t: (t.span.start, int(t.id[1:])))
    ids = {t.id: f"t{number}" for number, t in enumerate(ordered, 1)}
    return tuple(replace(t, id=ids[t.id], confirms=tuple(ids[one] for one in t.confirms)) for t in ordered)
