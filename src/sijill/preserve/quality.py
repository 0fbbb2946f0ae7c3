"""Quality codes: what a reader of a document must know about how it came in, and what may be missing from it."""

from __future__ import annotations

from types import MappingProxyType

DECEPTIVE_NAME = "preserve.deceptive-name"
EMPTY = "preserve.empty"
ENCRYPTED = "preserve.encrypted"
FORMULA = "preserve.formula"
BOMB = "preserve.bomb"
INVALID_UTF8 = "preserve.invalid-utf8"
MACROS = "preserve.macros"
MISLABELLED = "preserve.mislabelled"
NO_TEXT = "preserve.no-text"
NOT_READ = "preserve.not-read"
OTHER_ENCODING = "preserve.other-encoding"
PUBLISHED_AS_STATED = "preserve.published-as-stated"
TOO_COSTLY = "preserve.too-costly"
TOO_LARGE = "preserve.too-large-to-read"
TRACKED_CHANGES = "preserve.tracked-changes"
TRUNCATED = "preserve.truncated"
UNKNOWN_TYPE = "preserve.unknown-type"
UNREADABLE = "preserve.unreadable"

EXPLAINED = MappingProxyType(
    {
        DECEPTIVE_NAME: "the file's name holds characters that hide or reorder it; it is shown neutralised",
        EMPTY: "the file holds no bytes",
        ENCRYPTED: "the file is locked with a password; its text was not read",
        FORMULA: "the workbook holds formulas; their stored results are read, never calculated",
        BOMB: "the file unpacks to far more than it weighs, or expands entities; it was not read",
        INVALID_UTF8: "some bytes are not text in any likely encoding; each is shown as the replacement character",
        MACROS: "the file carries macros; they were not run and not read",
        MISLABELLED: "the content is not what the file's name says; the content was believed",
        NO_TEXT: "no text was found in the file; a scan or a picture needs a person to read it",
        NOT_READ: "the format is known but is not read for text yet",
        OTHER_ENCODING: "the bytes are not UTF-8; the most likely older encoding was used",
        PUBLISHED_AS_STATED: "the day of publication was taken from the page itself",
        TOO_COSTLY: "reading the file ran into the limits on time or memory",
        TOO_LARGE: "the file is too large to be read for text",
        TRACKED_CHANGES: "the file holds tracked changes; insertions are read, deletions are not",
        TRUNCATED: "the page is nested too deeply; text below that depth may be missing",
        UNKNOWN_TYPE: "the format is unknown; the bytes are kept as they came",
        UNREADABLE: "the file is damaged or not what it claims to be; its text was not read",
    }
)
"""Every code with its sentence."""

REFUSALS = frozenset({EMPTY, BOMB, TOO_COSTLY, UNREADABLE})
"""Codes that refuse a file for reading (exit 3). Its bytes are kept all the same, unless there are none."""
