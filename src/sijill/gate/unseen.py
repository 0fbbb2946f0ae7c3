"""Unseen: records whose names are not shown even to people who work in the workspace.

A reviewer sees the rows they have to compare. Not the names of somebody listed as dead who is alive, whose naming was
objected to, or who is withheld by a decision: these are shown by list and id alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Key = tuple[str, str]


def held_back(workspace: Workspace) -> frozenset[Key]:
    """The ``(list, id)`` of every record whose names are held back."""
    facts, derived = workspace.facts, workspace.derived
    records = derived.rows("victim_record")
    keys = {str(row["id"]): (str(row["list"]), str(row["row_id"])) for row in records}
    held = {keys[str(row["id"])] for row in records if row["alive"]}
    held |= {key for row in facts.found_alive() for key in _anchored(row)}
    held |= {key for row in facts.current("naming_basis").values() if row["objection"] for key in _anchored(row)}
    withheld = {item for item, row in facts.current("clearance").items() if row["verdict"] == "withheld"}
    for member in derived.rows("victim_member"):
        if withheld & {str(member["victim"]), str(member["record"])} and str(member["record"]) in keys:
            held.add(keys[str(member["record"])])
    return frozenset(held)


def _anchored(row: Mapping[str, object]) -> Iterator[Key]:
    anchors = row["anchors"]
    for one in anchors if isinstance(anchors, list) else []:
        yield str(one["list"]), str(one["id"])
