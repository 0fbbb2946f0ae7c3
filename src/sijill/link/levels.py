"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns, by DuckDB, and the answer handed to every pair that has them. A function that several levels ask for is
worked out once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.hints import with_hints
from sijill.link.likeness import ALIKE, likenesses

if TYPE_CHECKING:
    import duckdb
    import pyarrow

Levels = npt.NDArray[np.int8]
Indices = npt.NDArray[np.int64]

COLUMN = re.compile(r"\b(\w+)_[lr]\b")
CALL = re.compile(
    r"len\(list_intersect\(\w+_l, \w+_r\)\)|(?:damerau_levenshtein|jaro_winkler_similarity)\(\w+_[lr], \w+_[lr]\)"
)
SHARED = re.compile(r"len\(list_intersect\((\w+)_l, \1_r\)\)")
EDITS = re.compile(r"damerau_levenshtein\((\w+, \w+)\)")
SIDE = re.compile(r"_([lr])\b")
LENGTH = re.compile(r"\blen\((\w+)_([lr])\)")
FEW_EDITS = re.compile(r"\s*<= (\d+)")

FAR = 99
"""What stands for a distance that is above every bound asked for."""

MOST_PARTS = 6
"""Parts of a list up to which they are looked for one by one, which is faster by far."""

AT_ONCE = 1_000_000
"""Pairs of values that DuckDB compares at a time."""

SMALL = 8_000_000
"""Pairs of values there could be up to which those that meet are marked in a table, not sorted."""


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """The different values of what one comparison looks at.

    Attributes:
        table: Name of the table that holds them.
        code: Number of each record's value in it (records,).
        count: How many there are.
        most_parts: Most parts of any list among them.
        texts: The columns that are texts.
    """

    table: str
    code: Indices
    count: int
    most_parts: int
    texts: tuple[str, ...]


def values_of(connection: duckdb.DuckDBPyConnection, comparison: Comparison, records: int) -> Values:
    """The different values that ``comparison`` looks at, each with what tells cheaply that two are far apart.

    Args:
        connection: Where the table ``records`` is.
        comparison: What is compared.
        records: How many records there are.
    """
    columns = _columns(comparison)
    listed, table = ", ".join(columns), f"valued_{comparison.name}"
    connection.execute(
        f"create or replace temp table distinct_values as select row_number() over () - 1 as code, {listed} "  # noqa: S608
        f"from (select distinct {listed} from records)"
    )
    same = " and ".join(f"r.{column} is not distinct from v.{column}" for column in columns)
    found = connection.execute(
        f"select r.record, v.code from records r join distinct_values v on {same}"  # noqa: S608
    ).fetchnumpy()
    code = np.zeros(records, dtype=np.int64)
    code[found["record"]] = found["code"]
    held, most_parts = with_hints(connection.sql("from distinct_values").to_arrow_table(), MOST_PARTS)
    connection.register("held", held)
    connection.execute(f"create or replace temp table {table} as from held")
    connection.unregister("held")
    connection.execute("drop table distinct_values")
    texts = tuple(column for column in columns if f"{column}_code" in held.column_names)
    return Values(table, code, held.num_rows, most_parts, texts)


def levels_of(
    connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices, values: Values
) -> Levels:
    """The level of ``comparison`` for each pair; -1 where one side is not known (pairs,).

    Args:
        connection: Where the tables are.
        comparison: What is compared.
        left: Record number of one of each pair.
        right: Record number of the other.
        values: What :func:`values_of` gave for the comparison.
    """
    meeting, of_pair = _meeting(values.code[left] * values.count + values.code[right], values.count)
    level: Levels = np.full(len(meeting), -1, dtype=np.int8)
    for at, part in _parts(meeting):
        level[at : at + len(part)] = _asked(connection, comparison, part // values.count, part % values.count, values)
    return np.asarray(level[of_pair], dtype=np.int8)


def _columns(comparison: Comparison) -> list[str]:
    told = " ".join([comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)])
    if comparison.heard is not None:
        told += f" {comparison.heard}_l"
    return sorted(set(COLUMN.findall(told)))


def _meeting(both: Indices, values: int) -> tuple[Indices, npt.NDArray[np.signedinteger]]:
    """The different numbers of ``both``, sorted, and for each of ``both`` where it stands among them."""
    if values * values > SMALL:
        order = np.argsort(both, kind="stable")
        is_new = np.append(True, np.diff(both[order]) != 0) if len(both) else np.zeros(0, dtype=np.bool_)
        of_pair = np.empty(len(both), dtype=np.int64)
        of_pair[order] = np.cumsum(is_new) - 1
        return both[order[is_new]], of_pair
    is_there = np.zeros(values * values, dtype=np.bool_)
    is_there[both] = True
    meeting = np.flatnonzero(is_there)
    place = np.zeros(values * values, dtype=np.int32)
    place[meeting] = np.arange(len(meeting))
    return meeting, place[both]


def _parts(meeting: Indices) -> Iterator[tuple[int, Indices]]:
    for at in range(0, len(meeting), AT_ONCE):
        yield at, meeting[at : at + AT_ONCE]


