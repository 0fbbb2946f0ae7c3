"""How many people are whose number stands behind them: "killed all the men they found, *about thirty*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.words.grammar import children
from sijill.extract.english.words.sentences import sentence_end

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

FARTHEST = 12
"""The comma before the number stands within so many words behind the people (words)."""
_ALL = frozenset({"everyone", "everybody"})
_POINTING = frozenset({"the", "these", "those", "all"})
_ROUGHLY = r"(?:about|around|some|nearly|almost|roughly|approximately|at least|more than|over|perhaps|maybe)"
_COUNTED = r"(?:of (?:them|us)|in number|in all|in total|altogether|all told|people|persons|souls|men|women|children)"
_NUMBER = r"(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)"
_BEHIND = re.compile(
    rf"\s+(?P<number>{_ROUGHLY}\s+{_NUMBER}(?:\s{_COUNTED})?|{_NUMBER}\s{_COUNTED})(?:\s(?:in all|in total))?\s*"
    r"(?=[,.;!)]|$)",
    re.IGNORECASE,
)


def number_told_behind(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """Give the number that a comma sets behind a definite plural, ``None`` where it may count something else."""
    definite = any(child.lower_ in _POINTING for child in children(head, {"det", "predet"}))
    definite = definite or bool(children(head, {"poss"}))
    if head.lower_ not in _ALL and not (head.tag_ == "NNS" and definite):
        return None
    for token in head.doc[head.i + 1 : min(sentence_end(head), head.i + FARTHEST)]:
        if token.text in {";", ":", "(", '"'}:
            return None
        if token.text == ",":
            told = _BEHIND.match(parsed.plain, int(token.idx) + 1)
            if told is None:
                return _apposed(parsed, head, masks)
            return find_count(parsed.plain, told.start("number"), told.end("number"), masks)
    return None


def _apposed(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """As in "the victims, *three farmers*, were beheaded": one number, and nobody joined to it."""
    said = [one for one in children(head, {"appos"}) if children(one, {"nummod"}) and not children(one, {"conj"})]
    if len(said) != 1 or said[0].tag_ != "NNS" or said[0].left_edge.i - head.i > 2:
        return None
    return find_count(parsed.plain, int(said[0].left_edge.idx), int(said[0].idx), masks)
