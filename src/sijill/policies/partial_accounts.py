"""Partial accounts: a source that tells again of some whom another counts among others is no rival figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sijill.model.claims import Claim


def without_partial_accounts(by_source: Mapping[str, Sequence[Claim]]) -> set[str]:
    """Give the sources whose every claim another source tells as one of several, by the same noun and number.

    Or that name everybody they tell of, where another counts more: "Two were killed. Relatives said *Omar* was shot".

    As in "The blast killed 8 civilians and 1 soldier, police said. The army confirmed that *a soldier* was killed": the
    army speaks of its own dead and denies nobody else's.
    """
    return {
        source
        for source, told in by_source.items()
        if any(
            other != source and (_holds(by_source[other], told) or _counts_more(by_source[other], told))
            for other in by_source
        )
    }


def _holds(whole: Sequence[Claim], told: Sequence[Claim]) -> bool:
    rest = [_called(claim) for claim in whole]
    for claim in told:
        called = _called(claim)
        if not all(called) or called not in rest:
            return False
        rest.remove(called)
    return any(all(called) for called in rest)


def _counts_more(whole: Sequence[Claim], told: Sequence[Claim]) -> bool:
    """Whether each of a source's claims is of people it names, and one number of another source is larger than all."""
    named = all(claim.victims.names and claim.count.low == len(claim.victims.names) for claim in told)
    number = max((claim.count.low or 0 for claim in whole if claim.count_span is not None), default=0)
    return named and number > sum(claim.count.low or 0 for claim in told)


def _called(claim: Claim) -> tuple[str, int | None]:
    """The last word for the victims, in the singular, and how many they are; nothing where either is untold."""
    surface = claim.victims.surface.lower().split() or [""]
    return surface[-1].rstrip("s"), claim.count.low if claim.count.low == claim.count.high else None
