"""Whether stated probabilities hold: of the pairs said to be one person with 0.7, seven in ten should be.

Invented families (``link_families.py``) and invented workspaces (the demo's) in several worlds: clans that die
together, massacres in which hundreds die on one day in one place, namesakes, lists that share few people, lists that
may repeat a person. The middle is what counts, pairs from 0.2 to 0.9: the draws of the links are made of them. ``sd``
is how far what is so lies from what is said, in standard deviations of so many independent pairs; ``loss`` the
logarithmic loss over the true pairs, ``sum`` the pairs expected over the true ones. Seeds from 100 on served to choose;
others judge.

    python bench/calibration.py --seeds 4 --first 500
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

import numpy as np
from link_families import MEN, USUAL, Habits, entries, people

from sijill.demo.entries import NOBODY, make_example
from sijill.demo.lists import FILE_OF, list_files
from sijill.link.linkage import Linkage, Options, link
from sijill.link.stage import record_of
from sijill.lists.reading import read_list
from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex
from sijill.record.entries import record_row
from sijill.record.rows import records_of
from sijill.text.places import lookup

Key = tuple[str, str]
Lists = tuple[list[VictimRecord], dict[Key, str]]
Everyone = dict[str, np.ndarray]

EDGES = (0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.000001)
MIDDLE = (0.2, 0.9)
THRESHOLD = 0.5
TWICE = 0.03
"""Share of people who stand once more on a list that may repeat them."""


@dataclass(frozen=True)
class World:
    """An invented war and the lists made of it.

    Attributes:
        records: Entries, about.
        habits: How the lists are kept.
        changed: What is otherwise among the people than in ``link_families``.
        bare: Whether the lists have names and sex alone.
    """

    records: int
    habits: Habits = USUAL
    changed: Callable[[Everyone, np.random.Generator], Everyone] = lambda everyone, _: everyone
    bare: bool = False


def massacres(everyone: Everyone, rng: np.random.Generator) -> Everyone:
    """Seven in ten die in one of five massacres, whole clans together, each in one place on one day."""
    clan = everyone["clan"]
    which = rng.integers(0, 5, clan.max() + 1)[clan]
    dies_there = rng.random(len(clan)) < 0.7
    day = np.where(dies_there, 100 + 20 * which, everyone["day"] % 200)
    return everyone | {"day": day, "town": np.where(dies_there, which, everyone["town"])}


def namesakes(everyone: Everyone, _: np.random.Generator) -> Everyone:
    """Few names and few families, in a region of twelve towns within two months."""
    man, woman = everyone["given"] % 25, len(MEN) + (everyone["given"] - len(MEN)) % 25
    fewer = {name: everyone[name] % 25 for name in ("father", "grandfather")}
    given = np.where(everyone["is_woman"], woman, man)
    return (
        everyone
        | fewer
        | {
            "given": given,
            "family": everyone["family"] % 60,
            "town": everyone["town"] % 12,
            "day": everyone["day"] % 60,
        }
    )


def namesakes_in_massacres(everyone: Everyone, rng: np.random.Generator) -> Everyone:
    """Both."""
    return massacres(namesakes(everyone, rng), rng)


SHORT = replace(USUAL, without_grandfather=0.7, without_father=0.4)
FEW = (0.15, 0.12, 0.1)
WORLDS = {
    "families": World(6000),
    "families, low overlap": World(6000, replace(USUAL, on_list=FEW)),
    "massacres": World(3000, SHORT, massacres),
    "massacres, low overlap": World(3000, replace(SHORT, on_list=FEW), massacres),
    "namesakes": World(3000, SHORT, namesakes),
    "namesakes, low overlap": World(3000, replace(SHORT, on_list=FEW), namesakes),
    "namesakes in massacres": World(1500, SHORT, namesakes_in_massacres),
    "names alone": World(3000, SHORT, bare=True),
    "names alone, low overlap": World(3000, replace(SHORT, on_list=FEW), bare=True),
}


def invented(world: World, seed: int) -> Lists:
    """The entries of three lists of a world, and who is behind each."""
    rng = np.random.default_rng(seed)
    scale = sum(USUAL.on_list) / sum(world.habits.on_list)
    everyone = world.changed(people(round(world.records * scale), rng), rng)
    records: list[VictimRecord] = []
    truth: dict[Key, str] = {}
    for at, name in enumerate("abc"):
        table, who = entries(everyone, at, rng, world.habits)
        for row, person in zip(table.to_pylist(), who.tolist(), strict=True):
            records.append(_record(name, row, world.bare))
            truth[name, row["id"]] = str(person)
    return records, truth


def _record(list_name: str, row: dict, is_bare: bool) -> VictimRecord:
    died = row["death_date"]
    return VictimRecord(
        list_name=list_name,
        id=row["id"],
        name=WrittenName(full=row["name"]),
        sex=None if row["sex"] is None else Sex(row["sex"]),
        age=None if is_bare or row["age"] is None else Age.of(row["age"]),
        died=DateRange() if is_bare or died is None else DateRange(died, died),
        place=None if is_bare else row["place"],
        admin1=None if is_bare else row["admin1"],
    )


def workspace(seed: int, is_bare: bool) -> Lists:
    """The entries of the demo's three lists, drawn anew, as a workspace links them."""
    example = make_example(seed)
    files = list_files(example)
    found = []
    for name, file in FILE_OF.items():
        read = records_of(read_list(files[file], file), name, None)
        for record, row in zip(read.records, read.rows, strict=True):
            told = record_row(record, file, row, lambda place: lookup(place, "SY"), lambda *ends: ":".join(ends))
            found.append(record_of(told))
    if is_bare:
        found = [replace(one, age=None, died=DateRange(), place=None, admin1=None) for one in found]
    truth = {(one.list_name, one.id): f"{one.list_name}/{one.id}" for one in found}
    return found, truth | {key: who for key, who in example.person_of().items() if who != NOBODY}


