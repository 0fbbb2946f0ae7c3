"""Estimates in words: a row of each, and what stands below the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.model.estimates import Estimate, EstimateWarning


def row_of(estimate: Estimate) -> dict[str, str | None]:
    """The row of one estimate in a table."""
    total, beyond = estimate.total, estimate.undocumented
    pair = estimate.diagnostics.get("lists")
    return {
        "stratum": _stratum(estimate),
        "method": estimate.method + (f" ({', '.join(map(str, pair))})" if isinstance(pair, list) else ""),
        "total": None if total is None else f"{_at_least(estimate)}{total.median:,.0f}",
        "interval": None if total is None else f"{total.low:,.0f}–{total.high:,.0f} ({total.level:g})",
        "beyond": None if beyond is None else f"{beyond.low:,.0f}–{beyond.high:,.0f}",
    }


def _at_least(estimate: Estimate) -> str:
    return "at least " if estimate.diagnostics.get("bound") == "lower" else ""


def _stratum(estimate: Estimate) -> str | None:
    return ", ".join(f"{name} {'not known' if value is None else value}" for name, value in estimate.stratum) or None


def footnotes(made: Sequence[Estimate]) -> str:
    """What must hold for each method, its warnings, and what agreement does not show."""
    from sijill.estimate.agreement import NOTE

    lines = ["What must hold:"]
    lines += [f"  {method}: {words}" for method, words in {one.method: one.assumption for one in made}.items()]
    warned: dict[EstimateWarning, list[str]] = {}
    for one in made:
        for warning in one.warnings:
            warned.setdefault(warning, []).append(f"{one.method}, {_stratum(one)}" if one.stratum else one.method)
    if warned:
        lines += ["Warnings:"]
    for warning, where in warned.items():
        lines.append(f"  {warning.code} ({'; '.join(dict.fromkeys(where))}): {warning.message}")
    return "\n".join([*lines, NOTE])
