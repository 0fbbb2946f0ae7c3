"""TextRead: what one reader took out of one file's bytes."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version

from sijill.errors import Refusal
from sijill.preserve.quality import EXPLAINED

_installed = cache(version)
VERSION = "3"
"""Raised whenever the same bytes may give another text."""

Table = tuple[tuple[str, ...], ...]
"""Rows of cells, as written."""


@dataclass(frozen=True, slots=True)
class TextRead:
    """Text and tables from one file, with what made them.

    Attributes:
        text: The text in reading order, blocks as lines, cells parted by tabs; ``None`` when the file holds tables only
            or could not be read as prose.
        tables: Tables found beside the prose, each at least two rows of two cells.
        notes: Quality codes.
        tool: What read it.
        tool_version: Its version and ours.
        language: Language the file states, or ``None``.
        published: Day of publication the file states (YYYY-MM-DD), or ``None``.

    Raises:
        Refusal: A quality code that is not on the list.
    """

    text: str | None
    tool: str
    tool_version: str
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()
    language: str | None = None
    published: str | None = None

    def __post_init__(self) -> None:
        unknown = [code for code in self.notes if code not in EXPLAINED]
        if unknown:
            raise Refusal(f"no such quality code: {', '.join(unknown)}")


def library_version(name: str) -> str:
    """Give the version to record for a library; which is installed is looked up once, while files can be opened."""
    return versioned(_installed(name))


def versioned(tool_version: str) -> str:
    """Give the version to record for a tool of ``tool_version``: it and this package's reading rules."""
    return f"{tool_version}+sijill.{VERSION}"


def table_bytes(table: Table) -> bytes:
    """Give ``table`` as CSV in UTF-8, the form in which a table is kept as a derived document."""
    sheet = io.StringIO()
    csv.writer(sheet, lineterminator="\n").writerows(table)
    return sheet.getvalue().encode("utf-8")
