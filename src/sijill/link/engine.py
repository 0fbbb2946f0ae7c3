"""Engine: finds the candidate pairs and compares them; their levels are found in ``levels``, on DuckDB.

The model is that of Splink: blocking rules, levels of comparisons, m and u, frequencies. Its shares are learnt in
``training``: Splink's own expectation maximisation fails when a share falls below 1e-300 and calls its last iteration
converged. Candidates are joined here: with twenty rules, Splink's blocking takes six times as long for the same pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.blocking import Rule
from sijill.link.blocks import Blocks, blocks_of
from sijill.link.comparisons import Comparison
from sijill.link.key_table import KeyTable
from sijill.link.levels import levels_of, values_of
from sijill.link.part_pairs import each_once
from sijill.link.patterns import Patterns, patterns_of
from sijill.link.question import Compared
from sijill.link.values import Indices, Levels

if TYPE_CHECKING:
    import duckdb


SOME = 1_000
"""Every so many-th pair tells where to part the pairs, so that each thread puts about as many in order."""

UNKNOWN = -1
"""The level of a comparison one side of which is not known."""

NOTHING = np.zeros(0, dtype=np.int64)

THREADS = 2
"""Threads that find pairs and compare values; they find whole numbers, so how many there are changes no result."""

LONG = 1_000_000
"""Pairs of all rules from which on compiled loops compare values: it takes half a second to load them, and seconds to
make them."""


@dataclass(frozen=True)
class Pairs:
    """Pairs of records and how they agree.

    Attributes:
        left: Index of one record of each pair (pairs,); always below ``right``.
        right: Index of the other (pairs,).
        levels: Level of each comparison (pairs, comparisons), 0 the closest; -1 where one side is not known.
    """

    left: Indices
    right: Indices
    levels: Levels

    def __len__(self) -> int:
        return len(self.left)

    @cached_property
    def patterns(self) -> Patterns:
        """The different combinations of levels, and which each pair has."""
        return patterns_of(self.levels)


class Engine:
    """Compares the records of one linkage.

    Args:
        keys: Keys of every record.
        lists: Number of the list each record stands on.
        across_lists: Only records of different lists are compared.
    """

    def __init__(self, keys: KeyTable, lists: Sequence[int] | npt.NDArray[np.int64], across_lists: bool) -> None:
        import duckdb
        import pyarrow

        self.extras = keys.extras
        self.across_lists = across_lists
        self.records = len(keys)
        self._keys = keys
        self._lists = np.asarray(lists, dtype=np.int64)
        self._values: dict[str, Compared] = {}
        self._counted: dict[tuple[str, ...], tuple[int, int]] = {}
        self._connection: duckdb.DuckDBPyConnection = duckdb.connect(":memory:")
        self._connection.execute(f"SET threads = {THREADS}")
        # DuckDB would spill names in clear into .tmp of the current folder, and a killed process leaves them there.
        self._connection.execute("SET temp_directory = ''")
        values = {name: keys.table[name] for name in keys.table.column_names}
        self._connection.register("records", pyarrow.table({"record": pyarrow.array(np.arange(len(keys)))} | values))

    def close(self) -> None:
        """Give the memory of the tables and of the values compared back; nothing can be compared after."""
        self._connection.close()
        self._values.clear()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of which some record has a value."""
        table = self._keys.table
        return tuple(name for name in table.column_names if table[name].null_count < table.num_rows)

    def counted(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        """The rules with the number of pairs each alone gives."""
        with ThreadPoolExecutor(THREADS) as threads:
            found = list(threads.map(self._pairs_of, rules))
        return tuple(
            replace(rule, pairs=across if self.across_lists else across + inside)
            for rule, (across, inside) in zip(rules, found, strict=True)
        )

    def _pairs_of(self, rule: Rule) -> tuple[int, int]:
        """How many pairs a rule gives across lists, and how many inside them."""
        if rule.columns not in self._counted:
            blocks = self._blocks(rule)
            self._counted[rule.columns] = blocks.across, blocks.inside
        return self._counted[rule.columns]

    def _blocks(self, rule: Rule) -> Blocks:
        return blocks_of(rule.columns, lambda column: self._keys.coded(column)[0], self._lists)

    def counted_inside(self, rules: Sequence[Rule]) -> int:
        """How many pairs the rules give inside lists, a pair that several give counted for each."""
        return sum(self._pairs_of(rule)[1] for rule in rules)

    def strangers(self, rules: Sequence[Rule], comparisons: Sequence[Comparison], every: int) -> Pairs:
        """The pairs inside lists that one of the rules gives, for each ``every``-th record, compared."""
        if not rules:
            return _no_pairs(len(comparisons))
        return self.compare(*self._blocked(rules, lambda blocks: blocks.codes_inside(self.records, every)), comparisons)

    def candidates(self, rules: Sequence[Rule], comparisons: Sequence[Comparison]) -> Pairs:
        """Every pair that one of the rules gives, compared."""
        if not rules:
            return _no_pairs(len(comparisons))
        is_long = sum(rule.pairs or 0 for rule in rules) >= LONG
        with ThreadPoolExecutor(1) as aside:
            ready = [aside.submit(self._valued, comparison, is_long) for comparison in comparisons]
            left, right = self._blocked(rules, lambda blocks: blocks.codes(self.records, self.across_lists))
        for values in ready:
            values.result()
        return self.compare(left, right, comparisons)

    def compare(self, left: Indices, right: Indices, comparisons: Sequence[Comparison]) -> Pairs:
        """The given pairs, compared; ``left`` below ``right`` in each."""
        if len(left) == 0:
            return _no_pairs(len(comparisons))
        levels = np.empty((len(left), len(comparisons)), dtype=np.int8, order="F")
        is_long = len(left) >= LONG
        for at, comparison in enumerate(comparisons):
            values = self._valued(comparison, is_long)
            levels[:, at] = levels_of(self._connection, comparison, left, right, values, THREADS)
        return Pairs(left, right, levels)

    def _valued(self, comparison: Comparison, is_long: bool) -> Compared:
        if comparison.name not in self._values:
            self._values[comparison.name] = values_of(self._keys, comparison, is_long)
        return self._values[comparison.name]

    def _blocked(
        self, rules: Sequence[Rule], pairs_of: Callable[[Blocks], Iterable[Indices]]
    ) -> tuple[Indices, Indices]:
        """The pairs that agree on one of the rules, each once, in the order of their records."""
        with ThreadPoolExecutor(THREADS) as threads:
            found = list(threads.map(lambda rule: np.concatenate([NOTHING, *pairs_of(self._blocks(rule))]), rules))
            some = np.sort(np.concatenate([NOTHING, [0], *(codes[::SOME] for codes in found)]))
            ends = [0, *(int(some[len(some) * at // THREADS]) for at in range(1, THREADS)), self.records**2]
            sides = list(threads.map(lambda at: self._between(found, ends[at], ends[at + 1]), range(THREADS)))
        return np.concatenate([left for left, _ in sides]), np.concatenate([right for _, right in sides])

    def _between(self, found: Sequence[Indices], low: int, high: int) -> tuple[Indices, Indices]:
        """The pairs of which the code is at least ``low`` and below ``high``, each once, in order."""
        codes = each_once(np.concatenate([NOTHING, *(one[(one >= low) & (one < high)] for one in found)]))
        left = codes // self.records
        return left, codes - left * self.records


def _no_pairs(comparisons: int) -> Pairs:
    return Pairs(NOTHING, NOTHING, np.zeros((0, comparisons), dtype=np.int8))
