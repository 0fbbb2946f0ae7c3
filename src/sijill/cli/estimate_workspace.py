"""``sijill estimate -w``: the estimates of a workspace, made where they are stale, and shown as those of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.cli.options import Talk
    from sijill.estimate.population import About
    from sijill.estimate.strata import Together
    from sijill.model.estimates import Estimate
    from sijill.model.summary import Summary
    from sijill.store.workspace import Workspace

IN_SETTINGS = {
    "by": "by under [estimate]",
    "method": "method under [estimate]",
    "level": "level under [estimate]",
    "impute": "impute under [estimate]",
    "seed": "seed under [run]",
}
"""Options that a workspace takes from its settings."""


def refuse_options(told: Mapping[str, object]) -> None:
    """Refuse what a workspace would pass over in silence.

    Args:
        told: Values of options by name; those not given are empty.

    Raises:
        UsageError: ``usage.workspace``.
    """
    for option, value in told.items():
        if not value:
            continue
        setting = IN_SETTINGS.get(option)
        remedy = f"set {setting} in sijill.toml" if setting else "give a capture table"
        raise UsageError("usage.workspace", f"--{option} without a capture table", "none in a workspace", remedy)


def say_workspace(folder: Path | None, about: About, plot: Path | None, talk: Talk) -> None:
    """Make the estimates of a workspace where they are stale, and print them; draw them where a picture is wanted."""
    from sijill.cli.options import opened
    from sijill.estimate.stage import run

    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say("would make the estimates of the workspace, if they are stale")
            return
        summary = run(workspace)
        made, sizes = kept_estimates(workspace), _sizes(workspace)
        seed, title = workspace.settings.integer("run.seed"), workspace.settings.text("publish.title")
    for note in summary.notes:
        talk.say(note)
    _print(summary, made, sizes, about, talk)
    if plot is not None and made:
        from sijill.cli.estimate_picture import draw, source_of

        single = [one for one in made if not one.stratum] or made
        draw(plot, single, title, len(sizes), source_of(None, seed, talk.lang), talk)


def kept_estimates(workspace: Workspace) -> list[Estimate]:
    """The estimates a workspace holds: of everybody, of the strata, those not known last, and of their sums."""
    from sijill.estimate.estimates import METHODS

    order = list(METHODS)
    made = [estimate_of(cast("Mapping[str, Any]", row["body"])) for row in workspace.derived.rows("estimate")]
    return sorted(made, key=lambda one: (_place(one), order.index(one.method), str(one.diagnostics.get("lists", ""))))


def _place(one: Estimate) -> tuple[bool, bool, list[tuple[bool, str]], int]:
    from sijill.estimate.pooling import DRAWN_TOGETHER, SUM

    is_sum = any(name == SUM for name, _ in one.stratum)
    values = [(value is None, value or "") for name, value in one.stratum if (name, value) != DRAWN_TOGETHER]
    return bool(one.stratum), is_sum, values, len(one.stratum)


def estimate_of(body: Mapping[str, Any]) -> Estimate:
    """The estimate that a row's body tells."""
    from sijill.estimate.pooling import DRAWN_TOGETHER
    from sijill.model.estimates import Estimate, EstimateWarning, Total

    # rows keep their keys in order of the alphabet; what is said of all strata comes last
    return Estimate(
        body["method"],
        body["documented"],
        Total(**body["total"]) if body["total"] else None,
        body["assumption"],
        tuple(sorted((body["stratum"] or {}).items(), key=lambda part: part == DRAWN_TOGETHER)),
        body["diagnostics"],
        tuple(EstimateWarning(one["code"], one["message"]) for one in body["warnings"]),
    )


def _sizes(workspace: Workspace) -> dict[str, int]:
    """People on each list by the likeliest links; empty where no estimate can be made."""
    from sijill.errors import InputRefused
    from sijill.estimate.stage import captures

    try:
        tables = captures(workspace, ())
    except InputRefused:
        return {}
    return next((table.sizes for table in tables), {})


def _together(made: Sequence[Estimate]) -> list[Together]:
    from sijill.estimate.strata import Together

    held = [one.diagnostics["strata"] for one in made if "strata" in one.diagnostics]
    return [Together.of_json(cast("Mapping[str, Any]", one)) for one in held]


def _print(summary: Summary, made: list[Estimate], sizes: dict[str, int], about: About, talk: Talk) -> None:
    from sijill.cli.estimate_rows import laid_out
    from sijill.estimate.agreement import agreement

    together = _together(made)
    value = {
        **summary.as_json(),
        "about": about.population.as_json(),
        "lists": sizes,
        "estimates": [one.as_json() for one in made],
        "agreement": agreement(made) if made else None,
        "strata": [one.as_json() for one in together],
    }
    parts = [summary.line]
    if made and not talk.json:
        documented = max(one.documented for one in made)
        told = ", ".join(f"{name} {people:,}" for name, people in sizes.items())
        parts.append(
            f"Documented: {documented:,} people on {len(sizes)} lists ({told}), by the likeliest links\n"
            f"{about.population.words}"
        )
        parts += laid_out(made, together)
    talk.data(value, "\n\n".join(parts))
