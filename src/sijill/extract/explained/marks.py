"""Marks: the text cut into pieces, each with what was read from it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sijill.model.claims import Claim
from sijill.model.readings import Reading
from sijill.model.spans import Span

KINDS = {
    "harm": "harm",
    "number": "number",
    "who": "who was harmed",
    "source": "words that attribute",
    "place": "place",
    "date": "date",
    "verification": "what is said of checking",
    "accused": "held responsible",
    "garble": "perhaps bent words",
    "protected": "protected: not to leave",
}
"""What a stretch of the text gave, and how it is called."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that every mark covers whole or not at all.

    Attributes:
        start: First character (code points).
        end: One past the last.
        kinds: What it gave, in the order of :data:`KINDS`.
        claims: Ids of the claims it stands in.
        begins: Ids of the claims that begin here.
        ends: Ids of the claims that end here.
    """

    start: int
    end: int
    kinds: tuple[str, ...]
    claims: tuple[str, ...]
    begins: tuple[str, ...]
    ends: tuple[str, ...]


def pieces(text: str, reading: Reading) -> list[Piece]:
    """Give the whole text in pieces, in order."""
    marks = sorted({(span.start, span.end, kind) for kind, span in _marked(reading)})
    edges = sorted({0, len(text), *(e for start, end, _ in marks for e in (start, end)), *_claim_edges(reading)})
    kinds: list[set[str]] = [set() for _ in edges]
    for start, end, kind in marks:
        for at in range(bisect_left(edges, start), bisect_left(edges, end)):
            kinds[at].add(kind)
    inside: list[list[str]] = [[] for _ in edges]
    for claim in reading.claims:
        for at in range(bisect_left(edges, claim.span.start), bisect_left(edges, claim.span.end)):
            inside[at].append(claim.id)
    begins, ends = _by(reading, is_start=True), _by(reading, is_start=False)
    return [
        Piece(
            start,
            end,
            tuple(kind for kind in KINDS if kind in kinds[at]),
            tuple(inside[at]),
            tuple(begins.get(start, ())),
            tuple(ends.get(end, ())),
        )
        for at, (start, end) in enumerate(pairwise(edges))
    ]


def _claim_edges(reading: Reading) -> set[int]:
    return {edge for claim in reading.claims for edge in (claim.span.start, claim.span.end)}


def _by(reading: Reading, is_start: bool) -> dict[int, list[str]]:
    held: dict[int, list[str]] = {}
    for claim in reading.claims:
        held.setdefault(claim.span.start if is_start else claim.span.end, []).append(claim.id)
    return held


def _marked(reading: Reading) -> Iterator[tuple[str, Span]]:
    for claim in reading.claims:
        yield from ((kind, span) for kind, span in _of_claim(claim) if span is not None)
    for garble in reading.garbles:
        yield "garble", garble.span
    for flag in reading.protection:
        yield from (("protected", span) for span in flag.spans)
    for person in reading.people:
        if person.protect:
            yield from (("protected", span) for span in person.spans)


def _of_claim(claim: Claim) -> Iterator[tuple[str, Span | None]]:
    who = claim.victims.span
    of_another = claim.relation.part_of is not None
    if claim.harm_span is not None and not of_another and (who is None or not who.overlaps(claim.harm_span)):
        yield "harm", claim.harm_span
    yield "number", claim.count_span
    yield "who", claim.victims.span
    yield "source", claim.attribution.cue
    yield "date", claim.when.span
    yield "verification", claim.verification.span
    yield from (("place", place.span) for place in claim.places)
    yield from (("accused", who.span) for who in claim.alleged_perpetrators)
