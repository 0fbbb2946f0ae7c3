"""The table of draws that linking writes: a row a record, a column a draw with the person it is in that draw."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from sijill.errors import InputRefused
from sijill.estimate.groupings import ON_NO_LIST, Groupings
from sijill.estimate.table_rows import refuse_roles, refuse_unknown_lists

DRAW = re.compile(r"draw_\d+")
LIST, ID = "list", "id"

Row = tuple[int, Sequence[str]]


def is_draws_table(rows: Sequence[Row]) -> bool:
    """Whether the rows of a file are draws of a linkage rather than a capture table.

    >>> is_draws_table([(1, ["list", "id", "draw_1"])]), is_draws_table([(1, ["list", "id", "count"])])
    (True, False)
    """
    headers = [cell.strip() for cell in rows[0][1]] if rows else []
    return {LIST, ID} <= set(headers) and any(map(DRAW.fullmatch, headers))


def read_groupings(
    rows: Sequence[Row],
    file: str,
    lists: Sequence[str] = (),
    by: Sequence[str] = (),
    same_origin: Iterable[Sequence[str]] = (),
) -> Groupings:
    """The records of a table of draws, and how each draw groups them.

    Args:
        rows: ``(row number, cells)``; the first row holds the names of the columns: ``list``, ``id``, ``draw_1``, ...
        file: Its name, for errors.
        lists: The lists counted; by default all.
        by: Further columns, added to the table, whose values make strata; an empty cell is not known.
        same_origin: Sets of lists that copy one another or share an intake.

    Raises:
        InputRefused: ``estimate.empty``, ``estimate.ragged-row``, ``estimate.missing-column``,
            ``estimate.overlapping-roles``, ``estimate.duplicate-row``, ``estimate.bad-draw``,
            ``estimate.too-few-lists``, ``estimate.too-many-lists``.
    """
    headers = [cell.strip() for cell in rows[0][1]]
    body = [(number, _cells(cells, headers, number, file)) for number, cells in rows[1:] if any(cells)]
    if not body:
        raise InputRefused("estimate.empty", f"{file} has no rows", "a header and rows", "check the file")
    refuse_roles(headers, (), by, file)
    at_list, at_id = headers.index(LIST), headers.index(ID)
    _refuse_twice(body, at_list, at_id, file)
    found = sorted({cells[at_list] for _, cells in body})
    names = list(lists) or found
    refuse_unknown_lists([names], found, "--lists")
    refuse_unknown_lists(origins := [tuple(group) for group in same_origin], names, "--same-origin")
    place = {name: at for at, name in enumerate(names)}
    columns = [at for at, name in enumerate(headers) if DRAW.fullmatch(name)]
    return Groupings(
        lists=tuple(names),
        list_of=np.array([place.get(cells[at_list], ON_NO_LIST) for _, cells in body], dtype=np.int64),
        people=np.stack([_people(body, at, headers[at], file) for at in columns]),
        columns=tuple(by),
        values=tuple(tuple(cells[headers.index(name)] or None for name in by) for _, cells in body),
        same_origin=tuple(sorted(tuple(sorted(group)) for group in origins)),
    )


def _cells(cells: Sequence[str], headers: Sequence[str], number: int, file: str) -> list[str]:
    if len(cells) != len(headers):
        raise InputRefused(
            "estimate.ragged-row",
            f"{file}, row {number}: {len(cells)} cells under {len(headers)} columns",
            "a cell for each column",
            "look for a stray delimiter",
        )
    return [cell.strip() for cell in cells]


def _refuse_twice(body: Sequence[tuple[int, Sequence[str]]], at_list: int, at_id: int, file: str) -> None:
    met: dict[tuple[str, str], int] = {}
    for number, cells in body:
        first = met.setdefault((cells[at_list], cells[at_id]), number)
        if first != number:
            raise InputRefused(
                "estimate.duplicate-row",
                f"{file}: rows {first} and {number} are the same record of {cells[at_list]}",
                "each record once",
                "write the draws again with 'sijill link --draws'",
            )


def _people(body: Sequence[tuple[int, Sequence[str]]], at: int, name: str, file: str) -> npt.NDArray[np.int64]:
    place: dict[str, int] = {}
    people = []
    for number, cells in body:
        if not cells[at]:
            raise InputRefused(
                "estimate.bad-draw",
                f"{file}, row {number}, column {name!r} is empty",
                "the person that the record is in this draw",
                "write the draws again with 'sijill link --draws'",
            )
        people.append(place.setdefault(cells[at], len(place)))
    return np.array(people, dtype=np.int64)
