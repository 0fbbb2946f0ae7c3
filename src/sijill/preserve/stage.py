"""The stage: files are kept as received, entered into the ledger, and their text kept beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sijill.errors import InputRefused, UsageError
from sijill.model.summary import Summary
from sijill.preserve import media
from sijill.preserve.arriving import PACKAGES, WebChoices, from_address, from_package
from sijill.preserve.drafts import (
    captured_draft,
    derived_drafts,
    described_drafts,
    document_draft,
    part_draft,
    parts_of,
    quality_draft,
)
from sijill.preserve.from_chat import AT_ONCE, Export, export_drafts, forms_in, is_table_of_submissions, message_drafts
from sijill.preserve.from_recorder import Recorded
from sijill.preserve.from_web import PagesIn, is_unread, stated_charset
from sijill.preserve.intake import READ_AT_MOST, taken_in
from sijill.preserve.metadata import Metadata
from sijill.preserve.names import extension, shown_name, storable_name
from sijill.preserve.quality import (
    ATTACHMENTS,
    CONVERSATION,
    ENCRYPTED,
    FORM_OF_QUESTIONS,
    LOOKS_LIKE,
    OF_OTHERS,
    REFUSALS,
)
from sijill.preserve.reading import VERSION, TextRead
from sijill.preserve.report import Kept, PreserveSummary, Refused
from sijill.preserve.sandbox import attachments_of, saved_page, text_of
from sijill.store.canonical import sha256_hex

if TYPE_CHECKING:
    from sijill.preserve.chat.message import Message
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Draft
    from sijill.store.workspace import Workspace

READS: tuple[str, ...] = ("document", "derivation")
WRITES: tuple[str, ...] = ("document", "derivation", "custody_event")
TIERS = ("internal", "confidential")
ADDRESSES = ("http:", "https:", "ftp:", "file:", "gopher:")


def preserve_files(
    workspace: Workspace,
    paths: Iterable[Path | str],
    *,
    tier: str = "internal",
    metadata: Metadata | None = None,
    web: WebChoices | None = None,
    are_invented: bool = False,
) -> PreserveSummary:
    """Keep each file or page as evidence and read its text; one that is refused never stops the others.

    A file is acknowledged (its ledger index stands in the summary) only when its bytes, its text and its entries are
    durably written. The same bytes again are the same document, with another custody event.

    Args:
        workspace: An open workspace.
        paths: Files and addresses of pages, in the order in which they are entered.
        tier: ``internal`` or ``confidential``.
        metadata: What is known about all of them.
        web: How pages are fetched and read; pages are refused while the setting ``preserve.web`` is off.
        are_invented: Confidential ones are nobody's words and may lie in a workspace that is not sealed.

    Raises:
        UsageError: ``preserve.bad-tier``, ``preserve.not-sealed``.
    """
    if tier not in TIERS:
        raise UsageError("preserve.bad-tier", f"tier is {tier!r}", " or ".join(TIERS))
    if tier == "confidential" and not (workspace.is_sealed or are_invented):
        raise UsageError(
            "preserve.not-sealed",
            "what is confidential would lie here in clear: this workspace is not sealed",
            "a workspace made by 'sijill init DIR --sealed'",
            "make one for what is confidential and preserve it there; what is public may stay here",
        )
    batch = _Batch(workspace, tier, metadata or Metadata(), web or WebChoices())
    for path in paths:
        batch.add(path)
    return PreserveSummary.of(tuple(batch.documents), tuple(batch.refusals))


def run(workspace: Workspace) -> Summary:
    """Read again the documents whose text was taken by an earlier version of the readers, or never."""
    made = workspace.facts.derivations()
    current = {str(row["source_sha256"]) for row in made if str(row["tool_version"]).endswith(f"+sijill.{VERSION}")}
    received = workspace.facts.documents()
    stale = [row for row in received if str(row["sha256"]) not in current and _is_readable(row)]
    captures = {str(row["source_sha256"]): str(row["text_sha256"]) for row in made if row["part"] == "capture"}
    done = sum(_read_again(workspace, row, captures.get(str(row["sha256"]))) for row in stale)
    texts = {str(row["source_sha256"]) for row in workspace.facts.derivations() if row["part"] == "text"}
    return Summary("preserve", done, len(received) - done, {"documents": len(received), "texts": len(texts)})


class _Batch:
    """One batch of files on its way into a workspace."""

    def __init__(self, workspace: Workspace, tier: str, metadata: Metadata, web: WebChoices) -> None:
        self._workspace = workspace
        self._tier = tier
        self._metadata = metadata
        self._known = {str(row["sha256"]) for row in workspace.facts.documents()}
        self._web = web
        self._recordings = Recorded(workspace)
        self._pages = PagesIn(workspace, tier, metadata, self._known, read_anyway=web.read_anyway)
        self.documents = self._pages.documents
        self.refusals = self._pages.refusals

    def add(self, path: Path | str) -> None:
        """Keep one file or page; a refusal is gathered, never raised."""
        is_address = str(path).lower().startswith(ADDRESSES)
        name = storable_name(str(path) if is_address else Path(path).name)
        try:
            if is_address:
                self._pages.enter(*from_address(str(path), self._workspace, self._web))
                return
            data = _received(path, self._workspace.settings.integer("preserve.largest_megabytes") << 20)
            if sha256_hex(data) in self._known:
                self.documents.append(again := self._again(data, name))
                if ATTACHMENTS in again.quality:
                    self._attached(data, again.sha256)
                if CONVERSATION in again.quality:
                    self._messages(self._export(data, again.media_type, name, Path(path)), again.sha256)
            else:
                self._new(data, name, Path(path))
        except InputRefused as error:
            self.refusals.append(Refused(shown_name(name), error))

    def _new(self, data: bytes, name: str, path: Path) -> None:
        found = media.media_type(data, extension(name))
        if found in PACKAGES:
            self._pages.enter(*from_package(data, name))
        elif found in media.CONVERSATIONS:
            self._conversation(data, name, found, path)
        else:
            self._first(data, name)
        may_be_a_form = found == media.XLSX and not set(self.documents[-1].quality) & (REFUSALS | {ENCRYPTED})
        if may_be_a_form or (found in (media.CSV, media.TSV) and is_table_of_submissions(data)):
            self._filled_in(data, name, found, path)

    def _export(self, data: bytes, found: str, name: str, path: Path) -> Export:
        return Export(data, found, name, forms_in(self._workspace), path.parent)

    def _conversation(self, data: bytes, name: str, found: str, path: Path) -> None:
        """Keep an export of messages or submissions, each of which becomes a document made of it."""
        export = self._export(data, found, name, path)
        drafts = export_drafts(self._workspace, data, name, found, self._tier, export, self._metadata)
        index = self._workspace.ledger.append_many(drafts)[0].seq
        sha256 = sha256_hex(data)
        self._known.add(sha256)
        notes = tuple(sorted(export.notes))
        self.documents.append(Kept(shown_name(name), sha256, len(data), found, index, notes))
        if export.refusal is not None:
            self.refusals.append(Refused(shown_name(name), export.refusal, sha256))
        self._messages(export, sha256)

    def _filled_in(self, data: bytes, name: str, found: str, path: Path) -> None:
        """Enter the form or the submissions that a table, kept already, holds."""
        export, sha256 = self._export(data, found, name, path), sha256_hex(data)
        if export.form is not None:
            kept = self._workspace.blobs.put(json.dumps(export.form, ensure_ascii=False, sort_keys=True).encode())
            self._workspace.ledger.append_many([part_draft(kept, sha256, "form")])
        notes = {FORM_OF_QUESTIONS} if export.form is not None else export.notes
        if notes and export.refusal is None:
            held = tuple(sorted({*self.documents[-1].quality, *notes}))
            self._workspace.ledger.append_many([quality_draft(sha256, held)])
            self.documents[-1] = replace(self.documents[-1], quality=held)
        self._messages(export, sha256)

    def _messages(self, export: Export, source: str) -> None:
        """Enter the messages of an export, then the files that came with them."""
        if export.conversation is None:
            return
        drafts: list[Draft] = []
        made: list[tuple[Message, Kept]] = []
        new = message_drafts(self._workspace, source, export.conversation, self._tier, self._metadata, self._known)
        for message, kept, entries in new:
            made.append((message, replace(kept, ledger_index=len(drafts))))
            drafts += entries
        first = [entry.seq for begin in range(0, len(drafts), AT_ONCE)
                 for entry in self._workspace.ledger.append_many(drafts[begin : begin + AT_ONCE])]  # fmt: skip
        for message, kept in made:
            self.documents.append(replace(kept, ledger_index=first[kept.ledger_index]))
            for number, name in enumerate(message.files, start=1):
                if name in export.files:
                    self._part(export.files[name], name.rpartition("/")[2], kept.sha256, f"file:{number}")

    def _part(self, content: bytes, name: str, source: str, part: str) -> None:
        sha256 = sha256_hex(content)
        if sha256 in self._known:
            self.documents.append(self._again(content, storable_name(name)))
        else:
            self._first(content, storable_name(name))
        self._workspace.ledger.append_many([part_draft(sha256, source, part)])

    def _first(self, data: bytes, name: str) -> None:
        intake = taken_in(data, name, self._read)
        sha256 = self._workspace.blobs.put(data)
        kept = _keep_parts(self._workspace, intake.read)
        drafts = [
            document_draft(sha256, len(data), name, self._tier, intake, self._metadata),
            captured_draft(sha256, "first received"),
            *derived_drafts(sha256, intake.read, kept),
        ]
        index = self._workspace.ledger.append_many(drafts)[0].seq
        text = kept.get("text")
        tables = tuple(blob for part, blob in kept.items() if part != "text")
        shown = shown_name(name)
        self._known.add(sha256)
        self.documents.append(
            Kept(shown, sha256, len(data), intake.media_type, index, intake.notes, text=text, tables=tables)
        )
        if intake.refusal is not None:
            self.refusals.append(Refused(shown, intake.refusal, sha256))
        if intake.media_type in media.RECORDED:
            self._recorded(data, sha256, intake.media_type)
        if ATTACHMENTS in intake.notes:
            self._attached(data, sha256)

    def _read(self, data: bytes, found: str) -> TextRead | None:
        """The text of a file; a page may be a wall that somebody saved, which its notes then say."""
        return saved_page(data, self._metadata.url or "") if found == media.HTML else text_of(data, found)

    def _recorded(self, data: bytes, sha256: str, found: str) -> None:
        """Keep what a picture, sound or film states of itself; say which pictures it looks like."""
        alike = self._recordings.enter(data, sha256, found)
        if alike:
            held = tuple(sorted({*self.documents[-1].quality, LOOKS_LIKE}))
            self._workspace.ledger.append_many([quality_draft(sha256, held)])
            self.documents[-1] = replace(self.documents[-1], quality=held, looks_like=alike)

    def _attached(self, data: bytes, sha256: str) -> None:
        """Keep each file attached to a message as a document of its own, entered as a part of it."""
        for number, (name, content) in enumerate(attachments_of(data), start=1):
            self._part(content, name, sha256, f"attachment:{number}")

    def _again(self, data: bytes, name: str) -> Kept:
        """Enter that known bytes were received again, and what is newly known about them."""
        sha256 = self._workspace.blobs.put(data)
        known = self._workspace.facts.document(sha256) or {}
        is_of_others = OF_OTHERS in cast("list[str]", known.get("quality", []))
        drafts = [
            captured_draft(sha256, f"received again as {name}", "transferred" if is_of_others else "captured"),
            *described_drafts(known, sha256, self._tier, self._metadata),
        ]
        index = self._workspace.ledger.append_many(drafts)[0].seq
        made = {
            str(one["part"]): str(one["text_sha256"])
            for one in self._workspace.facts.derivations()
            if one["source_sha256"] == sha256
        }
        tables = tuple(blob for part, blob in made.items() if part.startswith("table:"))
        media_type, codes = str(known["media_type"]), _codes(known)
        shown = shown_name(name)
        return Kept(shown, sha256, len(data), media_type, index, codes, made.get("text"), tables, is_known=True)


def _keep_parts(workspace: Workspace, read: TextRead | None) -> dict[str, str]:
    return {part.name: workspace.blobs.put(part.content) for part in parts_of(read)}


def _received(path: Path | str, most: int) -> bytes:
    """The bytes of a regular file of at most ``most`` bytes.

    Raises:
        InputRefused: It is not there, is no file, may not be read, or is too large to keep.
    """
    shown = shown_name(storable_name(str(path)))
    file = Path(path)
    if not file.exists():
        raise InputRefused("preserve.no-such-file", f"no file {shown}", "a file", "check the path")
    if not file.is_file():
        raise InputRefused("preserve.not-a-file", f"no regular file: {shown}", "files", "name the files in a folder")
    if file.stat().st_size > most:
        step = "raise preserve.largest_megabytes in sijill.toml, or divide the file"
        raise InputRefused("preserve.too-large", f"{file.stat().st_size} bytes: {shown}", f"at most {most}", step)
    try:
        return file.read_bytes()
    except PermissionError as error:
        raise InputRefused("preserve.no-permission", f"{shown} may not be read", "a readable file") from error


def _codes(row: Mapping[str, JsonValue]) -> tuple[str, ...]:
    codes = row.get("quality")
    return tuple(str(code) for code in codes) if isinstance(codes, list) else ()


def _is_readable(row: Mapping[str, JsonValue]) -> bool:
    is_small = int(str(row["size"])) <= READ_AT_MOST
    return (
        row["media_type"] in media.PROSE
        and is_small
        and not set(_codes(row)) & (REFUSALS | {ENCRYPTED})
        and not is_unread(_codes(row))
    )


def _read_again(workspace: Workspace, row: Mapping[str, JsonValue], capture: str | None) -> int:
    """Read one document again; 1 when something was taken from it."""
    sha256, media_type = str(row["sha256"]), str(row["media_type"])
    charset = stated_charset(workspace.blobs.get(capture)) if capture else ""
    try:
        read = text_of(workspace.blobs.get(sha256), media_type, charset)
    except InputRefused:
        return 0
    drafts = derived_drafts(sha256, read, _keep_parts(workspace, read))
    workspace.ledger.append_many(drafts)
    return 1 if drafts else 0
