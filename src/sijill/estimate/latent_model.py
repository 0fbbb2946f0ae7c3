"""Latent classes: people differ in kind, and inside a kind the lists are independent. The table and the prior."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sijill.errors import Refusal
from sijill.estimate.captures import Captures

if TYPE_CHECKING:
    from sijill.estimate.latent_state import Problem


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed before the lists are seen.

    The number of people has prior 1/N up to the cap; shares of the classes are broken off a stick, each piece
    Beta(1, alpha) of what is left; a class is on a list with a chance of its own.

    Attributes:
        classes: Most classes (>= 2).
        shape: Of alpha's gamma distribution.
        rate: Of alpha's gamma distribution.
        hit: First number of the beta distribution of the chance to be on a list.
        miss: Second number of it.
        cap: Most people on no list, in times the documented.

    Raises:
        Refusal: A number that is not above 0, or fewer than two classes.

    Source:
        Dunson and Xing (2009); Manrique-Vallier (2016).
    """

    classes: int = 10
    shape: float = 0.25
    rate: float = 0.25
    hit: float = 1.0
    miss: float = 1.0
    cap: float = 20.0

    def __post_init__(self) -> None:
        if self.classes < 2 or min(self.shape, self.rate, self.hit, self.miss, self.cap) <= 0:
            raise Refusal(f"a latent-class prior has two classes or more and numbers above 0, got {self}")

    def problem(self, captures: Captures) -> Problem:
        """The table with this prior, as the sampler takes it: only patterns that somebody has, the commonest first."""
        from sijill.estimate.latent_state import Problem

        ranked = sorted(captures.counts, key=lambda one: (-one[1], one[0]))
        places = np.arange(len(captures.lists))
        masks = np.array([0, *(mask for mask, _ in ranked)])
        patterns = ((masks >> places[:, None]) & 1).astype(np.float64)
        counts = np.array([0, *(people for _, people in ranked)], dtype=np.float64)
        most = float(int(self.cap * captures.documented))
        return Problem(patterns, counts, most, self.shape, self.rate, self.hit, self.miss)

    def expansion(self, lists: int, rng: np.random.Generator, draws: int = 4000) -> tuple[float, float, float]:
        """What the prior alone says of everybody / documented: ``(low, median, high)``, 0.95 between the ends.

        Args:
            lists: How many lists.
            rng: Of the draws.
            draws: How many.
        """
        alpha = np.maximum(rng.gamma(self.shape, size=draws) / self.rate, 1e-12)
        rest = np.cumsum(-rng.exponential(size=(self.classes - 1, draws)) / alpha, axis=0)
        left = np.exp(np.concatenate([np.zeros((1, draws)), rest, np.full((1, draws), -np.inf)]))
        shares = left[:-1] - left[1:]
        missed = np.prod(1.0 - rng.beta(self.hit, self.miss, size=(lists, self.classes, draws)), axis=0)
        unseen = (shares * missed).sum(axis=0)
        unseen = unseen[unseen <= self.cap / (self.cap + 1.0)]
        low, median, high = np.quantile(1.0 / (1.0 - unseen), [0.025, 0.5, 0.975])
        return float(low), float(median), float(high)


LCMCR = Prior()
"""The defaults of the R package LCMCR with 10 classes, its cap at 20 times the documented included."""
