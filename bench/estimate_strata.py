"""Strata by themselves and drawn towards each other: ``python bench/estimate_strata.py [--worlds N]``.

Invented strata of 40 to 800 people, whose odds of being on no list lie more or less apart, on four lists. Printed for
``graphs``: how often 95 % intervals hold the truth and how wide they are, of each stratum and of the sum.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.settings import Settings
from sijill.estimate.strata import strata_together
from sijill.model.estimates import Total

STRATA, LISTS, SPREADS = 12, 4, (0.0, 0.3, 0.8)
SIZES = (40, 80, 150, 300, 800)

Held = dict[str, list[tuple[bool, float]]]


def world(seed: int, spread: float) -> tuple[list[Captures], list[int]]:
    """Strata whose log odds of being found lie ``spread`` apart, and how many people there are in each."""
    rng = np.random.default_rng([seed, STRATA, LISTS])
    base = rng.normal(-1.7, 0.3, LISTS)
    tables, truth = [], []
    for stratum in range(STRATA):
        people = int(rng.choice(SIZES))
        found = 1 / (1 + np.exp(-(base + rng.normal(0, spread))))
        masks = (rng.random((people, LISTS)) < found) @ (1 << np.arange(LISTS))
        if masks.any():
            name = (("place", f"place {stratum:02}"),)
            tables.append(Captures.counted("abcd", [(int(mask), 1) for mask in masks if mask], name))
            truth.append(people)
    return tables, truth


def measured(worlds: int, spread: float) -> Held:
    """Whether intervals hold the truth, and the log of their ends' ratio, by kind: ``stratum, alone``."""
    held: Held = {}
    for seed in range(worlds):
        tables, truth = world(seed, spread)
        made = [one for table in tables for one in estimate_all(table, methods=["graphs"])]
        (found,) = strata_together(tables, made, Settings(), 0.95, seed)
        for kind, total, people in _totals(found.parts, truth):
            held.setdefault(kind, []).append(_of(total, people))
        held.setdefault("sum, alone", []).append(_of(found.unpooled, sum(truth)))
        if found.pooled:
            held.setdefault("sum, pooled", []).append(_of(found.pooled, sum(truth)))
    return held


def _totals(parts, truth) -> Iterator[tuple[str, Total, int]]:
    for part, people in zip(parts, truth, strict=True):
        # only strata that have both, so that the two are of the same strata
        if part.unpooled and part.pooled:
            yield "stratum, alone", part.unpooled, people
            yield "stratum, pooled", part.pooled, people


def _of(total: Total, people: int) -> tuple[bool, float]:
    return total.low <= people <= total.high, math.log(total.high / total.low)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--worlds", type=int, default=40, help="Invented worlds for each spread [40].")
    worlds = parser.parse_args().worlds
    print("| odds apart by (log) | intervals of | hold the truth | upper / lower end |\n|---|---|---|---|")
    for spread in SPREADS:
        for kind, found in sorted(measured(worlds, spread).items()):
            holds, width = np.mean([one for one, _ in found]), math.exp(np.mean([log for _, log in found]))
            print(f"| {spread:g} | {kind} | {holds:.3f} of {len(found):,} | {width:.2f} |", flush=True)


if __name__ == "__main__":
    main()
