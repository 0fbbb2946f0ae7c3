"""Arabic numbers told without verb and noun again: "four were killed in A and *three in B*"."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from sijill.extract.arabic.forms import harms_named, harms_told
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import NumberFound, counts_things, number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Status

FARTHEST = 10
"""The second number stands within so many words behind the first people (words)."""
_PLACING = frozenset({"في", "قرب", "داخل", "شمال", "جنوب", "شرق", "غرب"})
_OF_THEM = frozenset({"منهم", "منهن", "منها"})
_NO_PLACES = frozenset(
    [
        "حاله",
        "حالات",
        "عداد",
        "مستشفي",
        "مستشفيات",
        "مشفي",
        "مشافي",
        "عنايه",
        "غيبوبه",
        "اسر",
        "مراكز",
        "مركز",
        "معتقلات",
        "سجون",
        "سجن",
        "خطر",
        "حجز",
        "طريقهم",
        "انتظار",
        "صفوف",
        "وضع",
        "ظروف",
        "ايدي",
        "قبضه",
    ]
)
"""Where those are who live, or of whom nothing is known: "and twenty *in hospital*"."""
_OTHERS = frozenset({"اخرون", "اخرين", "اخر", "اخري"})
_OF = "من"
_NEAR = 5
_FORCES = frozenset({"لغم", "رصاص", "قصف", "انفجار", "غاره"})
_OF_WHOM = frozenset({"بينهم", "منهم", "بينهن", "منهن"})
_CLAUSE = 7
"""What befell people is told within so many words behind their place (words)."""


def gapped(words: tuple[Word, ...], phrase: Phrase) -> list[Phrase]:
    """Give the people of further numbers whose verb and noun are left out, each told by a place or a side of its own.

    Numbers that come to the one before them are its parts.

    Args:
        words: The sentence.
        phrase: The people told of before them: with their number, or one or two of a kind.
    """
    if not (phrase.count_words or (_is_one_or_two(phrase) and _is_at_its_verb(words, phrase.first))):
        return []
    found: list[Phrase] = []
    held: Phrase | None = phrase
    while held is not None:
        if any(word.text in _OF_THEM for word in words[held.last - 1 : held.last + 1]):
            break
        held = _next(words, phrase, held.last)
        found += [held] if held is not None else []
    told = [one.count.low or 0 for one in found if one.count is not None]
    parts = len(found) > 1 and phrase.count is not None and sum(told) == phrase.count.low
    return [] if parts else found


def _is_one_or_two(phrase: Phrase) -> bool:
    count = phrase.count
    few = count is not None and (count.low, count.high) in {(1, 1), (2, 2)}
    return few and bool(phrase.noun) and not phrase.definite


def _is_at_its_verb(words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb of harm stands a few words before, no list or bracket between, or the noun itself tells of it."""
    for first in range(at - 1, max(-1, at - _NEAR), -1):
        if words[first].text in {"(", "،", ","} or words[first].text in _OF_WHOM:
            return False
        if words[first].text == ":":
            break
        if harms_told(words[first].text):
            return True
    return bool(harms_named(words[at].text))


def _next(words: tuple[Word, ...], phrase: Phrase, last: int) -> Phrase | None:
    for at in range(last, min(len(words) - 2, last + FARTHEST)):
        word = words[at]
        if harms_told(word.text) or word.text in {".", "؛", ":", "("} or _is_number_of_others(words, at):
            return None
        number = _number_joined(words, at)
        if number is not None:
            return _second(words, phrase, last, at, number)
        one = _one_joined(words, at)
        if one is not None:
            return one if _is_placed(words, last, at, one.last) else None
    return None


def _is_number_of_others(words: tuple[Word, ...], at: int) -> bool:
    """As in "nine were killed in A and B, *five* in A and four in B", "and *4* houses were hit in C and 3 in D"."""
    return words[at].text[0] != "و" and number_found(words, at) is not None


def _one_joined(words: tuple[Word, ...], at: int) -> Phrase | None:
    """As in "and another in B", "*and a child* in B"."""
    if not words[at].text.startswith("و") or at + 2 >= len(words) or not _places(words[at + 1]):
        return None
    bare = replace(words[at], text=words[at].text[1:], start=words[at].start + 1)
    if bare.text in {"اخر", "اخري"}:
        return Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, None, "", head=at)
    one = phrase_at((*words[:at], bare, *words[at + 1 :]), at)
    return replace(one, first=at) if one is not None and one.last == at + 1 and _is_one_or_two(one) else None


def _places(word: Word) -> bool:
    """Whether a word begins where or by what somebody was killed: "in", "by shelling"."""
    cause = word.text[1:].removeprefix("ال") if word.text[0] == "ب" else ""
    return word.text in _PLACING or cause in _causes() or cause in _FORCES


@cache
def _causes() -> frozenset[str]:
    return arabic_words("report", "causes")


def _is_placed(words: tuple[Word, ...], last: int, at: int, end: int) -> bool:
    """Whether a place is told on both sides of who is joined on, and nothing else befell them there."""
    if not _places(words[end]) or words[end + 1].bare.removeprefix("ال") in _NO_PLACES:
        return False
    behind = next((i for i in range(end, min(len(words), end + _CLAUSE)) if words[i].text in {"،", ","}), end + _CLAUSE)
    fared = any(harms_told(w.text) and w.text[0] not in "وب" for w in words[end:behind])
    return not fared and any(map(_places, words[last:at]))


def _number_joined(words: tuple[Word, ...], at: int) -> NumberFound | None:
    """The number that begins at a word behind its "and"."""
    word = words[at]
    if not word.text.startswith("و") or (len(word.text) <= 2 and not word.text[1:].isdigit()):
        return None
    bare = replace(word, text=word.text[1:], start=word.start + 1)
    return number_found((*words[:at], bare, *words[at + 1 :]), at)


def _second(words: tuple[Word, ...], phrase: Phrase, before: int, at: int, number: NumberFound) -> Phrase | None:
    last = number.last
    if last < len(words) and words[last].text in _OTHERS:
        last += 1
    if last + 1 >= len(words) or counts_things(words[last].text) or number.count.low is None:
        return None
    behind = words[last].text
    side = phrase_at(words, last + 1) if behind == _OF and words[phrase.last].text == _OF else None
    if side is None and not _is_placed(words, before, at, last):
        return None
    end = side.last if side is not None else last
    status = side.status if side is not None else Status.UNKNOWN
    return Phrase(at, end, number.count, (at, number.last), status, None, "", head=at)
