"""Passages: what one page tells from one origin, with the sentences beside its numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sijill.corroborate.credits import Credit
from sijill.corroborate.pages import Sentence
from sijill.corroborate.toll import Origin, Toll
from sijill.model.sources import SourceKind


@dataclass(frozen=True)
class Passage:
    """What one page tells from one origin.

    Attributes:
        document: The page.
        outlet: Who published it.
        day: When.
        origin: Whose tolls they are, as the page says.
        tolls: Its tolls, in order of id.
        sentences: Those of its sentences that tell no toll.
        credited: The source its page credits at either end, or "".
        beside: The source that its sentences say they have its tolls from, or "".
    """

    document: str
    outlet: str
    day: date
    origin: Origin
    tolls: tuple[Toll, ...]
    sentences: tuple[Sentence, ...]
    credited: str
    beside: str = ""

    @property
    def is_own(self) -> bool:
        """Whether it names nobody as the source, or the outlet itself."""
        return self.origin.name == self.outlet

    @property
    def speaks_for_itself(self) -> bool:
        """Whether a body that is no medium tells what it counted itself."""
        return self.is_own and self.origin.kind is not SourceKind.MEDIA

    @property
    def is_arabic(self) -> bool:
        """Whether any of its sentences is in Arabic script."""
        return any(each.is_arabic for each in self.sentences)

    @property
    def numbers(self) -> frozenset[tuple[str, int | None]]:
        """Its numbers, each with the harm."""
        return frozenset((toll.mapped.harm.value, toll.low) for toll in self.tolls if toll.category)

    @property
    def events(self) -> frozenset[str]:
        """The events its tolls are about."""
        return frozenset(toll.event for toll in self.tolls)


def passages_of(
    tolls: Sequence[Toll],
    sentences: Sequence[Sentence],
    credit: Credit,
    named: Callable[[Sentence], frozenset[str]] = lambda _: frozenset(),
) -> Iterator[Passage]:
    """Give a passage for each origin of one page; a sentence belongs to whoever was told of last before it.

    Args:
        tolls: All tolls of the page, in order of id.
        sentences: Its sentences.
        credit: The source it credits at either end.
        named: Gives the sources that a sentence says it has its words from.
    """
    groups: dict[str, list[Toll]] = defaultdict(list)
    for toll in tolls:
        groups[toll.origin.name].append(toll)
    starts = sorted((min(toll.at[0] for toll in held if toll.at), name) for name, held in groups.items() if held[0].at)
    plain = [each for each in sentences if not _tells(each, tolls)]
    is_pages = not starts or credit.at < starts[0][0] or not _names(credit.name, tolls)
    for name, held in groups.items():
        first = held[0]
        inside = tuple(each for each in plain if _owner(each, starts) == name)
        is_told = credit.name not in (first.outlet, name) and (is_pages or credit.name in first.origin.relays)
        told = credit.name if is_told else ""
        beside = _beside(held, sentences, named) - {first.outlet, *groups} if not first.origin.relays else frozenset()
        hand = min(beside) if len(beside) == 1 else ""
        yield Passage(first.document, first.outlet, first.day, first.origin, tuple(held), inside, told, hand)


def _beside(
    tolls: Sequence[Toll], sentences: Sequence[Sentence], named: Callable[[Sentence], frozenset[str]]
) -> frozenset[str]:
    return frozenset(name for each in sentences if _tells(each, tolls) for name in named(each))


def _names(name: str, tolls: Sequence[Toll]) -> bool:
    """Whether a toll's own words name the source: then they say of which toll it is, not of the whole page."""
    return any(name == toll.origin.name or name in toll.origin.relays for toll in tolls)


def _tells(sentence: Sentence, tolls: Sequence[Toll]) -> bool:
    return any(toll.at and toll.at[0] < sentence.end and sentence.start < toll.at[1] for toll in tolls)


def _owner(sentence: Sentence, starts: Sequence[tuple[int, str]]) -> str:
    """Whose tolls were told last before the sentence."""
    before = [name for start, name in starts if start <= sentence.start]
    return before[-1] if before else (starts[0][1] if starts else "")
