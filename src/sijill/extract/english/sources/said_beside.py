"""Sources the parse does not reach: ", the X said on Sunday." at a sentence's end, "X:" at a headline's beginning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number
from sijill.extract.english.names.name_evidence import is_person_noun
from sijill.extract.lexicon import words
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_SAYING = (
    r"(?:(?:ha(?:ve|s|d)\s+)?(?:said|says|say|told|reported|reports|announced|announces|confirmed|confirms|stated|states"
    r"|added|wrote|warned|estimated))"
)
_AT_END = Sought(
    rf"(?:,|[\"'])\s+(?P<who>(?:the\s+|an?\s+)?[^,;:.\"]{{2,90}}?)\s+{_SAYING}(?=[\s.,;]|$)", re.IGNORECASE
)
_NAMED_AT_END = Sought(
    rf",\s+(?P<who>(?-i:[A-Z])[\w.'-]+(?:\s(?-i:[A-Z])[\w.'-]+){{0,4}}),\s+{_SAYING}"
    r"(?=\s+(?:in|on|at|by|to|via|during|late|early|here|this)\b|\s*[.,;]|$)",
    re.IGNORECASE,
)
"""As in "64 were hurt, the head of the district, *Omar Rashid*, said in a post"."""
_DESCRIBED_AT_END = Sought(
    rf",\s+(?P<who>(?-i:[A-Z])[\w.'-]+(?:\s(?-i:[A-Z])[\w.'-]+){{1,4}}),\s+(?-i:[a-z])[^,;.\"]{{2,90}},\s+{_SAYING}(?=[\s.,;]|$)",
    re.IGNORECASE,
)
"""As in "killing 23 people, *Omar Rashid*, commissioner of the district, said"."""
_INSIDE = Sought(
    rf",\s+(?P<who>(?:the\s+|an?\s+)?[^,;:.\"]{{2,90}}?)\s+{_SAYING},\s+(?=(?:killing|wounding|injuring|leaving)\b)",
    re.IGNORECASE,
)
"""As in "A shell hit the mill, *officials* said, killing four"."""
_HEADLINE = re.compile(r"(?P<who>(?:[A-Z]|\bthe\s)[^:.,;\"]{1,60}):\s+(?=\S)")
_BRACKETED = re.compile(r"\((?P<who>[A-Z][\w' -]{1,40}):\s[^()]{0,40}$")
_LONGEST_BRACKET = 90
"""A source and the words up to its harm take up at most so much of a bracket (characters)."""
_CLAUSE = frozenset({"VERB", "AUX", "SCONJ"})


def said_beside(parsed: Parsed, sentence: Sentence, trigger: int) -> str | None:
    """Give who is said to say it beside a harm told at the character ``trigger``: after a comma, or before a colon."""
    after = _AT_END.search(parsed.plain, trigger, sentence.end)
    if after is not None and is_source(parsed, *after.span("who")) and ";" not in parsed.plain[trigger : after.start()]:
        return parsed.text[after.start("who") : after.end("who")]
    named = _NAMED_AT_END.search(parsed.plain, trigger, sentence.end)
    if named is not None and is_source(parsed, *named.span("who")) and ";" not in parsed.plain[trigger : named.start()]:
        return parsed.text[named.start("who") : named.end("who")]
    described = _DESCRIBED_AT_END.search(parsed.plain, trigger, sentence.end)
    if described is not None and ";" not in parsed.plain[trigger : described.start()]:
        return parsed.text[described.start("who") : described.end("who")]
    told = _INSIDE.search(parsed.plain, sentence.start, sentence.end)
    if told is not None and told.end() <= trigger and is_source(parsed, *told.span("who")):
        return parsed.text[told.start("who") : told.end("who")]
    inside = _BRACKETED.search(parsed.plain, max(sentence.start, trigger - _LONGEST_BRACKET), trigger)
    if inside is not None:
        return parsed.text[inside.start("who") : inside.end("who")]
    start = parsed.paragraphs[sentence.paragraph].start
    before = _HEADLINE.match(parsed.plain, start, trigger)
    if before is not None and is_source(parsed, *before.span("who")):
        return parsed.text[before.start("who") : before.end("who")]
    return None


def is_source(parsed: Parsed, start: int, end: int) -> bool:
    """Whether the words are a noun phrase of those who speak: a person, an office, an organisation."""
    piece = parsed.doc.char_span(start, end, alignment_mode="expand")
    if (
        piece is None
        or piece[0].pos_ == "CCONJ"
        or piece[0].lower_ in {"including", "among"}
        or any(t.pos_ in _CLAUSE and t.tag_ not in {"VBN", "VBG"} for t in piece)
    ):
        return False
    return not _is_a_part(piece) and any(_speaks(token) for token in piece)


def _is_a_part(piece: Sequence[Token]) -> bool:
    """As in "nine were hurt, *two of them badly*": some of those told of, who say nothing."""
    return is_number(piece[0]) and len(piece) > 1 and piece[1].pos_ in {"ADP", "ADV"}


def _speaks(token: Token) -> bool:
    return (
        token.ent_type_ in {"ORG", "PERSON"}
        or token.lower_ in words("names", "organisation_heads")
        or token.lower_ in {"un", "sources", "source", "media", "officials"}
        or is_person_noun(token)
    )
