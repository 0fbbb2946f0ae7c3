"""Testimony that a text reports as confirming other testimony, in any language; nobody has checked that it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode
from sijill.text.names import name_tokens
from sijill.text.same_name import same_part


@dataclass(frozen=True, slots=True)
class Confirming:
    """Words that say that one speaker confirms another.

    Attributes:
        span: The sentence.
        who: Where the one who confirms is told of.
        is_named: Whether by a name.
        whose: The name of the one confirmed; empty for whoever spoke last.
        since: An account told before this character is too far to be meant.
    """

    span: Span
    who: Span
    is_named: bool
    whose: str
    since: int


def with_confirming(found: Iterable[Testimony], told: Iterable[Confirming]) -> tuple[Testimony, ...]:
    """Give the testimony with its confirmations, numbered anew in reading order; one of no account is left out."""
    held = list(found)
    for one in told:
        confirmed = _confirmed(one, held)
        if not confirmed:
            continue
        ids = tuple(testimony.id for testimony in confirmed)
        at = next((i for i, t in enumerate(held) if one.span.overlaps(t.span) and _is_by(one, t)), None)
        if at is not None:
            held[at] = replace(held[at], knowledge=Knowledge.CONFIRMS_ANOTHER, confirms=ids)
            continue
        made = Testimony(
            f"t{len(held) + 1}", one.span, one.who.quote, Knowledge.CONFIRMS_ANOTHER, Mode.INDIRECT, ids, (), one.who
        )
        held.append(made)
    return _numbered(held)


def _confirmed(one: Confirming, held: Sequence[Testimony]) -> list[Testimony]:
    """All that the named person told before, else what somebody else told last, not far before."""
    before = [t for t in held if t.span.start < one.who.start and not one.span.overlaps(t.span) and not _is_by(one, t)]
    if one.whose:
        return [t for t in before if _same(t.speaker, one.whose)]
    near = [t for t in before if t.span.start >= one.since]
    return [max(near, key=lambda t: t.span.start)] if near else []


def _is_by(one: Confirming, testimony: Testimony) -> bool:
    return _same(testimony.speaker, one.who.quote) if one.is_named else testimony.speaker == one.who.quote


def _same(speaker: str, name: str) -> bool:
    """Whether every part of the shorter name is in the longer: "Nawas" and "Nawaz Haddad", not two of one family."""
    shorter, longer = sorted((name_tokens(speaker), name_tokens(name)), key=len)
    return bool(shorter) and all(any(same_part(part, other) for other in longer) for part in shorter)


def _numbered(held: Sequence[Testimony]) -> tuple[Testimony, ...]:
    ordered = sorted(held, key=lambda t: (t.span.start, int(t.id[1:])))
    ids = {t.id: f"t{number}" for number, t in enumerate(ordered, 1)}
    return tuple(replace(t, id=ids[t.id], confirms=tuple(ids[one] for one in t.confirms)) for t in ordered)
