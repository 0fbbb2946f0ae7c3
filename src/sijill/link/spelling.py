"""Spelling: by what two ways to write a name differ, as a short list of habits; nothing here decides who is who."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from itertools import combinations

from sijill.link.keys import Keys
from sijill.model.victims import WrittenName
from sijill.text.arabic import is_arabic_letter, is_dropped
from sijill.text.names import name_tokens

LONGEST_GIVEN = 3
"""Words that one given name is written in at most (``Abd al-Rahman``)."""

_HAMZA = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ء": None})


def _without_signs(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if not is_dropped(letter))


def _without_accents(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


HABITS: Mapping[str, Callable[[str], str]] = {
    "capitals": str.casefold,
    "signs": _without_signs,
    "hamza": lambda text: text.translate(_HAMZA),
    "ya": lambda text: text.replace("ى", "ي").replace("ی", "ي"),
    "ta": lambda text: re.sub(r"ة(?=\s|$)", "ه", text),
    "article": lambda text: re.sub(r"(?<!\S)(?:ال(?=\S{3})|(?:al|el)[- ]?(?=\S{3}))", "", text, flags=re.IGNORECASE),
    "gaps": lambda text: re.sub(r"[\s\-'’`]+", "", text),
    "accents": _without_accents,
}
"""What makes two spellings equal that differ by one habit of writing."""

MOST_HABITS = 3


def habits_between(one: str, other: str) -> tuple[str, ...] | None:
    """The fewest habits by which the two differ; none when they are equal, ``None`` when habits do not explain it.

    >>> habits_between("أحمد", "احمد"), habits_between("هدى", "هدي"), habits_between("Omar", "Umar")
    (('hamza',), ('ya',), None)
    """
    for count in range(MOST_HABITS + 1):
        for some in combinations(HABITS, count):
            if _by(some, one) == _by(some, other):
                return some
    return None


def _by(habits: tuple[str, ...], text: str) -> str:
    for habit in habits:
        text = HABITS[habit](text)
    return text


def in_two_scripts(one: str, other: str) -> bool:
    """Whether one of the two has Arabic letters and the other has none."""
    return _is_arabic(one) != _is_arabic(other)


def _is_arabic(text: str) -> bool:
    return any(is_arabic_letter(letter) for letter in text)


def written_parts(name: WrittenName, keys: Keys) -> tuple[str | None, str | None]:
    """The given name and the rest as the list writes them, in the script that is compared.

    Where the words cannot be told apart as they were when the keys were made, the folded forms stand in.
    """
    if keys.given is None:
        return None, keys.lineage
    if name.given is not None and name_tokens(name.given) == (keys.given,):
        rest = " ".join(part for part in (name.father, name.family) if part)
        return name.given, rest or keys.lineage
    for full in (name.full_ar, name.full):
        words = [] if full is None else full.split()
        for begin in range(len(words)):
            for end in range(begin + 1, min(begin + LONGEST_GIVEN, len(words)) + 1):
                if name_tokens(" ".join(words[begin:end])) == (keys.given,):
                    return " ".join(words[begin:end]).strip(","), " ".join(words[:begin] + words[end:]) or None
    return keys.given, keys.lineage
