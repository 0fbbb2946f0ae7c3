"""Wording: how a point's range is said, and in which order claims are listed."""

from __future__ import annotations

from sijill.model.figures import TollPoint


def printed(point: TollPoint) -> str:
    """Give a point's range in words: ``1383``, ``1500 or more``, ``2300-2400``, ``at most 50``."""
    if point.low is None:
        return f"at most {point.high}"
    if point.high is None:
        return f"{point.low} or more"
    return str(point.low) if point.low == point.high else f"{point.low}-{point.high}"


def in_order(claim: str) -> tuple[str, int, str]:
    """Give the key that sorts ``row-9`` before ``row-10``, and other ids as they are."""
    name, _, number = claim.rpartition("-")
    return (name, int(number), claim) if number.isdecimal() else (claim, 0, claim)
