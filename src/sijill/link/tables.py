"""Tables out: what ``sijill link`` writes, as the contract tells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from sijill.gate.cells import guarded_cell
from sijill.link.blocking import Rule
from sijill.link.csv_columns import column_csv
from sijill.link.draws import Draws
from sijill.link.found import DECISIONS, FoundClusters, FoundPairs, Pair
from sijill.link.linkage import DIGITS, Linkage
from sijill.link.splink_settings import splink_settings
from sijill.link.warned import warnings_of
from sijill.model.dates import DateRange
from sijill.model.victim_columns import VictimColumns
from sijill.model.victims import VictimRecord

LINKS = ("list", "id", "victim_id", "probability")
SHOWN = ("name", "name_ar", "sex", "age", "born", "died", "place")
PAIRS = ("list_a", "id_a", "list_b", "id_b", "probability", "weight", "decision")


def victim_ids(clusters: FoundClusters) -> list[str]:
    """For each record the id of its victim: the list and id of the victim's first record, where no workspace is."""
    return [":".join(clusters.keys[at]) for at in clusters.first.tolist()]


def belief(pairs: FoundPairs, clusters: FoundClusters) -> npt.NDArray[np.float64]:
    """For each record how likely its victim is right about it (records,).

    In a victim of several: the likeliest pair that ties it to another of them. Alone: 1 less the likeliest pair with
    anybody.

    Args:
        pairs: The pairs, of the records of ``clusters``.
        clusters: The clusters.
    """
    tied, near = np.zeros(len(clusters.keys)), np.zeros(len(clusters.keys))
    is_tied = clusters.first[pairs.left] == clusters.first[pairs.right]
    for side in (pairs.left, pairs.right):
        np.maximum.at(tied, side[is_tied], pairs.probability[is_tied])
        np.maximum.at(near, side[~is_tied], pairs.probability[~is_tied])
    is_alone = np.bincount(clusters.first, minlength=len(clusters.first))[clusters.first] < 2
    return np.asarray(np.round(np.where(is_alone, 1.0 - near, tied), DIGITS), dtype=np.float64)


def links_csv(linkage: Linkage, order: Iterable[tuple[str, str]]) -> bytes:
    """``links.csv``: a row per record, in ``order``."""
    clusters = FoundClusters.of(linkage.clusters)
    place = {key: at for at, key in enumerate(clusters.keys)}
    at = [place[key] for key in order]
    names, ids = ([clusters.keys[one][side] for one in at] for side in (0, 1))
    victims, sure = victim_ids(clusters), belief(FoundPairs.of(linkage.pairs), clusters)[at]
    return column_csv(LINKS, (names, ids, [victims[one] for one in at], [f"{one:.6f}" for one in sure.tolist()]))


def pairs_csv(linkage: Linkage) -> bytes:
    """``pairs.csv``: every pair scored with a probability of 0.01 or more, and every judged one."""
    pairs = FoundPairs.of(linkage.pairs)
    ends = [[pairs.keys[at][part] for at in side.tolist()] for side in (pairs.left, pairs.right) for part in (0, 1)]
    numbers = [[f"{one:.6f}" for one in column.tolist()] for column in (pairs.probability, pairs.weight)]
    return column_csv(PAIRS, (*ends, *numbers, [DECISIONS[code] for code in pairs.decision.tolist()]))


def to_label_csv(pairs: Sequence[Pair], records: VictimColumns) -> str:
    """``to_label.csv``: the pairs with both entries side by side, without their probability, ``same`` left open."""
    asked = {key for pair in pairs for key in (pair.left, pair.right)}
    held = {key: records.record(at) for at, key in enumerate(records.keys()) if key in asked}
    header = ("list_a", "id_a", "list_b", "id_b", *(f"{name}_{side}" for name in SHOWN for side in "ab"), "same")
    return as_csv(header, (_asked(pair, held[pair.left], held[pair.right]) for pair in pairs))


def _asked(pair: Pair, left: VictimRecord, right: VictimRecord) -> tuple[str, ...]:
    sides = zip(shown_values(left), shown_values(right), strict=True)
    return (*pair.left, *pair.right, *(value for both in sides for value in both), "")


def shown_values(record: VictimRecord) -> tuple[str, ...]:
    """What is shown of a record, as :data:`SHOWN` names it."""
    name, age = record.name, record.age
    parts = (name.given, name.father, name.family)
    written = name.full or " ".join(part for part in parts if part)
    ages = "" if age is None else f"{age.low}" if age.low == age.high else f"{age.low} to {age.high}"
    place = ", ".join(part for part in (record.place, record.admin1) if part)
    cells = (
        written,
        name.full_ar or "",
        record.sex or "",
        ages,
        days_shown(record.birth),
        days_shown(record.died),
        place,
    )
    return tuple(map(guarded_cell, cells))


def days_shown(days: DateRange) -> str:
    """A day, or the first and last day between which it lies; empty where nothing is known."""
    if days.first == days.last:
        return days.first.isoformat() if days.first else ""
    return f"{days.first or '…'} to {days.last or '…'}"


def draws_csv(draws: Draws) -> str:
    """``draws.csv``: a row per record, by list and id; a column per draw with the victim's id in that draw."""
    ids = [":".join(key) for key in draws.records]
    header = ("list", "id", *(f"draw_{at}" for at in range(1, len(draws.first) + 1)))
    rows = ((*key, *(ids[first] for first in draws.first[:, at])) for at, key in enumerate(draws.records))
    return as_csv(header, rows)


def draws_json(draws: Draws) -> dict[str, object]:
    """How many people the draws give: fewest, median, most; and how many records do not always stay together."""
    people = sorted(draws.people())
    return {
        "draws": len(people),
        "people": {"least": people[0], "median": people[len(people) // 2], "most": people[-1]},
        "records_that_move": draws.moving(),
    }


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
        "crowds": [*model.crowds.shares],
        "splink_on_spark": splink_settings(linkage.comparisons, linkage.rules, model, options.across_lists, "spark"),
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
