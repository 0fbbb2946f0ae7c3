"""Columns of a list as columns of victim records: each different cell read once, a doubtful row read with care."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from sijill.lists.bulk import FIRST_ROW, ListColumns
from sijill.lists.characters import is_misread, is_suspect, neutral
from sijill.lists.formulas import doubt_of, is_rounded, may_be_formula, quoted_text
from sijill.lists.notes import RowNote
from sijill.lists.words import cell_key, is_total, is_unknown, names_others_too, placeholder_words, stands_for_another
from sijill.model.victim_columns import (
    UNKNOWN,
    Coded,
    Codes,
    VictimColumns,
    all_columns,
    coded,
    recoded,
    victim_columns,
)
from sijill.record.ages import age_of
from sijill.record.codes import cause_of, sex_of, status_of, tells_boys
from sijill.record.days import days_of, order_told
from sijill.record.islamic_days import Order
from sijill.record.readings import Reading
from sijill.record.rows import COMPARED, DATES, NAME_FIELDS, Habits, Recorded, no_names, read_rows, with_grandfather
from sijill.text.arabic import is_arabic_letter
from sijill.text.ids import id_key
from sijill.text.word_columns import words_of

Flags = npt.NDArray[np.bool_]

PLAIN_ID = re.compile(r"[A-Za-z0-9_./-]+")
"""An id that is read as it is written."""

OWN_NAMES = ("name", "name_ar", "given_name")
"""The fields whose cell may name somebody else instead of the person."""

FAR = 10**9
"""A day number after every day."""


@dataclass(frozen=True, slots=True, eq=False)
class RecordedColumns:
    """What a list gave, column by column; otherwise as :class:`sijill.record.rows.Recorded`.

    Attributes:
        records: One per row that made one, in the order of the file.
        notes: The row report, sorted by row and column.
    """

    records: VictimColumns
    notes: tuple[RowNote, ...]

    @property
    def refused(self) -> int:
        """How many rows made no record."""
        return len({note.row for note in self.notes if note.done == "row_refused"})


def recorded_columns(recorded: Recorded) -> RecordedColumns:
    """Records that were read one by one, as columns."""
    return RecordedColumns(victim_columns(recorded.records), recorded.notes)


def columns_of(listed: ListColumns, list_name: str, today: date | None = None) -> RecordedColumns:
    """The victim records of a list, and its row report: what :func:`sijill.record.rows.records_of` gives.

    Args:
        listed: The list.
        list_name: Name of the list, for rows without a ``list`` cell.
        today: The day after which no death or birth lies, or ``None`` to let any day stand.
    """
    orders = {column: _order(listed.cells.get(column)) for column in DATES}
    habits = Habits(orders, "sex" not in listed.cells or tells_boys(listed.cells["sex"].values))
    read = _Columns(listed, habits, today)
    easy = read.easy(list_name)
    is_easy = read.is_easy & _is_lifetime(easy) & _is_named(easy)
    places = np.flatnonzero(~is_easy)
    hard = read_rows(listed.rows(places), list_name, habits, today)
    kept = np.flatnonzero(is_easy)
    records = all_columns([easy.taken(kept), victim_columns(hard.records)]) if len(places) else easy
    if hard.rows:
        rows = np.concatenate([kept + FIRST_ROW, np.array(hard.rows, dtype=np.int64)])
        records = records.taken(np.argsort(rows, kind="stable"))
    notes = [*listed.table.notes, *hard.notes]
    if len(records) and not any(
        (listed.cells[field].codes >= 0).any() for field in NAME_FIELDS if field in listed.cells
    ):
        notes.append(no_names(listed.table, len(records)))
    return RecordedColumns(records, tuple(sorted(notes)))


def _order(column: Coded[str] | None) -> Order:
    if column is None:
        return "not_told"
    times = np.bincount(column.codes[column.codes >= 0], minlength=len(column.values))
    return order_told(dict(zip(column.values, times.tolist(), strict=True)))


class _Columns:
    """Reads the columns; ``is_easy`` tells the rows about which there is nothing to say."""

    def __init__(self, listed: ListColumns, habits: Habits, today: date | None) -> None:
        self._cells = listed.cells
        self._count = len(listed)
        self._habits = habits
        self._today = today
        self.is_easy: Flags = np.ones(self._count, dtype=np.bool_)

    def easy(self, list_name: str) -> VictimColumns:
        """The records, as far as their rows are easy."""
        names = {field: self._text(field, is_own=field in OWN_NAMES) for field in NAME_FIELDS}
        full, full_ar = _by_script(names["name"], names["name_ar"])
        self._read("status", status_of)
        self._read("cause", cause_of)
        self._text("cause")
        return VictimColumns(
            list_name=self._list(list_name),
            id=self._ids(),
            full=full,
            full_ar=full_ar,
            given=names["given_name"],
            family=names["family_name"],
            father=_with_grandfather(names["father_name"], names["grandfather_name"]),
            mother=names["mother_name"],
            sex=self._read("sex", partial(sex_of, tells_boys=self._habits.tells_boys)),
            age=self._read("age", age_of),
            birth=self._days("birth_date"),
            died=self._days("death_date"),
            place=self._text("place"),
            admin1=self._text("admin1"),
            extra={
                field.removeprefix("extra."): self._text(field)
                for field in sorted(self._cells)
                if field.startswith("extra.")
            },
        )

    def _column(self, field: str) -> Coded[str]:
        return self._cells.get(field, Coded((), np.full(self._count, UNKNOWN, dtype=np.int32)))

    def _keep_easy(self, codes: Codes, is_easy: Sequence[bool] | Flags) -> None:
        self.is_easy &= np.append(np.asarray(is_easy, dtype=np.bool_), True)[codes]

    def _text(self, field: str, *, is_own: bool = False) -> Coded[str]:
        column = self._column(field)
        is_plain = _ordinary(column.values)
        odd = np.flatnonzero(~is_plain).tolist()
        is_easy, values = is_plain.copy(), list[str | None](column.values)
        for at in odd:
            cell = column.values[at]
            is_easy[at] = _is_easy_text(cell) and not (is_own and _is_in_doubt(cell))
            values[at] = None if is_unknown(cell) else cell.strip()
        self._keep_easy(column.codes, is_easy)
        return recoded(values, column.codes)

    def _read(self, field: str, read: Callable[[str], Reading[Any]]) -> Coded[Any]:
        column = self._column(field)
        readings: list[Reading[Any]] = [Reading() if _is_formula(value) else read(value) for value in column.values]
        is_easy = [
            one.code is None and not _is_formula(value) for one, value in zip(readings, column.values, strict=True)
        ]
        self._keep_easy(column.codes, is_easy)
        return recoded([one.value for one in readings], column.codes)

    def _days(self, field: str) -> Coded[Any]:
        order, is_compared = self._habits.orders[field], field == COMPARED
        return self._read(field, lambda cell: days_of(cell, order, self._today, is_compared=is_compared))

    def _list(self, list_name: str) -> Coded[str]:
        told = self._text("list")
        return recoded((*told.values, list_name), np.where(told.codes < 0, np.int32(len(told.values)), told.codes))

    def _ids(self) -> list[str]:
        column = self._column("id")
        is_easy = [_is_plain_id(value) or _is_easy_id(value) for value in column.values]
        self._keep_easy(column.codes, is_easy)
        ids = [
            value if easy else neutral(quoted_text(value) or value)
            for value, easy in zip(column.values, is_easy, strict=True)
        ]
        same = coded([id_key(ident) for ident in ids]).codes[column.codes]
        self.is_easy &= np.bincount(same)[same] == 1
        return np.array(ids, dtype=object)[column.codes].tolist()  # type: ignore[no-any-return]


def _ordinary(values: Sequence[str]) -> Flags:
    """Whether each cell is nothing but words none of which says that a name is not known or another's (values,)."""
    words = words_of(values)
    keys = map(cell_key, words.words)
    return words.every(np.array([bool(key) and key not in placeholder_words() for key in keys], dtype=np.bool_))


