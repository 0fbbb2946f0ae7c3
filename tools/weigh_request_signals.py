# ruff: noqa: T201 - it prints
"""Weigh the signals of requests not to be named anew from the made texts of the tests, and print what is told right.

Usage: python tools/weigh_request_signals.py [--write]. Signs stay as data/lexicons/request_signals.toml states them;
only how much each signal weighs comes from the texts. ``--write`` puts the weights into that file. Each set is also
judged by the weights of all others.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from sijill.extract.request_signals import candidates, weights
from sijill.text.arabic import fold_letters

HERE = Path(__file__).parents[1]
WEIGHTS = HERE / "src/sijill/data/lexicons/request_signals.toml"
TEXTS = HERE / "tests/unit/extract/made_requests.txt"
BY_HAND = ("start", "rules")
EXPECTED, SMOOTHING, MOST, LEAST = 1.0, 0.7, 4.0, 0.05
FALSE_ALARM = 0.8
"""How a false alarm weighs against a request passed over, which is worse."""
ROUNDS = 8
_ENDS = re.compile(r"(?<=[.!?؟])[\"”’»]*\s+")


@dataclass(frozen=True)
class Made:
    """A made text: its set, whether somebody asks in it, and the signals of each place where they may."""

    of: str
    asks: bool
    places: np.ndarray


def made() -> tuple[list[str], list[Made]]:
    """Give the names of the signals and every made text."""
    names = [name for name in weights() if name not in BY_HAND]
    found = []
    for line in TEXTS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        of, language, who, text = line.split(" | ", 3)
        sentences = [s for s in _ENDS.split(fold_letters(text) if language == "arabic" else text) if s.strip()]
        given = [one for at in range(len(sentences)) for one in candidates(sentences, at, language)]
        found.append(Made(of, who != "-", np.array([[one[name] for name in names] for one in given])))
    return names, found


def fitted(names: list[str], texts: list[Made]) -> np.ndarray:
    """Give the weights, the start last: in a text that asks, the likeliest place counts; in others every place."""
    signs = np.sign([weights()[name] for name in names])
    expected = np.append(signs * EXPECTED, -3.0)
    weight = expected
    bounds = [(LEAST, MOST) if sign > 0 else (-MOST, -LEAST) for sign in signs]
    for _ in range(ROUNDS):
        rows, sides = [], []
        for text in texts:
            if not len(text.places):
                continue
            chosen = text.places if not text.asks else text.places[[int(np.argmax(text.places @ weight[:-1]))]]
            rows.append(chosen)
            sides += [1.0 if text.asks else -1.0] * len(chosen)
        weight = _least(np.vstack(rows), np.array(sides), expected, bounds)
    return weight


def _least(values: np.ndarray, side: np.ndarray, expected: np.ndarray, bounds: list[tuple[float, float]]) -> np.ndarray:
    cost = np.where(side > 0, 1.0, FALSE_ALARM)

    def loss(weight: np.ndarray) -> tuple[float, np.ndarray]:
        margin = (values @ weight[:-1] + weight[-1]) * side
        pull = -side * cost / (1 + np.exp(margin))
        away = weight - expected
        slope = np.append(values.T @ pull, pull.sum()) + SMOOTHING * away
        return float((cost * np.logaddexp(0, -margin)).sum() + SMOOTHING / 2 * (away**2).sum()), slope

    found: np.ndarray = minimize(loss, expected, jac=True, bounds=[*bounds, (-6.0, -1.0)], method="L-BFGS-B").x
    return found


def told(texts: list[Made], weight: np.ndarray) -> tuple[int, int, int, int]:
    """Give how many requests are noticed, how many there are, how many false alarms, and of how many texts."""
    held = [bool(len(t.places)) and bool((t.places @ weight[:-1] + weight[-1]).max() > 0) for t in texts]
    asked = [h for h, t in zip(held, texts, strict=True) if t.asks]
    others = [h for h, t in zip(held, texts, strict=True) if not t.asks]
    return sum(asked), len(asked), sum(others), len(others)


def main() -> None:
    """Print, and with ``--write`` keep, the weights."""
    names, texts = made()
    for of in dict.fromkeys(text.of for text in texts):
        left_out = [text for text in texts if text.of == of]
        right, asked, alarms, others = told(left_out, fitted(names, [text for text in texts if text.of != of]))
        print(f"{of:10} by the weights of the others: {right} of {asked} noticed, {alarms} false alarms in {others}")
    weight = fitted(names, texts)
    right, asked, alarms, others = told(texts, weight)
    print(f"{'all':10} by the weights kept: {right} of {asked} noticed, {alarms} false alarms in {others}")
    text = WEIGHTS.read_text(encoding="utf-8")
    for name, value in zip([*names, "start"], weight, strict=True):
        print(f"{value:6.2f} {name}")
        key = name if name == "start" else f'"{name}"'
        text = re.sub(rf"(?m)^({re.escape(key)} = )\S+", rf"\g<1>{value:.2f}", text)
    if "--write" in sys.argv:
        WEIGHTS.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
