"""Numbers of Arabic victims that no noun follows: "three were killed", "four between dead and wounded"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import counts_things, number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.statuses import status_between, status_of_force
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Status

_MARKS = {"(": ")", "«": "»"}
"""As in "the killing of *(13)* and the wounding of (33)"."""


def bare_number(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of a number alone at ``at``: nothing counted follows but "of" some people, or a new phrase."""
    if words[at].text in _MARKS and at + 2 < len(words) and words[at + 2].text == _MARKS[words[at].text]:
        inside = number_found(words, at + 1)
        ends = at + 3 >= len(words) or _ends_a_phrase(words[at + 3])
        if inside is not None and inside.last == at + 2 and ends:
            return Phrase(at, at + 3, inside.count, (at + 1, at + 2), Status.UNKNOWN, None, "", head=at + 1)
    found = number_found(words, at)
    if found is None:
        return None
    following = words[found.last].text if found.last < len(words) else ""
    last = found.last
    if following == "من" and found.last + 1 < len(words):
        whose = phrase_at(words, found.last + 1)
        last = whose.last if whose is not None and not whose.is_counted else found.last + 2
    elif (
        following
        and not _is_year(words, found.last)
        and (counts_things(following) or not _ends_a_phrase(words[found.last]))
    ):
        return None
    of_men = last > found.last + 1 and words[last - 1].text in arabic_words("status", "bodies_of_men")
    status = status_between(words, found.last, min(len(words), last + 2 * of_men))
    status = status_of_force(words, found.last) if status is Status.UNKNOWN else status
    noun = words[found.last + 1].text if last > found.last else ""
    return Phrase(at, last, found.count, (found.first, found.last), status, None, noun, head=last - 1)


def number_alone(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of a number at ``at`` whatever follows it: "*four* between dead and wounded"."""
    found = number_found(words, at)
    if found is None:
        return None
    return Phrase(at, found.last, found.count, (found.first, found.last), Status.UNKNOWN, None, "", head=found.number)


def _is_year(words: tuple[Word, ...], at: int) -> bool:
    """As in "in the year 2016"."""
    year = words[at + 1].text if at + 1 < len(words) else ""
    return words[at].text in {"عام", "سنه"} and len(year) == 4 and year.isdigit()


def _ends_a_phrase(word: Word) -> bool:
    after = arabic_words("report", "after_number") | arabic_words("report", "times")
    return (
        not word.text[0].isalnum()
        or word.text in after
        or word.text in {"ب", "ل", "عام", "سنه"}
        or (word.text[0] in "وبل" and len(word.text) > 3)
    )
