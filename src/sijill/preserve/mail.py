"""Mail: the words of a message or a box of messages, and the files attached to them.

The text is each subject and what was written under it, no other header: who wrote to whom stands in the bytes, which
are kept, and is not spread into texts and tables.
"""

from __future__ import annotations

import base64
import email
import platform
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from sijill.errors import InputRefused
from sijill.preserve.decoding import decode
from sijill.preserve.html import read_html
from sijill.preserve.quality import ATTACHMENTS, BOMB, NO_TEXT, PUBLISHED_AS_STATED, UNREADABLE
from sijill.preserve.reading import TextRead, versioned

MOST_MESSAGES = 2000
MOST_PARTS = 500
"""Parts of one message."""
MOST_ATTACHED = 32 << 20
"""Bytes of all attachments of one file."""
_BREAK = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\r\n\r\n))From \S+ +\w{3} \w{3} +\d[^\n]*\n")
_BOX = re.compile(rb"From \S+ +\w{3} \w{3} +\d")


def read_mail(data: bytes) -> TextRead:
    """Give the subject and words of a message, or of each message of a box, one after another.

    The day of publication is that of the message's own ``Date``, for a single message.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb`` for too many messages or parts.
    """
    texts: list[str] = []
    notes: set[str] = set()
    day = None
    messages = list(_messages(data))
    for message in messages:
        words = [_leaf_text(part, notes) for part in _texts(message)]
        texts += [text for text in (_subject(message), *words) if text.strip()]
        if any(True for _ in _attached(message)):
            notes.add(ATTACHMENTS)
    if len(messages) == 1:
        day = _day(messages[0])
        notes |= {PUBLISHED_AS_STATED} if day else set()
    text = "\n\n".join(texts)
    notes |= set() if text else {NO_TEXT}
    return TextRead(text, "email", versioned(platform.python_version()), notes=tuple(sorted(notes)), published=day)


def attachments_in(data: bytes) -> list[list[str]]:
    """Give name and content (base64) of each file attached, in order.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb`` beyond :data:`MOST_ATTACHED`.
    """
    found: list[list[str]] = []
    left = MOST_ATTACHED
    for message in _messages(data):
        for part in _attached(message):
            content = _bytes(part)
            left -= len(content)
            if left < 0:
                raise InputRefused(BOMB, "the attached files are too large", f"at most {MOST_ATTACHED >> 20} MB in all")
            name = (part.get_filename() or f"attachment-{len(found) + 1}").replace("\\", "/").rpartition("/")[2]
            found += [[name[:200], base64.b64encode(content).decode("ascii")]] if content else []
    return found


def _messages(data: bytes) -> Iterator[EmailMessage]:
    pieces = [data]
    if _BOX.match(data):
        breaks = list(_BREAK.finditer(data))
        ends = [*(match.start() for match in breaks[1:]), len(data)]
        pieces = [data[match.end() : end] for match, end in zip(breaks, ends, strict=True)]
    if len(pieces) > MOST_MESSAGES:
        raise InputRefused(BOMB, f"{len(pieces)} messages", f"at most {MOST_MESSAGES}", "divide the box")
    for piece in pieces:
        try:
            yield email.message_from_bytes(piece, policy=policy.default)
        except (RecursionError, ValueError, LookupError, IndexError) as error:
            raise InputRefused(UNREADABLE, "a message cannot be taken apart", "a whole message") from error


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    for number, part in enumerate(message.walk()):
        if number > MOST_PARTS:
            raise InputRefused(BOMB, "a message of too many parts", f"at most {MOST_PARTS}")
        if not part.is_multipart():
            yield part


def _is_attached(part: EmailMessage) -> bool:
    is_text = part.get_content_type() in ("text/plain", "text/html")
    return part.get_content_disposition() == "attachment" or not is_text or bool(part.get_filename())


def _texts(message: EmailMessage) -> list[EmailMessage]:
    """The parts that were written as the message: plain ones, or those of HTML when there are no plain ones."""
    written = [part for part in _leaves(message) if not _is_attached(part)]
    plain = [part for part in written if part.get_content_type() == "text/plain" and _bytes(part).strip()]
    return plain or written


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    return (part for part in _leaves(message) if _is_attached(part))


def _leaf_text(part: EmailMessage, notes: set[str]) -> str:
    content = _bytes(part)
    if part.get_content_type() == "text/html":
        read = read_html(content)
        notes.update(code for code in read.notes if code not in (NO_TEXT, PUBLISHED_AS_STATED))
        return read.text or ""
    decoded = decode(content, _charset(part))
    notes.update(decoded.notes)
    return decoded.text.replace("\r\n", "\n").strip("\n")


def _charset(part: EmailMessage) -> str | None:
    try:
        return part.get_content_charset()
    except (ValueError, LookupError):
        return None


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _subject(message: EmailMessage) -> str:
    try:
        return " ".join(str(message.get("Subject") or "").split())
    except (ValueError, LookupError, IndexError, AttributeError):
        return ""


def _day(message: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(str(message.get("Date"))).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
