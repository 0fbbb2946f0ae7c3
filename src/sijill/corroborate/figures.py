"""Figures: one for each stratum, from its chains by a named rule, with everything left out and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from sijill.corroborate.aggregates import remainders
from sijill.corroborate.chains import Chained, checked
from sijill.corroborate.exclusions import left_out_of
from sijill.corroborate.grades import grade_of
from sijill.corroborate.rules import Rule, Steps, result_of
from sijill.corroborate.strata import Stratum
from sijill.corroborate.wording import in_order
from sijill.model.derivations import Without
from sijill.model.figures import Excluded, Figure


def figures_of(
    chains: Iterable[Chained], rule: Rule, others: Mapping[Stratum, Sequence[Excluded]]
) -> tuple[tuple[Stratum, Figure], ...]:
    """Make the figure of each stratum.

    Chains of named origins enter; the others stand beside, unless nobody named speaks at all. Rivals are never added.
    Of a total that holds incidents identified one by one, what is left without them stands beside it, or in it where
    the rule takes them off.

    Args:
        chains: All chains.
        rule: The rule that makes the range.
        others: Claims of a stratum that are in no chain, with the reason.
    """
    by_stratum: dict[Stratum, list[Chained]] = defaultdict(list)
    for each in chains:
        by_stratum[each.stratum].append(each)
    made = [(stratum, _figure(stratum, by_stratum[stratum], rule, others)) for stratum in sorted(by_stratum)]
    left = remainders(made, [each for stratum, _ in made for each in by_stratum[stratum]])
    return tuple((stratum, _less(figure, left.get(stratum, ()), rule)) for stratum, figure in made)


def _figure(
    stratum: Stratum, chains: Sequence[Chained], rule: Rule, others: Mapping[Stratum, Sequence[Excluded]]
) -> Figure:
    credible = [each for each in chains if each.is_credible]
    used = credible or list(chains)
    beside = [each for each in chains if each not in used]
    steps = rule.make(used)
    claims = sorted({claim for each in used for claim in each.carriers})
    left_out = {left.claim: left for left in (*others.get(stratum, ()), *left_out_of(used, beside))}
    return Figure(
        category=stratum.category.whom,
        harm=stratum.category.harm,
        scope=stratum.scope,
        as_of=max(_last_told(each) for each in used),
        low=result_of(steps, "low"),
        central=result_of(steps, "central"),
        high=result_of(steps, "high"),
        highest_stated=result_of(steps, "highest_stated"),
        independent_origins=len({each.chain.origin for each in credible}),
        rule=rule.name,
        sources=tuple(sorted({each.chain.origin for each in used})),
        chains=tuple(sorted(each.chain.id for each in used)),
        claims=tuple(claims),
        grade=grade_of(used, beside),
        beside=tuple(sorted(each.chain.id for each in beside)),
        excluded=tuple(left_out[claim] for claim in sorted(left_out, key=in_order) if claim not in claims),
        verification=checked(each.chain.verification for each in used),
        derivation=steps,
        without=tuple(_without(origin, used, rule) for origin in sorted({each.chain.origin for each in used})),
    )


def _without(origin: str, used: Sequence[Chained], rule: Rule) -> Without:
    left = [each for each in used if each.chain.origin != origin]
    steps = rule.make(left) if left else ()
    return Without(
        origin,
        low=result_of(steps, "low"),
        central=result_of(steps, "central"),
        high=result_of(steps, "high"),
        highest_stated=result_of(steps, "highest_stated"),
        others=len({each.chain.origin for each in left}),
    )


def _less(figure: Figure, remainder: Steps, rule: Rule) -> Figure:
    if not remainder or not rule.takes_off:
        return replace(figure, remainder=remainder)
    low, high = result_of(remainder, "low"), result_of(remainder, "high")
    steps = (*figure.derivation, *remainder)
    return replace(figure, low=low, high=high, derivation=steps, remainder=remainder)


def _last_told(each: Chained) -> date:
    return max((each.chain.latest.day, *each.chain.latest.repeated))
