"""Checks and grades that people decide: written as entries about an item, read back as what stands.

Every one is a ``check.recorded`` entry: the question says what it is about, the note holds the reason, sealed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sijill.errors import UsageError
from sijill.model.checks import Check, CheckResult, Method, Question
from sijill.model.figures import Admission, Blame, Evidence

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Entry
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
ITEMS = ("claim", "testimony", "victim_record", "victim", "incident")
"""Derived tables whose things can be checked; documents can, too."""
AXES = {"evidence": tuple(Evidence), "attribution": tuple(Blame), "admission": tuple(Admission)}
SIGN_OFF, GRADE, INCIDENT = "sign-off", "grade.", "incident"
TOGETHER, APART = "together", "apart"


@dataclass(frozen=True, slots=True)
class GradeDecision:
    """A grade that a person gave a figure on one axis.

    Attributes:
        seq: The ledger entry.
        figure: Id of the figure.
        axis: ``evidence``, ``attribution`` or ``admission``.
        value: The grade given.
        instead_of: The rule's own grade that the person saw; the decision stands while the rule still says so.
        by: Code of whoever gave it.
    """

    seq: int
    figure: str
    axis: str
    value: str
    instead_of: str
    by: str


def record_check(workspace: Workspace, item: str, question: str, result: str, method: str, reason: str) -> Entry:
    """Write down what was found when an item was checked.

    Raises:
        UsageError: ``decide.no-item``: no such thing. ``decide.bad-value``: no such question, method or result.
    """
    _one_of("question", question, tuple(Question))
    _one_of("method", method, tuple(Method))
    _one_of("result", result, tuple(CheckResult))
    known = _known(workspace, item, ("testimony",) if question == Question.INDEPENDENCE else ITEMS)
    body: dict[str, JsonValue] = {"question": question, "method": method, "result": result}
    return workspace.ledger.append("check.recorded", known, body, seals=_note(reason))


def sign_off(workspace: Workspace, seq: int, reason: str) -> Entry:
    """Agree with somebody else's check after looking at it.

    Raises:
        UsageError: ``decide.no-item``: entry ``seq`` is no check. ``decide.own-check``: it is the person's own.
    """
    found = next((check for check in checks_of(workspace.facts.checks()) if check.seq == seq), None)
    if found is None:
        raise UsageError("decide.no-item", f"entry {seq} is no check", "the number of a check's entry")
    if found.checker == workspace.actor:
        raise UsageError("decide.own-check", "the check is your own", "a check that somebody else made", "ask another")
    body: dict[str, JsonValue] = {
        "question": SIGN_OFF,
        "method": str(found.seq),
        "result": found.result.value,
        "signed_off_by": workspace.actor,
    }
    return workspace.ledger.append("check.recorded", found.item, body, seals=_note(reason))


def set_grade(workspace: Workspace, figure: str, axis: str, value: str, reason: str) -> Entry:
    """Give a figure another grade than the rule does, on one axis; the rule's own stays visible beside it.

    Raises:
        UsageError: ``decide.no-item``: no such figure. ``decide.bad-value``: no such axis or grade.
    """
    from sijill.store.decisions import the_row

    _one_of("axis", axis, tuple(AXES))
    _one_of(axis, value, AXES[axis])
    row = the_row(workspace, "figure", figure)
    body = row["body"] if isinstance(row["body"], Mapping) else {}
    graded = body["grade"][axis]
    seen = graded.get("rule", graded)["value"]
    told: dict[str, JsonValue] = {"question": f"{GRADE}{axis}", "method": f"instead of {seen}", "result": value}
    return workspace.ledger.append("check.recorded", str(row["id"]), told, seals=_note(reason))


def place_together(workspace: Workspace, first: str, second: str, verdict: str, reason: str) -> Entry:
    """Say whether two claims or records belong to one incident (``together``) or not (``apart``).

    Raises:
        UsageError: ``decide.no-item``, ``decide.same-record``, ``decide.bad-value``.
    """
    _one_of("verdict", verdict, (TOGETHER, APART))
    pair = sorted(_known(workspace, each, ("claim", "victim_record"), documents=False) for each in (first, second))
    if pair[0] == pair[1]:
        raise UsageError("decide.same-record", "the two are one", "two different claims or records")
    body: dict[str, JsonValue] = {"question": INCIDENT, "result": verdict}
    return workspace.ledger.append("check.recorded", "|".join(pair), body, seals=_note(reason))


def checks_of(rows: Iterable[Row]) -> list[Check]:
    """Give the checks among the rows of ``check_made``, in order, each with whoever signed it off.

    An entry whose result is none of ours is no check; a method that is none of ours is another one.
    """
    found: dict[int, Check] = {}
    for row in rows:
        if row["question"] == SIGN_OFF:
            _signed(found, row)
        elif row["question"] in tuple(Question) and row["result"] in tuple(CheckResult):
            check = _check(row)
            found[check.seq] = check
    return list(found.values())


def _check(row: Row) -> Check:
    return Check(
        seq=int(str(row["seq"])),
        item=str(row["item"]),
        question=Question(str(row["question"])),
        method=Method(str(row["method"])) if row["method"] in tuple(Method) else Method.OTHER,
        result=CheckResult(str(row["result"])),
        checker=str(row["actor"]),
    )


def _signed(found: dict[int, Check], row: Row) -> None:
    told, actor = str(row["method"]), str(row["actor"])
    signed = found.get(int(told)) if told.isdecimal() else None
    if signed and signed.checker != actor and not signed.signed_off_by:
        found[signed.seq] = replace(signed, signed_off_by=actor)


def standing_checks(rows: Iterable[Row]) -> dict[tuple[str, Question], Check]:
    """Give the latest check of each item and question."""
    return {(check.item, check.question): check for check in checks_of(rows)}


def grade_decisions(rows: Iterable[Row]) -> dict[tuple[str, str], GradeDecision]:
    """Give the latest grade that people gave each figure on each axis."""
    found = {}
    for row in rows:
        question = str(row["question"])
        axis, figure = question.removeprefix(GRADE), str(row["item"])
        if question.startswith(GRADE) and row["result"] in AXES.get(axis, ()):
            seen = str(row["method"]).removeprefix("instead of ")
            decided = GradeDecision(int(str(row["seq"])), figure, axis, str(row["result"]), seen, str(row["actor"]))
            found[figure, axis] = decided
    return found


def incident_decisions(rows: Iterable[Row]) -> dict[tuple[str, str], tuple[str, int]]:
    """Give what people last said of each two claims or records: ``together`` or ``apart``, and in which entry."""
    found = {}
    for row in rows:
        if row["question"] == INCIDENT:
            first, _, second = str(row["item"]).partition("|")
            found[first, second] = (str(row["result"]), int(str(row["seq"])))
    return found


def _known(workspace: Workspace, item: str, tables: Iterable[str], documents: bool = True) -> str:
    held = {
        str(row["id"]) for table in tables for row in workspace.derived.rows(table) if str(row["id"]).startswith(item)
    }
    if documents:
        held |= {sha for row in workspace.facts.documents() if (sha := str(row["sha256"])).startswith(item)}
    if item in held:
        return item
    if len(held) != 1:
        got = f"{len(held) or 'no'} things have an id beginning with {item!r}"
        raise UsageError("decide.no-item", got, f"the id of one {', '.join(tables)}", "'sijill show' tells what it is")
    return min(held)


def _one_of(what: str, value: str, words: Iterable[str]) -> None:
    listed = [str(word) for word in words]
    if value not in listed:
        raise UsageError("decide.bad-value", f"{what} is {value!r}", ", ".join(listed))


def _note(reason: str) -> dict[str, str]:
    if not reason.strip():
        raise UsageError("decide.no-reason", "no reason was given", "why, in a sentence", "give --reason")
    return {"note": reason}
