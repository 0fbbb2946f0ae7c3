"""The model of independent lists, compiled: one root, and the rest in closed form."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import linked_as

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


@linked_as("float64(float64, float64, int64[:, ::1])")
def missed(total: float, people: float, shared: Whole) -> float:
    """How many more people independent lists would miss, of a total, than it leaves."""
    chance = 1.0
    for one in range(len(shared)):
        chance *= max(0.0, 1.0 - shared[one, one] / total)
    return float(total * chance - (total - people))


@linked_as("float64(float64, int64[:, ::1], float64[:, ::1])")
def independent(people: float, shared: Whole, theta: Floats) -> float:
    """Coefficients of independent lists, in closed form but for one root; the log of the people on no list.

    Minus infinity where nobody is on two lists, as there is no finite total then.
    """
    captures = 0.0
    for one in range(len(shared)):
        captures += shared[one, one]
    if captures <= people:
        return np.inf
    low, high = people, 2.0 * people
    while missed(high, people, shared) > 0.0:
        low = high
        high *= 2.0
    for _ in range(200):
        middle = 0.5 * (low + high)
        if missed(middle, people, shared) > 0.0:
            low = middle
        else:
            high = middle
    for one in range(len(shared)):
        chance = min(shared[one, one] / high, 1.0 - 1e-12)
        theta[one, one] = np.log(chance / (1.0 - chance)) if chance > 0.0 else 0.0
    return float(np.log(max(high - people, 1e-12)))
