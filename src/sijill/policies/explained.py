"""How a coded figure was made: which claims gave it, which were left out, and why; no number is changed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status
from sijill.policies.coding import (
    _UNSURE,
    KILLED_AND_INJURED,
    KILLED_OR_INJURED,
    Coded,
    _distinct,
    _number,
    _says_again,
    _unnumbered,
    coded,
)
from sijill.policies.later_deaths import without_later_deaths
from sijill.policies.parties import is_party
from sijill.policies.policy import Policy
from sijill.policies.roles import counted_among
from sijill.policies.series import without_series_totals
from sijill.policies.voices import NARRATOR, voices

ITSELF = "the text itself"


@dataclass(frozen=True, slots=True)
class Share:
    """What one claim brings to a figure.

    Attributes:
        claim: Its id.
        source: Who says so.
        low: Fewest people (persons).
        high: Most people (persons).
        word: The vague word that the policy gave this number, or ``None``.
    """

    claim: str
    source: str
    low: int
    high: int
    word: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A claim that is not in a figure, and why."""

    claim: str
    why: str


@dataclass(frozen=True, slots=True)
class Making:
    """One coded figure and how it came about.

    Attributes:
        harm: ``killed`` or ``injured``.
        figure: The number, as :func:`sijill.policies.coding.coded` makes it.
        shares: The claims in it.
        left_out: The claims of this harm that are not in it.
        rule: In a sentence, how differing sources became one number.
        is_whole: Whether the shares add up to the figure; where they do not, a rule made it that is not told here.
    """

    harm: str
    figure: Coded
    shares: tuple[Share, ...]
    left_out: tuple[LeftOut, ...]
    rule: str
    is_whole: bool


def makings(claims: Sequence[Claim], policy: Policy) -> tuple[Making, ...]:
    """Give how each figure of ``policy`` was made of ``claims``."""
    figures = coded(claims, policy)
    return tuple(_making(claims, harm, policy, figures[harm.value]) for harm in (Harm.KILLED, Harm.INJURED))


def _making(claims: Sequence[Claim], harm: Harm, policy: Policy, figure: Coded) -> Making:
    left: dict[str, str] = {}
    standing = _standing(claims, harm, policy, left)
    grouped: dict[str, list[Claim]] = {}
    sources = dict(zip((c.id for c in standing), voices(standing, carried=policy.best == "conservative"), strict=True))
    for claim in standing:
        same = f"{claim.span.start}-{claim.span.end}" if policy.best == "minmax" else sources[claim.id]
        grouped.setdefault(same, []).append(claim)
    shares: list[Share] = []
    sums: dict[str, tuple[int, int]] = {}
    for key, held in grouped.items():
        distinct = _distinct(held)
        kept = {claim.id for claim in distinct}
        for claim in held:
            if claim.id not in kept:
                left[claim.id] = _why_not_distinct(claim, distinct)
        for claim in distinct:
            share = _share(claim, policy, sources[claim.id])
            if share is None:
                left[claim.id] = _why_no_number(claim)
                continue
            shares.append(share)
            low, high = sums.get(key, (0, 0))
            sums[key] = (low + share.low, high + share.high)
    order = [claim.id for claim in claims]
    out = tuple(LeftOut(claim, left[claim]) for claim in order if claim in left)
    if policy.best != "minmax" and policy.uncounted and standing and not sums:
        people = "one person" if policy.uncounted == 1 else f"{policy.uncounted} people"
        rule = f"no claim gives a number: this policy takes {people} at least"
        return Making(harm.value, figure, (), out, rule, figure == Coded(policy.uncounted, policy.uncounted, None))
    if policy.best == "minmax" and standing and not sums:
        rule = "no claim gives a number of its own: one person at least, and fewer than any number for both harms"
        return Making(harm.value, figure, (), out, rule, figure == _unnumbered(standing))
    return Making(harm.value, figure, tuple(shares), out, _rule(policy, sums), _is_whole(figure, sums, policy))


