"""Invented families as lists of victims with their truth, for ``bench/link.py``; nobody in them ever lived.

A clan has a family name, a grandfather and a town; its sons' children are siblings and cousins. Kin often die on one
day. Every person stands on some of three lists, each writing names its own way: respelt, mistyped, a part left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv

MEN_WRITTEN = (
    "muhammad ahmad mahmoud ali hassan hussein ibrahim khaled omar yousef mustafa abdallah ismail khalil saleh "
    "samir nasser jamal adel fadi rami sami hani nabil walid tareq bilal hamza anas musab amjad iyad ziad raed "
    "wael majed hatem munir bassam ghassan marwan salim faris nidal jihad zakaria yahya isa musa dawoud sulayman "
    "ayoub harun younis idris luay muhannad basel firas osama talal qusay uday laith saif karim rashid habib "
    "hakim jaber rabie shadi alaa diaa ashraf ayman akram anwar ihab maher mazen murad nader rafiq riyad sabri "
    "shaker tamer yasser"
)
MEN = MEN_WRITTEN.split()
WOMEN_WRITTEN = (
    "fatima maryam aisha zaynab khadija amina huda iman sara nour hala rana rima lina dina maha suha samar sahar "
    "amal amani hanan hiba heba iqbal jamila karima layla lubna mona nadia najwa nawal rabab rania rasha reem "
    "ruba sabah safaa salma sana shatha siham suad sumaya tahani wafaa yasmin zahra ghada hadil haya israa jana "
    "kawthar malak manal mays miriam nisreen ola raghad rawan sally shahd shireen tala walaa yara"
)
WOMEN = WOMEN_WRITTEN.split()
SYLLABLES = "ba da fa ha ja ka la ma na qa ra sa ta wa za ya bi di ri si ti mi ni li bu du ru su hu mu nu khu sha gha"
CLOSINGS = ("n", "r", "wi", "ni", "ri", "s", "d", "sh", "b", "l", "m", "t", "zi", "ti", "qi", "ka")
TOWNS = 120
GOVERNORATES = 14
DAYS = 900
FIRST_DAY = np.datetime64("2023-03-01")
"""A day of the past, for days that have not come are dropped when lists are read."""
ON_LIST = (0.50, 0.40, 0.25)
RESPELT, MISTYPED, WITHOUT_GRANDFATHER = 0.15, 0.015, 0.08
RESPELLINGS = (
    ("ou", "u"), ("ee", "i"), ("kh", "k"), ("dh", "d"), ("gh", "g"), ("q", "k"), ("ay", "ai"), ("ya", "ia"),
    ("aa", "a"), ("mm", "m"), ("ss", "s"), ("u", "ou"), ("i", "ee"), ("y", "i"), ("h$", ""), ("a$", "ah"),
)  # fmt: skip
VARIANTS = 6

Names = np.ndarray


@dataclass(frozen=True)
class Habits:
    """How lists are kept.

    Attributes:
        on_list: For each list, how likely a person stands on it.
        twice: How likely a person who stands on a list stands there once more.
        without_grandfather: How often the grandfather's name is left out.
        without_father: How often the father's is too, where the grandfather's is.
        not_known: How often an age, a place or a day is left out.
    """

    on_list: tuple[float, ...] = ON_LIST
    twice: float = 0.0
    without_grandfather: float = WITHOUT_GRANDFATHER
    without_father: float = 0.0
    not_known: float = 0.1


USUAL = Habits()


def family_names(count: int) -> list[str]:
    """``count`` invented family names, all different."""
    syllables, held, turn = SYLLABLES.split(), dict[str, None](), 0
    rng = np.random.default_rng(7)
    while len(held) < count:
        turn += 1
        parts = rng.choice(syllables, 2 + (turn % 3 == 0), replace=True)
        held["".join(parts) + str(rng.choice(CLOSINGS))] = None
    return list(held)


def shares(count: int, flat: float) -> np.ndarray:
    """How common each of ``count`` names is, the first the most; ``flat`` evens out the head."""
    weight = 1.0 / (np.arange(count) + flat)
    return weight / weight.sum()


def spread(rng: np.random.Generator, sizes: np.ndarray) -> np.ndarray:
    """For each member of each group the group's number."""
    return np.repeat(np.arange(len(sizes)), sizes)


