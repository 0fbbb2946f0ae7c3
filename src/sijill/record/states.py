"""The state of each claim: what people decided, tied to the words and not to the reader that found them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
State = dict[str, object]


def claim_states(workspace: Workspace, decisions: Sequence[Row]) -> tuple[list[State], list[State]]:
    """The latest standing verdict of each decided claim, and the decisions that could not be re-attached.

    A decision about a claim that is still read the same is found by its id. Otherwise it is re-attached by its anchor:
    the words with what stands around them, the harm and the count. What is found by neither waits in a queue.
    """
    claims = {str(row["id"]): row for row in workspace.derived.rows("claim")}
    states: dict[str, State] = {}
    waiting: list[State] = []
    for decision in decisions:
        claim = str(decision["claim"])
        target = claim if claim in claims else _reattached(workspace, decision, list(claims.values()))
        if target is None:
            why = "no claim is read from these words any more; read the decision again and decide anew"
            waiting.append({"queue": "claims", "seq": decision["seq"], "why": why})
            continue
        states[target] = {
            "claim": target,
            "verdict": decision["verdict"],
            "seq": decision["seq"],
            "changes": decision["changes"] or {},
        }
    return [states[key] for key in sorted(states)], waiting


def _reattached(workspace: Workspace, decision: Row, claims: Sequence[Row]) -> str | None:
    from sijill.store.anchors import Candidate, ClaimAnchor, reattach

    body = decision["anchor"]
    if not isinstance(body, dict):
        return None
    anchor = ClaimAnchor.from_body(body, **_words(workspace, decision))
    by_text: dict[str, list[Candidate]] = {}
    for row in claims:
        if row["document"] == anchor.original:
            by_text.setdefault(str(row["text_sha256"]), []).append(Candidate.from_row(row))
    for text_sha256, near in sorted(by_text.items()):
        found = reattach(anchor, near, workspace.blobs.get(text_sha256).decode("utf-8"))
        if found is not None:
            return found
    return None


def _words(workspace: Workspace, decision: Row) -> dict[str, str]:
    return {
        name: workspace.ledger.reveal(str(decision[f"seal_{name}"])).reveal("re-attaching a decision to its words")
        for name in ("quote", "before", "after")
        if decision[f"seal_{name}"]
    }
