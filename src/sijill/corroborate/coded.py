"""Coded: the figure of an incident by a coding policy (Airwars, ACLED, UCDP...), from the claims of its documents.

The policy says who counts and how one text becomes a number; this says how the numbers of several texts become one:
the least and the greatest of them, and for the middle the least (a policy that takes the most conservative report) or
the lower median. Independence of the sources is not asked: the rules of :mod:`sijill.corroborate.rules` do that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sijill.model.claims import Claim
from sijill.model.derivations import Step, Term, Way, worked
from sijill.model.figures import Excluded
from sijill.model.vocabulary import Harm
from sijill.policies.explained import makings
from sijill.policies.making import Making
from sijill.policies.policy import Policy


@dataclass(frozen=True, slots=True)
class CodedFigure:
    """How many suffered one harm in an incident, as a coding policy counts them.

    Attributes:
        harm: ``killed`` or ``injured``.
        rule: Name and version of the policy ("airwars/3").
        low: Fewest (persons).
        best: The number the policy believes (persons).
        high: Most (persons), or ``None`` when the end is open.
        derivation: The steps from the documents' numbers to these.
        makings: How each document's numbers came about, by document.
        excluded: Claims of the harm that are in no number, and why.
    """

    harm: Harm
    rule: str
    low: int | None
    best: int | None
    high: int | None
    derivation: tuple[Step, ...]
    makings: Mapping[str, Making]
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """One document about an incident.

    Attributes:
        name: What it is called in a derivation.
        day: When it was published, or ``None`` where that is not known.
        claims: Its claims, in reading order.
    """

    name: str
    day: date | None
    claims: tuple[Claim, ...]


def coded_figures(told: Sequence[Told], policy: Policy) -> tuple[CodedFigure, ...]:
    """Give the figures of the killed and of the injured of one incident.

    A document that tells of nobody harmed so says nothing of it, unless all are silent: then nobody is said to be.

    Args:
        told: The documents about the incident; at least one.
        policy: The coding policy.
    """
    made = {each.name: {one.harm: one for one in makings(each.claims, policy)} for each in told}
    return tuple(_figure(harm, told, {name: made[name][harm.value] for name in made}, policy) for harm in _HARMS)


_HARMS = (Harm.KILLED, Harm.INJURED)


def _figure(harm: Harm, told: Sequence[Told], made: Mapping[str, Making], policy: Policy) -> CodedFigure:
    speaking = [each for each in told if made[each.name].figure.high != 0] or list(told)
    middle = Way.LEAST if policy.best == "conservative" else Way.LOWER_MEDIAN
    steps = (
        _step("low", Way.LEAST, [_term(each, made[each.name], made[each.name].figure.low) for each in speaking]),
        _step("central", middle, [_term(each, made[each.name], made[each.name].figure.best) for each in speaking]),
        _step("high", Way.GREATEST, [_term(each, made[each.name], made[each.name].figure.high) for each in speaking]),
    )
    low, best, high = (step.result for step in steps)
    excluded = tuple(Excluded(left.claim, "policy", left.why) for each in told for left in made[each.name].left_out)
    return CodedFigure(harm, f"{policy.name}/{policy.version}", low, best, high, steps, made, excluded)


def _term(each: Told, made: Making, number: int | None) -> Term:
    figure = made.figure
    if figure.high is None:
        said = f"{figure.low} or more"
    else:
        said = str(figure.low) if figure.low == figure.high else f"{figure.low}-{figure.high}"
    return Term(number, each.name, said, each.day, tuple(sorted({share.claim for share in made.shares})))


def _step(end: str, way: Way, terms: Sequence[Term]) -> Step:
    return Step(end, way, tuple(terms), worked(way, [term.number for term in terms]))
