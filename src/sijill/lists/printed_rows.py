"""Printed rows: rows of cells as they stand on the pages; which is the header, which are repeats, what was wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sijill.lists.headers import NAMES, fields_of, header_key
from sijill.lists.notes import PAGE_STEP
from sijill.lists.printed import is_right_to_left

NEAR = 2.0
"""How far apart (points) the parts of one rule, or two lines as near as one another, may be."""

TOP = 20
"""Rows looked at for the headers, from the first row that may be them."""

MOST_LEADING = 1.6
"""How far below one another the lines of one cell may stand, in sizes of the font."""

FOOTER = re.compile(r"(?:page|p|صفحة|ص)?[\s.:-]*\d{1,4}(?:\s*(?:/|of|من|-)\s*\d{1,4})?[\s.-]*", re.I)


@dataclass(frozen=True, slots=True)
class PrintedRow:
    """A row of one page: its number, its cells from left to right, and what was doubtful.

    Attributes:
        number: Page and line, as a person finds it.
        cells: Texts, from left to right.
        mended: How many ligatures were put right.
        is_crossing: Words reach over the edge of a column.
        middle: Height of its first line on the page (points from the foot).
        foot: Height of its last line.
        size: Size of its letters (points).
        is_ruled: Rules part the columns of its page.
        is_off: It stands above or below these rules.
        is_one_piece: Each of its lines runs on without a gap between cells.
        is_joined: It was put together from lines that no rule holds together.
        is_cut: Part of it may stand on the next line.
    """

    number: int
    cells: tuple[str, ...]
    mended: int
    is_crossing: bool
    middle: float
    foot: float
    size: float
    is_ruled: bool
    is_off: bool = False
    is_one_piece: bool = False
    is_joined: bool = False
    is_cut: bool = False

    @property
    def page(self) -> int:
        """The page it stands on."""
        return self.number // PAGE_STEP

    @property
    def told(self) -> str:
        """Its cells in one line."""
        return " | ".join(cell for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Header:
    """The row of headers: which field each of its cells stands for, and whether it is surely one.

    Attributes:
        row: The row.
        fields: A field for each cell, ``""`` for a word that is none.
        is_sure: A name and another field are in it.
    """

    row: PrintedRow
    fields: tuple[str, ...]
    is_sure: bool

    @property
    def ids(self) -> int | None:
        """The cell for the id."""
        return self.fields.index("id") if "id" in self.fields else None


def header_of(rows: Sequence[PrintedRow], told: Mapping[str, str]) -> Header:
    """The headers: the best of the rows that follow the first with a name and another field, or else of the top rows.

    Words that come again beside other words, as *name* and *age* do on a form for each person, are no headers.

    Args:
        rows: The rows of all pages.
        told: Field to header, as a mapping tells; the rest is known by itself.
    """
    sure = next((at for at, row in enumerate(rows) if _is_sure(fields_of(row.cells, told))), None)
    first = sure or 0
    best = max(rows[first : first + TOP], key=lambda row: len(set(fields_of(row.cells, told)) - {""}))
    fields = fields_of(best.cells, told)
    return Header(best, fields, sure is not None and not _is_of_a_form(best, fields, rows, told))


def side_by_side(rows: Sequence[PrintedRow], header: Header) -> list[tuple[list[PrintedRow], Header]]:
    """The rows and headers of each of two equal tables that stand side by side, or those given.

    Paper is saved so: the second half of the people stands beside the first, under the same headers.
    """
    width, odd = divmod(len(header.fields), 2)
    halves = header.fields[:width], header.fields[width:]
    if odd or halves[0] != halves[1] or not _is_sure(halves[0]) or "id" not in halves[0]:
        return [(list(rows), header)]
    found = []
    for at in range(2):
        parts = (replace(row, cells=row.cells[at * width : (at + 1) * width]) for row in rows)
        held = [part for part in parts if any(cell.strip() for cell in part.cells)]
        top = next(part for part in held if part.number == header.row.number)
        found.append((held, Header(top, halves[at], header.is_sure)))
    return found


def _is_of_a_form(
    header: PrintedRow, fields: Sequence[str], rows: Sequence[PrintedRow], told: Mapping[str, str]
) -> bool:
    alike = (row for row in rows if row.number > header.number and fields_of(row.cells, told) == fields)
    return any(list(map(header_key, row.cells)) != list(map(header_key, header.cells)) for row in alike)


def _is_sure(fields: Sequence[str]) -> bool:
    known = set(fields) - {""}
    return len(known) > 1 and not known.isdisjoint(NAMES)


def is_mostly_right_to_left(rows: Iterable[PrintedRow]) -> bool:
    """Whether most cells with letters are of a right-to-left script: then the first column stands on the right."""
    cells = [cell for row in rows for cell in row.cells if any(map(str.isalpha, cell))]
    return sum(map(is_right_to_left, cells)) > len(cells) / 2


def without_repeats(rows: Sequence[PrintedRow], header: Header) -> list[PrintedRow]:
    """The rows without page numbers, what stands above sure headers, and titles that later pages repeat."""
    titles = {row.cells for row in rows if row.number < header.row.number}
    held = []
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        is_above = header.is_sure and row.number < header.row.number
        is_title = row.page > header.row.page and row.cells in titles
        is_footer = len(filled) == 1 and FOOTER.fullmatch(filled[0]) is not None
        if not (is_above or is_title or is_footer):
            held.append(row)
    return held


def is_repeated(fields: Sequence[str], header: Header) -> bool:
    """Whether a later row holds headers, and none of them over another column than before."""
    return len(set(fields) - {""}) > 1 and not is_other(fields, header)


def is_other(fields: Sequence[str], header: Header) -> bool:
    """Whether a later row holds headers of which one stands over another column than before.

    >>> row = PrintedRow(1001, ("id", "name"), 0, False, 0.0, 0.0, 10.0, False)
    >>> header = Header(row, ("id", "name"), True)
    >>> is_other(("name", "id"), header), is_other(("", "name"), header)
    (True, False)
    """
    held = {field: at for at, field in enumerate(header.fields) if field}
    moved = [field for at, field in enumerate(fields) if field in held and held[field] != at]
    return bool(moved) and _is_sure(fields)


def joined_rows(rows: Sequence[PrintedRow], header: Header) -> list[PrintedRow]:
    """The rows with the lines of wrapped cells joined to the line that holds the id, where no rules part the rows.

    A line is joined to the nearest line with an id, when it is near and no other is as near; else it stays alone, has
    no id and is refused later, and the row before it is marked.
    """
    ids = header.ids
    if ids is None:
        return list(rows)
    whole = [row for row in rows if has_cell(row, ids) and row is not header.row]
    on_page: dict[int, list[PrintedRow]] = {}
    for row in whole:
        on_page.setdefault(row.page, []).append(row)
    parts: dict[int, list[PrintedRow]] = {}
    alone = []
    for row in rows:
        if row is header.row or row.is_ruled or has_cell(row, ids):
            continue
        near = sorted(on_page.get(row.page, ()), key=lambda other: (_distance(row, other), other.number))[:2]
        is_near = bool(near) and _distance(row, near[0]) < MOST_LEADING * row.size
        is_clear = len(near) < 2 or _distance(row, near[1]) - _distance(row, near[0]) > NEAR
        if is_near and is_clear:
            parts.setdefault(near[0].number, []).append(row)
        else:
            alone.append(row)
    whole = [_joined(row, parts[row.number]) if row.number in parts else row for row in whole]
    alone += [row for row in rows if row.is_ruled and not has_cell(row, ids) and row is not header.row]
    ordered = sorted([header.row, *whole, *alone], key=lambda row: row.number)
    without = {row.number for row in alone}
    after = [*(row.number for row in ordered[1:]), 0]
    return [
        replace(row, is_cut=later in without and row.number not in without and row.number > header.row.number)
        for row, later in zip(ordered, after, strict=True)
    ]


def has_cell(row: PrintedRow, column: int) -> bool:
    """Whether the row has something in a column."""
    return column < len(row.cells) and bool(row.cells[column].strip())


def _distance(one: PrintedRow, other: PrintedRow) -> float:
    return abs(one.middle - other.middle)


def _joined(row: PrintedRow, parts: Sequence[PrintedRow]) -> PrintedRow:
    lines = sorted([row, *parts], key=lambda part: -part.middle)
    cells = (
        " ".join(part.cells[at] for part in lines if at < len(part.cells) and part.cells[at])
        for at in range(max(len(part.cells) for part in lines))
    )
    mended, foot = sum(part.mended for part in lines), min(part.foot for part in lines)
    return replace(row, cells=tuple(cells), mended=mended, foot=foot, is_joined=True)
