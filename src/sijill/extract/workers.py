"""Many texts on every core: groups of lines go to reading processes and their answers come back in order."""

from __future__ import annotations

import json
import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice

from sijill.errors import StageFailed
from sijill.extract.batch import Beside, Group, Line, answers_to, in_groups
from sijill.policies.policy import policy_named
from sijill.text.own_places import OwnPlaces

WAITING = 4
"""At most so many groups a process wait to be read or written, so that memory stays flat (groups)."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to one line.

    Attributes:
        line: The answer as JSON, without a line end.
        refused: Whether the line was refused.
        size: Length of the line asked (characters, or bytes of UTF-8).
    """

    line: str
    refused: bool
    size: int


def answered(
    lines: Iterable[Line], policy: str | None = None, jobs: int = 1, own: OwnPlaces | None = None
) -> Iterator[Answered]:
    """Give the answers to lines of JSON in order, read by ``jobs`` processes once there is enough to share out.

    The answers are the same whatever ``jobs`` is.

    Args:
        lines: JSON objects, one a line; read as they are needed.
        policy: Name of a coding policy; adds ``coded``.
        jobs: Processes; 1 reads in this one.
        own: The reader's own lists of places; each process is given them once.

    Raises:
        StageFailed: A reading process ended (``extract.process-ended``), for want of memory as a rule.
    """
    groups = in_groups(enumerate(lines, 1))
    first = list(islice(groups, 2))
    if jobs <= 1 or not _is_worth_sharing(first):
        for group in chain(first, groups):
            yield from _read(group, policy, own)
        return
    yield from _shared_out(chain(first, groups), policy, jobs, own)


def answered_beside(
    lines: Iterable[Line], beside: Beside, policy: str | None = None, own: OwnPlaces | None = None
) -> Iterator[Answered]:
    """Give the answers to lines of JSON in order, each read by the rules and by a model beside them, one at a time."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from _read([(number, line)], policy, own, beside)


def _is_worth_sharing(first: list[Group]) -> bool:
    """Whether there is more than one group to read: a process needs a second or two before it can read."""
    return len(first) > 1


def _shared_out(groups: Iterator[Group], policy: str | None, jobs: int, own: OwnPlaces | None) -> Iterator[Answered]:
    waiting: deque[Future[list[Answered]]] = deque()
    spawning = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, mp_context=spawning, initializer=_given, initargs=(own,))
    try:
        waiting.extend(pool.submit(_read_there, group, policy) for group in islice(groups, WAITING * jobs))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(_read_there, group, policy) for group in islice(groups, 1))
    except BrokenProcessPool as error:
        raise StageFailed(
            "extract.process-ended",
            "a reading process ended before its time",
            "enough memory for every process",
            "what was printed is good; go on from there with --jobs 1",
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_OWN: list[OwnPlaces | None] = [None]
"""In a reading process: the lists of places it was given when it began."""


def _given(own: OwnPlaces | None) -> None:
    _OWN[0] = own


def _read_there(group: Group, policy: str | None) -> list[Answered]:
    return _read(group, policy, _OWN[0])


def _read(
    group: Group, policy: str | None, own: OwnPlaces | None = None, beside: Beside | None = None
) -> list[Answered]:
    held = policy_named(policy) if policy else None
    return [
        Answered(json.dumps(told, ensure_ascii=False), "error" in told, len(line))
        for (_, line), told in zip(group, answers_to(group, held, beside, own), strict=True)
    ]
