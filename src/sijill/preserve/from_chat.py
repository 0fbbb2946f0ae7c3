"""Conversations and submissions into a workspace: the export as received, a document a message, and their files."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.message import Conversation, Message, conversation_from, document_of, read_message
from sijill.preserve.chat.submissions import looks_like_submissions
from sijill.preserve.decoding import decode
from sijill.preserve.drafts import captured_draft, derived_drafts, document_draft, part_draft, parts_of
from sijill.preserve.intake import READ_AT_MOST, Intake
from sijill.preserve.names import is_deceptive, shown_name
from sijill.preserve.quality import CONVERSATION, DECEPTIVE_NAME, FILE_MISSING, REFUSALS, TOO_LARGE
from sijill.preserve.report import Kept
from sijill.preserve.sandbox import conversation_of

if TYPE_CHECKING:
    from sijill.preserve.metadata import Metadata
    from sijill.store.entries import Draft
    from sijill.store.workspace import Workspace

AT_ONCE = 2000
"""Entries appended to the ledger at once."""
_HEADER = 1 << 16


class Export:
    """One export on its way in: what it holds, and which of the files it names came with it.

    Attributes:
        conversation: What was read, or ``None`` when it holds none or is refused.
        form: The questions of an XLSForm, or ``None``.
        refusal: Why it was not read.
        notes: Quality codes of the export.
        files: Bytes of the files that came with it, by the name it calls them.
    """

    def __init__(self, data: bytes, media_type: str, name: str, forms: list[dict[str, object]], folder: Path) -> None:
        self.conversation: Conversation | None = None
        self.form: dict[str, object] | None = None
        self.refusal: InputRefused | None = None
        self.files: dict[str, bytes] = {}
        self.notes = {DECEPTIVE_NAME} if is_deceptive(name) else set()
        if len(data) > READ_AT_MOST:
            self.notes.add(TOO_LARGE)
            return
        try:
            self._take(conversation_of(data, media_type, name, forms), folder)
        except InputRefused as error:
            self.notes.add(error.code)
            self.refusal = error if error.code in REFUSALS else None

    def _take(self, told: Mapping[str, object], folder: Path) -> None:
        self.form = cast("dict[str, object] | None", told.get("form"))
        if "conversation" not in told:
            return
        self.conversation = conversation_from(cast("dict[str, object]", told["conversation"]))
        self.notes |= {CONVERSATION, *self.conversation.notes}
        packed = dict(cast("list[tuple[str, str]]", told.get("files", [])))
        for name in dict.fromkeys(name for message in self.conversation.messages for name in message.files):
            held = base64.b64decode(packed[name]) if name in packed else _beside(folder, name)
            if held:
                self.files[name] = held
            else:
                self.notes.add(FILE_MISSING)


def is_table_of_submissions(data: bytes) -> bool:
    """Whether the first line of a table is that of an export of submissions."""
    first = decode(data[:_HEADER]).text.removeprefix("\ufeff").partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    return looks_like_submissions([cell.strip().strip('"') for cell in first.split(delimiter)])


def forms_in(workspace: Workspace) -> list[dict[str, object]]:
    """Give the forms (XLSForm) that a workspace holds, oldest first."""
    rows = [row for row in workspace.facts.derivations() if row["part"] == "form"]
    return [json.loads(workspace.blobs.get(str(row["text_sha256"]))) for row in rows]


def export_drafts(
    workspace: Workspace, data: bytes, name: str, kind: str, tier: str, export: Export, metadata: Metadata
) -> list[Draft]:
    """Give the entries for the export itself, as received."""
    sha256 = workspace.blobs.put(data)
    known = replace(metadata, kind=metadata.kind or _kind(export.conversation))
    intake = Intake(kind, tuple(sorted(export.notes)))
    return [document_draft(sha256, len(data), name, tier, intake, known), captured_draft(sha256, "first received")]


def message_drafts(
    workspace: Workspace, source: str, conversation: Conversation, tier: str, metadata: Metadata, known: set[str]
) -> Iterator[tuple[Message, Kept, list[Draft]]]:
    """Give each message with its document and the entries for it; those for one that is known only say where it is."""
    for number, message in enumerate(conversation.messages, start=1):
        data = document_of(message, conversation)
        sha256 = workspace.blobs.put(data)
        name = f"{'submission' if conversation.kind == 'form' else 'message'}-{number}.txt"
        part = part_draft(sha256, source, f"message:{number}")
        if sha256 in known:
            yield message, Kept(name, sha256, len(data), media.MESSAGE, 0, is_known=True), [part]
            continue
        known.add(sha256)
        read = replace(read_message(data), notes=(), published=message.day or None)
        parts = {one.name: workspace.blobs.put(one.content) for one in parts_of(read)}
        told = replace(metadata, published=message.day or metadata.published, kind=_kind(conversation))
        kept = Kept(name, sha256, len(data), media.MESSAGE, 0, text=parts.get("text"))
        yield message, kept, [
            document_draft(sha256, len(data), name, tier, Intake(media.MESSAGE, (), read), told),
            captured_draft(sha256, f"message {shown_name(message.key)} of an export", "derived"),
            part,
            *derived_drafts(sha256, read, parts),
        ]  # fmt: skip


def _kind(conversation: Conversation | None) -> str:
    return "form" if conversation is not None and conversation.kind == "form" else "post"


def _beside(folder: Path, name: str) -> bytes:
    """The bytes of a file in the export's folder; nothing for a name that leads out of it, or anywhere by a link."""
    parts = name.split("/")
    if "\\" in name or "\0" in name or any(part in ("", ".", "..") for part in parts):
        return b""
    place = folder
    try:
        for part in parts:
            place = place / part
            if place.is_symlink():
                return b""
        return place.read_bytes() if place.is_file() and place.stat().st_size <= READ_AT_MOST else b""
    except OSError:
        return b""
