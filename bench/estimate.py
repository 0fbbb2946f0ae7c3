"""Seconds and memory of the estimators: ``python bench/estimate.py [METHOD...]`` (all by default).

Each method has a function here that measures it in this run, on invented lists and on the tables beside the checkout
where there are any. What R's packages took is **quoted**, not measured here: R 4.2.2 on two cores, November 2026. Times
are of the processor, the best of several, after one call that warms up; memory is the peak of a process of its own.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.reading import read_captures

BESIDE = Path(__file__).resolve().parents[1].parent / "shared/data/estimate"
"""Where reference tables stand beside a checkout, when there are any."""

PEOPLE = 4_000
"""People in an invented table, on a list or on none."""


def invented(lists: int, people: int = PEOPLE, seed: int = 1) -> Captures:
    """Lists of two kinds of people, one easier to find; the second list copies much of the first."""
    rng = np.random.default_rng([seed, lists])
    easy = rng.random(people) < 0.4
    on = rng.random((people, lists)) < np.where(easy[:, None], rng.random(lists) * 0.4, rng.random(lists) * 0.15)
    on[:, 1] |= on[:, 0] & (rng.random(people) < 0.3)
    masks = on @ (1 << np.arange(lists))
    return Captures.counted([f"list{place}" for place in range(lists)], [(int(mask), 1) for mask in masks if mask])


def beside(name: str) -> Captures | None:
    """A reference table, where it is there."""
    path = BESIDE / f"{name}.csv"
    if not path.exists():
        return None
    with path.open(encoding="utf-8", newline="") as file:
        return read_captures(list(enumerate(csv.reader(file), start=1)), name).everybody.in_order()


def best_of(times: int, call: Callable[[], object]) -> float:
    """Processor seconds of the fastest of several calls, after one that warms up."""
    call()
    taken = []
    for _ in range(times):
        begun = time.process_time()
        call()
        taken.append(time.process_time() - begun)
    return min(taken)


def peak(code: str) -> float:
    """Megabytes a process of its own takes at most to run some Python."""
    code += "\nimport resource, json; print(json.dumps(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=Path(__file__).parent)
    return float(json.loads(done.stdout.splitlines()[-1]))


def table(title: str, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    """Print rows under a header."""
    cells = [header, *[tuple(str(cell) for cell in row) for row in rows]]
    widths = [max(len(row[at]) for row in cells) for at in range(len(header))]
    print(f"\n{title}")
    for row in cells:
        print("  " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)))


QUOTED_DGA = {
    "kosovo": "0.395 s, 260 MB",
    "uk5": "3.3 s, 1,161 MB",
    6: "impossible",
    7: "impossible",
    8: "impossible",
    9: "impossible",
    10: "impossible",
}
"""dga 2.0.2 on its full grid, quoted."""


def graphs() -> None:
    """The average over all decomposable graphs: posterior, and the whole estimate with best graphs and sensitivity."""
    from sijill.estimate.best_graphs import best_graphs
    from sijill.estimate.decomposable import GRAPHS
    from sijill.estimate.graph_posterior import GraphPosterior, _evaluated, graph_posterior

    def posterior(captures: Captures) -> GraphPosterior:
        _evaluated.cache_clear()
        lists = len(captures.lists)
        return graph_posterior(captures.table, lists, 2.0**-lists, captures.documented * 30, with_saturated=False)

    named = [(name, held) for name in ("kosovo", "uk5") if (held := beside(name)) is not None]
    rows = []
    for name, held in [*named, *((f"invented, {lists} lists", invented(lists)) for lists in range(3, 10))]:
        lists = len(held.lists)
        found = posterior(held)
        seconds = best_of(5 if lists < 8 else 1, lambda held=held: posterior(held).quantile(0.5))
        ranked = best_of(3 if lists < 7 else 1, lambda found=found: best_graphs(found, 5))
        middle, low, high = (held.documented + found.quantile(at) for at in (0.5, 0.025, 0.975))
        rows.append(
            (
                name,
                f"{GRAPHS[lists]:,}",
                f"{seconds * 1000:,.1f} ms",
                f"{ranked * 1000:,.1f} ms",
                f"{middle:,.0f} [{low:,.0f}-{high:,.0f}]",
                QUOTED_DGA.get(name, QUOTED_DGA.get(lists, "-")),
            )
        )
    header = ("table", "graphs", "posterior", "best graphs", "median [95%]", "R dga, quoted")
    table(f"graphs: {PEOPLE:,} people in invented tables", header, rows)
    code = (
        "from estimate import invented\nfrom sijill.estimate.graphs import graphs_estimate\n"
        "from sijill.estimate.settings import Settings\ngraphs_estimate(invented(8), Settings(), 0.95)"
    )
    print(f"  whole process of an estimate from 8 lists: {peak(code):,.0f} MB at most")


def log_linear() -> None:
    """1,000 bootstraps that fit, prove and weigh all models again, and as many that choose sparse pairs again."""
    from estimate_loglinear import report

    print("\nlog-linear and sparse: processor seconds of 1,000 bootstraps")
    if BESIDE.is_dir():
        report(BESIDE)
    else:
        print("  no tables stand beside this checkout: python bench/estimate_loglinear.py FOLDER")


def latent_class() -> None:
    """Effective draws a second of latent-class chains beside R's, quoted."""
    from estimate_latent import QUOTED, line

    print("\nlatent-class: four chains from dispersed starts")
    for path in (BESIDE / f"{name}.csv" for name in QUOTED):
        print(line(path) if path.exists() else f"  {path.name} does not stand beside this checkout", flush=True)


METHODS: dict[str, Callable[[], None]] = {"graphs": graphs, "log-linear": log_linear, "latent-class": latent_class}
"""What can be measured, by name."""


def main() -> None:
    """Measure the methods named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("methods", nargs="*", choices=[[], *METHODS], help=", ".join(METHODS))
    for name in parser.parse_args().methods or METHODS:
        METHODS[name]()


if __name__ == "__main__":
    main()
