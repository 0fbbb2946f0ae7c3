"""Measured: how good a workspace's links are, by what people answered; it goes with every figure made of them.

Pairs that the review queue drew by chance keep what they stand for, so their answers measure the links as they were
when asked about (Horvitz and Thompson 1952). A file of labels measures the links as they are. What was measured is an
entry of the ledger with the hash of the links; when these are others now, it says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from sijill.errors import InputRefused
from sijill.link.judgements import CHANCE, said_of
from sijill.link.quality import DRAWN, EDGES, LEVEL, Quality, Share, measured
from sijill.link.stored import stored_linkage
from sijill.model.victims import Judgement, Verdict

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Drawn:
    """One answer about a pair that was drawn by chance.

    Attributes:
        weight: Pairs it stands for.
        probability: What the model believed when it was asked.
        is_linked: Whether the two were one victim then.
        is_same: What the person said.
    """

    weight: float
    probability: float
    is_linked: bool
    is_same: bool


def by_chance(answers: Sequence[Drawn], seed: int = 0) -> Quality:
    """Precision, recall and F1 of the links by answers that were drawn by chance.

    Intervals are those of a beta distribution with the effective number of answers (Kish 1965; Jeffreys prior).

    Raises:
        InputRefused: ``link.no-labels``: no answer.
    """
    if not answers:
        raise InputRefused(
            "link.no-labels",
            "nobody answered a pair that was drawn by chance",
            "answers of 'sijill review pairs', or --labels FILE",
        )
    rng = np.random.default_rng(seed)
    linked = [(one.weight, one.is_same) for one in answers if one.is_linked]
    same = [(one.weight, one.is_linked) for one in answers if one.is_same]
    precision, recall = (_drawn(held, rng) for held in (linked, same))
    f1 = 2.0 * precision * recall / np.maximum(precision + recall, 1e-12)
    shares = (_share(precision), _share(recall), _share(f1))
    return Quality(*shares, len(answers), 0, 0, round(_calibration(answers), 6))


def _drawn(held: Sequence[tuple[float, bool]], rng: np.random.Generator) -> np.ndarray:
    """The weighed share of those that are so, then draws of it; without any, nothing is known."""
    weights = np.array([weight for weight, _ in held])
    if len(weights) == 0:
        return np.concatenate([[0.5], rng.random(DRAWN)])
    share = float(weights @ np.array([is_so for _, is_so in held])) / float(weights.sum())
    count = float(weights.sum()) ** 2 / float(weights @ weights)
    return np.concatenate([[share], rng.beta(count * share + 0.5, count * (1.0 - share) + 0.5, DRAWN)])


def _share(values: np.ndarray) -> Share:
    tail = (1.0 - LEVEL) / 2.0
    low, high = (float(end) for end in np.quantile(values[1:], [tail, 1.0 - tail]))
    centre = float(values[0])
    return Share(round(centre, 6), round(min(low, centre), 6), round(max(high, centre), 6))


def _calibration(answers: Sequence[Drawn]) -> float:
    """Mean distance between believed and found, weighed, over the strata of probability."""
    held: dict[int, list[Drawn]] = {}
    for one in answers:
        held.setdefault(sum(one.probability >= edge for edge in EDGES[:-1]), []).append(one)
    off = sum(abs(sum(one.weight * (one.probability - one.is_same) for one in some)) for some in held.values())
    return off / sum(one.weight for one in answers)


def measure(workspace: Workspace, labels: Sequence[Judgement] | None, seed: int = 0) -> dict[str, object]:
    """Measure the links of a workspace and write it into the ledger; what was measured.

    Args:
        workspace: An open, linked workspace.
        labels: What people said of pairs; ``None`` takes the answers the workspace holds. Labels of pairs that the
            links obey already are passed over: they would measure themselves.
        seed: Seed of the intervals.

    Raises:
        InputRefused: ``link.no-labels``.
    """
    if labels is None:
        drawn, links = _answered(workspace)
        found, source = by_chance(drawn, seed), "pairs drawn by chance"
    else:
        linkage, _ = stored_linkage(workspace)
        obeyed = {(pair.left, pair.right) for pair in linkage.pairs if pair.decision.startswith("judged")}
        free = [one for one in labels if (one.left, one.right) not in obeyed]
        found, source, links = measured(linkage, free, seed), "a file of labels", links_now(workspace)
    told = found.as_json() | {"source": source}
    workspace.ledger.append("links.measured", links, {"quality": cast("JsonValue", _as_text(told))})
    return told


def _answered(workspace: Workspace) -> tuple[list[Drawn], str]:
    """The answers about pairs drawn by chance, and the hash of the links that were asked about last."""
    told: list[Drawn] = []
    asked_last = (-1, links_now(workspace))
    for answers in said_of(workspace.facts.judgements()).values():
        for one in answers:
            if one.how != CHANCE or one.verdict is Verdict.UNSURE:
                continue
            weight, probability = (float(str(one.asked[name])) for name in ("weight", "probability"))
            told.append(Drawn(weight, probability, bool(one.asked["linked"]), one.verdict is Verdict.SAME))
            asked_last = max(asked_last, (one.seq, str(one.asked["links"])))
    return told, asked_last[1]


def links_now(workspace: Workspace) -> str:
    """The hash of the links as they are; empty before anything was linked."""
    stamp = workspace.derived.stamp("link", "all")
    return "" if stamp is None else stamp.content


def _as_text(value: object) -> object:
    """The same with numbers that are no whole ones as text, as the ledger takes them."""
    if isinstance(value, Mapping):
        return {str(name): _as_text(one) for name, one in value.items()}
    return f"{value:.6f}" if isinstance(value, float) else value
