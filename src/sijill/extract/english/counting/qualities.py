"""Numbers with several qualities before their noun: "*two* blindfolded, handcuffed bodies"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.words.sentences import sentence_start

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_WORD = r"(?:[\w-]+ed|[\w-]+en|bound|burnt|shot|male|female|unknown|young|\w+-\w+)"
_QUALITIES = re.compile(rf"\s+(?:more\s+)?(?:{_WORD}(?:,\s+and\s+|,\s+|\s+and\s+|\s+))+")
_JOINED = re.compile(r",|\band\b")
_FARTHEST = 60
"""The number stands within so many characters before the noun (characters)."""


def are_qualities(between: str) -> bool:
    """Whether nothing but qualities stands between a number and its noun: "two *unarmed, hooded* men"."""
    return _QUALITIES.fullmatch(between) is not None


def behind_qualities(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """Give the number of a plural that several qualities part it from, where the parse hangs it on the first."""
    at = int(head.idx)
    if head.tag_ != "NNS" or not head.i or head.nbor(-1).pos_ not in {"ADJ", "VERB"}:
        return None
    start = max(int(head.doc[sentence_start(head)].idx), at - _FARTHEST)
    if not _JOINED.search(parsed.plain, start, at):
        return None
    found = find_count(parsed.plain, start, at, masks)
    return found if found is not None and are_qualities(parsed.plain[found.end : at]) else None
