"""How a coded figure was made, as it is shown: which claims are in it, which are not, and by what rule."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.policies.coding import Coded


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
