"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns: what its conditions measure (``measures``) and hear (``likeness``) of them is worked out first, and
DuckDB decides by these numbers (``question``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from sijill.link.comparisons import Comparison
from sijill.link.hints import with_hints
from sijill.link.key_table import KeyTable
from sijill.link.likeness import Hearing
from sijill.link.question import COLUMN, Compared, Question
from sijill.link.values import Indices, Levels, Values

if TYPE_CHECKING:
    import duckdb
    import pyarrow

AT_ONCE = 250_000
"""Pairs of values that are compared at a time."""

SMALL = 8_000_000
"""Pairs of values there could be up to which those that meet are marked in a table and compared once."""


def values_of(keys: KeyTable, comparison: Comparison, is_long: bool = False) -> Compared:
    """The different values that ``comparison`` looks at, each with what tells cheaply that two are far apart.

    Args:
        keys: The keys of the records.
        comparison: What is compared.
        is_long: Whether so many pairs will be asked that compiled loops are worth the moment they take to begin.
    """
    import pyarrow

    columns = _columns(comparison)
    first, code = np.zeros(min(len(keys), 1), dtype=np.int64), np.zeros(len(keys), dtype=np.int64)
    for column in columns:
        of_column, values = keys.coded(column)
        both = code * (len(values) + 1) + of_column + 1
        _, first, code = np.unique(both, return_index=True, return_inverse=True)
    held = keys.table.select(columns).take(pyarrow.array(first))
    hearing = None if comparison.heard is None else _hearing(held[comparison.heard].combine_chunks(), is_long)
    return Compared(Values(with_hints(held), code, is_long), hearing)


def _hearing(rows: pyarrow.Array, is_long: bool) -> Hearing:
    if is_long:
        from sijill.link.long_hearing import LongHearing

        return LongHearing(rows)
    return Hearing(rows)


def levels_of(
    connection: duckdb.DuckDBPyConnection,
    comparison: Comparison,
    left: Indices,
    right: Indices,
    compared: Compared,
    threads: int = 1,
) -> Levels:
    """The level of ``comparison`` for each pair; -1 where one side is not known (pairs,).

    Args:
        connection: Where DuckDB decides.
        comparison: What is compared.
        left: Record number of one of each pair.
        right: Record number of the other.
        compared: What :func:`values_of` gave for the comparison.
        threads: How many threads share the pairs; none of them changes what another finds.
    """
    code, values = compared.values.code, len(compared.values)

    def asked(one: Indices, other: Indices) -> Levels:
        return Question(connection.cursor(), comparison, compared, (one, other)).answer()

    with ThreadPoolExecutor(threads) as pool:
        if values * values > SMALL:
            return _each(pool, len(left), lambda here: asked(code[left[here]], code[right[here]]))
        level = np.zeros(values * values, dtype=np.int8)
        is_there = np.zeros(values * values, dtype=np.bool_)

        def marked(here: slice) -> np.int8:
            is_there[code[left[here]] * values + code[right[here]]] = True
            return np.int8(0)

        _each(pool, len(left), marked)
        meeting = np.flatnonzero(is_there)
        level[meeting] = _each(pool, len(meeting), lambda here: asked(*np.divmod(meeting[here], values)))
        return _each(pool, len(left), lambda here: level[code[left[here]] * values + code[right[here]]])


def _columns(comparison: Comparison) -> list[str]:
    told = " ".join([comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)])
    if comparison.heard is not None:
        told += f" {comparison.heard}_l"
    return sorted(set(COLUMN.findall(told)))


def _each(pool: Executor, pairs: int, found: Callable[[slice], Levels | np.int8]) -> Levels:
    """What is found of so many pairs, some at a time (pairs,)."""
    level = np.empty(pairs, dtype=np.int8)

    def write(here: slice) -> None:
        level[here] = found(here)

    for _ in pool.map(write, _parts(pairs)):
        pass
    return level


def _parts(pairs: int) -> Iterator[slice]:
    for at in range(0, pairs, AT_ONCE):
        yield slice(at, at + AT_ONCE)
