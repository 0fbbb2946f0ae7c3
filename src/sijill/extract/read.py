"""The reader: one text in, everything it claims out; pure, deterministic, without a network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from sijill.errors import InputRefused, SijillError, UsageError
from sijill.extract.english.protecting.grave_harm import with_grave_harm_sealed
from sijill.extract.english.protecting.reachable import with_contacts_sealed
from sijill.extract.english.words.led_back import led_back
from sijill.model.readings import Reading
from sijill.text.country_codes import country_codes
from sijill.text.languages import detect
from sijill.text.legible import legible
from sijill.text.places import gazetteer

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.text.own_places import OwnPlaces
    from sijill.text.rewritten import Rewritten

LONGEST_TEXT = 1_000_000
"""Longer texts are refused; split them (code points)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One text to read.

    Attributes:
        text: As received; offsets are code points into it.
        id: The text's id, handed on.
        language: ``en`` or ``ar``; found by script when ``None``.
        published: Day of publication, against which "Thursday" is read.
        country: ISO 3166-1 alpha-2 code of the case; places are looked up only there.
        own: The reader's own lists of places, looked up first.
    """

    text: str
    id: str
    language: str | None = None
    published: date | None = None
    country: str | None = None
    own: OwnPlaces | None = None

    @property
    def spoken(self) -> str:
        """The language it is read in, ``en`` or ``ar``.

        Raises:
            InputRefused: The text is longer than :data:`LONGEST_TEXT` (``extract.text-too-long``).
            UsageError: The country is no ISO code (``extract.bad-country``), or there is no reader for the language
                (``extract.unknown-language``).
        """
        if len(self.text) > LONGEST_TEXT:
            raise InputRefused(
                "extract.text-too-long",
                f"{len(self.text)} characters",
                f"at most {LONGEST_TEXT}",
                "split the text into documents and read each",
            )
        if self.country is not None and self.country not in country_codes():
            raise UsageError(
                "extract.bad-country",
                f"country {self.country!r}",
                "a code of ISO 3166-1 in two capital letters, such as SY, UA or SD",
                "the list of codes is at https://www.iso.org/obp/ui/#search/code",
            )
        spoken = (self.language or detect(self.text)).lower().split("-")[0]
        if spoken not in {"en", "ar"} and self.text.strip():
            raise UsageError(
                "extract.unknown-language",
                f"language {self.language!r}",
                "en or ar",
                "leave the language out to have it found by script",
            )
        return spoken


def read(
    text: str,
    *,
    id: str,  # noqa: A002 - the contract's word
    language: str | None = None,
    published: date | None = None,
    country: str | None = None,
    own: OwnPlaces | None = None,
) -> Reading:
    """Give the reading of one text: claims, testimony, people, protection flags, garbles, with spans into ``text``.

    It proposes; people decide. It says what the words say, never what happened.

    Args:
        text: As received; offsets are code points into it.
        id: The text's id, handed on.
        language: ``en`` or ``ar``; found by script when ``None``.
        published: Day of publication, against which "Thursday" is read.
        country: ISO 3166-1 alpha-2 code of the case; places are looked up only there.
        own: The reader's own lists of places, looked up first.

    Raises:
        InputRefused: The text is longer than :data:`LONGEST_TEXT` (``extract.text-too-long``).
        UsageError: The country is no ISO code (``extract.bad-country``), or there is no reader for the language
            (``extract.unknown-language``).
    """
    asked = Asked(text, id, language, published, country, own)
    return _reading(asked, asked.spoken, _seen(asked, asked.spoken))


def read_many(asked: Sequence[Asked]) -> Iterator[Reading | SijillError]:
    """Give the readings of several texts in order, each as :func:`read` gives it; a refused text stops no other.

    Where a rule fails on a sentence, all but that sentence is read: see :func:`sijill.extract.unread.read_around`.
    Short texts are read about twice as fast together as one by one; give a few dozen at a time.
    """
    spoken = [_spoken(one) for one in asked]
    seen = [
        None if isinstance(language, SijillError) else _seen(one, language)
        for one, language in zip(asked, spoken, strict=True)
    ]
    every = list(zip(asked, spoken, seen, strict=True))
    parsed = _parsed(
        [made.text if made else one.text for one, language, made in every if language == "en" and _has_words(one, made)]
    )
    for one, language, made in every:
        if isinstance(language, SijillError):
            yield language
        else:
            ahead = _ahead(parsed) if language == "en" and _has_words(one, made) else None
            yield _reading_or_most(one, language, made, ahead)


def _parsed(texts: Sequence[str]) -> Iterator[Parsed]:
    if texts:
        from sijill.extract.english.words.parsed import parse_many

        yield from parse_many(texts)


def _ahead(parsed: Iterator[Parsed]) -> Parsed | None:
    """The next text's words, or ``None`` where the parser failed: each is then parsed on its own."""
    try:
        return next(parsed, None)
    except Exception:  # noqa: BLE001 - the text that it fails on is told of when it is read
        return None


def _reading_or_most(asked: Asked, spoken: str, seen: Rewritten | None, parsed: Parsed | None) -> Reading | SijillError:
    """The reading of a text, or of most of it where a rule fails."""
    try:
        return _reading(asked, spoken, seen, parsed)
    except SijillError as refused:
        return refused
    except Exception as failure:  # noqa: BLE001 - one sentence of one text must not stop all the others
        from sijill.extract.unread import read_around

        def reads(text: str) -> Reading:
            part = replace(asked, text=text)
            return _reading(part, spoken, _seen(part, spoken))

        return read_around(asked.text, reads, failure)


def _spoken(asked: Asked) -> str | SijillError:
    try:
        return asked.spoken
    except SijillError as error:
        return error


def _seen(asked: Asked, spoken: str) -> Rewritten | None:
    """The text as its reader sees it, when that is not what is printed."""
    return legible(asked.text, is_english=spoken == "en")


def _has_words(asked: Asked, seen: Rewritten | None) -> bool:
    return bool((seen.text if seen is not None else asked.text).strip())


def _reading(asked: Asked, spoken: str, seen: Rewritten | None, parsed: Parsed | None = None) -> Reading:
    text = seen.text if seen is not None else asked.text
    if not text.strip():
        return Reading(asked.id, spoken, asked.published)
    table = gazetteer(asked.country, asked.own)
    if spoken == "en":
        from sijill.extract.english.reader import read_english

        made = read_english(text, asked.id, asked.published, table, parsed)
    else:
        from sijill.extract.arabic.reader import read_arabic

        made = read_arabic(text, asked.id, asked.published, table)
    sealed = with_contacts_sealed(with_grave_harm_sealed(made, text), text)
    return sealed if seen is None else with_contacts_sealed(led_back(sealed, asked.text, seen), asked.text)
