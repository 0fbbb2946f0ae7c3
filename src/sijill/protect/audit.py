"""Audit of one table about to leave: which columns name people, which cells count too few of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sijill.text.names import fold

FEWEST = 5
"""Counts from 1 to one below this single people out (persons; the usual k of 5)."""
_WHOLE = re.compile(r"\d{1,9}\Z", re.A)
_NAMES = re.compile(
    r"name|surname|victim|witness|father|mother|spouse|wife|husband|contact|اسم|الاسم|اللقب|النسبه|الاب|الام|الزوج",
    re.I,
)
_CONTACTS = re.compile(r"[\w.+-]+@[\w-]+\.\w+|(?<!\d)\+?\d[\d ()/-]{7,}\d(?!\d)")
_COUNTS = re.compile(r"count|number|total|killed|injured|dead|deaths|people|cases|عدد|مجموع|قتل", re.I)
_PLACES = re.compile(r"lat|lon|lng|address|street|gps|coord|العنوان|عنوان", re.I)
_NOT_PEOPLE = re.compile(
    r"place|file|country|district|village|town|city|admin|source|outlet|list|organi[sz]ation", re.I
)
_PRECISE = re.compile(r"-?\d{1,3}\.\d{3,}\Z", re.A)
_QUASI = re.compile(r"^(?:age|sex|gender|place|village|town|admin\d?|date|day|born|birth|occupation|relation)", re.I)


@dataclass(frozen=True, slots=True)
class TableFinding:
    """One reason why a table should not leave as it is.

    Attributes:
        code: Stable code.
        column: The column, as its header says.
        rows: How many rows are concerned.
        message: What was found and what to do; never a value of the table.
    """

    code: str
    column: str
    rows: int
    message: str

    def as_json(self) -> dict[str, str | int]:
        """The shape ``protect --table --json`` prints for each finding."""
        return {"code": self.code, "column": self.column, "rows": self.rows, "message": self.message}


def audit(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[TableFinding]:
    """Give what speaks against letting a table leave; empty when nothing was found.

    A simple look, column by column: names, contacts, small counts, precise coordinates, rows that only one person has
    in common. It does not replace the audit of all tables of a release together.

    Args:
        header: Names of the columns.
        rows: Cells as text; short rows are padded.
    """
    columns = [[row[at] if at < len(row) else "" for row in rows] for at in range(len(header))]
    found: list[TableFinding] = []
    for name, cells in zip(header, columns, strict=True):
        found.extend(_of_column(name, [cell.strip() for cell in cells if cell.strip()]))
    return found + list(_unique_rows(header, columns))


def _of_column(name: str, cells: list[str]) -> Iterable[TableFinding]:
    label = f"{name} {fold(name)}"
    contacts = sum(1 for cell in cells if _CONTACTS.search(cell) and not _PRECISE.match(cell))
    if contacts:
        message = "cells look like telephone numbers or addresses; take the column out"
        yield TableFinding("protect.contacts", name, contacts, message)
    if _NAMES.search(label) and not _NOT_PEOPLE.search(label):
        named = sum(1 for cell in cells if any(character.isalpha() for character in cell))
        if named:
            message = "the column names people; the dead need a basis for each name, the living leave under no name"
            yield TableFinding("protect.names", name, named, message)
    if _COUNTS.search(label):
        small = sum(1 for cell in cells if _WHOLE.match(cell) and 0 < int(cell) < FEWEST)
        if small:
            message = f"counts from 1 to {FEWEST - 1} single people out when the table is about the living; group them"
            yield TableFinding("protect.small-cells", name, small, message)
    if _PLACES.search(label):
        precise = sum(1 for cell in cells if _PRECISE.match(cell) or any(c.isalpha() for c in cell))
        if precise:
            yield TableFinding(
                "protect.precise-place", name, precise, "homes can be found from this; give the district"
            )


def _unique_rows(header: Sequence[str], columns: Sequence[Sequence[str]]) -> Iterable[TableFinding]:
    """Rows that stand alone in what others could know about a person."""
    quasi = [at for at, name in enumerate(header) if _QUASI.match(name.strip())]
    if len(quasi) < 2:
        return
    seen: dict[tuple[str, ...], int] = {}
    for row in zip(*(columns[at] for at in quasi), strict=True):
        seen[row] = seen.get(row, 0) + 1
    alone = sum(1 for count in seen.values() if count == 1)
    if alone:
        names = ", ".join(header[at] for at in quasi)
        message = f"only one row has its mix of {names}; if these are living people, make the columns coarser"
        yield TableFinding("protect.stands-alone", names, alone, message)
