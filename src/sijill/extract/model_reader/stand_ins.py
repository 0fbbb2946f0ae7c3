"""Stand-ins: invented names that take the place of sealed ones, in the same script, the same all through a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sijill.text.arabic import is_arabic_letter
from sijill.text.names import name_tokens

_GIVEN_WORDS = "Sabah Ihsan Rajaa Wisam Nidal Ismat Tayseer Bashair Afnan Sanad Ghaith Zahir Lubad Munis Sarim Wathiq"
_FAMILY_WORDS = (
    "Tarkash Zandouq Marzeef Khoubar Shalfoun Dirbas Qandour Bazrouj Sarhab Taflous Nakshab Wardoun Jalfar Samkour "
    "Harzoum Lafdan"
)
_GIVEN_WORDS_AR = "صباح إحسان رجاء وسام نضال عصمت تيسير بشائر أفنان سند غيث زاهر لباد مؤنس صارم واثق"
_FAMILY_WORDS_AR = "طركاش زندوق مرزيف خوبار شلفون درباس قندور بزروج سرحاب طفلوس نكشاب وردون جلفار سمكور هرزوم لفدان"


_GIVEN, _FAMILY = _GIVEN_WORDS.split(), _FAMILY_WORDS.split()
_GIVEN_AR, _FAMILY_AR = _GIVEN_WORDS_AR.split(), _FAMILY_WORDS_AR.split()


class StandIns:
    """Gives a sealed person's stand-in; asked again for the same person, the same one.

    Args:
        is_taken: Whether a name stands in the text already, or is like one that must not leave.
    """

    def __init__(self, is_taken: Callable[[str], bool]) -> None:
        self._latin = _names(_GIVEN, _FAMILY, is_taken)
        self._arabic = _names(_GIVEN_AR, _FAMILY_AR, is_taken)
        self._held: dict[tuple[str, bool], tuple[str, str]] = {}

    def of(self, person: str, surface: str) -> str:
        """Give what stands for ``surface``, one spelling of the name of ``person`` (an id, or the full name).

        A first or last part that stands alone is given as the same part of the stand-in.
        """
        is_arabic = any(map(is_arabic_letter, surface))
        key = (person, is_arabic)
        if key not in self._held:
            self._held[key] = next(self._arabic if is_arabic else self._latin)
        given, family = self._held[key]
        parts, whole = name_tokens(surface), name_tokens(person)
        if len(parts) > 1 or len(whole) < 2:
            return f"{given} {family}" if len(parts) > 1 else family
        return given if parts[:1] == whole[:1] else family


def _names(given: list[str], family: list[str], is_taken: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Every pair, those whose parts no pair before shares first; after them the same with a number."""
    size = len(family)
    for turn in range(size):
        for at, first in enumerate(given):
            last = family[(at + turn) % size]
            if not is_taken(first) and not is_taken(last) and not is_taken(f"{first} {last}"):
                yield first, last
    number = 2
    while True:
        yield given[number % len(given)], f"{family[number % size]}-{number}"
        number += 1
