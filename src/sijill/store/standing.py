"""Claims as they stand: what was read, with what people decided laid over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sijill.model.claims import MODEL

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace


ACCEPTED = ("accepted", "changed")


def is_unaccepted(claim: Mapping[str, object], verdict: object) -> bool:
    """Whether a language model proposed the claim and no person has accepted it: then it counts nowhere."""
    return str(claim["method"]).startswith(MODEL) and verdict not in ACCEPTED


def effective_claims(workspace: Workspace) -> list[dict[str, object]]:
    """Every claim that stands, with what people decided laid over it: ``state`` and changed values.

    What a language model proposed stands once a person has accepted it; then the claim of the rules that it changes
    stands no more, unless a person has decided about that one too.
    """
    states = {str(row["claim"]): row for row in workspace.derived.rows("claim_state")}
    claims = workspace.derived.rows("claim")
    verdicts = {claim: row["verdict"] for claim, row in states.items()}
    changed = {
        str(body["changes"])
        for claim in claims
        if verdicts.get(str(claim["id"])) in ACCEPTED
        and isinstance(body := claim["body"], Mapping)
        and "changes" in body
    }
    held = []
    for claim in claims:
        ident = str(claim["id"])
        if is_unaccepted(claim, verdicts.get(ident)) or (ident in changed and ident not in states):
            continue
        row: dict[str, object] = dict(claim)
        decided = states.get(str(claim["id"]))
        if decided:
            row["state"] = decided["verdict"]
            changes = decided["changes"]
            if isinstance(changes, Mapping):
                row |= {str(name): value for name, value in changes.items() if name in row}
        held.append(row)
    return held
