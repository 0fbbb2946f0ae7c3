"""Nameless: pairs of which nothing says who either is; a sex, an age, a day and a place make nobody.

Fifty bodies without a name, brought to one hospital on one day, agree in all that is known of them. They are fifty
people. So a pair without a name on one side is only compared where something else names somebody: a day of birth, the
mother, or a column of the user's own. People may still judge such a pair.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import BORN, GIVEN, LINEAGE, MOTHER, Comparison
from sijill.link.engine import Pairs

BY_DAY = 4
"""Levels of ``BORN`` that take a day of birth on both sides: those before this one."""


def without_nameless(pairs: Pairs, comparisons: Sequence[Comparison]) -> Pairs:
    """The pairs of which something says who they are.

    Args:
        pairs: Candidate pairs.
        comparisons: What was compared.
    """
    is_named = np.zeros(len(pairs), dtype=np.bool_)
    for at, comparison in enumerate(comparisons):
        is_named |= _names(comparison, pairs.levels[:, at])
    return pairs if is_named.all() else Pairs(pairs.left[is_named], pairs.right[is_named], pairs.levels[is_named])


def _names(comparison: Comparison, levels: npt.NDArray[np.int8]) -> npt.NDArray[np.bool_]:
    """Whether the levels of one comparison say who a pair is about (pairs,)."""
    if comparison.name == BORN.name:
        return (levels >= 0) & (levels < BY_DAY)
    is_telling = comparison.name in (GIVEN.name, LINEAGE.name, MOTHER.name) or comparison.name.startswith("x_")
    return (levels >= 0) & is_telling
