"""Errors left after N answers, by what chose the pairs: the review queue, chance, or nearness to one half.

Invented families (``link_families.py``) with their truth, which answers every question rightly. After each round of
questions the lists are linked anew with the answers, so that both what is obeyed and what is learnt count.

    python bench/review_pairs.py --records 6000 --answers 100 --rounds 4 --seeds 3
"""

from __future__ import annotations

import argparse
import csv
import random
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

from link_families import USUAL, write_lists

from sijill.cli.record import read_files
from sijill.link.judged import standing
from sijill.link.linkage import Linkage, Options, Pair, link
from sijill.link.queue import BY_CHANCE, queue
from sijill.model.dates import DateRange
from sijill.model.victims import Judgement, Verdict, VictimRecord

TWICE = 0.03
"""Share of people who stand twice on a list, with ``--twice``."""

WAYS = ("queue", "queue without learning", "queue, none by chance", "near one half", "chance")
Key = tuple[str, str]


def lists(records: int, seed: int, twice: float) -> tuple[list[VictimRecord], dict[Key, str]]:
    """The records of three lists, each with a share of people who stand there twice, and who is behind each."""
    with tempfile.TemporaryDirectory() as folder:
        files = write_lists(Path(folder), records, seed, replace(USUAL, twice=twice))
        with (Path(folder) / "truth.csv").open(encoding="utf-8", newline="") as lines:
            truth = {(row["list"], row["id"]): row["person"] for row in csv.DictReader(lines)}
        read = read_files(files, None, None)
    return [record for one in read if one.recorded for record in one.recorded.records], truth


def without_all_but_name(record: VictimRecord) -> VictimRecord:
    """The record with its name and sex alone."""
    return replace(record, age=None, birth=DateRange(), died=DateRange(), place=None, admin1=None)


def errors(found: Linkage, truth: dict[Key, str]) -> tuple[int, float, int]:
    """Pairs of records wrongly together or apart, pairwise F1, and how far the count of people is off."""
    linked = sum(len(group) * (len(group) - 1) // 2 for group in found.clusters)
    people = Counter(truth.values())
    true = sum(count * (count - 1) // 2 for count in people.values())
    right = 0
    for group in found.clusters:
        right += sum(count * (count - 1) // 2 for count in Counter(truth[key] for key in group).values())
    return linked + true - 2 * right, 2 * right / max(linked + true, 1), len(found.clusters) - len(people)


def asked(way: str, found: Linkage, judged: list[Judgement], count: int, seed: int) -> list[tuple[Pair, bool]]:
    """The pairs that one way of choosing asks about, and whether it was picked for its gain."""
    known = {(one.left, one.right) for one in judged}
    open_pairs = [pair for pair in found.pairs if (pair.left, pair.right) not in known]
    if way == "chance":
        return [(pair, False) for pair in random.Random(seed).sample(open_pairs, min(count, len(open_pairs)))]
    if way == "near one half":
        near = sorted(open_pairs, key=lambda pair: (abs(pair.probability - 0.5), pair.left, pair.right))
        return [(pair, False) for pair in near[:count]]
    by_chance = 0.0 if way == "queue, none by chance" else BY_CHANCE
    return [(one.pair, one.how == "gain") for one in queue(found, standing(judged), count, seed, by_chance)]


def followed(way: str, records: list[VictimRecord], truth: dict[Key, str], told: argparse.Namespace) -> list[tuple]:
    """The errors before any answer and after each round."""
    import sijill.link.linkage as linkage

    options = Options(across_lists=not told.twice)
    learn = linkage.taught_by
    if way.endswith("without learning"):
        linkage.taught_by = lambda *_: ()
    judged: list[Judgement] = []
    found = link(records, options=options)
    left = [errors(found, truth)]
    for turn in range(told.rounds):
        for pair, picked in asked(way, found, judged, told.answers // told.rounds, turn):
            same = truth[pair.left] == truth[pair.right]
            verdict = Verdict.SAME if same else Verdict.DIFFERENT
            judged.append(Judgement(pair.left, pair.right, verdict, "truth", picked=picked))
        found = link(records, judgements=judged, options=options)
        left.append(errors(found, truth))
    linkage.taught_by = learn
    return left


def main() -> None:
    """Print a row for each way, averaged over the seeds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=6000)
    parser.add_argument("--answers", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--ways", nargs="*", choices=WAYS)
    parser.add_argument("--bare", action="store_true", help="names and sex only")
    parser.add_argument("--twice", action="store_true", help="lists may hold a person twice, and do")
    told = parser.parse_args()
    twice = TWICE if told.twice else 0.0
    drawn = [lists(told.records, seed, twice) for seed in range(told.first, told.first + told.seeds)]
    if told.bare:
        drawn = [([without_all_but_name(one) for one in some], truth) for some, truth in drawn]
    print(f"{'chosen by':24} {'errors, F1 before':>18}   after {told.answers} answers, in {told.rounds} rounds")
    for way in told.ways or WAYS:
        runs = [followed(way, *one, told) for one in drawn]
        mean = [[sum(run[at][part] for run in runs) / len(runs) for part in range(3)] for at in (0, -1)]
        print(f"{way:24} {mean[0][0]:8.1f}  {mean[0][1]:.5f}   {mean[1][0]:8.1f}  {mean[1][1]:.5f}", flush=True)


if __name__ == "__main__":
    main()
