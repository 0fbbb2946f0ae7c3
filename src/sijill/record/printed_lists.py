"""What the row report says of PDFs preserved as lists that are not, or not wholly, read row by row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sijill.lists.preserved import ROWS, is_printed_list, list_name

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
SCAN = "record.scan"
NOT_LOOKED_AT = "record.not-looked-at"


def read_by_row(workspace: Workspace) -> set[str]:
    """The hashes of the PDFs in which ``extract`` found a table with names, and left it to ``record``."""
    return {str(row["document"]) for row in workspace.derived.rows("printed_list", read_as=ROWS)}


def printed_notes(workspace: Workspace) -> list[dict[str, object]]:
    """A line of the row report for each PDF preserved as a list of which a person must know how it was read."""
    found = {str(row["document"]): row for row in workspace.derived.rows("printed_list")}
    read = {str(row["source_sha256"]) for row in workspace.facts.derivations() if row["part"] == "text"}
    notes = []
    for document in filter(is_printed_list, workspace.facts.documents()):
        sha256 = str(document["sha256"])
        said = _said(found.get(sha256), sha256 in read)
        if said is not None:
            notes.append({"document": sha256, "list": list_name(document), "code": said[0], "why": said[1]})
    return [{"row": None, "column_name": None, "value": None, "done": "kept", **note} for note in notes]


def _said(found: Row | None, has_text: bool) -> tuple[str, str] | None:
    if found is not None:
        return (str(found["code"]), str(found["why"])) if found["code"] else None
    if has_text:
        return NOT_LOOKED_AT, "nobody has looked for a table in it yet: run 'sijill extract', then 'sijill record'"
    return SCAN, "it is a scan or cannot be opened: have the list typed, and checked by a second person"


def note_lines(notes: list[dict[str, object]]) -> list[str]:
    """The same for the run's summary, a line for each document."""
    return [f"list {str(note['document'])[:12]}: {note['code']}: {note['why']}" for note in notes]
