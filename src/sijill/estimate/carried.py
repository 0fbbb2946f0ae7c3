"""Carried: the estimates of a workspace with the doubt of its links and of what is missing carried through them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.imputation import PartlyKnown
from sijill.estimate.kept_draws import kept_draws, kept_groupings
from sijill.estimate.pooling import pooled
from sijill.estimate.remembered import Remembered
from sijill.estimate.settings import Settings
from sijill.estimate.strata import strata_together
from sijill.estimate.strata_sum import sum_estimates
from sijill.estimate.strata_ways import together_over_ways
from sijill.estimate.ways import left_out, quick_methods, ways
from sijill.model.estimates import Estimate, EstimateWarning

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]

AS_CERTAIN = EstimateWarning(
    "estimate.links-as-certain",
    "made of the likeliest links alone: this method takes too long for every draw of them, so its interval leaves out "
    "the doubt of the links and of missing values",
)


def carried_estimates(
    workspace: Workspace,
    tables: Sequence[Captures],
    by: Sequence[str],
    value_of: Callable[[Row, str], str | None],
    nameless: Callable[[Row], bool],
) -> list[Estimate]:
    """The estimates of everybody, of each stratum, and of the strata together.

    Where linking kept draws they are pooled over these, and where the settings say so over imputations; else each is
    of the likeliest links.

    Args:
        workspace: Linked.
        tables: Everybody, and each stratum, by the likeliest links; none where nobody is on two lists.
        by: The columns that make strata.
        value_of: The value of a row of ``victim_record`` in one of them.
        nameless: Whether a row of ``victim_record`` bears no name.

    Raises:
        InputRefused: ``estimate.nothing-to-impute-from``, ``estimate.too-many-strata``.
        UsageError: ``usage.no-such-method``.
    """
    settings, everybody = workspace.settings, next((table for table in tables if not table.stratum), None)
    if everybody is None:
        return []
    method, level, seed = (
        settings.text("estimate.method"),
        settings.number("estimate.level"),
        settings.integer("run.seed"),
    )
    imputations, summed = settings.integer("estimate.impute") if by else 0, ", ".join(by)

    def estimates(names: Sequence[str]) -> Callable[[Captures], list[Estimate]]:
        return lambda table: estimate_all(table, methods=names, level=level, seed=seed)

    drawn = _drawn_people(workspace, everybody, by, value_of, nameless)
    made: list[Estimate] = []
    if drawn is None and not imputations:
        made += [one for table in tables for one in estimates([method])(table)]
        parts = [table for table in tables if table.stratum]
        return made + sum_estimates(strata_together(parts, made, Settings(), level, seed), made, summed, False)
    held = Remembered(estimates(quick_methods(method, len(everybody.lists))))
    if drawn is None:
        made += held(everybody)
    else:
        made += pooled(ways([people.without_strata() for people in drawn], 0, seed), held, level, seed)
    if by:
        linkages = drawn or [PartlyKnown.of_strata(table for table in tables if table.stratum)]
        every = ways(linkages, imputations, seed)
        parts_made = pooled(every, held, level, seed, summed)
        found = together_over_ways(every, held, parts_made, Settings(), level, seed)
        made += parts_made + sum_estimates(found, parts_made, summed, True)
    slow = left_out(method)
    for one in (one for table in tables if slow for one in estimates(slow)(table)):
        made.append(replace(one, warnings=(*one.warnings, AS_CERTAIN)))
    return made


def _drawn_people(
    workspace: Workspace,
    everybody: Captures,
    by: Sequence[str],
    value_of: Callable[[Row, str], str | None],
    nameless: Callable[[Row], bool],
) -> list[PartlyKnown] | None:
    kept = kept_draws(workspace)
    if kept is None:
        return None
    alive = frozenset(
        (str(one["list"]), str(one["id"]))
        for row in workspace.facts.found_alive()
        for one in (row["anchors"] if isinstance(row["anchors"], list) else [])
        if isinstance(one, Mapping)
    )
    records = workspace.derived.rows("victim_record")
    held = kept_groupings(kept, records, everybody.lists, alive, by, value_of, nameless, everybody.same_origin)
    return [held.partly_known(draw, workspace.settings.integer("run.seed")) for draw in range(held.draws)]
