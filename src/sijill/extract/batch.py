"""Many texts: a JSON line in, a JSON line out, in order; a bad line is answered with its error and the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from sijill.errors import InputRefused, SijillError
from sijill.extract.contract_json import Json, as_json
from sijill.extract.read import read
from sijill.model.readings import Reading
from sijill.policies.coding import coded
from sijill.policies.policy import Policy


def answer(reading: Reading, policy: Policy | None = None) -> Json:
    """Give the contract's JSON of a reading, with ``coded`` when a policy is given."""
    shaped = as_json(reading)
    if policy is not None:
        figures = {harm: figure.as_json() for harm, figure in coded(reading.claims, policy).items()}
        shaped["coded"] = {"policy": policy.name, "version": policy.version, **figures}
    return shaped


def answers(lines: Iterable[str], policy: Policy | None = None) -> Iterator[Json]:
    """Give an answer for each line that is not blank, with the same id, in order."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _answer_line(line, number, policy)


def _answer_line(line: str, number: int, policy: Policy | None) -> Json:
    ident: object = None
    try:
        asked = _asked(line, number)
        ident = asked.get("id")
        if not isinstance(asked.get("text"), str):
            raise InputRefused(
                "extract.no-text", f"line {number} has no text", 'an object with "text"', "mend the line"
            )
        return answer(
            read(
                _string(asked, "text", number) or "",
                id=str(ident) if ident is not None else str(number),
                language=_string(asked, "language", number),
                published=day(_string(asked, "published", number)),
                country=_string(asked, "country", number),
            ),
            policy,
        )
    except SijillError as error:
        return {"id": ident, "error": {"code": error.code, "message": error.sentence}}


def _asked(line: str, number: int) -> dict[str, object]:
    try:
        asked = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputRefused(
            "extract.bad-json", f"line {number}: {error.msg}", "one JSON object a line", "mend the line"
        ) from error
    if not isinstance(asked, dict):
        raise InputRefused("extract.no-text", f"line {number} is no object", 'an object with "text"', "mend the line")
    return asked


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
        InputRefused: It is no such day (``extract.bad-date``).
    """
    if printed is None:
        return None
    try:
        return date.fromisoformat(printed[:10])
    except ValueError as error:
        raise InputRefused(
            "extract.bad-date", f"published {printed!r}", "YYYY-MM-DD", "mend or leave out the date"
        ) from error
