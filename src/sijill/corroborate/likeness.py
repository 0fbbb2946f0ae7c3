"""Likeness: which pages tell the same in the same words, or the same particulars in others or in another script.

Pages are found by MinHash sketches of their sentences and by signatures (a number beside a name), then held against
each other sentence by sentence. Words that many events share are wording, not copying, and weigh next to nothing. The
sentences that tell a toll are left out: everybody who tells of the event tells it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sijill.corroborate.pages import Page, Sentence, sentences_of

WITHIN = timedelta(days=7)
"""How long after a page another may still be copied from it."""
COMMONEST = 300
"""A sketch or signature in more pages than this finds nothing."""
SAME = 0.5
"""The share of a sentence's weight found again from which on it is the same sentence."""
WORN = 0.3
"""A sentence without signature whose shingles weigh less on average is only wording: many events are told so."""
SHORTEST = 4
"""A sentence of fewer shingles and without signature is not looked for."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of one passage is found again on another page.

    Attributes:
        sentences: How many of its sentences could be found again.
        found: How many were.
        in_words: How many of those by their words.
        weight: How much of all its words is found again, 0 to 1.
        missed: How many of its particulars (a number or quotation beside a name) were not found.
    """

    sentences: int
    found: int
    in_words: int
    weight: float
    missed: int = 0

    @property
    def share(self) -> float:
        """The share of its sentences found again; 0 where there are none."""
        return self.found / self.sentences if self.sentences else 0.0


NOTHING_ALIKE = Likeness(0, 0, 0, 0.0)


class Pages:
    """Pages ready to be held against each other.

    Args:
        pages: The pages, each document once.
        events: Document to the events it tells of, for knowing wording from copying.
        tolls: Document to the spans of the tolls in it.
    """

    def __init__(
        self,
        pages: Iterable[Page],
        events: Mapping[str, Iterable[str]],
        tolls: Mapping[str, Sequence[tuple[int, int]]],
    ) -> None:
        self.pages = {page.document: page for page in sorted(pages, key=lambda page: page.document)}
        self.sentences = {document: sentences_of(page.text) for document, page in self.pages.items()}
        self._whole: dict[str, frozenset[int]] = {}
        self._signs: dict[str, frozenset[str]] = {}
        self._numbers: dict[str, frozenset[str]] = {}
        self._found: dict[int | str, list[str]] = defaultdict(list)
        for document, sentences in self.sentences.items():
            spans = tolls.get(document, ())
            plain = [each for each in sentences if not _holds(each, spans)]
            self._whole[document] = frozenset(one for each in sentences for one in each.shingles)
            self._signs[document] = frozenset(one for each in plain for one in each.signatures)
            self._numbers[document] = frozenset(one for each in plain for one in each.numbers)
            keys: set[int | str] = {one for each in plain for one in each.sketch} | self._signs[document]
            for key in keys:
                self._found[key].append(document)
        self._spread = _spread(self._whole, events)
        self._weighed: dict[int, tuple[list[tuple[int, float]], float]] = {}
        for documents in self._found.values():
            documents.sort(key=lambda document: (self.pages[document].day, document))

    def earlier(self, document: str) -> list[str]:
        """The pages, of the same day or up to ``WITHIN`` before, that share something with this one, in order."""
        day = self.pages[document].day
        near: set[str] = set()
        keys: set[int | str] = {one for each in self.sentences[document] for one in each.sketch}
        for key in keys | self._signs[document]:
            others = self._found.get(key, ())
            if 1 < len(others) <= COMMONEST:
                first = bisect_left(others, day - WITHIN, key=self._day)
                near.update(others[first : bisect_right(others, day, lo=first, key=self._day)])
        near.discard(document)
        return sorted(near)

    def _day(self, document: str) -> date:
        return self.pages[document].day

    def likeness(self, sentences: Iterable[Sentence], other: str) -> Likeness:
        """How much of these sentences is found again on the page of the document ``other``.

        In Arabic script any word may be a name: a sentence whose numbers stand on the page in the other script, but
        beside no name of it, tells nothing either way.
        """
        whole, signs = self._whole[other], self._signs[other]
        is_arabic = any(each.is_arabic for each in self.sentences[other])
        count = found = in_words = missed = 0
        all_weight = same_weight = 0.0
        for sentence in sentences:
            if not sentence.signatures and (len(sentence.shingles) < SHORTEST or sentence.is_arabic != is_arabic):
                continue
            is_found = bool(sentence.signatures & signs)
            if sentence.is_arabic and not is_arabic and not is_found and sentence.numbers <= self._numbers[other]:
                continue
            weights, total = self._weights(sentence)
            if not sentence.signatures and total < WORN * len(weights):
                continue
            shared = 0.0 if whole.isdisjoint(sentence.shingles) else sum(w for one, w in weights if one in whole)
            all_weight, same_weight, count = all_weight + total, same_weight + shared, count + 1
            is_same = total > 0 and shared >= SAME * total
            in_words += is_same
            found += is_same or is_found
            missed += bool(sentence.signatures) and not (is_same or is_found)
        return Likeness(count, found, in_words, same_weight / all_weight if all_weight else 0.0, missed)

    def _weights(self, sentence: Sentence) -> tuple[list[tuple[int, float]], float]:
        """The shingles of a sentence, in order, with what each weighs, and what they weigh together."""
        held = self._weighed.get(id(sentence))
        if held is None:
            weights = [(one, 1.0 / self._spread.get(one, 1) ** 2) for one in sorted(sentence.shingles)]
            held = self._weighed[id(sentence)] = weights, sum(weight for _, weight in weights)
        return held


def _spread(shingles: Mapping[str, Iterable[int]], events: Mapping[str, Iterable[str]]) -> dict[int, int]:
    """In how many events each shingle is found, for those found in several."""
    last: dict[int, str] = {}
    count: dict[int, int] = {}
    told = sorted((event, document) for document in shingles for event in events.get(document, ()))
    for event, document in told:
        for one in shingles[document]:
            if last.setdefault(one, event) != event:
                last[one] = event
                count[one] = count.get(one, 1) + 1
    return count


def _holds(sentence: Sentence, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in spans)
