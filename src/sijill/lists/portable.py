"""PDF: a printed table of victims as rows of cells, read by where the letters stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sijill.errors import InputRefused
from sijill.lists.glyphs import Page, pages_of
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import PAGE_STEP, RowNote
from sijill.lists.outside import Extent, before, extent_of, outside_notes, parted, without_words
from sijill.lists.printed import Line, Piece, lines_of, lost_in
from sijill.lists.printed_rows import (
    NEAR,
    PrintedRow,
    header_of,
    is_mostly_right_to_left,
    joined_rows,
    side_by_side,
    without_repeats,
)
from sijill.lists.tables import RawTable

NO_TABLE = "record.no-table"

STRAY = 0.03
"""Share of the lines that may reach into the gap between two columns."""


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """The rows of a PDF's table, and where it stands on the pages; ``None`` where no name is among sure headers."""

    raw: RawTable
    extent: Extent | None


def printed_table(
    data: bytes, file: str, limits: Limits = USUAL, told: Mapping[str, str] | None = None
) -> PrintedTable:
    """The rows of the table of a PDF, page after page, without page numbers and headers that are printed again.

    Columns are found by the rules around them, or else by the gaps between them; words of right-to-left scripts are put
    into reading order. Where rules part the rows, the lines between two of them are one row. Letters of ligatures that
    the file gives in the wrong order are put right, lost ones are shown as U+FFFD; each has a note. Lines that are no
    row of the table, such as prose on the pages around it, are left out, with a note.

    Args:
        data: The file's bytes.
        file: Its name, for the report.
        limits: Sizes above which it is refused.
        told: Field to header, as a mapping tells.

    Raises:
        InputRefused: ``record.no-table``, ``record.unreadable`` (locked, damaged, a scan without text),
            ``record.too-large``.
    """
    pages, printed = _printed_rows(data, file, limits)
    header = header_of(printed, told or {})
    rows, off = parted(without_repeats(printed, header), header, told or {})
    is_leftwards = is_mostly_right_to_left(rows)
    tables = side_by_side(rows, header)[:: -1 if is_leftwards else 1]
    found = [without_words(joined_rows(held, top), top) for held, top in tables]
    rows = _one_below_another([held for held, _ in found], header.row.number)
    outside = [*before(printed, header), *off, *(one for _, words in found for one in words)]
    extent = extent_of(rows, tables[0][1], outside)
    if is_leftwards:
        rows = [replace(row, cells=row.cells[::-1]) for row in rows]
    numbered = tuple((row.number, row.cells) for row in rows)
    read = [_read_note(file, pages), *([_beside_note(file)] if len(tables) > 1 else [])]
    notes = (*read, *_notes(file, rows), *outside_notes(file, outside, extent))
    return PrintedTable(RawTable(file, "pdf", numbered, notes), extent)


def _one_below_another(tables: Sequence[Sequence[PrintedRow]], header: int) -> list[PrintedRow]:
    """The rows of one table, or of two side by side under one row of headers, in the order of their lines."""
    more = [row for table in tables[1:] for row in table if row.number != header]
    return sorted([*tables[0], *more], key=lambda row: row.number)


def _printed_rows(data: bytes, file: str, limits: Limits) -> tuple[int, list[PrintedRow]]:
    """How many pages there are, and the rows of cells on them, in order."""
    pages = list(pages_of(data, file, limits))
    if not any(page.glyphs for page in pages):
        raise InputRefused(
            "record.unreadable",
            f"{file} has pages without any letters: it is a scan",
            "a PDF with text in it",
            "ask for the list as a sheet, or have it typed and checked by two people",
        )
    by_page = [lines_of(page.glyphs) for page in pages]
    common = _edges_by_gaps([line for lines in by_page for line in lines])
    rows = [
        row
        for number, (page, lines) in enumerate(zip(pages, by_page, strict=True), start=1)
        for row in _page_rows(number, page, lines, common)
    ]
    if not rows or max(len(row.cells) for row in rows) < 2:
        raise InputRefused(
            NO_TABLE,
            f"{file} holds no table of two columns or more",
            "a PDF with a table in it",
            "have the list typed as a sheet, one row a person, and checked by a second person",
        )
    if len(rows) > limits.rows:
        raise InputRefused("record.too-large", f"{file} has {len(rows)} rows", f"at most {limits.rows}")
    return len(pages), sorted(rows, key=lambda row: row.number)


