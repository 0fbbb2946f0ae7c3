"""Engine: Splink on DuckDB finds candidate pairs and says at which level each comparison of a pair stands.

One thread, for sums of floats depend on the order in which threads meet. The model's shares are learnt in
``training``: Splink's own expectation maximisation fails when a share falls below 1e-300 and calls its last iteration
converged, so here Splink blocks and compares, with the stated shares, and the weight of each part names the level.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from sijill.link.blocking import Rule
from sijill.link.comparisons import Comparison
from sijill.link.keys import Keys

if TYPE_CHECKING:
    import duckdb
    import pyarrow

Levels = npt.NDArray[np.int8]
Indices = npt.NDArray[np.int64]

UNKNOWN = -1
"""The level of a comparison one side of which is not known."""

TEXT = (
    "given", "given_key", "vowels", "lineage", "lineage_key", "father", "grandfather", "family", "last", "mother",
    "sex", "birth", "birth_month", "died", "place", "admin1",
)  # fmt: skip
WHOLE = ("age_low", "age_high", "birth_year", "died_first", "died_last")


@dataclass(frozen=True, slots=True)
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


class Engine:
    """Compares the records of one linkage.

    Args:
        keys: Keys of every record.
        lists: Number of the list each record stands on.
        across_lists: Only records of different lists are compared.
    """

    def __init__(self, keys: Sequence[Keys], lists: Sequence[int], across_lists: bool) -> None:
        import duckdb

        self.extras = tuple(sorted({name for one in keys for name, _ in one.extra}))
        self.across_lists = across_lists
        self._connection: duckdb.DuckDBPyConnection = duckdb.connect(":memory:")
        self._connection.execute("SET threads = 1")
        self._records = _table(keys, lists, self.extras)
        self._connection.register("records", self._records)
        self._linkers = 0

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of which some record has a value."""
        return tuple(
            name for name in self._records.column_names if self._records[name].null_count < self._records.num_rows
        )

    def counted(self, rules: Sequence[Rule]) -> tuple[Rule, ...]:
        """The rules with the number of pairs each alone gives."""
        return tuple(replace(rule, pairs=self._cost(rule, self.across_lists)) for rule in rules)

    def _cost(self, rule: Rule, across_lists: bool) -> int:
        columns = ", ".join(rule.columns)
        known = " and ".join(f"{column} is not null" for column in rule.columns)
        inside = f"select {columns}, list, count(*) as n from records where {known} group by all"  # noqa: S608
        sums = f"select sum(n) as n, sum(n * n) as squares from ({inside}) group by {columns}"  # noqa: S608
        counted = "(n * n - squares) / 2" if across_lists else "n * (n - 1) / 2"
        found = self._connection.execute(f"select coalesce(sum({counted}), 0) from ({sums})").fetchall()  # noqa: S608
        return int(found[0][0])

    def counted_inside(self, rules: Sequence[Rule]) -> int:
        """How many pairs the rules give inside lists, a pair that several give counted for each."""
        return sum(self._cost(rule, False) - self._cost(rule, True) for rule in rules)

    def strangers(self, rules: Sequence[Rule], comparisons: Sequence[Comparison], every: int) -> Pairs:
        """The pairs inside lists that one of the rules gives, for each ``every``-th record, compared."""
        if not rules:
            return _no_pairs(len(comparisons))
        blocking = [{"blocking_rule": rule.sql_inside(every)} for rule in rules]
        return self._compared(self._linker(comparisons, blocking), comparisons)

    def candidates(self, rules: Sequence[Rule], comparisons: Sequence[Comparison]) -> Pairs:
        """Every pair that one of the rules gives, compared."""
        if not rules:
            return _no_pairs(len(comparisons))
        blocking = [{"blocking_rule": rule.sql(self.across_lists)} for rule in rules]
        return self._compared(self._linker(comparisons, blocking), comparisons)

    def compare(self, left: Indices, right: Indices, comparisons: Sequence[Comparison]) -> Pairs:
        """The given pairs, compared; ``left`` below ``right`` in each."""
        import pyarrow

        if len(left) == 0:
            return _no_pairs(len(comparisons))
        linker = self._linker(comparisons, [{"blocking_rule": "1=1"}])
        asked = pyarrow.table({"match_key": ["0"] * len(left), "join_key_l": left, "join_key_r": right})
        linker.table_management.register_blocked_pairs_for_predict(linker._db_api.register(asked))
        return self._compared(linker, comparisons)

    def _linker(self, comparisons: Sequence[Comparison], blocking: list[dict[str, str]]) -> Any:
        from splink import DuckDBAPI, Linker

        self._linkers += 1
        settings = {
            "link_type": "dedupe_only",
            "unique_id_column_name": "record",
            "comparisons": [_as_splink(comparison) for comparison in comparisons],
            "blocking_rules_to_generate_predictions": blocking,
            "retain_matching_columns": False,
            "retain_intermediate_calculation_columns": True,
            "linker_uid": f"sijill{self._linkers}",
        }
        api = DuckDBAPI(connection=self._connection)
        return Linker(api.register(self._records), settings, log_level=None, validate_settings=False)

    def _compared(self, linker: Any, comparisons: Sequence[Comparison]) -> Pairs:
        scored = linker.inference.predict(warning_mode="never")
        weights = ", ".join(f"mw_{comparison.name}" for comparison in comparisons)
        table = self._connection.sql(
            f"select record_l, record_r, {weights} from {scored.physical_name} order by 1, 2"  # noqa: S608
        ).to_arrow_table()
        scored.drop_table_from_database_and_remove_from_cache()
        levels = np.empty((table.num_rows, len(comparisons)), dtype=np.int8)
        for at, comparison in enumerate(comparisons):
            levels[:, at] = _levels(table[f"mw_{comparison.name}"].to_numpy(), comparison)
        return Pairs(table["record_l"].to_numpy(), table["record_r"].to_numpy(), levels)


