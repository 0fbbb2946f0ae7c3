"""Numbers told by the number before them: "three martyrs *and as many* wounded"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

_AS_MANY = frozenset({"مثلهم", "مثلهن", "مثلهما"})
_IN_SHARES = frozenset({"بواقع", "وبواقع"})
_SHARE = 8
"""Where a share of the people is told takes up fewer words than this (words)."""
_HURT = (Harm.KILLED, Harm.INJURED)


def as_many(words: tuple[Word, ...], at: int, before: Phrase | None) -> tuple[Harm, Phrase] | None:
    """Give the harm and phrase of "as many" at word ``at``, counted as the phrase before it is, or ``None``."""
    if before is None or before.count is None or before.count.low is None or words[at].bare not in _AS_MANY:
        return None
    told = {harm for word in words[at - 1 : at] for harm in harms_told(word.text)}
    told |= {harm for word in words[at + 1 : at + 3] for harm in harms_named(word.text.removeprefix("ال"))}
    harm = next((harm for harm in _HURT if harm in told), None)
    if harm is None:
        return None
    return harm, Phrase(at, at + 1, before.count, None, Status.UNKNOWN, None, words[at].text, head=at)


def in_shares(words: tuple[Word, ...], phrase: Phrase) -> Phrase:
    """Give the phrase with the sum of the shares told behind it: "killed protesters, *two in X and six in Y*" (بواقع).

    Args:
        words: The sentence.
        phrase: People without a number of their own.
    """
    at = next((i for i in range(phrase.last, min(len(words), phrase.last + 2)) if words[i].text in _IN_SHARES), None)
    if at is None or (phrase.count is not None and phrase.count.high is not None and phrase.count_words is not None):
        return phrase
    total, position = 0, at + 1
    while position < len(words):
        first = position + (words[position].text == "(")
        number = number_found(words, first) if first < len(words) else None
        if number is None or number.count.low is None:
            break
        total += number.count.low
        near = range(number.last, min(len(words), number.last + _SHARE))
        position = next((i for i in near if words[i].text[0] == "و" and number_found(words, i)), len(words))
    return replace(phrase, count=Count(total, total)) if total > 1 else phrase


def reckoned(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who is "*reckoned among* the missing", told before: "seven men are ..."."""
    for first in range(max(0, at - 7), at - 2):
        phrase = phrase_at(words, first)
        if phrase is not None and phrase.is_counted and all(w.text.isalpha() for w in words[phrase.last : at - 2]):
            return phrase
        if phrase is not None and phrase.last == at - 2:
            return phrase
    return None