def _edges_by_gaps(lines: Sequence[Line]) -> tuple[float, ...]:
    """The edges between columns, as the middles of the gaps that nearly no line of the table reaches into."""
    cut = [line.pieces() for line in lines]
    widths = sorted(len(pieces) for pieces in cut if len(pieces) > 1)
    if not widths:
        return ()
    usual = widths[len(widths) // 2]
    table = [pieces for pieces in cut if len(pieces) >= max(2, usual - 1)]
    ends = sorted(
        [(piece.left, 1) for pieces in table for piece in pieces]
        + [(piece.right, -1) for pieces in table for piece in pieces]
    )
    edges: list[float] = []
    depth, gap_from = 0, None
    for at, step in ends:
        was_gap = depth <= STRAY * len(table)
        depth += step
        is_gap = depth <= STRAY * len(table)
        if is_gap and not was_gap:
            gap_from = at
        elif was_gap and not is_gap and gap_from is not None:
            edges.append((gap_from + at) / 2)
    return tuple(edges)


def _edges_by_rules(rules: Sequence[tuple[float, float, float]], low: float, high: float) -> tuple[float, ...]:
    """The places at which rules together cover half of the way from ``low`` to ``high``, sorted."""
    groups: list[list[tuple[float, float, float]]] = []
    for rule in sorted(rules):
        if not groups or rule[0] - groups[-1][0][0] > NEAR:
            groups.append([])
        groups[-1].append(rule)
    edges = []
    for group in groups:
        covered, reached = 0.0, low
        for _, start, end in sorted(group, key=lambda rule: rule[1]):
            covered += max(0.0, min(end, high) - max(start, reached))
            reached = max(reached, end)
        if covered > 0.5 * (high - low):
            edges.append(sum(rule[0] for rule in group) / len(group))
    return tuple(edges)


def _page_rows(number: int, page: Page, lines: Sequence[Line], common: tuple[float, ...]) -> list[PrintedRow]:
    if not lines:
        return []
    upright = _edges_by_rules(page.upright, *_span(page.upright))
    edges = upright if len(upright) >= 3 else common
    inside = [glyph for line in lines for glyph in line.glyphs]
    level = _edges_by_rules(page.level, min(g.left for g in inside), max(g.right for g in inside))
    bands: dict[tuple[str, int], list[tuple[int, Line]]] = {}
    for at, line in enumerate(lines, start=1):
        below = sum(edge < line.middle for edge in level)
        is_between = len(level) >= 3 and 0 < below < len(level)
        bands.setdefault(("band", below) if is_between else ("line", at), []).append((at, line))
    low, high = _span(page.upright)
    is_ruled = len(upright) >= 3
    made = [
        _row(number * PAGE_STEP + of_row[0][0], [line for _, line in of_row], edges, is_ruled)
        for of_row in bands.values()
    ]
    return [replace(row, is_off=is_ruled and not low - NEAR < row.middle < high + NEAR) for row in made]


def _span(rules: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    return (min(rule[1] for rule in rules), max(rule[2] for rule in rules)) if rules else (0.0, 0.0)


def _row(number: int, lines: Sequence[Line], edges: tuple[float, ...], is_ruled: bool) -> PrintedRow:
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    mended, is_crossing, is_one_piece = 0, False, True
    for line in lines:
        for piece in line.pieces(edges):
            middle = (piece.left + piece.right) / 2
            cells[sum(edge <= middle for edge in edges)].append(piece.text)
            mended += sum(glyph.is_mended for glyph in piece.glyphs)
        whole = line.pieces()
        is_crossing |= not is_ruled and any(_crosses(piece, edges) for piece in whole)
        is_one_piece &= len(whole) == 1
    texts = tuple(" ".join(words) for words in cells)
    middle, foot, size = lines[0].middle, lines[-1].middle, lines[0].size
    return PrintedRow(number, texts, mended, is_crossing, middle, foot, size, is_ruled, is_one_piece=is_one_piece)


def _crosses(piece: Piece, edges: Sequence[float]) -> bool:
    """Whether a piece without a wide gap in it reaches well over an edge: two cells in one, or one cut in two."""
    return any(piece.left < edge - NEAR and piece.right > edge + NEAR for edge in edges)


def _beside_note(file: str) -> RowNote:
    why = "two tables with the same headers stand side by side: each line gives two rows, and both have its number"
    return RowNote(file, 0, "", "record.side-by-side", "", why, "kept")


def _read_note(file: str, pages: int) -> RowNote:
    why = (
        f"a printed table of {pages} pages was read by where its letters stand: compare some rows with the pages"
        f" (row {PAGE_STEP + 12} is line 12 of page 1)"
    )
    return RowNote(file, 0, "", "record.printed", "", why, "kept")


def _notes(file: str, rows: Sequence[PrintedRow]) -> list[RowNote]:
    notes = []
    for row in rows:
        told = row.told
        if any(map(lost_in, row.cells)):
            why = "letters of it are lost: the file does not say which they are; read them off the page"
            notes.append(RowNote(file, row.number, "", "record.lost-letters", told, why, "kept"))
        if row.mended:
            why = f"{row.mended} ligatures came with their letters turned and were put right; compare with the page"
            notes.append(RowNote(file, row.number, "", "record.ligature-mended", told, why, "kept"))
        if row.is_cut:
            why = "the line after it has no id: part of this row may stand there; compare with the page"
            notes.append(RowNote(file, row.number, "", "record.cut-row", told, why, "kept"))
        if row.is_joined:
            why = "lines near one another were joined to one row; compare with the page"
            notes.append(RowNote(file, row.number, "", "record.joined-lines", told, why, "kept"))
        if row.is_crossing:
            why = "words reach over the edge of a column; compare with the page"
            notes.append(RowNote(file, row.number, "", "record.over-the-edge", told, why, "kept"))
    return notes
