"""VictimColumns: the entries of lists column by column, each different value held once; for lists of a million."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Generic, TypeVar, cast

import numpy as np
import numpy.typing as npt

from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

V = TypeVar("V")
Codes = npt.NDArray[np.int32]
Places = npt.NDArray[np.int64]

UNKNOWN = -1
"""The code of a value that is not known."""


@dataclass(frozen=True, slots=True, eq=False)
class Coded(Generic[V]):
    """A column: its different values, and for each record which of them it has.

    Attributes:
        values: Each different value once.
        codes: Place of each record's value among them, -1 where it is not known (records,).
    """

    values: Sequence[V] = ()
    codes: Codes = field(default_factory=lambda: np.zeros(0, dtype=np.int32))

    def __len__(self) -> int:
        return len(self.codes)

    def __getitem__(self, at: int) -> V | None:
        code = int(self.codes[at])
        return None if code < 0 else self.values[code]

    def taken(self, places: Places) -> Coded[V]:
        """The column of the records at ``places``."""
        return Coded(self.values, self.codes[places])


def coded(cells: Iterable[V | None]) -> Coded[V]:
    """The cells as a column, the values in the order in which they first come."""
    known: dict[V, int] = {}
    codes = [UNKNOWN if cell is None else known.setdefault(cell, len(known)) for cell in cells]
    return Coded(tuple(known), np.array(codes, dtype=np.int32))


def recoded(values: Sequence[V | None], codes: Codes) -> Coded[V]:
    """A column of values that may be alike or not known, each then held once."""
    held = coded(values)
    return Coded(held.values, np.append(held.codes, np.int32(UNKNOWN))[codes])


def one_after_another(columns: Sequence[Coded[V]]) -> Coded[V]:
    """The columns as one, the records of the first first."""
    begins = np.cumsum([0, *(len(column.values) for column in columns)])
    codes = [
        np.where(column.codes < 0, np.int32(UNKNOWN), column.codes + np.int32(begin))
        for column, begin in zip(columns, begins, strict=False)
    ]
    values = [value for column in columns for value in column.values]
    return recoded(values, np.concatenate([np.zeros(0, dtype=np.int32), *codes]))


@dataclass(frozen=True, slots=True, eq=False)
class VictimColumns:
    """What linking reads of victim records; a column each, of one length.

    Attributes:
        list_name: Name of the list an entry stands on.
        id: The entry's id on that list (records,).
        full: The whole name in the list's main script; the other columns as in :class:`sijill.model.victims`.
        extra: Other columns kept for comparison, by name.
    """

    list_name: Coded[str]
    id: Sequence[str]
    full: Coded[str]
    full_ar: Coded[str]
    given: Coded[str]
    family: Coded[str]
    father: Coded[str]
    mother: Coded[str]
    sex: Coded[Sex]
    age: Coded[Age]
    birth: Coded[DateRange]
    died: Coded[DateRange]
    place: Coded[str]
    admin1: Coded[str]
    extra: Mapping[str, Coded[str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.id)

    def key(self, at: int) -> tuple[str, str]:
        """``(list_name, id)`` of a record."""
        return str(self.list_name[at]), self.id[at]

    def keys(self) -> Iterator[tuple[str, str]]:
        """``(list_name, id)`` of each record, in order."""
        names = self.list_name.values
        return ((names[code], ident) for code, ident in zip(self.list_name.codes.tolist(), self.id, strict=True))

    def record(self, at: int) -> VictimRecord:
        """The entry at ``at`` with what these columns hold of it."""
        name = WrittenName(
            self.full[at], self.full_ar[at], self.given[at], self.family[at], self.father[at], self.mother[at]
        )
        told = ((name, column[at]) for name, column in sorted(self.extra.items()))
        return VictimRecord(
            *self.key(at),
            name=name,
            sex=self.sex[at],
            age=self.age[at],
            birth=self.birth[at] or DateRange(),
            died=self.died[at] or DateRange(),
            place=self.place[at],
            admin1=self.admin1[at],
            extra=tuple((name, value) for name, value in told if value is not None),
        )

    def taken(self, places: Places) -> VictimColumns:
        """The records at ``places``, in that order."""
        cut = {name: cast("Coded[Any]", getattr(self, name)).taken(places) for name in _CODED}
        ids, extra = np.array(self.id, dtype=object), {name: one.taken(places) for name, one in self.extra.items()}
        return replace(self, id=ids[places].tolist(), extra=extra, **cut)


_CODED = tuple(one.name for one in fields(VictimColumns) if one.name not in ("id", "extra"))


def victim_columns(records: Sequence[VictimRecord]) -> VictimColumns:
    """The records column by column, in their order."""
    extras = sorted({name for record in records for name, _ in record.extra})
    told = [dict(record.extra) for record in records] if extras else []
    return VictimColumns(
        list_name=coded(record.list_name for record in records),
        id=[record.id for record in records],
        full=coded(record.name.full for record in records),
        full_ar=coded(record.name.full_ar for record in records),
        given=coded(record.name.given for record in records),
        family=coded(record.name.family for record in records),
        father=coded(record.name.father for record in records),
        mother=coded(record.name.mother for record in records),
        sex=coded(record.sex for record in records),
        age=coded(record.age for record in records),
        birth=coded(record.birth if record.birth.is_known else None for record in records),
        died=coded(record.died if record.died.is_known else None for record in records),
        place=coded(record.place for record in records),
        admin1=coded(record.admin1 for record in records),
        extra={name: coded(one.get(name) for one in told) for name in extras},
    )


def all_columns(parts: Sequence[VictimColumns]) -> VictimColumns:
    """The records of all ``parts``, those of the first first."""
    whole = {name: one_after_another([getattr(part, name) for part in parts]) for name in _CODED}
    nothing: list[Coded[str]] = [Coded((), np.full(len(part), UNKNOWN, dtype=np.int32)) for part in parts]
    extra = {
        name: one_after_another([part.extra.get(name, none) for part, none in zip(parts, nothing, strict=True)])
        for name in sorted({name for part in parts for name in part.extra})
    }
    return VictimColumns(id=[ident for part in parts for ident in part.id], extra=extra, **whole)
