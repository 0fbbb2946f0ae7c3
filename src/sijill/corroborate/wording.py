"""Wording: how a point's range is said."""

from __future__ import annotations

from sijill.model.figures import TollPoint


def printed(point: TollPoint) -> str:
    """Give a point's range in words: ``1383``, ``1500 or more``, ``2300-2400``, ``at most 50``."""
    if point.low is None:
        return f"at most {point.high}"
    if point.high is None:
        return f"{point.low} or more"
    return str(point.low) if point.low == point.high else f"{point.low}-{point.high}"
