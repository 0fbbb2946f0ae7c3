"""What of a PDF's pages is no row of its table: prose beside it, lines that run over its columns, another table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sijill.lists.headers import fields_of
from sijill.lists.notes import RowNote
from sijill.lists.printed_rows import MOST_LEADING, Header, PrintedRow, has_cell, is_other, is_repeated

USUAL = 0.8
"""Share of the ids that must hold a digit before one without any is no id."""

SPACED = 0.05
"""Share of the ids that may hold several words before one of several words is no id."""


OTHER = "record.other-headers"


@dataclass(frozen=True, slots=True)
class Outside:
    """A line that is no row of the table, and why."""

    row: PrintedRow
    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the table stands on the pages.

    Attributes:
        pages: The pages that hold its headers (the first), rows of it, or a table with other headers.
        top: Height on the first page above which nothing of it stands (points from the foot).
        last: The page of its last row.
        foot: Height on the last page below which nothing of it stands.
    """

    pages: tuple[int, ...]
    top: float
    last: int
    foot: float

    def is_beside(self, page: int, height: float) -> bool:
        """Whether a letter stands on a page without a row, above the headers or below the last row."""
        is_above = page == self.pages[0] and height > self.top
        is_below = page == self.last and height < self.foot
        return page not in self.pages or is_above or is_below


def before(rows: Sequence[PrintedRow], header: Header) -> list[Outside]:
    """The lines on pages before that of sure headers."""
    if not header.is_sure:
        return []
    why = "it stands on a page before the table"
    return [Outside(row, "record.outside-table", why) for row in rows if row.page < header.row.page]


def parted(
    rows: Sequence[PrintedRow], header: Header, told: Mapping[str, str]
) -> tuple[list[PrintedRow], list[Outside]]:
    """The rows that may be of the table, and the lines that are not, without headers that are printed again.

    A row before a line that is not, and as near as the lines of one cell, is marked: part of it may stand there.
    """
    inside: list[PrintedRow] = []
    outside: list[Outside] = []
    is_elsewhere = False
    for row in rows:
        if row is header.row:
            inside.append(row)
            continue
        fields = fields_of(row.cells, told)
        if row.number > header.row.number and is_repeated(fields, header):
            is_elsewhere = False
            continue
        is_elsewhere |= is_other(fields, header)
        if is_elsewhere:
            why = "it stands under other headers than the list's: preserve that table as a list of its own"
            outside.append(Outside(row, OTHER, why))
        elif row.is_off:
            outside.append(Outside(row, "record.outside-table", "it stands above or below the rules of the table"))
        elif row.is_crossing and row.is_one_piece:
            why = "its words run on over the edges of columns: it is no row of the table, or one too tight to be read"
            outside.append(Outside(row, "record.outside-table", why))
            if inside and _is_next(inside[-1], row) and inside[-1] is not header.row:
                inside[-1] = replace(inside[-1], is_cut=True)
        else:
            inside.append(row)
    return inside, outside


def _is_next(row: PrintedRow, line: PrintedRow) -> bool:
    return row.page == line.page and row.foot - line.middle < MOST_LEADING * row.size


def without_words(rows: Sequence[PrintedRow], header: Header) -> tuple[list[PrintedRow], list[Outside]]:
    """The rows without those in whose column of ids words stand that are no id, as the end of a paragraph does."""
    ids = header.ids
    if ids is None:
        return list(rows), []
    held = [row.cells[ids] for row in rows if row.number != header.row.number and has_cell(row, ids)]
    has_digits = sum(map(_has_digit, held)) >= USUAL * len(held)
    has_words = sum(len(cell.split()) > 1 for cell in held) > SPACED * len(held)
    inside: list[PrintedRow] = []
    outside: list[Outside] = []
    for row in rows:
        cell = row.cells[ids] if has_cell(row, ids) else ""
        is_no_id = (has_digits and not _has_digit(cell)) or (not has_words and len(cell.split()) > 1)
        is_lone = sum(bool(other.strip()) for other in row.cells) == 1
        is_free = not row.is_ruled and row is not header.row
        if cell and is_free and is_no_id and (is_lone or row.is_crossing):
            outside.append(Outside(row, "record.outside-table", "words stand where its id should: it is no row"))
        else:
            inside.append(row)
    return inside, outside


def _has_digit(cell: str) -> bool:
    return any(map(str.isdigit, cell))


def extent_of(rows: Sequence[PrintedRow], header: Header, found: Iterable[Outside]) -> Extent | None:
    """Where the table stands, or ``None`` when there are no sure headers, or no row of two cells under them."""
    under = [
        row for row in rows if row.number != header.row.number and sum(bool(cell.strip()) for cell in row.cells) > 1
    ]
    if not header.is_sure or not under:
        return None
    last = max(row.page for row in under)
    others = {one.row.page for one in found if one.code == OTHER}
    pages = sorted({header.row.page, *(row.page for row in under), *others})
    foot = min(row.foot - 0.8 * row.size for row in under if row.page == last)
    return Extent(tuple(pages), header.row.middle, last, foot)


def outside_notes(file: str, found: Iterable[Outside], extent: Extent | None) -> list[RowNote]:
    """A refusal for each line within the table that is no row, and one note for all that stands beside it."""
    within: list[Outside] = []
    beside: list[Outside] = []
    for one in found:
        is_beside = extent is not None and one.code != OTHER and extent.is_beside(one.row.page, one.row.middle)
        (beside if is_beside else within).append(one)
    notes = [RowNote(file, one.row.number, "", one.code, one.row.told, one.why, "row_refused") for one in within]
    if beside:
        pages = ", ".join(map(str, sorted({one.row.page for one in beside})))
        why = f"{len(beside)} lines beside the table are no rows of it (page {pages})"
        notes.append(RowNote(file, 0, "", "record.beside-table", "", why, "kept"))
    return notes
