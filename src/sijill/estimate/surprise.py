"""How surprising a number of people is, compiled."""

from __future__ import annotations

import math

import numpy as np

from sijill.compiling import compiled_as

FACTORS = 10_000
"""Above so many people the factorial is not worked out factor by factor: a thousand million take minutes."""


@compiled_as("float64(float64, float64)")
def log_tail(seen: float, mean: float) -> float:
    """Log of the chance of ``seen`` people or further out, on the side where they lie, of a Poisson number."""
    term, total = 1.0, 1.0
    if seen < mean:
        for less in range(int(seen)):
            term *= (seen - less) / mean
            total += term
            if term < 1e-17 * total:
                break
    else:
        more = seen + 1.0
        while term > 1e-17 * total:
            term *= mean / more
            total += term
            more += 1.0
    if seen > FACTORS:
        return float(seen * np.log(mean) - math.lgamma(seen + 1.0) - mean + np.log(total))
    at = 0.0
    for number in range(1, int(seen) + 1):
        at += np.log(mean / number)
    return float(at - mean + np.log(total))
