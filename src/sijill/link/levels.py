"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns: what its conditions measure (``measures``) and hear (``likeness``) of them is worked out first, and
DuckDB decides by these numbers.
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
from sijill.link.likeness import ALIKE, Hearing
from sijill.link.measures import Codes, Values, calls_in, measure

if TYPE_CHECKING:
    import duckdb
    import pyarrow

Levels = npt.NDArray[np.int8]
Indices = Codes

COLUMN = re.compile(r"\b(\w+)_[lr]\b")

AT_ONCE = 1_000_000
"""Pairs of values that are compared at a time."""

SMALL = 8_000_000
"""Pairs of values there could be up to which those that meet are marked in a table and compared once."""


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What one comparison looks at.

    Attributes:
        values: The different values.
        hearing: What hears them, where that is asked for.
    """

    values: Values
    hearing: Hearing | None


def values_of(connection: duckdb.DuckDBPyConnection, comparison: Comparison, records: int) -> Compared:
    """The different values that ``comparison`` looks at, each with what tells cheaply that two are far apart.

    Args:
        connection: Where the table ``records`` is.
        comparison: What is compared.
        records: How many records there are.
    """
    columns = _columns(comparison)
    listed = ", ".join(columns)
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
    held = connection.sql("from distinct_values order by code").to_arrow_table()
    connection.execute("drop table distinct_values")
    hearing = None if comparison.heard is None else Hearing(held[comparison.heard].combine_chunks())
    return Compared(Values(with_hints(held), code), hearing)


def levels_of(
    connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices, compared: Compared
) -> Levels:
    """The level of ``comparison`` for each pair; -1 where one side is not known (pairs,).

    Args:
        connection: Where DuckDB decides.
        comparison: What is compared.
        left: Record number of one of each pair.
        right: Record number of the other.
        compared: What :func:`values_of` gave for the comparison.
    """
    code = compared.values.code
    one, other, of_pair = _meeting(code[left], code[right], len(compared.values))
    level: Levels = np.full(len(one), -1, dtype=np.int8)
    for here in _parts(len(one)):
        level[here] = _asked(connection, comparison, one[here], other[here], compared)
    return level if of_pair is None else np.asarray(level[of_pair], dtype=np.int8)


def _columns(comparison: Comparison) -> list[str]:
    told = " ".join([comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)])
    if comparison.heard is not None:
        told += f" {comparison.heard}_l"
    return sorted(set(COLUMN.findall(told)))


def _meeting(
    one: Indices, other: Indices, values: int
) -> tuple[Indices, Indices, npt.NDArray[np.signedinteger] | None]:
    """Pairs of values to compare, and for each pair given where it stands among them; ``None``: all as they are."""
    if values * values > SMALL:
        return one, other, None
    both = one * values + other
    is_there = np.zeros(values * values, dtype=np.bool_)
    is_there[both] = True
    meeting = np.flatnonzero(is_there)
    place = np.zeros(values * values, dtype=np.int32)
    place[meeting] = np.arange(len(meeting))
    return meeting // values, meeting % values, place[both]


def _parts(pairs: int) -> Iterator[slice]:
    for at in range(0, pairs, AT_ONCE):
        yield slice(at, at + AT_ONCE)


def _asked(
    connection: duckdb.DuckDBPyConnection, comparison: Comparison, left: Indices, right: Indices, compared: Compared
) -> Levels:
    import pyarrow

    told = [comparison.unknown, comparison.heard_when, *(level.sql for level in comparison.levels)]
    calls = calls_in(" ".join(told))
    (unknown, heard_when, *conditions) = _by_numbers(told, calls, compared.values)
    measured = {
        f"call_{at}": pyarrow.array(measure(call, " ".join(told), compared.values, left, right))
        for at, call in enumerate(calls)
    }
    wanted = sorted(set(COLUMN.findall(" ".join([unknown, heard_when, *conditions]))) - {"call"})
    sides = {
        f"{column}_{side}": compared.values.table[column].combine_chunks().take(pyarrow.array(places))
        for column in wanted
        for side, places in (("l", left), ("r", right))
    }
    asked = pyarrow.table({"place_of": pyarrow.array(np.arange(len(left), dtype=np.int32))} | sides | measured)
    if comparison.heard is not None and compared.hearing is not None:
        heard = _places(connection, asked, f"not ({unknown}) and {heard_when}")
        code = compared.values.numbers(f"{comparison.heard}_code")
        alike = np.where(code[left] == code[right], ALIKE, 0).astype(np.int8)
        alike[heard] = compared.hearing.likenesses(left[heard], right[heard])
        asked = asked.append_column("alike", pyarrow.array(alike))
    cases = " ".join(f"when {sql} then {number}" for number, sql in enumerate(conditions) if sql != "ELSE")
    connection.register("asked", asked)
    found = connection.execute(
        f"select place_of, cast(case when {unknown} then -1 {cases} else {len(conditions) - 1} end as tinyint) "  # noqa: S608
        "as level from asked"
    ).fetchnumpy()
    connection.unregister("asked")
    level = np.empty(len(left), dtype=np.int8)
    level[found["place_of"]] = found["level"]
    return level


def _places(connection: duckdb.DuckDBPyConnection, asked: pyarrow.Table, where: str) -> Indices:
    """The places of the pairs for which a condition holds, in order."""
    connection.register("asked", asked)
    found = connection.execute(f"select place_of from asked where {where}").fetchnumpy()["place_of"]  # noqa: S608
    connection.unregister("asked")
    return np.sort(found).astype(np.int64)


def _by_numbers(conditions: Sequence[str], calls: Sequence[str], values: Values) -> list[str]:
    """The conditions with measures and numbers where functions and texts stood."""
    named = list(conditions)
    for at, call in enumerate(calls):
        named = [condition.replace(call, f"call_{at}") for condition in named]
    columns = values.table.column_names
    for column in columns:
        if f"{column}_code" in columns:
            text = rf"\b{column}_([lr])"
            named = [re.sub(rf"\blength\({text}\)", rf"{column}_length_\1", one) for one in named]
            named = [
                re.sub(rf"{text} (=|<>) {column}_([lr])\b", rf"{column}_code_\1 \2 {column}_code_\3", one)
                for one in named
            ]
            named = [re.sub(rf"{text} is\b", rf"{column}_code_\1 is", one) for one in named]
        if f"{column}_count" in columns:
            named = [re.sub(rf"\blen\({column}_([lr])\)", rf"{column}_count_\1", one) for one in named]
    return named
