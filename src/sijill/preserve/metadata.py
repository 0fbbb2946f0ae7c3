"""Metadata: what the person who preserves a file knows about it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from sijill.errors import UsageError
from sijill.model.documents import KINDS

_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
LONGEST_NAME = 200
LONGEST_ADDRESS = 2000
_COUNTRY = re.compile(r"[A-Z]{2}\Z")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a file besides its bytes; ``None`` is not known.

    Attributes:
        published: Day it was published (YYYY-MM-DD).
        language: ISO 639-1 code.
        country: ISO 3166-1 alpha-2 code of what it is about.
        outlet: Organisation that published it; never a person.
        kind: ``report``, ``list``, ``form``, ``post`` or ``statement``; ``None`` lets the content decide between
            a list and a report.
        url: Where it was found; kept sealed.

    Raises:
        UsageError: ``preserve.bad-metadata``, naming the value.
    """

    published: str | None = None
    language: str | None = None
    country: str | None = None
    outlet: str | None = None
    kind: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        for name in ("outlet", "url"):
            given = getattr(self, name)
            if given is not None:
                object.__setattr__(self, name, unicodedata.normalize("NFC", given).strip())
        _refuse_unless(_is_day(self.published), "published", self.published, "a day such as 2025-01-31")
        is_code = self.language is None or _LANGUAGE.match(self.language)
        _refuse_unless(bool(is_code), "language", self.language, "a code such as en or ar")
        is_code = self.country is None or _COUNTRY.match(self.country)
        _refuse_unless(bool(is_code), "country", self.country, "a two-letter code such as SY")
        _refuse_unless(
            _is_line(self.outlet), "outlet", None, f"a name in one line of at most {LONGEST_NAME} characters"
        )
        _refuse_unless(_is_address(self.url), "url", None, f"an address of at most {LONGEST_ADDRESS} characters")
        _refuse_unless(self.kind is None or self.kind in KINDS, "kind", self.kind, ", ".join(KINDS))

    @property
    def known(self) -> dict[str, str]:
        """What is known, apart from the address."""
        values = {
            "published": self.published,
            "language": self.language,
            "country": self.country,
            "outlet": self.outlet,
            "kind": self.kind,
        }
        return {name: value for name, value in values.items() if value is not None}


def _is_day(text: str | None) -> bool:
    try:
        return text is None or date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_line(text: str | None) -> bool:
    return text is None or (0 < len(text) <= LONGEST_NAME and all(map(str.isprintable, text)))


def _is_address(text: str | None) -> bool:
    return text is None or (0 < len(text) <= LONGEST_ADDRESS and all(map(str.isprintable, text)))


def _refuse_unless(is_right: bool, name: str, got: str | None, wanted: str) -> None:
    if not is_right:
        raise UsageError("preserve.bad-metadata", f"{name} is {'not that' if got is None else repr(got)}", wanted)
