"""What Arabic verbs of killing say by their form: who did it, that there were two, that it is a sentence of a court."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Status

_PUT_DOWN = frozenset({"القضا", "القضاء", "بالقضا", "بالقضاء"})
_ENDED = frozenset({"قضي", "قضت", "قضوا", "يقضي", "تقضي"})
_UPON = "علي"
_REACH = 5
"""Whom something put an end to stands within so many words behind the verb (words)."""
_COURTS = ("محكم", "قاضي", "قضا", "غرفه", "نياب", "جنايات")
_SENTENCE = frozenset({"حكم", "حكما", "احكام", "احكاما", "احكامها", "حكمها", "حكمه", "عقوبه", "محكوم"})
_CARRIED_OUT = frozenset({"تنفيذ", "نفذ", "نفذت", "نفذوا", "ينفذ", "تنفذ"})
_BEFORE = 4
"""A sentence of a court is named within so many words before what it is (words)."""
_ACTIVE = frozenset({"اغتال", "اغتالت", "اغتالوا", "يغتال", "يغتالون", "تغتال"})
_DUALS = frozenset(
    {"استشهدا", "استشهدتا", "قتلا", "قتلتا", "توفيا", "توفيتا", "قضيا", "ماتا", "ماتتا", "اصيبا", "اصيبتا"}
)
OPENERS = frozenset({"ان", "بان", "وان", "كان", "،", ",", "-", "–", "(", "«", '"', ":"})
"""What a subject before its verb follows."""
_PLURALS = ("وا", "ون")
_FEWEST = 3
_MEMBERS = 12
"""Of whom people are is told in fewer words than this (words)."""


def put_down(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom forces or a bullet "put an end to": "*put down* four fighters"; people in general are none."""
    if words[at].bare in _PUT_DOWN:
        upon = at + 1
    elif words[at].bare in _ENDED:
        upon = next((i for i in range(at + 1, min(len(words), at + 1 + _REACH)) if words[i].text == _UPON), 0)
        between = words[max(0, at - 2) : upon] if upon else ()
        if not upon or any(_is_of_a_court(word) or word.text in {"،", ","} for word in between):
            return None
    else:
        return None
    if upon + 1 >= len(words) or words[upon].text != _UPON:
        return None
    phrase = phrase_at(words, upon + 1)
    return phrase if phrase is not None and (phrase.is_counted or not phrase.definite) else None


def is_sentenced(words: tuple[Word, ...], at: int) -> bool:
    """Whether an execution at ``at`` is what a court sentenced people to, and not told as carried out."""
    if words[at].bare.removeprefix("ب").removeprefix("ال") not in {"اعدام", "اعداما"}:
        return False
    before = words[max(0, at - _BEFORE) : at]
    done = any(word.bare in _CARRIED_OUT for word in words[max(0, at - _BEFORE - 2) : at])
    return not done and any(word.bare.removeprefix("ال") in _SENTENCE for word in before)


def is_done_to_others(word: Word) -> bool:
    """Whether a verb has another form for those who suffer it, so that who stands before it did it."""
    return word.bare in _ACTIVE


def two_by_verb(words: tuple[Word, ...], at: int, phrase: Phrase | None) -> Phrase | None:
    """Give who stands joined on before a verb in the dual as two: "the mayor *and his son* were (both) killed"."""
    if phrase is None or words[at].bare not in _DUALS or phrase.count_words is not None or phrase.last != at:
        return phrase
    joined = words[phrase.first].text.startswith("و") and people_word(words[phrase.first].text) is None
    alone = phrase.count is not None and phrase.count.low == 1
    return replace(phrase, count=Count(2, 2)) if alone and joined else phrase


def number_before(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give a bare number right before a plural verb: "that *three* were killed", "eight dead *and seven* were hurt"."""
    if at < 1 or not words[at].text.endswith(_PLURALS):
        return None
    for first in range(max(0, at - _REACH), at):
        opens = first == 0 or words[first - 1].text in OPENERS
        found = number_found(words, first) if opens or words[first].text.startswith("و") else None
        if found is not None and found.last == at and (found.count.low or 0) >= _FEWEST:
            return Phrase(first, at, found.count, (found.first, at), Status.UNKNOWN, None, "", head=at - 1)
    return None


def members_before(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give "seven *of the forces of* X and Y" before their verb in the plural: no noun but of whom they are."""
    if not words[at].text.endswith(_PLURALS):
        return None
    bodies = arabic_words("status", "forces") | arabic_words("status", "bodies_of_men")
    for first in range(max(0, at - _MEMBERS), at - 1):
        told = bare_number(words, first)
        opened = first == 0 or words[first - 1].text in {"ان", "بان", "وان", "،", ","}
        if told is None or not opened or told.noun.removeprefix("ال") not in bodies:
            continue
        if told.last <= at and all(word.text.isalpha() for word in words[told.last : at]):
            return told
    return None


def past_rank(words: tuple[Word, ...], at: int) -> int:
    """Where a phrase goes on behind a rank: "an officer *of the rank of major* and five policemen"; else ``at``."""
    if at + 1 >= len(words) or words[at].text != "برتبه":
        return at
    after = at + 2
    return after + 1 if after < len(words) and words[after].text in arabic_words("status", "rank_ordinals") else after


def _is_of_a_court(word: Word) -> bool:
    return word.bare.removeprefix("ال").startswith(_COURTS) or word.bare.removeprefix("ال") in _SENTENCE
