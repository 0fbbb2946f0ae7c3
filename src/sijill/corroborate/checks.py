"""Checks: additions the sources give, done again; what does not add up is reported and never mended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from sijill.corroborate.chains import Chained
from sijill.corroborate.details import is_group
from sijill.corroborate.scopes import place_form
from sijill.corroborate.strata import Placed
from sijill.corroborate.toll import Part, Sum, Toll
from sijill.model.figures import TollPoint
from sijill.model.vocabulary import Status
from sijill.text.place_names import alike


@dataclass(frozen=True, slots=True)
class Check:
    """One addition done again.

    Attributes:
        claim: The claim that gives it.
        kind: ``parts`` (sub-totals), ``groups`` (people among them, who may overlap), ``rise`` (since the last total),
            ``rise_parts``, ``rises`` (what was told as new between two totals), ``split`` (two splits by place against
            the rise between them) or ``whole`` (a total over all against its categories).
        adds_up: Whether it comes out; ``None`` when the parts do not claim to be the whole.
        working: The addition, to be checked with a pencil.
    """

    claim: str
    kind: str
    adds_up: bool | None
    working: str


def checks_of(chains: Iterable[Chained]) -> tuple[Check, ...]:
    """Do again every addition in the chains' tolls, in order of chain and day."""
    listed = list(chains)
    out: list[Check] = []
    for each in listed:
        for toll in each.tolls:
            out += [check for each_sum in toll.sums for check in _of_sum(toll, each_sum, each.chain.points)]
        out += _splits(each.tolls)
    return tuple(dict.fromkeys((*out, *_wholes(listed))))


def rises_between(chains: Iterable[Chained], rises: Sequence[Placed]) -> tuple[Check, ...]:
    """Hold what an origin told as new, day by day, against the rise between two of its totals, in order of chain.

    A rise told together with its total is done again with that total (:func:`checks_of`).

    Args:
        chains: The chains of running totals.
        rises: What was told as new since the last total.
    """
    of_stratum: dict[tuple[str, str, object, str], dict[tuple[date, int], Toll]] = defaultdict(dict)
    for each in rises:
        toll = each.toll
        if toll.low is not None and toll.high == toll.low and toll.scope.last:
            key = (each.stratum.event, each.stratum.place, each.stratum.category, toll.origin.name)
            of_stratum[key].setdefault((toll.scope.last, toll.low), toll)
    out = []
    for chain in chains:
        stratum = chain.stratum
        told = of_stratum.get((stratum.event, stratum.place, stratum.category, chain.chain.origin), {})
        for old, new in pairwise(chain.chain.points):
            between = [told[key] for key in sorted(told) if old.day < key[0] <= new.day]
            together = {toll.document for toll in chain.tolls if toll.id in new.claims and toll.document}
            if between and not any(toll.document in together for toll in between):
                out += _grown(old, new, between)
    return tuple(out)


def _grown(old: TollPoint, new: TollPoint, between: Sequence[Toll]) -> list[Check]:
    if old.low is None or new.low is None:
        return []
    parts = [Part(f"new on {toll.scope.last}", toll.low or 0) for toll in between]
    reached = old.low + sum(part.people for part in parts)
    words = f"{old.low} ({old.day}) + {_sum_words(parts)}"
    if reached == new.low:
        return [Check(new.claims[0], "rises", True, f"{words} = {new.low} ({new.day})")]
    adds_up = None if reached < new.low else False
    return [Check(new.claims[0], "rises", adds_up, f"{words} = {reached}, not {new.low} ({new.day})")]


def _sum_words(parts: Sequence[Part]) -> str:
    return " + ".join(f"{part.people} ({part.name})" for part in parts)


def _of_sum(toll: Toll, told: Sum, points: Sequence[TollPoint]) -> list[Check]:
    parts = [part for part in told.parts if not is_group(part.name)]
    total = toll.low if told.total is None else told.total
    out = []
    if parts and total is not None:
        whole = sum(part.people for part in parts)
        adds_up = None if whole < total else whole == total
        out.append(
            Check(
                toll.id,
                "rise_parts" if told.is_increment else "parts",
                adds_up,
                _against(_sum_words(parts), whole, total),
            )
        )
    elif told.parts and total is not None:
        most = max(part.people for part in told.parts)
        out.append(
            Check(
                toll.id,
                "parts",
                None if most <= total else False,
                f"{_sum_words(told.parts)} among {total} ({told.name})",
            )
        )
    if told.is_increment and told.total is not None and toll.low is not None:
        out += _rise(toll, told.total, toll.low, points)
    return out


