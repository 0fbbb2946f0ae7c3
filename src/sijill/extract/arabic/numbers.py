"""Numbers in an Arabic sentence: digits, words and vague words, bent by what stands before or after them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.people import Number, people_word
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.text.calendars import arabic_months
from sijill.text.numerals import ARABIC_VAGUE, ARABIC_VAGUE_WORDS, arabic_number_value, is_arabic_number_word

_BEFORE = (
    (
        "more_than",
        "اكثر من|ما يزيد عن|ما يزيد علي|مايزيد عن|مايزيد علي|ازيد من"
        "|يزيد عن|يزيد علي|يزيد عددهم عن|يزيد عددهم علي|ما يفوق|يفوق"
        "|ما يربو علي|يربو علي|ما يتجاوز|يتجاوز|تجاوز|تجاوزت|فوق",
    ),
    (
        "at_least",
        "ما لا يقل عن|مالا يقل عن|ما لايقل عن|مالايقل عن"
        "|لا يقل عن|لايقل عن|لا يقل عددهم عن|علي الاقل|اقله|علي اقل تقدير",
    ),
    ("fewer_than", "اقل من|ما يقل عن"),
    ("up_to", "ما يصل الي|لا يزيد عن|لا يزيد علي|لا يتجاوز|حتي"),
    ("nearly", "ما يقارب|ما يقارب من|ما يناهز|يناهز|قرابه|يقارب|زها|ما يقرب من|يقرب من|حدود"),
    ("about", "نحو|حوالي|تقريبا|بحدود|في حدود|ما معدله"),
)
_MODIFIERS = tuple(
    sorted(
        ((tuple(phrase.split()), name) for name, phrases in _BEFORE for phrase in phrases.split("|")),
        key=lambda row: -len(row[0]),
    )
)
_MODIFIERS_FROM = {
    first: tuple(row for row in _MODIFIERS if row[0][0] == first) for first in {parts[0] for parts, _ in _MODIFIERS}
}
_AFTER = {
    ("علي", "الاقل"): "at_least",
    ("علي", "اقل", "تقدير"): "at_least",
    ("كحد", "ادني"): "at_least",
    ("او", "اكثر"): "at_least",
}
_AFTER_ABOUT = frozenset({"تقريبا"})
_SCALES = frozenset({"عشر", "عشره", "ميه", "مايه", "مءه", "الف", "الفا", "الاف", "مليون", "مليونا", "ملايين"})
_SEVERAL = {"بضعه": 3, "بضع": 3, "عده": 3}
_LAST_DAY = 31
_JOINED = re.compile(r"^[وفبل]{1,2}(?=\d)")


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A number: its count, its words (with what bends it), and the position after it."""

    count: Count
    first: int
    number: int
    last: int


def number_found(words: tuple[Word, ...], at: int) -> NumberFound | None:
    """Give the number that begins at word ``at``, with what bends it; a year alone is no number."""
    modifier, position = _modifier(words, at)
    if position >= len(words):
        return None
    if modifier is None and words[at].text in {"بين", "ما", "من"} | {"وبين", "وما"}:
        return _between(words, at)
    vague = _vague(words, position, modifier, at)
    if vague is not None:
        return vague
    value, end = _plain(words, position)
    if value is None:
        return None
    if 1900 <= value <= 2100 and end == position + 1 and modifier is None:
        return None
    if _is_day(words, position, end, value):
        return None
    end = _past_digits(words, end, value)
    second = _second(words, end, value)
    if second is not None:
        return NumberFound(
            Count(value, second[0], _printed(words, at, second[1]), modifier or "range"), at, position, second[1]
        )
    late, stop = _bent_after(words, end)
    count = _bent(value, modifier or late, _printed(words, at, end))
    return NumberFound(count, at, position, stop if late == "at_least" else end)


@cache
def _month_heads() -> frozenset[str]:
    """The first words of the names of months."""
    return frozenset(name.split()[0] for name in arabic_months())


def _is_day(words: tuple[Word, ...], at: int, end: int, value: int) -> bool:
    """As in "since *25 October*": digits before a month are a day, however they are read otherwise."""
    printed = words[at].text.lstrip("وفبلك").isdigit() and end == at + 1
    return printed and value <= _LAST_DAY and end < len(words) and words[end].text in _month_heads()


def _past_digits(words: tuple[Word, ...], end: int, value: int) -> int:
    """Where a number goes on that is written twice: "four *(04)* fighters"."""
    told = words[end : end + 3]
    again = len(told) == 3 and told[0].text == "(" and told[2].text == ")" and told[1].text.isdigit()
    return end + 3 if again and int(told[1].text) == value else end


def number_start(word: Word) -> int:
    """Give the first folded character of a number's first word, without what is joined to its digits ("و12")."""
    joined = len(word.text) - len(word.text.lstrip("وفبلك")) if word.text[-1].isdigit() else 0
    return word.start + joined


def counts_things(word: str) -> bool:
    """Whether a folded word after a number makes it a number of years, metres, raids or money."""
    return word in arabic_words("report", "counted_things")


def _printed(words: tuple[Word, ...], first: int, last: int) -> str:
    return " ".join(word.text for word in words[first:last])


def _bent(value: int, modifier: str | None, printed: str) -> Count:
    if modifier in {"more_than", "at_least"}:
        return Count(value, None, printed, modifier)
    if modifier == "up_to":
        return Count(None, value, printed, modifier)
    if modifier == "fewer_than":
        return Count(None, max(0, value - 1), printed, modifier)
    return Count(value, value, printed, modifier)


