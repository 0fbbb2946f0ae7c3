# ruff: noqa: T201 - it prints
"""Weigh the signals of pages anew from the made pages of the tests, and print how sets left out are judged.

Usage: python tools/weigh_page_signals.py [--write]. Signs and meanings stay as data/lexicons/page_signals.toml states
them; only how much each signal weighs comes from the pages. ``--write`` puts the weights into that file.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from sijill.preserve.html import page_root
from sijill.preserve.page.evidence import evidence_in
from sijill.preserve.page.features import features_of
from sijill.preserve.page.signals import weights
from sijill.preserve.page.verdict import Asked, signals_for

HERE = Path(__file__).parents[1]
WEIGHTS = HERE / "src/sijill/data/lexicons/page_signals.toml"
PAGES = HERE / "tests/unit/preserve/page"
_TO_NINE = ("two", "three", "four", "five", "six", "seven", "eight", "nine")
LATER = (*_TO_NINE, "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen")
SETS = ("made_pages", "later_pages", "last_pages", "blind_pages", *(f"blind_pages_{number}" for number in LATER))
MOST, LESS = 4.0, {"held back": 2.5, "not free": 2.5, "offer after": 1.5, "form of its own": 1.5, "list alone": 2.5}
BY_HAND = ("start", "rules")
SMOOTHING = 0.2
FEWEST = 0.05


@dataclass(frozen=True)
class Measured:
    """Signals of all pages (rows) by name (columns), whether each is a wall, and its set."""

    names: list[str]
    values: np.ndarray
    ruled: np.ndarray
    walls: np.ndarray
    sets: np.ndarray


def measured() -> Measured:
    """Give the signals of every made page."""
    sys.path.insert(0, str(PAGES))
    names = [name for name in weights() if name not in BY_HAND]
    rows, ruled, walls, sets = [], [], [], []
    for of in SETS:
        for page in __import__(of).pages():
            root = page_root(page.html.encode(), "")
            if root is None:
                continue
            shown = features_of(root)
            given = signals_for(shown, Asked(page.asked, page.final, page.status), evidence_in(shown))
            rows.append([given[name] for name in names])
            ruled.append(given["rules"])
            walls.append(bool(page.wall))
            sets.append(of)
    return Measured(names, np.array(rows), np.array(ruled), np.array(walls), np.array(sets))


def fitted(pages: Measured, used: np.ndarray) -> np.ndarray:
    """Give the weights, the start last, by which the used pages fall right (logistic loss, signs kept)."""
    spread = pages.values.std(axis=0) + 1e-9
    scaled, side = pages.values[used] / spread, np.where(pages.walls[used], 1.0, -1.0)
    signs = np.sign([weights()[name].weight for name in pages.names])
    most = spread * [LESS.get(name, MOST) for name in pages.names]
    bounds = [(0.0, top) if sign > 0 else (-top, 0.0) for sign, top in zip(signs, most, strict=True)]

    def loss(weight: np.ndarray) -> tuple[float, np.ndarray]:
        margin = (scaled @ weight[:-1] + weight[-1]) * side
        pull = -side / (1 + np.exp(margin))
        slope = np.append(scaled.T @ pull + weight[:-1] / SMOOTHING, pull.sum())
        return np.logaddexp(0, -margin).sum() + (weight[:-1] ** 2).sum() / (2 * SMOOTHING), slope

    found = minimize(loss, np.zeros(len(signs) + 1), jac=True, bounds=[*bounds, (None, None)], method="L-BFGS-B").x
    return np.append(found[:-1] / spread, found[-1])


def told(pages: Measured) -> None:
    """Print precision and recall of each set by the weights of all others."""
    total = np.zeros(len(pages.walls))
    for of in SETS:
        out = pages.sets == of
        weight = fitted(pages, ~out)
        total[out] = pages.values[out] @ weight[:-1] + weight[-1] + weights()["rules"].weight * pages.ruled[out]
    for of in (*SETS, "all"):
        part = (pages.sets == of) | (of == "all")
        held, walls = total[part] > 0, pages.walls[part]
        right = (held & walls).sum()
        print(f"{of:20} precision {right / held.sum():.3f} recall {right / walls.sum():.3f}")


def main() -> None:
    """Print, and with ``--write`` keep, the weights."""
    pages = measured()
    told(pages)
    weight = fitted(pages, pages.sets != "")
    text = WEIGHTS.read_text(encoding="utf-8")
    for name, value in zip([*pages.names, "start"], weight, strict=True):
        print(f"{value:6.2f} {name}")
        kept = value if abs(value) >= FEWEST or name == "start" else np.sign(weights()[name].weight) * FEWEST
        text = re.sub(rf'(\["?{re.escape(name)}"?\]\nweight = )\S+', rf"\g<1>{kept:.2f}", text)
    if "--write" in sys.argv:
        WEIGHTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
