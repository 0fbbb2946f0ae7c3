"""Tables out: what ``sijill link`` writes, as the contract tells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from sijill.link.blocking import Rule
from sijill.link.linkage import DIGITS, Linkage
from sijill.link.warned import warnings_of

LINKS = ("list", "id", "victim_id", "probability")
PAIRS = ("list_a", "id_a", "list_b", "id_b", "probability", "weight", "decision")


def victim_ids(linkage: Linkage) -> dict[tuple[str, str], str]:
    """For each record the id of its victim: the list and id of the victim's first record, where no workspace is."""
    return {key: f"{group[0][0]}:{group[0][1]}" for group in linkage.clusters for key in group}


def belief(linkage: Linkage) -> dict[tuple[str, str], float]:
    """For each record how likely its victim is right about it.

    In a victim of several: the likeliest pair that ties it to another of them. Alone: 1 less the likeliest pair with
    anybody.
    """
    tied: dict[tuple[str, str], float] = {}
    near: dict[tuple[str, str], float] = {}
    group_of = {key: group for group in linkage.clusters for key in group}
    for pair in linkage.pairs:
        for key in (pair.left, pair.right):
            held = tied if group_of[pair.left] is group_of[pair.right] else near
            held[key] = max(held.get(key, 0.0), pair.probability)
    return {
        key: round(tied.get(key, 0.0) if len(group) > 1 else 1.0 - near.get(key, 0.0), DIGITS)
        for key, group in group_of.items()
    }


def links_csv(linkage: Linkage, order: Iterable[tuple[str, str]]) -> str:
    """``links.csv``: a row per record, in ``order``."""
    victims, sure = victim_ids(linkage), belief(linkage)
    return as_csv(LINKS, ((*key, victims[key], f"{sure[key]:.6f}") for key in order))


def pairs_csv(linkage: Linkage) -> str:
    """``pairs.csv``: every pair scored with a probability of 0.01 or more, and every judged one."""
    rows = (
        (*pair.left, *pair.right, f"{pair.probability:.6f}", f"{pair.weight:.6f}", pair.decision)
        for pair in linkage.pairs
    )
    return as_csv(PAIRS, rows)


def as_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """CSV text, lines ended by a line feed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def model_json(linkage: Linkage, seconds: float | None = None) -> dict[str, object]:
    """``model.json``: what was compared, every m and u, how it was trained and blocked."""
    model, options = linkage.model, linkage.options
    shares = zip(linkage.comparisons, model.m, model.u, strict=True)
    return {
        "engine": "duckdb",
        "seed": options.seed,
        "threshold": options.threshold,
        "once_per_list": options.across_lists,
        "prior": model.prior,
        "expected_matches": model.matches,
        "possible_pairs": int(model.possible),
        "compared_pairs": linkage.compared,
        "converged": model.converged,
        "rounds": model.rounds,
        "shares": "stated" if model.rests_on_stated else "learnt",
        "comparisons": [
            {
                "name": comparison.name,
                "levels": [
                    {"label": level.label, "m": m, "u": u, "frequency": level.frequency}
                    for level, m, u in zip(comparison.levels, ms, us, strict=True)
                ],
            }
            for comparison, ms, us in shares
        ],
        "blocking": {"used": _rules(linkage.rules), "left_out": _rules(linkage.left_out)},
        "contradicted": [
            {"left": list(one.left), "right": list(one.right), "verdict": one.verdict.value}
            for one in linkage.contradicted
        ],
        "warnings": warnings_of(linkage),
        "seconds": seconds,
    }


def _rules(rules: Sequence[Rule]) -> list[Mapping[str, object]]:
    return [{"columns": list(rule.columns), "pairs": rule.pairs} for rule in rules]
