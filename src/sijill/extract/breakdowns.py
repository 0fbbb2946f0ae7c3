"""Numbers broken down or summed in words: "3 (1 foreign, 2 local) staff", "44 people, including ...", "both men"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.counts import CountFound, find_count
from sijill.extract.sentences import sentence_start
from sijill.model.counts import Count

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sijill.extract.parsed import Parsed

_BROKEN_DOWN = re.compile(r"(\S+)\s(?:[\w-]+\s){0,3}\([^()]*\d[^()]*\)\s(?:[\w-]+\s){0,2}$")


def before_brackets(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """As in "*3* agency (1 international, 2 national) staff": the number that the brackets break down."""
    first = max(int(head.doc[sentence_start(head)].idx), int(head.idx) - 90)
    match = _BROKEN_DOWN.search(parsed.plain, first, int(head.idx)) if "(" in parsed.plain[first : head.idx] else None
    return find_count(parsed.plain, match.start(1), match.end(1), masks) if match is not None else None


def includes(whole: Token, part: Token) -> bool:
    """Whether a joined phrase tells parts of the first ("44 people, including 33 passengers and seven crew")."""
    return any(token.lower_ in {"including", "among", "comprising"} for token in whole.doc[whole.i + 1 : part.i])


def is_bound(found: CountFound | None, least: int) -> bool:
    """Whether a count is the most there may be: "at least 11 people, including four women, and *up to 30 people*"."""
    high = found.count.high if found is not None and found.count.modifier == "up_to" else None
    return high is not None and high > least


def both_of(head: Token) -> CountFound | None:
    """Give two for "both" and "both men"; ``None`` for "both the army and the rebels" and all else."""
    both = next((token for token in (head, *head.lefts) if token.lower_ == "both"), None)
    if both is None or any(child.dep_ == "conj" for child in head.children):
        return None
    return CountFound(Count(2, 2, both.text), int(both.idx), int(both.idx) + len(both.text))
