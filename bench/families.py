"""Invented families and the ways a person's name gets onto lists: used by ``names.py``.

Everything here is drawn from a seed. Names come from two tables (``SOURCE.md``); nobody in them is a person. How a name
is written is made from what people do, not from the rules by which Sijill reads: spellings listed by hand, or the
sounds of the name put into letters by the table of one habit (English, French, by ear), sound by sound. The damage is
what PDFs and typists do.
"""

from __future__ import annotations

import csv
import difflib
import random
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LISTS = Path(__file__).resolve().parent
HABITS = ("english", "french", "by_ear")
SPELT_BY_HAND = 0.6
DAMAGED = 0.2
ALIKE_SIBLING = 0.1
SOUND = re.compile("aa|ii|uu|ayy|ay|aw|ah$|th|kh|dh|sh|gh|.")
LETTERS: dict[str, dict[str, str]] = {
    "english": {
        "aa": "a a a aa", "ii": "i i ee", "uu": "u ou oo", "ay": "ai ay ei", "ayy": "ay ayy", "aw": "aw au",
        "ah": "a a ah", "a": "a", "i": "i i e", "u": "u u o", "th": "th", "kh": "kh", "dh": "dh", "sh": "sh",
        "gh": "gh", "j": "j", "H": "h", "S": "s", "D": "d", "T": "t", "Z": "z", "3": "- - '", "'": "-",
        "q": "q q k", "k": "k",
    },
    "french": {
        "aa": "a", "ii": "i", "uu": "ou", "ay": "aï ei ai", "ayy": "ay aïy", "aw": "aou", "ah": "a", "a": "a a e",
        "i": "i i e", "u": "ou o", "th": "th t", "kh": "kh", "dh": "dh d", "sh": "ch", "gh": "gh gh r", "j": "dj j",
        "H": "h", "S": "s ss", "D": "d dh", "T": "t", "Z": "dh z", "3": "-", "'": "-", "q": "k k q", "k": "k",
        "w": "ou w", "y": "y i",
    },
    "by_ear": {
        "aa": "a a a e", "ii": "i ee e", "uu": "o ou oo", "ay": "e ei ay", "ayy": "ay", "aw": "o ou aw", "ah": "a eh e",
        "a": "a a a e", "i": "e e i", "u": "o o u", "th": "s t th", "kh": "kh", "dh": "z d", "sh": "sh", "gh": "gh g",
        "j": "g g j", "H": "h", "S": "s", "D": "d", "T": "t", "Z": "z", "3": "- a '", "'": "-", "q": "k ' g", "k": "k",
    },
}  # fmt: skip
"""For each habit and sound, the letters it is put in (as often as they stand here; ``-`` none)."""

ARTICLES = {"english": "Al- al- Al+ Al_", "french": "El_ El+ Al_ -", "by_ear": "El_ El+ Al_ el- -"}
SERVANTS = {
    "english": "Abdul_ Abd_al- Abdul+ Abd_Al_",
    "french": "Abdel+ Abdel_ Abde+",
    "by_ear": "Abdel_ Abdel+ Abd_El_ Abed_el_",
}
OF_FAITH = {
    "english": "_al-Din uddin _Aldin _ad-Din",
    "french": "_Eddine eddine _Dine",
    "by_ear": "_El_Din _Eldin _Eldeen eldin",
}
FATHERS = {"english": "Abu_ Abu_ Abu-", "french": "Abou_ Bou+", "by_ear": "Abo_ Abou_ Abu_"}
CHILDREN = {"english": "bin_ ibn_ Bin_", "french": "Ben_ ben_", "by_ear": "Bin_ ben_"}


@dataclass(frozen=True)
class Name:
    """A row of a table of names."""

    arabic: str
    sounded: str
    spelt: tuple[tuple[str, ...], ...] = ()
    sex: str = ""


@dataclass(frozen=True)
class Person:
    """One invented person."""

    given: Name
    father: Name
    grandfather: Name
    family: Name


