"""Words of the picture of estimates, in the reader's language."""

from __future__ import annotations

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
        return "; ".join(self._part(name, value) for name, value in estimate.stratum)

    def _part(self, name: str, value: str | None) -> str:
        if name == SUM:
            return self.say("together", by=self.apart(str(value)))
        if (name, value) == DRAWN_TOGETHER:
            return self.say("borrowed")
        return self.apart(f"{name}: {value or self.say('unknown')}")
