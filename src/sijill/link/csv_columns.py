"""CSV from columns: the text that the ``csv`` module writes row by row, put together at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyarrow

NEEDS_QUOTES = '[,"\\r\\n]'


def column_csv(header: Sequence[str], columns: Sequence[Sequence[str]]) -> bytes:
    """The columns under their headers as CSV in UTF-8, lines ended by a line feed.

    Args:
        header: The headers, at least two.
        columns: As many columns, of one length.
    """
    import pyarrow
    import pyarrow.compute as compute

    cells = [_quoted(pyarrow.array(column, pyarrow.string())) for column in columns]
    lines = compute.binary_join_element_wise(*cells, ",")
    lines = compute.binary_join_element_wise(lines, "", "\n")
    length = int(compute.sum(compute.binary_length(lines)).as_py() or 0)
    return _row(header).encode() + (bytes(lines.buffers()[2][:length]) if length else b"")


def _quoted(cells: pyarrow.Array) -> pyarrow.Array:
    import pyarrow
    import pyarrow.compute as compute

    if not compute.any(compute.match_substring_regex(cells, NEEDS_QUOTES)).as_py():
        return cells
    return pyarrow.array([_row([cell, ""])[:-2] for cell in cells.to_pylist()], pyarrow.string())


def _row(cells: Sequence[str]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()
