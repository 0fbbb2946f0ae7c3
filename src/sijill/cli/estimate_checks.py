"""``sijill estimate --check``: what the methods say where the answer is known, and how far they move."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from sijill.cli.options import table

if TYPE_CHECKING:
    from sijill.estimate.captures import Captures
    from sijill.estimate.consistency import Check
    from sijill.model.estimates import Estimate

CHOICES = ("internal", "lists", "records", "assumption", "all")

GRAPHS_TOLD, STRATA_TOLD = 3, 4
"""So many graphs are told in words, where there are no more strata than that."""

NOTE = (
    "A method that does not find again what is known should not be trusted with what is not. One that does is not "
    "proved by it: those on no list may be unlike anybody on one."
)


def checks_of(
    kinds: Sequence[str],
    captures: Captures,
    whole: Sequence[Estimate],
    method: Callable[[Captures], Sequence[Estimate]],
    unlinked: dict[str, int],
) -> list[Check]:
    """The checks of one table, of the kinds chosen (``all``: each), in the order in which they are shown.

    Args:
        kinds: Of :data:`CHOICES`.
        captures: The table.
        whole: Its estimates.
        method: Makes estimates of an altered table.
        unlinked: Records that could not be linked, by list; of a stratum nobody knows them.
    """
    from sijill.estimate.consistency import assumption, false_records, internal, leave_one_out

    made: dict[str, Callable[[], list[Check]]] = {
        "internal": lambda: internal(captures, method),
        "lists": lambda: leave_one_out(captures, method, whole),
        "records": lambda: false_records(captures, method, {} if captures.stratum else unlinked),
        "assumption": lambda: assumption(whole),
    }
    return [check for kind, make in made.items() if kind in kinds or "all" in kinds for check in make()]


def dependence_of(made: Sequence[Estimate]) -> str:
    """How the lists depend on each other by the most probable graphs, in words; empty where there are none.

    Args:
        made: Estimates of one table or of several strata; of more than :data:`STRATA_TOLD` nothing is said.
    """
    told = [one for one in made if one.method == "graphs" and one.diagnostics.get("top_models")]
    if not told or len(told) > STRATA_TOLD:
        return ""
    lines = ["How the lists may depend on each other (graphs, with the probability of each):"]
    for one in told:
        if one.stratum:
            lines.append("  " + ", ".join(f"{name} {value or 'not known'}" for name, value in one.stratum) + ":")
        top = one.diagnostics["top_models"]
        rows = [graph for graph in top if isinstance(graph, Mapping)] if isinstance(top, Sequence) else []
        lines += [f"  {graph['mass']:.2f}  {graph['words']}" for graph in rows[:GRAPHS_TOLD]]
    return "\n".join(lines)


def words_of(checks: Sequence[Check]) -> str:
    """The checks as a table for each kind, and what they are worth."""
    from sijill.estimate.consistency import KINDS

    parts = []
    for kind, words in KINDS.items():
        rows = [_row(check) for check in checks if check.kind == kind]
        if rows:
            columns = {"stratum": "stratum"} if any(row["stratum"] for row in rows) else {}
            columns |= {"about": "altered", "method": "method"}
            columns |= {"known": "all lists" if kind == "lists" else "known"} if kind in ("internal", "lists") else {}
            columns |= {"total": "estimate", "interval": "interval"} | (
                {"holds": "holds it"} if kind == "internal" else {}
            )
            parts.append(f"Check '{kind}': {words}.\n{table(rows, columns)}")
    return "\n\n".join([*parts, NOTE]) if parts else ""


def _row(check: Check) -> Mapping[str, object]:
    total = check.total
    return {
        "stratum": ", ".join(f"{name} {value or 'not known'}" for name, value in check.stratum) or None,
        "about": check.about,
        "method": check.method,
        "known": None if check.known is None else f"{check.known:,.0f}",
        "total": ", ".join(check.codes) if total is None else f"{total.median:,.0f}",
        "interval": None if total is None else f"{total.low:,.0f}–{total.high:,.0f} ({total.level:g})",
        "holds": {True: "yes", False: "no", None: None}[check.holds],
    }
