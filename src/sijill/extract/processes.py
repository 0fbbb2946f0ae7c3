"""Reading processes: work shared out over the cores, results in order, few groups waiting, none left behind."""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from sijill.errors import StageFailed

if TYPE_CHECKING:
    from sijill.text.own_places import OwnPlaces

Group = TypeVar("Group")
Result = TypeVar("Result")
_SELDOM = (10_000, 20, 20)
"""After so many new objects, and looks at those, rings of dead ones are looked for (:func:`gc.set_threshold`)."""
WAITING = 4
"""At most so many groups a process wait to be read or taken, so that memory stays flat (groups)."""
_OWN: list[OwnPlaces | None] = [None]
"""In a reading process: the lists of places it was given when it began."""


def usable_cores() -> int:
    """Give how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def given_places() -> OwnPlaces | None:
    """Give the lists of places this reading process was given."""
    return _OWN[0]


def shared_out(
    work: Callable[[Group], Sequence[Result]], groups: Iterator[Group], jobs: int, own: OwnPlaces | None
) -> Iterator[Result]:
    """Give the results of ``work`` on each group, in order, done by ``jobs`` processes.

    Args:
        work: A function of a module, so that a process can find it.
        groups: Taken as they are needed.
        jobs: Processes.
        own: The reader's own lists of places; each process is given them once.

    Raises:
        StageFailed: A reading process ended (``extract.process-ended``), for want of memory as a rule.
    """
    waiting: deque[Future[Sequence[Result]]] = deque()
    spawning = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=spawning, initializer=_begun, initargs=(own,))
    try:
        waiting.extend(pool.submit(work, group) for group in islice(groups, WAITING * jobs))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(work, group) for group in islice(groups, 1))
    except BrokenProcessPool as error:
        raise StageFailed(
            "extract.process-ended",
            "a reading process ended before its time",
            "enough memory for every process",
            "what was given before is good; go on from there with one process (--jobs 1)",
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def begin_reading() -> None:
    """Let this process look for rings of dead objects seldom: what is read of a text is one, and holds thousands."""
    gc.set_threshold(*_SELDOM)


def give_places(own: OwnPlaces | None) -> None:
    """Give this process the lists of places that it reads with."""
    _OWN[0] = own


def _begun(own: OwnPlaces | None) -> None:
    begin_reading()
    give_places(own)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that began it is gone: killed, it could not say so, and texts would stay here."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
