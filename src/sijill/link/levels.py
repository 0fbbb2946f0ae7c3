"""Levels: at which level each comparison of a pair stands, found once for each two values that meet.

A million pairs hold few different pairs of ages, dates or given names. So a comparison is asked of the different values
of its columns: what its conditions measure (``measures``) and hear (``likeness``) of them is worked out first, and
DuckDB decides by these numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.hints import with_hints
from sijill.link.key_table import KeyTable
from sijill.link.likeness import ALIKE, Hearing
from sijill.link.measures import Codes, Values, calls_in, measure

if TYPE_CHECKING:
    import duckdb

Levels = npt.NDArray[np.int8]
Indices = Codes
Sides = tuple[Indices, Indices]

COLUMN = re.compile(r"\b(\w+)_[lr]\b")

AT_ONCE = 500_000
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


def values_of(keys: KeyTable, comparison: Comparison) -> Compared:
    """The different values that ``comparison`` looks at, each with what tells cheaply that two are far apart.

    Args:
        keys: The keys of the records.
        comparison: What is compared.
    """
    import pyarrow

    columns = _columns(comparison)
    first, code = np.zeros(min(len(keys), 1), dtype=np.int64), np.zeros(len(keys), dtype=np.int64)
    for column in columns:
        of_column, values = keys.coded(column)
        both = code * (len(values) + 1) + of_column + 1
        _, first, code = np.unique(both, return_index=True, return_inverse=True)
    held = keys.table.select(columns).take(pyarrow.array(first))
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
        level[here] = _Question(connection, comparison, compared, (one[here], other[here])).answer()
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


class _Question:
    """At which level pairs of values stand, asked of DuckDB in numbers."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, comparison: Comparison, compared: Compared, sides: Sides
    ) -> None:
        import pyarrow

        self._connection, self._compared, self._sides = connection, compared, sides
        levels = [comparison.unknown, *(level.sql for level in comparison.levels)]
        self._told = " ".join([*levels, comparison.heard_when])
        calls = {call: f"call_{at:02}" for at, call in enumerate(calls_in(self._told))}
        self._late = {call: name for call, name in calls.items() if call not in " ".join(levels)}
        self._heard = comparison.heard
        (self._unknown, self._heard_when, *self._levels) = _by_numbers(
            [levels[0], comparison.heard_when, *levels[1:]], calls, compared.values
        )
        told = " ".join([self._unknown, self._heard_when, *self._levels])
        columns = {"place_of": pyarrow.array(np.arange(len(sides[0]), dtype=np.int32))}
        for column in sorted(set(COLUMN.findall(told))):
            values = compared.values.table[column].combine_chunks()
            columns |= {
                f"{column}_{side}": values.take(pyarrow.array(at)) for side, at in zip("lr", sides, strict=True)
            }
        for call, name in calls.items():
            if call not in self._late:
                columns[name] = pyarrow.array(measure(call, self._told, compared.values, *sides))
        self._asked = pyarrow.table(columns)

    def answer(self) -> Levels:
        """The level of each pair."""
        import pyarrow

        if self._compared.hearing is not None:
            self._asked = self._asked.append_column("alike", pyarrow.array(self._alike(self._compared.hearing)))
        cases = " ".join(f"when {sql} then {number}" for number, sql in enumerate(self._levels) if sql != "ELSE")
        found = self._found(
            f"place_of, cast(case when {self._unknown} then -1 {cases} else {len(self._levels) - 1} end as tinyint) "
            "as level"
        )
        level = np.empty(len(self._sides[0]), dtype=np.int8)
        level[found["place_of"]] = found["level"]
        return level

    def _alike(self, hearing: Hearing) -> npt.NDArray[np.int8]:
        """How alike the two values of each pair sound; only those are heard of which it is asked."""
        code = self._compared.values.numbers(f"{self._heard}_code")
        one, other = self._sides
        alike = np.where(code[one] == code[other], ALIKE, 0).astype(np.int8)
        where = f"not ({self._unknown}) and {self._heard_when}"
        heard = self._places(_with(where, self._late.values(), "false"))
        for call, name in self._late.items():
            # dear to measure, and only where nothing else decides
            possible = self._places(_with(where, {*self._late.values()} - {name}, "false").replace(name, "true"))
            asked = np.setdiff1d(possible, heard, assume_unique=True)
            is_so = measure(call, self._told, self._compared.values, one[asked], other[asked])
            heard = np.concatenate([heard, asked[is_so.astype(np.bool_)]])
        alike[heard] = hearing.likenesses(one[heard], other[heard])
        return alike

    def _places(self, where: str) -> Indices:
        """The places of the pairs for which a condition holds."""
        return np.asarray(self._found("place_of", f"where {where}")["place_of"], dtype=np.int64)

    def _found(self, selected: str, where: str = "") -> dict[str, Indices]:
        self._connection.register("asked", self._asked)
        found: dict[str, Indices] = self._connection.execute(
            f"select {selected} from asked {where}"  # noqa: S608
        ).fetchnumpy()
        self._connection.unregister("asked")
        return found


def _with(condition: str, names: Iterable[str], answer: str) -> str:
    for name in names:
        condition = condition.replace(name, answer)
    return condition


def _by_numbers(conditions: Sequence[str], calls: Mapping[str, str], values: Values) -> list[str]:
    """The conditions with measures and numbers where functions and texts stood."""
    named = list(conditions)
    for call, name in calls.items():
        named = [condition.replace(call, name) for condition in named]
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
