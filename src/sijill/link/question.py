"""Question: at which level pairs of values stand, asked of DuckDB in numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.likeness import ALIKE, Hearing
from sijill.link.measures import calls_in, measure
from sijill.link.values import Indices, Levels, Values

if TYPE_CHECKING:
    import duckdb

Sides = tuple[Indices, Indices]

COLUMN = re.compile(r"\b(\w+)_[lr]\b")


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What one comparison looks at.

    Attributes:
        values: The different values.
        hearing: What hears them, where that is asked for.
    """

    values: Values
    hearing: Hearing | None


class Question:
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
