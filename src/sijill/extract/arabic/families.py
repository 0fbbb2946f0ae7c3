"""Families told of with their members in brackets: "the family of X (the father, the mother and three children)"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count

_FAMILIES = frozenset({"عايله", "اسره", "العايله", "الاسره"})
_PARENTS = frozenset({"اب", "ام", "جد", "جده", "والد", "والده"})
_REACH = 6
"""The bracket opens within so many words behind the word for the family (words)."""
MADE_UP = frozenset({"مولفه", "مكونه", "المولفه", "المكونه", "تتالف", "تتكون"})
"""As in "a family *made up* of"."""
_LONGEST = 24
_FEWEST = 2
_BETWEEN = frozenset({"،", ",", "و", "من", "وهم", "هم", ":"})


def with_members(words: tuple[Word, ...], phrase: Phrase) -> Phrase:
    """Give a family that no number counts with the number of its members, where a bracket behind it tells them all."""
    stated = phrase.count_words is not None or (phrase.count is not None and (phrase.count.low or 0) > 1)
    if stated or phrase.noun not in _FAMILIES:
        return phrase
    near = range(phrase.last, min(len(words), phrase.last + _REACH))
    made = next((i for i in near if words[i].text in MADE_UP and i + 1 < len(words)), None)
    if made is not None and words[made + 1].text == "من":
        total = _members(words[made + 2 : _end_of_row(words, made + 2)])
        return replace(phrase, count=Count(total, total)) if total >= _FEWEST else phrase
    opened = next((i for i in near if words[i].text == "("), -1)
    closed = next((i for i in range(opened + 1, min(len(words), opened + _LONGEST)) if words[i].text == ")"), -1)
    total = _members(words[opened + 1 : closed]) if 0 <= opened < closed else 0
    return replace(phrase, count=Count(total, total)) if total >= _FEWEST else phrase


def _end_of_row(words: tuple[Word, ...], at: int) -> int:
    """Where a row of relatives ends that no bracket closes."""
    while at < len(words):
        member = phrase_at(words, at) or _joined(words, at)
        if member is None and words[at].bare not in _PARENTS and words[at].text not in _BETWEEN - {"هم", "وهم", ":"}:
            return at
        at = member.last if member is not None else at + 1
    return at


def _members(inside: tuple[Word, ...]) -> int:
    """How many people a row of relatives comes to; 0 where anything else is told among them."""
    total = at = 0
    while at < len(inside):
        member = phrase_at(inside, at) or _joined(inside, at)
        if member is not None and member.count is not None and member.count.low == member.count.high:
            total += member.count.low or 0
            at = member.last
        elif inside[at].text in _BETWEEN or inside[at].bare.removeprefix("ال") in _PARENTS:
            total += inside[at].text not in _BETWEEN
            at += 1
        else:
            return 0
    return total


def _joined(inside: tuple[Word, ...], at: int) -> Phrase | None:
    """The relatives joined on with "and"."""
    word = inside[at]
    if not word.text.startswith("و") or len(word.text) < _FEWEST + 1:
        return None
    return phrase_at((*inside[:at], replace(word, text=word.text[1:], start=word.start + 1), *inside[at + 1 :]), at)
