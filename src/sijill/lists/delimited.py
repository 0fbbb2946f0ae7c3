"""Delimited text: CSV and TSV become rows of cells, the delimiter found out."""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence

from sijill.errors import InputRefused
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote

DELIMITERS = (",", ";", "\t", "|", "؛", "،")

LOOKED_AT = 50
"""Rows read to find the delimiter."""

LOOKED_AT_MOST = 1 << 20
"""Characters in which these rows are looked for first."""


def delimiter_of(text: str) -> str:
    r"""The delimiter that cuts the first rows into the most cells, evenly; a comma when nothing does.

    >>> delimiter_of("id;name\n1;Amal, of Homs\n2;Rim")
    ';'
    """
    lines = text[:LOOKED_AT_MOST].splitlines(keepends=True)
    if len(lines) <= LOOKED_AT:
        lines = text.splitlines(keepends=True)
    head = "".join(lines[:LOOKED_AT])
    return max(DELIMITERS, key=lambda delimiter: (_evenness(head, delimiter), -DELIMITERS.index(delimiter)))


def _evenness(head: str, delimiter: str) -> int:
    """Rows that have the commonest number of cells, when that is two or more, times that number less one."""
    try:
        widths = Counter(len(row) for row in csv.reader(io.StringIO(head), delimiter=delimiter) if row)
    except csv.Error:
        return 0
    many = {width: times for width, times in widths.items() if width > 1}
    return max((times * times * min(width - 1, 8) for width, times in many.items()), default=0)


def delimited_rows(
    text: str, delimiter: str, limits: Limits = USUAL, file: str = ""
) -> Iterator[tuple[int, list[str]]]:
    """Rows as ``(line number of the row's first line, cells)``; blank lines are passed over.

    Raises:
        InputRefused: ``record.too-large`` past a limit, ``record.unreadable`` for a quote that never closes.
    """
    held: list[str] = []
    reader = csv.reader(_noted(io.StringIO(text, newline=""), held), delimiter=delimiter)
    count = cells = 0
    while True:
        line = reader.line_num + 1
        held.clear()
        try:
            row = next(reader)
            if len(held) > 1:
                deque(csv.reader(held, delimiter=delimiter, strict=True), maxlen=0)
        except StopIteration:
            return
        except csv.Error as error:
            raise InputRefused(
                "record.unreadable",
                f"{file or 'the list'}, line {line}: {error}",
                f"cells of at most {limits.cell_characters} characters, quotes that close around whole cells",
                "correct that line: a quote left open takes the lines after it for one cell",
            ) from None
        count += 1
        cells += len(row)
        if count > limits.rows or cells > limits.cells or _is_over(row, limits):
            raise InputRefused(
                "record.too-large",
                f"{file or 'the list'} passes a limit at line {line}",
                f"at most {limits.rows} rows, {limits.columns} columns, cells of {limits.cell_characters} characters",
                "split the list, or close the quote that was left open",
            )
        if any(cell.strip() for cell in row):
            yield line, row


def _noted(lines: Iterable[str], held: list[str]) -> Iterator[str]:
    """The lines, each kept in ``held`` as it is given: those of one row, when that is emptied before each."""
    for line in lines:
        held.append(line)
        yield line


def lines_in_cells(rows: Iterable[tuple[int, Sequence[str]]], delimiter: str, file: str) -> tuple[RowNote, ...]:
    """A note for each row with a cell in which a line ends and, after that, a delimiter stands: rows may be lost in it.

    Whatever quotes say so is kept; two that were left open can close one another.
    """
    why = "a cell of it holds lines with delimiters in them: look whether a quote was left open and took rows with it"
    return tuple(
        RowNote(file, line, "", "record.lines-in-a-cell", cell, why, "kept")
        for line, cells in rows
        for cell in cells
        if "\n" in cell and delimiter in cell.partition("\n")[2]
    )


def _is_over(row: list[str], limits: Limits) -> bool:
    return len(row) > limits.columns or max(map(len, row), default=0) > limits.cell_characters
