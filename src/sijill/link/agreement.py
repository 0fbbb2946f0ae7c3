"""Agreement: how far people who judged the same pairs, blind to each other, said the same.

Percent agreement flatters where nearly every pair has one answer. Cohen's kappa (1960) takes off what two people would
agree on by chance, each keeping their habits; Krippendorff's alpha (2011, nominal) does so for any number of people
with answers missing. Intervals are drawn over pairs, by bootstrap. "Unsure" is an answer like the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

Ends = tuple[tuple[str, str], tuple[str, str]]
Ratings = Mapping[Ends, Mapping[str, str]]
"""For each pair the answer of each person who gave one, the pairs in the order in which they were first asked."""

DRAWN = 2_000
LEVEL = 0.95

EARLY_AND_LATE = 2
"""Parts into which a person's answers are cut, to see whether they drift."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with its bootstrap interval; ``None`` where it is not defined: nobody shares a pair, or nobody varies.

    Attributes:
        estimate: At most 1, which is full agreement; for kappa and alpha 0 is what chance would give.
        low: Lower end of the 95 % interval.
        high: Upper end.
        pairs: Pairs it rests on.
    """

    estimate: float | None
    low: float | None
    high: float | None
    pairs: int

    def as_json(self) -> dict[str, object]:
        """The contents by name."""
        return {"estimate": self.estimate, "low": self.low, "high": self.high, "level": LEVEL, "pairs": self.pairs}


@dataclass(frozen=True, slots=True)
class Drift:
    """How often one person said what the others settled on, in the first and in the second half of their answers.

    Attributes:
        person: Code.
        answers: Answers about pairs that have a consensus without theirs.
        agreed: Share that meets it.
        early: The same in the first half.
        late: The same in the second half.
    """

    person: str
    answers: int
    agreed: float | None
    early: float | None
    late: float | None

    def as_json(self) -> dict[str, object]:
        """The contents by name."""
        return {
            "reviewer": self.person,
            "answers": self.answers,
            "agreed": self.agreed,
            "early": self.early,
            "late": self.late,
        }


@dataclass(frozen=True, slots=True)
class Agreement:
    """What people's answers say of each other.

    Attributes:
        people: Codes, sorted.
        shared: Pairs that two or more judged.
        percent: Share of couples of answers about one pair that are equal.
        alpha: Krippendorff's alpha over everybody.
        kappas: Cohen's kappa of each two people who share a pair.
        disagreements: Pairs with different answers, to be resolved.
        drifts: One for each person.
    """

    people: tuple[str, ...]
    shared: int
    percent: Measure
    alpha: Measure
    kappas: tuple[tuple[str, str, Measure], ...]
    disagreements: tuple[tuple[Ends, Mapping[str, str]], ...]
    drifts: tuple[Drift, ...]

    def as_json(self) -> dict[str, object]:
        """The contents by name."""
        return {
            "reviewers": list(self.people),
            "shared_pairs": self.shared,
            "percent": self.percent.as_json(),
            "alpha": self.alpha.as_json(),
            "kappa": [{"reviewers": [one, other], **kappa.as_json()} for one, other, kappa in self.kappas],
            "disagreements": [
                {"a": list(pair[0]), "b": list(pair[1]), "answers": dict(sorted(said.items()))}
                for pair, said in self.disagreements
            ],
            "drift": [one.as_json() for one in self.drifts],
        }


def agreement(ratings: Ratings, seed: int = 0) -> Agreement:
    """How far people agree.

    Args:
        ratings: What each person said of each pair, blind to the others.
        seed: Seed of the bootstrap.
    """
    people = tuple(sorted({person for said in ratings.values() for person in said}))
    shared = {pair: said for pair, said in ratings.items() if len(said) > 1}
    units = [list(said.values()) for said in shared.values()]
    kappas = []
    for one, other in combinations(people, 2):
        both = [[said[one], said[other]] for said in shared.values() if one in said and other in said]
        if both:
            kappas.append((one, other, _measured(both, cohens_kappa, seed)))
    return Agreement(
        people=people,
        shared=len(shared),
        percent=_measured(units, percent_agreement, seed),
        alpha=_measured(units, krippendorffs_alpha, seed),
        kappas=tuple(kappas),
        disagreements=tuple((pair, said) for pair, said in shared.items() if len(set(said.values())) > 1),
        drifts=tuple(_drift(person, ratings) for person in people),
    )


def percent_agreement(units: Sequence[Sequence[str]]) -> float | None:
    """The share of couples of answers about one pair that are equal; ``None`` without couples."""
    couples = [one == other for unit in units for one, other in combinations(unit, 2)]
    return sum(couples) / len(couples) if couples else None


def cohens_kappa(units: Sequence[Sequence[str]]) -> float | None:
    """Cohen's kappa of two people; ``None`` when both always say one and the same.

    >>> cohens_kappa([("s", "s"), ("s", "d"), ("d", "d"), ("d", "d")])
    0.5
    """
    if not units:
        return None
    first, second = (Counter(unit[at] for unit in units) for at in (0, 1))
    count = len(units)
    seen = sum(one == other for one, other in units) / count
    chance = sum(first[answer] * second[answer] for answer in first) / count**2
    return None if chance >= 1.0 else (seen - chance) / (1.0 - chance)


def krippendorffs_alpha(units: Sequence[Sequence[str]]) -> float | None:
    """Krippendorff's alpha for names, with answers missing; ``None`` when only one answer was ever given.

    Each pair judged by ``n`` people adds its couples of answers, each weighed by ``1 / (n - 1)``.
    """
    counted = [Counter(unit) for unit in units if len(unit) > 1]
    totals = sum(counted, Counter())
    values = sum(totals.values())
    different = sum((values - count) * count for count in totals.values())
    if not different:
        return None
    seen = sum(
        sum(count * (sum(unit.values()) - count) for count in unit.values()) / (sum(unit.values()) - 1)
        for unit in counted
    )
    return 1.0 - (values - 1) * seen / different


def _measured(
    units: Sequence[Sequence[str]], measure: Callable[[Sequence[Sequence[str]]], float | None], seed: int
) -> Measure:
    """The measure with its interval over pairs drawn with replacement; draws where it is not defined are left out."""
    estimate = measure(units)
    if estimate is None:
        return Measure(None, None, None, len(units))
    rng = np.random.default_rng(seed)
    drawn = [measure([units[at] for at in rows]) for rows in rng.integers(0, len(units), (DRAWN, len(units))).tolist()]
    held = np.array([one for one in drawn if one is not None])
    tail = (1.0 - LEVEL) / 2.0
    low, high = np.quantile(held, [tail, 1.0 - tail])
    low, high = min(float(low), estimate), max(float(high), estimate)
    return Measure(round(estimate, 6), round(low, 6), round(high, 6), len(units))


def consensus(said: Mapping[str, str], without: str) -> str | None:
    """What most of the others said; ``None`` when nobody else did, or they are evenly divided."""
    counted = Counter(answer for person, answer in said.items() if person != without).most_common(2)
    if not counted or (len(counted) > 1 and counted[0][1] == counted[1][1]):
        return None
    return counted[0][0]


def _drift(person: str, ratings: Ratings) -> Drift:
    met = [
        said[person] == settled
        for said in ratings.values()
        if person in said and (settled := consensus(said, person)) is not None
    ]
    half = (len(met) + 1) // EARLY_AND_LATE
    return Drift(person, len(met), _share(met), _share(met[:half]), _share(met[half:]))


def _share(met: Sequence[bool]) -> float | None:
    return round(sum(met) / len(met), 6) if met else None
