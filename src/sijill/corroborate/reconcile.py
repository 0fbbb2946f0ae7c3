"""Reconcile: from tolls to chains, figures and all that is said about them, in one pure function."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sijill.corroborate.blame import with_accused
from sijill.corroborate.chains import Chained, chained
from sijill.corroborate.checks import Check, checks_of, rises_between
from sijill.corroborate.counted import with_what_is_counted
from sijill.corroborate.exclusions import barred, rise, sub_totals, withdrawn
from sijill.corroborate.figures import figures_of
from sijill.corroborate.handed import with_givers
from sijill.corroborate.homes import homes
from sijill.corroborate.naming import with_one_name, with_whole_names
from sijill.corroborate.pages import Page
from sijill.corroborate.relays import Traced, traced
from sijill.corroborate.rises import with_rises
from sijill.corroborate.rules import Rule
from sijill.corroborate.spoken import with_speakers
from sijill.corroborate.strata import Placed, Stratum, placed
from sijill.corroborate.ties import NO_TIES, Ties, as_people_said
from sijill.corroborate.toll import Toll
from sijill.corroborate.uncollected import uncollected
from sijill.corroborate.withdrawals import with_withdrawals
from sijill.corroborate.wording import printed
from sijill.corroborate.written import led_by_spelling
from sijill.model.figures import Excluded, Figure, Relay
from sijill.model.vocabulary import Status


@dataclass(frozen=True, slots=True)
class Notice:
    """Something a reader of the figures should know, with a stable code."""

    code: str
    message: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corroboration:
    """All that the stage makes of a set of tolls.

    Attributes:
        rule: The rule used.
        chains: Chains with their strata and tolls.
        figures: Figures with their strata.
        relays: Who hands on whom.
        checks: Additions done again.
        excluded: Claims that enter no chain at all, with the reason.
        warnings: What a reader should know.
        placed: Every mapped toll with its stratum, to show the mapping.
    """

    rule: Rule
    chains: tuple[Chained, ...]
    figures: tuple[tuple[Stratum, Figure], ...]
    relays: tuple[Relay, ...]
    checks: tuple[Check, ...]
    excluded: tuple[Excluded, ...]
    warnings: tuple[Notice, ...]
    placed: tuple[Placed, ...]


@uncollected()
def corroborate(
    tolls: Iterable[Toll],
    rule: Rule,
    make_id: Callable[[str], str],
    copies: Iterable[tuple[str, str, str]] = (),
    pages: Iterable[Page] = (),
    ties: Ties = NO_TIES,
) -> Corroboration:
    """Make chains, figures and grades of ``tolls``.

    Args:
        tolls: Tolls; ids are unique, order does not matter.
        rule: How a range is made.
        make_id: Gives a chain's stable id for its anchor.
        copies: ``(from outlet, to outlet, claim)`` for pages known to be copies.
        pages: The documents the tolls stand in, for finding who copied whom.
        ties: What people confirmed or cut.
    """
    here = list(pages)
    read = sorted(_as_pages_say(tolls, here), key=lambda toll: toll.id)
    ordered = withdrawn(with_withdrawals(with_speakers(with_one_name(read), here), here))
    kept_out = [left for toll in ordered if (left := barred(toll))]
    out_ids = {left.claim for left in kept_out}
    named = with_whole_names(with_one_name(toll for toll in ordered if toll.id not in out_ids))
    kept = with_givers([as_people_said(toll, ties) for toll in named], here, ties)
    home = homes(kept)
    kept = [_at_home(toll, home) for toll in kept]
    led = led_by_spelling(kept)
    ordered = [_led(_at_home(toll, home), led) for toll in ordered]
    trail = traced([_led(toll, led) for toll in kept], copies, ties)
    strata = placed(trail.tolls)
    parts = {left.claim: left for left in (*sub_totals(strata), *(rise(each) for each in strata if each.is_increment))}
    chains = chained((each for each in strata if each.toll.id not in parts), make_id)
    others = _by_stratum(strata, parts, kept_out, ordered)
    return Corroboration(
        rule=rule,
        chains=chains,
        figures=figures_of(chains, rule, others),
        relays=trail.relays,
        checks=(*checks_of(chains), *rises_between(chains, [each for each in strata if each.is_increment])),
        excluded=tuple(sorted((*kept_out, *parts.values()), key=lambda left: left.claim)),
        warnings=_warnings(chains, trail, kept_out),
        placed=strata,
    )


def _as_pages_say(tolls: Iterable[Toll], pages: Sequence[Page]) -> list[Toll]:
    return with_accused(with_rises(with_what_is_counted(tolls, pages), pages), pages)


def _at_home(toll: Toll, home: Mapping[str, str]) -> Toll:
    return replace(toll, event=home[toll.event]) if toll.event in home else toll


def _led(toll: Toll, led: Mapping[str, str]) -> Toll:
    return replace(toll, event=led[toll.id]) if toll.id in led else toll


def _by_stratum(
    strata: Sequence[Placed], parts: dict[str, Excluded], kept_out: Sequence[Excluded], tolls: Sequence[Toll]
) -> dict[Stratum, list[Excluded]]:
    """What is left out of each stratum's figure; a barred toll is shown wherever its category is."""
    out: dict[Stratum, list[Excluded]] = defaultdict(list)
    for each in strata:
        if each.toll.id in parts:
            out[each.stratum].append(parts[each.toll.id])
    by_id = {toll.id: toll for toll in tolls}
    by_kind: dict[tuple[str, object], set[Stratum]] = defaultdict(set)
    for each in strata:
        by_kind[each.toll.event, each.toll.category].add(each.stratum)
    for left in kept_out:
        toll = by_id[left.claim]
        for stratum in sorted(by_kind.get((toll.event, toll.category), ())):
            out[stratum].append(left)
    return out


