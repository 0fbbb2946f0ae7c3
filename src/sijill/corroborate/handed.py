"""Handed: from which page a page has its tolls, by what it credits and by what it shares with pages before it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sijill.corroborate.credits import Credits
from sijill.corroborate.events import is_adrift
from sijill.corroborate.givers import Giver, all_stands_on, doubt_of
from sijill.corroborate.likeness import NOTHING_ALIKE, WITHIN, Likeness, Pages
from sijill.corroborate.naming import OWN_EYES
from sijill.corroborate.org_words import name_key
from sijill.corroborate.outlets import AGENCY
from sijill.corroborate.pages import Page, Sentence
from sijill.corroborate.passages import Passage, passages_of
from sijill.corroborate.ties import NO_TIES, Ties
from sijill.corroborate.toll import Origin, Toll, changed

Number = tuple[str, int | None]
CITED = 3
OFTEN = 0.4
"""By how many outlets, and how often for each page of its own, one is credited to be taken for an agency."""
SILENT = 0.5
"""The share of a passage found again on a page from which one that credits nobody was taken."""
WORDS = 0.6
"""The weight of its words found again from which on a passage is a copy, whatever it tells."""


@dataclass(frozen=True, slots=True)
class Handed:
    """From whom a passage was taken, and how that is known.

    Attributes:
        giver: The passage it was taken from, ``None`` where that page is not here.
        name: Who gave it.
        how: The evidence, in words.
        is_stated: Whether the claim's own words say so.
        doubt: Why somebody else may have given it, else "".
    """

    giver: Passage | None
    name: str
    how: str
    is_stated: bool = False
    doubt: str = ""


class Trail:
    """Finds who gave each passage its tolls.

    Args:
        tolls: Tolls under one name for each source.
        pages: The pages they stand in.
        ties: What people confirmed or cut.
    """

    def __init__(self, tolls: Sequence[Toll], pages: Iterable[Page], ties: Ties = NO_TIES) -> None:
        self._ties = ties
        by_document: dict[str, list[Toll]] = defaultdict(list)
        for toll in sorted(tolls, key=lambda toll: toll.id):
            by_document[toll.document].append(toll)
        here = sorted((page for page in pages if page.document in by_document), key=lambda page: page.document)
        spans = {each: [toll.at for toll in held if toll.at] for each, held in by_document.items()}
        events = {each: {toll.event for toll in held} for each, held in by_document.items()}
        self.pages = Pages(here, events, spans)
        known = Credits(sorted({(name, name) for toll in tolls for name in (toll.outlet, *toll.origin.relays)}))
        self.passages = [
            passage for page in here for passage in self._passages(page, by_document[page.document], known)
        ]
        self._agencies = _agencies(self.passages)
        self._of_page: dict[str, list[Passage]] = defaultdict(list)
        self._by_number: dict[tuple[str, Number], list[Passage]] = defaultdict(list)
        self._media = {passage.outlet for passage in self.passages if not passage.speaks_for_itself}
        self._place = {id(passage): at for at, passage in enumerate(self.passages)}
        for passage in self.passages:
            self._of_page[passage.document].append(passage)
            for number in passage.numbers:
                self._by_number[passage.outlet, number].append(passage)

    def _passages(self, page: Page, tolls: Sequence[Toll], known: Credits) -> Iterator[Passage]:
        def named(sentence: Sentence) -> frozenset[str]:
            return known.beside(page.text[sentence.start : sentence.end])

        return passages_of(tolls, self.pages.sentences[page.document], known.of(page.text), named)

    def handed(self, passage: Passage) -> Handed | None:
        """From whom a passage was taken; ``None`` where nothing shows that it was."""
        named = self._named(passage)
        if named:
            giver = self._page_of(named, passage)
            if named == passage.credited and named not in (*passage.origin.relays, passage.beside):
                return Handed(giver, named, "credited at the page's head or foot")
            return Handed(giver, named, "attributed in its own words", is_stated=True)
        if passage.origin.kind in OWN_EYES or not (passage.is_own or passage.origin.is_named):
            return None
        return self._taken(passage)

    def _named(self, passage: Passage) -> str:
        """The outlet a passage names as giver, last hand first; the first speaker is none."""
        origin = passage.origin
        if origin.relays:
            return origin.relays[-1]
        if passage.beside and not self._ties.is_cut(passage.beside, passage.outlet):
            return passage.beside
        if passage.credited and not self._ties.is_cut(passage.credited, passage.outlet):
            return passage.credited
        if passage.is_own:
            return ""
        theirs = self._page_of(origin.name, passage)
        return origin.name if theirs and not theirs.speaks_for_itself else ""

    def _page_of(self, outlet: str, passage: Passage) -> Passage | None:
        """That outlet's passage, the latest before, with a number of this one about the same event."""
        if self._ties.is_cut(outlet, passage.outlet):
            return None
        numbers = sorted(passage.numbers, key=str)
        told = {id(other): other for number in numbers for other in self._by_number.get((outlet, number), ())}
        fit = [
            other
            for other in told.values()
            if other.document != passage.document
            and passage.day - WITHIN <= other.day <= passage.day
            and self._meet(passage, other)
        ]
        return max(fit, key=lambda each: self._fits(passage, each), default=None)

    def _fits(self, passage: Passage, other: Passage) -> tuple[int, date, str, int]:
        first = self._place[id(other)]
        return len(other.numbers & passage.numbers), other.day, other.document, -first

    def _meet(self, passage: Passage, other: Passage) -> bool:
        """Whether two passages share a number, and an event unless one of them names none."""
        if not passage.numbers & other.numbers:
            return False
        mine, theirs = passage.events, other.events
        return bool(mine & theirs) or all(map(is_adrift, mine)) or all(map(is_adrift, theirs))

    def _taken(self, passage: Passage) -> Handed | None:
        like = list(self._alike(passage))
        found = [each for each in like if self._is_enough(passage, each)]
        if not found:
            return self._shortened(passage, like)
        likely = max(found, key=lambda each: each.nearness_to(passage))
        is_asked = likely.passage.outlet in (*self._agencies, passage.origin.name)
        return Handed(
            likely.passage, likely.passage.outlet, likely.evidence, doubt=doubt_of(passage, likely, found, is_asked)
        )

    def _alike(self, passage: Passage) -> Iterator[Giver]:
        """The passages that tell the same and may have given it, with what they share."""
        for document in self.pages.earlier(passage.document):
            like = None
            for other in self._of_page[document]:
                if self._may_give(other, passage):
                    like = like or self.pages.likeness(passage.sentences, document)
                    yield Giver(other, like, self._back(like, passage, other), self._rank(other))

    def _back(self, like: Likeness, passage: Passage, other: Passage) -> Likeness:
        """How much of the other is found on the passage's page; nothing where nothing of the passage is found there."""
        is_asked = like.found or self._ties.is_confirmed(other.outlet, passage.outlet)
        return self.pages.likeness(other.sentences, passage.document) if is_asked else NOTHING_ALIKE

    def _shortened(self, passage: Passage, like: Sequence[Giver]) -> Handed | None:
        """A passage that names the first speaker, where it may have come through a page that holds all of it."""
        speaker = passage.origin.name
        if passage.is_own or passage.outlet in self._agencies:
            return None
        whole = {each.passage.outlet for each in like if each.holds_all_of(passage)} - {speaker}
        return Handed(None, speaker, "", is_stated=True, doubt=all_stands_on(whole)) if whole else None

    def _may_give(self, other: Passage, passage: Passage) -> bool:
        """Whether the other tells the same of the same speaker, came first, and nobody cut the two apart.

        Of one day, whoever is nearer the first speaker came first, then who tells more.
        """
        is_same = passage.is_own or passage.origin.name in (other.origin.name, other.outlet)
        is_apart = other.outlet == passage.outlet or self._ties.is_cut(other.outlet, passage.outlet)
        return is_same and not is_apart and self._meet(passage, other) and self.order(other) < self.order(passage)

    def order(self, passage: Passage) -> tuple[date, int, int, str]:
        """What passages are sorted by, so that no page comes before the one it was taken from."""
        return passage.day, self._rank(passage), -len(passage.sentences), passage.document

    def _rank(self, passage: Passage) -> int:
        if passage.outlet in self._agencies:
            return 1
        if passage.is_own:
            return 0 if passage.speaks_for_itself else 4
        return 3 if passage.origin.relays or passage.credited or passage.origin.name in self._media else 2

    def _is_enough(self, passage: Passage, giver: Giver) -> bool:
        """Whether so much is shared that the passage was taken from the other.

        Two who both ask the first speaker choose differently from what they hear: a passage that credits that speaker
        was taken from another when each holds all of the other's particulars.
        """
        like, other = giver.like, giver.passage
        is_less = passage.is_own or passage.numbers <= other.numbers
        if (like.weight >= WORDS and like.found and is_less) or self._ties.is_confirmed(other.outlet, passage.outlet):
            return True
        if passage.is_own:
            return like.share >= SILENT
        if passage.outlet in self._agencies:
            return False  # agencies ask the first speaker themselves
        return giver.holds_all_of(passage) and not giver.back.missed and passage.numbers == other.numbers


