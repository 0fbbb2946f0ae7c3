"""Uncollected: work without Python's search for circles, which walks everything again and again and frees little."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Give a stretch of work in which no circles are searched for; afterwards it is as it was, also after an error.

    What is no longer used is freed at once all the same; for work that makes circles (a word and its sentence) it is
    asked for piece by piece, so that memory stays flat.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
