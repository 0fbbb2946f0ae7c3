"""Exclusions: which claims do not enter a figure, and why, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sijill.corroborate.chains import Chained
from sijill.corroborate.strata import Placed
from sijill.corroborate.toll import Toll
from sijill.corroborate.wording import printed
from sijill.model.figures import Excluded


def barred(toll: Toll) -> Excluded | None:
    """Give the reason why a toll enters no chain at all, or ``None``.

    Rejected by a person or withdrawn; said not to have happened; of an earlier time; not mapped; with a number that is
    garbled, or none.
    """
    if toll.retracted:
        return Excluded(toll.id, "retracted", toll.retracted)
    if toll.denied:
        return Excluded(toll.id, "negated", "the source says that it did not happen")
    if toll.historical:
        return Excluded(toll.id, "historical", "belongs to an earlier time than the event")
    if toll.category is None:
        return Excluded(toll.id, "unmapped", toll.unmapped or "the words of its category could not be mapped")
    if toll.garbled:
        return Excluded(toll.id, "garbled", toll.garbled)
    if not toll.has_number:
        return Excluded(toll.id, "no_number", "says that people were harmed, but not how many")
    return None


def withdrawn(tolls: Sequence[Toll]) -> list[Toll]:
    """Give the tolls with every number marked that its own source has withdrawn by then or later."""
    by_number = {
        (toll.event, toll.origin.name, toll.category, toll.low): toll
        for toll in sorted(tolls, key=lambda toll: (toll.day, toll.id))
        if toll.withdraws
    }
    out = []
    for toll in tolls:
        later = by_number.get((toll.event, toll.origin.name, toll.category, toll.low))
        if later and not toll.retracted and toll.day <= later.day:
            toll = replace(toll, retracted=f"{toll.origin.name} withdrew it on {later.day} ({later.id})")
        out.append(toll)
    return out


def sub_totals(tolls: Sequence[Placed]) -> tuple[Excluded, ...]:
    """Give the tolls that are a part of another in the same stratum, or on top of one, or may share people with one.

    Two origins that count the same people are rivals, not parts; so overlap matters only between two numbers that one
    origin tells in one document, where the lower may lie inside the higher.
    """
    by_id = {each.toll.id: each for each in tolls}
    out = []
    for each in tolls:
        for other, code, words in _relations(each.toll, by_id):
            if other in by_id and by_id[other].stratum == each.stratum:
                out.append(Excluded(each.toll.id, code, f"{words} {other}, which is in the same stratum"))
                break
    return tuple(sorted(out, key=lambda each: each.claim))


def _relations(toll: Toll, by_id: Mapping[str, Placed]) -> list[tuple[str, str, str]]:
    told = [(toll.part_of, "part_of", "a part of"), (toll.additive_to, "additive", "in addition to")]
    found = [(other, code, words) for other, code, words in told if other]
    inside = [other for other in toll.may_overlap if other in by_id and _lies_inside(toll, by_id[other].toll)]
    return found + [(other, "may_overlap", "may count the same people as") for other in inside]


def _lies_inside(toll: Toll, other: Toll) -> bool:
    is_one_telling = (toll.origin.name, toll.document) == (other.origin.name, other.document)
    return is_one_telling and (toll.low or 0) < (other.low or 0)


def rise(each: Placed) -> Excluded:
    """Give the reason why a rise of a running total is not another toll."""
    return Excluded(each.toll.id, "increment", "what is new since the last total; it is in the running total already")


def left_out_of(used: Sequence[Chained], beside: Sequence[Chained]) -> tuple[Excluded, ...]:
    """Give every claim of the chains that does not carry the figure: superseded, repeated, or of a chain beside it."""
    out = [left for each in used for left in _within(each)]
    for each in beside:
        out += [Excluded(claim, "low_evidence", f"{each.chain.origin}: {each.why_not}") for claim in each.chain.claims]
    return tuple(sorted(out, key=lambda left: (left.claim, left.code)))


def _within(each: Chained) -> Iterable[Excluded]:
    latest = each.chain.latest
    stands = f"{printed(latest)} of {latest.day}"
    for point in each.chain.superseded:
        for claim in point.claims:
            yield Excluded(
                claim, "superseded", f"{printed(point)} of {point.day} is superseded by {each.chain.origin}'s {stands}"
            )
    for claim in sorted(set(latest.claims) - set(each.carriers)):
        toll = next(toll for toll in each.tolls if toll.id == claim)
        known = f" ({toll.origin.evidence})" if toll.origin.evidence else ""
        why = f"{toll.outlet} carries {each.chain.origin}'s {stands} again: no second voice{known}"
        yield Excluded(claim, "relay", why)
