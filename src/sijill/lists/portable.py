"""PDF: a printed table of victims as rows of cells, read by where the letters stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sijill.errors import InputRefused
from sijill.lists.glyphs import Page, pages_of
from sijill.lists.headers import header_key, known_headers, lexicon
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.printed import Line, Piece, is_right_to_left, lines_of, lost_in
from sijill.lists.tables import RawTable

PAGE_STEP = 1000
"""A row's number is its page times this, and its line on the page: 3012 is line 12 of page 3."""

NEAR = 2.0
"""How far apart (points) the parts of one rule may be drawn."""

TOP = 20
"""Rows looked at for the headers."""

MOST_LEADING = 1.6
"""How far below one another the lines of one cell may stand, in sizes of the font."""

STRAY = 0.03
"""Share of the lines that may reach into the gap between two columns."""

FOOTER = re.compile(r"(?:page|p|صفحة|ص)?[\s.:-]*\d{1,4}(?:\s*(?:/|of|من|-)\s*\d{1,4})?[\s.-]*", re.I)


@dataclass(frozen=True, slots=True)
class _Printed:
    """A row of one page: its number, its cells from left to right, and what was doubtful."""

    number: int
    cells: tuple[str, ...]
    mended: int
    is_crossing: bool
    middle: float
    size: float
    is_ruled: bool
    is_joined: bool = False
    is_cut: bool = False

    @property
    def page(self) -> int:
        """The page it stands on."""
        return self.number // PAGE_STEP


def portable_table(data: bytes, file: str, limits: Limits = USUAL) -> RawTable:
    """The rows of the tables of a PDF, page after page, without page numbers and headers that are printed again.

    Columns are found by the rules around them, or else by the gaps between them; words of right-to-left scripts are put
    into reading order. Where rules part the rows, the lines between two of them are one row. Letters of ligatures that
    the file gives in the wrong order are put right, lost ones are shown as U+FFFD; each has a note.

    Raises:
        InputRefused: ``record.unreadable`` (locked, damaged, a scan without text, no table), ``record.too-large``.
    """
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
            "record.unreadable", f"{file} holds no table of two columns or more", "a PDF with a table in it"
        )
    if len(rows) > limits.rows:
        raise InputRefused("record.too-large", f"{file} has {len(rows)} rows", f"at most {limits.rows}")
    rows = joined_rows(_without_repeats(rows))
    if is_mostly_right_to_left(rows):
        rows = [replace(row, cells=row.cells[::-1]) for row in rows]
    numbered = tuple((row.number, row.cells) for row in rows)
    return RawTable(file, "pdf", numbered, (_read_note(file, len(pages)), *_notes(file, rows)))


def is_mostly_right_to_left(rows: Iterable[_Printed]) -> bool:
    """Whether most cells with letters are of a right-to-left script: then the first column stands on the right."""
    cells = [cell for row in rows for cell in row.cells if any(map(str.isalpha, cell))]
    return sum(map(is_right_to_left, cells)) > len(cells) / 2


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


def _page_rows(number: int, page: Page, lines: Sequence[Line], common: tuple[float, ...]) -> list[_Printed]:
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
    return [
        _row(number * PAGE_STEP + of_row[0][0], [line for _, line in of_row], edges, len(upright) >= 3)
        for of_row in bands.values()
    ]


def _span(rules: Sequence[tuple[float, float, float]]) -> tuple[float, float]:
    return (min(rule[1] for rule in rules), max(rule[2] for rule in rules)) if rules else (0.0, 0.0)


def _row(number: int, lines: Sequence[Line], edges: tuple[float, ...], is_ruled: bool) -> _Printed:
    cells: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    mended, is_crossing = 0, False
    for line in lines:
        for piece in line.pieces(edges):
            middle = (piece.left + piece.right) / 2
            cells[sum(edge <= middle for edge in edges)].append(piece.text)
            mended += sum(glyph.is_mended for glyph in piece.glyphs)
        is_crossing |= not is_ruled and any(_crosses(piece, edges) for piece in line.pieces())
    texts = tuple(" ".join(words) for words in cells)
    return _Printed(number, texts, mended, is_crossing, lines[0].middle, lines[0].size, is_ruled)


