"""A range in words."""

from __future__ import annotations


def reach(low: object, high: object) -> str:
    """A range in words: an open end is said, a missing low is not zero."""
    if low is None:
        return "not numbered" if high is None else f"up to {high}"
    if high is None:
        return f"{low} or more"
    return str(low) if low == high else f"{low} to {high}"
