"""Estimates in words: a row of each, and what stands below the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.estimate.strata import Together
    from sijill.model.estimates import Estimate, EstimateWarning

NAMED = 3
"""So many strata are named behind a warning; of more the first."""

TOLD = 12
"""Of more strata only everybody's headline is told, and that of sums."""


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
    told = _by_code(made) if len({one.stratum for one in made}) > 1 else _by_message(made)
    return "\n".join([*lines, *(["Warnings:"] if told else []), *told, NOTE])


def _by_message(made: Sequence[Estimate]) -> list[str]:
    warned: dict[EstimateWarning, list[str]] = {}
    for one in made:
        for warning in one.warnings:
            warned.setdefault(warning, []).append(one.method)
    return [
        f"  {warning.code} ({'; '.join(dict.fromkeys(where))}): {warning.message}" for warning, where in warned.items()
    ]


def _by_code(made: Sequence[Estimate]) -> list[str]:
    """Of many strata each code once, with where it stands and the first of its messages."""
    warned: dict[str, list[tuple[Estimate, str]]] = {}
    for one in made:
        for warning in one.warnings:
            warned.setdefault(warning.code, []).append((one, warning.message))
    lines = []
    for code, told in warned.items():
        methods = "; ".join(dict.fromkeys(one.method for one, _ in told))
        strata = list(dict.fromkeys(_stratum(one) or "everybody" for one, _ in told))
        where = "; ".join(strata) if len(strata) <= NAMED else f"{strata[0]} and {len(strata) - 1} others"
        lines.append(f"  {code} ({methods}: {where}): {told[0][1]}")
    return lines


def laid_out(made: Sequence[Estimate], together: Sequence[Together]) -> list[str]:
    """The parts of what is printed of estimates: table, headline, footnotes, dependence of lists, strata together."""
    from sijill.cli import estimate_strata
    from sijill.cli.estimate_checks import dependence_of
    from sijill.cli.options import table

    columns = {"stratum": "stratum"} if any(one.stratum for one in made) else {}
    columns |= {"method": "method", "total": "people in all", "interval": "interval", "beyond": "on no list"}
    rows: list[Mapping[str, object]] = [
        {**row_of(one), "stratum": _stratum(one) or "everybody"} if columns.get("stratum") else row_of(one)
        for one in made
    ]
    parts = [table(rows, columns), headlines(made), footnotes(made), dependence_of(made)]
    return list(filter(None, [*parts, estimate_strata.words_of(together)]))


def headlines(made: Sequence[Estimate]) -> str:
    """Which estimate of each stratum may be published as one, or why none may; empty where no method averages."""
    from sijill.estimate.agreement import AVERAGED, headline, reasons_against
    from sijill.estimate.pooling import SUM

    lines = []
    strata = list(dict.fromkeys(one.stratum for one in made))
    for stratum in strata if len(strata) <= TOLD else [one for one in strata if not one or SUM in dict(one)]:
        here = [one for one in made if one.stratum == stratum]
        if not any(one.method in AVERAGED for one in here):
            continue
        chosen, where = headline(here), _stratum(here[0])
        beginning = f"Headline of {where}: " if where else "Headline: "
        if chosen is not None and chosen.total is not None:
            row = row_of(chosen)
            lines.append(f"{beginning}{row['total']} people, {row['interval']}, by {chosen.method}")
            continue
        against = {one.method: reasons_against(one) for one in here if one.method in AVERAGED}
        why = "; ".join(f"{method} {', '.join(dict.fromkeys(codes))}" for method, codes in against.items())
        lines.append(f"{beginning}none ({why})")
    return "\n".join(lines)
