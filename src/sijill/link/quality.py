"""Quality: how good the links are, measured on pairs that people labelled.

Pairs are drawn by strata of their probability, more where the model is unsure and where there are many (Neyman 1934),
and given to a person blind, without the probability. Precision and recall are then the strata's shares put together,
with an interval from the beta distribution of each (Jeffreys prior). Matches that no blocking rule proposed cannot be
sampled: recall is recall among the pairs compared, and says so.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.errors import InputRefused, Refusal
from sijill.link.found import Pair
from sijill.link.judged import Key
from sijill.link.linkage import Linkage
from sijill.model.victims import Judgement, Verdict

Floats = npt.NDArray[np.float64]

EDGES = (0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1.0)
"""Ends of the strata of probability; each holds its lower end."""

FEWEST_EACH = 5
LEVEL = 0.95
DRAWN = 20_000

Stratum = tuple[bool, int]
"""Whether the pair is linked, and between which edges its probability lies."""


@dataclass(frozen=True, slots=True)
class Share:
    """An estimated share with its interval, each from 0 to 1."""

    estimate: float
    low: float
    high: float

    def as_json(self) -> dict[str, float]:
        """The three numbers by name, and the level of the interval."""
        return {"estimate": self.estimate, "low": self.low, "high": self.high, "level": LEVEL}


@dataclass(frozen=True, slots=True)
class Quality:
    """What labelled pairs say of the links.

    Attributes:
        precision: Share of linked pairs that are one person.
        recall: Share linked of the pairs of one person, among the pairs with a probability of 0.01 or more.
        f1: Their harmonic mean.
        labelled: Labelled pairs used.
        unused: Labelled pairs not among those with a probability of 0.01 or more: no stratum holds them.
        missed: Of the unused, those that a person called the same: matches that comparing or blocking missed.
        calibration: Mean distance between probability and labelled share, weighed by the strata's size.
    """

    precision: Share
    recall: Share
    f1: Share
    labelled: int
    unused: int
    missed: int
    calibration: float

    def as_json(self) -> dict[str, object]:
        """The contents by name."""
        return {
            "precision": self.precision.as_json(),
            "recall": self.recall.as_json(),
            "recall_is": "among pairs compared and given a probability of 0.01 or more",
            "f1": self.f1.as_json(),
            "labelled": self.labelled,
            "unused": self.unused,
            "missed_matches_among_unused": self.missed,
            "calibration_error": self.calibration,
        }


def stratum_of(pair: Pair) -> Stratum:
    """The stratum of a pair."""
    at = sum(pair.probability >= edge for edge in EDGES[:-1]) - 1
    return pair.decision in ("linked", "judged_same"), max(0, at)


def by_stratum(pairs: Iterable[Pair]) -> dict[Stratum, list[Pair]]:
    """The pairs of each stratum, in order."""
    held: dict[Stratum, list[Pair]] = {}
    for pair in pairs:
        held.setdefault(stratum_of(pair), []).append(pair)
    return dict(sorted(held.items()))


def to_label(linkage: Linkage, pairs: int, seed: int) -> list[Pair]:
    """A random sample of about ``pairs`` pairs by stratum, in random order.

    Raises:
        Refusal: Fewer than one pair asked for.
    """
    if pairs < 1:
        raise Refusal(f"at least one pair is needed, got {pairs}")
    rng = np.random.default_rng(seed)
    strata = by_stratum(linkage.pairs)
    doubt = {key: len(held) * _spread(held) for key, held in strata.items()}
    whole = sum(doubt.values())
    chosen: list[Pair] = []
    for key, held in strata.items():
        wanted = max(FEWEST_EACH, math.ceil(pairs * doubt[key] / whole))
        taken = rng.permutation(len(held))[: min(wanted, len(held))]
        chosen.extend(held[at] for at in sorted(taken.tolist()))
    return [chosen[at] for at in rng.permutation(len(chosen))]


def _spread(pairs: Sequence[Pair]) -> float:
    mean = sum(pair.probability for pair in pairs) / len(pairs)
    # a model can be wrong where it is sure: no stratum counts as without doubt
    return math.sqrt(max(mean * (1.0 - mean), 0.01))


def measured(linkage: Linkage, labels: Sequence[Judgement], seed: int = 0) -> Quality:
    """Precision and recall of links that were made without these labels.

    Args:
        linkage: Links made **without** ``labels``: labels that were obeyed would measure themselves.
        labels: What people said of pairs; "unsure" is passed over.
        seed: Seed of the interval.

    Raises:
        InputRefused: ``link.no-labels`` when no label falls on a pair with a probability of 0.01 or more.
    """
    said = {(one.left, one.right): one.verdict is Verdict.SAME for one in labels if one.verdict is not Verdict.UNSURE}
    strata = by_stratum(linkage.pairs)
    counts = {key: _counted(held, said) for key, held in strata.items()}
    used = sum(same + other for same, other in counts.values())
    if not said:
        raise InputRefused(
            "link.no-labels", "no labelled pair has an answer", 'pairs with 1 or 0 under "same"', "fill in to_label.csv"
        )
    if used == 0:
        raise InputRefused(
            "link.no-labels", "none of the labelled pairs was compared", "labels of pairs from to_label.csv"
        )
    seen = {(pair.left, pair.right) for pair in linkage.pairs}
    unused = {pair: same for pair, same in said.items() if pair not in seen}
    sizes = {key: len(held) for key, held in strata.items()}
    precision, recall, f1 = _shares(sizes, counts, strata, seed)
    error = sum(
        sizes[key] * abs(_mean(strata[key]) - same / (same + other))
        for key, (same, other) in counts.items()
        if same + other
    ) / sum(sizes[key] for key, (same, other) in counts.items() if same + other)
    return Quality(precision, recall, f1, used, len(unused), sum(unused.values()), round(error, 6))


def _counted(pairs: Sequence[Pair], said: Mapping[tuple[Key, Key], bool]) -> tuple[int, int]:
    answers = [said[pair.left, pair.right] for pair in pairs if (pair.left, pair.right) in said]
    return sum(answers), len(answers) - sum(answers)


def _mean(pairs: Sequence[Pair]) -> float:
    return sum(pair.probability for pair in pairs) / len(pairs)


def _shares(
    sizes: Mapping[Stratum, int],
    counts: Mapping[Stratum, tuple[int, int]],
    strata: Mapping[Stratum, Sequence[Pair]],
    seed: int,
) -> tuple[Share, Share, Share]:
    """Precision, recall and F1; a stratum nobody labelled counts by its probabilities, with the doubt of one label."""
    rng = np.random.default_rng(seed)
    true_linked, linked, true_all = np.zeros(DRAWN + 1), 0.0, np.zeros(DRAWN + 1)
    for key, size in sizes.items():
        same, other = counts[key]
        mean = _mean(strata[key])
        before = (0.5, 0.5) if same + other else (max(mean, 0.01), max(1.0 - mean, 0.01))
        drawn = rng.beta(same + before[0], other + before[1], DRAWN)
        centre = same / (same + other) if same + other else mean
        true = size * np.concatenate([[centre], drawn])
        true_all += true
        if key[0]:
            true_linked += true
            linked += size
    precision = true_linked / max(linked, 1.0)
    recall = true_linked / np.maximum(true_all, 1e-12)
    f1 = 2.0 * true_linked / np.maximum(linked + true_all, 1e-12)
    return _share(precision), _share(recall), _share(f1)


def _share(values: Floats) -> Share:
    tail = (1.0 - LEVEL) / 2.0
    low, high = np.quantile(values[1:], [tail, 1.0 - tail])
    return Share(*(round(float(value), 6) for value in (values[0], min(low, values[0]), max(high, values[0]))))
