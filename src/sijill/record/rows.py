"""Rows of a list as victim records, with the report of what was doubtful."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TypeVar

from sijill.errors import Refusal
from sijill.lists.characters import is_misread, is_suspect, neutral
from sijill.lists.formulas import doubt_of, is_rounded, may_be_formula, quoted_text
from sijill.lists.notes import Done, RowNote
from sijill.lists.tables import ListRow, ListTable
from sijill.lists.words import is_total, is_unknown, names_others_too, stands_for_another
from sijill.model.dates import DateRange
from sijill.model.victims import VictimRecord, WrittenName
from sijill.model.vocabulary import Status
from sijill.record.ages import age_of
from sijill.record.codes import cause_of, sex_of, status_of, tells_boys
from sijill.record.days import days_of, order_of
from sijill.record.islamic_days import Order
from sijill.record.readings import Reading
from sijill.text.arabic import is_arabic_letter
from sijill.text.ids import id_key

V = TypeVar("V")

TOTALS = ("id", "name", "name_ar")
"""The fields in which a row of sums says that it is one."""

DATES = ("birth_date", "death_date")
COMPARED = "birth_date"
"""The day that is kept to compare records by when it has not come; nobody's death is."""

NAME_FIELDS = ("name", "name_ar", "given_name", "family_name", "father_name", "grandfather_name", "mother_name")


