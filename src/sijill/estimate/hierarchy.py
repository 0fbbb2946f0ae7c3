"""Hierarchical models: which lists may depend on which, as sets of sets of lists.

A list is a bit, a set of lists a mask, a model the tuple of its terms (masks), closed under subsets. The empty set (the
intercept) and every single list are always there.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import comb

import numpy as np
from numpy.typing import NDArray

Model = tuple[int, ...]
"""The terms of a model as masks, sorted by size and then by value; the first is 0, the intercept."""


@cache
def hierarchical_models(lists: int, max_order: int) -> tuple[Model, ...]:
    """Every hierarchical model over ``lists`` lists with terms of at most ``max_order`` lists.

    The term of all the lists is never there: nothing observed can tell it.

    Args:
        lists: How many lists (>= 2).
        max_order: The largest term (lists, >= 1).

    >>> [len(hierarchical_models(*size)) for size in ((3, 2), (4, 3), (5, 2))]
    [8, 113, 1024]
    """
    base = (0, *(1 << one for one in range(lists)))
    models: list[Model] = [base]
    for order in range(2, min(max_order, lists - 1) + 1):
        terms = [mask for mask in range(1 << lists) if mask.bit_count() == order]
        models = [grown for model in models for grown in _grown(model, terms)]
    return tuple(sorted(models, key=lambda model: (len(model), model)))


def _grown(model: Model, terms: Sequence[int]) -> list[Model]:
    """The model with each subset of those of ``terms`` whose parts it holds."""
    held = set(model)
    grown = [model]
    for term in terms:
        if all(term & ~bit in held for bit in _bits(term)):
            grown += [(*one, term) for one in grown]
    return grown


def _bits(mask: int) -> list[int]:
    return [1 << place for place in range(mask.bit_length()) if mask >> place & 1]


def hierarchical_count(lists: int, max_order: int, limit: int) -> int:
    """How many hierarchical models there are; beyond ``limit`` or five lists at least how many, without making them.

    Args:
        lists: How many lists.
        max_order: The largest term (lists).
        limit: Above this only a lower bound is given.
    """
    if max_order < 2 or lists < 3:
        return 1
    pairs = 1 << comb(lists, 2)
    if max_order == 2 or pairs > limit:
        return pairs
    # where all pairs are there, every choice of triples is a model
    return len(hierarchical_models(lists, max_order)) if lists <= 5 else max(pairs, 1 << comb(lists, 3))


def design_of(model: Model, lists: int) -> NDArray[np.float64]:
    """The design matrix, float array (observable patterns, terms): 1 where the pattern holds the term's lists.

    Patterns are the masks 1 to 2^lists - 1 in order; people on no list are not observed and have no row.
    """
    patterns = np.arange(1, 1 << lists)[:, None]
    terms = np.asarray(model)[None, :]
    return np.asarray((patterns & terms) == terms, dtype=np.float64)


def largest_terms(model: Model) -> tuple[int, ...]:
    """The generators: terms held by no larger term of the model.

    >>> largest_terms((0, 1, 2, 4, 3))
    (3, 4)
    """
    return tuple(
        sorted(term for term in model[1:] if not any(term != other and term & other == term for other in model))
    )


def model_label(model: Model, names: Sequence[str]) -> str:
    """The model as a statistician writes it, its largest terms in brackets.

    >>> model_label((0, 1, 2, 4, 3), ("A", "B", "C"))
    '[A B] [C]'
    """
    places = [[place for place in range(len(names)) if term >> place & 1] for term in largest_terms(model)]
    return " ".join("[" + " ".join(names[place] for place in term) + "]" for term in sorted(places))
