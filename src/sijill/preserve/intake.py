"""Intake: everything that is found out about a file before it is written down, without touching disk or ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.preserve import media, names, quality
from sijill.preserve.reading import TextRead

READ_AT_MOST = 64 << 20
"""Larger files are kept as evidence and not read for text (bytes)."""

Reader = Callable[[bytes, str], TextRead | None]


@dataclass(frozen=True, slots=True)
class Intake:
    """What was found out about one file.

    Attributes:
        media_type: By content.
        notes: Quality codes, sorted, each once.
        read: The text and tables, or ``None`` when it is not read for text.
        refusal: Why reading was refused; the bytes are kept all the same.
    """

    media_type: str
    notes: tuple[str, ...]
    read: TextRead | None = None
    refusal: InputRefused | None = None


def taken_in(data: bytes, name: str, reader: Reader) -> Intake:
    """Give what can be known about a file from its bytes and the name it came under.

    Args:
        data: The bytes as received, at least one.
        name: The file's name as received.
        reader: Takes text out of bytes of a media type; raises ``InputRefused`` for a file it will not read.

    Raises:
        InputRefused: ``preserve.empty``.
    """
    if not data:
        raise InputRefused(quality.EMPTY, "an empty file", "at least one byte", "ask for the file again")
    extension = names.extension(name)
    found = media.media_type(data, extension)
    notes = {quality.DECEPTIVE_NAME} if names.is_deceptive(name) else set()
    if media.contradicts(extension, found):
        notes.add(quality.MISLABELLED)
    if len(data) > READ_AT_MOST:
        return Intake(found, tuple(sorted(notes | {quality.TOO_LARGE})))
    try:
        read = reader(data, found)
    except InputRefused as error:
        refusal = error if error.code in quality.REFUSALS else None
        return Intake(found, tuple(sorted(notes | {error.code})), refusal=refusal)
    if read is None and found not in media.TABLES:
        notes.add(quality.UNKNOWN_TYPE if found == media.UNKNOWN else quality.NOT_READ)
    return Intake(found, tuple(sorted(notes.union(read.notes if read else ()))), read)
