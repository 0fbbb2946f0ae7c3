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


def answered(lines: Iterable[Line], policy: str | None = None, jobs: int = 1) -> Iterator[Answered]:
    """Give the answers to lines of JSON in order, read by ``jobs`` processes once there is enough to share out.

    The answers are the same whatever ``jobs`` is.

    Args:
        lines: JSON objects, one a line; read as they are needed.
        policy: Name of a coding policy; adds ``coded``.
        jobs: Processes; 1 reads in this one.

    Raises:
        StageFailed: A reading process ended (``extract.process-ended``), for want of memory as a rule.
    """
    groups = in_groups(enumerate(lines, 1))
    first = list(islice(groups, 2))
    if jobs <= 1 or not _is_worth_sharing(first):
        for group in chain(first, groups):
            yield from _read(group, policy)
        return
    yield from _shared_out(chain(first, groups), policy, jobs)


def answered_beside(lines: Iterable[Line], beside: Beside, policy: str | None = None) -> Iterator[Answered]:
    """Give the answers to lines of JSON in order, each read by the rules and by a model beside them, one at a time."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from _read([(number, line)], policy, beside)


def _is_worth_sharing(first: list[Group]) -> bool:
    """Whether there is more than one group to read: a process needs a second or two before it can read."""
    return len(first) > 1


def _shared_out(groups: Iterator[Group], policy: str | None, jobs: int) -> Iterator[Answered]:
    waiting: deque[Future[list[Answered]]] = deque()
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
    try:
        waiting.extend(pool.submit(_read, group, policy) for group in islice(groups, WAITING * jobs))
        while waiting:
            yield from waiting.popleft().result()
            waiting.extend(pool.submit(_read, group, policy) for group in islice(groups, 1))
    except BrokenProcessPool as error:
        raise StageFailed(
            "extract.process-ended",
            "a reading process ended before its time",
            "enough memory for every process",
            "what was printed is good; go on from there with --jobs 1",
        ) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _read(group: Group, policy: str | None, beside: Beside | None = None) -> list[Answered]:
    held = policy_named(policy) if policy else None
    return [
        Answered(json.dumps(told, ensure_ascii=False), "error" in told, len(line))
        for (_, line), told in zip(group, answers_to(group, held, beside), strict=True)
    ]