def _warnings(chains: Sequence[Chained], trail: Traced, kept_out: Sequence[Excluded]) -> tuple[Notice, ...]:
    found = [notice for each in chains for notice in _of_chain(each)]
    for circle in trail.circles:
        found.append(Notice("corroborate.circular", f"{' and '.join(circle)} name each other as the source"))
    for left in kept_out:
        if left.code == "unmapped":
            found.append(Notice("corroborate.unmapped", left.why, (left.claim,)))
    found += [_apart(each) for each in _pairs_apart(chains)]
    return (*found, *_outgrown(chains))


def _of_chain(each: Chained) -> list[Notice]:
    name = f"{each.chain.origin}, {each.chain.category}"
    found = []
    for day in each.clashes:
        message = f"{name}: several numbers on {day}; nobody can tell which came last"
        found.append(Notice("corroborate.same-day-differs", message, each.chain.claims))
    for point in each.chain.points:
        if point.revised_down:
            message = f"{name}: revised down to {printed(point)} on {point.day}"
            found.append(Notice("corroborate.revised-down", message, point.claims))
    return found


def _outgrown(chains: Sequence[Chained]) -> list[Notice]:
    """Totals over everybody that the same origin's count of some of them has since passed."""
    by_origin: dict[tuple[str, str, str, object], list[Chained]] = defaultdict(list)
    for each in chains:
        stratum = each.stratum
        by_origin[each.chain.origin, stratum.event, stratum.place, stratum.category.harm].append(each)
    found = []
    for key in sorted(by_origin, key=str):
        for whole in by_origin[key]:
            for part in by_origin[key]:
                if _is_whole_of(whole, part) and part.chain.latest.value > whole.chain.latest.value:
                    found.append(_passed(whole, part))
    return found


def _is_whole_of(whole: Chained, part: Chained) -> bool:
    category = whole.stratum.category
    everybody = category.status is Status.UNKNOWN and not category.group and not category.party
    return (
        everybody and part.stratum.category.status is not Status.UNKNOWN and whole.stratum.period == part.stratum.period
    )


def _passed(whole: Chained, part: Chained) -> Notice:
    old, new = whole.chain.latest, part.chain.latest
    message = (
        f"{whole.chain.origin}: the total of {printed(old)} ({old.day}) is out of date: "
        f"{part.stratum.category.whom} alone were {printed(new)} on {new.day}"
    )
    return Notice("corroborate.total-outgrown", message, (*old.claims, *new.claims))


def _pairs_apart(chains: Sequence[Chained]) -> list[list[Chained]]:
    """Strata whose credible chains last spoke on different days."""
    by_stratum: dict[Stratum, list[Chained]] = defaultdict(list)
    for each in chains:
        if each.is_credible:
            by_stratum[each.stratum].append(each)
    groups = [by_stratum[stratum] for stratum in sorted(by_stratum)]
    return [group for group in groups if len({each.chain.latest.day for each in group}) > 1]


def _apart(group: Sequence[Chained]) -> Notice:
    said = "; ".join(f"{each.chain.origin} on {each.chain.latest.day}" for each in group)
    message = f"{group[0].chain.category}: the origins last spoke on different days ({said}); the later may count more"
    return Notice(
        "corroborate.different-days", message, tuple(claim for each in group for claim in each.chain.latest.claims)
    )
