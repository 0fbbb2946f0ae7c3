"""The scripted decisions as entries of a workspace's ledger, phase by phase, each entry once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.demo import decisions
from sijill.demo.anchors import Anchors
from sijill.demo.entries import ALIVE, Example
from sijill.demo.namings import NamingDecision, named_in_documents, naming_decisions
from sijill.demo.verdicts import clearance_verdict, pair_verdict

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Draft
    from sijill.store.workspace import Workspace

PHASES = ("preserve", "extract", "link", "victims", "corroborate", "protect")
"""When decisions are taken: after the stage of that name has run; ``victims`` is after ``link`` ran on the verdicts."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What one phase came to.

    Attributes:
        made: How many entries were appended.
        known: How many decisions stood in the ledger already.
        unmatched: Decisions whose words or rows were not found, in words; empty when all is well.
    """

    made: int = 0
    known: int = 0
    unmatched: tuple[str, ...] = ()

    def __add__(self, other: Applied) -> Applied:
        return Applied(self.made + other.made, self.known + other.known, (*self.unmatched, *other.unmatched))


def apply(workspace: Workspace, example: Example, after: str) -> Applied:
    """Append the decisions that can be taken after a stage; those already there are left alone.

    Args:
        workspace: Holds the example's sources; its actor is the same afterwards as before.
        example: What the sources were made from.
        after: One of ``PHASES``.

    Raises:
        KeyError: ``after`` is not a phase.
    """
    steps = {
        "preserve": (_actors, _sources),
        "extract": (_claims, _consents),
        "link": (_pairs,),
        "victims": (_namings, _alive),
        "corroborate": (_figures,),
        "protect": (_clearances,),
    }[after]
    anchors = Anchors(workspace, example)
    with _acting(workspace, decisions.REVIEWER):
        return sum((step(workspace, example, anchors) for step in steps), Applied())


@contextmanager
def _acting(workspace: Workspace, code: str) -> Iterator[None]:
    before, workspace.actor = workspace.actor, code
    try:
        yield
    finally:
        workspace.actor = before


def _append(workspace: Workspace, drafts: list[Draft], *, of: int, unmatched: tuple[str, ...] = ()) -> Applied:
    workspace.ledger.append_many(drafts)
    return Applied(len(drafts), of - len(drafts) - len(unmatched), unmatched)


def _actors(workspace: Workspace, _: Example, __: Anchors) -> Applied:
    from sijill.store.entries import Draft

    known = {row["code"] for row in workspace.facts.actors()}
    drafts = [
        Draft("actor.registered", one.code, {"role": one.role}, {"name": one.name})
        for one in decisions.ACTORS
        if one.code not in known
    ]
    return _append(workspace, drafts, of=len(decisions.ACTORS))


def _sources(workspace: Workspace, _: Example, __: Anchors) -> Applied:
    from sijill.store.entries import Draft

    known = {row["id"] for row in workspace.facts.sources()}
    drafts = [Draft("source.described", one.id, one.as_body()) for one in decisions.SOURCES if one.id not in known]
    return _append(workspace, drafts, of=len(decisions.SOURCES))


def _claims(workspace: Workspace, _: Example, anchors: Anchors) -> Applied:
    from sijill.store.decisions import decide_claim

    held = workspace.facts.current("claim_decision")
    made, known, unmatched = 0, 0, []
    for one in decisions.CLAIMS:
        claim = anchors.claim(one)
        if claim is None:
            unmatched.append(f"{one.document}: {one.harm} {one.low or ''} “{one.quote}”")
        elif _verdict(held.get(str(claim["id"]))) == one.verdict:
            known += 1
        else:
            decide_claim(workspace, str(claim["id"]), one.verdict, one.reason, dict(one.changes))
            made += 1
    return Applied(made, known, tuple(unmatched))


def _consents(workspace: Workspace, _: Example, anchors: Anchors) -> Applied:
    from sijill.store.entries import Draft

    known = {(row["person"], row["purpose"], row["state"]) for row in workspace.facts.consents()}
    drafts: list[Draft] = []
    unmatched = []
    for one in decisions.CONSENTS:
        person = anchors.person(one.document, one.name)
        if person is None:
            unmatched.append(f"{one.document}: nobody is called as scripted")
        elif (person, one.purpose, one.state) not in known:
            body: dict[str, JsonValue] = {
                "purpose": one.purpose,
                "state": one.state,
                "language": "ar",
                "how": "on paper",
            }
            drafts.append(Draft("consent.recorded", person, body, {"note": one.note}))
    with _acting(workspace, decisions.INTERVIEWER):
        return _append(workspace, drafts, of=len(decisions.CONSENTS), unmatched=tuple(unmatched))


def _pairs(workspace: Workspace, example: Example, anchors: Anchors) -> Applied:
    from sijill.store.decisions import judge_pair

    held = workspace.facts.current("judgement")
    true = example.person_of()
    waiting = [
        (str(row["record_a"]), str(row["record_b"])) for row in workspace.derived.rows("pair", decision="review")
    ]
    made = 0
    for first, second in waiting:
        verdict, reason = pair_verdict(*(true.get(anchors.anchor_of.get(one, ("", ""))) for one in (first, second)))
        if _verdict(held.get("|".join(sorted((first, second))))) != verdict:
            judge_pair(workspace, first, second, verdict, reason)
            made += 1
    return Applied(made, len(waiting) - made)


def _namings(workspace: Workspace, example: Example, anchors: Anchors) -> Applied:
    from sijill.store.decisions import assign
    from sijill.store.entries import Draft

    known = {(row["person"], row["basis"], bool(row["objection"])) for row in workspace.facts.naming_bases()}
    scripted = naming_decisions(example)
    found = [(anchors.victim(one.rows), one) for one in scripted]
    fresh = [(victim, one) for victim, one in found if victim and (victim, one.basis, one.objection) not in known]
    assign(workspace, [victim for victim, _ in fresh])
    drafts = [Draft("naming.based", victim, _naming(one, anchors), {"reason": one.reason}) for victim, one in fresh]
    lost = tuple(f"no victim holds {one.rows}" for victim, one in found if victim is None)
    return _append(workspace, drafts, of=len(scripted), unmatched=lost)


def _naming(one: NamingDecision, anchors: Anchors) -> dict[str, JsonValue]:
    return {"anchors": anchors.written(one.rows), "basis": one.basis, "objection": one.objection}


def _alive(workspace: Workspace, example: Example, anchors: Anchors) -> Applied:
    from sijill.store.entries import Draft

    rows = example.rows_of(ALIVE.id)
    written = anchors.written(rows)
    victim = anchors.victim(rows)
    if victim is None or len(written) != len(rows):
        return Applied(unmatched=(f"no victim holds {rows}",))
    if any(row["anchors"] == written for row in workspace.facts.found_alive()):
        return Applied(known=1)
    draft = Draft("victim.found_alive", victim, {"anchors": written}, {"reason": decisions.ALIVE_REASON})
    return _append(workspace, [draft], of=1)


def _figures(workspace: Workspace, _: Example, __: Anchors) -> Applied:
    from sijill.store.decisions import review_figure

    held = {(row["figure"], row["content"]) for row in workspace.facts.figure_reviews()}
    figures = workspace.derived.rows("figure")
    fresh = [row for row in figures if (row["id"], row["content"]) not in held]
    for row in fresh:
        review_figure(workspace, str(row["id"]), "accepted", decisions.FIGURE_REASON)
    return Applied(len(fresh), len(figures) - len(fresh))


def _clearances(workspace: Workspace, example: Example, anchors: Anchors) -> Applied:
    from sijill.store.decisions import decide_clearance

    held = {str(row["item"]) for row in workspace.facts.clearances()}
    waiting = workspace.derived.rows("clearance_item", state="waiting")
    fresh = [row for row in waiting if str(row["subject"]) not in held]
    named = named_in_documents(example)
    for row in fresh:
        verdict, reason = clearance_verdict(str(row["kind"]), anchors.names(str(row["subject"])), named)
        decide_clearance(workspace, str(row["subject"]), str(row["kind"]), verdict, reason)
    return Applied(len(fresh), len(waiting) - len(fresh))


def _verdict(row: Mapping[str, object] | None) -> object:
    return None if row is None else row["verdict"]
