"""Word files: paragraphs and tables in document order, read straight from the XML; macros are never touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.preserve.archive import Members
from sijill.preserve.ooxml import STRICT_WORD, WORD, xml_root
from sijill.preserve.quality import MACROS, NO_TEXT, TRACKED_CHANGES
from sijill.preserve.reading import Table, TextRead, library_version

if TYPE_CHECKING:
    from lxml.etree import _Element

_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_SPACES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SKIPPED = frozenset({"del", "moveFrom", "Fallback", "pPr", "rPr", "sectPr", "instrText"})


def read_docx(data: bytes) -> TextRead:
    """Give the text of a Word file: paragraphs as lines, rows as lines with cells parted by tabs, then its notes.

    Tracked insertions are read as text and deletions are left out, as the reader of the file sees it.

    Raises:
        InputRefused: ``preserve.bomb``, ``preserve.unreadable`` or ``preserve.encrypted``.
    """
    members = Members(data)
    names = members.names
    root = xml_root(members.read(_BODY), _BODY)
    roots = [root] + [xml_root(members.read(part), part) for part in _NOTES if part in names]
    tables: list[Table] = []
    lines = [line for part in roots for line in _lines(part, tables)]
    text = "\n".join(lines)
    notes = []
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        notes.append(MACROS)
    if any(_name(node) in ("ins", "del") for node in root.iter("*")):
        notes.append(TRACKED_CHANGES)
    if not text.strip():
        notes.append(NO_TEXT)
    return TextRead(text, "lxml", library_version("lxml"), tuple(tables), tuple(notes))


def _name(node: _Element) -> str:
    tag = str(node.tag)
    for namespace in (WORD, STRICT_WORD):
        if tag.startswith(namespace):
            return tag[len(namespace) :]
    return tag.rpartition("}")[2] if tag.endswith("}Fallback") else tag


def _lines(node: _Element, tables: list[Table]) -> list[str]:
    """Lines of the blocks under ``node``; each real table is also added to ``tables``."""
    lines: list[str] = []
    for child in node:
        name = _name(child)
        if name == "p":
            lines.extend(line for line in _paragraph(child, tables) if line.strip())
        elif name == "tbl":
            lines.extend(_table(child, tables))
        elif name not in _SKIPPED:
            lines.extend(_lines(child, tables))
    return lines


def _paragraph(node: _Element, tables: list[Table]) -> list[str]:
    """The lines of one paragraph, and after them those of the text boxes anchored in it."""
    boxes: list[_Element] = []
    text = _inline(node, boxes)
    return text.split("\n") + [line for box in boxes for line in _lines(box, tables)]


def _inline(node: _Element, boxes: list[_Element]) -> str:
    parts: list[str] = []
    for child in node:
        name = _name(child)
        if name == "t":
            parts.append(child.text or "")
        elif name in _SPACES:
            parts.append(_SPACES[name])
        elif name == "txbxContent":
            boxes.append(child)
        elif name not in _SKIPPED:
            parts.append(_inline(child, boxes))
    return "".join(parts)


def _table(node: _Element, tables: list[Table]) -> list[str]:
    rows = [
        tuple(" ".join(" ".join(_lines(cell, tables)).split()) for cell in _children(row, "tc"))
        for row in _children(node, "tr")
    ]
    if len(rows) >= 2 and min(len(row) for row in rows) >= 2:
        tables.append(tuple(rows))
    return ["\t".join(row) for row in rows if any(row)]


def _children(node: _Element, name: str) -> list[_Element]:
    """Children called ``name``, also inside content controls and tracked insertions, never inside another table."""
    found: list[_Element] = []
    for child in node:
        if _name(child) == name:
            found.append(child)
        elif _name(child) not in _SKIPPED | {"tbl"}:
            found.extend(_children(child, name))
    return found