def _modifier(words: tuple[Word, ...], at: int) -> tuple[str | None, int]:
    if at >= len(words):
        return None, at
    for first in _heads(words[at].text):
        for parts, name in _MODIFIERS_FROM.get(first, ()):
            if tuple(word.text for word in words[at + 1 : at + len(parts)]) == parts[1:]:
                return name, at + len(parts)
    return None, at


@lru_cache(maxsize=50_000)
def _heads(word: str) -> tuple[str, ...]:
    """The word, and without the particles that stand joined to it."""
    heads = [word]
    if len(word) > 3 and word[0] in "وفبلك":
        heads.append(word[1:])
    if word[:2] in {"وب", "ول"} and len(word) > 4:
        heads.append(word[2:])
    return tuple(heads)


def _vague(words: tuple[Word, ...], at: int, modifier: str | None, first: int) -> NumberFound | None:
    for form in _heads(words[at].text):
        if form in ARABIC_VAGUE and not (form == "الاف" and at and is_arabic_number_word(words[at - 1].text)):
            count = Count(ARABIC_VAGUE[form], None, _printed(words, first, at + 1), ARABIC_VAGUE_WORDS[form])
            return NumberFound(count, first, at, at + 1)
        if form in _SEVERAL and at + 1 < len(words):
            return NumberFound(
                Count(_SEVERAL[form], None, _printed(words, first, at + 1), "several"), first, at, at + 1
            )
    return None


_TANWIN = {"ثلاثا": "ثلاث", "خمسا": "خمس", "ستا": "ست", "سبعا": "سبع", "ثمانيا": "ثماني", "تسعا": "تسع", "عشرا": "عشر"}
"""Numbers as objects of a verb; "four" so written is Wednesday."""


@lru_cache(maxsize=50_000)
def _value(word: str) -> int | None:
    word = _TANWIN.get(word, word)
    for form in (word, _JOINED.sub("", word)):
        value = arabic_number_value(form)
        if value is not None:
            return value
    return arabic_number_value(word[1:]) if len(word) > 4 and word[0] in "بلف" else None


def _plain(words: tuple[Word, ...], at: int) -> tuple[int | None, int]:
    """The number in words or digits at ``at`` and the position after it."""
    if _value(words[at].text) is None or _is_during(words, at):
        return None, at
    end = at + 1
    while end < len(words) and is_arabic_number_word(words[end].text):
        joined = words[end].text.startswith("و") and not words[end].text[1:2].isdigit()
        if not joined and words[end].text not in _SCALES:
            break
        if joined and not _grows(words[end - 1].text, words[end].text):
            break
        end += 1
    spoken = " ".join([_head_number(words[at].text), *(word.text for word in words[at + 1 : end])])
    return arabic_number_value(spoken), end


def _is_during(words: tuple[Word, ...], at: int) -> bool:
    """Whether the letters of "two" mean "during" (أثناء): the number only ever stands before "ten"."""
    tens = words[at + 1].text if at + 1 < len(words) else ""
    return words[at].text.endswith("اثنا") and tens not in {"عشر", "عشره"}


def _grows(before: str, after: str) -> bool:
    """As in "five and twenty", "a hundred and five": not "three and five", which are two numbers."""
    first, second = _value(before) or 0, arabic_number_value(after) or 0
    return (first < 10 and 20 <= second < 100) or (first >= 100 and second < first) or (first < 10 and second == 100)


def _head_number(word: str) -> str:
    word = _TANWIN.get(word, word)
    if arabic_number_value(word) is not None:
        return word
    bare = _JOINED.sub("", word)
    return bare if bare != word else word[1:]


def _second(words: tuple[Word, ...], end: int, first: int) -> tuple[int, int] | None:
    """As in "5-6", "5 to 6", "three or four": the second number and the position after it."""
    if end + 1 >= len(words) or words[end].text not in {"-", "–", "الي", "او", "_"}:
        return None
    if words[end].text in {"-", "–", "_"} and words[end + 1].start - words[end - 1].end > 3:
        return None
    value, last = _plain(words, end + 1)
    return (value, last) if value is not None and first < value <= 3 * first + 10 else None


def is_of_two(text: str) -> bool:
    """Give whether a word is a dual of people: "between *two people* and five"."""
    held = people_word(text)
    return held is not None and held.number is Number.TWO


def _between(words: tuple[Word, ...], at: int) -> NumberFound | None:
    """As in "between 30 and 40", "from 5 to 7"; not "between 3 and 25 November"."""
    start = at + 1
    if words[at].text.removeprefix("و") == "ما":
        if start >= len(words) or words[start].text != "بين":
            return None
        start += 1
    if start >= len(words):
        return None
    first, middle = _plain(words, start)
    if first is None and is_of_two(words[start].text):
        first, middle = 2, start + 1
    if first is None or middle >= len(words):
        return None
    link = words[middle].text
    if link in {"الي", "و", "حتي"} and middle + 1 < len(words):
        second, last = _plain(words, middle + 1)
    elif link.startswith("و"):
        bare = Word(link[1:], words[middle].start + 1, words[middle].end)
        second, last = _plain((*words[:middle], bare, *words[middle + 1 :]), middle)
    else:
        return None
    if second is None or second <= first or _is_day(words, last - 1, last, second):
        return None
    return NumberFound(Count(first, second, _printed(words, at, last), "range"), at, start, last)


def _bent_after(words: tuple[Word, ...], end: int) -> tuple[str | None, int]:
    for parts, name in _AFTER.items():
        if tuple(word.text for word in words[end : end + len(parts)]) == parts:
            return name, end + len(parts)
    if end < len(words) and words[end].text in _AFTER_ABOUT:
        return "about", end + 1
    return None, end
