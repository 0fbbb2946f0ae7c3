"""Names of people as they stand in English text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_NOT_NAMES = re.compile(
    r"\b(?:army|police|force|ministry|council|party|group|front|regime|brigade|state|islam|university|hospital|camp|street)s?\b",
    re.IGNORECASE,
)


def looks_like_name(token: Token) -> bool:
    """Whether ``token`` heads a person's name: part of a PERSON entity, or a proper noun joined to one."""
    return bool(token.text[:1].isupper() and token.ent_type_ == "PERSON")


def clean_name(parsed: Parsed, token: Token) -> str:
    """Give the name around ``token`` as written, without titles and possessives; empty when it is none."""
    if token.ent_type_ != "PERSON":
        return ""
    first, last = entity_edges(token)
    start, end = trimmed(parsed, int(first.idx), int(last.idx) + len(last.text))
    name = " ".join(parsed.text[start:end].split())
    return "" if _NOT_NAMES.search(name) or not name[:1].isupper() else name


def entity_edges(token: Token) -> tuple[Token, Token]:
    """Give the first and last word of the entity that holds ``token``; asking the text for all of them is slow."""
    doc, first, last = token.doc, token.i, token.i
    while first and doc[first].ent_iob_ == "I":
        first -= 1
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    return doc[first], doc[last]


_TAIL = re.compile(r"(?:'s?|\"|,|\.|/)+$")
_HEAD = re.compile(r"(?:(?:mr|mrs|ms|dr|sheikh|gen|col|president|minister)\.?\s+|\")+", re.IGNORECASE)


def trimmed(parsed: Parsed, start: int, end: int) -> tuple[int, int]:
    """Give the offsets of a name without the possessive, quotes and titles around it."""
    printed = parsed.plain[start:end]
    tail = _TAIL.search(printed)
    end -= len(tail.group()) if tail else 0
    head = _HEAD.match(parsed.plain, start, end)
    start = head.end() if head else start
    return (start, end) if end > start else (start, start)
