"""Kept draws: the groupings that linking keeps in a workspace, as the estimates take them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from sijill.estimate.groupings import ON_NO_LIST, Groupings

if TYPE_CHECKING:
    from collections.abc import Callable

    from sijill.store.workspace import Workspace

UNIT = "draws"

Row = Mapping[str, object]


def kept_draws(workspace: Workspace) -> Mapping[str, Any] | None:
    """What linking kept, or ``None`` when there is nothing or it is of other links than those of now."""
    from sijill.store.staleness import digest

    stamps = workspace.derived.stamps("link")
    if UNIT not in stamps or "all" not in stamps or stamps[UNIT].inputs != digest(stamps["all"].content):
        return None
    return cast("Mapping[str, Any]", workspace.derived.rows("link_model", key=UNIT)[0]["body"])


def kept_groupings(
    kept: Mapping[str, Any],
    records: Sequence[Row],
    lists: Sequence[str],
    alive: frozenset[tuple[str, str]],
    by: Sequence[str],
    value_of: Callable[[Row, str], str | None],
    nameless: Callable[[Row], bool],
    same_origin: Sequence[Sequence[str]],
) -> Groupings:
    """The draws over all records.

    Args:
        kept: What :func:`kept_draws` gave.
        records: Rows of ``victim_record``.
        lists: The lists counted.
        alive: ``(list, id)`` of records of people found alive: nobody grouped with one is counted.
        by: Columns that make strata.
        value_of: The value of a record in one of them.
        nameless: Whether a record bears no name to link it by.
        same_origin: Sets of lists that copy one another.
    """
    place = {str(row["id"]): at for at, row in enumerate(records)}
    people = np.tile(np.arange(len(records)), (int(kept["draws"]), 1))
    for group in kept["together"]:
        members = [place[one] for one in group]
        people[:, members] = members[0]
    moving = np.array([place[one] for one in kept["moving"]], dtype=np.int64)
    for draw, first in enumerate(kept["first"]):
        people[draw, moving] = moving[np.array(first, dtype=np.int64)]
    at_list = {name: at for at, name in enumerate(lists)}
    return Groupings(
        lists=tuple(lists),
        list_of=np.array([at_list.get(str(row["list"]), ON_NO_LIST) for row in records], dtype=np.int64),
        people=people,
        columns=tuple(by),
        values=tuple(tuple(value_of(row, name) for name in by) for row in records),
        barred=np.array([(str(row["list"]), str(row["row_id"])) in alive for row in records], dtype=np.bool_),
        nameless=np.array([nameless(row) for row in records], dtype=np.bool_),
        same_origin=tuple(sorted(tuple(sorted(group)) for group in same_origin)),
    )
