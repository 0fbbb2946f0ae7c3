"""The reader: one text in, everything it claims out; pure, deterministic, without a network."""

from __future__ import annotations

import re
from datetime import date

from sijill.errors import InputRefused, UsageError
from sijill.extract.grave_harm import with_grave_harm_sealed
from sijill.model.readings import Reading
from sijill.text.languages import detect

_COUNTRY = re.compile(r"[A-Z]{2}")
LONGEST_TEXT = 1_000_000
"""Longer texts are refused; split them (code points)."""


def read(
    text: str,
    *,
    id: str,  # noqa: A002 - the contract's word
    language: str | None = None,
    published: date | None = None,
    country: str | None = None,
) -> Reading:
    """Give the reading of one text: claims, testimony, people, protection flags, garbles, with spans into ``text``.

    It proposes; people decide. It says what the words say, never what happened.

    Args:
        text: As received; offsets are code points into it.
        id: The text's id, handed on.
        language: ``en`` or ``ar``; found by script when ``None``.
        published: Day of publication, against which "Thursday" is read.
        country: ISO 3166-1 alpha-2 code of the case; places are looked up only there.

    Raises:
        InputRefused: The text is longer than :data:`LONGEST_TEXT` (``extract.text-too-long``), or in a language
            there is no reader for (``extract.unknown-language``).
    """
    if len(text) > LONGEST_TEXT:
        raise InputRefused(
            "extract.text-too-long",
            f"{len(text)} characters",
            f"at most {LONGEST_TEXT}",
            "split the text into documents and read each",
        )
    if country is not None and not _COUNTRY.fullmatch(country):
        raise UsageError("extract.bad-country", f"country {country!r}", "two capital letters, such as SY")
    spoken = (language or detect(text)).lower().split("-")[0]
    if not text.strip():
        return Reading(id, spoken, published)
    if spoken == "en":
        from sijill.extract.english import read_english

        return with_grave_harm_sealed(read_english(text, id, published, country), text)
    if spoken == "ar":
        from sijill.extract.arabic.reader import read_arabic

        return with_grave_harm_sealed(read_arabic(text, id, published, country), text)
    raise InputRefused(
        "extract.unknown-language",
        f"language {language!r}",
        "en or ar",
        "leave the language out to have it found by script",
    )
