"""Invented places, organisations and outlets for ``corroborate.py``, in both scripts, with spelling variants."""

from __future__ import annotations

import random
from dataclasses import dataclass

SYLLABLES = (
    ("ba", "با"), ("ra", "را"), ("mi", "مي"), ("lu", "لو"), ("ta", "تا"), ("si", "سي"), ("du", "دو"), ("ka", "كا"),
    ("na", "نا"), ("zi", "زي"), ("fa", "فا"), ("sha", "شا"), ("mo", "مو"), ("ri", "ري"), ("su", "سو"), ("li", "لي"),
)  # fmt: skip
ENDS = (("n", "ن"), ("r", "ر"), ("d", "د"), ("m", "م"), ("b", "ب"), ("l", "ل"), ("s", "س"), ("sh", "ش"))
VOWELS = {"a": "e", "i": "e", "u": "o", "o": "u"}
ORIGINS = (
    ("{p} Observatory for Human Rights", "مرصد {p} لحقوق الإنسان"),
    ("{p} Center for Documentation", "مركز {p} للتوثيق"),
    ("{p} National Hospital", "مستشفى {p} الوطني"),
    ("{p} Civil Defence", "الدفاع المدني في {p}"),
    ("{p} Local Council", "المجلس المحلي في {p}"),
    ("{p} Lawyers Association", "رابطة المحامين في {p}"),
    ("{p} Network for Human Rights", "شبكة {p} لحقوق الإنسان"),
    ("{p} Red Crescent", "الهلال الأحمر في {p}"),
    ("{p} Police Department", "مديرية شرطة {p}"),
    ("{p} Relief Committee", "لجنة {p} للإغاثة"),
)
WIRES = (
    ("{p} Press Agency", "وكالة {p} للصحافة"),
    ("{p} News Agency", "وكالة أنباء {p}"),
    ("{p} Wire", "{p} واير"),
    ("{p} News Network", "شبكة {p} الإخبارية"),
)
PAPERS_EN = ("{p} Times", "{p} Courier", "{p} Herald", "The {p} Post", "{p} Online", "Radio {p}", "{p} Today")
PAPERS_AR = ("صحيفة {p}", "قناة {p}", "موقع {p} نيوز", "جريدة {p}", "إذاعة {p}")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both scripts, with other ways of writing it."""

    en: str
    ar: str
    variants_en: tuple[str, ...] = ()
    variants_ar: tuple[str, ...] = ()

    def written(self, language: str, chance: random.Random | None = None, share: float = 0.25) -> str:
        """The name in a language; with ``chance``, now and then a variant."""
        variants = self.variants_ar if language == "ar" else self.variants_en
        if chance is not None and variants and chance.random() < share:
            return chance.choice(variants)
        return self.ar if language == "ar" else self.en

    @property
    def all(self) -> tuple[str, ...]:
        """Every way of writing it."""
        return (self.en, self.ar, *self.variants_en, *self.variants_ar)


class Namer:
    """Makes names that were not made before."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._used: set[tuple[str, ...]] = set()

    def word(self, syllables: int = 2) -> tuple[str, str]:
        """A new word in both scripts."""
        tries = 0
        while True:
            tries += 1
            if tries % 20 == 0:
                syllables += 1  # short words run out in a large world
            parts = [*(self._chance.choice(SYLLABLES) for _ in range(syllables)), self._chance.choice(ENDS)]
            latin, arabic = "".join(p[0] for p in parts), "".join(p[1] for p in parts)
            key = tuple(latin.translate(str.maketrans("aeiou", "     ")).split())
            if key not in self._used and len(set(parts)) == len(parts):
                self._used.add(key)
                return latin.capitalize(), arabic

    def place(self) -> Name:
        """A place; another spelling changes a vowel."""
        latin, arabic = self.word(3)
        return Name(latin, arabic, (bent(latin, self._chance), f"Al-{latin}"))

    def body(self, shapes: tuple[tuple[str, str], ...]) -> Name:
        """An organisation or agency of one of these shapes, named after a word; spelt with or without article."""
        english, arabic = self._chance.choice(shapes)
        latin, letters = self.word(self._chance.choice((2, 3)))
        full = english.format(p=latin)
        variants = [f"the {full}", english.format(p=bent(latin, self._chance))]
        if "Center" in full:
            variants.append(full.replace("Center", "Centre"))
        if len(full.split()) > 3:
            variants.append("".join(word[0] for word in full.split() if word[0].isupper()))
        return Name(full, arabic.format(p=letters), tuple(variants))

    def paper(self, language: str) -> Name:
        """An outlet that publishes in one language."""
        latin, letters = self.word()
        if language == "en":
            name = self._chance.choice(PAPERS_EN).format(p=latin)
            return Name(name, name)
        name = self._chance.choice(PAPERS_AR).format(p=letters)
        return Name(name, name)


def bent(latin: str, chance: random.Random) -> str:
    """The word with one vowel written otherwise."""
    at = chance.choice([i for i, letter in enumerate(latin) if letter in VOWELS])
    return latin[:at] + VOWELS[latin[at]] + latin[at + 1 :]