def _crosses(piece: Piece, edges: Sequence[float]) -> bool:
    """Whether a piece without a wide gap in it reaches well over an edge: two cells in one, or one cut in two."""
    return any(piece.left < edge - NEAR and piece.right > edge + NEAR for edge in edges)


def _without_repeats(rows: Sequence[_Printed]) -> list[_Printed]:
    """The rows without page numbers, and without what later pages repeat above their rows."""
    header = _header(rows)
    titles = {row.cells for row in rows if row.number < header.number}
    held = []
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        is_later = row.number >= 2 * PAGE_STEP
        is_header = known_headers(row.cells) >= 2
        is_title = row.cells in titles
        is_footer = len(filled) == 1 and FOOTER.fullmatch(filled[0]) is not None
        if not is_footer and not (is_later and (is_header or is_title)):
            held.append(row)
    return held


def joined_rows(rows: Sequence[_Printed]) -> list[_Printed]:
    """The rows with the lines of wrapped cells joined to the line that holds the id, where no rules part the rows.

    A line is joined to the nearest line with an id, when it is near and no other is as near; else it stays alone, has
    no id and is refused later, and the row before it is marked.
    """
    ids = _id_column(rows)
    if ids is None:
        return list(rows)
    header = _header(rows)
    whole = [row for row in rows if _has(row, ids) and row is not header]
    on_page: dict[int, list[_Printed]] = {}
    for row in whole:
        on_page.setdefault(row.page, []).append(row)
    parts: dict[int, list[_Printed]] = {}
    alone = []
    for row in rows:
        if row is header or row.is_ruled or _has(row, ids):
            continue
        near = sorted(on_page.get(row.page, ()), key=lambda other: (_distance(row, other), other.number))[:2]
        is_near = bool(near) and _distance(row, near[0]) < MOST_LEADING * row.size
        is_clear = len(near) < 2 or _distance(row, near[1]) - _distance(row, near[0]) > NEAR
        if is_near and is_clear:
            parts.setdefault(near[0].number, []).append(row)
        else:
            alone.append(row)
    whole = [_joined(row, parts[row.number]) if row.number in parts else row for row in whole]
    alone += [row for row in rows if row.is_ruled and not _has(row, ids) and row is not header]
    ordered = sorted([header, *whole, *alone], key=lambda row: row.number)
    without = {row.number for row in alone}
    after = [*(row.number for row in ordered[1:]), 0]
    return [
        replace(row, is_cut=later in without and row.number not in without and row.number > header.number)
        for row, later in zip(ordered, after, strict=True)
    ]


def _header(rows: Sequence[_Printed]) -> _Printed:
    return max(rows[:TOP], key=lambda row: known_headers(row.cells))


def _has(row: _Printed, column: int) -> bool:
    return column < len(row.cells) and bool(row.cells[column].strip())


def _distance(one: _Printed, other: _Printed) -> float:
    return abs(one.middle - other.middle)


def _joined(row: _Printed, parts: Sequence[_Printed]) -> _Printed:
    lines = sorted([row, *parts], key=lambda part: -part.middle)
    cells = (
        " ".join(part.cells[at] for part in lines if at < len(part.cells) and part.cells[at])
        for at in range(max(len(part.cells) for part in lines))
    )
    return replace(row, cells=tuple(cells), mended=sum(part.mended for part in lines), is_joined=True)


def _id_column(rows: Sequence[_Printed]) -> int | None:
    """Which cell of the header holds a word for the id."""
    fields = [lexicon().get(header_key(cell), ("", 0))[0] for cell in _header(rows).cells]
    return fields.index("id") if "id" in fields else None


def _read_note(file: str, pages: int) -> RowNote:
    why = (
        f"a printed table of {pages} pages was read by where its letters stand: compare some rows with the pages"
        f" (row {PAGE_STEP + 12} is line 12 of page 1)"
    )
    return RowNote(file, 0, "", "record.printed", "", why, "kept")


def _notes(file: str, rows: Sequence[_Printed]) -> list[RowNote]:
    notes = []
    for row in rows:
        told = " | ".join(cell for cell in row.cells if cell)
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
