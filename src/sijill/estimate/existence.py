"""Whether a log-linear model has a maximum in a table, and on which patterns.

A term whose lists share nobody has its maximum at minus infinity: the patterns that hold it have mean zero and leave
the fit, and so does every larger term (the extended maximum of Chan, Silverman and Vincent 2021). What is left has a
finite maximum exactly when its sufficient statistics lie inside the cone of its patterns (Fienberg and Rinaldo 2012).
That depends only on which patterns anybody was seen in.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.hierarchy import Model

OUTSIDE = 1e-7
"""How far a direction must lead away before the statistics are said to lie on the cone's edge."""


class Reduced(NamedTuple):
    """What is left of a model in a table: terms with a finite coefficient, and the patterns they can reach.

    Attributes:
        terms: Masks of the terms that stay.
        patterns: Masks of the observable patterns that stay.
    """

    terms: Model
    patterns: tuple[int, ...]


def margins(tables: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many people stand on all lists of a term, whatever others: array (tables, 2^lists), by mask.

    Args:
        tables: Counts, array (tables, 2^lists - 1) in persons.
    """
    held = np.concatenate([np.zeros((len(tables), 1)), tables], axis=1)
    width = 1
    while width < held.shape[1]:
        # those with this list too count as well for the sets without it
        halves = held.reshape(len(held), -1, 2, width)
        halves[:, :, 0, :] += halves[:, :, 1, :]
        width *= 2
    return held


@lru_cache(maxsize=50_000)
def reduced(model: Model, empty: tuple[int, ...], lists: int) -> Reduced:
    """What is left of ``model`` when nobody stands on all lists of any of ``empty``.

    Args:
        model: The terms.
        empty: Those of its terms that nobody shares, as masks.
        lists: How many lists.
    """
    terms = tuple(term for term in model if not _holds_any(term, empty))
    patterns = tuple(mask for mask in range(1, 1 << lists) if not _holds_any(mask, empty))
    return Reduced(terms, patterns)


def _holds_any(mask: int, terms: Sequence[int]) -> bool:
    return any(mask & term == term for term in terms)


@lru_cache(maxsize=8_192)
def reduced_design(left: Reduced) -> NDArray[np.float64]:
    """The design matrix of what is left, array (patterns, terms), not to be written to."""
    patterns, terms = np.asarray(left.patterns)[:, None], np.asarray(left.terms)[None, :]
    design = np.asarray((patterns & terms) == terms, dtype=np.float64)
    design.flags.writeable = False
    return design


@lru_cache(maxsize=50_000)
def is_identified(left: Reduced) -> bool:
    """Whether the patterns that are left can tell every coefficient from the others."""
    if len(left.patterns) < len(left.terms):
        return False
    return int(np.linalg.matrix_rank(reduced_design(left))) == len(left.terms)


@lru_cache(maxsize=50_000)
def has_maximum(left: Reduced, seen: bytes) -> bool:
    """Whether the likelihood has a finite maximum, by linear programming.

    Looks for a direction along which the likelihood never falls: no change for the patterns anybody was seen in, none
    upwards for the others, downwards for one. There is a maximum exactly when there is no such direction.

    Args:
        left: The model and its patterns.
        seen: A byte for each of ``left.patterns``: 1 where anybody was seen.
        lists: How many lists.
    """
    if not is_identified(left):
        return False
    design, is_seen = reduced_design(left), np.frombuffer(seen, dtype=np.bool_)
    hidden = design[~is_seen]
    if not len(hidden):
        return True
    from scipy.optimize import linprog

    found = linprog(
        hidden.sum(axis=0),
        A_ub=np.vstack([hidden, -hidden]),
        b_ub=np.concatenate([np.zeros(len(hidden)), np.ones(len(hidden))]),
        A_eq=design[is_seen],
        b_eq=np.zeros(int(is_seen.sum())),
        bounds=(None, None),
        method="highs",
    )
    return bool(found.status == 0 and -found.fun < OUTSIDE)