def _against(words: str, whole: int, total: int) -> str:
    if whole == total:
        return f"{words} = {total}"
    return f"{words} = {whole}, {'less' if whole < total else 'more'} than {total} by {abs(total - whole)}"


def _rise(toll: Toll, new: int, reached: int, points: Sequence[TollPoint]) -> list[Check]:
    """A rise, or a fall below 0, against the total before; a rise is of the last total that was not higher."""
    told = [(point.day, point.low) for point in points if point.day < toll.day and point.low is not None]
    before = [(day, low) for day, low in told if new < 0 or low <= reached]
    if not before:
        return []
    day, last = before[-1]
    step = f"{last} ({day}) {'-' if new < 0 else '+'} {abs(new)}"
    if last + new == reached:
        return [Check(toll.id, "rise", True, f"{step} = {reached} ({toll.day})")]
    words = f"{step} = {last + new}, not {reached} ({toll.day})"
    if last + new < reached:
        return [Check(toll.id, "rise", None, f"{words}; the rise of {reached - last} spans more than this")]
    return [Check(toll.id, "rise", False, words)]


def _split(toll: Toll) -> Mapping[str, Part]:
    main = [told for told in toll.sums if told.total is None]
    parts = [part for told in main for part in told.parts if not is_group(part.name)]
    full = toll.low is not None and sum(part.people for part in parts) == toll.low
    return {place_form(part.name): part for part in parts} if full else {}


def _splits(tolls: Sequence[Toll]) -> list[Check]:
    """Two full splits by place, one after the other: does each place's rise agree with the rise the source tells?"""
    out = []
    full = [(toll, split) for toll in tolls if (split := _split(toll))]
    for (old, before), (new, after) in pairwise(full):
        rises = [told for told in new.sums if told.is_increment and told.parts]
        if old.low == new.low or not rises:
            continue
        told = {place_form(part.name): part.people for part in rises[0].parts}
        steps, fits = [], True
        for form, part in after.items():
            earlier = _same_place(form, before)
            grown = part.people - (before[earlier].people if earlier else 0)
            named = told.get(_same_place(form, told) or "", 0)
            fits = fits and grown == named
            if grown or named:
                steps.append(
                    f"{part.name} {part.people} - {part.people - grown} = {grown}"
                    + ("" if grown == named else f", told as {named}")
                )
        out.append(Check(new.id, "split", fits, "; ".join(steps)))
    return out


def _same_place(form: str, among: Mapping[str, object]) -> str | None:
    return form if form in among else next((each for each in sorted(among) if alike(each, form)), None)


def _wholes(chains: Sequence[Chained]) -> list[Check]:
    """A total over everybody against the same origin's categories of the same day."""
    beside: dict[tuple[str, str, str, str], list[Chained]] = defaultdict(list)
    for each in chains:
        beside[_told_with(each)].append(each)
    out = []
    for whole in chains:
        if whole.stratum.category.status is not Status.UNKNOWN or whole.stratum.category.group:
            continue
        for point in whole.chain.points:
            parts = [found for each in beside[_told_with(whole)] if (found := _of_that_day(each, whole, point))]
            if len(parts) < 2 or point.low is None:
                continue
            people = sum(part.people for part in parts)
            adds_up = None if people < point.low else people == point.low
            out.append(Check(point.claims[0], "whole", adds_up, _against(_sum_words(parts), people, point.low)))
    return out


def _told_with(each: Chained) -> tuple[str, str, str, str]:
    stratum = each.stratum
    return stratum.event, stratum.place, stratum.category.harm.value, each.chain.origin


def _of_that_day(each: Chained, whole: Chained, point: TollPoint) -> Part | None:
    mine, theirs = each.stratum, whole.stratum
    if each is whole or mine.category.group or mine.category.status is theirs.category.status:
        return None
    found = next((p for p in each.chain.points if p.day == point.day and p.low is not None), None)
    return Part(mine.category.whom, found.low) if found and found.low is not None else None
