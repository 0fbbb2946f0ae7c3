"""Many texts: a JSON line in, a JSON line out, in order; a bad line is answered with its error and the rest goes on."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from sijill.errors import InputRefused, SijillError, UsageError
from sijill.extract.contract_json import Json, as_json
from sijill.extract.model_reader.report import Report
from sijill.extract.read import Asked, read_many
from sijill.extract.unread import unread
from sijill.model.readings import Reading
from sijill.policies.coding import coded
from sijill.policies.policy import Policy
from sijill.text.own_places import OwnPlaces

Line = str | bytes
Group = list[tuple[int, Line]]
Beside = Callable[[str, Reading, str | None, OwnPlaces | None], tuple[Reading, Report]]
"""What a model adds to the reading of a text of a country with its own places, and its report."""
_HALF = re.compile("[\ud800-\udfff]")
MOST_TEXTS = 64
"""At most so many texts are read together (texts)."""
MOST_CHARACTERS = 40_000
"""At most so much is read together, unless one line alone is longer (characters, or bytes of UTF-8)."""


def answer(reading: Reading, policy: Policy | None = None, report: Report | None = None) -> Json:
    """Give the contract's JSON of a reading: with ``coded`` for a policy, and ``reader`` when a model was asked.

    Where a rule failed on some words, ``unread`` says which.
    """
    shaped = as_json(reading)
    if left_out := unread(reading):
        shaped["unread"] = left_out
    if report is not None:
        shaped["reader"] = report.as_json()
    if policy is not None:
        figures = {harm: figure.as_json() for harm, figure in coded(reading.claims, policy).items()}
        shaped["coded"] = {"policy": policy.name, "version": policy.version, **figures}
    return shaped


def answers(
    lines: Iterable[Line], policy: Policy | None = None, first: int = 1, own: OwnPlaces | None = None
) -> Iterator[Json]:
    """Give an answer for each line that is not blank, with the same id, in order.

    Args:
        lines: JSON objects, one a line.
        policy: Adds ``coded``.
        first: Number of the first line, for what is said of a bad one.
        own: The reader's own lists of places.
    """
    for group in in_groups(enumerate(lines, first)):
        yield from answers_to(group, policy, own=own)


def in_groups(lines: Iterable[tuple[int, Line]]) -> Iterator[Group]:
    """Give the numbered lines in groups small enough to be read together; blank ones are left out."""
    group: Group = []
    size = 0
    for number, line in lines:
        if not line.strip():
            continue
        if group and (len(group) >= MOST_TEXTS or size + len(line) > MOST_CHARACTERS):
            yield group
            group, size = [], 0
        group.append((number, line))
        size += len(line)
    if group:
        yield group


def answers_to(
    group: Group, policy: Policy | None, beside: Beside | None = None, own: OwnPlaces | None = None
) -> Iterator[Json]:
    """Give the answers to numbered lines that are read together, in order; a model may add to each reading."""
    taken = [_taken(line, number) for number, line in group]
    made = read_many([replace(one, own=own) for _, one in taken if isinstance(one, Asked)])
    for ident, one in taken:
        found = next(made) if isinstance(one, Asked) else one
        if isinstance(found, SijillError):
            yield {"id": ident, "error": {"code": found.code, "message": found.sentence}}
        elif beside is None or not isinstance(one, Asked):
            yield answer(found, policy)
        else:
            reading, report = beside(one.text, found, one.country, own)
            yield answer(reading, policy, report)


def _taken(line: Line, number: int) -> tuple[object, Asked | SijillError]:
    """The line's id and what it asks for, or why it cannot be read."""
    ident: object = None
    try:
        asked = _asked(line, number)
        _refuse_half_characters(asked, number)
        ident = asked.get("id")
        text = asked.get("text")
        if not isinstance(text, str):
            raise InputRefused(
                "extract.no-text", f"line {number} has no text", 'an object with "text"', "mend the line"
            )
        return ident, Asked(
            text,
            str(ident) if ident is not None else str(number),
            _string(asked, "language", number),
            day(_string(asked, "published", number)),
            _string(asked, "country", number),
        )
    except SijillError as error:
        return ident, error


def _asked(line: Line, number: int) -> dict[str, object]:
    try:
        asked = json.loads(line.decode("utf-8-sig") if isinstance(line, bytes) else line)
    except UnicodeDecodeError as error:
        raise InputRefused(
            "extract.not-utf8", f"line {number}: byte {error.start} is not UTF-8", "UTF-8 text", "convert the file"
        ) from error
    except json.JSONDecodeError as error:
        raise InputRefused(
            "extract.bad-json", f"line {number}: {error.msg}", "one JSON object a line", "mend the line"
        ) from error
    if not isinstance(asked, dict):
        raise InputRefused("extract.no-text", f"line {number} is no object", 'an object with "text"', "mend the line")
    return asked


def _refuse_half_characters(asked: dict[str, object], number: int) -> None:
    """Refuse what JSON can write and UTF-8 cannot: half of a pair of surrogates."""
    for value in asked.values():
        if isinstance(value, str) and _HALF.search(value):
            raise InputRefused(
                "extract.not-utf8", f"line {number}: half a character in it", "UTF-8 text", "export the line again"
            )


def _string(asked: dict[str, object], key: str, number: int) -> str | None:
    value = asked.get(key)
    if value is None or isinstance(value, str):
        return value
    raise InputRefused(
        "extract.bad-field", f"line {number}: {key} is {type(value).__name__}", "a string", "mend the line"
    )


def day(printed: str | None) -> date | None:
    """Give the day ``printed`` as YYYY-MM-DD.

    Raises:
        UsageError: It is no such day (``extract.bad-date``).
    """
    if printed is None:
        return None
    try:
        return date.fromisoformat(printed[:10])
    except ValueError as error:
        raise UsageError(
            "extract.bad-date", f"published {printed!r}", "YYYY-MM-DD", "mend or leave out the date"
        ) from error
