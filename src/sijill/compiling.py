"""Compiled loops: numba, with what it compiled kept on disk where that can be done.

Only modules of loops import this, and those are imported inside the methods that need them: a command that estimates
nothing and links no long lists never loads numba.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

from numba import njit
from numba.core.dispatcher import Dispatcher

P = ParamSpec("P")
R = TypeVar("R")
Loop = TypeVar("Loop", bound=Callable[..., object])

WITHOUT_WRAPPERS = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""Options of numba: wrappers for Python and C take a good part of the time that compiling takes."""


def compiled(loop: Loop) -> Loop:
    """The same function compiled at its first call, without the interpreter's lock.

    What was compiled is kept beside the module, or where that is not writable in the user's cache folder
    (``NUMBA_CACHE_DIR`` names another). Where nothing can be written it is compiled again in every process: seconds
    slower, the same numbers. Divisions by zero give infinity as in numpy.

    Args:
        loop: Calls only functions of its own module: the cache does not notice when another module changes.
    """
    return cast(Loop, _kept(loop, no_cfunc_wrapper=True))


def compiled_as(signature: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator that compiles a function once, for one signature, and keeps the machine code on disk.

    Without a signature a function is compiled again for every constant it is called with.

    Args:
        signature: Of numba: ``"void(float64[::1], int64)"``.
    """

    def of(function: Callable[P, R]) -> Callable[P, R]:
        return cast("Callable[P, R]", _kept(function, signature, no_cfunc_wrapper=True))

    return of


def linked(loop: Loop) -> Loop:
    """The same function for compiled loops alone to call: quicker to compile, as nothing is made for Python to call.

    It is compiled when a loop that calls it is, and kept within that one. Python must not call it: that crashes.
    """
    return cast(Loop, njit(nogil=True, error_model="numpy", **WITHOUT_WRAPPERS)(loop))


def linked_as(signature: str) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """A decorator like :func:`linked`, for one signature, that keeps the machine code on disk.

    Args:
        signature: Of numba.
    """

    def of(function: Callable[P, R]) -> Callable[P, R]:
        return cast("Callable[P, R]", _kept(function, signature, **WITHOUT_WRAPPERS))

    return of


def kept_in(loop: Callable[..., object]) -> Path | None:
    """The folder in which what a compiled loop comes to is kept, or ``None`` where it can be kept nowhere.

    Args:
        loop: Made by :func:`compiled` or :func:`compiled_as`.
    """
    folder = cast("Dispatcher", loop).stats.cache_path
    return None if folder is None else Path(folder)


def _kept(loop: Callable[..., object], *signature: str, **options: bool) -> object:
    try:
        return njit(*signature, cache=True, nogil=True, error_model="numpy", **options)(loop)
    except RuntimeError:
        # nowhere to keep it: compiled again in every process, the same numbers
        return njit(*signature, nogil=True, error_model="numpy", **options)(loop)
