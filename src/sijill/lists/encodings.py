"""Encodings: what the bytes of a delimited list say, and how that was found out."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.lists.mixed import arabic_share, mixed_text
from sijill.lists.notes import RowNote

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

CANDIDATES = ("cp1256", "iso8859_6", "cp1252")

SAMPLE = 200_000
"""Bytes looked at when an encoding is guessed."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, its encoding, and whether that was certain (a mark, or valid UTF-8) or a guess.

    ``foreign`` holds ``(line, encoding)`` of the lines that are in another encoding than the rest.
    """

    text: str
    encoding: str
    is_certain: bool
    foreign: tuple[tuple[int, str], ...] = ()


def decoded(data: bytes, file: str = "") -> Decoded:
    """The text of ``data``.

    A byte-order mark decides; then UTF-8 when the bytes are valid UTF-8; then UTF-16 by its zero bytes; then a guess
    between the one-byte encodings in use for Arabic and for western languages.

    Raises:
        InputRefused: ``record.encoding`` when no encoding reads the bytes.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return Decoded(_read(data, encoding, file), encoding, True)
    text = _try(data, "utf-8")
    if text is not None and "\x00" not in text[:SAMPLE]:
        return Decoded(text, "utf-8", True)
    mixed = mixed_text(data) if text is None else None
    return _guessed(data, file) if mixed is None else Decoded(mixed[0], "utf-8", False, mixed[1])


def _read(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputRefused(
            "record.encoding",
            f"{file or 'the list'} begins as {encoding} but byte {error.start} is not",
            "one encoding throughout",
            "save it again as UTF-8",
        ) from None


def _guessed(data: bytes, file: str) -> Decoded:
    for encoding, highs in (("utf-16-le", data[1:SAMPLE:2]), ("utf-16-be", data[0:SAMPLE:2])):
        # the high bytes of Latin are 0, those of Arabic 6
        if len(data) % 2 == 0 and 0 in highs and highs.count(0) + highs.count(6) > 0.8 * len(highs):
            return Decoded(_read(data, encoding, file), encoding, False)
    sample = data[:SAMPLE]
    if sample.count(0):
        raise InputRefused(
            "record.encoding",
            f"{file or 'the list'} holds zero bytes and is no text",
            "a CSV, TSV, XLSX, Parquet or JSON lines file",
            "export the list again",
        )
    best = max(CANDIDATES, key=lambda encoding: (_plausibility(sample, encoding), -CANDIDATES.index(encoding)))
    if _plausibility(sample, best) > 0 and (text := _try(data, best)) is not None:
        return Decoded(text, best, False)
    return Decoded(*_by_frequency(data, file), False)


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausibility(sample: bytes, encoding: str) -> float:
    """Share of the high bytes that read as Arabic words or, in a western encoding, as lone accented letters."""
    text = sample.decode(encoding, errors="replace")
    high = sum(character > "\x7f" for character in text)
    if not high or "\ufffd" in text:
        return 0.0
    if encoding == "cp1252":
        lone = re.findall(r"(?<![À-ÿ])[A-Za-z]?[À-ÖØ-öø-ÿ](?![À-ÿ])", text)
        return 0.9 * len(lone) / high
    return arabic_share(sample, encoding)


def _by_frequency(data: bytes, file: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    found = from_bytes(data[:SAMPLE]).best()
    text = _try(data, found.encoding) if found is not None else None
    if found is None or text is None:
        raise InputRefused(
            "record.encoding",
            f"no encoding reads {file or 'the list'}",
            "UTF-8 or another text encoding",
            "save it again as UTF-8",
        )
    return text, found.encoding


def encoding_notes(text: Decoded, file: str) -> tuple[RowNote, ...]:
    """A note when the encoding is a guess, and one for each line that is in another encoding than the rest."""
    if text.is_certain:
        return ()
    if not text.foreign:
        why = f"read as {text.encoding}, which is a guess"
        return (RowNote(file, 0, "", "record.encoding-guessed", text.encoding, why, "kept"),)
    return tuple(
        RowNote(file, line, "", "record.mixed-encodings", encoding, _why_foreign(encoding), "kept")
        for line, encoding in text.foreign
    )


def _why_foreign(encoding: str) -> str:
    if encoding == "utf-8":
        return "some bytes of the line are in no encoding that was found; check it against the original"
    return f"the file is UTF-8 but this line was read as {encoding}, which is a guess; check it against the original"
