"""Numbers apart from the noun they count, as in "dozens of injured people" and "between 24 and 30 were hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import UNSPECIFIED, CountFound, find_count
from sijill.extract.english.counting.numbers import is_number
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import children, lemma
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm
from sijill.text.numerals import DIGITS, NUMBER_WORDS, VAGUE

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

Masks = tuple[tuple[int, int], ...]
_N = rf"(?:{DIGITS}|{NUMBER_WORDS})"
_BETWEEN = re.compile(
    rf"\bbetween\s+{_N}\s+(?:and|to)\s+{_N}(?![\w%])|(?<![\w.,-]){_N}\s+or\s+{_N}(?![\w%])"
    rf"|(?<=\bat ){_N}(?:\s+to\s+|\s?[-\u2013]\s?){_N}(?![\w%:])",
    re.IGNORECASE,
)
_WORDS_TO_ON = 8
_FARTHEST = 60
"""The two ends of a range stand within so many characters (characters)."""


_STATES = {
    **dict.fromkeys(["dead", "killed", "martyrs"], Harm.KILLED),
    **dict.fromkeys(["wounded", "injured", "injuries"], Harm.INJURED),
}
_BRINGING = frozenset({"arrive", "transfer", "bring", "take", "reach", "receive", "evacuate", "treat"})
_INFLICTING = frozenset({"inflict", "cause"})
_DEATHS = frozenset({"fatalities", "deaths"})
_HIMSELF = frozenset({"himself", "herself", "themselves", "itself"})


def quantified_state(token: Token) -> Event | None:
    """Give the event of a state or of injuries as the people themselves, or ``None``.

    "*Hundreds of wounded* arrived", "*several injuries* were transferred", "inflicting *injuries* on 12 of the family".
    """
    harm = _STATES.get(str(token.lower_))
    if harm is None:
        return None
    quantity = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    if quantity is not None and token.pos_ == "VERB" and (is_number(quantity) or quantity.lower_ in VAGUE):
        return Event(harm, token, (quantity,), is_negated(token, (quantity,)), "people")
    if token.lower_ != "injuries" or is_irrealis(token.head):
        return None
    if token.dep_ in {"nsubj", "nsubjpass"} and lemma(token.head) in _BRINGING and _are_counted(token):
        return Event(harm, token, (token,), is_negated(token.head, (token,)), "noun")
    hurt = _hurt(token) if token.dep_ == "dobj" and lemma(token.head) in _INFLICTING else ()
    return Event(harm, token, hurt, is_negated(token.head, hurt), "noun") if hurt else None


def _are_counted(injuries: Token) -> bool:
    """Whether a number stands with them: "his injuries were treated" tells of nobody new."""
    return any(
        is_number(child) or child.lower_ in VAGUE for child in children(injuries, {"nummod", "amod", "quantmod"})
    )


def _hurt(injuries: Token) -> tuple[Token, ...]:
    """Those on whom injuries were inflicted: behind "on", with whatever it is joined."""
    after = injuries.doc[injuries.i + 1 : injuries.i + _WORDS_TO_ON]
    on = next((word for word in after if word.lower_ in {"on", "upon"} and word.dep_ == "prep"), None)
    return tuple(children(on, {"pobj"})) if on is not None else ()


def after_himself(head: Token) -> list[Token]:
    """Give what is joined to "himself" right behind somebody: "the doctor himself *and dozens* of others"."""
    after = head.doc[head.i + 1 : head.i + 2]
    return children(after[0], {"conj"}) if after and after[0].lower_ in _HIMSELF else []


def each_once(counts: Iterable[CountFound]) -> list[CountFound]:
    """Give the counts without those printed once for two heads: "between 24 and 30"."""
    found: list[CountFound] = []
    for count in counts:
        if not found or count.start == count.end or (count.start, count.end) != (found[-1].start, found[-1].end):
            found.append(count)
    return found


def between_two(parsed: Parsed, number: Token, masks: Masks) -> CountFound | None:
    """Give the whole range that a number without a noun is an end of, as in "four or five died", or ``None``."""
    if number.pos_ != "NUM":
        return None
    at = int(number.idx)
    for match in _BETWEEN.finditer(parsed.plain, max(0, at - _FARTHEST), at + _FARTHEST):
        if match.start() <= at < match.end():
            return find_count(parsed.plain, match.start(), match.end(), masks)
    return None


def quantity_before(parsed: Parsed, head: Token, masks: Masks) -> CountFound | None:
    """Give the vague number that a noun stands behind with "of", or ``None``: "a large number *of injuries*"."""
    if head.dep_ != "pobj" or head.head.lower_ != "of":
        return None
    quantity = head.head.head
    if quantity.lower_ not in VAGUE and lemma(quantity) != "number":
        return None
    first = min([quantity, *children(quantity, {"det", "amod"})], key=lambda word: int(word.i))
    return find_count(parsed.plain, int(first.idx), int(quantity.idx) + len(quantity.text), masks)


def untold_dead(noun: Token) -> CountFound | None:
    """As in "the raid caused *fatalities*": some died, and nobody says how many."""
    alone = not children(noun, {"det", "poss", "nummod", "quantmod", "predet"})
    if noun.lower_ not in _DEATHS or noun.tag_ != "NNS" or not alone:
        return None
    return CountFound(Count(None, None, None, UNSPECIFIED), int(noun.idx), int(noun.idx))
