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
ATTACHMENTS = "preserve.attachments"
CONVERSATION = "preserve.conversation"
DAY_OR_MONTH = "preserve.day-or-month"
FILE_MISSING = "preserve.file-not-with-it"
FORM_OF_QUESTIONS = "preserve.form"
LOOKS_LIKE = "preserve.looks-like-another"
LOGIN_WALL = "preserve.login-wall"
CONSENT_WALL = "preserve.consent-wall"
BOT_CHECK = "preserve.bot-check"
GEO_BLOCK = "preserve.geo-block"
PAYWALL_STUB = "preserve.paywall-stub"
SOFT_404 = "preserve.soft-404"
NOT_AVAILABLE = "preserve.not-available"
SCRIPT_SHELL = "preserve.script-shell"
HOME_PAGE = "preserve.home-page"
READ_ANYWAY = "preserve.read-anyway"
FROM_THIS_MACHINE = "preserve.from-this-machine"
NO_PICTURE = "preserve.no-picture"
OF_OTHERS = "preserve.package-of-others"
DIGEST_DIFFERS = "preserve.package-digest-differs"
NO_PAGES = "preserve.package-without-pages"
UNREADABLE = "preserve.unreadable"

EXPLAINED = MappingProxyType(
    {
        DECEPTIVE_NAME: "the file's name holds characters that hide or reorder it; it is shown neutralised",
        EMPTY: "the file holds no bytes",
        ENCRYPTED: "the file is locked with a password; its text was not read",
        FORMULA: "the workbook holds formulas; their stored results are read, never calculated",
        ATTACHMENTS: "files are attached; each is kept as a document of its own",
        CONVERSATION: "each message or submission is kept as a document of its own, made of this export",
        DAY_OR_MONTH: "the export does not say whether the day or the month comes first; no day is given",
        FILE_MISSING: "files that its messages name did not come with it; preserve the export where they lie",
        FORM_OF_QUESTIONS: "a form (XLSForm); submissions that come later are read in its words",
        LOOKS_LIKE: "it looks like a picture received before; a person must compare the two",
        BOMB: "the file unpacks to far more than it weighs, or expands entities; it was not read",
        INVALID_UTF8: "some bytes are not text in any likely encoding; each is shown as the replacement character",
        MACROS: "the file carries macros; they were not run and not read",
        MISLABELLED: "the content is not what the file's name says; the content was believed",
        NO_TEXT: "no text was found in the file; a scan or a picture needs a person to read it",
        NOT_READ: "the format is known but is not read for text yet",
        OTHER_ENCODING: "the bytes are not UTF-8; the most likely older encoding was used",
        PUBLISHED_AS_STATED: "the day of publication was taken from the page or message itself",
        TOO_COSTLY: "reading the file ran into the limits on time or memory",
        TOO_LARGE: "the file is too large to be read for text",
        TRACKED_CHANGES: "the file holds tracked changes; insertions are read, deletions are not",
        TRUNCATED: "the page is nested too deeply; text below that depth may be missing",
        UNKNOWN_TYPE: "the format is unknown; the bytes are kept as they came",
        LOGIN_WALL: "the page asks for an account instead of showing what was asked for",
        CONSENT_WALL: "the page asks for consent instead of showing what was asked for",
        BOT_CHECK: "the page tests for robots instead of showing what was asked for",
        GEO_BLOCK: "the page is closed to readers of this place",
        PAYWALL_STUB: "the page shows the beginning and holds back the rest for money",
        SOFT_404: "the page says that what was asked for is not there",
        NOT_AVAILABLE: "the page shows nothing of what was asked for",
        SCRIPT_SHELL: "the page is empty until its scripts run, which they were not",
        HOME_PAGE: "a front page stands in place of the page asked for",
        READ_ANYWAY: "it does not look like what was asked for, and is read: it came as a file, or with --read-anyway",
        FROM_THIS_MACHINE: "the page came from this machine, by a switch for tests; it is no evidence of the web",
        NO_PICTURE: "no picture of the page could be made; the bytes are kept all the same",
        OF_OTHERS: "others captured it; what they say of when and how is kept as their claim",
        DIGEST_DIFFERS: "a part of the package is not what the package says it hashes to",
        NO_PAGES: "no page of the package could be taken out of it",
        UNREADABLE: "the file is damaged or not what it claims to be; its text was not read",
    }
)
"""Every code with its sentence."""

WALLS = frozenset(
    {LOGIN_WALL, CONSENT_WALL, BOT_CHECK, GEO_BLOCK, PAYWALL_STUB, SOFT_404, NOT_AVAILABLE, SCRIPT_SHELL, HOME_PAGE}
)
"""Codes of pages that stand in place of the page asked for: kept, and read only with ``READ_ANYWAY`` beside them."""

REFUSALS = frozenset({EMPTY, BOMB, TOO_COSTLY, UNREADABLE})
"""Codes that refuse a file for reading (exit 3). Its bytes are kept all the same, unless there are none."""
