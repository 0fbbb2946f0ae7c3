"""Bytes of an export into its conversation, and the files that came with it."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable

from sijill.errors import InputRefused
from sijill.preserve import media
from sijill.preserve.archive import Members
from sijill.preserve.chat.form import Form, form_from
from sijill.preserve.chat.instance import read_instances
from sijill.preserve.chat.message import Conversation
from sijill.preserve.chat.submissions import read_submission_table, read_submissions
from sijill.preserve.chat.telegram import read_export, read_export_page
from sijill.preserve.chat.whatsapp import read_chat
from sijill.preserve.quality import BOMB, UNREADABLE

MOST_BYTES_OF_FILES = 64 << 20
"""Bytes of all files that come out of one packed export."""
MOST_FILES = 2000
_CHAT = re.compile(r"(?:^|/)(?:_chat\.txt|(?:WhatsApp Chat with |WhatsApp Chat - |محادثة واتساب مع )?([^/]*)\.txt)\Z")
_RESULT = re.compile(r"(?:^|/)(?:result\.json|messages\d*\.html)\Z")


def conversation_told(data: bytes, media_type: str) -> dict[str, object]:
    """Give ``{"conversation": ...}``, with ``"files"`` (name and place) for a packed one, or ``{"form": ...}``.

    Args:
        data: One line of JSON, ``{"name": ..., "forms": [...]}``, then the file.
        media_type: Of the file.

    Raises:
        InputRefused: As the readers do.
    """
    first, _, body = data.partition(b"\n")
    told = json.loads(first)
    forms = [form_from(one) for one in told["forms"]]
    if media_type == media.XLSX:
        return _workbook(body, forms)
    if media_type == media.PACKED_CHAT:
        return _packed(body)
    readers: dict[str, Callable[[], Conversation]] = {
        media.TELEGRAM: lambda: read_export(body),
        media.TELEGRAM_PAGE: lambda: read_export_page(body),
        media.WHATSAPP: lambda: read_chat(body, _name_of_chat(str(told["name"]))),
        media.SUBMISSIONS: lambda: read_submissions(body, forms),
        media.INSTANCE: lambda: read_instances(body, forms),
        media.CSV: lambda: read_submission_table(body, forms),
        media.TSV: lambda: read_submission_table(body, forms),
    }
    return {"conversation": readers[media_type]().as_json()}


def _workbook(data: bytes, forms: list[Form]) -> dict[str, object]:
    from sijill.preserve.chat.workbook import read_workbook

    found = read_workbook(data, forms)
    if isinstance(found, Form):
        return {"form": found.as_json()}
    return {"conversation": found.as_json()} if found is not None else {}


def _packed(data: bytes) -> dict[str, object]:
    """The conversation of a packed export, and each file it names that is there."""
    members = Members(data)
    chats = [name for name in members.names if _RESULT.search(name)] or [
        name for name in members.names if _CHAT.search(name)
    ]
    if not chats:
        raise InputRefused(UNREADABLE, "it holds no chat", "an export as its application packs it", "export it again")
    conversation = _chat(members.read(chats[0]), chats[0])
    folder = chats[0].rpartition("/")[0]
    named = [name for message in conversation.messages for name in message.files]
    files: list[list[str]] = []
    left = MOST_BYTES_OF_FILES
    for name in dict.fromkeys(named):
        place = f"{folder}/{name}" if folder else name
        if place not in members.names:
            continue
        content = members.read(place)
        left -= len(content)
        if left < 0 or len(files) >= MOST_FILES:
            raise InputRefused(BOMB, "its files are too large or too many", f"{MOST_BYTES_OF_FILES >> 20} MB in all",
                               "unpack it and preserve the chat where it lies")  # fmt: skip
        files.append([name, base64.b64encode(content).decode("ascii")])
    return {"conversation": conversation.as_json(), "files": files}


def _chat(data: bytes, name: str) -> Conversation:
    if name.endswith(".json"):
        return read_export(data)
    return read_export_page(data) if name.endswith(".html") else read_chat(data, _name_of_chat(name))


def _name_of_chat(name: str) -> str:
    found = _CHAT.search(name)
    return (found[1] or "") if found else ""
