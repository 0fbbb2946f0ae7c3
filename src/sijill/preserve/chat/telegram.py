"""Telegram's exports: ``result.json`` of one chat or of an account, and ``messages.html``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.preserve.chat.message import Conversation, Message
from sijill.preserve.chat.pieces import json_read, stated
from sijill.preserve.html import page_root
from sijill.preserve.quality import UNREADABLE

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOT_THERE = "(File"
_MOMENT = re.compile(r"(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-])(\d{2}):(\d{2}))?")


def read_export(data: bytes) -> Conversation:
    """Give the messages of a ``result.json``, of one chat or of all chats in it.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.bomb``.
    """
    told = json_read(data)
    if not isinstance(told, Mapping):
        raise InputRefused(UNREADABLE, "it holds no chat", "result.json as Telegram writes it", "export it again")
    if isinstance(told.get("messages"), list):
        return Conversation("Telegram", stated(told.get("name")), tuple(_messages(told)))
    chats = [chat for part in ("chats", "left_chats") for chat in _listed(told.get(part), "list")]
    several = [message for chat in chats for message in _messages(chat, f"{stated(chat.get('name'))} ")]
    if not chats:
        raise InputRefused(UNREADABLE, "it holds no chat", "result.json as Telegram writes it", "export it again")
    return Conversation("Telegram", "an account's chats", tuple(several))


def _listed(told: object, name: str) -> list[Mapping[str, object]]:
    found = told.get(name) if isinstance(told, Mapping) else None
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _messages(chat: Mapping[str, object], before: str = "") -> Iterator[Message]:
    for told in _listed(chat, "messages"):
        files = [stated(told.get(name)) for name in ("photo", "file")]
        missing = [name for name in files if name.startswith(_NOT_THERE)]
        notes = [stated(told.get("action")), stated(told.get("media_type")), "its file is not there" if missing else ""]
        moment = stated(told.get("date"))
        answered = stated(told.get("reply_to_message_id"))
        yield Message(
            key=before + stated(told.get("id")),
            words=_words(told),
            at=_at(moment, told.get("date_unixtime")),
            day=moment[:10] if re.match(r"\d{4}-\d\d-\d\d", moment) else "",
            author=stated(told.get("from")) or stated(told.get("actor")),
            forwarded_from=stated(told.get("forwarded_from")) or stated(told.get("saved_from")),
            answers=before + answered if answered else "",
            edited=_at(stated(told.get("edited")), told.get("edited_unixtime")),
            note=", ".join(one for one in notes if one),
            files=tuple(name for name in files if name and not name.startswith(_NOT_THERE)),
        )


def _words(told: Mapping[str, object]) -> str:
    """What was written, links with where they lead, and the words of a poll or a place."""
    text = told.get("text")
    pieces = text if isinstance(text, list) else [text]
    words = "".join(_piece(piece) for piece in pieces)
    poll = told.get("poll")
    asked = stated(poll.get("question")) if isinstance(poll, Mapping) else ""
    answers = [stated(one.get("text")) for one in _listed(poll, "answers")]
    place = told.get("location_information")
    where = f"{stated(place.get('latitude'))}, {stated(place.get('longitude'))}" if isinstance(place, Mapping) else ""
    return "\n".join(one for one in (words.strip("\n"), asked, *answers, where) if one)


def _piece(piece: object) -> str:
    if not isinstance(piece, Mapping):
        return piece if isinstance(piece, str) else ""
    link = stated(piece.get("href"))
    return stated(piece.get("text")) + (f" ({link})" if link else "")


def _at(moment: str, seconds: object) -> str:
    """A moment as the exporting machine's clock showed it, and in UTC where the export states that."""
    if not moment or not stated(seconds).isdecimal() or len(stated(seconds)) > 11:
        return moment
    utc = datetime.fromtimestamp(int(stated(seconds)), UTC)
    return f"{moment} (where it was exported), {utc:%Y-%m-%dT%H:%M:%SZ}"


def read_export_page(data: bytes) -> Conversation:
    """Give the messages of a ``messages.html``.

    Raises:
        InputRefused: ``preserve.unreadable``, ``preserve.too-costly``, ``preserve.bomb``.
    """
    root = page_root(data)
    if root is None:
        raise InputRefused(UNREADABLE, "the page is empty", "messages.html as Telegram writes it", "export it again")
    name = _text(next(_within(root, "page_header"), None))
    return Conversation("Telegram", name, tuple(_page_messages(root)))


def _page_messages(root: _Element) -> Iterator[Message]:
    author = ""
    for node in _within(root, "message"):
        key = (node.get("id") or "").removeprefix("message")
        if "service" in _classes(node):
            yield Message(key, _text(next(_within(node, "body"), None)), note="a note of Telegram's own")
            continue
        forwarded = next((one for one in _within(node, "forwarded")), None)
        own = [one for one in _within(node, "from_name") if forwarded not in (one, *one.iterancestors())]
        author = _text(own[0]) if own else author
        moment = next((one.get("title") or "" for one in _within(node, "date") if one.get("title")), "")
        words = "\n".join(_text(one) for one in _within(node, "text"))
        reply = next(_within(node, "reply_to"), None)
        yield Message(
            key,
            words,
            at=_zoned(moment),
            day=_day(moment),
            author=author,
            forwarded_from=_text(next(_within(forwarded, "from_name"), None)) if forwarded is not None else "",
            answers=_answered(reply),
            files=tuple(dict.fromkeys(_files(node))),
        )


def _files(node: _Element) -> Iterator[str]:
    for wrap in _within(node, "media_wrap"):
        for link in wrap.iter("a"):
            place = link.get("href") or ""
            if place and "://" not in place and not place.startswith(("#", "tg:", "mailto:", "tel:")):
                yield place


def _answered(node: _Element | None) -> str:
    links = node.iter("a") if node is not None else ()
    return next((found[0] for link in links if (found := re.findall(r"message(\d+)", link.get("href") or ""))), "")


def _zoned(moment: str) -> str:
    found = _MOMENT.search(moment)
    if not found:
        return moment
    day, month, year, clock, sign, hours, minutes = found.groups()
    local = f"{year}-{month}-{day}T{clock}"
    if not sign:
        return local
    shift = timedelta(hours=int(hours), minutes=int(minutes)) * (1 if sign == "+" else -1)
    try:
        return datetime.fromisoformat(local).replace(tzinfo=timezone(shift)).isoformat()
    except ValueError:
        return moment


def _day(moment: str) -> str:
    found = _MOMENT.search(moment)
    return f"{found[3]}-{found[2]}-{found[1]}" if found else ""


def _within(node: _Element, name: str) -> Iterator[_Element]:
    return (one for one in node.iter("div", "span", "a") if one is not node and name in _classes(one))


def _classes(node: _Element) -> list[str]:
    return (node.get("class") or "").split()


def _text(node: _Element | None) -> str:
    """The words under an element, line breaks kept, its dates left out."""
    if node is None:
        return ""
    parts: list[str] = [node.text or ""]
    for child in node:
        if child.tag == "br":
            parts.append("\n")
        elif "date" not in _classes(child):
            parts.append(_text(child))
        parts.append(child.tail or "")
    lines = [" ".join(line.split()) for line in "".join(parts).split("\n")]
    return "\n".join(lines).strip()
