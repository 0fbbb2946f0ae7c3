"""Pages into a workspace: out of a capture of our own, or out of a package that others captured."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.drafts import (
    captured_draft,
    derived_drafts,
    described_drafts,
    document_draft,
    part_draft,
    parts_of,
    quality_draft,
)
from sijill.preserve.intake import Intake, taken_in
from sijill.preserve.names import shown_name
from sijill.preserve.page.verdict import VERSION, Asked, Verdict
from sijill.preserve.quality import EMPTY, EXPLAINED, READ_ANYWAY, WALLS
from sijill.preserve.report import Kept, Refused
from sijill.preserve.sandbox import page_verdict, text_of

if TYPE_CHECKING:
    from sijill.preserve.metadata import Metadata
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Draft
    from sijill.store.workspace import Workspace

_STEP = (
    "open the address in a browser; if what came is the page, preserve the address again with --read-anyway; "
    "if not, get past the wall there, save the page, and preserve the file with --url"
)


@dataclass(frozen=True)
class FoundPage:
    """One page on its way in.

    Attributes:
        asked: The address it was asked under.
        final: The address it came from.
        status: Of the answer.
        body: Its bytes.
        facts: What was seen, or is claimed, of how it came.
        custody: What is entered about how it came; kept sealed.
        action: ``captured`` by us, or ``transferred`` by others.
        notes: Quality codes.
        charset: The encoding the server stated, or empty.
        pictures: What was made of it to look at, by name, with the tool and its version.
    """

    asked: str
    final: str
    status: int
    body: bytes = field(repr=False)
    facts: Mapping[str, object]
    custody: str
    action: str = "captured"
    notes: frozenset[str] = frozenset()
    charset: str = ""
    pictures: Mapping[str, tuple[bytes, str, str]] = field(default_factory=dict, repr=False)

    @property
    def name(self) -> str:
        """The name it is kept under, as a browser would save it."""
        parts = urlsplit(self.asked)
        last = parts.path.rstrip("/").rpartition("/")[2] or parts.hostname or "page"
        return last[:200]


@dataclass(frozen=True, slots=True)
class Package:
    """The package pages came in: its bytes, its name as shown, its address when it has one, and its quality codes."""

    data: bytes = field(repr=False)
    name: str
    url: str | None
    notes: frozenset[str]
    custody: str
    action: str = "captured"


class PagesIn:
    """Enters packages and their pages into a workspace.

    Args:
        workspace: An open workspace.
        tier: ``internal`` or ``confidential``.
        metadata: What is known about all of them.
        known: SHA-256 of the documents there are; added to.
        read_anyway: Whether pages are read that do not look like what was asked for.
    """

    def __init__(
        self, workspace: Workspace, tier: str, metadata: Metadata, known: set[str], *, read_anyway: bool = False
    ) -> None:
        self.documents: list[Kept] = []
        self.refusals: list[Refused] = []
        self._workspace = workspace
        self._tier = tier
        self._metadata = metadata
        self._known = known
        self._reads_anyway = read_anyway
        self._drafts: list[Draft] = []

    def enter(self, package: Package, pages: Iterable[FoundPage]) -> None:
        """Keep a package and the pages in it; nothing is acknowledged before all of it is durably written."""
        self._drafts = []
        whole = self._package(package)
        begun = [self._page(page, number, whole) for number, page in enumerate(pages, start=1)]
        first = self._workspace.ledger.append_many(self._drafts)[0].seq
        kept = [replace(one, ledger_index=first + offset) for one, offset in (*begun, (whole, 0))]
        self.documents.extend(kept)
        if not begun and package.action == "captured":
            empty = InputRefused(
                EMPTY, "an empty answer", "a page", "open the address in a browser, or try again later"
            )
            self.refusals.append(Refused(whole.name, empty, whole.sha256))

    def _package(self, package: Package) -> Kept:
        sha256 = self._workspace.blobs.put(package.data)
        intake = Intake(media.media_type(package.data), tuple(sorted(package.notes)))
        metadata = replace(self._metadata, url=package.url or self._metadata.url)
        is_known = sha256 in self._known
        if is_known:
            self._drafts.append(captured_draft(sha256, f"{package.custody}, again", package.action))
            self._drafts += described_drafts(self._row(sha256), sha256, self._tier, metadata)
        else:
            self._drafts.append(document_draft(sha256, len(package.data), package.name, self._tier, intake, metadata))
            self._drafts.append(captured_draft(sha256, package.custody, package.action))
        self._known.add(sha256)
        name = shown_name(package.name)
        return Kept(name, sha256, len(package.data), intake.media_type, 0, intake.notes, is_known=is_known)

    def _page(self, page: FoundPage, number: int, whole: Kept) -> tuple[Kept, int]:
        begins = len(self._drafts)
        sha256 = self._workspace.blobs.put(page.body)
        verdict = _judged(page)
        intake = self._intake(page, verdict)
        parts = {one.name: self._workspace.blobs.put(one.content) for one in parts_of(intake.read)}
        metadata = replace(self._metadata, url=page.asked)
        is_known = sha256 in self._known
        if is_known:
            self._drafts.append(captured_draft(sha256, f"{page.custody}, again", page.action))
            self._drafts += described_drafts(self._row(sha256), sha256, self._tier, metadata)
            self._drafts += [quality_draft(sha256, intake.notes)] if READ_ANYWAY in intake.notes else []
        else:
            self._drafts.append(document_draft(sha256, len(page.body), page.name, self._tier, intake, metadata))
            self._drafts.append(captured_draft(sha256, page.custody, page.action))
        if not is_known or READ_ANYWAY in intake.notes:
            self._drafts += derived_drafts(sha256, intake.read, parts)
        self._drafts.append(part_draft(sha256, whole.sha256, f"page:{number}"))
        self._drafts.append(part_draft(self._facts(page, verdict), sha256, "capture"))
        pictures = self._pictures(page, sha256)
        self._known.add(sha256)
        name = shown_name(page.name)
        if intake.refusal is not None:
            self.refusals.append(Refused(name, intake.refusal, sha256))
        tables = tuple(blob for part, blob in parts.items() if part != "text")
        kept = Kept(
            name, sha256, len(page.body), intake.media_type, 0, intake.notes, parts.get("text"), tables,
            is_known, whole.sha256, verdict.reasons, pictures,
        )  # fmt: skip
        return kept, begins

    def _intake(self, page: FoundPage, verdict: Verdict) -> Intake:
        """What is known of a page; its text is read only when it was taken for what was asked for."""
        if verdict.is_good or self._reads_anyway:
            intake = taken_in(page.body, page.name, lambda data, kind: text_of(data, kind, page.charset))
            doubt = set() if verdict.is_good else {f"preserve.{verdict.wall}", READ_ANYWAY}
            return replace(intake, notes=tuple(sorted(page.notes.union(intake.notes, doubt))))
        code = f"preserve.{verdict.wall}"
        got = f"{EXPLAINED[code]}; its text was not read"
        refusal = InputRefused(code, f"{got} ({'; '.join(verdict.reasons)})", "the page asked for", _STEP)
        found = media.media_type(page.body)
        return Intake(found, tuple(sorted({code, *page.notes})), refusal=refusal)

    def _facts(self, page: FoundPage, verdict: Verdict) -> str:
        told = {
            "capture": dict(page.facts),
            "charset": page.charset,
            "verdict": {"taken_for": verdict.wall or "page", "reasons": list(verdict.reasons), "rules": VERSION},
        }
        return self._workspace.blobs.put(json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8"))

    def _pictures(self, page: FoundPage, sha256: str) -> dict[str, str]:
        kept = {}
        for part, (data, tool, version) in page.pictures.items():
            kept[part] = self._workspace.blobs.put(data)
            self._drafts.append(part_draft(kept[part], sha256, part, tool, version))
        return kept

    def _row(self, sha256: str) -> Mapping[str, JsonValue]:
        return self._workspace.facts.document(sha256) or {}


def _judged(page: FoundPage) -> Verdict:
    """The verdict on a page; what is not HTML is judged by the answer's status alone."""
    if media.media_type(page.body) == media.HTML:
        try:
            return page_verdict(page.body, Asked(page.asked, page.final, page.status, page.charset))
        except InputRefused as error:
            return Verdict("", (f"it could not be judged: {error.got}",))
    if page.status >= 400:
        return Verdict("not-available", (f"the server answers with status {page.status}",))
    return Verdict("", ("it is no HTML, and the server answers with success",))


def stated_charset(facts: bytes) -> str:
    """Give the encoding a server stated, out of what is kept about a capture, or an empty text."""
    return str(json.loads(facts).get("charset", ""))


def is_unread(codes: Iterable[str]) -> bool:
    """Whether these quality codes are those of a page that is not read."""
    held = set(codes)
    return bool(held & WALLS) and READ_ANYWAY not in held
