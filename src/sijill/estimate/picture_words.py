"""Words of the picture of estimates, in the reader's language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

from sijill.estimate.pooling import DRAWN_TOGETHER, SUM
from sijill.model.estimates import Estimate, EstimateWarning

LANGUAGES = ("en", "ar")
"""The languages the picture is drawn in."""

ARABIC_INDIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")

ISOLATE, POP = "\u2068", "\u2069"

KINDS = {"gender": "sex", "agecat": "age_group", "agegroup": "age_group", "age_band": "age_group"}
"""Names of columns that are said as another is."""

SPAN, OPEN_SPAN = re.compile(r"(\d+) *[-–] *(\d+)"), re.compile(r"(\d+) *\+")
"""Ages or years from one to another, and from one onwards."""


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    text = resources.files("sijill.estimate").joinpath("words", f"{language}.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text))


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Phrases, numbers and dates of one language.

    Attributes:
        language: Of :data:`LANGUAGES`.
    """

    language: str = "en"

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language == "ar"

    def say(self, key: str, **told: str) -> str:
        """A phrase of the picture; what is put into it keeps its own direction."""
        return _catalogue(self.language)["picture"][key].format(**{name: self.apart(one) for name, one in told.items()})

    def number(self, value: float) -> str:
        """A number of people, rounded to whole ones.

        >>> PictureWords("en").number(13674.8)
        '13,675'
        """
        return self.digits(f"{value:,.0f}")

    def digits(self, text: str) -> str:
        """The text with the digits of the language."""
        return text.translate(ARABIC_INDIC) if self.language == "ar" else text

    def day(self, day: date) -> str:
        """A date in words."""
        from babel.dates import format_date

        locale = {"en": "en_GB", "ar": "ar_SY"}[self.language]
        return self.digits(format_date(day, "d MMMM y", locale=locale))

    def apart(self, text: str) -> str:
        """The text, kept from turning round what stands beside it."""
        return f"{ISOLATE}{text}{POP}" if self.language == "ar" else text

    def method(self, estimate: Estimate) -> str:
        """The name of the method, with the lists where it uses only some."""
        name = _catalogue(self.language)["method"].get(estimate.method, estimate.method)
        lists = estimate.diagnostics.get("lists")
        return f"{name}: {self.apart(', '.join(map(str, lists)))}" if isinstance(lists, list) else name

    def assumption(self, estimate: Estimate) -> str:
        """What the method takes for granted, in one sentence."""
        short = _catalogue(self.language)["assumption"].get(estimate.method)
        return self.say("takes", assumption=short) if short else self.apart(estimate.assumption)

    def warning(self, warning: EstimateWarning) -> str:
        """The warning in one short sentence; its own message where there is none."""
        return _catalogue(self.language)["warning"].get(warning.code, self.apart(warning.message))

    def stratum(self, estimate: Estimate) -> str:
        """Which people, empty for all."""
        return self.say("semicolon").join(self._part(name, value) for name, value in estimate.stratum)

    def _part(self, name: str, value: str | None) -> str:
        if name == SUM:
            names = [self._column(name.strip()) for name in str(value).split(",")]
            return self.say("together", by=self.say("comma").join(names))
        if (name, value) == DRAWN_TOGETHER:
            return self.say("borrowed")
        return f"{self._column(name)}: {self._value(name, value) if value else self.say('unknown')}"

    def _column(self, name: str) -> str:
        return _catalogue(self.language)["column"].get(_key(name), self.apart(name))

    def _value(self, column: str, value: str) -> str:
        """A value of a stratum: a known word or a span of numbers in the language, else as it stands."""
        known = _catalogue(self.language)["value"].get(f"{_key(column)}.{value.casefold()}")
        if known or self.language == "en":
            return known or value
        if span := SPAN.fullmatch(value):
            return self.say("span", low=self.digits(span[1]), high=self.digits(span[2]))
        if begin := OPEN_SPAN.fullmatch(value):
            return self.say("open_span", low=self.digits(begin[1]))
        return self.apart(self.digits(value) if value.isdecimal() else value)


def _key(name: str) -> str:
    """The column that a name is another name of."""
    plain = re.sub(r"[ -]+", "_", name.strip().casefold())
    return KINDS.get(plain, plain)
