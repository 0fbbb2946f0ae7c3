"""Some out of a number told first: "of five captives *three* were killed", which the parse takes for all five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, number_start
from sijill.extract.english.words.sentences import sentence_start
from sijill.text.numerals import number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_LONGEST = 9
"""Those out of whom some are told of are told in at most so many words (words)."""
_LEADS = frozenset({"of", "among", "amongst"})
_BEFORE_LEADS = frozenset({",", ";", ":", "and", "but", "that", "out", "from"})
_DEAD = frozenset({"killed", "dead", "slain", "died"})
"""All of them are: "of the 12 *killed* three were shot" tells of no wounded."""
_HELPING = frozenset({"AUX", "ADV", "PART"})
_WHOSE = frozenset({"the", "those", "these", "his", "her", "their", "its", "about", "some", "all"})


def out_of_many(verb: Token) -> tuple[Token, ...]:
    """Give the number right before a verb where a larger one, led in by "of" at the head of the clause, stands first.

    As in "of the 12 workers abducted *three* were killed". Not where a comma parts the two, which the parse reads.
    """
    doc, first = verb.doc, sentence_start(verb)
    at = verb.i - 1
    while at > first and doc[at].pos_ in _HELPING and not is_number(doc[at]):
        at -= 1
    some = doc[at]
    if at <= first + 1 or not is_number(some) or some.lower_ in {"a", "an"}:
        return ()
    start = int(number_start(some))
    for lead in range(start - 2, max(first, start - _LONGEST) - 1, -1):
        token = doc[lead]
        if token.pos_ in {"AUX", "CCONJ"} or token.text in {",", ";", ":", "."} or token.lower_ in _DEAD:
            return ()
        if token.lower_ in _LEADS:
            return (some,) if _opens(token, first) and _is_larger(token, some) else ()
    return ()


def _opens(lead: Token, first: int) -> bool:
    """Whether "of" or "out of" stands where a clause begins."""
    at = lead.i
    while at > first and lead.doc[at - 1].lower_ in {"out", "from"}:
        at -= 1
    return bool(at == first or lead.doc[at - 1].lower_ in _BEFORE_LEADS)


def _is_larger(lead: Token, some: Token) -> bool:
    """Whether the number right behind "of" counts more than those said to have suffered."""
    doc, at = lead.doc, lead.i + 1
    while at < some.i and doc[at].lower_ in _WHOSE:
        at += 1
    many, few = number_value(doc[at].lower_), number_value(some.lower_)
    return many is not None and few is not None and few < many and at < some.i - 1
