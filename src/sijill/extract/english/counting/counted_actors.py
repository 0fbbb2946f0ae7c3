"""How many "they" are who did something before: "*Two armed men* attacked a post. *They* were shot dead"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_POINTING = re.compile(r"(?:they|all|both|all of them|both of them)(?: (?:were|had been|died))?", re.IGNORECASE)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_FORCES = frozenset({"police", "army", "force", "troop", "military", "patrol"})
_SEVERAL = 2
"""As many are several (persons)."""
_WHO_DOES = ("er", "or", "ist", "ant", "man")
"""Endings of words for who does something ("robber", "arsonist")."""
_NEXT = 1
"""They are told of in the sentence itself or so many sentences before (sentences)."""


def with_counted_actors(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those of "they" with the number of whom the words right before tell what they did.

    Not where other people may be meant who are told of there: "two men attacked *villagers*. They were killed". Armed
    forces told of again as who harmed them are not meant.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    return [_counted(parsed, held, placed) if _is_of_them(held.claim) else held for held in placed]


def _is_of_them(claim: Claim) -> bool:
    harmed = claim.harm in {Harm.KILLED, Harm.INJURED} and not claim.negated
    return harmed and not claim.count.is_stated and _POINTING.fullmatch(claim.victims.surface.strip()) is not None


def _counted(parsed: Parsed, held: Placed, placed: Sequence[Placed]) -> Placed:
    span = held.claim.victims.span
    if span is None:
        return held
    sentence = parsed.sentence_at(span.start)
    before = [sentence, *parsed.sentences[max(0, sentence.index - _NEXT) : sentence.index][::-1]]
    for one in before:
        told = [token for token in parsed.tokens(one) if token.idx < span.start]
        people = [token for token in told if _may_be_people(token)]
        if not people:
            continue
        if any(token.ent_type_ == "PERSON" for token in told):
            return held
        if one.paragraph != sentence.paragraph or _has_dead(placed, one, span.start):
            return held
        count = _of_the_subject(parsed, people, _told_again(parsed, sentence, span.start))
        return held if count is None else _with_count(held, count)
    return held


def _may_be_people(token: Token) -> bool:
    called = is_people(token) or lemma(token).endswith(_WHO_DOES)
    return token.pos_ == "NOUN" and token.tag_ in {"NNS", "NN"} and called


def _has_dead(placed: Sequence[Placed], sentence: Sentence, at: int) -> bool:
    """Whether people counted as harmed are told of there or before, whom "they" may mean."""
    told = [p.claim for p in placed if p.claim.span.start < min(sentence.end, at)]
    return any(claim.harm in {Harm.KILLED, Harm.INJURED} and claim.count.is_stated for claim in told)


def _told_again(parsed: Parsed, sentence: Sentence, at: int) -> frozenset[str]:
    """The armed forces told of behind "they"."""
    after = {lemma(token) for token in parsed.tokens(sentence) if token.idx > at}
    return frozenset(after & (words("statuses", "security") | _FORCES))


def _of_the_subject(parsed: Parsed, people: Sequence[Token], again: frozenset[str]) -> CountFound | None:
    subjects = [token for token in people if token.dep_ in _SUBJECTS and token.tag_ == "NNS"]
    counted = [one for one in subjects if any(is_number(child) for child in children(one, {"nummod"}))]
    if len(counted) != 1 or subjects[0] is not counted[0]:
        return None
    others = [one for one in people if one is not counted[0] and one.dep_ not in {"compound", "nmod"}]
    forces = words("statuses", "security") | _FORCES
    if any(not (again and lemma(one) in forces) for one in others if one.i > counted[0].i):
        return None
    first = counted[0].left_edge
    return find_count(parsed.plain, int(first.idx), int(counted[0].idx))


def _with_count(held: Placed, found: CountFound) -> Placed:
    low, high = found.count.low, found.count.high
    if low is None or low < _SEVERAL:
        return held
    return replace(held, claim=replace(held.claim, count=Count(low, high)))
