"""How well names are compared: ``python bench/names.py [--families N] [--seed S] [--pairs FOLDER ...]``.

Invented families (``families.py``) give pairs of writings of one person, of siblings (same father, grandfather and
family), of cousins, and of people of different families; Arabic-Arabic, Latin-Latin and Arabic-Latin. Printed for each
comparer:

* ``R@1%``: the share of one person's pairs accepted where 1 in 100 pairs of strangers is;
* ``sib@``, ``cou@``: the share of sibling and cousin pairs accepted there;
* ``R@5%sib``: the share of one person's pairs accepted where 5 in 100 sibling pairs are;
* ``new``: the same of pairs whose given name is not in Sijill's own table of names;
* ``us``: microseconds a pair.

Comparers that are not installed are left out, and it says so: ``pip install -r bench/requirements-names.txt``. With
``--pairs`` it measures real lists with known matches in the same way: each folder has ``a.csv``, ``b.csv`` and
``truth.csv`` (``id_a``, ``id_b``), and siblings are inferred from lineages of three names or more. Leaves with 1 when a
figure of ours on invented families is under the floor.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from families import HABITS, Person, family, in_arabic, in_latin
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from sijill.text.known_names import known_rows
from sijill.text.name_likeness import name_likeness
from sijill.text.name_parts import name_parts

FLOOR = 0.97
Pair = tuple[str, str]
Comparer = Callable[[str, str], float]


@dataclass(frozen=True)
class Pairs:
    """Pairs of written names by what they are; ``new`` are those of one person whose given name is not in our table."""

    one: list[Pair]
    siblings: list[Pair]
    cousins: list[Pair]
    strangers: list[Pair]
    new: list[Pair]


def written(chance: random.Random, person: Person, script: str) -> str:
    """The person's name in a script, by a habit drawn anew."""
    return in_arabic(chance, person) if script == "Arabic" else in_latin(chance, person, chance.choice(HABITS))


def invented(scripts: tuple[str, str], families: int, seed: int) -> Pairs:
    """Pairs from invented families."""
    chance = random.Random(f"{seed} {scripts}")
    people = [family(chance) for _ in range(families)]
    pairs = Pairs([], [], [], [], [])

    def pair(first: Person, second: Person) -> Pair:
        return written(chance, first, scripts[0]), written(chance, second, scripts[1])

    for brothers in people:
        stranger = chance.choice(chance.choice(people))
        for at, siblings in enumerate(brothers):
            for one in siblings:
                pairs.one.append(pair(one, one))
                if not known_rows(name_parts(one.given.arabic)[0]):
                    pairs.new.append(pairs.one[-1])
                pairs.siblings.append(pair(one, chance.choice([other for other in siblings if other != one])))
                pairs.cousins.append(pair(one, chance.choice(brothers[at - 1])))
                if stranger not in brothers:
                    pairs.strangers.extend(pair(one, chance.choice(stranger)) for _ in range(3))
    return pairs


def from_lists(folder: Path, seed: int, most: int = 1500) -> Pairs:
    """Pairs from two lists with known matches; exact repeats are left out."""
    chance = random.Random(seed)
    first, second = (read_names(folder / name) for name in ("a.csv", "b.csv"))
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as lines:
        truth = [(row["id_a"], row["id_b"]) for row in csv.DictReader(lines)]
    kin: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in second.values():
        if len(name.split()) >= 4:
            kin[tuple(name.split()[1:])].append(name)
    one = [(first[a], second[b]) for a, b in truth if first[a] and first[a] != second[b]]
    siblings = []
    for a, b in truth:
        given, *lineage = second[b].split() or [""]
        others = [name for name in kin.get(tuple(lineage), []) if name.split()[0] != given]
        if others and first[a]:
            siblings.append((first[a], chance.choice(others)))
    names, others = [name for name in first.values() if name], [name for name in second.values() if name]
    strangers = [(chance.choice(names), chance.choice(others)) for _ in range(3 * most)]
    chance.shuffle(one)
    chance.shuffle(siblings)
    return Pairs(one[:most], siblings[:most], [], strangers, [])


