"""Claims as they stand: what was read, with what people decided laid over it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace


def effective_claims(workspace: Workspace) -> list[dict[str, object]]:
    """Every claim with what people decided laid over it: ``state`` and changed values."""
    states = {str(row["claim"]): row for row in workspace.derived.rows("claim_state")}
    held = []
    for claim in workspace.derived.rows("claim"):
        row: dict[str, object] = dict(claim)
        decided = states.get(str(claim["id"]))
        if decided:
            row["state"] = decided["verdict"]
            changes = decided["changes"]
            if isinstance(changes, Mapping):
                row |= {str(name): value for name, value in changes.items() if name in row}
        held.append(row)
    return held
