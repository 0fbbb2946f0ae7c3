"""Data tables of a page: rows of short cells, as against tables that only lay a page out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.preserve.flow import folded
from sijill.preserve.reading import Table

if TYPE_CHECKING:
    from lxml.etree import _Element

_LONGEST_CELL = 400
_LINE_ENDS = frozenset({"br", "p", "div", "li"})
_UNREAD = frozenset({"script", "style", "template", "noscript"})
_LAYS_OUT = frozenset({"table", "ul", "ol", "dl", "h1", "h2", "h3", "article", "section"})


def data_table(table: _Element) -> Table | None:
    """Give the cells of a data table, row by row, or ``None`` for one that lays the page out.

    A table with a list, a heading or another table inside, or with a long cell, is layout: its content is read as
    blocks instead, so that nothing in it is lost. Lines inside one cell are parted by ``; ``.
    """
    if any(node.tag in _LAYS_OUT for node in table.iterdescendants()):
        return None
    rows = [tuple(_cell(cell) for cell in row if cell.tag in ("td", "th")) for row in table.iter("tr")]
    if not rows or any(len(cell) > _LONGEST_CELL for row in rows for cell in row) or _stray_text(table):
        return None
    caption = [(folded("".join(node.itertext())),) for node in table.iter("caption")]
    return tuple(row for row in [*caption, *rows] if any(row))


def _cell(cell: _Element) -> str:
    lines = (folded(line) for line in _cell_text(cell).split("\n"))
    return "; ".join(line for line in lines if line)


def _cell_text(node: _Element) -> str:
    """The words under ``node``, with a line break wherever a block or a ``br`` ends a line."""
    parts = ["" if node.tag in _UNREAD else _one_line(node.text)]
    for child in node:
        line_end = "\n" if child.tag in _LINE_ENDS else ""
        parts.extend([line_end, _cell_text(child), line_end, _one_line(child.tail)])
    return "".join(parts)


def _one_line(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _stray_text(table: _Element) -> bool:
    """Whether words stand in the table outside any cell or caption."""
    outside = [table, *table.iter("tr", "tbody", "thead", "tfoot")]
    texts = [node.text for node in outside] + [child.tail for node in outside for child in node]
    return any((text or "").strip() for text in texts)