def read_names(path: Path) -> dict[str, str]:
    """The names of a list by id."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["id"]: (row.get("name_ar") or row.get("name") or "").strip() for row in csv.DictReader(lines)}


def comparers_at_hand() -> Iterator[tuple[str, Comparer]]:
    """Ours and those that need nothing to be installed."""
    yield "sijill", name_likeness
    yield "Jaro-Winkler", lambda a, b: JaroWinkler.similarity(a.casefold(), b.casefold())
    yield "token sort", lambda a, b: fuzz.token_sort_ratio(a.casefold(), b.casefold())


def comparers() -> Iterator[tuple[str, Comparer]]:
    """Ours and those of others that are installed."""
    yield from comparers_at_hand()
    for name, make in (("anyascii + JW", of_anyascii), ("ICU + JW", of_icu), ("rigour", of_rigour)):
        try:
            yield name, make()
        except ImportError as missing:
            print(f"{name} is left out: {missing}")


def of_anyascii() -> Comparer:
    """Letters by anyascii, then Jaro-Winkler."""
    from anyascii import anyascii

    ascii_of = cache(lambda text: anyascii(text).casefold())
    return lambda a, b: JaroWinkler.similarity(ascii_of(a), ascii_of(b))


def of_icu() -> Comparer:
    """Letters by ICU, then Jaro-Winkler."""
    from icu import Transliterator

    letters = Transliterator.createInstance("Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower")
    latin = cache(letters.transliterate)
    return lambda a, b: JaroWinkler.similarity(latin(a), latin(b))


def of_rigour() -> Comparer:
    """The comparison of people's names of nomenklatura (logic-v2), which stands on rigour."""
    from followthemoney import model
    from nomenklatura.matching.logic_v2.model import LogicV2

    config = LogicV2.default_config()

    @cache
    def person(name: str):
        return model.get_proxy({"id": name, "schema": "Person", "properties": {"name": [name]}})

    return lambda a, b: LogicV2.compare(person(a), person(b), config).score


def figures(compare: Comparer, pairs: Pairs) -> dict[str, float]:
    """The figures of one comparer."""
    begun = time.perf_counter()
    one, siblings, cousins, strangers, new = (
        [compare(*pair) for pair in kind]
        for kind in (pairs.one, pairs.siblings, pairs.cousins, pairs.strangers, pairs.new)
    )
    counted = sum(map(len, (one, siblings, cousins, strangers, new)))
    seconds = time.perf_counter() - begun
    by_chance, of_siblings = threshold(strangers, 0.01), threshold(siblings, 0.05)
    return {
        "R@1%": accepted(one, by_chance),
        "sib@": accepted(siblings, by_chance),
        "cou@": accepted(cousins, by_chance),
        "R@5%sib": accepted(one, of_siblings),
        "new": accepted(new, of_siblings),
        "us": seconds / counted * 1e6,
    }


def threshold(likenesses: list[float], share: float) -> float:
    """The likeness that at most ``share`` of the pairs are above."""
    return sorted(likenesses, reverse=True)[int(share * len(likenesses))] if likenesses else 0.0


def accepted(likenesses: list[float], above: float) -> float:
    """The share of likenesses above a threshold; not a number when there are none."""
    ordered = sorted(likenesses)
    return 1 - bisect_left(ordered, above + 1e-9) / len(ordered) if ordered else float("nan")


def table(title: str, pairs: Pairs, rivals: bool) -> dict[str, float]:
    """Print the figures of every comparer; gives those of ours."""
    sizes = f"{len(pairs.one)} of one person, {len(pairs.siblings)} siblings, {len(pairs.strangers)} strangers"
    print(f"\n{title}: {sizes}\n{'':15}  R@1%   sib@   cou@  R@5%sib   new      us")
    ours: dict[str, float] = {}
    for name, compare in comparers():
        if ours and not rivals:
            break
        found = figures(compare, pairs)
        ours = ours or found
        print(
            f"{name:15} {found['R@1%']:.3f}  {found['sib@']:.3f}  {found['cou@']:.3f}   {found['R@5%sib']:.3f}  "
            f"{found['new']:.3f}  {found['us']:6.0f}"
        )
    return ours


def main() -> int:
    """Measure and print; 1 when ours is under the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", type=int, default=300)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--only-ours", action="store_true")
    parser.add_argument("--pairs", type=Path, nargs="*", default=[])
    asked = parser.parse_args()
    low = []
    for scripts in (("Arabic", "Arabic"), ("Latin", "Latin"), ("Arabic", "Latin")):
        ours = table("-".join(scripts), invented(scripts, asked.families, asked.seed), not asked.only_ours)
        low += ["-".join(scripts)] if ours["R@5%sib"] < FLOOR else []
    for folder in asked.pairs:
        table(folder.name, from_lists(folder, asked.seed), not asked.only_ours)
    if low:
        print(f"\nunder the floor of {FLOOR} at 5 % of siblings: {', '.join(low)}")
    return int(bool(low))


if __name__ == "__main__":
    sys.exit(main())
