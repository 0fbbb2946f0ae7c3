"""Words: one language of the site, with its plurals, digits, dates and direction."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib import resources

from sijill.errors import Refusal
from sijill.model.counts import Count

LANGUAGES = ("en", "ar")
"""The languages every release is written in; the first stands at the root."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ur"})

ARABIC_INDIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")

LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
BEYOND_LATIN = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

ISOLATE, POP = "\u2068", "\u2069"
_WRAPPED = re.compile(rf"{ISOLATE}[^{POP}]*{POP}")


def direction(language: str) -> str:
    """``rtl`` or ``ltr``: which way a language is written."""
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


@cache
def catalogue(language: str) -> Mapping[str, str | Mapping[str, str]]:
    """Every phrase of one language, by dotted key; a phrase with plurals is a table by plural category.

    Raises:
        Refusal: There is no catalogue of that language.
    """
    if language not in LANGUAGES:
        raise Refusal(f"the site is written in {', '.join(LANGUAGES)}, got {language!r}")
    text = resources.files("sijill.publish").joinpath("words", f"{language}.toml").read_text(encoding="utf-8")
    phrases: dict[str, str | Mapping[str, str]] = {}
    for section, entries in tomllib.loads(text).items():
        for name, phrase in entries.items():
            phrases[f"{section}.{name}"] = phrase
    return phrases


@dataclass(frozen=True, slots=True)
class Term:
    """A closed word in the reader's language, or the word as it stands when there is no translation."""

    text: str
    is_translated: bool = True


@dataclass(frozen=True, slots=True)
class Words:
    """How one language says things.

    Attributes:
        language: ``en`` or ``ar``.
        locale: For dates and numbers; ``ar_SY`` gives the months of the Levant.
        digits: ``latn`` or ``arab``.

    >>> Words("en").range(Count(740, None))
    '740 or more'
    """

    language: str
    locale: str = ""
    digits: str = "latn"
    phrases: Mapping[str, str | Mapping[str, str]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if self.digits not in ("latn", "arab"):
            raise Refusal(f"digits are latn or arab, got {self.digits!r}")
        object.__setattr__(self, "phrases", catalogue(self.language))
        object.__setattr__(self, "locale", self.locale or {"en": "en_GB", "ar": "ar_SY"}[self.language])

    @property
    def direction(self) -> str:
        """Which way the page is written."""
        return direction(self.language)

    def say(self, key: str, **values: object) -> str:
        """The phrase ``key`` with its values; text put into it keeps its own direction.

        Raises:
            Refusal: The catalogue has no such phrase, or it has plurals and wants a number.
        """
        phrase = self.phrases.get(key)
        if not isinstance(phrase, str):
            raise Refusal(f"the {self.language} catalogue has no phrase {key!r}")
        return phrase.format(**{name: self._set_in(value) for name, value in values.items()})

    def count(self, key: str, number: int, **values: object) -> str:
        """The phrase ``key`` in the plural form of ``number``, which it may show as ``{n}``."""
        from babel import Locale

        phrase = self.phrases.get(key)
        if not isinstance(phrase, Mapping):
            raise Refusal(f"the {self.language} catalogue has no plurals of {key!r}")
        category = Locale.parse(self.locale).plural_form(number)
        chosen = phrase.get(category, phrase["other"])
        return chosen.format(n=self.number(number), **{name: self._set_in(value) for name, value in values.items()})

    def term(self, group: str, value: str) -> Term:
        """The closed word ``value`` of ``group`` in this language, or itself with its underscores opened."""
        phrase = self.phrases.get(f"{group}.{value}")
        if isinstance(phrase, str):
            return Term(phrase)
        return Term(value.replace("_", " "), is_translated=False)

    def number(self, number: int) -> str:
        """A whole number, grouped in thousands, in this language's digits."""
        return self._digits(f"{number:,}")

    def range(self, count: Count) -> str:
        """A range in words; an open end is said to be open, an unknown number to be unknown."""
        if not count.low and count.high is None:
            return self.say("range.unstated")
        if count.high is None:
            return self.say("range.open", low=count.low)
        if count.low is None:
            return self.say("range.up_to", high=count.high)
        if count.low == count.high:
            return self.number(count.low)
        return self.say("range.between", low=count.low, high=count.high)

    def day(self, iso: str | None) -> str:
        """A day written out, or that it is not known."""
        if not iso:
            return self.say("date.unknown")
        from babel.dates import format_date

        return self._digits(format_date(date.fromisoformat(iso[:10]), format="d MMMM y", locale=self.locale))

    def period(self, first: str | None, last: str | None) -> str:
        """One day, or the first and last of several."""
        if first == last or not (first and last):
            return self.day(first or last)
        return self.say("date.between", first=self.day(first), last=self.day(last))

    def age(self, low: int | None, high: int | None) -> str:
        """An age in years, exact or as a band; empty when it is not known."""
        if low is None and high is None:
            return ""
        if low == high and low is not None:
            return self.count("age.exact", low)
        return self.say("age.band", range=self.range(Count(low, high)))

    def listed(self, things: Sequence[str]) -> str:
        """Several things as one phrase: ``women and children``."""
        from babel.lists import format_list

        return format_list(list(things), locale=self.locale)

    def isolated(self, text: str) -> str:
        """``text`` so wrapped that it keeps its own direction, where it could have another.

        A sentence put together of parts that are wrapped already keeps this language's direction.
        """
        foreign = LATIN if self.direction == "rtl" else BEYOND_LATIN
        return f"{ISOLATE}{text}{POP}" if foreign.search(_WRAPPED.sub("", text)) else text

    def _set_in(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) else self.isolated(str(value))

    def _digits(self, text: str) -> str:
        latin = text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
        return latin.translate(ARABIC_INDIC) if self.digits == "arab" else latin
