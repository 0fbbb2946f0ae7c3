"""Capture tables in: rows with a 0/1 column for each list become captures, by stratum."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures, Stratum
from sijill.estimate.table_rows import (
    COPIED,
    COUNT,
    is_on,
    list_columns,
    not_0_1,
    refuse_duplicates,
    refuse_hidden_counts,
    refuse_no_header,
    refuse_roles,
    refuse_unknown_lists,
)

MOST_PEOPLE = 10**9
"""A row that counts more people than this is a slip."""


@dataclass(frozen=True, slots=True)
class CaptureTable:
    """A capture file, read.

    Attributes:
        everybody: All rows together.
        strata: The rows of each stratum, in order of their values, those not known last; empty without strata.
        in_no_list: People in rows whose lists are all 0: not captures, left out (persons).
        copied: Entries that a list took from another, by list; not captures (persons).
        added_up: Rows of one pattern and stratum with different counts, as ``(row, row)``; added up.
    """

    everybody: Captures
    strata: tuple[Captures, ...]
    in_no_list: int
    copied: tuple[tuple[str, int], ...] = ()
    added_up: tuple[tuple[int, int], ...] = ()

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
    merge: Iterable[Sequence[str]] = (),
) -> CaptureTable:
    """The captures in the rows of a file.

    Args:
        rows: ``(row number, cells)``; the first row holds the names of the columns.
        file: Its name, for errors.
        lists: The list columns; by default every column that holds only 0 and 1, besides ``count`` and strata.
        by: The columns whose values make strata; an empty cell is a stratum of its own, value ``None``.
        same_origin: Sets of lists that copy one another or share an intake.
        merge: Sets of lists to be taken as one: on it is whoever is on any of them.

    Raises:
        InputRefused: ``estimate.empty``, ``estimate.no-header``, ``estimate.missing-column``, ``estimate.not-0-1``,
            ``estimate.bad-count``, ``estimate.count-column``, ``estimate.duplicate-row``, ``estimate.ragged-row``,
            ``estimate.too-few-lists``, ``estimate.too-many-lists``, ``estimate.same-name``,
            ``estimate.overlapping-roles``.
    """
    if len(rows) < 2:
        raise InputRefused("estimate.empty", f"{file} has no rows", "a header and rows", "check the file")
    headers = [cell.strip() for cell in rows[0][1]]
    body = [(number, _level(cells, len(headers), number, file)) for number, cells in rows[1:]]
    refuse_no_header(headers, file)
    refuse_roles(headers, lists, by, file)
    names = list(lists) or list_columns(headers, body, by, file)
    refuse_unknown_lists(same_origin := [tuple(group) for group in same_origin], names, "--same-origin")
    refuse_unknown_lists(merge := [tuple(group) for group in merge], names, "--merge")
    refuse_duplicates(headers, body, names, file)
    held, copied, met = _held(headers, body, names, by, file)

    def captures(people: Iterable[tuple[int, int]], stratum: Stratum) -> Captures:
        return Captures.counted(names, people, stratum, same_origin).merged(merge)

    everybody = captures((one for part in held.values() for one in part), ())
    strata = [captures(held[s], s) for s in _ordered(held) if _any_listed(held[s])]
    in_no_list = sum(people for part in held.values() for mask, people in part if not mask)
    return CaptureTable(everybody, tuple(strata) if by else (), in_no_list, copied, met)


Held = dict[Stratum, list[tuple[int, int]]]


def _held(
    headers: Sequence[str], body: Sequence[tuple[int, list[str]]], names: Sequence[str], by: Sequence[str], file: str
) -> tuple[Held, tuple[tuple[str, int], ...], tuple[tuple[int, int], ...]]:
    """People by pattern in each stratum, copied entries by list, and pairs of rows that are added up."""
    places, by_places = [headers.index(name) for name in names], [headers.index(name) for name in by]
    counted_at = next((at for at, name in enumerate(headers) if name.casefold() == COUNT), None)
    if counted_at is None:
        refuse_hidden_counts(headers, body, names, by, file)
    is_told_apart = len(headers) > len(names) + len(by) + 1
    held: Held = {}
    copied: Counter[str] = Counter()
    met: dict[tuple[Stratum, tuple[str, ...]], int] = {}
    twice = []
    for number, cells in body:
        people = 1 if counted_at is None else _people(cells[counted_at], number, file)
        mask = sum(1 << bit for bit, at in enumerate(places) if _is_on(cells[at], names[bit], number, file))
        copied.update({name: people for name, at in zip(names, places, strict=True) if cells[at].casefold() in COPIED})
        stratum = tuple((name, cells[at] or None) for name, at in zip(by, by_places, strict=True))
        held.setdefault(stratum, []).append((mask, people))
        marks = tuple(cells[at] for at in places)
        if counted_at is not None and not is_told_apart and met.setdefault((stratum, marks), number) != number:
            twice.append((met[stratum, marks], number))
    return held, tuple(sorted(copied.items())), tuple(twice)


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


def _is_on(cell: str, name: str, number: int, file: str) -> bool:
    value = is_on(cell)
    if value is None and cell.casefold() not in COPIED:
        raise not_0_1(file, number, name, cell)
    return bool(value)


def _people(cell: str, number: int, file: str) -> int:
    whole, _, rest = cell.partition(".")
    if whole.isdecimal() and not rest.strip("0") and int(whole) <= MOST_PEOPLE:
        return int(whole)
    raise InputRefused(
        "estimate.bad-count",
        f"{file}, row {number}, column '{COUNT}': {cell!r}",
        f"a whole number of people, 0 to {MOST_PEOPLE:,}",
        "correct the cell",
    )
