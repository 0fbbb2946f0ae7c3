"""What of a text must not leave, found from the reading of the rules; and the text with all of it replaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sijill.extract.english.sources.organisations import known
from sijill.extract.lexicon import listed
from sijill.extract.model_reader.quotes import places_of_quote
from sijill.extract.model_reader.sentences import Sentences
from sijill.extract.model_reader.stand_ins import StandIns
from sijill.extract.model_reader.veil import Cover, Veil, veiled
from sijill.gate.bare import hits_in
from sijill.gate.book import NameBook
from sijill.gate.grave import grave_spans
from sijill.gate.guarded import Guarded, Hit
from sijill.gate.redact import MARKS
from sijill.model.readings import Reading
from sijill.text.arabic import fold_with_offsets, is_arabic_letter
from sijill.text.names import fold, name_tokens

_SHORTEST_PART = 2
AFTER_AN_ORDER = 2
"""So many sentences after one that speaks to a machine are withheld with it, within its paragraph."""


class Sealed:
    """The sealed people and words of one text, with a stand-in for each.

    Args:
        text: The text.
        reading: What the rules read in it.
        elsewhere: Names sealed in other documents of the workspace.
    """

    def __init__(self, text: str, reading: Reading, elsewhere: Iterable[Guarded] = ()) -> None:
        self._text = text
        self._reading = reading
        self.guarded = (*guarded_people(reading), *elsewhere)
        self._book = NameBook(self.guarded)
        self._parts = NameBook(parts_of(guarded_people(reading), reading))
        words = set(re.findall(r"\w+", text.casefold()))
        self._stand_ins = StandIns(lambda name: bool(self._book.hits(name)) or not words.isdisjoint(_words_in(name)))

    def veil(self, sentences: Sentences) -> Veil:
        """Give the text as it may leave: names replaced, other protected words and words to a machine struck out."""
        covers = [*self._names(), *self._words(sentences)]
        taken = [(one.start, one.end) for one in covers]
        for hit in self._hits(self._text):
            if not any(a <= hit.start and hit.end <= b for a, b in taken):
                covers.append(self._stand_in(hit.start, hit.end, hit.guarded.item))
        return veiled(self._text, covers)

    def is_in(self, words: str) -> bool:
        """Whether a sealed name, in any spelling the gate knows, stands in words about to leave."""
        return bool(self._hits(words))

    def _hits(self, text: str) -> list[Hit]:
        """Where a sealed name stands, whole or in part; a part in small letters is an ordinary word."""
        parts = hits_in(self._parts, text)
        return [
            *hits_in(self._book, text),
            *(hit for hit in parts if not text[hit.start : hit.end].islower() or is_arabic_letter(text[hit.start])),
        ]

    def _names(self) -> Iterator[Cover]:
        for person in self._reading.people:
            if person.protect:
                yield from (self._stand_in(span.start, span.end, person.name) for span in person.spans)
        for start, end in _arabic_speakers(self._text, self._reading):
            yield self._stand_in(start, end, self._text[start:end])

    def _words(self, sentences: Sentences) -> Iterator[Cover]:
        names = {(span.start, span.end) for one in self._reading.people for span in one.spans}
        for flag in self._reading.protection:
            for span in flag.spans:
                if (span.start, span.end) not in names:
                    yield self._struck(span.start, span.end)
        for hidden in grave_spans(self._text):
            yield self._struck(hidden.start, hidden.end)
        for start, end in orders_in(self._text, sentences):
            yield self._struck(start, end)

    def _stand_in(self, start: int, end: int, person: str) -> Cover:
        return Cover(start, end, self._stand_ins.of(person, self._text[start:end]))

    def _struck(self, start: int, end: int) -> Cover:
        is_arabic = sum(map(is_arabic_letter, self._text[start:end])) * 2 > end - start
        return Cover(start, end, MARKS["ar" if is_arabic else "en"]["words"])


def guarded_people(reading: Reading) -> tuple[Guarded, ...]:
    """Give every spelling of every sealed person of a reading, for the gate to look for; the item is the full name."""
    return tuple(
        Guarded(person.name, variant.surface)
        for person in reading.people
        if person.protect
        for variant in person.variants
        if any(character.isalpha() for character in variant.surface)
    )


def parts_of(whole: Iterable[Guarded], reading: Reading) -> Iterator[Guarded]:
    """Give each part of the sealed names, unless somebody who is not sealed has a name of that part alone."""
    open_names = {fold(variant.surface) for one in reading.people if not one.protect for variant in one.variants}
    for one in whole:
        parts = name_tokens(one.words)
        for part in parts if len(parts) > 1 else ():
            if len(part) > _SHORTEST_PART and part not in open_names:
                yield Guarded(one.item, part)


def orders_in(text: str, sentences: Sentences) -> list[tuple[int, int]]:
    """Give the stretches that speak to a machine and not to a reader, with the sentences right after them."""
    pattern = re.compile("|".join(f"(?:{one})" for one in listed("orders", "patterns")), re.IGNORECASE)
    arabic = re.compile("|".join(f"(?:{one})" for one in listed("orders", "arabic")))
    folded = fold_with_offsets(text)
    places = [match.start() for match in pattern.finditer(text)]
    places += [folded.printed(*match.span())[0] for match in arabic.finditer(folded.text)]
    found: set[tuple[int, int]] = set()
    for place in sorted(places):
        first = sentences.at(place)
        last = first
        for at in range(first + 1, min(len(sentences.held), first + 1 + AFTER_AN_ORDER)):
            if sentences.held[at].paragraph == sentences.held[first].paragraph:
                last = at
        found.add((sentences.held[first].start, sentences.held[last].end))
    return sorted(found)


def _arabic_speakers(text: str, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where the speakers of Arabic speech are named: who they are is not known, so none is shown."""
    if reading.language != "ar":
        return
    folded = fold_with_offsets(text)
    for speaker in sorted({told.speaker for told in reading.testimony}):
        if known(speaker) is None and fold(speaker):
            for start, end in places_of_quote(folded.text, speaker):
                yield folded.printed(start, end)


def _words_in(name: str) -> list[str]:
    return re.findall(r"\w+", name.casefold())
