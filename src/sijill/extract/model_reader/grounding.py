"""Grounding: what a model says, found again in the text by our own code, or refused with the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sijill.extract.arabic.people import people_word
from sijill.extract.english.counting.counts import CountFound
from sijill.extract.lexicon import words
from sijill.extract.model_reader.answers import SaidClaim
from sijill.extract.model_reader.chunks import Chunk
from sijill.extract.model_reader.numbers import Numbers
from sijill.extract.model_reader.quotes import places_of_quote
from sijill.extract.model_reader.sentences import Sentences
from sijill.extract.model_reader.veil import Veil
from sijill.gate.redact import MARKS
from sijill.model.readings import Reading
from sijill.text.arabic import fold_letters, is_arabic_letter
from sijill.text.names import fold
from sijill.text.numerals import is_arabic_number_word

Place = tuple[int, int]
_MARK = re.compile("|".join(re.escape(mark) for kinds in MARKS.values() for mark in kinds.values()))
_FEWEST_LETTERS = 3
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Grounded:
    """A proposal whose every part stands in the text; places are characters of the true text (half-open)."""

    said: SaidClaim
    quote: Place
    count: CountFound | None = None
    victims: Place | None = None
    names: tuple[Place, ...] = ()
    places: tuple[Place, ...] = ()
    source: Place | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A proposal that does not stand: why, a word of :data:`sijill.extract.model_reader.report.WHY`."""

    said: SaidClaim = field(repr=False)
    why: str


class _NotThereError(Exception):
    """A part of a proposal does not stand where it must."""


class Ground:
    """One text to find things in.

    Args:
        text: As received.
        veil: The text as the model saw it.
        sentences: The sentences of the true text.
        numbers: The numbers of the true text.
        reading: What the rules read in it.
    """

    def __init__(self, text: str, veil: Veil, sentences: Sentences, numbers: Numbers, reading: Reading) -> None:
        self._text = text
        self._veil = veil
        self._sentences = sentences
        self._numbers = numbers
        self._reading = reading

    def find(self, said: SaidClaim, chunk: Chunk) -> Grounded | Refused:
        """Give the proposal with every part found within the veiled characters of ``chunk``, or why it is refused."""
        seen = places_of_quote(self._veil.text, said.quote, chunk.start, chunk.end)
        if not seen or _letters(said.quote) < _FEWEST_LETTERS:
            return Refused(said, "invented")
        if len(seen) > 1:
            return Refused(said, "ambiguous")
        try:
            return self._found(said, seen[0], chunk)
        except _NotThereError as missing:
            return Refused(said, str(missing))

    def _found(self, said: SaidClaim, seen: Place, chunk: Chunk) -> Grounded:
        quote = self._veil.printed(*seen)
        if quote[1] - quote[0] > _LONGEST:
            raise _NotThereError("invented")
        names = tuple(self._inside(name, seen) for name in said.names)
        if not all(_is_like_a_name(self._text[start:end]) for start, end in names):
            raise _NotThereError("name")
        return Grounded(
            said,
            quote,
            count=self._count(said, seen, quote),
            victims=self._inside(said.victims, seen) if said.victims else None,
            names=names,
            places=tuple(self._inside(place, seen) for place in said.places),
            source=self._source(said.source, quote, chunk) if said.source else None,
        )

    def _inside(self, part: str, seen: Place) -> Place:
        found = places_of_quote(self._veil.text, part, *seen)
        if not found:
            raise _NotThereError("name")
        return self._veil.printed(*found[0])

    def _count(self, said: SaidClaim, seen: Place, quote: Place) -> CountFound | None:
        if said.count is None:
            return None
        found = places_of_quote(self._veil.text, said.count.quote, *seen)
        meant = self._numbers.meant(quote, self._veil.printed(*found[0])) if len(found) == 1 else None
        if meant is None:
            raise _NotThereError("number")
        told = {number for number in (said.count.low, said.count.high) if number is not None}
        if not told <= {meant.count.low, meant.count.high}:
            raise _NotThereError("number")
        return meant

    def _source(self, source: str, quote: Place, chunk: Chunk) -> Place:
        near = set(self._linked(quote))
        for seen in places_of_quote(self._veil.text, source, chunk.start, chunk.end):
            place = self._veil.printed(*seen)
            if near.intersection(self._sentences.over(*place)):
                return place
            if self._is_linked_by_the_rules(self._text[place[0] : place[1]], quote):
                return place
        raise _NotThereError("source")

    def _linked(self, quote: Place) -> Iterator[int]:
        """The sentences of a quote, those right beside them, and where the speaker of words around it is named."""
        over = self._sentences.over(*quote)
        yield from range(max(0, over.start - 1), min(len(self._sentences.held), over.stop + 1))
        for told in self._reading.testimony:
            if told.speaker_span is not None and told.span.start < quote[1] and quote[0] < told.span.end:
                yield from self._sentences.over(told.speaker_span.start, told.speaker_span.end)

    def _is_linked_by_the_rules(self, source: str, quote: Place) -> bool:
        return any(
            fold(source) in {fold(link) for link in claim.attribution.chain}
            for claim in self._reading.claims
            if claim.span.start < quote[1] and quote[0] < claim.span.end
        )


def _letters(quote: str) -> int:
    return sum(character.isalpha() for character in _MARK.sub("", quote))


def _is_like_a_name(surface: str) -> bool:
    """Whether words can be a person's name: a capital where the script has them, and no word for people beside it."""
    said = re.findall(r"[^\W_]+", surface)
    if any(map(is_arabic_letter, surface)):
        first = fold_letters(surface).split()[0]  # a family may be called after a trade, a given name is none
        return people_word(first) is None and not is_arabic_number_word(first)
    small = [word.lower().removesuffix("s") for word in said if word[0].islower() or word[0].isdigit()]
    people = words("statuses", "generic") | words("statuses", "civilian") | {"men", "women", "children", "people"}
    return any(word[0].isupper() for word in said) and not any(
        word in people or word[0].isdigit() or word + "s" in people for word in small
    )
