"""People one by one, with the lists they are on and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sijill.errors import InputRefused
from sijill.estimate.captures import Stratum
from sijill.estimate.table_rows import COUNT

Floats = NDArray[np.float64]

MOST_PEOPLE = 2_000_000
"""More people than this are not laid out one by one."""

RARE = 10
"""A word that fewer people have is put together with the other such words."""

ON = frozenset({"1", "1.0", "true"})


@dataclass(frozen=True, slots=True)
class People:
    """People on at least one list.

    Attributes:
        lists: Names of the lists.
        on: Who is on which list, bool array (people, lists).
        known: What is known of them: a column's cells by its name, each array (people,) of text, empty where unknown.
        stratum: Which people these are; empty for everybody.
    """

    lists: tuple[str, ...]
    on: NDArray[np.bool_]
    known: Mapping[str, NDArray[np.str_]]
    stratum: Stratum = ()


def without_columns(rows: Sequence[tuple[int, Sequence[str]]], names: Sequence[str]) -> list[tuple[int, list[str]]]:
    """The rows without the columns of ``names``, so that none of them is taken for a list.

    Raises:
        InputRefused: ``estimate.missing-column``.
    """
    headers = [cell.strip() for cell in rows[0][1]] if rows else []
    for name in names:
        if name not in headers:
            raise InputRefused(
                "estimate.missing-column",
                f"there is no column {name!r}; there are {', '.join(headers)}",
                "a column of the file",
                "check --covariates",
            )
    dropped = {headers.index(name) for name in names}
    return [(number, [cell for at, cell in enumerate(cells) if at not in dropped]) for number, cells in rows]


def read_people(
    rows: Sequence[tuple[int, Sequence[str]]], lists: Sequence[str], names: Sequence[str], by: Sequence[str] = ()
) -> list[People]:
    """The people of each stratum, in the order in which the strata first stand in the rows.

    Args:
        rows: ``(row number, cells)``, headers first, already taken by :func:`read_captures`.
        lists: The list columns.
        names: The columns that say what is known of people.
        by: The columns whose values make strata.

    Raises:
        InputRefused: ``estimate.too-many-people``.
    """
    headers = [cell.strip() for cell in rows[0][1]]
    width = len(headers)
    cells = np.array([[cell.strip() for cell in line[:width]] + [""] * (width - len(line)) for _, line in rows[1:]])
    counted = next((at for at, name in enumerate(headers) if name.casefold() == COUNT), None)
    times = np.ones(len(cells), dtype=int) if counted is None else cells[:, counted].astype(float).astype(int)
    on = np.array([[cell.casefold() in ON for cell in line] for line in cells[:, [headers.index(x) for x in lists]]])
    times = np.where(on.any(axis=1), times, 0)
    if times.sum() > MOST_PEOPLE:
        raise InputRefused(
            "estimate.too-many-people",
            f"{times.sum():,} people",
            f"at most {MOST_PEOPLE:,} when they are looked at one by one",
            "divide them with --by or choose a part of them",
        )
    held: dict[Stratum, list[int]] = {}
    for row, line in enumerate(cells):
        stratum = tuple((name, str(line[headers.index(name)]) or None) for name in by)
        held.setdefault(stratum, []).extend([row] * int(times[row]))
    return [
        People(tuple(lists), on[rows_in], {name: cells[rows_in, headers.index(name)] for name in names}, stratum)
        for stratum, rows_in in held.items()
        if rows_in
    ]


def features(known: Mapping[str, NDArray[np.str_]]) -> Floats:
    """What is known of people as numbers, array (people, features).

    A column of numbers is centred and scaled, with a mark where it is unknown. A column of words has a mark for each
    word, unknown being a word too; words of fewer than ten people share one.
    """
    parts = [_numbers(column) if _is_numeric(column) else _words(column) for _, column in sorted(known.items())]
    return np.hstack(parts)


def _is_numeric(column: NDArray[np.str_]) -> bool:
    told = [cell for cell in np.unique(column) if cell]
    try:
        return bool(told) and bool(np.isfinite(np.array(told, dtype=float)).all())
    except ValueError:
        return False


def _numbers(column: NDArray[np.str_]) -> Floats:
    is_known = column != ""
    values = np.where(is_known, column, "nan").astype(float)
    values = np.where(is_known, values, np.median(values[is_known]))
    spread = values.std() or 1.0
    scaled = ((values - values.mean()) / spread)[:, None]
    return scaled if is_known.all() else np.hstack([scaled, 1.0 - is_known[:, None]])


def _words(column: NDArray[np.str_]) -> Floats:
    words, times = np.unique(column, return_counts=True)
    common = [word for word, people in zip(words, times, strict=True) if people >= RARE]
    marks = [column == word for word in common]
    if len(common) < len(words):
        marks.append(~np.isin(column, common))
    return np.stack(marks, axis=1).astype(float)
