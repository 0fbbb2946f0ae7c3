"""The reading in words; in a terminal and as a page it is laid open by :mod:`sijill.extract.explained`."""

from __future__ import annotations

from sijill.extract.explained.page import as_html
from sijill.model.claims import Claim
from sijill.model.readings import Reading

__all__ = ["as_html", "in_words"]


def in_words(reading: Reading) -> str:
    """Give a few lines a claim: what, how many, who says so, and the words."""
    lines = [_claim_words(claim) for claim in reading.claims]
    lines += [f"protect: {flag.reason} [{flag.spans[0].start}-{flag.spans[0].end}]" for flag in reading.protection]
    lines += [f"garbled? {garble.span.quote!r}: {garble.reading}" for garble in reading.garbles]
    return "\n".join(lines) if lines else "no claims"


def _claim_words(claim: Claim) -> str:
    chain = " > ".join(claim.attribution.chain) or "no source named"
    no = "NOT " if claim.negated else ""
    return (
        f"{claim.id} {_proposed(claim)}{no}{claim.harm.value}: {_number(claim)} {claim.victims.surface or 'people'} "
        f"({claim.victims.status.value}); "
        f"{chain}; {claim.verification.state.value}\n    {claim.span.start}-{claim.span.end} {claim.span.quote!r}"
    )


def _proposed(claim: Claim) -> str:
    instead = f" instead of {claim.changes}" if claim.changes else ""
    return f"(proposed by {claim.method.name}{instead}) " if claim.method.is_model else ""


def _number(claim: Claim) -> str:
    count = claim.count
    if not count.is_stated:
        return "an unstated number of"
    if count.is_open:
        return f"{count.low} or more"
    return (
        str(count.high) if count.low == count.high else f"{count.low if count.low is not None else '?'} to {count.high}"
    )
