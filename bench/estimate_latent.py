"""Latent-class chains: effective draws a second beside R's, ``python bench/estimate_latent.py TABLE.csv...``.

R's figures are quoted, not measured here: LCMCR 0.4.14 under R 4.2.2, 10 classes, one chain, on two cores of the same
kind; they are known for the tables named korea3, kosovo, western5 and uk5. Ours are of four chains from dispersed
starts, until R-hat is below 1.01 with 1,000 effective draws or the work allowed is done. Seconds are of the processor,
all threads together: also of chains that gave way and of starts looked at beside. Two rates are told: as R's is
counted, with the warm-up of the chains given left out, and with all work counted. Compiling is timed apart.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import numpy as np

from sijill.estimate.latent_chains import AGREED, Chains, Plan, run_chains
from sijill.estimate.latent_model import LCMCR
from sijill.estimate.latent_modes import modes
from sijill.estimate.reading import read_captures

QUOTED = {"korea3": 1722.0, "kosovo": 84.0, "western5": 1333.0, "uk5": 152.0}
"""LCMCR's effective draws a second, quoted."""

SEEDS = range(1, 11)


def compiled_seconds() -> float:
    """Seconds until the first round is done: compiling, or reading what was compiled before."""
    begun = time.process_time()
    run_chains(LCMCR.problem(table(invented_rows())), LCMCR.classes, Plan(sweeps=8), np.random.default_rng(0))
    return time.process_time() - begun


def invented_rows() -> list[list[str]]:
    """A small invented table."""
    return [["a", "b", "c", "count"], ["1", "0", "0", "30"], ["0", "1", "0", "20"], ["1", "1", "0", "9"], list("0115")]


def table(rows: list[list[str]]):
    return read_captures(list(enumerate(rows, start=1)), "table").everybody.in_order()


def measured(path: Path, seed: int, tempered: bool) -> tuple[float, Chains]:
    """Processor seconds, and the chains."""
    with path.open(encoding="utf-8", newline="") as file:
        captures = table(list(csv.reader(file)))
    begun = time.process_time()
    made = run_chains(LCMCR.problem(captures), LCMCR.classes, Plan(tempered=tempered), np.random.default_rng(seed))
    return time.process_time() - begun, made


def line(path: Path, tempered: bool = False) -> str:
    """Ours beside R's for one table: the middle of several seeds by their rate, and the least of them."""
    found = []
    for seed in SEEDS:
        seconds, made = measured(path, seed, tempered)
        kept = made.unlisted.shape[1] / made.rounds
        found.append((made.found.bulk / seconds / kept, made.found.bulk / seconds, seconds, made))
    found.sort(key=lambda one: one[0])
    rate, _, seconds, made = found[len(found) // 2]
    wholes = sorted(one[1] for one in found)
    whole = wholes[len(wholes) // 2]
    quoted = QUOTED.get(path.stem)
    worst = max(one[-1].found.rhat for one in found)
    apart = sum(one[-1].found.rhat >= AGREED for one in found)
    heaps = " ".join(f"{heap.mass:.2f}" for heap in modes(made.unlisted + 1.0))
    return (
        f"{path.stem:14} effective draws a second: as R counts {rate:,.0f}{_times(rate, quoted)} (least "
        f"{found[0][0]:,.0f}); all work counted {whole:,.0f}{_times(whole, quoted)} (least {wholes[0]:,.0f}); "
        f"R-hat {made.found.rhat:.4f} (worst {worst:.4f}; {apart} of {len(SEEDS)} seeds do not agree), "
        f"{len(made.heats)} rungs, {made.rounds:,} rounds, {seconds:.1f} s; masses of modes {heaps}"
    )


def _times(rate: float, quoted: float | None) -> str:
    """How many times what is quoted of R."""
    return f", {rate / quoted:.1f} times R's {quoted:,.0f}" if quoted else ""


if __name__ == "__main__":
    arguments = [one for one in sys.argv[1:] if one != "--tempered"]
    print(f"compiling, or reading what was compiled: {compiled_seconds():.1f} s")
    for name in arguments:
        print(line(Path(name), "--tempered" in sys.argv), flush=True)
