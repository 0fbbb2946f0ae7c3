"""Signed notes (C2SP ``signed-note``): a text, and below it a line for each key that signed it. Parsed strictly."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from sijill.errors import Refusal

DASH = "\u2014 "
LARGEST = 64 * 1024
MOST_SIGNATURES = 64
KEY_ID_BYTES = 4
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")


@dataclass(frozen=True)
class NoteSignature:
    """One line below a note: the key's name, the four bytes of its id, and what the key made of the text."""

    name: str
    key_id: bytes
    value: bytes

    def __post_init__(self) -> None:
        if not is_key_name(self.name) or len(self.key_id) != KEY_ID_BYTES or not self.value:
            raise Refusal(f"no signature of a note: {self.name!r}")

    @property
    def line(self) -> str:
        """The line as it stands in the note, with its line feed."""
        return f"{DASH}{self.name} {base64.b64encode(self.key_id + self.value).decode('ascii')}\n"


@dataclass(frozen=True)
class Note:
    """A text that ends in a line feed, and who signed it; whether a signature holds is another question."""

    text: str
    signatures: tuple[NoteSignature, ...]

    def to_bytes(self) -> bytes:
        """Give the note as it is written."""
        return (self.text + "\n" + "".join(one.line for one in self.signatures)).encode("utf-8")


def parse_note(raw: bytes) -> Note:
    """Give the note that ``raw`` is.

    Raises:
        Refusal: Not UTF-8, a control character, no last line feed, no signature, base64 that is not canonical, a key
            that signs twice, or more than 64 KiB.
    """
    if len(raw) > LARGEST:
        raise Refusal(f"a note of {len(raw)} bytes; at most {LARGEST}")
    try:
        whole = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("a note that is not UTF-8") from error
    if _CONTROL.search(whole):
        raise Refusal("a note with a control character")
    text, gap, below = whole.rpartition("\n\n")
    if not gap or not below.endswith("\n"):
        raise Refusal("a note has a blank line, signatures below it and a line feed at the end")
    lines = below.removesuffix("\n").split("\n")
    if len(lines) > MOST_SIGNATURES:
        raise Refusal(f"{len(lines)} signatures; at most {MOST_SIGNATURES}")
    signatures = tuple(_signature(line) for line in lines)
    if len({(one.name, one.key_id) for one in signatures}) != len(signatures):
        raise Refusal("a key signed a note twice")
    return Note(text + "\n", signatures)


def is_key_name(name: str) -> bool:
    """Tell whether a key can be called ``name``: not empty, no space and no plus."""
    return bool(name) and "+" not in name and not any(one.isspace() for one in name) and not _CONTROL.search(name)


def unpacked(written: str) -> bytes:
    """Give the bytes that canonical standard base64 stands for.

    Raises:
        Refusal: Other characters, missing padding, or bits set that mean nothing.
    """
    try:
        data = base64.b64decode(written.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error) as error:
        raise Refusal(f"not base64: {written!r}") from error
    if base64.b64encode(data).decode("ascii") != written:
        raise Refusal(f"base64 that is not canonical: {written!r}")
    return data


def packed(data: bytes) -> str:
    """Give ``data`` in standard base64."""
    return base64.b64encode(data).decode("ascii")


def _signature(line: str) -> NoteSignature:
    name, gap, written = line.removeprefix(DASH).partition(" ")
    if not line.startswith(DASH) or not gap:
        raise Refusal(f"no line of a signature: {line!r}")
    data = unpacked(written)
    return NoteSignature(name, data[:KEY_ID_BYTES], data[KEY_ID_BYTES:])
