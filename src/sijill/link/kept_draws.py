"""Kept draws: sampled groupings of a workspace's records, kept so that estimates can carry the doubt of the links.

Most records are grouped alike in every draw; those are told once, the others draw by draw.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.draws import Draws, sampled

if TYPE_CHECKING:
    from sijill.link.judged import Key
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

UNIT = "draws"
"""The unit of the stage that holds them; they go when the records are linked anew."""

VERSION = "1"


def keep_draws(workspace: Workspace, draws: int) -> Draws:
    """The draws of the linkage as it was made last, which are kept in place of those before.

    Args:
        workspace: A workspace whose records are linked.
        draws: How many, at least 1.

    Raises:
        UsageError: ``link.not-linked``.
    """
    from sijill.link.stored import stored_linkage

    linkage, _ = stored_linkage(workspace)
    drawn = sampled(linkage, draws, workspace.settings.integer("run.seed"))
    ids = {(str(row["list"]), str(row["row_id"])): str(row["id"]) for row in workspace.derived.rows("victim_record")}
    body = draws_body(drawn, ids)
    row: dict[str, object] = {"key": UNIT, "body": body}
    workspace.derived.replace("link", UNIT, _stamp(workspace, draws), {"link_model": [row]})
    return drawn


def keep_wanted_draws(workspace: Workspace) -> int:
    """How many draws were made now: as many as the settings want, where those kept are of other links or number.

    Draws of other links than those of now are dropped.
    """
    wanted, kept = workspace.settings.integer("link.draws"), workspace.derived.stamp("link", UNIT)
    now = _stamp(workspace, wanted)
    if kept is not None and kept.inputs != now.inputs:
        workspace.derived.drop("link", UNIT)
        kept = None
    if not wanted or (kept is not None and now.is_of(kept)):
        return 0
    return len(keep_draws(workspace, wanted).first)


def draws_body(drawn: Draws, ids: Mapping[Key, str]) -> dict[str, object]:
    """The draws as JSON.

    Returns:
        ``draws``: how many; ``together``: the records of each group of two or more that is the same in every draw;
        ``moving``: the other records; ``first``: for each draw the place among ``moving`` of the first record of each
        one's group. Records that are in none of these are alone in every draw.
    """
    moves = (drawn.first != drawn.first[0]).any(axis=0)
    touched = np.unique(drawn.first[:, moves])
    is_moving = moves | np.isin(drawn.first[0], touched)
    moving = np.flatnonzero(is_moving)
    place = np.full(len(is_moving), -1)
    place[moving] = np.arange(len(moving))
    return {
        "draws": len(drawn.first),
        "together": _together(drawn, ~is_moving, ids),
        "moving": [ids[drawn.records[at]] for at in moving],
        "first": [place[first].tolist() for first in drawn.first[:, moving]],
    }


def _together(drawn: Draws, is_fixed: npt.NDArray[np.bool_], ids: Mapping[Key, str]) -> list[Sequence[str]]:
    groups: dict[int, list[str]] = {}
    for at in np.flatnonzero(is_fixed).tolist():
        groups.setdefault(int(drawn.first[0, at]), []).append(ids[drawn.records[at]])
    return [group for _, group in sorted(groups.items()) if len(group) > 1]


def _stamp(workspace: Workspace, draws: int) -> Stamp:
    from sijill.store.staleness import digest
    from sijill.store.stamps import Stamp

    links = workspace.derived.stamp("link", "all")
    told = digest(draws, workspace.settings.integer("run.seed"))
    return Stamp(digest("" if links is None else links.content), told, VERSION)
