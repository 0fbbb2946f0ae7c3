"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns, by DuckDB, and the answer handed to every pair that has them. A function that several levels ask for is
worked out once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison

if TYPE_CHECKING:
    import duckdb

Levels = npt.NDArray[np.int8]
Indices = npt.NDArray[np.int64]

COLUMN = re.compile(r"\b(\w+)_[lr]\b")
CALL = re.compile(
    r"len\(list_intersect\(\w+_l, \w+_r\)\)|(?:damerau_levenshtein|jaro_winkler_similarity)\(\w+_[lr], \w+_[lr]\)"
)
SHARED = re.compile(r"len\(list_intersect\((\w+)_l, \1_r\)\)")
EDITS = re.compile(r"damerau_levenshtein\((\w+, \w+)\)")
FEW_EDITS = re.compile(r"\s*<= (\d+)")

FAR = 99
"""What stands for a distance that is above every bound asked for."""

MOST_PARTS = 6
"""Parts of a list up to which they are looked for one by one, which is eight times as fast."""

AT_ONCE = 1_000_000
"""Pairs of values that DuckDB compares at a time."""

SMALL = 8_000_000
"""Pairs of values there could be up to which those that meet are marked in a table, not sorted."""


def levels_of(
    connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices, records: int
) -> Levels:
    """The level of ``comparison`` for each pair; -1 where one side is not known (pairs,).

    Args:
        connection: Where the table ``records`` is.
        comparison: What is compared.
        left: Record number of one of each pair.
        right: Record number of the other.
        records: How many records there are.
    """
    columns = _columns(comparison)
    listed = ", ".join(columns)
    connection.execute(
        f"create or replace temp table valued as select row_number() over (order by {listed}) - 1 as code, {listed} "  # noqa: S608
        f"from (select distinct {listed} from records)"
    )
    same = " and ".join(f"r.{column} is not distinct from v.{column}" for column in columns)
    found = connection.execute(
        f"select r.record, v.code from records r join valued v on {same}"  # noqa: S608
    ).fetchnumpy()
    code = np.zeros(records, dtype=np.int64)
    code[found["record"]] = found["code"]
    values = int(found["code"].max()) + 1
    meeting, of_pair = _meeting(code[left] * values + code[right], values)
    level = np.full(len(meeting), -1, dtype=np.int8)
    for at, part in _parts(meeting):
        level[at : at + len(part)] = _asked(connection, comparison, part // values, part % values)
    return level[of_pair]


def _columns(comparison: Comparison) -> list[str]:
    told = " ".join([comparison.unknown, *(level.sql for level in comparison.levels)])
    return sorted(set(COLUMN.findall(told)))


def _meeting(both: Indices, values: int) -> tuple[Indices, Indices]:
    """The different numbers of ``both``, sorted, and for each of ``both`` where it stands among them."""
    if values * values > SMALL:
        return np.unique(both, return_inverse=True)
    is_there = np.zeros(values * values, dtype=np.bool_)
    is_there[both] = True
    meeting = np.flatnonzero(is_there)
    place = np.zeros(values * values, dtype=np.int64)
    place[meeting] = np.arange(len(meeting))
    return meeting, place[both]


def _parts(meeting: Indices) -> Iterator[tuple[int, Indices]]:
    for at in range(0, len(meeting), AT_ONCE):
        yield at, meeting[at : at + AT_ONCE]


def _asked(connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices) -> Levels:
    import pyarrow

    sides = [f"{side}.{column} as {column}_{side}" for column in _columns(comparison) for side in "lr"]
    conditions, calls = _with_calls_named([comparison.unknown, *(level.sql for level in comparison.levels)])
    cases = " ".join(
        f"when {condition} then {number - 1}" for number, condition in enumerate(conditions) if condition != "ELSE"
    )
    worked_out = "".join(f", {call} as {name}" for call, name in calls)
    pairs = pyarrow.table({"place_of": pyarrow.array(range(len(left)), pyarrow.int32()), "one": left, "other": right})
    connection.register("asked", pairs)
    found = connection.execute(
        f"with sides as (select place_of, {', '.join(sides)} from asked "  # noqa: S608
        "join valued l on l.code = one join valued r on r.code = other), "
        f"worked_out as materialized (select *{worked_out} from sides) "
        f"select place_of, cast(case {cases} else {len(conditions) - 2} end as tinyint) as level from worked_out"
    ).fetchnumpy()
    connection.unregister("asked")
    level = np.empty(len(left), dtype=np.int8)
    level[found["place_of"]] = found["level"]
    return level


def _with_calls_named(conditions: Sequence[str]) -> tuple[list[str], list[tuple[str, str]]]:
    """The conditions with a name for each function they call more than once between them, and these calls."""
    told = " ".join(conditions)
    repeated = [call for call in dict.fromkeys(CALL.findall(told)) if told.count(call) > 1]
    named = list(conditions)
    for at, call in enumerate(repeated):
        named = [condition.replace(call, f"call_{at}") for condition in named]
    return named, [(_faster(call, told), f"call_{at}") for at, call in enumerate(repeated)]


def _faster(call: str, told: str) -> str:
    """The same answer for less: a distance above every bound asked for may be any number above it.

    Two values that so many edits and changes of place part are parted by at most twice as many edits, which DuckDB
    counts seven times as fast.
    """
    if edits := EDITS.fullmatch(call):
        bounds = [FEW_EDITS.match(rest) for rest in told.split(call)[1:]]
        if all(bounds):
            most = max(int(bound[1]) for bound in bounds if bound)
            return f"case when levenshtein({edits[1]}) <= {2 * most} then {call} else {FAR} end"
    if shared := SHARED.fullmatch(call):
        left, right = f"{shared[1]}_l", f"{shared[1]}_r"
        one_by_one = " + ".join(
            f"coalesce((list_contains({right}, {left}[{at}]) "
            f"and not list_contains({left}[:{at - 1}], {left}[{at}]))::int, 0)"
            for at in range(1, MOST_PARTS + 1)
        )
        return f"case when len({left}) <= {MOST_PARTS} then {one_by_one} else {call} end"
    return call
