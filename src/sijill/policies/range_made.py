"""How a range from the least to the most was made: the shares of each figure, and which figures give its ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sijill.model.claims import Claim
from sijill.policies.coding import Coded, are_open_plurals, distinct, figures_told, unnumbered
from sijill.policies.making import Share
from sijill.policies.policy import Policy
from sijill.policies.ranges import (
    FEWEST,
    OTHER_TOLL,
    VAGUE_FEW,
    Figure,
    Range,
    are_several,
    least_of,
    most_of,
    range_told,
)
from sijill.policies.unnumbered import number_of_vague

ShareOf = Callable[[Claim], Share | None]
"""What a claim alone brings; ``None`` when it gives no number."""
_FEW = f"several people whom no number counts are {FEWEST} at least"
_ANEW = f"several people whom another report does not count are {FEWEST}: the high end"
_NONE = "no claim gives a number of its own: one person at least, and fewer than any number for both harms"


def range_made(
    standing: Sequence[Claim], policy: Policy, share_of: ShareOf, left: dict[str, str]
) -> tuple[tuple[Share, ...], str, Coded]:
    """Give the shares of a range, its rule in a sentence, and what the shares come to by that rule.

    Args:
        standing: The claims of one harm that are counted; why parts among them are left out stands in ``left``.
        policy: One that takes the least and the most.
        share_of: What a claim alone brings.
        left: Why a claim is left out, by id; those left out here are put into it.
    """
    figures = figures_told(standing, policy)
    if not figures:
        left |= {claim.id: _why_no_number(claim) for claim in standing if claim.id not in left}
        if are_several(standing):
            least, most = number_of_vague(standing, policy)
            return (), _FEW if most == FEWEST else _vague(least, most), Coded(least, least, most)
        return (), _NONE if standing else "no claim gives a number", unnumbered(standing)
    told = range_told(figures)
    shares = {id(figure): tuple(_shares(figure, share_of)) for figure in told.figures}
    given = [share for held in shares.values() for share in held]
    in_it = {share.claim for share in given}
    left |= {claim.id: _why_left(claim, told) for claim in standing if claim.id not in in_it | set(left)}
    low = sum(share.low for share in shares[id(told.leading)])
    high = sum(share.high for share in shares[id(told.highest)])
    least = least_of(standing)
    if are_open_plurals(figures):
        return tuple(given), "only a plural says how many: two at least, and no upper end", Coded(low, low, None)
    most = most_of(standing) if high else 0
    made = Coded(max(min(low, high), least), max(min(low, high), least), max(high, least, most))
    rule = _rule(told, min(low, high) < least)
    return tuple(given), f"{rule}; {_ANEW}" if max(high, least) < most else rule, made


def _vague(least: int, most: int) -> str:
    told = str(least) if least == most else f"{least} to {most}"
    return f"no claim prints a number; the groups named, or the vague word, mean {told} in this policy"


def _shares(figure: Figure, share_of: ShareOf) -> Iterator[Share]:
    """What the claims of a figure bring to it, so that they add up to it."""
    held = [*_alone(figure.before, share_of), *_alone(figure.claims, share_of)]
    if _sum(held) == (figure.low, figure.high) or not held:
        yield from held
    elif any(claim.count.modifier == "at_least" for claim in figure.claims):
        first = held[0]
        yield Share(first.claim, first.source, figure.low, figure.high)
    else:
        yield from _by_names(figure, held)


def _alone(claims: Sequence[Claim], share_of: ShareOf) -> list[Share]:
    told = distinct([claim for claim in claims if claim.count.modifier not in VAGUE_FEW])
    return [share for claim in told if (share := share_of(claim)) is not None]


def _by_names(figure: Figure, held: Sequence[Share]) -> Iterator[Share]:
    """A row of names: each claim brings the people whom it is the first to name."""
    source, seen = held[0].source, set[str]()
    for claim in figure.claims:
        new = len(set(claim.victims.names) - seen)
        seen |= set(claim.victims.names)
        if new:
            yield Share(claim.id, source, new, new)


def _sum(shares: Sequence[Share]) -> tuple[int, int]:
    return sum(share.low for share in shares), sum(share.high for share in shares)


def _why_left(claim: Claim, told: Range) -> str:
    settled = next((figure for figure in told.figures if claim in figure.claims or claim in figure.before), None)
    if claim.count.modifier in VAGUE_FEW or settled is None:
        return _why_no_number(claim)
    return "the claims beside it in the same statement count these people"


def _why_no_number(claim: Claim) -> str:
    if claim.count.modifier in VAGUE_FEW:
        return f"{(claim.count.as_printed or claim.count.modifier or '').lower()!r} sets no end of a range"
    if claim.count.modifier in {"killed_or_injured", "killed_and_injured"}:
        return "one number for the killed and the injured together counts neither"
    return "it gives no number"


def _rule(told: Range, raised: bool) -> str:
    lead, most = told.leading.claims[0].id, told.highest.claims[0].id
    parts = [f"the statement at {lead} leads and gives low and best, the one at {most} gives high"]
    if lead == most:
        parts = [f"the statement at {lead} leads and gives low, best and high"]
    limit = OTHER_TOLL * max(told.leading.low, told.leading.high)
    if any(figure.high > limit for figure in told.figures):
        parts.append(f"more than {OTHER_TOLL} times as many are another toll")
    if raised:
        parts.append(_FEW)
    return "; ".join(parts)
