"""Arabic numbers without a noun, and tolls: "the killing of 6", "the number of the dead rose to 46"."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import Phrase, number_at, phrase_at, status_between
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

FARTHEST = 20
"""A toll's number stands within this many words of the word for the toll (words)."""
_TOLL_HARMS = (Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED, Harm.DISPLACED)


def bare_number_at(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the phrase of a number alone at ``at``: nothing counted follows but "of" some people, or a new phrase."""
    found = number_at(words, at)
    if found is None or phrase_at(words, at) is not None:
        return None
    count, after = found
    following = words[after].text if after < len(words) else ""
    last = after
    if following == "من" and after + 1 < len(words):
        last = after + 2
    elif following and not _ends_a_phrase(words[after]):
        return None
    status = status_between(words, after, last)
    noun = words[after + 1].text if last > after else ""
    return Phrase(at, last, count, (at, after), status, None, noun)


def _ends_a_phrase(word: Word) -> bool:
    after = arabic_words("report", "after_number")
    return not word.text[0].isalpha() or word.text in after or (word.text[0] in "وب" and len(word.text) > 3)


def toll_at(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """Give the harm and phrase of a toll told by the word at ``at`` ("number", "toll"), or ``None``."""
    forms = {words[at].text, words[at].bare, words[at].bare.removeprefix("ب").removeprefix("ل")}
    if not forms & arabic_words("report", "tolls") or at + 1 >= len(words):
        return None
    harm = _toll_harm(words[at + 1 : at + 4])
    if harm is None:
        return None
    found = _value(words, at + 2)
    if found is None:
        return None
    count, number, first, after = found
    noun = phrase_at(words, number)
    last = noun.last if noun is not None else after
    status = status_between(words, at, first)
    if status is Status.UNKNOWN and noun is not None:
        status = noun.status
    return harm, Phrase(at, last, count, (first, after), status, None, words[at + 1].text)


def _toll_harm(near: tuple[Word, ...]) -> Harm | None:
    for harm in _TOLL_HARMS:
        told = arabic_words(harm.value, "people")
        if any({w.text, w.text.removeprefix("ال")} & told for w in near):
            return harm
    return None


def _value(words: tuple[Word, ...], start: int) -> tuple[Count, int, int, int] | None:
    """The number a toll reaches: the one after "to", else the first that is not where it came from."""
    found: list[tuple[bool, Count, int, int, int]] = []
    position = start
    while position < min(len(words), start + FARTHEST):
        number = number_at(words, position)
        if number is None:
            position += 1
            continue
        before = words[position - 1].text
        if before not in arabic_words("report", "former"):
            found.append((before == "الي", number[0], position, position, number[1]))
        position = number[1]
    best = next((row for row in found if row[0]), found[0] if found else None)
    return best[1:] if best is not None else None
