"""KeyTable: the keys of every record as columns, each different part, place or date worked out once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from sijill.link.keys import one_byte, part_key
from sijill.link.name_parts import Parts, letters_only, parts_of_names, prefers_arabic
from sijill.model.dates import DateRange
from sijill.model.victim_columns import Coded, VictimColumns
from sijill.text.names import fold

if TYPE_CHECKING:
    import pyarrow

V = TypeVar("V")


class KeyTable:
    """What is compared of every record, column by column; null is not known.

    given: given name folded in its own script · given_key: its consonant key, the same for both scripts ·
    given_letters: in one byte a letter, without Abd · lineage:
    everything after the given name, folded · lineage_key: the consonants of the whole lineage without its gaps, when it
    has two parts or more · parts: the keys of the lineage, in order · father: the first of them when it is not the
    last · grandfather: the second when it is not the last · family: the last · last: the last part of the lineage,
    folded · mother, place, admin1: keys · sex · age_low, age_high: years · birth: ``YYYY-MM-DD``, when it is one
    day · birth_month, birth_year: when it is one · died: when it is one day · died_first, died_last: day numbers ·
    x_NAME: other columns.

    Args:
        columns: The columns by name.
        extras: Names of the other columns, without ``x_``.
    """

    def __init__(self, columns: dict[str, Any], extras: Sequence[str]) -> None:
        import pyarrow

        self.table: pyarrow.Table = pyarrow.table(columns)
        self.extras = tuple(extras)
        self._codes: dict[str, tuple[npt.NDArray[np.int32], Any]] = {}

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def coded(self, column: str) -> tuple[npt.NDArray[np.int32], pyarrow.Array]:
        """For each record the place of its value among the different ones, -1 where unknown; and these (values,)."""
        if column not in self._codes:
            told = _encoded(self.table[column].combine_chunks())
            codes = told.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
            self._codes[column] = codes, told.dictionary
        return self._codes[column]

    def numbers(self, column: str, unknown: int) -> npt.NDArray[np.int64]:
        """A column of whole numbers with ``unknown`` where it is null (records,)."""
        found: npt.NDArray[np.int64] = self.table[column].fill_null(unknown).to_numpy()
        return found

    @property
    def parts(self) -> npt.NDArray[np.int64]:
        """How many parts the lineage of each record has (records,)."""
        import pyarrow.compute as compute

        return np.asarray(compute.list_value_length(self.table["parts"]).to_numpy(), dtype=np.int64)

    def row(self, at: int) -> dict[str, Any]:
        """The keys of one record, by name."""
        found: dict[str, Any] = self.table.slice(at, 1).to_pylist()[0]
        return found


def _encoded(column: pyarrow.Array) -> pyarrow.DictionaryArray:
    """The different values of a column and the place of each record's; lists as texts with gaps between their parts."""
    import pyarrow.compute as compute
    import pyarrow.types as kinds

    return (compute.binary_join(column, " ") if kinds.is_list(column.type) else column).dictionary_encode()


def key_table(records: VictimColumns, prefer_arabic: bool | None = None) -> KeyTable:
    """The keys of the records, in their order.

    Args:
        records: The records.
        prefer_arabic: Which script is read where a record has both; ``None`` for the one that more records have.
    """
    prefer = prefers_arabic(records) if prefer_arabic is None else prefer_arabic
    columns = _name_columns(parts_of_names(records, prefer))
    columns |= {name: _text(getattr(records, name), _joined) for name in ("mother", "place", "admin1")}
    columns["sex"] = _text(records.sex, lambda sex: sex.value)
    columns |= {"age_low": _whole(records.age, lambda age: age.low), "age_high": _whole(records.age, lambda a: a.high)}
    columns |= {"birth": _text(records.birth, _one_day), "birth_month": _text(records.birth, _one_month)}
    columns["birth_year"] = _whole(records.birth, _one_year)
    columns["died"] = _text(records.died, _one_day)
    columns["died_first"] = _whole(records.died, lambda days: days.first.toordinal() if days.first else None)
    columns["died_last"] = _whole(records.died, lambda days: days.last.toordinal() if days.last else None)
    columns |= {f"x_{name}": _text(column, fold) for name, column in records.extra.items()}
    return KeyTable(columns, sorted(records.extra))


