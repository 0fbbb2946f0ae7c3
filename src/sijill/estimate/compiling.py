"""Compiled loops: numba, with what it compiled kept on disk where that can be done.

Only modules of loops import this, and those are imported inside the methods that need them: a command that estimates
nothing never loads numba.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from numba import njit

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
