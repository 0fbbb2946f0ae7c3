"""Many texts on every core: groups of lines go to reading processes and their answers come back in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from sijill.errors import SijillError
from sijill.extract.batch import MOST_CHARACTERS, MOST_TEXTS, Beside, Group, Line, answers_to, in_groups
from sijill.extract.processes import given_places, shared_out
from sijill.extract.read import Asked, read_many
from sijill.model.readings import Reading
from sijill.policies.policy import policy_named

if TYPE_CHECKING:
    from sijill.text.own_places import OwnPlaces

Read = tuple[Asked, Reading | SijillError]


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to one line.

    Attributes:
        line: The answer as JSON, without a line end.
        refused: Whether the line was refused.
        unread: What of the text was left out as a rule failed on it, in words; "" as a rule.
        size: Length of the line asked (characters, or bytes of UTF-8).
    """

    line: str
    refused: bool
    size: int
    unread: str = ""


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
    if jobs <= 1 or not _is_enough(first):
        for group in chain(first, groups):
            yield from _read(group, policy, own)
        return
    yield from shared_out(partial(_read_there, policy=policy), chain(first, groups), jobs, own)


def answered_beside(
    lines: Iterable[Line], beside: Beside, policy: str | None = None, own: OwnPlaces | None = None
) -> Iterator[Answered]:
    """Give the answers to lines of JSON in order, each read by the rules and by a model beside them, one at a time."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from _read([(number, line)], policy, own, beside)


def _is_enough(first: Sequence[object]) -> bool:
    """Whether there is more than one group to read: a process needs a second or two before it can read."""
    return len(first) > 1


def readings(asked: Iterable[Asked], jobs: int = 1, own: OwnPlaces | None = None) -> Iterator[Read]:
    """Give each text with its reading, or with why it was refused, in order; the same whatever ``jobs`` is.

    Args:
        asked: Taken as they are needed.
        jobs: Processes; 1 reads in this one.
        own: The reader's own lists of places.

    Raises:
        StageFailed: A reading process ended (``extract.process-ended``).
    """
    groups = _texts_in_groups(asked)
    first = list(islice(groups, 2))
    every = chain(first, groups)
    if jobs > 1 and _is_enough(first):
        yield from shared_out(_read_texts_there, every, jobs, own)
    else:
        for group in every:
            yield from _read_texts(group, own)


def _texts_in_groups(asked: Iterable[Asked]) -> Iterator[list[Asked]]:
    group: list[Asked] = []
    size = 0
    for one in asked:
        if group and (len(group) >= MOST_TEXTS or size + len(one.text) > MOST_CHARACTERS):
            yield group
            group, size = [], 0
        group.append(one)
        size += len(one.text)
    if group:
        yield group


def _read_texts_there(group: list[Asked]) -> list[Read]:
    return _read_texts(group, given_places())


def _read_texts(group: list[Asked], own: OwnPlaces | None) -> list[Read]:
    return list(zip(group, read_many([replace(one, own=own) for one in group]), strict=True))


def _read_there(group: Group, policy: str | None) -> list[Answered]:
    return _read(group, policy, given_places())


def _read(
    group: Group, policy: str | None, own: OwnPlaces | None = None, beside: Beside | None = None
) -> list[Answered]:
    held = policy_named(policy) if policy else None
    return [
        Answered(json.dumps(told, ensure_ascii=False), "error" in told, len(line), str(told.get("unread", "")))
        for (_, line), told in zip(group, answers_to(group, held, beside, own), strict=True)
    ]
