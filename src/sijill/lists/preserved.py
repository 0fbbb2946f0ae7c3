"""The lists among a workspace's documents: what each is called, which headers were told for it, which are printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sijill.errors import UsageError
from sijill.lists.headers import parse_mapping

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

PDF = "application/pdf"
ROWS, TEXT = "rows", "text"
"""How a printed list is read: row by row, or as any other text."""

Row = Mapping[str, object]


def is_printed_list(document: Row) -> bool:
    """Whether a document was preserved as a list and is a PDF: then its table is looked for."""
    return document["kind"] == "list" and document["media_type"] == PDF


def list_name(document: Row) -> str:
    """The name of the list a document holds: its outlet's, for every edition of it."""
    return str(document["outlet"] or f"list-{str(document['sha256'])[:12]}")


def list_mapping(workspace: Workspace, name: str) -> dict[str, str]:
    """Field to header for the list ``name``, as the workspace's ``record.columns`` tells.

    Raises:
        UsageError: ``record.bad-columns`` for a line of another shape or a field that there is none of.
    """
    told: list[str] = []
    for line in workspace.settings.texts("record.columns"):
        called, colon, pair = line.rpartition(": ")
        if not colon or "=" not in pair:
            wanted = "'LIST: FIELD = HEADER', such as 'Safita Hospital: name = full name'"
            raise UsageError("record.bad-columns", f"record.columns has the line {line!r}", wanted)
        told += [pair] if called.strip() == name else []
    return parse_mapping(told)
