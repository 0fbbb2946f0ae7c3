"""Releases: which list documents of a workspace are editions of one list, which is read, and what it withdrew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sijill.record.printed_lists import read_by_row

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

TABULAR = (
    "text/csv",
    "text/tab-separated-values",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/jsonl",
    "application/vnd.apache.parquet",
)
SUFFIX = {
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/jsonl": ".jsonl",
    "application/vnd.apache.parquet": ".parquet",
}
Row = Mapping[str, object]

WITHDRAWAL = "withdrawal"
"""The question of the ledger entry that says why a row was withdrawn."""


def _releases(workspace: Workspace) -> dict[str, list[Row]]:
    """The list documents by list, each in order: by the day of publication, then as they came."""
    held: dict[str, list[Row]] = {}
    printed = read_by_row(workspace)
    for row in workspace.facts.documents():
        if row["media_type"] in TABULAR or row["sha256"] in printed:
            held.setdefault(str(row["outlet"] or row["sha256"]), []).append(row)
    return {name: sorted(rows, key=lambda row: str(row["published"] or "")) for name, rows in sorted(held.items())}


def current_lists(workspace: Workspace) -> list[Row]:
    """The list documents to read: of several releases of one organisation's list, the latest.

    An earlier release stays preserved as evidence; its rows are not recorded twice.
    """
    return [rows[-1] for rows in _releases(workspace).values()]


def earlier_lists(workspace: Workspace) -> dict[str, Row]:
    """The release before each current one, by the hash of the current one."""
    return {str(rows[-1]["sha256"]): rows[-2] for rows in _releases(workspace).values() if len(rows) > 1}


def withdrawals_without_reason(workspace: Workspace) -> list[str]:
    """A line that says how many people were taken off a list without a reason, when any were."""
    waiting = len(unexplained(workspace))
    return [f"{waiting} people were taken off a list; each asks why ('sijill review withdrawal')"] if waiting else []


def unexplained(workspace: Workspace) -> list[Row]:
    """The withdrawn rows for which nobody has said why."""
    told = {str(row["item"]) for row in workspace.facts.checks() if row["question"] == WITHDRAWAL}
    return [
        row for row in workspace.derived.rows("list_change", kind="withdrawn") if str(row["record_before"]) not in told
    ]


def superseded_lists(workspace: Workspace) -> list[str]:
    """A line for each list document that a later one of the same organisation stands in for."""
    current = {str(row["sha256"]) for row in current_lists(workspace)}
    printed = read_by_row(workspace)
    return [
        f"list {str(row['sha256'])[:12]} of {row['outlet']} is not recorded: a later list of the same outlet stands in"
        for row in workspace.facts.documents()
        if (row["media_type"] in TABULAR or row["sha256"] in printed) and str(row["sha256"]) not in current
    ]
