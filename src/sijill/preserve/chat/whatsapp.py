"""WhatsApp's exports: ``_chat.txt`` and ``WhatsApp Chat with NAME.txt``, of iOS and Android, in English and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from sijill.errors import InputRefused
from sijill.preserve.chat.message import MOST_MESSAGES, Conversation, Message
from sijill.preserve.decoding import decode
from sijill.preserve.quality import BOMB, DAY_OR_MONTH, UNREADABLE

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"))
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_MOMENT = r"(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})[,،]\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]\.?\s?m\.?|ص|م)?"
_LINE = re.compile(rf"(?:\[{_MOMENT}\]\s*|{_MOMENT}\s+[-–]\s+)(.*)", re.I | re.S)
_AUTHOR = re.compile(r"(?P<who>[^\n:]{1,80}):(?: |$)(?P<words>.*)", re.S)
_FILE = re.compile(
    r"<(?:attached|المرفق|مرفق)\s*:\s*([^<>\n]+?)\s*>|"
    r"^([^<>\n/]+?\.\w{2,5})\s+\((?:file attached|الملف مرفق|ملف مرفق)\)",
    re.M,
)
_LEFT_OUT = re.compile(
    r"<?(?:(?:media|image|video|audio|sticker|document|gif|contact card|video note) omitted|"
    r"تم [اإ]ستبعاد (?:الوسائط|الصورة|الفيديو|المقطع الصوتي|الصوت|الملصق|المستند|الملف)|"
    r"(?:الصورة|الفيديو|الملصق|المستند) (?:مستبعدة?|محذوفة?))>?",
    re.I,
)
_DELETED = re.compile(
    r"(?:this message was deleted|you deleted this message|تم حذف هذه الرسالة|حذفت هذه الرسالة)\.?", re.I
)
_EDITED = re.compile(r"<(?:this message was edited|تم تعديل هذه الرسالة)>", re.I)
_MIDDAY = 12


@dataclass
class _Begun:
    """One message while its lines are gathered: the numbers of its day, its time, and what was written."""

    numbers: tuple[int, int, int]
    clock: str
    words: list[str] = field(default_factory=list)


def looks_like_a_chat(sample: str) -> bool:
    """Whether the first lines of a text are those of an exported chat."""
    lines = [line for line in _plain(sample).splitlines()[:30] if line.strip()]
    begun = sum(1 for line in lines if _LINE.match(line.translate(_DIGITS)))
    return bool(lines) and bool(_LINE.match(lines[0].translate(_DIGITS))) and begun >= min(2, len(lines))


def read_chat(data: bytes, name: str = "") -> Conversation:
    """Give the messages of a chat's text.

    Days are written in the order of the telephone's region and never say which: the order is found from days past the
    twelfth, then from which order keeps the messages in sequence. Where both do, no day is given.

    Args:
        data: The file.
        name: What the chat is called, when its file or folder says so.

    Raises:
        InputRefused: ``preserve.unreadable`` when no line begins a message, ``preserve.bomb``.
    """
    begun = list(_begun(_plain(decode(data).text)))
    if not begun:
        raise InputRefused(UNREADABLE, "no line begins a message", "_chat.txt as WhatsApp writes it", "export it again")
    order = _order([one.numbers for one in begun])
    messages = tuple(_message(one, number, order) for number, one in enumerate(begun, start=1))
    return Conversation("WhatsApp", name, messages, () if order else (DAY_OR_MONTH,))


def _plain(text: str) -> str:
    return text.translate(_MARKS).replace("\u202f", " ").replace("\u00a0", " ").replace("\r\n", "\n")


def _begun(text: str) -> Iterator[_Begun]:
    """The messages, each with its lines: one that does not begin with a day goes on with the message before it."""
    held: _Begun | None = None
    for number, line in enumerate(text.split("\n")):
        found = _LINE.match(line.translate(_DIGITS))
        if found is None:
            if held is not None:
                held.words.append(line)
            continue
        if held is not None:
            yield held
        if number > 50 * MOST_MESSAGES:
            raise InputRefused(BOMB, f"more than {50 * MOST_MESSAGES} lines", "a shorter chat", "export it in parts")
        parts = found.groups()
        moment = parts[:7] if parts[0] is not None else parts[7:14]
        numbers = (int(moment[0]), int(moment[1]), int(moment[2]))
        held = _Begun(numbers, _clock(moment[3:]), [line[found.start(15) :]])
    if held is not None:
        yield held


def _clock(parts: tuple[str | None, ...]) -> str:
    hour, minute, second, half = int(parts[0] or 0), parts[1], parts[2], (parts[3] or "").lower()
    if half:
        is_late = half.startswith(("p", "م"))
        hour = hour % _MIDDAY + (_MIDDAY if is_late else 0)
    return f"{hour:02d}:{minute}" + (f":{second}" if second else "")


def _order(days: list[tuple[int, int, int]]) -> str:
    """``ymd``, ``dmy`` or ``mdy``; empty when the days do not say."""
    if any(first > 31 for first, _, _ in days):
        return "ymd"
    can = [order for order in ("dmy", "mdy") if all(_date(one, order) for one in days)]
    if len(can) < 2:
        return can[0] if can else ""
    breaks = {order: _breaks([_date(one, order) for one in days]) for order in can}
    if breaks["dmy"] == breaks["mdy"]:
        return "dmy" if all(first == second for first, second, _ in days) else ""
    return min(can, key=lambda order: breaks[order])


def _breaks(days: list[date | None]) -> int:
    told = [day for day in days if day is not None]
    return sum(1 for before, after in pairwise(told) if after < before)


def _date(numbers: tuple[int, int, int], order: str) -> date | None:
    named = dict(zip(order, numbers, strict=True))
    year = named["y"] + 2000 if named["y"] < 100 else named["y"]
    try:
        return date(year, named["m"], named["d"])
    except ValueError:
        return None


def _message(begun: _Begun, number: int, order: str) -> Message:
    whole = "\n".join(begun.words).strip("\n")
    found = _AUTHOR.match(whole)
    author, words = (found["who"].strip(), found["words"]) if found else ("", whole)
    files = tuple((one or other).strip() for one, other in _FILE.findall(words))
    notes = [
        "" if found else "a note of WhatsApp's own",
        "its file was left out" if _LEFT_OUT.search(words) else "",
        "deleted by its author" if _DELETED.fullmatch(words.strip()) else "",
    ]
    for pattern in (_FILE, _LEFT_OUT, _EDITED):
        words = pattern.sub("", words)
    day = _date(begun.numbers, order) if order else None
    written = day.isoformat() if day else "/".join(map(str, begun.numbers))
    return Message(
        str(number),
        "\n".join(line.strip() for line in words.split("\n")).strip(),
        at=f"{written} {begun.clock}",
        day=day.isoformat() if day else "",
        author=author.removeprefix("~").strip(),
        edited="after it was sent" if _EDITED.search(whole) else "",
        note=", ".join(one for one in notes if one),
        files=files,
    )
