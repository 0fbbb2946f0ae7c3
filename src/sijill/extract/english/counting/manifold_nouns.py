"""Killings counted by how manifold they are: "a double murder", "triple homicide", "a fourfold killing"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.words.grammar import children, lemma
from sijill.model.counts import Count

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

TIMES = {
    **dict.fromkeys(["double", "twin", "twofold", "dual"], 2),
    **dict.fromkeys(["triple", "threefold", "treble"], 3),
    **dict.fromkeys(["quadruple", "fourfold"], 4),
    **dict.fromkeys(["quintuple", "fivefold"], 5),
    **dict.fromkeys(["sextuple", "sixfold"], 6),
    **dict.fromkeys(["septuple", "sevenfold"], 7),
}
"""How many a word says that a killing killed."""
_KILLINGS = frozenset(
    {"murder", "homicide", "killing", "slaying", "assassination", "execution", "lynching", "beheading"}
)
_HAPPENING = frozenset({"report", "record", "register", "discover", "take", "occur", "happen", "shake", "rock"})
_SHOCKING = frozenset({"shock", "stun", "horrify", "unsettle", "alarm", "perpetrate"})
_TOGETHER = {"duo": 2, "couple": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}


def manifold(noun: Token) -> CountFound | None:
    """Give how many a manifold killing killed, told as new; ``None`` of a trial, a charge or one known already."""
    if lemma(noun) not in _KILLINGS:
        return None
    times = next((one for one in children(noun, {"amod", "compound", "nummod"}) if one.lower_ in TIMES), None)
    if times is None or not _is_news(noun):
        return None
    number = TIMES[times.lower_]
    return CountFound(Count(number, number, times.text), int(times.idx), int(times.idx) + len(times.text))


def _is_news(noun: Token) -> bool:
    if any(child.lower_ in {"the", "this", "that", "his", "her", "their"} for child in children(noun, {"det", "poss"})):
        return False
    if noun.dep_ == "ROOT":
        return not children(noun, {"nsubj"})
    return noun.dep_ in {"nsubj", "nsubjpass", "dobj"} and lemma(noun.head) in _HAPPENING | _SHOCKING


def few_together(head: Token) -> CountFound | None:
    """Give how many "the trio", "a couple" or "the duo" are, where nobody else is counted by the word."""
    number = _TOGETHER.get(lemma(head))
    of = [thing for prep in children(head, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    alone = head.tag_ == "NN" and not children(head, {"nummod"}) and not any(children(one, {"nummod"}) for one in of)
    if number is None or not alone or not children(head, {"det", "poss"}):
        return None
    return CountFound(Count(number, number), int(head.idx), int(head.idx))
