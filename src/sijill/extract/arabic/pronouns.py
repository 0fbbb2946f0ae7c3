"""Deaths told of somebody named before: "which led to *his killing*", "caused *their deaths*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Sex, Status

_NEAR = 3
"""The word that leads to it stands within this many words before (words)."""
_FARTHEST = 16
"""Who a verb's object is stands within this many words before (words)."""
_SHORTEST_VERB = 3
_MANY = 2
_WHOSE = (
    ("هما", Count(2, 2), None),
    ("هم", Count(None, None), None),
    ("هن", Count(None, None), Sex.FEMALE),
    ("ها", Count(1, 1), Sex.FEMALE),
    ("ه", Count(1, 1), Sex.MALE),
)
_OWN = (("ني", Count(1, 1), None), ("نا", Count(None, None), None))
_THREAT = 7
"""What is threatened stands within so many words behind the verb (words)."""
_LIVED_THROUGH = frozenset({Harm.DETAINED, Harm.MISSING, Harm.TORTURED, Harm.DISPLACED})


def death_of_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "his killing", "their death" as the outcome told, or ``None``: "after his death" is none."""
    if not any(is_one_of(word, "report", "leading_to") for word in words[max(0, at - _NEAR) : at]):
        return None
    for ending, count, sex in _WHOSE:
        stem = words[at].text.removesuffix(ending)
        act = stem[:-1] + "ه" if stem.endswith("ت") else stem
        if stem != words[at].text and len(stem) > 3 and Harm.KILLED in harms_told(act):
            return Phrase(at, at + 1, count, None, _status_before(words, at), sex, words[at].text, head=at)
    return None


def killed_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "and executed *them*", a verb whose object was told of before, or ``None``."""
    text = words[at].text
    for ending, count, sex in _WHOSE:
        stem = text.removesuffix(ending)
        if stem == text or len(stem) < _SHORTEST_VERB:
            continue
        plural = stem.endswith("و")
        verb = stem + "ا" if plural else stem
        joined = text[0] in "وف" or (at > 0 and words[at - 1].text == "ثم")
        if not (plural or joined) or not is_one_of(replace(words[at], text=verb), "killed", "acts"):
            continue
        told = _told_before(words, at, count)
        if told is not None:
            return replace(told, first=at, last=at + 1, count_words=None, head=at, sex=told.sex or sex)
        return Phrase(at, at + 1, count, None, Status.UNKNOWN, sex, text, head=at)
    return None


def threatened_known(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of "threatened *him* with death", a verb whose object is joined to it, or ``None``."""
    text = words[at].text
    if not any(word.text in arabic_words("threatened", "fates") for word in words[at + 1 : at + 1 + _THREAT]):
        return None
    for ending, count, sex in (*_WHOSE, *_OWN):
        stem = text.removesuffix(ending)
        verb = stem + "ا" if stem.endswith("و") else stem
        if stem != text and len(stem) >= _SHORTEST_VERB and Harm.THREATENED in harms_told(verb):
            return Phrase(at, at + 1, count, None, Status.UNKNOWN, sex, text, head=at)
    return None


def meant_by_that(words: tuple[Word, ...], at: int, harm: Harm) -> Phrase | None:
    """Give who is meant in "said that *he* was detained", where no object follows the verb, or ``None``.

    Only of harms people live to tell of.
    """
    whom = {"انه": Sex.MALE, "بانه": Sex.MALE, "انها": Sex.FEMALE, "بانها": Sex.FEMALE}
    before = words[at - 1].text if at else ""
    if harm not in _LIVED_THROUGH or before not in whom:
        return None
    return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, whom[before], words[at].text, head=at)


def _told_before(words: tuple[Word, ...], at: int, count: Count) -> Phrase | None:
    """The nearest people told of before, as many as the pronoun means, who are not those who did it."""
    for first in range(at - 1, max(-1, at - _FARTHEST), -1):
        phrase = phrase_at(words, first)
        if phrase is None or phrase.last > at or phrase.count is None or phrase.count.low is None:
            continue
        meant = phrase.count.low >= _MANY if count.low is None else phrase.count.low == count.low
        if meant and phrase.status not in {Status.COMBATANT, Status.SECURITY}:
            return _whole_number(words, first, phrase)
    return None


def _whole_number(words: tuple[Word, ...], first: int, phrase: Phrase) -> Phrase:
    """The phrase with the number that stands before its noun."""
    longer = phrase_at(words, first - 1) if first else None
    return longer if longer is not None and longer.last == phrase.last and longer.is_counted else phrase


def _status_before(words: tuple[Word, ...], at: int) -> Status:
    """The status of the last person told of: "struck *a fighter* ..., which led to his killing"."""
    for i in range(at - 1, -1, -1):
        held = people_word(words[i].text)
        if held is not None:
            one = held.number is Number.ONE or (i > 0 and words[i - 1].text in {"احد", "احدي"})
            return held.status if one else Status.UNKNOWN
    return Status.UNKNOWN