def _agencies(passages: Sequence[Passage]) -> frozenset[str]:
    """Outlets called agencies, and those that others credit about as often as they publish."""
    cited: dict[str, list[str]] = defaultdict(list)
    pages = Counter(passage.outlet for passage in passages)
    for passage in passages:
        for name in {*passage.origin.relays, passage.credited, passage.origin.name} - {"", passage.outlet}:
            cited[name].append(passage.outlet)
    often = {
        name
        for name, outlets in cited.items()
        if len(set(outlets)) >= CITED and len(outlets) >= OFTEN * pages.get(name, len(outlets))
    }
    return frozenset(often | {name for name in pages if name_key(name) & AGENCY})


def with_givers(tolls: Sequence[Toll], pages: Iterable[Page], ties: Ties = NO_TIES) -> list[Toll]:
    """Give the tolls, each led through the page it was taken from to that page's first speaker.

    A page about no event of its own is about the event of the page it was taken from.

    Args:
        tolls: Tolls under one name for each source.
        pages: The pages they stand in; those of others are left alone.
        ties: What people confirmed or cut.
    """
    trail = Trail(tolls, pages, ties)
    order = sorted(trail.passages, key=lambda each: (trail.order(each), each.origin.name))
    handed = {id(passage): found for passage in order if (found := trail.handed(passage))}
    led: dict[int, Led] = {}
    out = {toll.id: toll for toll in tolls}
    for passage in order:
        made = _led(passage, handed, led, ())
        for toll in passage.tolls:
            event = made.event if is_adrift(toll.event) and made.event else toll.event
            out[toll.id] = changed(toll, origin=made.origin, event=event, telling=made.telling)
    return _brought_along(tolls, out)


