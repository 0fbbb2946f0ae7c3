"""Reading at arm's length: hostile formats are read in a child process that may fail without harm."""

from __future__ import annotations

import base64
import json
import signal
import subprocess
import sys
from dataclasses import asdict, replace
from typing import cast

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.chat.message import read_message
from sijill.preserve.page.verdict import Asked, Verdict
from sijill.preserve.plain import read_plain
from sijill.preserve.quality import READ_ANYWAY, TOO_COSTLY, UNREADABLE
from sijill.preserve.reading import TextRead

LONGEST = 60
"""Time on the wall before a child is ended (seconds)."""
HOSTILE = frozenset({media.HTML, media.PDF, media.DOCX, media.XLSX, media.MAIL, media.MAILBOX})
"""Media types that are read in a child process."""
_OUT_OF_MEANS = frozenset({-signal.SIGXCPU, -signal.SIGKILL, -signal.SIGABRT, -signal.SIGTRAP})
"""How a child ends that ran out of time, or whose reader stops itself when it gets no more memory."""
_KEPT = "the file is kept as received; look at it on a machine you can lose, or ask for it in another format"


def text_of(data: bytes, media_type: str, charset: str = "") -> TextRead | None:
    """Give what can be read in ``data``, or ``None`` for a type that is not read for text.

    Args:
        data: The bytes as received.
        media_type: As found by :func:`sijill.preserve.media.media_type`.
        charset: The encoding a server stated for a page; empty for none.

    Raises:
        InputRefused: ``preserve.bomb``, ``preserve.encrypted``, ``preserve.unreadable``, ``preserve.too-costly``; the
            caller keeps the bytes all the same.
    """
    if media_type == media.TEXT:
        return read_plain(data)
    if media_type == media.MESSAGE:
        return read_message(data)
    if media_type not in HOSTILE:
        return None
    return _text_read(cast("dict[str, object]", told_by_child(data, media_type, charset)["read"]))


def page_verdict(data: bytes, asked: Asked) -> Verdict:
    """Give what the page ``data`` is taken for, found at arm's length.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    first = json.dumps(asdict(asked)).encode("ascii")
    return _verdict(told_by_child(first + b"\n" + data, "page"))


def saved_page(data: bytes, address: str) -> TextRead:
    """Give the text of a page that came as a file; its notes say when it does not look like the page of ``address``.

    Without an address (an empty text), front pages and pages of something else cannot be told.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    first = json.dumps(asdict(Asked(address, address))).encode("ascii")
    told = told_by_child(first + b"\n" + data, "saved-page")
    read, verdict = _text_read(cast("dict[str, object]", told["read"])), _verdict(told)
    if verdict.is_good or (verdict.wall == "not-available" and read.tables):
        return read
    return replace(read, notes=(*read.notes, f"preserve.{verdict.wall}", READ_ANYWAY))


def _verdict(told: dict[str, object]) -> Verdict:
    judged = cast("dict[str, object]", told["judged"])
    return Verdict(str(judged["wall"]), tuple(cast("list[str]", judged["reasons"])))


def attachments_of(data: bytes) -> list[tuple[str, bytes]]:
    """Give the name and bytes of each file attached to a message or to the messages of a box.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    told = cast("list[list[str]]", told_by_child(data, "attachments")["attachments"])
    return [(name, base64.b64decode(content)) for name, content in told]


def conversation_of(data: bytes, media_type: str, name: str, forms: list[dict[str, object]]) -> dict[str, object]:
    """Give what :func:`sijill.preserve.chat.read.conversation_told` tells of an export.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    first = json.dumps({"name": name, "forms": forms}).encode("ascii")
    return told_by_child(first + b"\n" + data, "conversation", media_type)


def facts_of(data: bytes, media_type: str) -> dict[str, object]:
    """Give what a picture, sound or film states of itself, and a picture's fingerprints.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    return cast("dict[str, object]", told_by_child(data, "recorded", media_type)["facts"])


def told_by_child(data: bytes, media_type: str, charset: str = "") -> dict[str, object]:
    """Give what a child process says of ``data``, as :func:`sijill.preserve.child.answer` words it.

    Raises:
        InputRefused: As :func:`text_of` does.
    """
    command = [sys.executable, "-P", "-m", "sijill.preserve.child", media_type, *([charset] if charset else [])]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired as error:
        raise _costly() from error
    if done.returncode in _OUT_OF_MEANS:
        raise _costly()
    if done.returncode != 0:
        raise InputRefused(UNREADABLE, f"the reader stopped ({done.returncode})", "a whole file", _KEPT)
    return _understood(done.stdout)


def _costly() -> InputRefused:
    return InputRefused(TOO_COSTLY, "reading it takes too much time or memory", "a file that is read in seconds", _KEPT)


def _understood(reply: bytes) -> dict[str, object]:
    try:
        told = json.loads(reply)
    except ValueError as error:
        raise InputRefused(UNREADABLE, "the reader gave no answer", "a whole file", _KEPT) from error
    if "refused" in told:
        code, got, wanted = told["refused"]
        raise InputRefused(code, got, wanted, _KEPT)
    return cast("dict[str, object]", told)


def _text_read(read: dict[str, object]) -> TextRead:
    rows = cast("list[list[list[str]]]", read["tables"])
    return TextRead(
        text=cast("str | None", read["text"]),
        tool=cast("str", read["tool"]),
        tool_version=cast("str", read["tool_version"]),
        tables=tuple(tuple(tuple(cells) for cells in table) for table in rows),
        notes=tuple(cast("list[str]", read["notes"])),
        language=cast("str | None", read["language"]),
        published=cast("str | None", read["published"]),
    )
