"""How a coded figure was made: which claims gave it, which were left out, and why; no number is changed here."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status
from sijill.policies.accidents import accidental
from sijill.policies.coding import (
    KILLED_AND_INJURED,
    KILLED_OR_INJURED,
    UNSURE,
    Coded,
    coded,
    distinct,
    is_tortured,
    is_within,
    number_of,
)
from sijill.policies.later_deaths import without_later_deaths
from sijill.policies.making import LeftOut, Making, Share
from sijill.policies.parties import parties_in
from sijill.policies.policy import Policy
from sijill.policies.range_made import range_made
from sijill.policies.roles import counted_among
from sijill.policies.same_people import says_again
from sijill.policies.series import without_series_totals
from sijill.policies.under_arms import without_those_under_arms
from sijill.policies.unnumbered import without_numbers_of_both
from sijill.policies.voices import NARRATOR, voices

ITSELF = "the text itself"


def makings(claims: Sequence[Claim], policy: Policy) -> tuple[Making, ...]:
    """Give how each figure of ``policy`` was made of ``claims``."""
    figures = coded(claims, policy)
    return tuple(_making(claims, harm, policy, figures[harm.value]) for harm in (Harm.KILLED, Harm.INJURED))


def _making(claims: Sequence[Claim], harm: Harm, policy: Policy, figure: Coded) -> Making:
    left: dict[str, str] = {}
    standing = _standing(claims, harm, policy, left)
    parties = parties_in(claims)
    sources = dict(zip((c.id for c in standing), voices(standing, policy.best == "conservative", parties), strict=True))
    if policy.best == "minmax":
        shares, rule, made = range_made(standing, policy, lambda claim: _share(claim, policy, sources[claim.id]), left)
        return Making(harm.value, figure, shares, _left_out(claims, left), rule, figure == made)
    shares, sums = _shares(standing, policy, sources, left)
    out = _left_out(claims, left)
    if policy.uncounted and standing and not sums:
        people = "one person" if policy.uncounted == 1 else f"{policy.uncounted} people"
        rule = f"no claim gives a number: this policy takes {people} at least"
        return Making(harm.value, figure, (), out, rule, figure == Coded(policy.uncounted, policy.uncounted, None))
    return Making(harm.value, figure, shares, out, _rule(policy, sums), _is_whole(figure, sums, policy, parties))


def _left_out(claims: Sequence[Claim], left: dict[str, str]) -> tuple[LeftOut, ...]:
    return tuple(LeftOut(claim.id, left[claim.id]) for claim in claims if claim.id in left)


def _shares(
    standing: Sequence[Claim], policy: Policy, sources: dict[str, str], left: dict[str, str]
) -> tuple[tuple[Share, ...], dict[str, tuple[int, int]]]:
    """What each claim brings, and what those of each source add up to; why others bring nothing goes into ``left``."""
    grouped: dict[str, list[Claim]] = {}
    for claim in standing:
        grouped.setdefault(sources[claim.id], []).append(claim)
    shares: list[Share] = []
    sums: dict[str, tuple[int, int]] = {}
    for source, held in grouped.items():
        kept = distinct(held)
        ids = {claim.id for claim in kept}
        left |= {claim.id: _why_not_distinct(claim, kept) for claim in held if claim.id not in ids}
        for claim in kept:
            share = _share(claim, policy, source)
            if share is None:
                left[claim.id] = _why_no_number(claim)
                continue
            shares.append(share)
            low, high = sums.get(source, (0, 0))
            sums[source] = (low + share.low, high + share.high)
    return tuple(shares), sums


def _standing(claims: Sequence[Claim], harm: Harm, policy: Policy, left: dict[str, str]) -> list[Claim]:
    """The claims of one harm that the policy counts; why it does not count the others is put into ``left``."""
    of_harm = [claim for claim in claims if _is_of(claim, harm, claims, policy)]
    accepted = [claim for claim in claims if not claim.is_unaccepted]
    living = without_later_deaths(accepted) if policy.best != "minmax" else without_numbers_of_both(accepted)
    if policy.best == "minmax":
        one_harm = {claim.id for claim in living}
        left |= {c.id: "its number counts the killed and the injured together" for c in of_harm if c.id not in one_harm}
    if policy.counts == "civilians":
        unarmed = without_those_under_arms(living)
        split = {claim.id for claim in living} - {claim.id for claim in unarmed}
        left |= {c.id: "its parts say who bears arms, and are counted instead" for c in of_harm if c.id in split}
        living = unarmed
    single = [claim for claim in living if _is_of(claim, harm, living, policy)]
    if policy.best != "minmax":
        single = without_series_totals(single)
    alive, alone = {claim.id for claim in living}, {claim.id for claim in single}
    counted = {claim.id for claim in counted_among(living, policy.counts)}
    for claim in of_harm:
        why = _why_not_counted(claim, policy, alive, alone, counted)
        if why and claim.id not in left:
            left[claim.id] = why
    kept = [claim for claim in single if claim.id not in left]
    if policy.best != "minmax":
        return kept
    wholes = {claim.id: claim for claim in kept}
    left |= {c.id: f"part of {c.relation.part_of}, which is counted" for c in kept if is_within(c, wholes)}
    return kept


def _is_of(claim: Claim, harm: Harm, claims: Sequence[Claim], policy: Policy) -> bool:
    return claim.harm is harm or is_tortured(claim, harm, claims, policy)


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
    if claim.id not in counted and policy.counts == "aid_workers" and accidental([claim]):
        return "its words tell of an accident, and this policy counts attacks"
    if claim.id not in counted:
        who = claim.victims.status.value if claim.victims.status is not Status.UNKNOWN else claim.victims.surface
        return f"this policy counts {policy.counts.replace('_', ' ')} only, and these are told to be others: {who}"
    if policy.best == "conservative" and UNSURE.search(claim.span.quote):
        return "the text says that it may have happened, and this policy counts what is said to have happened"
    return ""


def _why_not_distinct(claim: Claim, kept: Sequence[Claim]) -> str:
    again = next((other.id for other in kept if says_again(claim, other)), None)
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
    told = number_of(claim, policy)
    if told is None:
        return None
    word = claim.count.modifier if claim.count.modifier in policy.words else None
    return Share(claim.id, source if source != NARRATOR else ITSELF, told.low, told.high, word)


def _rule(policy: Policy, sums: dict[str, tuple[int, int]]) -> str:
    if not sums:
        return "no claim gives a number"
    if len(sums) == 1:
        return "one source; its claims are added, its parts are not"
    if policy.best == "conservative":
        return (
            "the lowest number is believed, of sources that are no party to it where there are any; the others widen it"
        )
    first = "the text's own number" if NARRATOR in sums else "the first source"
    return f"{first} is believed; other sources widen the range and are never added"


def _is_whole(
    figure: Coded, sums: dict[str, tuple[int, int]], policy: Policy, parties: Collection[str] = frozenset()
) -> bool:
    numbers = list(sums.values())
    if not numbers:
        return figure == Coded(0, 0, 0)
    high = max(number[1] for number in numbers)
    believed = sums.get(NARRATOR) or numbers[0]
    if policy.best == "conservative":
        believed = min([number for source, number in sums.items() if source not in parties] or numbers)
    return figure == Coded(min(number[0] for number in numbers), believed[0], high)
