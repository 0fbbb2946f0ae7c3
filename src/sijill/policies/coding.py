"""Coded: the numbers one policy makes of the claims of one text; the claims themselves never change."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm, Status
from sijill.policies.later_deaths import without_later_deaths, without_shared_out
from sijill.policies.named_again import is_named_as, without_named_again
from sijill.policies.partial_accounts import without_partial_accounts
from sijill.policies.parties import parties_in
from sijill.policies.policy import Policy
from sijill.policies.ranges import (
    FEWEST,
    VAGUE_FEW,
    Figure,
    are_several,
    leads_with_a_plural,
    leads_with_several,
    least_of,
    most_of,
    range_of,
)
from sijill.policies.roles import counted_among
from sijill.policies.same_people import says_again
from sijill.policies.series import without_series_totals
from sijill.policies.under_arms import without_those_under_arms
from sijill.policies.unnumbered import number_of_vague, without_numbers_of_both
from sijill.policies.vague_then_exact import without_vague_told_exactly
from sijill.policies.voices import NARRATOR, source_of, voices
from sijill.text.numerals import number_value

_SMALLEST_WHOLE = 4
"""A smaller number is too easily met by chance (persons)."""
KILLED_OR_INJURED = "killed_or_injured"
"""One number for both harms: it bounds each and counts neither."""
KILLED_AND_INJURED = "killed_and_injured"
"""One number said of both harms: of both together, a cautious reader takes it."""


UNSURE = re.compile(
    r"\b(?:possibly|perhaps|maybe|potentially|may have|might have|could have)\s+(?:also\s+|been\s+|even\s+)*"
    r"(?:kill|dead|died|execut|murder|assassinat|slain|fatal|injur|wound)",
    re.IGNORECASE,
)
"""Harm that may have happened."""
_PERHAPS = re.compile(r"(?:possibly|perhaps|maybe)\b(?! up to)", re.IGNORECASE)
"""Somebody who was perhaps harmed beside others: "a woman and *possibly* her child"."""
_KINSFOLK = re.compile(
    r"\b(?:famil(?:y|ies)|household|relatives|siblings|brothers|sisters|cousins|children)\b", re.IGNORECASE
)
_BY_IT = re.compile(r"(?:^|[\s،.])(?:و?ب|مع\s)(?:وفات|مقتل|استشهاد|موت|رحيل|ارتقائ)(?:ه|ها)[\s،]")
"""As in "*by his death* the number of the dead comes to ten" (Arabic)."""
_DOUBLED = frozenset({"dozens", "hundreds", "large"})
"""Words whose number is the least of a range up to twice as many."""
_PASSED = re.compile(r"\b(?:more than|over)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|these|those|they|all)\b", re.IGNORECASE)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_NTH = re.compile(rf"(?:an?\s)?({'|'.join(_ORDINALS)})\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:(?:any |no )?(?:casualt|fatalit|injur)(?:y|ies)|(?:any |no )?deaths?|dead|no ?(?:one|body)|anybody|anyone)?",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"\b(?:reports?|sources?|residents|witnesses|investigat\w+|observers?|mission)\b", re.IGNORECASE)
"""Who speaks for neither side."""


@dataclass(frozen=True, slots=True)
class Coded:
    """Low, best and high of one harm (persons); all 0 when nobody is said to have suffered it."""

    low: int
    best: int
    high: int | None

    def as_json(self) -> dict[str, int | None]:
        """The contract's shape."""
        return {"low": self.low, "best": self.best, "high": self.high}


@dataclass(frozen=True, slots=True)
class Number:
    """How many people one claim, or several together, come to (persons)."""

    low: int
    high: int


