"""Spread: how much of what a pooled estimate leaves open comes from links, from missing values and from estimating."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.model.estimates import Plain

Floats = npt.NDArray[np.float64]

DIGITS = 6


@dataclass(frozen=True, slots=True)
class Spread:
    """Variances of the log of the total: 0.0001 is a standard deviation of about a hundredth of the total.

    Attributes:
        linkage: Between draws of the linkage; ``None`` where links were taken as certain.
        imputation: Between imputations of one linkage; ``None`` where nothing was imputed.
        estimation: Within one table: what the method itself leaves open.
    """

    linkage: float | None
    imputation: float | None
    estimation: float

    @property
    def total(self) -> float:
        """All three together."""
        return (self.linkage or 0.0) + (self.imputation or 0.0) + self.estimation

    def share(self, part: float | None) -> float | None:
        """What part of the whole one of them is, 0 to 1."""
        if part is None:
            return None
        return part / self.total if self.total > 0 else 0.0

    def as_json(self) -> dict[str, Plain]:
        """Each part's share of the whole variance, and its standard deviation as a share of the total."""
        parts = {"linkage": self.linkage, "imputation": self.imputation, "estimation": self.estimation}
        shares: dict[str, Plain] = {}
        deviations: dict[str, Plain] = {}
        for name, part in parts.items():
            share = self.share(part)
            shares[name] = None if share is None else round(share, DIGITS)
            deviations[name] = None if part is None else round(float(np.sqrt(part)), DIGITS)
        deviations["together"] = round(float(np.sqrt(self.total)), DIGITS)
        return {"of": "log of the total", "shares": shares, "standard_deviations": deviations}


def spread_of(centres: Floats, within: Floats, is_drawn: bool, is_imputed: bool) -> Spread:
    """The nested analysis of variance of one estimate.

    What imputing adds by chance to the means of the linkages is taken off, so that few imputations do not pass for
    doubtful links.

    Args:
        centres: Mean of the log total, array (linkages, imputations); NaN where a table had no estimate.
        within: Its variance within the table, same shape.
        is_drawn: Whether the links were drawn.
        is_imputed: Whether values were imputed.

    Source:
        Rubin (2003) on nested multiple imputation.

    >>> spread_of(np.array([[1.0, 1.0], [3.0, 3.0]]), np.ones((2, 2)), True, True).linkage
    2.0
    """
    known = ~np.isnan(centres)
    estimation = float(within[known].mean()) if known.any() else 0.0
    rows = [row[here] for row, here in zip(centres, known, strict=True) if here.any()]
    between = [float(row.var(ddof=1)) for row in rows if len(row) > 1]
    imputation = float(np.mean(between)) if is_imputed and between else None
    if not is_drawn or len(rows) < 2:
        return Spread(None if not is_drawn else 0.0, imputation, estimation)
    means = np.array([row.mean() for row in rows])
    by_chance = (imputation or 0.0) * float(np.mean([1.0 / len(row) for row in rows]))
    return Spread(max(0.0, float(means.var(ddof=1)) - by_chance), imputation, estimation)
