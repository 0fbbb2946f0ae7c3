"""How the inner loops of the estimators are compiled."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from numba import njit

P = ParamSpec("P")
R = TypeVar("R")


def compiled(signature: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator that compiles a function once, for one signature, and keeps the machine code on disk.

    Without a signature a function is compiled again for every constant it is called with. Divisions by zero give
    infinity as in numpy, and other threads go on meanwhile.

    Args:
        signature: Of numba: ``"void(float64[::1], int64)"``.
    """

    def of(function: Callable[P, R]) -> Callable[P, R]:
        made: Callable[P, R]
        try:
            made = njit(signature, cache=True, nogil=True, error_model="numpy")(function)
        except RuntimeError:
            # nowhere to keep it: compiled again in every process, the same numbers
            made = njit(signature, nogil=True, error_model="numpy")(function)
        return made

    return of
