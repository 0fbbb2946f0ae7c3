"""Numbers: what the words of a quote mean by our own parsers, whatever a model takes them to mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sijill.extract.arabic.numbers import counts_things, number_found
from sijill.extract.arabic.phrases import phrase_at
from sijill.extract.arabic.words import ArabicText, Word, arabic_text
from sijill.extract.english.counting.counts import CountFound, find_counts
from sijill.extract.english.counting.masks import masks
from sijill.extract.english.words.layout import prepared
from sijill.extract.lexicon import words
from sijill.model.counts import Count
from sijill.text.arabic import is_arabic_letter
from sijill.text.dates import find_dates

_ONE = re.compile(r"\b(?:an?|one)\s+(?:[\w'’-]+\s+){0,3}?(?P<noun>[\w'’-]+)\s*\Z", re.IGNORECASE)
_PEOPLE = (
    ("statuses", ("civilian", "security", "combatant", "female", "male", "child", "relatives", "neighbours")),
    ("names", ("occupations",)),
)
_MANY = (
    "family people number total staff police army military security militia troop regime aid remnant faction she her "
    "he him taliban isis personnel"
)
_SEVERAL = frozenset(_MANY.split())
_OF_THINGS = re.compile(
    r"\s+(?:[\w'’-]+\s+){0,2}?(?:famil(?:y|ies)|households?|homes?|houses?|buildings?|villages?|vehicles?|cars?)\b"
    r"|\s+(?:ال)?(?:عا?[يئ]ل(?:ه|ة|ات)|[أا]سر(?:ه|ة)?|منز(?:ل|لا)|منازل|بيت|بيوت|قري(?:ه|ة)|مباني|سيار(?:ه|ة|ات))(?!\w)",
    re.IGNORECASE,
)
"""What follows a number of things or of whole families: it is no number of people."""


class Numbers:
    """The numbers of people of one text.

    Args:
        text: As received.
        published: Reference date: a day of the month is no number of people.
    """

    def __init__(self, text: str, published: date | None) -> None:
        self._text = text
        self._plain = prepared(text)
        self._masks = masks(self._plain, find_dates(self._plain, published))
        self._arabic: ArabicText | None = arabic_text(text) if any(map(is_arabic_letter, text)) else None
        folded = self._arabic.folded if self._arabic else None
        dates = find_dates(folded.text, published, "ar") if folded else ()
        self._arabic_masks = tuple((found.start, found.end) for found in dates)

    def meant(self, quote: tuple[int, int], number: tuple[int, int]) -> CountFound | None:
        """Give the count that the characters ``number`` are, read within those of ``quote``; ``None`` for none.

        "740" inside "more than 740" is more than 740, and "two" inside "forty-two" is 42: the words around decide.
        Characters that touch two counts are neither, and a number of families or houses counts no people.
        """
        letters = [character for character in self._text[quote[0] : quote[1]] if character.isalpha()]
        is_arabic = 2 * sum(map(is_arabic_letter, letters)) > len(letters)
        read = list(self._in_arabic(quote)) if is_arabic else find_counts(self._plain, *quote, self._masks)
        over = [found for found in read if found.start < number[1] and number[0] < found.end and found.count.is_stated]
        if not over:
            return self._one_person(number)
        is_one = len({(found.start, found.end) for found in over}) == 1
        counts_things = _OF_THINGS.search(self._text[over[0].start : over[0].end]) or _OF_THINGS.match(
            self._text, over[0].end
        )
        return over[0] if is_one and not counts_things else None

    def _one_person(self, number: tuple[int, int]) -> CountFound | None:
        match = _ONE.search(self._plain, *number)
        if match is None or match.start() != number[0]:
            return None
        noun = match["noun"].lower()
        if noun in _SEVERAL or not any(noun in words(table, key) for table, keys in _PEOPLE for key in keys):
            return None
        return CountFound(Count.exactly(1, self._plain[number[0] : number[1]]), *number)

    def _in_arabic(self, quote: tuple[int, int]) -> Iterator[CountFound]:
        held = self._arabic
        if held is None:
            return
        for sentence in held.sentences:
            first, last = held.folded.printed(sentence.start, sentence.end)
            if last <= quote[0] or quote[1] <= first:
                continue
            inside = tuple(
                word
                for word in sentence.words
                if quote[0] <= held.folded.starts[word.start] and held.folded.starts[word.end - 1] < quote[1]
            )
            at = 0
            while at < len(inside):
                count, after = _counted(inside, at)
                a, b = inside[at].start, inside[after - 1].end
                if count is not None and not any(a < late and early < b for early, late in self._arabic_masks):
                    span = held.span(a, b)
                    yield CountFound(count, span.start, span.end)
                at = after


def _counted(words: tuple[Word, ...], at: int) -> tuple[Count | None, int]:
    """The count that begins at word ``at``, people with it or alone, and the position after it."""
    phrase = phrase_at(words, at)
    if phrase is not None and phrase.count is not None and phrase.count.is_stated:
        return phrase.count, phrase.last
    number = number_found(words, at)
    if number is None:
        return None, at + 1
    is_of_things = number.last < len(words) and counts_things(words[number.last].text)
    return (None if is_of_things else number.count), number.last
