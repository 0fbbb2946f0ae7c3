"""Media type by content: what the bytes are, whatever the name says."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile

from sijill.preserve.chat.whatsapp import looks_like_a_chat

TEXT = "text/plain"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
CSV = "text/csv"
TSV = "text/tab-separated-values"
JSON = "application/json"
JSON_LINES = "application/jsonl"
ZIP = "application/zip"
WACZ = "application/wacz+zip"
WARC = "application/warc"
MAIL = "message/rfc822"
MAILBOX = "application/mbox"
TELEGRAM = "application/vnd.telegram.export+json"
TELEGRAM_PAGE = "application/vnd.telegram.export+html"
WHATSAPP = "text/vnd.whatsapp.chat"
SUBMISSIONS = "application/vnd.odk.submissions+json"
INSTANCE = "application/vnd.odk.submission+xml"
PACKED_CHAT = "application/vnd.chat+zip"
MESSAGE = "text/vnd.sijill.message"
UNKNOWN = "application/octet-stream"

CONVERSATIONS = frozenset({TELEGRAM, TELEGRAM_PAGE, WHATSAPP, SUBMISSIONS, INSTANCE, PACKED_CHAT})
"""Exports each of whose messages or submissions is kept as a document of its own."""
PROSE = frozenset({TEXT, HTML, PDF, DOCX, MAIL, MAILBOX, MESSAGE})
"""Types whose text is read as prose."""
RECORDED = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/tiff",
        "image/webp",
        "audio/ogg",
        "audio/mpeg",
        "audio/flac",
        "audio/wav",
    }
    | {"video/mp4", "video/webm"}
)
"""Pictures, sound and film: what they state of themselves is kept beside them."""
TABLES = frozenset({CSV, TSV, XLSX, ODS, JSON, JSON_LINES})
"""Types kept as tables for the record stage and never read as prose."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"WARC/1.", WARC),
    (b"PAR1", "application/vnd.apache.parquet"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
)
_EXPECTED = {
    "txt": {TEXT, WHATSAPP},
    "md": {TEXT},
    "html": {HTML, TELEGRAM_PAGE},
    "htm": {HTML, TELEGRAM_PAGE},
    "xhtml": {HTML},
    "pdf": {PDF},
    "docx": {DOCX},
    "xlsx": {XLSX},
    "ods": {ODS},
    "zip": {ZIP, PACKED_CHAT, DOCX, XLSX, ODS, WACZ},
    "wacz": {WACZ},
    "eml": {MAIL},
    "mbox": {MAILBOX},
    "json": {JSON, JSON_LINES, TELEGRAM, SUBMISSIONS},
    "jsonl": {JSON, JSON_LINES},
    "png": {"image/png"},
    "jpg": {"image/jpeg"},
    "jpeg": {"image/jpeg"},
    "gif": {"image/gif"},
    "mp4": {"video/mp4"},
}
_TAG = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|table|ul|ol|h1|meta|title)[\s>/]", re.I)
_HEADER = re.compile(rb"(?:^|(?<=\n))([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]")
_BOX = re.compile(rb"From \S+ +\w{3} \w{3} +\d")
_ONLY_MAIL = frozenset({b"message-id", b"received", b"mime-version", b"return-path", b"delivered-to"})
_TELEGRAM = re.compile(
    r'"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:super)?group|(?:private|public)_channel)"'
)
_TELEGRAM_PAGE = re.compile(rb'class="page_wrap".{0,4000}class="history"', re.S)
_SUBMISSIONS = re.compile(r'"(?:formhub/uuid|_xform_id_string|__system)"\s*:')
_INSTANCE = re.compile(
    r"""\A(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*)*(?:<!DOCTYPE[^>\[]*(?:\[.{0,4000}?\])?\s*>\s*)?"""
    r"""<(?:(?:[\w.-]+:)?submissions?\b|[\w.:-]+\s(?:[^<>]*\s)?id\s*=\s*["'])""",
    re.S,
)
_CHATS = re.compile(r"(?:^|/)(?:_chat\.txt|(?:WhatsApp Chat |محادثة واتساب ).*\.txt)\Z")
_RESULTS = re.compile(r"(?:^|/)(?:result\.json|messages\.html)\Z")
_HEAD = 1 << 16
_ENDS = (".", "!", "?", "؟", ":", "”", "»")


def media_type(data: bytes, extension: str = "") -> str:
    """Give the media type of ``data``, from its content; ``application/octet-stream`` when nothing fits.

    Not a proof that the content is well formed: the readers find that out under limits.

    Args:
        data: The bytes as received.
        extension: The name's extension. It decides one thing only: whether bytes that are plain text anyway are a table
            (``csv``, ``tsv``); everything else about a name is not believed.
    """
    head = data[:_HEAD]
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_type(data)
    for magic, found in _MAGIC:
        if head.startswith(magic):
            return found
    if head[4:8] == b"ftyp":
        return "video/mp4"
    if head.startswith(b"RIFF"):
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], UNKNOWN)
    found = _mail_type(head, extension) or _text_type(data, head)
    return {"csv": CSV, "tsv": TSV}.get(extension, found) if found == TEXT else found