def _name_columns(names: Parts) -> dict[str, pyarrow.Array]:
    import pyarrow
    import pyarrow.compute as compute

    tokens = pyarrow.array(names.tokens, pyarrow.string())
    keys = pyarrow.array([part_key(token) if token else "" for token in names.tokens], pyarrow.string())
    letters = pyarrow.array(map(one_byte, names.tokens), pyarrow.string())
    lengths, begins, ends = names.lengths, names.starts[:-1], names.starts[1:]
    given = _at(names, begins, lengths > 0)
    given = np.where(given > 0, given, -1)
    is_lineage = np.ones(len(names.codes), dtype=np.bool_)
    is_lineage[begins[lengths > 0]] = False
    counts = np.maximum(lengths - 1, 0)
    starts = np.concatenate([[0], np.cumsum(counts)])
    lineage, parts = (_lists(values, names.codes[is_lineage], starts) for values in (tokens, keys))
    joined = compute.if_else(counts > 1, compute.binary_join(parts, ""), None)
    # a gap that one list writes and another leaves out makes an "a" of a vowel: all but the first letter go
    rest = compute.replace_substring(compute.utf8_slice_codeunits(joined, 1), "a", "")
    last = _at(names, ends - 1, counts > 0)
    return {
        "given": _taken(tokens, given),
        "given_key": _taken(keys, given),
        "given_letters": _taken(letters, given),
        "lineage": compute.if_else(counts > 0, compute.binary_join(lineage, " "), None),
        "lineage_key": compute.binary_join_element_wise(compute.utf8_slice_codeunits(joined, 0, 1), rest, ""),
        "parts": parts,
        "father": _taken(keys, _at(names, begins + 1, counts > 1)),
        "grandfather": _taken(keys, _at(names, begins + 2, counts > 2)),
        "family": _taken(keys, last),
        "last": _taken(tokens, last),
    }


def _at(names: Parts, places: npt.NDArray[np.int64], is_there: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """The code at each place, -1 where there is none."""
    found = np.full(len(places), -1, dtype=np.int64)
    found[is_there] = names.codes[places[is_there]]
    return found


def _lists(values: pyarrow.Array, codes: npt.NDArray[np.int32], starts: npt.NDArray[np.int64]) -> pyarrow.Array:
    import pyarrow

    return pyarrow.ListArray.from_arrays(pyarrow.array(starts, pyarrow.int32()), values.take(pyarrow.array(codes)))


def _taken(values: pyarrow.Array, codes: npt.NDArray[Any]) -> pyarrow.Array:
    import pyarrow

    return values.take(pyarrow.array(codes, mask=codes < 0))


def _text(column: Coded[V], read: Callable[[V], str | None]) -> pyarrow.Array:
    import pyarrow

    return _taken(pyarrow.array(map(read, column.values), pyarrow.string()), column.codes)


def _whole(column: Coded[V], read: Callable[[V], int | None]) -> pyarrow.Array:
    import pyarrow

    return _taken(pyarrow.array(map(read, column.values), pyarrow.int64()), column.codes)


def _joined(written: str) -> str | None:
    return " ".join(map(part_key, letters_only(written))) or None


def _one_day(days: DateRange) -> str | None:
    return days.first.isoformat() if days.first is not None and days.first == days.last else None


def _one_month(days: DateRange) -> str | None:
    year = _one_year(days)
    if year is None or days.first is None or days.last is None or days.first.month != days.last.month:
        return None
    return f"{year:04}-{days.first.month:02}"


def _one_year(days: DateRange) -> int | None:
    if days.first is None or days.last is None or days.first.year != days.last.year:
        return None
    return days.first.year