def said(found: Linkage, truth: dict[Key, str]) -> np.ndarray:
    """Probability of each pair, and whether it is one person (pairs, 2)."""
    return np.array([(one.probability, truth[one.left] == truth[one.right]) for one in found.pairs]).reshape(-1, 2)


def lines(name: str, pairs: np.ndarray, true: int, is_long: bool) -> Iterator[str]:
    """The figures of one world."""
    probability, is_so = pairs.T
    half = probability >= THRESHOLD
    precision, recall = float(is_so[half].mean()), float(is_so[half].sum() / true)
    loss = -float(np.log(np.where(is_so == 1, probability, 1 - probability).clip(1e-6)).sum())
    whole = f"{error(pairs):.4f}  {loss / true:.4f} {probability.sum() / true:.3f}"
    f1 = 2 * precision * recall / (precision + recall)
    yield f"{name:38} {_middle(probability, is_so)}  {whole}  {precision:.4f} {recall:.4f} {f1:.4f}"
    for low, high in pairwise(EDGES) if is_long else ():
        held = (probability >= low) & (probability < high)
        if held.any():
            told, right = probability[held].mean(), is_so[held].mean()
            yield f"    {low:.2f} to {min(high, 1.0):.2f} {int(held.sum()):8} {told:.3f} {right:.3f}"


def _middle(probability: np.ndarray, is_so: np.ndarray) -> str:
    """How many pairs lie in the middle, what is said of them, what is so, and how far apart that is."""
    held = (probability >= MIDDLE[0]) & (probability < MIDDLE[1])
    if not held.any():
        return f"{0:6}" + " " * 20
    told, right = float(probability[held].mean()), float(is_so[held].mean())
    spread = float(np.sqrt((probability * (1.0 - probability))[held].sum())) / int(held.sum())
    return f"{int(held.sum()):6} {told:.3f} {right:.3f} {(right - told) / spread:+6.1f}"


def error(pairs: np.ndarray) -> float:
    """Mean distance between what is said and what is so, over ten bins, as linking is scored."""
    bins = np.minimum((pairs[:, 0] * 10).astype(int), 9)
    return float(sum(abs((pairs[bins == at, 0] - pairs[bins == at, 1]).sum()) for at in range(10)) / len(pairs))


def main() -> None:
    """Print the figures of each world."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--first", type=int, default=100)
    parser.add_argument("--only", default="")
    parser.add_argument("--bins", action="store_true")
    told = parser.parse_args()
    print(f"{'':38} {'from 0.2 to 0.9':^28}  {'error':6}  {'loss':6} {'sum':5}  P, R, F1 at 0.5")
    print(f"{'':38}  pairs  said  true   in sd")
    for name, made, is_once in settings():
        if told.only in name:
            many = told.seeds * 6 if name.startswith("workspace") else told.seeds
            pairs, true = measured(made, is_once, range(told.first, told.first + many))
            print("\n".join(lines(name, pairs, true, told.bins)), flush=True)


def settings() -> Iterator[tuple[str, Callable[[int], Lists], bool]]:
    """Each world by name, what makes its lists of a seed, and whether they hold a person once."""
    yield "workspace; may repeat", partial(workspace, is_bare=False), False
    yield "workspace, names alone; may repeat", partial(workspace, is_bare=True), False
    for name, world in WORLDS.items():
        yield f"{name}; once", partial(invented, world), True
        repeating = replace(world, habits=replace(world.habits, twice=TWICE))
        yield f"{name}; may repeat", partial(invented, repeating), False


def measured(made: Callable[[int], Lists], is_once: bool, seeds: Iterable[int]) -> tuple[np.ndarray, int]:
    """The pairs of one world over all seeds (pairs, 2), and how many true pairs there are."""
    found, true = [], 0
    for seed in seeds:
        records, truth = made(seed)
        options = Options(across_lists=is_once, threshold=THRESHOLD, seed=seed)
        found.append(said(link(records, options=options), truth))
        true += true_pairs(truth)
    return np.concatenate(found), true


def true_pairs(truth: dict[Key, str]) -> int:
    """How many pairs of entries are of one person."""
    sizes = np.unique(list(truth.values()), return_counts=True)[1]
    return int((sizes * (sizes - 1) // 2).sum())


if __name__ == "__main__":
    main()
