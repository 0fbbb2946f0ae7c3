"""People whose number changed between two releases of a list, recognised, with chance measured on the same list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sijill.model.victims import VictimRecord
from sijill.record.identity_keys import Agreement, agreement, whole_names

MOST_CHANCE = 0.1
"""Share of the matches of one kind that chance may explain; above it they are only shown as possible."""

FEWEST_KEPT = 30
"""Rows kept that chance is measured on; with fewer, namesakes inside the earlier release stand in."""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """What a match rests on: how many parts the name has (2, or 3 for three and more), and what else agrees."""

    name_parts: int
    agrees: Agreement


@dataclass(frozen=True, slots=True)
class Chance:
    """How many matches of one kind there were, and how many chance would make.

    Attributes:
        evidence: The kind.
        matched: People gone who have a match of this kind among the people new.
        control: Rows that cannot have been renumbered, on which the same rule was tried.
        control_matched: How many of them have a match all the same.
        by_chance: Matches to be expected by chance among the people gone.
        is_believed: Whether chance explains few enough of them (:data:`MOST_CHANCE`).
    """

    evidence: Evidence
    matched: int
    control: int
    control_matched: int
    by_chance: float
    is_believed: bool


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """Somebody gone and somebody new who have one name: positions in the two sequences, and what it rests on.

    ``is_alone`` says that neither has another match.
    """

    gone: int
    new: int
    evidence: Evidence
    is_alone: bool


def renumbered(
    gone: Sequence[VictimRecord], new: Sequence[VictimRecord], kept: Sequence[VictimRecord]
) -> tuple[tuple[Match, ...], tuple[Chance, ...]]:
    """The people of ``gone`` who stand in ``new`` by name, and how far chance explains it.

    The same rule is tried on people who kept their number and so cannot have got a new one: what it finds there is
    chance (or somebody listed twice, which makes the figure cautious).

    Args:
        gone: Records whose id is gone from the later release.
        new: Records whose id is new in it.
        kept: Records of the earlier release that kept their id.
    """
    named = _by_name(new)
    matches = _matches(gone, named, new)
    control, scale = kept, 1.0
    if len(kept) < FEWEST_KEPT:
        # nobody kept a number: two people of one name in one release cannot be one person renumbered either
        control, scale = [*kept, *gone], len(new) / max(1, len(kept) + len(gone))
        tried = _by_kind(control, _by_name(control), control)
    else:
        tried = _by_kind(kept, named, new)
    found: dict[Evidence, set[int]] = defaultdict(set)
    for match in matches:
        found[match.evidence].add(match.gone)
    chances = tuple(
        _chance(evidence, len(rows), len(gone), len(control), tried.get(evidence, 0), scale)
        for evidence, rows in sorted(found.items())
    )
    return matches, chances


def _by_name(records: Sequence[VictimRecord]) -> dict[str, list[int]]:
    named: dict[str, list[int]] = defaultdict(list)
    for at, record in enumerate(records):
        for name in whole_names(record):
            named[name].append(at)
    return named


def _candidates(
    record: VictimRecord, named: Mapping[str, list[int]], others: Sequence[VictimRecord]
) -> Iterable[tuple[int, Evidence]]:
    parts: dict[int, int] = {}
    for name in whole_names(record):
        for at in named.get(name, ()):
            if others[at] is not record:
                parts[at] = max(parts.get(at, 0), min(3, len(name.split())))
    return [(at, Evidence(number, agreement(record, others[at]))) for at, number in sorted(parts.items())]


def _matches(
    gone: Sequence[VictimRecord], named: Mapping[str, list[int]], new: Sequence[VictimRecord]
) -> tuple[Match, ...]:
    pairs = [(at, other, evidence) for at, one in enumerate(gone) for other, evidence in _candidates(one, named, new)]
    of_gone: dict[int, int] = defaultdict(int)
    of_new: dict[int, int] = defaultdict(int)
    for at, other, evidence in pairs:
        of_gone[at] += evidence.agrees != "against"
        of_new[other] += evidence.agrees != "against"
    return tuple(
        sorted(Match(at, other, evidence, of_gone[at] <= 1 and of_new[other] <= 1) for at, other, evidence in pairs)
    )


def _by_kind(
    records: Sequence[VictimRecord], named: Mapping[str, list[int]], others: Sequence[VictimRecord]
) -> dict[Evidence, int]:
    """How many of ``records`` have a match of each kind."""
    counted: dict[Evidence, int] = defaultdict(int)
    for record in records:
        for evidence in {evidence for _, evidence in _candidates(record, named, others)}:
            counted[evidence] += 1
    return counted


def _chance(evidence: Evidence, matched: int, gone: int, control: int, control_matched: int, scale: float) -> Chance:
    share = min(1.0, scale * control_matched / control) if control else 1.0
    expected = round(share * gone, 3)
    believed = evidence.agrees != "against" and expected <= MOST_CHANCE * matched
    return Chance(evidence, matched, control, control_matched, expected, believed)
