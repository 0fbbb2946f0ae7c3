"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns: what its conditions measure (``measures``) and hear (``likeness``) of them is worked out first, and
DuckDB decides by these numbers (``question``).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np

from sijill.link.comparisons import Comparison
from sijill.link.hints import with_hints
from sijill.link.key_table import KeyTable
from sijill.link.likeness import Hearing
from sijill.link.question import COLUMN, Compared, Question, Sides
from sijill.link.values import Indices, Levels, Values

if TYPE_CHECKING:
    import duckdb
    import pyarrow

AT_ONCE = 250_000
"""Pairs of values that are compared at a time."""

KINDS = 1 << 16
"""Kinds of values by which pairs are put in order where there are more."""

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
            return _by_values(pool, (left, right), compared.values, asked)
        is_there = np.zeros(values * values, dtype=np.bool_)

        def mark(here: slice) -> None:
            is_there[code[left[here]] * values + code[right[here]]] = True

        _each(pool, len(left), mark)
        meeting, of_both, level = np.flatnonzero(is_there), is_there.view(np.int8), np.empty(len(left), dtype=np.int8)

        def answer(here: slice) -> None:
            of_both[meeting[here]] = asked(*np.divmod(meeting[here], values))

        def write(here: slice) -> None:
            level[here] = of_both[code[left[here]] * values + code[right[here]]]

        _each(pool, len(meeting), answer)
        _each(pool, len(left), write)
        return level


def _by_values(pool: Executor, sides: Sides, values: Values, asked: Callable[[Indices, Indices], Levels]) -> Levels:
    """The level of each pair (pairs,), those of one value together, so that nearly all equal pairs are asked once."""
    left, right = sides
    kinds = np.empty(len(left), dtype=np.uint16)

    def kind(here: slice) -> None:
        kinds[here] = values.code[left[here]] * KINDS // len(values)

    _each(pool, len(left), kind)
    order = np.argsort(kinds, kind="stable")
    level = np.empty(len(left), dtype=np.int8)

    def write(here: slice) -> None:
        pairs = order[here]
        both = values.code[left[pairs]] * len(values) + values.code[right[pairs]]
        meeting, place = np.unique(both, return_inverse=True)
        level[pairs] = asked(*np.divmod(meeting, len(values)))[place]

    _each(pool, len(left), write)
    return level


def _columns(comparison: Comparison) -> list[str]:
    told = " ".join([comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)])
    if comparison.heard is not None:
        told += f" {comparison.heard}_l"
    return sorted(set(COLUMN.findall(told)))


def _each(pool: Executor, pairs: int, done: Callable[[slice], None]) -> None:
    """Do something for so many pairs, some at a time."""
    for _ in pool.map(done, [slice(at, at + AT_ONCE) for at in range(0, pairs, AT_ONCE)]):
        pass
