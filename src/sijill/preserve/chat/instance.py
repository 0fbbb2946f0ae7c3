"""Instances: submissions of ODK and KoboToolbox as XML, as collectors and servers keep them (``submission.xml``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.parsers import expat

from sijill.errors import InputRefused
from sijill.preserve.chat.form import Form
from sijill.preserve.chat.message import Conversation
from sijill.preserve.chat.submissions import conversation_of_rows
from sijill.preserve.quality import BOMB, ENCRYPTED, UNREADABLE

MOST_ANSWERS = 100_000
"""Elements of one file."""
_DEEPEST = 40
_FORM = "_xform_id_string"
_DECRYPT = "decrypt it where the key is, by the form's server or its desktop tool, and preserve that as well"


def read_instances(data: bytes, forms: Sequence[Form] = ()) -> Conversation:
    """Give the submissions of an XML file, one for each outermost element with a form's ``id``.

    An answer is called by the whole way to it under its form; what is repeated is numbered from 1. Prefixes of names
    are left out, and so are templates of repeats.

    Raises:
        InputRefused: ``preserve.unreadable``; ``preserve.bomb`` for a file that declares a document type (and so could
            expand entities) or holds too much; ``preserve.encrypted``.
    """
    found = _Read()
    try:
        found.parser().Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise InputRefused(UNREADABLE, f"the XML is broken: {error}", "a whole submission", "send it again") from error
    if not found.rows:
        raise InputRefused(UNREADABLE, "it holds no submission", "an element with the form's id")
    return conversation_of_rows([row.answers() for row in found.rows], forms)


@dataclass
class _Place:
    """An element that is open: its name, which of its name it is under its parent, and what it holds so far."""

    name: str
    number: int
    path: tuple[tuple[str, int], ...]
    children: Counter[str] = field(default_factory=Counter)
    text: list[str] = field(default_factory=list)


@dataclass
class _Row:
    """One submission in the making: its form's id, each leaf by the way to it, and names under each way."""

    form: str
    leaves: list[tuple[tuple[tuple[str, int], ...], str]] = field(default_factory=list)
    many: dict[tuple[tuple[str, int], ...], Counter[str]] = field(default_factory=dict)

    def answers(self) -> dict[str, str]:
        """The answers by the whole way to each; what occurs once is not numbered."""
        return {_FORM: self.form, **{self._way(path): text for path, text in self.leaves}}

    def _way(self, path: tuple[tuple[str, int], ...]) -> str:
        steps = (
            f"{name}[{number}]" if self.many[path[:depth]][name] > 1 else name
            for depth, (name, number) in enumerate(path)
        )
        return "/".join(steps)


class _Read:
    """The submissions of a file, gathered while it is read."""

    def __init__(self) -> None:
        self.rows: list[_Row] = []
        self._open: list[_Place] = []
        self._inside: _Row | None = None
        self._above = 0
        self._left_out = 0
        self._count = 0

    def parser(self) -> expat.XMLParserType:
        """A parser that reads into this, and refuses a document type before anything in it can be expanded."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._enter
        parser.EndElementHandler = self._leave
        parser.CharacterDataHandler = self._say
        parser.StartDoctypeDeclHandler = _refuse_doctype
        return parser

    def _enter(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ANSWERS or self._above + len(self._open) > _DEEPEST:
            raise InputRefused(BOMB, "it holds too many or too deeply nested elements", f"at most {MOST_ANSWERS}")
        own = {key.rpartition(":")[2]: value for key, value in attributes.items()}
        if self._left_out or (self._inside is not None and "template" in own):
            self._left_out += 1
        elif self._inside is not None:
            self._step(name.rpartition(":")[2])
        elif own.get("id"):
            if own.get("encrypted", "").lower() in ("yes", "true"):
                raise InputRefused(
                    ENCRYPTED, "the submission is encrypted with its form's key", "a decrypted one", _DECRYPT
                )
            self._inside = _Row(own["id"])
            self._open.append(_Place("", 1, ()))
        else:
            self._above += 1

    def _step(self, name: str) -> None:
        parent = self._open[-1]
        parent.children[name] += 1
        number = parent.children[name]
        self._open.append(_Place(name, number, (*parent.path, (name, number))))

    def _leave(self, _: str) -> None:
        if self._left_out:
            self._left_out -= 1
            return
        if self._inside is None:
            self._above -= 1
            return
        place = self._open.pop()
        self._inside.many[place.path] = place.children
        if place.path and not place.children:
            self._inside.leaves.append((place.path, "".join(place.text).strip()))
        if not self._open:
            self.rows.append(self._inside)
            self._inside = None

    def _say(self, text: str) -> None:
        if self._open and not self._left_out:
            self._open[-1].text.append(text)


def _refuse_doctype(*_: object) -> None:
    raise InputRefused(BOMB, "it declares a document type, which submissions do not", "a submission as it was sent")