def _is_formula(cell: str) -> bool:
    """Whether a cell is a formula, or looks like one: such a cell is read with care."""
    return may_be_formula(cell) and (doubt_of(cell) is not None or quoted_text(cell) is not None)


def _is_easy_text(cell: str) -> bool:
    return not (_is_formula(cell) or is_suspect(cell) or is_misread(cell) or "\ufffd" in cell)


def _is_plain_id(cell: str) -> bool:
    return PLAIN_ID.fullmatch(cell) is not None and not (cell.isalpha() and is_total(cell))


def _is_easy_id(cell: str) -> bool:
    return not _is_formula(cell) and neutral(cell) == cell and not is_rounded(cell) and not is_total(cell)


def _is_in_doubt(name: str) -> bool:
    return stands_for_another(name) or names_others_too(name) or is_total(name)


def _with_grandfather(father: Coded[str], grandfather: Coded[str]) -> Coded[str]:
    """The names of fathers and grandfathers in one column."""
    if not (grandfather.codes >= 0).any():
        return father
    size = len(grandfather.values) + 1
    both, place = np.unique(
        np.where(father.codes < 0, -1, father.codes * np.int64(size) + grandfather.codes + 1), return_inverse=True
    )
    ways = [None if one < 0 else divmod(one, size) for one in both.tolist()]
    values = [
        None if way is None else with_grandfather(father.values[way[0]], (*grandfather.values, None)[way[1] - 1])
        for way in ways
    ]
    return recoded(values, place.astype(np.int32))


def _by_script(full: Coded[str], full_ar: Coded[str]) -> tuple[Coded[str], Coded[str]]:
    """The whole names, one in Arabic script under the header of the other script put where it belongs."""
    is_arabic = [not name.isascii() and any(map(is_arabic_letter, name)) for name in full.values]
    moved = np.array([*is_arabic, False], dtype=np.bool_)[full.codes] & (full_ar.codes < 0)
    if not moved.any():
        return full, full_ar
    values = (*full_ar.values, *full.values)
    codes = np.where(moved, full.codes + np.int32(len(full_ar.values)), full_ar.codes)
    return Coded(full.values, np.where(moved, np.int32(UNKNOWN), full.codes)), recoded(values, codes)


def _is_lifetime(records: VictimColumns) -> Flags:
    """Whether nobody dies before birth (records,)."""
    born = [days.first.toordinal() if days.first else -FAR for days in records.birth.values]
    died = [days.last.toordinal() if days.last else FAR for days in records.died.values]
    return np.array([*born, -FAR])[records.birth.codes] <= np.array([*died, FAR])[records.died.codes]


def _is_named(records: VictimColumns) -> Flags:
    """Whether any part of the person's own name is known (records,)."""
    names = (records.full, records.full_ar, records.given, records.family)
    return np.asarray(np.logical_or.reduce([name.codes >= 0 for name in names]), dtype=np.bool_)