def _brought_along(before: Iterable[Toll], after: Mapping[str, Toll]) -> list[Toll]:
    """The tolls after, and with them the rest of an event of no place or day of which some now belong to one other."""
    moved: dict[str, set[str]] = defaultdict(set)
    for toll in before:
        if after[toll.id].event != toll.event:
            moved[toll.event].add(after[toll.id].event)
    homes = {event: min(found) for event, found in moved.items() if len(found) == 1}
    told = (after[claim] for claim in sorted(after))
    return [changed(toll, event=homes[toll.event]) if toll.event in homes else toll for toll in told]


@dataclass(frozen=True, slots=True)
class Led:
    """A passage's first speaker with the hands it came through, the event it is about, and the page it began on."""

    origin: Origin
    event: str
    telling: str


def _led(passage: Passage, handed: Mapping[int, Handed], led: dict[int, Led], through: tuple[int, ...]) -> Led:
    if id(passage) in led:
        return led[id(passage)]
    event = min((each for each in passage.events if not is_adrift(each)), default="")
    made = Led(passage.origin, event, passage.document)
    found = handed.get(id(passage))
    if found is not None and id(passage) not in through:
        theirs = _led(found.giver, handed, led, (*through, id(passage))) if found.giver else None
        made = Led(_with_hands(passage, found, theirs), event, passage.document)
        if theirs:
            made = replace(made, event=event or theirs.event, telling=theirs.telling)
    if not through:
        led[id(passage)] = made
    return made


def _with_hands(passage: Passage, found: Handed, theirs: Led | None) -> Origin:
    """The first speaker: the giver's, where the page names nobody further; else as stated, through the giver.

    Nobody has their own words from whoever names them as the speaker.
    """
    origin = passage.origin
    if theirs and (passage.is_own or origin.name == found.name):
        if theirs.origin.name == passage.outlet:
            return origin
        origin = theirs.origin
    hands = () if origin.name in (found.name, passage.outlet) else (found.name,)
    how, evidence = (origin.how, "") if found.is_stated else (found.how, found.how)
    return replace(origin, relays=hands, in_turn=True, how=how, evidence=evidence, doubt=found.doubt)
