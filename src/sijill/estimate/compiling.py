"""Compiled loops: numba, with what it compiled kept on disk where that can be done.

Only modules of loops import this, and those are imported inside the methods that need them: a command that estimates
nothing never loads numba.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

P = ParamSpec("P")
R = TypeVar("R")
Loop = TypeVar("Loop", bound=Callable[..., object])


def compiled(loop: Loop) -> Loop:
    """The same function compiled at its first call, without the interpreter's lock.

    What was compiled is kept beside the module, or where that is not writable in the user's cache folder
    (``NUMBA_CACHE_DIR`` names another). Where nothing can be written it is compiled again in every process: seconds
    slower, the same numbers.

    Args:
        loop: Calls only functions of its own module: the cache does not notice when another module changes.
    """
    try:
        return cast(Loop, njit(cache=True, nogil=True)(loop))
    except RuntimeError:
        return cast(Loop, njit(nogil=True)(loop))


def compiled_as(signature: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
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