def people(records: int, rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Enough people for about ``records`` entries: columns of codes and numbers."""
    wanted = round(records / sum(ON_LIST))
    clans = max(wanted // 5, 1)
    families = int(12 * records**0.6) // 2 + 50
    clan_of_father = spread(rng, 1 + rng.poisson(0.8, clans))
    father_of = spread(rng, 1 + rng.poisson(2.0, len(clan_of_father)))[:wanted]
    clan = clan_of_father[father_of]
    count = len(father_of)
    family = rng.choice(families, clans, p=shares(families, 150.0))
    grandfather = rng.choice(len(MEN), clans, p=shares(len(MEN), 8.0))
    father = rng.choice(len(MEN), len(clan_of_father), p=shares(len(MEN), 8.0))
    is_woman = rng.random(count) < 0.4
    man, woman = (rng.choice(len(names), count, p=shares(len(names), 8.0)) for names in (MEN, WOMEN))
    man = np.where(rng.random(count) < 0.12, grandfather[clan], man)
    day = np.where(rng.random(count) < 0.45, rng.integers(0, DAYS, clans)[clan], rng.integers(0, DAYS, count))
    eldest = rng.integers(2, 60, len(clan_of_father))
    return {
        "given": np.where(is_woman, woman + len(MEN), man),
        "father": father[father_of],
        "grandfather": grandfather[clan],
        "family": family[clan],
        "families": np.array([families]),
        "clan": clan,
        "is_woman": is_woman,
        "age": np.maximum(eldest[father_of] - rng.integers(0, 18, count), 0),
        "town": np.where(rng.random(count) < 0.85, rng.integers(0, TOWNS, clans)[clan], rng.integers(0, TOWNS, count)),
        "day": day,
    }


def mistyped(name: str, rng: np.random.Generator) -> str:
    """``name`` with one letter lost or two changed places."""
    at = int(rng.integers(1, max(len(name) - 1, 2)))
    swapped = name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :]
    return name[:at] + name[at + 1 :] if rng.random() < 0.5 else swapped


def spellings(names: Sequence[str], rng: np.random.Generator) -> Names:
    """For each name, ``VARIANTS`` ways to write it, then ``VARIANTS`` ways to mistype it (names, 2 * VARIANTS)."""
    table = []
    for name in names:
        ways = [re.sub(old, new, name, count=1) for old, new in RESPELLINGS if re.search(old, name)]
        ways = [way for way in ways if way != name] or [name]
        table.append(
            [ways[turn % len(ways)] for turn in range(VARIANTS)] + [mistyped(name, rng) for _ in range(VARIANTS)]
        )
    return np.array(table, dtype=object)


def written(codes: np.ndarray, names: Sequence[str], ways: Names, rng: np.random.Generator) -> Names:
    """The names as one list writes them."""
    plain = np.array(names, dtype=object)[codes]
    chance, way = rng.random(len(codes)), rng.integers(0, VARIANTS, len(codes))
    other = ways[codes, np.where(chance < MISTYPED, way + VARIANTS, way)]
    return np.where(chance < RESPELT + MISTYPED, other, plain)


def entries(
    everyone: dict[str, np.ndarray], at: int, rng: np.random.Generator, habits: Habits = USUAL
) -> tuple[pa.Table, np.ndarray]:
    """One list, and the number of the person behind each of its rows."""
    who = rng.permutation(np.flatnonzero(rng.random(len(everyone["given"])) < habits.on_list[at]))
    if habits.twice:
        who = np.concatenate([who, who[rng.random(len(who)) < habits.twice]])
    families = family_names(int(everyone["families"][0]))
    given_names = [*MEN, *WOMEN]
    ways, family_ways = spellings(given_names, rng), spellings(families, rng)
    parts = [written(everyone[part][who], given_names, ways, rng) for part in ("given", "father", "grandfather")]
    parts[2] = np.where(rng.random(len(who)) < habits.without_grandfather, "", parts[2])
    if habits.without_father:
        parts[1] = np.where((parts[2] == "") & (rng.random(len(who)) < habits.without_father), "", parts[1])
    parts.append(written(everyone["family"][who], families, family_ways, rng))
    name = [" ".join(part.title() for part in row if part) for row in zip(*parts, strict=True)]
    age = np.maximum(everyone["age"][who] + rng.choice((-1, 0, 0, 0, 0, 1), len(who)), 0)
    day = FIRST_DAY + everyone["day"][who] + rng.choice((0,) * 8 + (1, 2), len(who))
    town = everyone["town"][who]

    def known(share: float) -> np.ndarray:
        return rng.random(len(who)) >= share

    table = pa.table(
        {
            "id": [f"{'abc'[at]}{number:07d}" for number in range(len(who))],
            "name": name,
            "sex": pa.array(np.where(everyone["is_woman"][who] == known(0.005), "female", "male"), mask=~known(0.02)),
            "age": pa.array(age, mask=~known(habits.not_known)),
            "place": pa.array([f"Town{number:03d}" for number in town], mask=~known(habits.not_known)),
            "admin1": [f"District{number % GOVERNORATES:02d}" for number in town],
            "death_date": pa.array(day, mask=~known(habits.not_known)),
        }
    )
    return table, who


def write_lists(folder: Path, records: int, seed: int, habits: Habits = USUAL) -> list[Path]:
    """Write ``a.csv``, ``b.csv``, ``c.csv`` and ``truth.csv`` (list, id, person) into ``folder``; the lists' paths."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    everyone = people(records, rng)
    files, truths = [], []
    for at, name in enumerate("abc"):
        table, who = entries(everyone, at, rng, habits)
        files.append(folder / f"{name}.csv")
        pacsv.write_csv(table, files[-1])
        truths.append(pa.table({"list": [name] * len(who), "id": table["id"], "person": who}))
    pacsv.write_csv(pa.concat_tables(truths), folder / "truth.csv")
    return files
