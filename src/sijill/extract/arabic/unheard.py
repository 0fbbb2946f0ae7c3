"""Victims named by a word no list of people holds: "killed were *six divers*", "they murdered *the head of*"."""

from __future__ import annotations

from sijill.extract.arabic.callings import status_of_calling, status_of_served
from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import counts_things, number_found
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

_FEWEST_LETTERS = 3


def unheard_of(words: tuple[Word, ...], at: int, harm: Harm) -> Phrase | None:
    """Give the victims told of right behind a word of killing or wounding by a noun of no list, or ``None``.

    Args:
        words: The sentence.
        at: The word behind the word of harm.
        harm: The harm it tells of.
    """
    if harm not in {Harm.KILLED, Harm.INJURED} or at >= len(words):
        return None
    number = number_found(words, at)
    if number is None:
        return by_office(words, at) or _so_called(words, at)
    head = number.last
    if head >= len(words) or not _may_be_people(words[head]):
        return None
    counted = (number.first, number.last)
    return Phrase(at, head + 1, number.count, counted, Status.UNKNOWN, None, words[head].text, head=head)


def by_office(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of one person told of by what they do, as in "murdered *the head of* a council", or ``None``."""
    text = words[at].text.removeprefix("ال")
    if text not in arabic_words("status", "offices"):
        return None
    status = status_of_calling(words, at) or Status.UNKNOWN
    return Phrase(at, at + 1, Count(1, 1), None, status, None, words[at].text, head=at)


def _so_called(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "killed was *a Libyan*", without an article: behind another word for people it says who they are."""
    if words[at].text not in arabic_words("status", "so_called"):
        return None
    status = status_of_calling(words, at) or status_of_served(words, at) or Status.UNKNOWN
    return Phrase(at, at + 1, Count(1, 1), None, status, None, words[at].text, head=at)


def _may_be_people(word: Word) -> bool:
    """Whether a noun behind a number may name people: indefinite, and no thing, beast, time or place."""
    text = word.text
    if len(text) < _FEWEST_LETTERS or not text.isalpha() or text.startswith(("ال", "لل", "وال", "بال")):
        return False
    things = arabic_words("property_destroyed", "things") | arabic_words("status", "beasts")
    times = arabic_words("report", "times") | arabic_words("report", "after_number") | arabic_words("report", "places")
    if counts_things(text) or text in things | times or text in arabic_words("report", "name_stops"):
        return False
    return not (harms_told(text) or harms_named(text))
