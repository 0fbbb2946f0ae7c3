"""What ``sijill estimate --by`` says of the strata together: their sum, and each drawn towards the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from sijill.cli.options import table

if TYPE_CHECKING:
    from sijill.estimate.strata import Part, Together
    from sijill.model.estimates import Total

COLUMNS = {
    "stratum": "stratum",
    "documented": "on a list",
    "alone": "by itself",
    "interval": "interval",
    "pooled": "pooled",
    "pooled_interval": "interval, pooled",
    "own": "own",
}


def words_of(found: Sequence[Together]) -> str:
    """The strata of each method, their sum in the last row, and what pooling assumes; empty without strata."""
    from sijill.estimate.strata import ASSUMPTION

    parts = []
    for one in found:
        rows = [_row(part) for part in one.parts]
        rows.append(
            {"stratum": "all together", "documented": f"{one.documented:,}", **_numbers(one.unpooled, one.pooled)}
        )
        parts.append(f"Strata together by {one.method}:\n{table(rows, COLUMNS)}{_left_out(one)}")
    if any(one.pooled for one in found):
        parts.append(
            f"Pooled: {ASSUMPTION} 'own' says how much of a pooled figure is the stratum's own. * few people: do not "
            "read the stratum by itself."
        )
    return "\n\n".join(parts)


def _left_out(one: Together) -> str:
    silent = sum(part.unpooled is None for part in one.parts)
    if not silent:
        return ""
    told = f"\n{silent} of {len(one.parts)} strata have no number of their own"
    return f"{told}; by itself such a one adds its documented." if one.unpooled else f"{told}, so their sum has none."


def _row(part: Part) -> Mapping[str, object]:
    name = ", ".join(f"{column} {value or 'not known'}" for column, value in part.stratum)
    return {
        "stratum": f"{name} *" if part.is_small else name,
        "documented": f"{part.documented:,}",
        **_numbers(part.unpooled, part.pooled),
        "own": None if part.own is None else f"{part.own:.0%}",
    }


def _numbers(unpooled: Total | None, pooled: Total | None) -> dict[str, object]:
    return {
        "alone": unpooled and f"{unpooled.median:,.0f}",
        "interval": unpooled and f"{unpooled.low:,.0f}–{unpooled.high:,.0f}",
        "pooled": pooled and f"{pooled.median:,.0f}",
        "pooled_interval": pooled and f"{pooled.low:,.0f}–{pooled.high:,.0f}",
    }
