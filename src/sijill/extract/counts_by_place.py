"""Numbers told place by place: "658 deaths in A, 384 in B and 12 in C", in any language.

A number whose noun and verb are left out counts the same people and harm as the one before it. Each number has its own
place; behind "including", a colon or the like the numbers are parts of the one before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.mentions import PlaceMention
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Status

COUNTED = frozenset({Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.DETAINED, Harm.DISPLACED})


@dataclass(frozen=True, slots=True)
class Told:
    """A number in a sentence and where it stands (code points)."""

    count: Count
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """How a language tells numbers place by place.

    Attributes:
        placing: All that may stand between a number and its place.
        going_on: All that may stand between one place and the next number.
        splitting: What makes the numbers behind it parts of the number before.
        of_them: The same, between a number and its place.
    """

    placing: re.Pattern[str]
    going_on: re.Pattern[str]
    splitting: re.Pattern[str]
    of_them: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Member:
    told: Told
    places: tuple[PlaceMention, ...]

    @property
    def start(self) -> int:
        return self.told.start

    @property
    def end(self) -> int:
        return max(place.span.end for place in self.places if place.span)


@dataclass(frozen=True, slots=True)
class _Around:
    places: Sequence[PlaceMention]
    wording: Wording


def by_place(
    text: str, placed: Sequence[Placed], numbers: Sequence[Told], places: Sequence[PlaceMention], wording: Wording
) -> list[Placed]:
    """Give the claims of one sentence, each with its own places, and those of the numbers that are told by place alone.

    Args:
        text: The whole text, as received.
        placed: Claims of the sentence.
        numbers: Its numbers that may count people, in reading order.
        places: Its places, in reading order.
        wording: How the language says it.
    """
    found = list(placed)
    standing = sorted((place for place in places if place.span), key=lambda place: place.span.start)  # type: ignore[union-attr]
    for series in _series(text, numbers, standing, wording):
        found = _with_series(text, found, series, numbers, _Around(standing, wording))
    return found


def _series(
    text: str, numbers: Sequence[Told], places: Sequence[PlaceMention], wording: Wording
) -> list[list[_Member]]:
    found: list[list[_Member]] = []
    for at, told in enumerate(numbers):
        limit = numbers[at + 1].start if at + 1 < len(numbers) else len(text)
        own = tuple(place for place in places if place.span and told.end <= place.span.start < limit)
        if not own or not wording.placing.fullmatch(text, told.end, own[0].span.start):  # type: ignore[union-attr]
            continue
        member = _Member(told, own)
        if found and wording.going_on.fullmatch(text, found[-1][-1].end, told.start):
            found[-1].append(member)
        else:
            found.append([member])
    return found


def _with_series(
    text: str, placed: list[Placed], series: list[_Member], numbers: Sequence[Told], around: _Around
) -> list[Placed]:
    before = [one for one in placed if _can_lead(one) and one.claim.count_span.start < series[0].start]  # type: ignore[union-attr]
    head = max((one for one in before if not _counts(one, series[0])), key=_at, default=None)
    leading = _leading(text, head, series, numbers, around) if head is not None else None
    if head is None or leading is None:
        own = next((one for one in placed if _can_lead(one) and _counts(one, series[0])), None)
        return _told_apart(text, placed, own, series, series[1:], around, is_split=False) if own else placed
    return _told_apart(text, placed, head, series, series, around, is_split=leading)


def _leading(
    text: str, head: Placed, series: Sequence[_Member], numbers: Sequence[Told], around: _Around
) -> bool | None:
    """Whether the series is parts of the number before it (or more such numbers); ``None`` where it is neither."""
    start, first = _at(head), series[0]
    if any(start < told.start < first.start and not _counts_told(head, told) for told in numbers):
        return None
    between = text[_reach(head.claim, around.places, first.start) : first.start]
    if around.wording.splitting.search(between) or around.wording.of_them.match(text, first.told.end):
        return True
    has_place = any(place.span and start < place.span.start < first.start for place in around.places)
    if not (around.wording.going_on.fullmatch(between) and has_place):
        return None
    return len(series) > 1 and sum(one.told.count.low or 0 for one in series) == head.claim.count.low


def _told_apart(
    text: str,
    placed: Sequence[Placed],
    head: Placed,
    series: Sequence[_Member],
    rest: Sequence[_Member],
    around: _Around,
    *,
    is_split: bool,
) -> list[Placed]:
    if not rest or (is_split and not _holds(head, rest)):
        return list(placed)
    done = [_apart(one, head, series, around.places, is_split=is_split) for one in placed]
    return [
        *done,
        *(
            _made(text, head, one, series[0].start, is_split=is_split)
            for one in rest
            if not any(_counts(p, one) for p in placed)
        ),
    ]


def _can_lead(one: Placed) -> bool:
    claim = one.claim
    return claim.harm in COUNTED and not claim.negated and claim.count_span is not None and claim.count.is_stated


def _at(one: Placed) -> int:
    return one.claim.count_span.start if one.claim.count_span else -1


def _reach(claim: Claim, places: Sequence[PlaceMention], until: int) -> int:
    """How far what is told of the claim goes before the series: its number, its words, its places."""
    spans = [span for span in (claim.count_span, claim.harm_span, claim.victims.span) if span]
    ends = [span.end for span in [*spans, *(place.span for place in places if place.span)] if span.end <= until]
    return max(ends, default=until)


def _holds(head: Placed, rest: Sequence[_Member]) -> bool:
    most = head.claim.count.high
    return most is None or sum(one.told.count.low or 0 for one in rest) <= most


def _counts(one: Placed, member: _Member) -> bool:
    return _counts_told(one, member.told)


def _counts_told(one: Placed, told: Told) -> bool:
    span = one.claim.count_span
    return span is not None and span.start < told.end and told.start < span.end


def _apart(
    one: Placed, head: Placed, series: Sequence[_Member], places: Sequence[PlaceMention], *, is_split: bool
) -> Placed:
    """A claim of the sentence with the places that are its own: not those of the numbers told beside it."""
    own = next((member for member in series if _counts(one, member)), None)
    if own is not None:
        bare = one.claim.victims.status is Status.UNKNOWN and not one.claim.victims.surface
        victims = replace(one.claim.victims, status=head.claim.victims.status) if bare else one.claim.victims
        whole_at = _at(head) if is_split and one is not head else one.whole_at
        claim = replace(one.claim, places=own.places, victims=victims)
        return replace(one, claim=claim, whole_at=whole_at, series_at=series[0].start)
    if one is not head:
        return one
    taken = {place.span for member in series for place in member.places}
    kept = tuple(place for place in head.claim.places if place.span not in taken)
    if not is_split and not kept:
        kept = tuple(place for place in places if place.span and place.span.end <= series[0].start)
    series_at = one.series_at if is_split else series[0].start
    return replace(one, claim=replace(one.claim, places=kept), series_at=series_at)


def _made(text: str, head: Placed, member: _Member, series_at: int, *, is_split: bool) -> Placed:
    """The claim of a number told by its place alone: the people and the harm are those of the number before."""
    document = head.claim.span.document
    counted = Span(member.start, member.told.end, text[member.start : member.told.end], document)
    claim = replace(
        head.claim,
        id=f"{head.claim.id}-{member.start}",
        span=Span(member.start, member.end, text[member.start : member.end], document),
        count=replace(member.told.count, as_printed=counted.quote),
        count_span=counted,
        places=member.places,
        victims=replace(head.claim.victims, names=(), span=None, surface=""),
        confidence=min(head.claim.confidence, 0.8),
    )
    at = head.claim.count_span.start if is_split and head.claim.count_span else -1
    return Placed(claim, head.paragraph, False, is_split, whole_at=at, series_at=series_at)
