"""``sijill corroborate TEXTS.jsonl``: reports are read, and a coding policy makes the figures of each incident."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.cli.reach import reach
from sijill.errors import InputRefused, SijillError, UsageError

if TYPE_CHECKING:
    from sijill.corroborate.coded import CodedFigure
    from sijill.extract.read import Asked
    from sijill.policies.policy import Policy

Json = dict[str, object]
SUFFIX = ".jsonl"


@dataclass(frozen=True, slots=True)
class Coded:
    """What was made of a file of texts.

    Attributes:
        figures: As JSON, in the order in which incidents first came up.
        refused: Lines that could not be read, and why.
        words: Both for a terminal.
    """

    figures: list[Json]
    refused: list[Json]
    words: str


def policy_of(rule: str) -> Policy:
    """The coding policy that a rule's name means, with or without its version.

    Raises:
        UsageError: ``corroborate.unknown-rule``: there is none of that name, or none of that version.
    """
    from sijill.policies.policy import policy_named, policy_names

    name, _, version = rule.partition("/")
    known = {one: policy_named(one).version for one in policy_names()}
    if known.get(name) is None or (version and version != known[name]):
        wanted = ", ".join(f"{one}/{number}" for one, number in known.items())
        raise UsageError(
            "corroborate.unknown-rule", f"no coding policy is called {rule!r}", wanted, "give one of these to --rule"
        )
    return policy_named(name)


def coded_texts(file: Path, rule: str, jobs: int | None = None) -> Coded:
    """Read the texts of ``file`` and make the figures of their incidents.

    A line is an object with ``id`` and ``text``, and if known ``incident`` (lines of one incident are taken together),
    ``published``, ``language`` and ``country``.
    """
    from sijill.corroborate.coded import Told, coded_figures
    from sijill.extract.processes import usable_cores
    from sijill.extract.unread import unread
    from sijill.extract.workers import readings

    policy = policy_of(rule)
    asked, refused = _lines(file)
    told: dict[str, list[Told]] = {}
    read = readings([one for _, one in asked], jobs or usable_cores())
    for (incident, _), (one, reading) in zip(asked, read, strict=True):
        if isinstance(reading, SijillError):
            refused.append({"line": one.id, "code": reading.code, "why": reading.sentence})
        else:
            told.setdefault(incident, []).append(Told(one.id, one.published, reading.claims))
            if left_out := unread(reading):
                refused.append({"line": one.id, "code": "extract.rule-failed", "why": left_out})
    figures = [
        (incident, figure) for incident, documents in told.items() for figure in coded_figures(documents, policy)
    ]
    words = [line for incident, figure in figures for line in _words(incident, figure)]
    words += [f"line {each['line']} refused: {each['why']} ({each['code']})" for each in refused]
    return Coded([_json(incident, figure) for incident, figure in figures], refused, "\n".join(words))


def _lines(file: Path) -> tuple[list[tuple[str, Asked]], list[Json]]:
    """The texts of a file with their incidents, each under a name of its own, and the lines that cannot be read."""
    asked: list[tuple[str, Asked]] = []
    refused: list[Json] = []
    names: set[str] = set()
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            incident, one = _asked(line, number)
        except SijillError as error:
            refused.append({"line": number, "code": error.code, "why": error.sentence})
            continue
        one = replace(one, id=f"{one.id} (line {number})") if one.id in names else one
        names.add(one.id)
        asked.append((incident, one))
    return asked, refused


def _asked(line: str, number: int) -> tuple[str, Asked]:
    from sijill.extract.batch import day
    from sijill.extract.read import Asked

    try:
        row = json.loads(line)
    except ValueError as error:
        raise _bad(number, str(error)) from error
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise _bad(number, "no text")
    given = {name: row.get(name) for name in ("language", "published", "country")}
    wrong = next((name for name, value in given.items() if value is not None and not isinstance(value, str)), None)
    if wrong:
        raise _bad(number, f"{wrong} is no text")
    ident = str(row.get("id", number))
    asked = Asked(row["text"], ident, given["language"], day(given["published"]), given["country"])
    return str(row.get("incident", ident)), asked


def _bad(number: int, what: str) -> InputRefused:
    return InputRefused(
        "corroborate.bad-line", f"line {number}: {what}", 'a JSON object with "id" and "text"', "mend the line"
    )


def _json(incident: str, figure: CodedFigure) -> Json:
    from sijill.corroborate.derivation import step_json

    return {
        "incident": incident,
        "harm": figure.harm.value,
        "low": figure.low,
        "central": figure.best,
        "high": figure.high,
        "rule": figure.rule,
        "derivation": [step_json(step) for step in figure.derivation],
        "documents": {
            name: {
                "rule": made.rule,
                "claims": [
                    {"claim": share.claim, "source": share.source, "low": share.low, "high": share.high}
                    for share in made.shares
                ],
            }
            for name, made in figure.makings.items()
        },
        "excluded": [{"claim": left.claim, "why": left.why, "code": left.code} for left in figure.excluded],
    }


def _words(incident: str, figure: CodedFigure) -> Iterator[str]:
    yield f"{incident}, {figure.harm.value}: {reach(figure.low, figure.high)} ({figure.rule})"
    for name, made in figure.makings.items():
        told = ", ".join(f"{share.claim} {reach(share.low, share.high)} ({share.source})" for share in made.shares)
        yield f"  {name}: {told or 'no number'}; {made.rule}"
    for left in figure.excluded:
        yield f"  left out {left.claim}: {left.why}"
