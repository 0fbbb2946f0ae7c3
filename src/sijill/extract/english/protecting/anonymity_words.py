"""The words by which somebody asks not to be named, put together from what they are made of.

A request has an owner ("her"), something that tells who somebody is ("name", "identity"), and what is done or not done
with it ("keep out", "not publish"). People word it in more ways than a list of phrases can hold: parts are matched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import TYPE_CHECKING

from sijill.extract.lexicon import any_of, listed
from sijill.extract.request_signals import weighed_requests
from sijill.text.sought import OneOf, Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_any = partial(any_of, "reporting", "anonymity")
_TRIGGER = Sought(
    r"nam(?:e|ing)|traced|exposed|agreed|promised|mention|identi|anonym|pseudonym|\balias|\binitial|quoted|background|\brecord|authori[sz]ed|allowed|permitted|call|fear|afraid|"
    r"scared|frighten|reprisal|recogni|spoke|talk|told|known|voice|\bface|closed doors|appear|in camera",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:said|says?|saying|told|tells|spoke|speak\w*|talk\w*|interview\w*|describ\w+|testif\w+|account|recount\w*|recall\w*|explain\w*|"
    r"names?|named|identified|declin\w+|ask\w*|eyewitness\w*|witness\w*)\b",
    re.IGNORECASE,
)
"""Fear is a request only of somebody who tells: whole villages flee in fear."""
_GAP = r"(?:[\w'’,()-]+\s+)"
_NOTED = re.compile(
    r"\((?:[^()]{0,40}\s)?(?:(?:sur)?names?\s+(?:(?:has|have)\s+been\s+|was\s+|were\s+)?(?:changed|altered|withheld)|"
    r"not\s+(?:(?:his|her|their)\s+|the\s+)?real\s+name|(?:a\s+)?pseudonyms?|fictitious\s+name)[^()]{0,30}\)",
    re.IGNORECASE,
)
"""A note in brackets behind a name, which nothing weighs against."""
_OTHERS = re.compile(
    r"\b(?:do|does|did|has|have|had)(?:\s+not|n['’]t)\s+\w+\s+(?:any\s+of\s+)?their\s+names$", re.IGNORECASE
)
"""A source that "did not give their names" speaks of the dead."""
_ORG = re.compile(
    r"\b(?:police|army|military|ministr\w+|authorit\w+|government|officials?|court|prosecutors?|hospital|spokes\w+|company|command|"
    r"forces?|department|office|agency|militants?|statement|reports?)\s+(?:\w+\s+)?(?:has|have|had|did|do|does|would|could)\b",
    re.IGNORECASE,
)


@cache
def _patterns() -> tuple[Sought, ...]:
    """The ways to put the parts together, the fullest first."""
    whose, what = _any("whose"), rf"{_any('kind')}{{0,2}}{_any('what')}"
    own = rf"(?:{whose}\s+(?:\w+\s+and\s+)?{what})"
    hide, hidden, show, no, ask, fear = (_any(key) for key in ("hide", "hidden", "show", "no", "ask", "fear"))
    named, unnamed, part = (_any(key) for key in ("named", "unnamed", "part_of_name"))
    phrases = OneOf([f"(?:{way})" for way in listed("reporting", "phrases", "anonymity")], flags=re.IGNORECASE)
    ways = [
        rf"\bnames?\s+(?:of\s+{_GAP}{{1,5}}|in\s+{_GAP}{{1,4}})?(?:has|have|had|is|are|was|were)\s+(?:all\s+|also\s+)?(?:been\s+)?(?:changed|withheld|altered|replaced|anonymi[sz]ed|invented|fictitious|pseudonyms)\b",
        rf"\b{own}\s+(?:do|does|did|will)(?:\s+not|n['’]t)\s+(?:\w+\s+)?{show}\b",
        rf"\b{no}\s+{_GAP}{{0,4}}?(?:my|our)\s+{what}\b",
        rf"\b{what}\s+(?:is|are|was|were)\s+(?:\w+\s+)?known\s+to\s+(?:us|the\s+(?:editors?|authors?|organi[sz]ation|interviewers?|researchers?|newspaper)|this\s+\w+)\b",
        rf"(?:{ask}\s+{_GAP}{{0,8}})?{own}\s+{_GAP}{{0,7}}?{hidden}\b",
        rf"(?:{ask}\s+{_GAP}{{0,6}})?\b{hide}\s+{_GAP}{{0,2}}{own}\b",
        rf"(?:{ask}\s+{_GAP}{{0,6}})?\b(?:leave|leaving|left|keep|keeping|kept)\s+{own}\s+{_GAP}{{0,2}}(?:out|off|back|away|secret|private|hidden)\b",
        rf"(?P<active>\b{no}\s+{_GAP}{{0,5}}?{show}\s+{_GAP}{{0,4}}?{own}\b)",
        rf"\b{ask}\s+{_GAP}{{0,8}}?{own}\s+{_GAP}{{0,3}}?(?:not|never|be)\s+{_GAP}{{0,2}}?{show}\b",
        rf"(?P<active>\b{no}\s+{ask}\s+{_GAP}{{0,3}}?{own}\s+(?:to\s+be\s+)?{show}\b)",
        rf"\b{own}\s+(?:must|should|may|can|cannot|would|will|could|shall)(?:n['’]t)?\s+(?:not|never|\w+)?\s*be\s+{show}\b",
        rf"\b{ask}\s+{_GAP}{{0,8}}?(?:{no})\s+{_GAP}{{0,4}}?{named}\b",
        rf"\b(?:would|will)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:be\s+)?{named}\b",
        rf"\b{ask}\s+{_GAP}{{0,4}}?(?:neither|not)\s+{_GAP}{{0,2}}?(?:his|her|their|my)\s+(?:face|name|village|voice)\b",
        rf"\b(?:neither|none)\s+of\s+whom\s+{_GAP}{{1,3}}be\s+{named}\b",
        rf"\b(?:{ask}|{fear})\s+{_GAP}{{0,8}}?{unnamed}\b",
        rf"\b(?:nobody|no\s+one|{no})\s+{_GAP}{{0,4}}?(?:learn|know|find\s+out|discover|{show})\s+{_GAP}{{0,1}}?who\s+(?:he|she|they|I|told|said|spoke)\b",
        rf"\bnot\s+(?:by\s+)?{own}\b",
        rf"\b{ask}\s+to\s+(?:be|go)\s+(?:called|known|identified|named|referred\s+to|quoted)\s+(?:only\s+|here\s+|simply\s+|just\s+)?(?:as\s+|by\s+)?",
        rf"\b(?:identified|named|quoted|known)\s+(?:here\s+|only\s+|simply\s+|in\s+this\s+\w+\s+){{0,3}}(?:by|as|with)\s+(?:\w+\s+){{0,3}}?{part}\b",
        r"\bonly\s+(?:\w+\s+){0,3}?" + part + r"\b",
        rf"\b{part}\s+(?:\w+\s+){{0,4}}?(?:only|alone)\b",
        rf"(?P<fear>\b{fear}\s+{_GAP}{{0,9}}?(?:reprisals?|retaliation|retribution|identified|recogni[sz]ed|named|quoted|speaking|talking|testifying|arrest|revenge|(?:his|her|their)\s+(?:own\s+)?(?:safety|lives|life|family|job))\b)",
        rf"\b{fear}\s+{_GAP}{{0,12}}?(?:known|learnt?|learns?|discovers?|finds?\s+out)\s+{_GAP}{{0,3}}?(?:spoke|talked|told|spoken|testified)\b",
    ]
    return phrases, *(Sought(way, re.IGNORECASE) for way in ways)


def requests_in(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Give the first and one-past-last character of each request, in reading order, those that overlap as one."""
    told = [parsed.plain[sentence.start : sentence.end] for sentence in parsed.sentences]
    for at, sentence in enumerate(parsed.sentences):
        worded = [m.span() for m in _matches(told[at])] if _TRIGGER.search(told[at]) else []
        joined: list[tuple[int, int]] = []
        noted = [match.span() for match in _NOTED.finditer(told[at])] if "(" in told[at] else []
        for start, end in sorted({*noted, *weighed_requests(told, at, "english", worded)}):
            if joined and start <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
            else:
                joined.append((start, end))
        yield from ((sentence.start + start, sentence.start + end) for start, end in joined)


def _matches(told: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns():
        for match in pattern.finditer(told):
            if match.groupdict().get("fear") and not _TELLING.search(told):
                continue
            active = match.groupdict().get("active") is not None
            if active and (_ORG.search(told[: match.start() + 12]) or _OTHERS.search(told[: match.end()])):
                continue
            yield match
