"""Sums over strata as estimates of their own, which a workspace keeps beside those of the strata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sijill.estimate.agreement import FORBIDDING
from sijill.estimate.captures import Stratum
from sijill.estimate.checks import width_warnings
from sijill.estimate.estimates import ASSUMPTIONS
from sijill.estimate.pooling import DRAWN_TOGETHER, SUM
from sijill.estimate.strata import ASSUMPTION, Together
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total


def sum_estimates(found: Sequence[Together], made: Sequence[Estimate], by: str, is_summed: bool) -> list[Estimate]:
    """The sum of all strata by each method, pooled and not, and the pooled figure of each small stratum.

    Args:
        found: The strata together.
        made: The estimates of the strata, for what they warn of.
        by: What the strata divide by, in words.
        is_summed: Whether ``made`` holds the sums that are not pooled already.
    """
    return [one for together in found for one in _of(together, made, by, is_summed)]


def _of(one: Together, made: Sequence[Estimate], by: str, is_summed: bool) -> list[Estimate]:
    own = {part.stratum for part in one.parts}
    warnings = _warnings([part for part in made if part.method == one.method and part.stratum in own])
    whole: Stratum = ((SUM, by),)
    plain, pooled = ASSUMPTIONS[one.method], f"{ASSUMPTIONS[one.method]} {ASSUMPTION}"
    kept: dict[str, Plain] = {"strata": one.as_json()}
    rows = []
    if one.unpooled is not None and not is_summed:
        told = (*_without(one), *warnings)
        rows.append(_row(one, one.documented, one.unpooled, plain, whole, {} if one.pooled else kept, told))
    if one.pooled is not None:
        rows.append(_row(one, one.documented, one.pooled, pooled, (*whole, DRAWN_TOGETHER), kept, warnings))
    for part in one.parts:
        if part.is_small and part.pooled is not None:
            of_part: dict[str, Plain] = {"own": part.own}
            stratum = (*part.stratum, DRAWN_TOGETHER)
            rows.append(_row(one, part.documented, part.pooled, pooled, stratum, of_part, ()))
    return rows


def _row(
    one: Together,
    documented: int,
    total: Total,
    assumption: str,
    stratum: Stratum,
    diagnostics: dict[str, Plain],
    warnings: tuple[EstimateWarning, ...],
) -> Estimate:
    # where links are drawn fewer people may be documented in some draws than in the middle one
    least = min(documented, int(total.low), int(total.mean))
    made = Estimate(one.method, least, total, assumption, stratum, diagnostics, warnings)
    return replace(made, warnings=(*warnings, *width_warnings(made)))


def _without(one: Together) -> list[EstimateWarning]:
    silent = sum(part.unpooled is None for part in one.parts)
    if not silent:
        return []
    return [
        EstimateWarning(
            "estimate.strata-without-number",
            f"{silent} of {len(one.parts)} strata have no number of their own and add only those documented: the sum "
            "leaves out whoever is on no list there",
        )
    ]


def _warnings(parts: Sequence[Estimate]) -> tuple[EstimateWarning, ...]:
    """What forbids the figure of a stratum to be a headline says so of the sum, with how many strata it is."""
    told: dict[str, list[str]] = {}
    for one in (part for part in parts if part.total is not None):
        name = ", ".join(f"{column} {value or 'not known'}" for column, value in one.stratum)
        for warning in one.warnings:
            if warning.code in FORBIDDING:
                told.setdefault(warning.code, []).append(f"{name}: {warning.message}")
    return tuple(
        EstimateWarning(code, f"in {len(where)} of {len(parts)} strata, such as {where[0]}")
        for code, where in told.items()
    )
