"""PDFs preserved as lists: a table with names in it is left to ``record``, and only the words beside it are read here.

So nobody is counted twice, once as a row and once as a name in prose. A PDF without such a table is read as any text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.lists.apart import printed_list
from sijill.lists.preserved import ROWS, TEXT, is_printed_list, list_mapping, list_name

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

NO_TABLE = "record.no-table"
WORDS_NOT_READ = "record.words-not-read"
Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Printed:
    """What becomes of a PDF that was preserved as a list.

    Attributes:
        document: Its hash.
        read_as: ``rows`` or ``text``.
        words: The text to read here, as long as the whole text or cut short at its end; nothing of a table is in it.
        code: What a person must know of it, or ``None``.
        why: The same in words.
    """

    document: str
    read_as: str
    words: str
    code: str | None = None
    why: str | None = None

    @property
    def row(self) -> dict[str, object]:
        """Its row of ``printed_list``."""
        return {"document": self.document, "read_as": self.read_as, "code": self.code, "why": self.why}


def told_of(workspace: Workspace, document: Row) -> list[str]:
    """What decides how a printed list is read, beside its bytes: the headers that were told for it."""
    if not is_printed_list(document):
        return []
    mapping = list_mapping(workspace, list_name(document))
    return ["printed", *(f"{field}={header}" for field, header in sorted(mapping.items()))]


def looked_at(workspace: Workspace, document: Row, text: str) -> Printed:
    """How the PDF is read, and what of its ``text`` is read here.

    One that cannot be looked at as a table (too large, damaged) is left to ``record``, which refuses it aloud: half a
    table read as prose would be worse.
    """
    sha256, name = str(document["sha256"]), list_name(document)
    try:
        found = printed_list(workspace.blobs.get(sha256), f"{name}.pdf", list_mapping(workspace, name))
    except InputRefused as error:
        if error.code == NO_TABLE:
            return _prose(sha256, text)
        return Printed(sha256, ROWS, "", error.code, error.got)
    if found.beside is None:
        return _prose(sha256, text)
    if found.beside.text != text:
        why = "its text was kept by another version of the reader, so the words beside its table are not read"
        return Printed(sha256, ROWS, "", WORDS_NOT_READ, f"{why}: run 'sijill preserve' on the file again")
    words = found.beside.words.rstrip()
    if not found.beside.unread:
        return Printed(sha256, ROWS, words)
    pages = ", ".join(map(str, found.beside.unread))
    why = f"the words beside its table could not be told from it and are not read (page {pages}): read them yourself"
    return Printed(sha256, ROWS, words, WORDS_NOT_READ, why)


def _prose(sha256: str, text: str) -> Printed:
    why = (
        "this PDF has no table that Sijill recognises (a row of headers, a name and another field among them): it is"
        " read as text; 'record.columns' tells headers that are not known, 'sijill record --check' tries them"
    )
    return Printed(sha256, TEXT, text, NO_TABLE, why)