@cache
def given_names(sex: str) -> list[Name]:
    """The given names of one sex, the most common first."""
    with (LISTS / "given_names.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["sex"] == sex]
    return [
        Name(row["arabic"], row["sounded"], tuple(tuple(row[habit].split("|")) for habit in HABITS), sex)
        for row in rows
    ]


@cache
def family_names() -> list[Name]:
    """The family names."""
    with (LISTS / "family_names.csv").open(encoding="utf-8", newline="") as lines:
        return [Name(row["arabic"], row["sounded"]) for row in csv.DictReader(lines)]


def drawn(chance: random.Random, names: list[Name]) -> Name:
    """One of the names, those before more often."""
    return chance.choices(names, [1 / (at + 4) for at in range(len(names))])[0]


@cache
def alike(name: Name) -> list[Name]:
    """Names of the same sex that share most Arabic letters with ``name``."""
    others = [other for other in given_names(name.sex) if other != name]
    near = difflib.get_close_matches(name.arabic, [other.arabic for other in others], n=4, cutoff=0.7)
    return [other for other in others if other.arabic in near]


def family(chance: random.Random) -> list[list[Person]]:
    """The children of two or three brothers, one list a brother; siblings never share a given name."""
    name, men = chance.choice(family_names()), given_names("m")
    grandfather = drawn(chance, men)
    fathers: list[Name] = []
    while len(fathers) < chance.choice((2, 3)):
        father = drawn(chance, men)
        fathers += [father] if father not in (*fathers, grandfather) else []
    return [children(chance, father, grandfather, name) for father in fathers]


def children(chance: random.Random, father: Name, grandfather: Name, name: Name) -> list[Person]:
    """Two to six sisters and brothers; some of them have names alike in letters, as families like to give them."""
    given: list[Name] = []
    wanted = chance.randint(2, 6)
    while len(given) < wanted:
        one = drawn(chance, given_names(chance.choice("mf")))
        if given and chance.random() < ALIKE_SIBLING and alike(given[-1]):
            one = chance.choice(alike(given[-1]))
        given += [one] if one not in given else []
    return [Person(one, father, grandfather, name) for one in given]


def shown_parts(chance: random.Random, person: Person) -> list[Name]:
    """The parts of the name that a list has: all, or without the grandfather's, or without both."""
    kept = chance.choices(("all", "father", "family"), (0.65, 0.25, 0.1))[0]
    middle = {"all": [person.father, person.grandfather], "father": [person.father], "family": []}[kept]
    return [person.given, *middle, person.family]


def in_arabic(chance: random.Random, person: Person) -> str:
    """The name as an Arabic list has it."""
    joined = chance.random() < 0.5
    parts = [arabic_variant(chance, name.arabic, joined) for name in shown_parts(chance, person)]
    if chance.random() < 0.04:
        parts[1:1] = ["بن" if person.given.sex == "m" else "بنت"]
    text = " ".join(parts)
    if chance.random() < 0.04:
        text = f"{parts[0]} (ابو {chance.choice(given_names('m')).arabic}) {' '.join(parts[1:])}"
    if chance.random() < 0.03:
        text = f"{chance.choice(('الشهيد', 'الحاج', 'د.'))} {text}"
    return arabic_damage(chance, text) if chance.random() < DAMAGED else text


def arabic_variant(chance: random.Random, text: str, joined: bool) -> str:
    """One way to type a name: hamza, ta marbuta, ya and gaps as people please."""
    if chance.random() < 0.5:
        text = re.sub("[أإآ]", "ا", text)
    if chance.random() < 0.2:
        text = text.replace("ئ", "ي").replace("ؤ", "و")
    if chance.random() < 0.4:
        text = re.sub("ة(?= |$)", "ه", text)
    if chance.random() < 0.25:
        text = re.sub("ي(?= |$)", "ى", text) if chance.random() < 0.5 else re.sub("ى(?= |$)", "ي", text)
    if chance.random() < 0.2:
        text = text.replace("ء", "")
    if joined:
        text = re.sub("^(عبد|أبو|ابو) ", r"\1", text)
    return text.replace(" الدين", "الدين") if joined and chance.random() < 0.5 else text


def arabic_damage(chance: random.Random, text: str) -> str:
    """What the reading of a PDF or a tired typist does to a name: one thing."""
    kind = chance.choices(
        ("ligature", "lost", "joined", "parted", "swapped", "forms", "digit", "tatweel"), (4, 3, 3, 2, 1, 2, 1, 1)
    )[0]
    at = chance.randrange(1, len(text))
    gaps = [found.start() for found in re.finditer(" ", text)]
    if kind == "ligature":
        return text.replace("لا", "ال").replace("لأ", "أل").replace("الله", "هللا")
    if kind == "lost":
        return text[:at] + text[at + 1 :]
    if kind == "joined" and gaps:
        gap = chance.choice(gaps)
        return text[:gap] + text[gap + 1 :]
    if kind == "parted":
        return f"{text[:at]} {text[at:]}"
    if kind == "swapped" and at + 1 < len(text):
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == "forms":
        return "".join(presentation_form(letter) for letter in text)
    return text[:at] + "ـ" + text[at:] if kind == "tatweel" else f"{text} {chance.randrange(1, 99)}"


@cache
def presentation_form(letter: str) -> str:
    """The letter as a PDF has it that names shapes and not letters."""
    shapes = (chr(point) for point in range(0xFE80, 0xFEF5))
    return next((shape for shape in shapes if unicodedata.normalize("NFKC", shape) == letter), letter)


def in_latin(chance: random.Random, person: Person, habit: str) -> str:
    """The name as somebody with one habit writes it in Latin letters."""
    parts = [in_habit(chance, name, habit) for name in shown_parts(chance, person)]
    if chance.random() < 0.04:
        parts[1] = chance.choice(CHILDREN[habit].split()).replace("_", " ") + parts[1]
    text = " ".join(parts)
    way = chance.random()
    if way < 0.04:
        text = f"{parts[-1]}, {' '.join(parts[:-1])}"
    elif way < 0.08:
        kunya = FATHERS[habit].split()[0].replace("_", " ") + in_habit(chance, chance.choice(given_names("m")), habit)
        text = f"{parts[0]} ({kunya}) {' '.join(parts[1:])}"
    elif way < 0.12:
        text = text.upper()
    return latin_damage(chance, text) if chance.random() < DAMAGED / 2 else text


def latin_damage(chance: random.Random, text: str) -> str:
    """A letter lost or doubled, or two words without their gap."""
    at = chance.randrange(1, len(text))
    gaps = [found.start() for found in re.finditer(" ", text)]
    kind = chance.choice(("lost", "doubled", "joined"))
    if kind == "joined" and gaps:
        gap = chance.choice(gaps)
        return text[:gap] + text[gap + 1 :]
    return text[:at] + text[at + 1 :] if kind == "lost" else text[:at] + text[at - 1] + text[at:]


def in_habit(chance: random.Random, name: Name, habit: str) -> str:
    """One part of a name in Latin letters."""
    if name.spelt and chance.random() < SPELT_BY_HAND:
        return chance.choice(name.spelt[HABITS.index(habit)])
    words = name.sounded.split()
    before, after = "", ""
    if words[-2:] == ["al", "diin"]:
        words, after = words[:-2], chance.choice(OF_FAITH[habit].split())
    if words[0] == "3abd":
        words, before = words[2:], chance.choice(SERVANTS[habit].split())
    elif words[0] in {"'abuu", "bin"}:
        before = chance.choice((FATHERS if words[0] != "bin" else CHILDREN)[habit].split())
        words = words[1:]
    if words[0] == "al":
        article = chance.choice(ARTICLES[habit].split())
        words, before = words[1:], before + ("" if article == "-" else article)
    stem = "".join(in_letters(chance, word, habit) for word in words)
    if "+" not in before[-1:]:
        stem = stem.capitalize()
    return (before + stem + after).replace("+", "").replace("_", " ")


def in_letters(chance: random.Random, sounded: str, habit: str) -> str:
    """Sounds put into letters by the table of a habit; a doubled consonant is written once by some."""
    if chance.random() < 0.4:
        sounded = re.sub(r"([^aiu])\1", r"\1", sounded)
    letters = []
    for sound in SOUND.findall(sounded):
        letter = chance.choice(LETTERS[habit].get(sound, sound).split())
        letters.append("" if letter == "-" else letter)
    text = "".join(letters)
    return f"{text}e" if habit == "french" and re.search("[aiï]n$", text) and chance.random() < 0.4 else text
