"""Header rows: the row of the headers, or two rows that only name the columns together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from sijill.lists.headers import header_key, lexicon
from sijill.lists.tables import RawTable

TITLES = 20
"""Rows looked at for the headers: whatever stands above them is a title."""

FEWEST_IN_A_ROW = 2
"""Cells that a second row of headers holds: one alone is a title."""

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeaderRows:
    """The headers and where they stand.

    Attributes:
        last: Place among the rows of the row they stand in, the lower of two.
        headers: One for each column, trimmed; of two cells both words where they name a field together.
        rows: The cells of each row of headers, trimmed.
    """

    last: int
    headers: Cells
    rows: tuple[Cells, ...]


def header_rows(raw: RawTable, mapping: Mapping[str, str]) -> HeaderRows:
    """The first of the top rows that holds the most known headers, with a row next to it that names more columns.

    Over *First name* and *Father's name* often stands one cell, *Name*, and the other headers stand beside that cell. A
    row next to the headers is a second row of them when both together name more fields than either.

    Args:
        raw: The rows.
        mapping: Field to header, as ``--map`` tells; these headers count as known.
    """
    if not raw.rows:
        return HeaderRows(0, (), ())
    told = {header_key(header): field for field, header in mapping.items()}
    top = [tuple(cell.strip() for cell in cells) for _, cells in raw.rows[: TITLES + 1]]
    scores = [len(_fields(cells, told)) for cells in top[:TITLES]]
    at = scores.index(max(scores))
    one = HeaderRows(at, top[at], (top[at],))
    pairs = [
        HeaderRows(upper + 1, _together(top[upper], top[upper + 1], told), (top[upper], top[upper + 1]))
        for upper in (at, at - 1)
        if 0 <= upper < len(top) - 1 and _are_beside(raw, upper) and _may_be_two(top[upper], top[upper + 1])
    ]
    better = max(pairs, key=lambda pair: len(_fields(pair.headers, told)), default=one)
    return better if len(_fields(better.headers, told)) > scores[at] else one


def _fields(cells: Sequence[str], told: Mapping[str, str]) -> frozenset[str]:
    return frozenset(field for cell in cells if (field := _field(cell, told)) is not None)


def _field(cell: str, told: Mapping[str, str]) -> str | None:
    key = header_key(cell) if cell else ""
    return told.get(key) or lexicon().get(key, (None, 0))[0]


def _are_beside(raw: RawTable, upper: int) -> bool:
    return raw.rows[upper + 1][0] == raw.rows[upper][0] + 1


def _may_be_two(upper: Cells, lower: Cells) -> bool:
    """Whether a row of two or more words without digits stands over or under another, and not all under its cells."""
    held = [[cell for cell in row if cell] for row in (upper, lower)]
    are_words = not any(any(map(str.isdigit, cell)) for row in held for cell in row if not cell.startswith("("))
    both = [at for at, pair in enumerate(zip(upper, lower, strict=False)) if all(pair)]
    return are_words and min(map(len, held)) >= FEWEST_IN_A_ROW and len(both) < min(map(len, held))


def _together(upper: Cells, lower: Cells, told: Mapping[str, str]) -> Cells:
    """A header for each column; a cell of the upper row stands over the columns behind it that have none there."""
    headers, over = [], ""
    for above, below in zip_longest(upper, lower, fillvalue=""):
        over = above or over
        if not below:
            headers.append(above)
            over = ""
            continue
        ways = (f"{over} {below}", f"{below} {over}", below, above)
        known = next((way.strip() for way in ways if _field(way.strip(), told) is not None), None)
        headers.append(known or f"{over} {below}".strip())
    return tuple(headers)