def contradicts(extension: str, found: str) -> bool:
    """Whether a file name's ``extension`` promises a type that the content is not.

    >>> contradicts("pdf", "application/zip")
    True
    """
    expected = _EXPECTED.get(extension)
    return expected is not None and found not in expected


def _zip_type(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return ZIP
    if "datapackage.json" in names and any(name.startswith("archive/") for name in names):
        return WACZ
    if any(_CHATS.search(name) for name in names) or any(_RESULTS.search(name) for name in names):
        return PACKED_CHAT
    if "[Content_Types].xml" not in names:
        return ODS if "content.xml" in names and ODS.encode() in data[:200] else ZIP
    if "word/document.xml" in names:
        return DOCX
    return XLSX if "xl/workbook.xml" in names else ZIP


def _mail_type(head: bytes, extension: str) -> str | None:
    """A message, or a box of them: headers first, some of which only mail has."""
    is_box = _BOX.match(head) is not None
    names = {name.lower() for name in _HEADER.findall(head.partition(b"\n")[2] if is_box else head)}
    is_mail = b"from" in names and (is_box or extension in ("eml", "mbox") or bool(names & _ONLY_MAIL))
    if not is_mail or not (is_box or _HEADER.match(head)):
        return None
    return MAILBOX if is_box else MAIL


def _text_type(data: bytes, head: bytes) -> str:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if not wide and (b"\x00" in head or _control_share(head) > 0.02):
        return UNKNOWN
    sample = head.decode("utf-16" if wide else "utf-8", "replace")
    markup = sample.lstrip("\ufeff \t\r\n").encode("utf-8")
    if markup.startswith(b"<") and _INSTANCE.match(markup.decode("utf-8")) and _names_an_instance(data):
        return INSTANCE
    if markup.startswith(b"<") and _TAG.search(markup[:4096]):
        return TELEGRAM_PAGE if _TELEGRAM_PAGE.search(markup) else HTML
    if looks_like_a_chat(sample):
        return WHATSAPP
    found = _json_type(data, sample)
    if found == JSON and '"messages"' in sample and _TELEGRAM.search(sample):
        return TELEGRAM
    if found == JSON and _SUBMISSIONS.search(sample):
        return SUBMISSIONS
    return found or _table_type(sample) or TEXT


def _names_an_instance(data: bytes) -> bool:
    """Whether an XML file states what every submission does: an id of its own, or that it is encrypted."""
    names = ("instanceID", "base64EncryptedKey")
    return any(name.encode(encoding) in data for name in names for encoding in ("utf-8", "utf-16-le", "utf-16-be"))


def _control_share(head: bytes) -> float:
    controls = sum(head.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13, 27))
    return controls / max(1, len(head))


def _json_type(data: bytes, sample: str) -> str | None:
    start = sample.lstrip("\ufeff \t\r\n")
    if not start.startswith(("{", "[")):
        return None
    if _is_json(start.split("\n", 1)[0]) and start.startswith("{") and "\n{" in start:
        return JSON_LINES
    if len(data) > _HEAD:
        return JSON if re.match(r'[\[{]\s*(?:["\[{\]}]|-?\d)', start) else None
    return JSON if _is_json(start) else None


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _table_type(sample: str) -> str | None:
    lines = [line for line in sample.splitlines()[:60] if line.strip()]
    if len(sample) >= _HEAD - 4:
        lines = lines[:-1]
    if len(lines) < 2:
        return None
    for delimiter, found in (("\t", TSV), (",", CSV), (";", CSV), ("|", CSV)):
        if _is_table(lines, delimiter):
            return found
    return None


def _is_table(lines: list[str], delimiter: str) -> bool:
    """Whether a short header and nearly every line after it split into the same number (>= 2) of cells.

    Prose with commas does not: its lines differ in the number of commas, a space follows each, and a line ends a
    sentence.
    """
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return False
    width = len(rows[0])
    if width < 2 or (width == 2 and len(rows) < 3):
        return False
    if sum(1 for row in rows if len(row) == width) < 0.9 * len(rows):
        return False
    if not all(cell.strip() and len(cell.split()) <= 5 for cell in rows[0]) or lines[0].rstrip().endswith(_ENDS):
        return False
    spaced = sum(line.count(delimiter + " ") for line in lines) / sum(line.count(delimiter) for line in lines)
    ended = sum(1 for line in lines if line.rstrip().endswith(_ENDS)) / len(lines)
    return delimiter == "\t" or not (spaced > 0.5 and (ended > 0.3 or len(rows) < 4))
