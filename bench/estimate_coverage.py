"""How often 95 % intervals hold the truth: ``python bench/estimate_coverage.py [PART...]``.

Invented tables of 2,000 people, of whom the lists find some: a grid of worlds by three to six lists. What was found is
added up in ``estimate_coverage.csv``, a row for each world, number of lists, method and set of warnings; the tables in
``docs/explanation/estimating.md`` are made of it (``--docs``), and a test holds them against it. ``--short`` runs a few
tables of each and prints without writing. Where a method gives no number because its chains disagree, ``held`` is of
the first chain alone: what somebody with one chain would have published.
"""

from __future__ import annotations

import argparse
import csv
import math
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sijill.estimate.agreement import FORBIDDING
from sijill.estimate.captures import Captures
from sijill.estimate.covariates import People
from sijill.estimate.doubly_robust import doubly_robust_estimates
from sijill.estimate.estimates import estimate_all
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate

HERE = Path(__file__).resolve().parent
RESULTS, PAGE = HERE / "estimate_coverage.csv", HERE.parent / "docs/explanation/estimating.md"

PEOPLE, LISTS, LEVEL = 2_000, (3, 4, 5, 6), 0.95
QUICK = ("graphs", "graphs-full", "no-highest-order", "chao", "independence")
SETTINGS = Settings(bootstraps=200, bootstrap_models=100, sparse_bootstraps=200, draws=400, sweeps=100_000)
"""Fewer bootstraps and shorter chains than by default, or this would take hours."""

Matrix = np.ndarray
World = Callable[[np.random.Generator, int, int], Matrix]