@dataclass(frozen=True, slots=True)
class Habits:
    """What the cells of a list tell together about how each is written.

    Attributes:
        orders: Whether day or month stands first, for each column of days.
        tells_boys: Whether a word that may mean any child means a boy.
    """

    orders: Mapping[str, Order]
    tells_boys: bool = True


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a list gave.

    Attributes:
        records: One per row that made one, in the order of the file.
        rows: The row number of each record, in the same order.
        notes: The row report, sorted by row and column.
    """

    records: tuple[VictimRecord, ...]
    rows: tuple[int, ...]
    notes: tuple[RowNote, ...]

    @property
    def refused(self) -> int:
        """How many rows made no record."""
        return len({note.row for note in self.notes if note.done == "row_refused"})


@dataclass(slots=True)
class _Reader:
    """Reads one row, gathering its notes."""

    table: ListTable
    row: ListRow
    notes: list[RowNote] = field(default_factory=list)

    def note(self, column: str, value: str, code: str, why: str, done: Done) -> None:
        header = self.table.header_of(column) if column else ""
        self.notes.append(RowNote(self.table.file, self.row.number, header, code, value, why, done))

    def leave_out_formulas(self) -> None:
        """Take out cells that hold a formula or its failure instead of a value, each with a note."""
        for column, cell in self.row.values:
            if (doubt := doubt_of(cell)) is not None:
                self.note(column, cell, *doubt, "value_unknown")
        if any(may_be_formula(cell) for _, cell in self.row.values):
            kept = ((column, quoted_text(cell) or cell) for column, cell in self.row.values if doubt_of(cell) is None)
            self.row = ListRow(self.row.number, tuple(kept))

    def taken(self, column: str, reading: Reading[V]) -> V | None:
        if reading.code is not None:
            self.note(column, self.row.get(column) or "", reading.code, reading.why, reading.done)
        return reading.value

    def text(self, column: str) -> str | None:
        """The cell as written, but ``None`` for "unknown"; hidden characters are taken out and reported."""
        cell = self.row.get(column)
        if cell is None:
            return None
        if is_suspect(cell):
            why = "it holds control characters or direction overrides; they are taken out"
            self.note(column, cell, "record.hidden-characters", why, "neutralised")
        if is_misread(cell):
            why = "it looks like UTF-8 that was read as a western encoding and saved; find the original file"
            self.note(column, cell, "record.misread", why, "value_unknown")
            return None
        if "\ufffd" in cell:
            self.note(column, cell, "record.bad-bytes", "some of its bytes are not in the file's encoding", "kept")
        plain = neutral(cell) if is_suspect(cell) else cell.strip()
        return None if is_unknown(plain) else plain


def records_of(table: ListTable, list_name: str, today: date | None = None) -> Recorded:
    """The victim records of a list, and its row report.

    A row without an id, or with an id that an earlier row of the list has, makes no record and is reported. Every
    other row makes one; a value that cannot be read is not known there and is reported.

    Args:
        table: The list, columns named.
        list_name: Name of the list, for rows without a ``list`` cell.
        today: The day after which no death or birth lies, or ``None`` to let any day stand.
    """
    orders = {column: order_of(_cells(table.rows, column)) for column in DATES}
    habits = Habits(orders, tells_boys(_cells(table.rows, "sex")))
    read = read_rows(table, list_name, habits, today)
    notes = [*table.notes, *read.notes]
    if read.records and not any(_written(_Reader(table, row)) for row in table.rows):
        notes.append(no_names(table, len(read.records)))
    return Recorded(read.records, read.rows, tuple(sorted(notes)))


def read_rows(table: ListTable, list_name: str, habits: Habits, today: date | None) -> Recorded:
    """The records of the rows of ``table``, and the notes about these rows, one row after another."""
    records, rows, notes = [], [], []
    first_rows: dict[tuple[str, str], tuple[int, str]] = {}
    for row in table.rows:
        reader = _Reader(table, row)
        reader.leave_out_formulas()
        record = _record(reader, list_name, habits, today, first_rows)
        if record is not None:
            first_rows[record.list_name, id_key(record.id)] = row.number, record.id
            records.append(record)
            rows.append(row.number)
        notes += reader.notes
    return Recorded(tuple(records), tuple(rows), tuple(notes))


def no_names(table: ListTable, records: int) -> RowNote:
    """What is said of a list none of whose rows holds a name."""
    why = f"none of the {records} rows holds a name; is it in another column? Say which with --map name=HEADER"
    return RowNote(table.file, 0, table.header_of("name"), "record.no-names", "", why, "kept")


def _cells(rows: Iterable[ListRow], column: str) -> Iterable[str]:
    return (cell for row in rows if (cell := row.get(column)) is not None)


def _record(
    reader: _Reader,
    list_name: str,
    habits: Habits,
    today: date | None,
    seen: Mapping[tuple[str, str], tuple[int, str]],
) -> VictimRecord | None:
    key = (reader.text("list") or list_name, neutral(reader.row.get("id") or ""))
    if not key[1]:
        reader.note(
            "id", "", "record.missing-id", "the row has no id, so nothing can be told of it later", "row_refused"
        )
        return None
    if any(is_total(cell) for column in TOTALS if (cell := reader.row.get(column)) is not None):
        reader.note("id", key[1], "record.total-row", "it holds the sum of the rows, and is no person", "row_refused")
        return None
    if is_rounded(key[1]):
        why = "a spreadsheet rounded this number: it is not the list's id; export the list again with ids as text"
        reader.note("id", key[1], "record.rounded-id", why, "kept")
    if (key[0], id_key(key[1])) in seen:
        first, written = seen[key[0], id_key(key[1])]
        why = f"row {first} of list {key[0]} has this id"
        why += "" if written == key[1] else ", written with digits of another script"
        reader.note("id", key[1], "record.duplicate-id", why, "row_refused")
        return None
    birth, died = _lifetime(reader, habits.orders, today)
    return VictimRecord(
        list_name=key[0],
        id=key[1],
        name=_name(reader),
        sex=_read(reader, "sex", partial(sex_of, tells_boys=habits.tells_boys)),
        age=_read(reader, "age", age_of),
        birth=birth,
        died=died,
        place=reader.text("place"),
        admin1=reader.text("admin1"),
        status_stated=_read(reader, "status", status_of) or Status.UNKNOWN,
        cause=_read(reader, "cause", cause_of),
        cause_as_written=reader.text("cause"),
        extra=_extra(reader),
    )


def _read(reader: _Reader, column: str, read: Callable[[str], Reading[V]]) -> V | None:
    cell = reader.row.get(column)
    return None if cell is None else reader.taken(column, read(cell))


def _lifetime(reader: _Reader, orders: Mapping[str, Order], today: date | None) -> tuple[DateRange, DateRange]:
    birth, died = (
        _read(reader, column, partial(days_of, order=orders[column], today=today, is_compared=column == COMPARED))
        or DateRange()
        for column in ("birth_date", "death_date")
    )
    try:
        VictimRecord("list", "id", birth=birth, died=died)
    except Refusal:
        cell = reader.row.get("birth_date") or ""
        reader.note("birth_date", cell, "record.died-before-birth", "the birth lies after the death", "value_unknown")
        return DateRange(), died
    return birth, died


def _name(reader: _Reader) -> WrittenName:
    parts = {column: reader.text(column) for column in NAME_FIELDS}
    full, full_ar = parts["name"], parts["name_ar"]
    if full is not None and full_ar is None and not full.isascii() and any(map(is_arabic_letter, full)):
        full, full_ar = None, full
    father = with_grandfather(parts["father_name"], parts["grandfather_name"])
    name = WrittenName(full, full_ar, parts["given_name"], parts["family_name"], father, parts["mother_name"])
    if not name.is_known:
        why = "no name is known; the record cannot be linked by name"
        reader.note("", _written(reader), "record.no-name", why, "kept")
    for column in ("name", "name_ar", "given_name"):
        cell = parts[column]
        if cell is not None and stands_for_another(cell):
            why = "it names a relative or a number, not the person; it is kept and never linked by"
            reader.note(column, cell, "record.placeholder", why, "kept")
        elif cell is not None and names_others_too(cell):
            why = "it seems to name more people than one; give each a row and an id of their own"
            reader.note(column, cell, "record.several-people", why, "kept")
    return name


def with_grandfather(father: str | None, grandfather: str | None) -> str | None:
    """The names of the father and the grandfather, which stand in columns of their own, in one."""
    return f"{father} {grandfather}" if father and grandfather else father


def _written(reader: _Reader) -> str:
    return next((cell for column in NAME_FIELDS if (cell := reader.row.get(column)) is not None), "")


def _extra(reader: _Reader) -> tuple[tuple[str, str], ...]:
    columns = [column for column, _ in reader.row.values if column.startswith("extra.")]
    values = ((column.removeprefix("extra."), reader.text(column)) for column in columns)
    return tuple(sorted((name, value) for name, value in values if value is not None))