def _asked(
    connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices, values: Values
) -> Levels:
    import pyarrow

    told = [comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)]
    (unknown, heard_when, *conditions), calls = _with_calls_named(told, values)
    cases = " ".join(f"when {sql} then {number}" for number, sql in enumerate(conditions) if sql != "ELSE")
    worked_out = "".join(f", {call} as {name}" for call, name in calls)
    heard = "" if comparison.heard is None else f"{comparison.heard}_l"
    wanted = sorted(set(COLUMN.findall(f"{unknown} {heard_when} {cases} {worked_out} {heard}")))
    sides = ", ".join(f"{side}.{column} as {column}_{side}" for column in wanted for side in "lr")
    places = pyarrow.array(np.arange(len(left), dtype=np.int32))
    connection.register("asked", pyarrow.table({"place_of": places, "one": left, "other": right}))
    connection.execute(
        f"create or replace temp table worked_out as with sides as (select place_of, {sides} from asked "  # noqa: S608
        f"join {values.table} l on l.code = one join {values.table} r on r.code = other) "
        f"select *{worked_out} from sides"
    )
    connection.unregister("asked")
    source = "worked_out"
    if comparison.heard is not None:
        connection.register("heard", _heard(connection, comparison.heard, f"not ({unknown}) and {heard_when}"))
        same = f"if({comparison.heard}_l = {comparison.heard}_r, {ALIKE}, 0)"
        alike = f"coalesce(as_heard, {same}) as alike"
        source = f"(select *, {alike} from worked_out left join heard using (place_of))"  # noqa: S608
    found = connection.execute(
        f"select place_of, cast(case when {unknown} then -1 {cases} else {len(conditions) - 1} end as tinyint) "  # noqa: S608
        f"as level from {source}"
    ).fetchnumpy()
    if comparison.heard is not None:
        connection.unregister("heard")
    level = np.empty(len(left), dtype=np.int8)
    level[found["place_of"]] = found["level"]
    return level


def _heard(connection: duckdb.DuckDBPyConnection, column: str, where: str) -> pyarrow.Table:
    """How alike the names of the pairs in ``worked_out`` sound, of those that are asked for."""
    import pyarrow

    found = connection.sql(
        f"select place_of, {column}_l as one, {column}_r as other from worked_out where {where}"  # noqa: S608
    ).to_arrow_table()
    alike = likenesses(found["one"].to_pylist(), found["other"].to_pylist())
    return pyarrow.table({"place_of": found["place_of"], "as_heard": pyarrow.array(alike)})


def _with_calls_named(conditions: Sequence[str], values: Values) -> tuple[list[str], list[tuple[str, str]]]:
    """The conditions with a name for each function they call more than once between them, and these calls."""
    told = " ".join(conditions)
    repeated = [call for call in dict.fromkeys(CALL.findall(told)) if told.count(call) > 1]
    named = list(conditions)
    for at, call in enumerate(repeated):
        named = [condition.replace(call, f"call_{at}") for condition in named]
    named = [LENGTH.sub(r"\1_count_\2", condition) for condition in named]
    for text in values.texts:
        named = [re.sub(rf"\b{text}_l = {text}_r\b", f"{text}_code_l = {text}_code_r", one) for one in named]
    return named, [(_faster(call, told, values.most_parts), f"call_{at}") for at, call in enumerate(repeated)]


def _faster(call: str, told: str, most_parts: int) -> str:
    """The same answer for less: a distance above every bound asked for may be any number above it.

    Two values that so many edits and changes of place part are parted by at most twice as many edits, which DuckDB
    counts seven times as fast, and differ in at most twice as many of the letters they hold.
    """
    if edits := EDITS.fullmatch(call):
        bounds = [FEW_EDITS.match(rest) for rest in told.split(call)[1:]]
        if all(bounds):
            most = 2 * max(int(bound[1]) for bound in bounds if bound)
            letters, codes = (SIDE.sub(rf"_{hint}_\1", edits[1]) for hint in ("letters", "code"))
            return (
                f"case when bit_count(xor({letters})) > {most} then {FAR} when {codes.replace(', ', ' = ')} then 0 "
                f"when levenshtein({edits[1]}) <= {most} then {call} else {FAR} end"
            )
    if shared := SHARED.fullmatch(call):
        return _shared(shared[1], call, most_parts)
    return call


def _shared(column: str, call: str, most_parts: int) -> str:
    """How many different parts two lists share, looked for one by one where neither has more than ``MOST_PARTS``."""
    looked_at = range(min(most_parts, MOST_PARTS))
    theirs = ", ".join(f"{column}_part{at}_r" for at in looked_at)
    told = []
    for at in looked_at:
        part = f"{column}_part{at}_l"
        is_first = "".join(f" and {part} <> {column}_part{before}_l" for before in range(at))
        told.append(f"coalesce({part} in ({theirs}){is_first}, false)::int")
    one_by_one = " + ".join(told) or "0"
    if most_parts <= MOST_PARTS:
        return one_by_one
    return f"case when greatest({column}_count_l, {column}_count_r) <= {MOST_PARTS} then {one_by_one} else {call} end"