def _standing(claims: Sequence[Claim], harm: Harm, policy: Policy, left: dict[str, str]) -> list[Claim]:
    """The claims of one harm that the policy counts; why it does not count the others is put into ``left``."""
    of_harm = [claim for claim in claims if claim.harm is harm]
    accepted = [claim for claim in claims if not claim.is_unaccepted]
    living = without_later_deaths(accepted) if policy.best != "minmax" else accepted
    single = [claim for claim in living if claim.harm is harm]
    if policy.best != "minmax":
        single = without_series_totals(single)
    alive, alone = {claim.id for claim in living}, {claim.id for claim in single}
    counted = {claim.id for claim in counted_among(living, policy.counts)}
    for claim in of_harm:
        why = _why_not_counted(claim, policy, alive, alone, counted)
        if why:
            left[claim.id] = why
    kept = [claim for claim in single if claim.id not in left]
    if policy.best != "minmax":
        return kept
    ids = {claim.id for claim in kept}
    left |= {c.id: f"part of {c.relation.part_of}, which is counted" for c in kept if c.relation.part_of in ids}
    return [claim for claim in kept if claim.id not in left]


def _why_not_counted(claim: Claim, policy: Policy, alive: set[str], alone: set[str], counted: set[str]) -> str:
    if claim.is_unaccepted:
        return "a language model proposes it, and no person has accepted it"
    if claim.negated:
        return "the text says that it did not happen"
    if claim.is_historical:
        return "it is told of another time than the event the text leads with"
    if claim.relation.apart:
        return "it tells of another incident than the one the text leads with"
    if claim.id not in alive:
        return "those hurt died of it afterwards and count as killed"
    if claim.id not in alone:
        return "it is the total of several incidents"
    if claim.id not in counted:
        who = claim.victims.status.value if claim.victims.status is not Status.UNKNOWN else claim.victims.surface
        return f"this policy counts {policy.counts.replace('_', ' ')} only, and these are told to be others: {who}"
    if policy.best == "conservative" and _UNSURE.search(claim.span.quote):
        return "the text says that it may have happened, and this policy counts what is said to have happened"
    return ""


def _why_not_distinct(claim: Claim, kept: Sequence[Claim]) -> str:
    again = next((other.id for other in kept if _says_again(claim, other)), None)
    if again is not None:
        return f"it says again what {again} says"
    if claim.relation.part_of is not None:
        return f"part of {claim.relation.part_of}, which is counted"
    return "with the numbers beside it, it makes up one told before"


def _why_no_number(claim: Claim) -> str:
    if claim.count.modifier in {KILLED_OR_INJURED, KILLED_AND_INJURED}:
        return "one number for the killed and the injured together counts neither"
    return "it gives no number"


def _share(claim: Claim, policy: Policy, source: str) -> Share | None:
    number = _number(claim, policy)
    if number is None:
        return None
    word = claim.count.modifier if claim.count.modifier in policy.words else None
    return Share(claim.id, source if source != NARRATOR else ITSELF, number.low, number.high, word)


def _rule(policy: Policy, sums: dict[str, tuple[int, int]]) -> str:
    if not sums:
        return "no claim gives a number"
    if policy.best == "minmax":
        return "the first statement gives low and best, the largest gives high"
    if len(sums) == 1:
        return "one source; its claims are added, its parts are not"
    if policy.best == "conservative":
        return (
            "the lowest number is believed, of sources that are no party to it where there are any; the others widen it"
        )
    first = "the text's own number" if NARRATOR in sums else "the first source"
    return f"{first} is believed; other sources widen the range and are never added"


def _is_whole(figure: Coded, sums: dict[str, tuple[int, int]], policy: Policy) -> bool:
    numbers = list(sums.values())
    if not numbers:
        return figure == Coded(0, 0, 0)
    high = max(number[1] for number in numbers)
    if policy.best == "minmax":
        return figure == Coded(min(numbers[0][0], high), numbers[0][0], high)
    believed = sums.get(NARRATOR) or numbers[0]
    if policy.best == "conservative":
        believed = min([number for source, number in sums.items() if not is_party(source)] or numbers)
    return figure == Coded(min(number[0] for number in numbers), believed[0], high)