def coded(claims: Sequence[Claim], policy: Policy) -> dict[str, Coded]:
    """Give the numbers of ``policy`` for ``killed`` and ``injured``.

    Claims of one source about one text are added, unless one is part of another or says the same again; claims of
    different sources are never added: the policy says which it believes. Who was hurt and died of it counts as killed.
    What a language model proposes is not counted before a person has accepted it.
    """
    standing = [claim for claim in claims if not claim.is_unaccepted]
    if policy.best != "minmax":
        survivors = without_later_deaths(without_shared_out(standing))
    else:
        survivors = without_numbers_of_both(standing)
    if policy.counts == "civilians":
        survivors = without_those_under_arms(survivors)
    counted = counted_among(survivors, policy.counts)
    return {harm.value: _coded(counted, harm, policy) for harm in (Harm.KILLED, Harm.INJURED)}


def _coded(claims: Sequence[Claim], harm: Harm, policy: Policy) -> Coded:
    of_harm = [claim for claim in claims if claim.harm is harm or is_tortured(claim, harm, claims, policy)]
    if policy.best != "minmax":
        of_harm = without_series_totals(of_harm)
    told = [claim for claim in of_harm if _is_of_the_event(claim)]
    if policy.best == "best":
        told = without_vague_told_exactly(told)
    if policy.best == "conservative":
        told = [claim for claim in told if not UNSURE.search(claim.span.quote)]
    if policy.best == "minmax":
        return _minmax(told, policy)
    by_source: dict[str, list[Claim]] = {}
    parties = parties_in(claims)
    for claim, source in zip(told, voices(told, policy.best == "conservative", parties), strict=True):
        by_source.setdefault(source, []).append(claim)
    sums = {source: _sum(held, policy) for source, held in by_source.items()}
    stated = {source: number for source, number in sums.items() if number is not None}
    if policy.best == "conservative" and _is_refuted(told, of_harm, parties):
        return Coded(0, 0, max(n.high for n in stated.values()) if stated else None)
    if not stated:
        return Coded(policy.uncounted, policy.uncounted, None) if told and policy.uncounted else Coded(0, 0, 0)
    believed = _believed(stated)
    if policy.best == "conservative":
        partial = without_partial_accounts(by_source)
        stated = {source: number for source, number in stated.items() if source not in partial} or stated
        apart = [number for source, number in stated.items() if source not in parties] or [*stated.values()]
        believed = min(apart, key=lambda n: (n.low, n.high))
    low, high = min(n.low for n in stated.values()), max(n.high for n in stated.values())
    return Coded(low, believed.low, high)


def _believed(stated: Mapping[str, Number]) -> Number:
    """The text's own number, unless the text leads with a source's and tells of fewer itself behind it.

    As in "a bomb killed 12, police said. Guards shot one of the attackers."
    """
    first, own = next(iter(stated.values())), stated.get(NARRATOR)
    return own if own is not None and own.low >= first.low else first


def _is_refuted(told: Sequence[Claim], claims: Sequence[Claim], parties: Collection[str]) -> bool:
    """As in "Rebels claimed to have killed soldiers. *Later reports* tell of *no deaths*": one party's word, denied.

    By somebody who is no party, behind what the party said; the denial of one side alone leaves the other's word.
    """
    if not told or not all(source_of(claim) in parties for claim in told):
        return False
    return any(
        claim.negated
        and claim.span.start >= told[-1].span.end
        and _REPORTED.search(source_of(claim)) is not None
        and _NOBODY.fullmatch(claim.victims.surface.strip()) is not None
        for claim in claims
    )


def is_tortured(claim: Claim, harm: Harm, claims: Sequence[Claim], policy: Policy) -> bool:
    """Whether a claim tells of torture, which injures, of people whose death or wounds are not told as well."""
    if harm is not Harm.INJURED or claim.harm is not Harm.TORTURED or policy.best != "best":
        return False
    outcomes = [c for c in claims if c.harm in CASUALTIES and not c.negated]
    names = claim.victims.surface
    return claim.count.is_stated and not any(
        c.span.overlaps(claim.span) or c.victims.surface == names for c in outcomes
    )


def _is_of_the_event(claim: Claim) -> bool:
    """Whether a claim says that it happened, and in the incident the text leads with."""
    return not claim.negated and not claim.is_historical and not claim.relation.apart


