"""How long log-linear models and the selection of sparse lists take, after warm-up: seconds of processor time.

Usage: python bench/estimate_loglinear.py FOLDER   (tables of captures: kosovo.csv, uk5.csv)

R's figures are quoted, not measured here: 1.1-1.2 ms a fit (MultipleSystemsEstimation 1.2.0), 100 bootstraps of
SparseMSE 2.0.1 in 1-19 s.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import numpy as np

from sijill.estimate.averaging import bootstrap
from sijill.estimate.captures import Captures
from sijill.estimate.hierarchy import hierarchical_models
from sijill.estimate.reading import read_captures
from sijill.estimate.search import search
from sijill.estimate.sparse import selections

BOOTSTRAPS = 1000
R_FIT = 1.1e-3


def captures_of(path: Path) -> Captures:
    with path.open(encoding="utf-8", newline="") as file:
        return read_captures(list(enumerate(csv.reader(file), start=1)), path.name).everybody.in_order()


def best_of(times: int, work) -> float:
    spent = []
    for _ in range(times):
        begun = time.process_time()
        work()
        spent.append(time.process_time() - begun)
    return min(spent)


def log_linear_seconds(captures: Captures, order: int) -> tuple[int, float]:
    """Models, and seconds of 1,000 bootstraps that fit, prove and weigh all of them again."""
    table, lists = captures.table, len(captures.lists)
    found = search(hierarchical_models(lists, order), table, lists)
    chosen = found.only([int(at) for at in np.flatnonzero(found.exists[:, 0])])
    rng = np.random.default_rng(1)
    drawn = rng.multinomial(captures.documented, table / table.sum(), size=BOOTSTRAPS).astype(float)
    penalty = float(np.log(captures.documented))
    return len(found.models), best_of(2, lambda: bootstrap(chosen, table, drawn, penalty, 0.95))


def sparse_seconds(captures: Captures) -> float:
    """Seconds of 1,000 bootstraps that choose pairs again."""
    counts = np.array([float(people) for _, people in captures.counts])
    drawn = np.random.default_rng(1).multinomial(captures.documented, counts / counts.sum(), size=BOOTSTRAPS)
    return best_of(2, lambda: selections(captures.patterns, drawn.astype(float), 0.02))


def report(folder: Path) -> None:
    for name, order, wanted in (("kosovo", 3, 1.0), ("uk5", 2, 10.0)):
        captures = captures_of(folder / f"{name}.csv")
        models, spent = log_linear_seconds(captures, order)
        quoted = models * BOOTSTRAPS * R_FIT
        print(f"{name}: log-linear, {models} models x {BOOTSTRAPS}: {spent:.2f} s (wanted {wanted:g}; R {quoted:.0f})")
        print(f"{name}: sparse, {BOOTSTRAPS} bootstraps: {sparse_seconds(captures):.2f} s")


if __name__ == "__main__":
    report(Path(sys.argv[1]))
