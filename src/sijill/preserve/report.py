"""PreserveSummary: which files were kept, which were refused for reading, and what must be known about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sijill.errors import InputRefused
from sijill.model.summary import Summary
from sijill.preserve.quality import EXPLAINED


@dataclass(frozen=True, slots=True)
class Kept:
    """One file that is now evidence.

    Attributes:
        name: As it may be shown; the name as received is sealed.
        sha256: Of the bytes as received.
        size: Bytes.
        media_type: By content.
        ledger_index: The entry that says it was received now.
        quality: Quality codes.
        text: SHA-256 of the text taken from it, or ``None``.
        tables: SHA-256 of each table taken from it.
        is_known: Whether the same bytes had been received before.
        package: SHA-256 of the package it was captured in, or ``None``.
        reasons: Why a page of the web was taken for what it was taken for.
        looks_like: SHA-256 of pictures received before that it looks like.
        pictures: SHA-256 of what was made of a page to look at, by name (``screenshot``, ``pdf``).
    """

    name: str
    sha256: str
    size: int
    media_type: str
    ledger_index: int
    quality: tuple[str, ...] = ()
    text: str | None = None
    tables: tuple[str, ...] = ()
    is_known: bool = False
    package: str | None = None
    reasons: tuple[str, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    looks_like: tuple[str, ...] = ()

    def as_json(self) -> dict[str, object]:
        """The shape ``preserve --json`` prints for each file."""
        of_the_web = {"package": self.package, "reasons": list(self.reasons), "pictures": dict(self.pictures)}
        return {
            **(of_the_web if self.package else {}),
            **({"looks_like": list(self.looks_like)} if self.looks_like else {}),
            "file": self.name,
            "sha256": self.sha256,
            "size": self.size,
            "media_type": self.media_type,
            "ledger_index": self.ledger_index,
            "text": self.text,
            "tables": list(self.tables),
            "received_before": self.is_known,
            "quality": [{"code": code, "message": EXPLAINED[code]} for code in self.quality],
        }


@dataclass(frozen=True, slots=True)
class Refused:
    """One file that was refused, and why; ``sha256`` is that of its bytes when they were kept all the same."""

    name: str
    error: InputRefused
    sha256: str | None = None

    def as_json(self) -> dict[str, object]:
        """The shape ``preserve --json`` prints for each refusal."""
        return {"file": self.name, "kept_as": self.sha256, **self.error.as_json()}

    @property
    def line(self) -> str:
        """One line: the file, the code, what to do."""
        return f"{self.name}: {self.error.code}: {self.error.sentence}"


@dataclass(frozen=True)
class PreserveSummary(Summary):
    """What preserving a batch did, file by file; a file may be both kept and refused for reading."""

    documents: tuple[Kept, ...] = ()
    refusals: tuple[Refused, ...] = ()

    @classmethod
    def of(cls, documents: tuple[Kept, ...], refusals: tuple[Refused, ...]) -> PreserveSummary:
        """Give the summary of a batch."""
        fresh = [kept for kept in documents if not kept.is_known]
        return cls(
            stage="preserve",
            did=len(fresh),
            kept=len(documents) - len(fresh),
            counts={"documents": len(documents), "texts": sum(1 for kept in documents if kept.text)},
            refused=tuple(refused.line for refused in refusals),
            notes=tuple(f"{kept.name}: {code}: {EXPLAINED[code]}" for kept in documents for code in kept.quality),
            documents=documents,
            refusals=refusals,
        )

    def as_json(self) -> dict[str, object]:
        """The summary's shape with ``documents`` and ``refusals`` beside it."""
        return {
            **super().as_json(),
            "documents": [kept.as_json() for kept in self.documents],
            "refusals": [refused.as_json() for refused in self.refusals],
        }
