"""The fields of a file about to leave: cells, strings, lines and attributes, each as a reader would see it whole."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAG = re.compile(r"<!--(.*?)-->|<(/?)([A-Za-z][\w:-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", re.S)
_VALUE = re.compile(r"\"([^\"]*)\"|'([^']*)'|=\s*([^\s\"'>]+)")
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub"}
    | {"sup", "time", "tspan", "u", "wbr"}
)
_GENERIC = re.compile(r"[\n\r\t\"`|<>{}=;]+")
_LONGEST_ROW = 3
MARKUP = frozenset({"html", "htm", "xhtml", "xml", "svg"})


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of text with the row it belongs to; ``row`` is ``None`` outside any row."""

    text: str
    row: int | None = None


def fields_of(name: str, text: str) -> list[Field]:
    """Give the fields of a file, by the kind of file its name says it is; nothing of the text is left out.

    A name that lies about the kind of file still yields every word, as lines.
    """
    suffix = name.rpartition(".")[2].lower()
    if suffix in MARKUP:
        return list(_of_markup(text))
    if suffix in ("csv", "tsv"):
        return list(_of_rows(text, "\t" if suffix == "tsv" else ","))
    if suffix in ("json", "geojson", "jsonl"):
        return list(_of_json(text))
    return list(_of_lines(text))


def _of_lines(text: str) -> Iterator[Field]:
    for line in text.splitlines():
        if line.strip():
            yield Field(line)
            pieces = [piece for piece in _GENERIC.split(line) if piece.strip() and piece != line]
            yield from map(Field, pieces)


def _of_rows(text: str, delimiter: str) -> Iterator[Field]:
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        yield from _of_lines(text)
        return
    for number, cells in enumerate(rows):
        yield from _row(cells, number)


def _row(cells: list[str], number: int) -> Iterator[Field]:
    """Each cell, and neighbouring short cells read together: a name may be spread over columns."""
    for at, cell in enumerate(cells):
        if not cell.strip():
            continue
        yield Field(cell, number)
        for size in range(2, _LONGEST_ROW + 1):
            together = cells[at : at + size]
            if len(together) == size and all(part.strip() and len(part.split()) <= 2 for part in together):
                yield Field(" ".join(together), number)


def _of_json(text: str) -> Iterator[Field]:
    try:
        values = [json.loads(text)]
    except (ValueError, RecursionError):
        try:
            values = [json.loads(line) for line in text.splitlines() if line.strip()]
        except (ValueError, RecursionError):
            yield from _of_lines(text)
            return
    counter = iter(range(1 << 62))
    for value in values:
        yield from _strings(value, next(counter), counter)


def _strings(value: object, row: int, counter: Iterator[int]) -> Iterator[Field]:
    if isinstance(value, str):
        yield Field(value, row)
    elif isinstance(value, dict):
        row = next(counter)
        for key, inner in value.items():
            yield Field(key)
            yield from _strings(inner, row, counter)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, row, counter)


def _of_markup(text: str) -> Iterator[Field]:
    """Blocks of text with inline markup taken out, cells read together, and every attribute and comment."""
    block: list[str] = []
    cells: list[str] = []
    row: int | None = None
    at = rows = 0
    for tag in _TAG.finditer(text):
        block.append(text[at : tag.start()])
        at = tag.end()
        comment, closes, name, attributes = tag.groups()
        yield from (Field(value, row) for value in _values(comment, attributes))
        if comment is not None or name.lower() in _INLINE:
            continue
        cells.append(html.unescape(_run_on(block)).strip())
        yield from _lines_of(block, row)
        block = []
        if name.lower() == "tr":
            yield from _row([cell for cell in cells if cell], row) if row is not None else ()
            cells, rows = [], rows + 1
            row = None if closes else rows
    yield from _lines_of([*block, text[at:]], row)


def _lines_of(block: list[str], row: int | None) -> Iterator[Field]:
    """A block with its inline tags taken out, and read as spaces: a tag may split a word, or part two names."""
    for whole in dict.fromkeys(html.unescape(text).strip() for text in (_run_on(block), " ".join(block))):
        if whole:
            yield Field(whole, row)
        if "\n" in whole:
            yield from (Field(line, row) for line in whole.splitlines() if line.strip())


def _run_on(block: list[str]) -> str:
    """The pieces as one text; where a capital follows a small letter two words met, and a space parts them."""
    text = ""
    for piece in block:
        meets = text[-1:].islower() and piece[:1].isupper()
        text += f" {piece}" if meets else piece
    return text


def _values(comment: str | None, attributes: str | None) -> Iterator[str]:
    if comment:
        yield comment
    for match in _VALUE.finditer(attributes or ""):
        value = next((group for group in match.groups() if group), "")
        if value:
            yield html.unescape(value)
