"""The ledger entries that preserving a file makes; no name, address or note stands in them but sealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill import __version__
from sijill.preserve import media
from sijill.preserve.reading import TextRead, table_bytes
from sijill.store.entries import Draft

if TYPE_CHECKING:
    from sijill.preserve.intake import Intake
    from sijill.preserve.metadata import Metadata
    from sijill.store.canonical import JsonValue

TOOL = "sijill.preserve"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing taken out of a file: ``text`` or ``table:N``, as bytes to keep."""

    name: str
    content: bytes


def parts_of(read: TextRead | None) -> list[Part]:
    """Give what is kept of a reading: the text, if there is any, then each table."""
    if read is None:
        return []
    text = [Part("text", read.text.encode("utf-8", "replace"))] if read.text else []
    tables = [Part(f"table:{number}", table_bytes(table)) for number, table in enumerate(read.tables, start=1)]
    return text + tables


def document_draft(sha256: str, size: int, name: str, tier: str, intake: Intake, metadata: Metadata) -> Draft:
    """Give the entry that says a file was received; what a person knows goes before what the file states."""
    stated = {"published": intake.read.published, "language": intake.read.language} if intake.read else {}
    body: dict[str, JsonValue] = {
        "size": size,
        "media_type": intake.media_type,
        "tier": tier,
        "kind": "list" if intake.media_type in media.TABLES else "report",
        "quality": list(intake.notes),
        **{key: value for key, value in stated.items() if value is not None},
        **metadata.known,
    }
    return Draft("document.preserved", sha256, body, {"name": name, **({"url": metadata.url} if metadata.url else {})})


def described_drafts(known: Mapping[str, JsonValue], sha256: str, tier: str, metadata: Metadata) -> list[Draft]:
    """Give the entry for what is newly known about a document received again, if anything; a tier is only raised."""
    told: dict[str, JsonValue] = {key: value for key, value in metadata.known.items() if known.get(key) != value}
    if tier == "confidential" and known.get("tier") != tier:
        told["tier"] = tier
    seals = {"url": metadata.url} if metadata.url else {}
    return [Draft("document.described", sha256, told, seals)] if told or seals else []


def captured_draft(sha256: str, note: str, action: str = "captured") -> Draft:
    """Give the custody entry for bytes received now; ``transferred`` for those that others captured."""
    body: dict[str, JsonValue] = {"action": action, "tool": TOOL, "tool_version": __version__}
    return Draft("custody.recorded", sha256, body, {"note": note})


def quality_draft(sha256: str, codes: tuple[str, ...]) -> Draft:
    """Give the entry for what must now be known about a document."""
    return Draft("document.described", sha256, {"quality": list(codes)})


def part_draft(sha256: str, source: str, part: str, tool: str = TOOL, tool_version: str = __version__) -> Draft:
    """Give the entry that says that the blob ``sha256`` is a part of ``source`` or was made of it."""
    body: dict[str, JsonValue] = {"source_sha256": source, "part": part, "tool": tool, "tool_version": tool_version}
    return Draft("document.derived", sha256, body)


def derived_drafts(sha256: str, read: TextRead | None, kept: Mapping[str, str]) -> list[Draft]:
    """Give the entries for what was taken out of a document; ``kept`` maps a part's name to its blob's SHA-256."""
    if read is None or not kept:
        return []
    tool: dict[str, JsonValue] = {"tool": read.tool, "tool_version": read.tool_version}
    drafts = [
        Draft("document.derived", blob, {"source_sha256": sha256, "part": part, **tool}) for part, blob in kept.items()
    ]
    return [*drafts, Draft("custody.recorded", sha256, {"action": "derived", **tool})]
