"""A claim where it stands among the others of its text, as relating it needs it."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.model.claims import Claim


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with what relating it needs: its paragraph, "another", and whether its victims point back.

    Attributes:
        claim: The claim.
        paragraph: Its paragraph.
        another: Whether it counts others than the claim before.
        definite: Whether its victims point back.
        whole_at: First character of the number it is told to be a part of, or -1.
        series_at: First character of the numbers told place by place that it is one of, or -1.
    """

    claim: Claim
    paragraph: int
    another: bool
    definite: bool
    whole_at: int = -1
    series_at: int = -1


FARTHEST = 100
"""A claim is related to at most so many before it and so many after it, so that long texts take no square of time."""