def _no_pairs(comparisons: int) -> Pairs:
    none = np.zeros(0, dtype=np.int64)
    return Pairs(none, none, np.zeros((0, comparisons), dtype=np.int8))


def _table(keys: Sequence[Keys], lists: Sequence[int], extras: Sequence[str]) -> pyarrow.Table:
    import pyarrow

    columns: dict[str, pyarrow.Array] = {
        "record": pyarrow.array(range(len(keys)), pyarrow.int64()),
        "list": pyarrow.array(lists, pyarrow.int64()),
        "parts": pyarrow.array([list(one.parts) for one in keys], pyarrow.list_(pyarrow.string())),
    }
    for name in TEXT:
        columns[name] = pyarrow.array([getattr(one, name) for one in keys], pyarrow.string())
    for name in WHOLE:
        columns[name] = pyarrow.array([getattr(one, name) for one in keys], pyarrow.int64())
    for name in extras:
        columns[f"x_{name}"] = pyarrow.array([dict(one.extra).get(name) for one in keys], pyarrow.string())
    return pyarrow.table(columns)


def _as_splink(comparison: Comparison) -> dict[str, object]:
    unknown = {"sql_condition": comparison.unknown, "label_for_charts": "not known", "is_null_level": True}
    levels = [
        {
            "sql_condition": level.sql,
            "label_for_charts": level.label,
            "m_probability": level.m,
            "u_probability": level.u,
        }
        for level in comparison.levels
    ]
    return {"output_column_name": comparison.name, "comparison_levels": [unknown, *levels]}


def _levels(weights: npt.NDArray[np.float64], comparison: Comparison) -> Levels:
    """The level each weight names; weight 0 is not known."""
    named = np.array([0.0, *(math.log2(level.m / level.u) for level in comparison.levels)])
    order = np.argsort(named)
    at = np.clip(np.searchsorted(named[order], weights - 1e-7), 0, len(named) - 1)
    return (order[at] - 1).astype(np.int8)
