"""How a list's keeper writes a name or an age: respelt, shortened, mistyped, in either script."""

from __future__ import annotations

import random
from collections.abc import Sequence

from sijill.demo.names import Name

_LETTERS = "aeiouhnrl"
_LOOSE_ARABIC = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ة", "ه"), ("ى", "ي"), ("عبد ", "عبد"))
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def latin_name(parts: Sequence[Name], rng: random.Random, *, first: float = 0.6, typo: float = 0.04) -> str:
    """The name in Latin letters as one keeper writes it.

    Args:
        parts: Name parts in the order written.
        rng: The list's own random stream.
        first: How often the commonest romanisation is used (0 to 1); otherwise any of them.
        typo: How often one letter is dropped, doubled or changed (0 to 1, for the whole name).
    """
    words = [part.latin if rng.random() < first else rng.choice(part.spellings) for part in parts]
    name = " ".join(words)
    return _mistyped(name, rng) if rng.random() < typo else name


def arabic_name(parts: Sequence[Name], rng: random.Random, *, loose: float = 0.2) -> str:
    """The name in Arabic script; with ``loose`` chance hamzas, ta marbuta and spaces are left out as people do."""
    name = " ".join(part.arabic for part in parts)
    if rng.random() >= loose:
        return name
    for careful, careless in rng.sample(_LOOSE_ARABIC, 3):
        name = name.replace(careful, careless)
    return name


def shortened(parts: Sequence[Name], rng: random.Random, *, four: float, three: float) -> tuple[Name, ...]:
    """All four parts, or given, father and family, or only given and family, by the chances given."""
    given, father, grandfather, family = parts
    throw = rng.random()
    if throw < four:
        return (given, father, grandfather, family)
    return (given, father, family) if throw < four + three else (given, family)


def stated_age(age: int, rng: random.Random, *, missing: float, off: float = 0.12) -> int | None:
    """The age as the list has it (years): sometimes a year or two off, ``None`` when the list does not say."""
    if rng.random() < missing:
        return None
    return max(0, age + rng.choice((-2, -1, -1, 1, 1, 2))) if rng.random() < off else age


def eastern_digits(text: str) -> str:
    """The text with Arabic-Indic digits.

    >>> eastern_digits("06/11/2031")
    '٠٦/١١/٢٠٣١'
    """
    return text.translate(_EASTERN)


def _mistyped(name: str, rng: random.Random) -> str:
    at = rng.randrange(1, len(name) - 1)
    if not name[at].isalpha():
        return name
    return name[:at] + rng.choice(("", name[at] * 2, rng.choice(_LETTERS))) + name[at + 1 :]
