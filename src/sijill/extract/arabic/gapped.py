"""Arabic numbers told without verb and noun again: "four were killed in A and *three in B*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.numbers import NumberFound, counts_things, number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
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


def gapped(words: tuple[Word, ...], phrase: Phrase) -> list[Phrase]:
    """Give the people of a second number whose verb and noun are left out, told by a place or a side of their own.

    Args:
        words: The sentence.
        phrase: The people told of before it, with their number.
    """
    if phrase.count_words is None or any(word.text in _OF_THEM for word in words[phrase.last - 1 : phrase.last + 1]):
        return []
    for at in range(phrase.last, min(len(words) - 2, phrase.last + FARTHEST)):
        word = words[at]
        if harms_told(word.text) or word.text in {".", "؛", ":"}:
            return []
        number = _number_joined(words, at)
        if number is None:
            continue
        if any(_number_joined(words, after) for after in range(number.last, min(len(words), number.last + FARTHEST))):
            # a row of numbers is told place by place
            return []
        found = _second(words, phrase, at, number)
        return [found] if found is not None else []
    return []


def _number_joined(words: tuple[Word, ...], at: int) -> NumberFound | None:
    """The number that begins at a word behind its "and"."""
    word = words[at]
    if not word.text.startswith("و") or len(word.text) <= 2:
        return None
    bare = replace(word, text=word.text[1:], start=word.start + 1)
    return number_found((*words[:at], bare, *words[at + 1 :]), at)


def _second(words: tuple[Word, ...], phrase: Phrase, at: int, number: NumberFound) -> Phrase | None:
    last = number.last
    if last < len(words) and words[last].text in _OTHERS:
        last += 1
    if last + 1 >= len(words) or counts_things(words[last].text) or number.count.low is None:
        return None
    behind = words[last].text
    placed = (
        behind in _PLACING
        and words[last + 1].bare.removeprefix("ال") not in _NO_PLACES
        and any(word.text in _PLACING for word in words[phrase.last : at])
    )
    side = phrase_at(words, last + 1) if behind == _OF and words[phrase.last].text == _OF else None
    if not placed and side is None:
        return None
    end = side.last if side is not None else last
    status = side.status if side is not None else Status.UNKNOWN
    return Phrase(at, end, number.count, (at, number.last), status, None, "", head=at)