def independent(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """are independent"""
    return rng.random((people, lists)) < rng.uniform(0.1, 0.35, lists)


def copying(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """copy: the second takes three of ten entries of the first"""
    on = independent(rng, people, lists)
    on[:, 1] |= on[:, 0] & (rng.random(people) < 0.3)
    return on


def unlike(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """find a third of the people three times as easily"""
    easy = rng.random((people, 1)) < 1 / 3
    return rng.random((people, lists)) < rng.uniform(0.05, 0.15, lists) * np.where(easy, 3.0, 1.0)


def thin(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """hold few people"""
    return rng.random((people, lists)) < rng.uniform(0.02, 0.06, lists)


def shared(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """share one intake that passes a fifth of the people on to all"""
    return independent(rng, people, lists) | (rng.random((people, 1)) < 0.2)


def copied(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """are nearly one: 97 in 100 entries of the second are taken from the first"""
    on = independent(rng, people, lists)
    on[:, 1] = np.where(on[:, 0], rng.random(people) < 0.6, rng.random(people) < 0.004)
    return on


def meagre(rng: np.random.Generator, people: int, lists: int) -> Matrix:
    """hold hardly anybody"""
    return rng.random((people, lists)) < rng.uniform(0.004, 0.015, lists)


WORLDS: dict[str, World] = {one.__name__: one for one in (independent, copying, unlike, thin, shared, copied, meagre)}

GRID = [(world, lists) for world in WORLDS for lists in LISTS]


@dataclass(slots=True)
class Tally:
    """What came of one method on tables of one kind that were warned of in the same way.

    Attributes:
        tables: How many tables.
        told: Of how many there is an interval.
        held: How many intervals hold the truth; of a floor, how many lie not above it.
        log_ratio: Sum of the log of estimate / truth.
        log_width: Sum of the log of upper / lower end.
    """

    tables: int = 0
    told: int = 0
    held: int = 0
    log_ratio: float = 0.0
    log_width: float = 0.0

    def add(self, one: Estimate, truth: int) -> None:
        """Adds an estimate."""
        self.tables += 1
        ends = _ends(one)
        if ends is not None:
            low, middle, high = ends
            self.told += 1
            self.held += low <= truth and (one.method == "chao" or truth <= high)
            self.log_ratio += math.log(max(middle, 1.0) / truth)
            self.log_width += math.log(max(high, 1.0) / max(low, 1.0))


Key = tuple[str, str, int, str]
"""Method, world, lists and codes of the warnings."""


def _ends(one: Estimate) -> tuple[float, float, float] | None:
    if one.total is not None:
        return one.total.low, one.total.median, one.total.high
    chains = one.diagnostics.get("by_chain")
    first = chains[0] if isinstance(chains, list) and chains else None
    if not isinstance(first, dict):
        return None
    return tuple(float(str(first[name])) for name in ("low", "median", "high"))  # type: ignore[return-value]


def captures(world: str, lists: int, seed: int) -> Captures:
    """One invented table."""
    rng = np.random.default_rng([seed, lists, list(WORLDS).index(world)])
    masks = WORLDS[world](rng, PEOPLE, lists) @ (1 << np.arange(lists))
    return Captures.counted("abcdef"[:lists], [(int(mask), 1) for mask in masks if mask])


def known_people(world: str, seed: int) -> People:
    """Two lists and two things known of people; in ``hidden`` a third that is not known makes both lists find them."""
    rng = np.random.default_rng([seed, 77])
    far, age = rng.random(PEOPLE), rng.integers(0, 90, PEOPLE)
    hidden = (rng.random(PEOPLE) < 0.3) * (1.5 if world == "hidden" else 0.0)
    chance = [1 / (1 + np.exp(-(at - 1.5 * far + 0.012 * age + hidden))) for at in (-0.5, -0.8)]
    on = rng.random((PEOPLE, 2)) < np.stack(chance, axis=1)
    kept = on.any(axis=1)
    known = {"age": age.astype(str)[kept], "far": np.round(far, 2).astype(str)[kept]}
    return People(("a", "b"), on[kept], known)


Found = Iterator[tuple[str, int, Estimate]]


def quick(seed: int) -> Found:
    """Every method but those below, on each world and number of lists; of two lists the first two."""
    for world, lists in GRID:
        held = captures(world, lists, seed)
        for one in estimate_all(held, methods=QUICK, level=LEVEL, settings=SETTINGS):
            yield world, lists, one
        for one in estimate_all(_first_two(held), methods=["two-list"], level=LEVEL):
            yield world, lists, one


def pairs(seed: int) -> Found:
    """``sparse``."""
    return _by("sparse", seed)


def models(seed: int) -> Found:
    """``log-linear``, on one table in four: six lists have 32,768 models."""
    return _by("log-linear", seed) if seed % 4 == 0 else iter(())


def latent(seed: int) -> Found:
    """``latent-class``, on one table in ten."""
    return _by("latent-class", seed) if seed % 10 == 0 else iter(())


def _by(method: str, seed: int) -> Found:
    for world, lists in GRID:
        for one in estimate_all(captures(world, lists, seed), methods=[method], level=LEVEL, settings=SETTINGS):
            yield world, lists, one


def _first_two(held: Captures) -> Captures:
    return held.only(["a", "b"])


def covariates(seed: int) -> Found:
    """``doubly-robust`` of two lists, learnt by logistic regression."""
    for world in ("known", "hidden"):
        for one in doubly_robust_estimates(known_people(world, seed), LEVEL, 0, "logistic"):
            yield world, 2, one


PARTS = {"quick": quick, "pairs": pairs, "covariates": covariates, "models": models, "latent": latent}


def add(held: dict[Key, Tally], found: Iterable[tuple[str, int, Estimate]]) -> None:
    """Adds estimates to what was found before."""
    for world, lists, one in found:
        codes = sorted({warning.code.removeprefix("estimate.") for warning in one.warnings})
        held.setdefault((one.method, world, lists, " ".join(codes)), Tally()).add(one, PEOPLE)


HEADER = ("method", "world", "lists", "codes", "tables", "told", "held", "log_ratio", "log_width")


def read_results() -> dict[Key, Tally]:
    """What stands in the results."""
    with RESULTS.open(encoding="utf-8", newline="") as file:
        return {
            (row["method"], row["world"], int(row["lists"]), row["codes"]): Tally(
                int(row["tables"]), int(row["told"]), int(row["held"]), float(row["log_ratio"]), float(row["log_width"])
            )
            for row in csv.DictReader(file)
        }


def write_results(found: dict[Key, Tally]) -> None:
    """Puts the methods found in the place of what stood in the results of them."""
    before = read_results() if RESULTS.exists() else {}
    methods = {method for method, *_ in found}
    kept = {key: tally for key, tally in before.items() if key[0] not in methods} | found
    with RESULTS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for key, one in sorted(kept.items()):
            writer.writerow([*key, one.tables, one.told, one.held, f"{one.log_ratio:.4f}", f"{one.log_width:.4f}"])


def is_forbidden(codes: str) -> bool:
    """Whether one of the warnings forbids a headline, or a number at all."""
    return any(f"estimate.{code}" in FORBIDDING or code == "chains-disagree" for code in codes.split())


def main() -> None:
    """Measure the parts named, or all; write the results and the page, or print."""
    from coverage_tables import by_code, by_world, write_page

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", help=", ".join(PARTS))
    parser.add_argument("--short", action="store_true", help="3 tables of each kind; nothing is written.")
    parser.add_argument("--tables", type=int, default=75, help="Tables of each kind [75].")
    parser.add_argument("--docs", action="store_true", help="Write the page from the results; measure nothing.")
    told = parser.parse_args()
    for part in () if told.docs else told.parts or PARTS:
        found: dict[Key, Tally] = {}
        for seed in range(3 if told.short else told.tables):
            add(found, PARTS[part](seed))
            if not told.short:
                write_results(found)
        print(f"{by_world(found)}\n\n{by_code(found)}\n")
    if not told.short:
        write_page(read_results(), PAGE)


if __name__ == "__main__":
    sys.exit(main())
