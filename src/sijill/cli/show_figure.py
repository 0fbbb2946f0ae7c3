"""A figure as ``sijill show`` tells it: how it was worked out, on whom it hangs, who covers it and who is silent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
Json = dict[str, object]


def figure_about(workspace: Workspace, figure: Row) -> Json:
    """What a person needs to check and decide on a figure, as JSON."""
    body = _mapped(figure["body"])
    return {
        "grades": [
            {"axis": one["axis"], "value": one["value"], "reasons": one["reasons"]}
            for one in workspace.derived.rows("grade", figure=figure["id"])
        ],
        "left_out": body.get("excluded", []),
        "verification": body.get("verification"),
        "derivation": body.get("derivation", []),
        "remainder": body.get("remainder"),
        "without": body.get("without", []),
        "depends_most_on": body.get("depends_most_on"),
        "coverage": _coverage(workspace, figure),
        "voices": body.get("voices"),
        "places_as_written": body.get("places_as_written", []),
    }


def covered_figures(workspace: Workspace, figures: Sequence[Row]) -> list[Json]:
    """Who covers each of the figures, which hold every figure of their events."""
    from sijill.corroborate.coverage import coverage_of

    chains = [_mapped(row["body"]) for row in workspace.derived.rows("toll_chain")]
    told = [(_event(row), _mapped(row["body"])) for row in figures]
    return [
        {"figure": row["id"], **each.as_json()} for row, each in zip(figures, coverage_of(told, chains), strict=True)
    ]


def _coverage(workspace: Workspace, figure: Row) -> Json:
    beside = [row for row in workspace.derived.rows("figure") if _event(row) == _event(figure)]
    (mine,) = [each for each in covered_figures(workspace, beside) if each["figure"] == figure["id"]]
    return mine


def _event(figure: Row) -> str:
    return str(figure["incident"] or figure["scope"])


def figure_lines(about: Json) -> list[str]:
    """The same in words, a line each."""
    written = about["places_as_written"] if isinstance(about["places_as_written"], list) else []
    lines = [f"  as written, in no gazetteer: {', '.join(map(str, written))}"] if written else []
    lines += [f"  worked out: {step['words']}" for step in _rows(about["derivation"])]
    remainder = _mapped(about["remainder"])
    lines += [
        f"  without incidents identified one by one: {step['words']}" for step in _rows(remainder.get("derivation"))
    ]
    lines += [f"  if one origin were wrong: {each['words']}" for each in _rows(about["without"])]
    if about["depends_most_on"]:
        lines.append(f"  hangs most on: {about['depends_most_on']}")
    for name, sources in _mapped(about["coverage"]).items():
        if isinstance(sources, list) and sources:
            lines.append(f"  {name}: {', '.join(map(str, sources))}")
    for edge in _rows(_mapped(about["voices"]).get("confirmations")):
        lines.append(f"  {edge['testimony']} is reported as confirming {edge['confirms']}: {edge['standing']}")
    for grade in _rows(about["grades"]):
        reasons = grade["reasons"] if isinstance(grade["reasons"], list) else []
        lines.append(f"  {grade['axis']} {grade['value']}: {'; '.join(map(str, reasons))}")
    lines += [f"  left out {left['claim']}: {left['why']}" for left in _rows(about["left_out"])]
    return lines


def _mapped(value: object) -> Row:
    return value if isinstance(value, Mapping) else {}


def _rows(value: object) -> Sequence[Row]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []
