"""Capture tables in: rows with a 0/1 column for each list become captures, by stratum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures, Stratum

COUNT = "count"
"""The column that says how many people a row stands for; without it a row is one person."""

YES_NO = {"0": False, "1": True, "0.0": False, "1.0": True, "true": True, "false": False}

MOST_PEOPLE = 10**9
"""A row that counts more people than this is a slip."""


@dataclass(frozen=True, slots=True)
class CaptureTable:
    """A capture file, read.

    Attributes:
        everybody: All rows together.
        strata: The rows of each stratum, in order of their values, those not known last; empty without strata.
        in_no_list: People in rows whose lists are all 0: not captures, left out (persons).
    """

    everybody: Captures
    strata: tuple[Captures, ...]
    in_no_list: int

    @property
    def tables(self) -> tuple[Captures, ...]:
        """What is to be estimated: the strata, or everybody where there are none."""
        return self.strata or (self.everybody,)


def read_captures(
    rows: Sequence[tuple[int, Sequence[str]]],
    file: str,
    lists: Sequence[str] = (),
    by: Sequence[str] = (),
    same_origin: Iterable[Sequence[str]] = (),
) -> CaptureTable:
    """The captures in the rows of a file.

    Args:
        rows: ``(row number, cells)``; the first row holds the names of the columns.
        file: Its name, for errors.
        lists: The list columns; by default every column that holds only 0 and 1, besides ``count`` and strata.
        by: The columns whose values make strata; an empty cell is a stratum of its own, value ``None``.
        same_origin: Sets of lists that copy one another or share an intake.

    Raises:
        InputRefused: ``estimate.empty``, ``estimate.missing-column``, ``estimate.not-0-1``, ``estimate.bad-count``,
            ``estimate.ragged-row``, ``estimate.too-few-lists``, ``estimate.too-many-lists``, ``estimate.same-name``,
            ``estimate.overlapping-roles``.
    """
    if len(rows) < 2:
        raise InputRefused("estimate.empty", f"{file} has no rows", "a header and rows", "check the file")
    headers = [cell.strip() for cell in rows[0][1]]
    body = [(number, _level(cells, len(headers), number, file)) for number, cells in rows[1:]]
    _refuse_roles(headers, lists, by, file)
    names = list(lists) or _list_columns(headers, body, by)
    _refuse_unknown_origin(same_origin := [tuple(group) for group in same_origin], names)
    places = [headers.index(name) for name in names]
    by_places = [headers.index(name) for name in by]
    counted_at = next((at for at, name in enumerate(headers) if name.casefold() == COUNT), None)
    held: dict[Stratum, list[tuple[int, int]]] = {}
    for number, cells in body:
        people = 1 if counted_at is None else _people(cells[counted_at], number, file)
        mask = sum(1 << bit for bit, at in enumerate(places) if _is_on(cells[at], names[bit], number, file))
        stratum = tuple((name, cells[at] or None) for name, at in zip(by, by_places, strict=True))
        held.setdefault(stratum, []).append((mask, people))
    everybody = Captures.counted(names, (one for part in held.values() for one in part), (), same_origin)
    strata = [Captures.counted(names, held[s], s, same_origin) for s in _ordered(held) if _any_listed(held[s])]
    in_no_list = sum(people for part in held.values() for mask, people in part if not mask)
    return CaptureTable(everybody, tuple(strata) if by else (), in_no_list)


def _any_listed(part: Iterable[tuple[int, int]]) -> bool:
    return any(mask and people for mask, people in part)


def _ordered(strata: Iterable[Stratum]) -> list[Stratum]:
    return sorted(strata, key=lambda stratum: [(value is None, value or "") for _, value in stratum])


def _level(cells: Sequence[str], width: int, number: int, file: str) -> list[str]:
    stripped = [cell.strip() for cell in cells]
    if any(stripped[width:]):
        raise InputRefused(
            "estimate.ragged-row",
            f"{file}, row {number}: {len(stripped)} cells under {width} columns",
            "a cell for each column",
            "look for a stray delimiter",
        )
    return stripped[:width] + [""] * (width - len(stripped))


def _refuse_roles(headers: Sequence[str], lists: Sequence[str], by: Sequence[str], file: str) -> None:
    for name in (*lists, *by):
        if name not in headers:
            raise InputRefused(
                "estimate.missing-column",
                f"{file} has no column {name!r}; it has {', '.join(headers)}",
                "a column of the file",
                "check --lists and --by",
            )
    twice = sorted(set(lists) & set(by)) or sorted(name for name in set(headers) if name and headers.count(name) > 1)
    if twice:
        raise InputRefused(
            "estimate.overlapping-roles",
            f"{file}: column {twice[0]!r} stands twice, in the file or in --lists and --by",
            "each column once, as a list or as a stratum",
            "rename or leave out one",
        )


def _list_columns(headers: Sequence[str], body: Sequence[tuple[int, Sequence[str]]], by: Sequence[str]) -> list[str]:
    taken = {*by}
    return [
        name
        for at, name in enumerate(headers)
        if name
        and name not in taken
        and name.casefold() != COUNT
        and all(cells[at].casefold() in YES_NO for _, cells in body)
    ]


def _refuse_unknown_origin(groups: Sequence[Sequence[str]], names: Sequence[str]) -> None:
    for group in groups:
        for name in group:
            if name not in names:
                raise InputRefused(
                    "estimate.missing-column",
                    f"{name!r} is said to share an origin but is no list; the lists are {', '.join(names)}",
                    "names of lists",
                    "check --same-origin",
                )


def _is_on(cell: str, name: str, number: int, file: str) -> bool:
    value = YES_NO.get(cell.casefold())
    if value is None:
        raise InputRefused(
            "estimate.not-0-1",
            f"{file}, row {number}, column {name!r}: {cell!r}",
            "1 for on the list, 0 for not",
            "correct the cell, or name the list columns with --lists",
        )
    return value


def _people(cell: str, number: int, file: str) -> int:
    whole = cell.removesuffix(".0")
    if whole.isascii() and whole.isdigit() and int(whole) <= MOST_PEOPLE:
        return int(whole)
    raise InputRefused(
        "estimate.bad-count",
        f"{file}, row {number}, column '{COUNT}': {cell!r}",
        f"a whole number of people, 0 to {MOST_PEOPLE:,}",
        "correct the cell",
    )
