"""Ways in which the lists may truly lie: each draw of the linkage, with what is missing drawn several times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import METHODS, methods_for
from sijill.estimate.imputation import PartlyKnown, imputed
from sijill.estimate.latent import METHOD as LATENT
from sijill.estimate.pooling import Drawn
from sijill.estimate.sparse import METHOD as SPARSE

SLOW = (LATENT, SPARSE)
"""Methods that take seconds a table: made of hundreds of tables only when asked for by name."""


def ways(
    linkages: Sequence[PartlyKnown],
    imputations: int,
    seed: int,
    alter: Callable[[Captures], Captures] = lambda table: table,
) -> list[Drawn]:
    """Every draw of the linkage with every imputation of it.

    Args:
        linkages: The people of each draw of the linkage; one where links are taken as certain.
        imputations: How often what is missing is drawn; 0 where people of whom it is not known stand apart.
        seed: Seed; each linkage draws from a generator of its own.
        alter: What is done to each table, such as taking two lists as one.

    Raises:
        InputRefused: ``estimate.nothing-to-impute-from``, ``estimate.too-many-strata``.
    """
    found = []
    for linkage, people in enumerate(linkages):
        rng = np.random.default_rng([seed, linkage])
        made: Iterable[tuple[Captures, ...]] = imputed(people, imputations, rng) if imputations else [people.apart()]
        found += [Drawn(linkage, at, tuple(map(alter, tables))) for at, tables in enumerate(made)]
    return found


def quick_methods(method: str, lists: int) -> list[str]:
    """The methods meant by a name where many tables are estimated: ``all`` leaves out those that take long.

    Raises:
        UsageError: ``usage.no-such-method``.
    """
    names = methods_for(method, lists)
    return [name for name in names if name not in SLOW] if method == "all" else names


def left_out(method: str) -> tuple[str, ...]:
    """The methods that ``all`` leaves out where many tables are estimated."""
    return tuple(name for name in METHODS if name in SLOW) if method == "all" else ()
