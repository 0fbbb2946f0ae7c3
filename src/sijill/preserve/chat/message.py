"""Message: one message of a conversation, or one submission of a form, and the readable document made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import cast

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB, NO_TEXT
from sijill.preserve.reading import TextRead, versioned

MOST_MESSAGES = 20_000
"""Messages read from one export."""
LONGEST_LINE = 300
LONGEST_WORDS = 200_000
_LINES = (
    ("Written", "at"),
    ("Author", "author"),
    ("Forwarded from", "forwarded_from"),
    ("Answers", "answers"),
    ("Edited", "edited"),
    ("Note", "note"),
)


@dataclass(frozen=True, slots=True)
class Message:
    """One message, as its export states it; an empty text is not stated.

    Attributes:
        key: What it is called in its export: its number, or a submission's id.
        words: What was written.
        at: When, as stated, with the zone where the export states one.
        day: The day of it (YYYY-MM-DD), when the export leaves no doubt.
        author: Who wrote it, as stated there.
        forwarded_from: Whose message it passes on.
        answers: The key of the message it answers.
        edited: When it was changed.
        note: What the export says of it: deleted, a call, a file that is not there.
        files: Names of the files that belong to it, as the export writes them.
    """

    key: str
    words: str
    at: str = ""
    day: str = ""
    author: str = ""
    forwarded_from: str = ""
    answers: str = ""
    edited: str = ""
    note: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversation:
    """What one export holds.

    Attributes:
        kind: Such as ``Telegram`` or ``form``.
        name: What the conversation or the form is called.
        messages: In the order of the export.
        notes: Quality codes of the export.

    Raises:
        InputRefused: ``preserve.bomb`` for more than :data:`MOST_MESSAGES`.
    """

    kind: str
    name: str
    messages: tuple[Message, ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.messages) > MOST_MESSAGES:
            got = f"{len(self.messages)} messages"
            raise InputRefused(BOMB, got, f"at most {MOST_MESSAGES}", "export it in parts, such as year by year")

    def as_json(self) -> dict[str, object]:
        """The shape in which the child hands it over."""
        return asdict(self)


def conversation_from(told: Mapping[str, object]) -> Conversation:
    """Give the conversation that :meth:`Conversation.as_json` told."""
    messages = cast("list[dict[str, object]]", told["messages"])
    return Conversation(
        str(told["kind"]), str(told["name"]), tuple(_message(one) for one in messages),
        tuple(cast("list[str]", told["notes"])),
    )  # fmt: skip


def _message(told: Mapping[str, object]) -> Message:
    files = tuple(cast("list[str]", told["files"]))
    return Message(**{name: str(value) for name, value in told.items() if name != "files"}, files=files)


def document_of(message: Message, conversation: Conversation) -> bytes:
    """Give the readable document of a message: lines that say whose and when, a blank line, its words.

    The same message gives the same bytes out of any export of the conversation, so that it is one document.
    """
    kind = "Submission" if conversation.kind == "form" else f"{conversation.kind} message"
    lines = [f"{kind} {_line(message.key)} of {_line(conversation.name) or 'a conversation without a name'}"]
    lines += [f"{label}: {_line(value)}" for label, name in _LINES if (value := str(getattr(message, name)))]
    lines += [f"File: {_line(name)}" for name in message.files]
    words = message.words[:LONGEST_WORDS]
    return ("\n".join(lines) + "\n\n" + words + "\n").encode("utf-8", "replace")


def read_message(data: bytes) -> TextRead:
    """Give the words of a message's document, without the lines above them: whose they are is not what they say."""
    words = data.decode("utf-8", "replace").partition("\n\n")[2].removesuffix("\n")
    notes = () if words.strip() else (NO_TEXT,)
    return TextRead(words or None, "sijill.message", versioned("1"), notes=notes)


def _line(text: str) -> str:
    return " ".join(text.split())[:LONGEST_LINE]