def number_of(claim: Claim, policy: Policy) -> Number | None:
    """Give how many a claim counts as; ``None`` when this policy takes no number from it."""
    count = claim.count
    word = policy.words.get(count.modifier or "")
    if count.modifier == KILLED_OR_INJURED or (count.modifier == KILLED_AND_INJURED and policy.best == "conservative"):
        return _of_either(claim, policy)
    if word is not None:
        return Number(word, 2 * word if policy.best == "minmax" and count.modifier in _DOUBLED else word)
    low = count.low if count.low is not None else count.high
    if low is None:
        return None
    if policy.best == "minmax" and _PERHAPS.match(claim.victims.surface):
        return Number(0, count.high if count.high is not None else low)
    return Number(
        low, (count.high if count.high is not None else low) + (policy.best == "minmax" and _is_passed(count))
    )


def _is_passed(count: Count) -> bool:
    """Whether the number itself is passed, as in "more than 60" or "up to more than 60": one more at least."""
    return count.modifier == "more_than" or bool(count.modifier == "up_to" and _PASSED.search(count.as_printed or ""))


def _of_either(claim: Claim, policy: Policy) -> Number | None:
    """As in "24 were killed or captured": half of them for a conservative policy, unknown for any other."""
    printed = (claim.count.as_printed or "").split()
    told = claim.count.high if claim.count.high is not None else number_value(printed[-1]) if printed else None
    return Number(told // 2, told) if told is not None and policy.best == "conservative" else None


def _sum(claims: Sequence[Claim], policy: Policy) -> Number | None:
    numbers = [told for claim in distinct(claims, policy) if (told := number_of(claim, policy)) is not None]
    return Number(sum(n.low for n in numbers), sum(n.high for n in numbers)) if numbers else None


def distinct(claims: Sequence[Claim], policy: Policy | None = None) -> list[Claim]:
    """Give the claims without parts of others, and without what says the same number of the same people again.

    Args:
        claims: Claims of one harm and one source.
        policy: What numbers vague words mean; a whole told in them holds its parts where it has a number.
    """
    kept: list[Claim] = []
    named: dict[str, set[str]] = {}
    claims = without_named_again(claims)
    ids = {c.id for c in claims if _counts(c) or (policy is not None and number_of(c, policy) is not None)}
    parts = [part for part in claims if part.relation.part_of in ids and len(part.victims.names) == 1]
    for claim in claims:
        again = any(says_again(claim, other) for other in kept) or _is_named_part(claim, named)
        again = again or any(is_named_as(part, claim) for part in parts)
        if claim.relation.part_of in ids:
            named.setdefault(claim.relation.part_of or "", set()).update(claim.victims.names)
        elif not again:
            kept.append(claim)
    return _without_breakdowns(kept)


def _counts(claim: Claim) -> bool:
    return claim.count.is_stated and claim.count.modifier != KILLED_OR_INJURED


def _is_named_part(claim: Claim, parts: Mapping[str, set[str]]) -> bool:
    """As in "A clerk was killed. The deceased, A, ... *A* died on the spot": one already told of as a part, by name.

    Args:
        claim: A claim of one person.
        parts: The names of those told of as parts before it, by the claim they are parts of; that one is none of them.
    """
    if claim.count.high != 1 or not parts:
        return False
    named = {name for whole, names in parts.items() if whole != claim.id for name in names}
    called = claim.victims.surface.split()
    shortened = not claim.victims.names and claim.victims.surface.istitle()
    known = shortened and any(set(called) <= set(name.split()) for name in named)
    return known or (bool(claim.victims.names) and set(claim.victims.names) <= set(named))


def _without_breakdowns(claims: list[Claim]) -> list[Claim]:
    """As in "17 were killed. 14 were shot while 3 succumbed.": the numbers told next that make up the first."""
    kept: list[Claim] = []
    at = 0
    while at < len(claims):
        kept.append(claims[at])
        at += 1 + _breakdown_length(claims[at], claims[at + 1 :])
    return kept


def _breakdown_length(whole: Claim, after: Sequence[Claim]) -> int:
    """How many of the claims after ``whole`` (two at least) add up to it exactly; 0 when they do not."""
    target, total = whole.count.low, 0
    if target is None or (target < _SMALLEST_WHOLE and not _is_completed(target, after)):
        return 0
    for number, part in enumerate(after, 1):
        if total == 0 and part.count.low is None and _DEFINITE.match(part.victims.surface):
            continue
        alike = part.victims.status in {whole.victims.status, Status.UNKNOWN} or whole.victims.status is Status.UNKNOWN
        if not alike or part.count.low is None or part.relation.additive_to is not None:
            return 0
        total += part.count.low
        if total >= target:
            return number if total == target and number > 1 else 0
    return 0


def _is_completed(target: int, after: Sequence[Claim]) -> bool:
    """As in "Three clerks were killed. One ... Then a miller ... *A third* clerk ...": all are told of again."""
    last = next((c for c in after if _NTH.match(c.victims.surface)), None)
    nth = _NTH.match(last.victims.surface) if last is not None else None
    return nth is not None and _ORDINALS.index(nth[1].lower()) + 1 == target


def _minmax(claims: Sequence[Claim], policy: Policy) -> Coded:
    figures = figures_told(claims, policy)
    if not figures:
        least, most = number_of_vague(claims, policy)
        return Coded(least, least, most) if are_several(claims) else unnumbered(claims)
    low, high = range_of(figures)
    least = least_of(claims)
    if are_open_plurals(figures):
        return Coded(low, low, None)
    return Coded(max(low, least), max(low, least), max(high, least, most_of(claims) if high else 0))


def figures_told(claims: Sequence[Claim], policy: Policy) -> list[Figure]:
    """Give what each stretch of text that tells of the harm adds up to, in reading order; parts are left out."""
    told: dict[tuple[int, int, str], list[Claim]] = {}
    wholes = {claim.id: claim for claim in claims}
    for claim in claims:
        if is_within(claim, wholes):
            continue
        told.setdefault((claim.span.start, claim.span.end, source_of(claim)), []).append(claim)
    figures = [
        Figure(total.low, total.high, tuple(held))
        for held in told.values()
        if (total := _sum([c for c in held if c.count.modifier not in VAGUE_FEW], policy) or _named(held)) is not None
    ]
    tolls = [figure for figure in figures if figure.is_printed and figure.low > 1]
    if tolls and leads_with_a_plural(claims):
        return [one for one in figures if one.start >= claims[0].span.end or one in tolls]
    return tolls if tolls and leads_with_several(claims) else figures


def is_within(claim: Claim, told: Mapping[str, Claim]) -> bool:
    """Whether a claim is part of one of ``told`` (by id) in its words or before it: no report of its own.

    An earlier toll that a later one has grown out of was a report of its own, the lower end of a range; one death by
    which the toll rose was none.
    """
    whole = told.get(claim.relation.part_of or "")
    if whole is None:
        return False
    return claim.span.end > whole.span.start or (claim.count.high == 1 and bool(_BY_IT.search(whole.span.quote)))


def _named(claims: Sequence[Claim]) -> Number | None:
    """As in "the family - A, B and C - were killed": those named, where two or more are and no number is told."""
    names = {name for claim in claims if _KINSFOLK.search(claim.victims.surface) for name in claim.victims.names}
    return Number(len(names), len(names)) if len(names) >= FEWEST else None


def are_open_plurals(figures: Sequence[Figure]) -> bool:
    """Whether nouns alone say that there were two or more, and nothing how many."""
    return all(_is_open_plural(claim) for figure in figures for claim in figure.claims)


def _is_open_plural(claim: Claim) -> bool:
    """Whether a noun alone says that there were two or more, and nothing how many."""
    count = claim.count
    return claim.count_span is None and count.modifier is None and count.low is not None and count.high is None


def unnumbered(claims: Sequence[Claim]) -> Coded:
    """Give the figure of claims without numbers: one person at least, and one fewer than a number for both harms."""
    if not claims:
        return Coded(0, 0, 0)
    both = [c.count.high for c in claims if c.count.modifier == KILLED_OR_INJURED and c.count.high is not None]
    return Coded(1, 1, max(1, max(both) - 1) if both else None)
