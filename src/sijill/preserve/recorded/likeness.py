"""Likeness: fingerprints by which a picture is found again after it was recompressed, scaled, stamped or cut a little.

It says that two pictures look alike, not that they are one: a person compares them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SIDE = 64
"""Pixels of the side of the squares that are compared."""
CUTS = (0.0, 0.05, 0.1)
"""Shares that may have been cut off at each side."""
ALIKE = 68
"""Bits of 256 in which fingerprints of one picture differ at most."""
_LOW = 16

WINDOWS: tuple[tuple[float, float, float, float], ...] = tuple(
    (left, top, 1 - right, 1 - bottom) for left in CUTS for top in CUTS for right in CUTS for bottom in CUTS
)
"""Left, top, right and bottom of each part that is compared, as shares; the first is the whole."""


def fingerprint(square: NDArray[np.float64]) -> bytes:
    """Give the fingerprint of a grey square: 256 bits, the signs of its 16 by 16 slowest waves about their median.

    Args:
        square: Brightness, float array (64, 64).

    Source:
        The discrete cosine transform's low frequencies, as pHash (Zauner 2010) takes them.
    """
    waves = _cosines()
    low = waves @ square @ waves.T
    low[0, 0] = np.median(low)
    return np.packbits(low > np.median(low)).tobytes()


def distance(whole: bytes, others: Sequence[bytes]) -> int:
    """Give the fewest bits in which ``whole`` differs from any of ``others``; 256 for none."""
    if not others:
        return 8 * len(whole)
    ours = np.frombuffer(whole, np.uint8)
    theirs = np.frombuffer(b"".join(others), np.uint8).reshape(len(others), -1)
    return int(np.bitwise_count(theirs ^ ours).sum(axis=1).min())


def looks_alike(first: Sequence[bytes], second: Sequence[bytes]) -> bool:
    """Whether one picture may be the other, cut a little: the whole of either against the parts of the other.

    Args:
        first: Fingerprints of its parts, in the order of :data:`WINDOWS`, and more, such as those of its mirror image.
        second: Of the other.
    """
    if not first or not second:
        return False
    return min(distance(first[0], second), distance(second[0], first)) <= ALIKE


@lru_cache(maxsize=1)
def _cosines() -> NDArray[np.float64]:
    steps = (2 * np.arange(SIDE) + 1) * np.pi / (2 * SIDE)
    return np.asarray(np.cos(np.outer(np.arange(_LOW), steps)))
