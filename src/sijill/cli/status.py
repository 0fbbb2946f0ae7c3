"""``sijill status``: what a workspace holds, and what waits for a person."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from sijill.cli.options import Talk, opened, table, talks, workspace_option
from sijill.cli.reach import reach

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

HELD = (
    "claim",
    "testimony",
    "person",
    "garble",
    "victim_record",
    "incident",
    "pair",
    "victim",
    "toll_chain",
    "figure",
    "estimate",
)
FIGURE = {
    "id": "figure",
    "category": "counts",
    "scope": "scope",
    "range": "range",
    "independent_origins": "origins",
    "state": "state",
}


def state(workspace: Workspace) -> dict[str, object]:
    """What the workspace holds and what waits, as ``--json`` prints it."""
    from sijill.record.releases import unexplained
    from sijill.store.links import link_quality

    derived, facts = workspace.derived, workspace.facts
    decided = {str(row["claim"]) for row in facts.claim_decisions()}
    figures = derived.rows("figure")
    head = workspace.ledger.head()
    return {
        "documents": [
            {key: row[key] for key in ("sha256", "media_type", "kind", "outlet", "published", "language")}
            for row in facts.documents()
        ],
        "tables": {name: derived.count(name) for name in HELD},
        "waiting": {
            "claims": sum(str(row["id"]) not in decided for row in derived.rows("claim")),
            "figures": sum(row["state"] != "reviewed" for row in figures),
            "clearance": sum(row["state"] == "waiting" for row in derived.rows("clearance_item")),
            "decisions not re-attached": derived.count("unattached"),
            "list rows with a note": derived.count("row_report"),
            "withdrawals without a reason": len(unexplained(workspace)),
        },
        "figures": [
            {**{key: row[key] for key in FIGURE if key != "range"}, "range": reach(row["low"], row["high"])}
            for row in figures
        ],
        "link_quality": link_quality(workspace),
        "releases": [str(row["id"]) for row in facts.releases()],
        "ledger": {"size": head.size, "root": head.root, **outside(workspace)},
    }


def outside(workspace: Workspace) -> dict[str, object]:
    """How much of the ledger stands outside this machine: what is signed, cosigned and stamped with the time."""
    from sijill.store import authorities, signers
    from sijill.store.check_anchors import check_anchors, state_words
    from sijill.store.check_checkpoints import Made, check_checkpoints, stored_checkpoints
    from sijill.store.merkle import Tree

    ledger, folder = workspace.ledger, workspace.root / "log" / "checkpoints"
    entries = ledger.of_kinds((*signers.KINDS, *authorities.KINDS))
    tree = Tree(ledger.leaves())
    made = Made(ledger.origin, len(tree), tree.root)
    signed = check_checkpoints(stored_checkpoints(folder), "log/checkpoints", entries, made)
    stamped = check_anchors(entries, made, workspace.blobs.find)
    return {"state": state_words(signed.state(), stamped.state()), **signed.state(), **stamped.state()}


@click.command(epilog="Example: sijill status -w coast")
@workspace_option
@talks
def command(folder: Path | None, talk: Talk) -> None:
    """Show what the workspace holds, its figures, and what waits for a person."""
    with opened(folder) as workspace:
        held = state(workspace)
    documents, figures = held["documents"], held["figures"]
    assert isinstance(documents, list)
    assert isinstance(figures, list)
    tables, waiting, ledger = held["tables"], held["waiting"], held["ledger"]
    assert isinstance(tables, dict)
    assert isinstance(waiting, dict)
    assert isinstance(ledger, dict)
    for row in documents:
        row["document"] = str(row["sha256"])[:12]
    lines = [
        table(
            documents,
            {
                "document": "document",
                "kind": "kind",
                "media_type": "type",
                "outlet": "outlet",
                "published": "published",
            },
        ),
        "holds: " + ", ".join(f"{number:,} {name}" for name, number in tables.items() if number),
        "waits: " + (", ".join(f"{number:,} {name}" for name, number in waiting.items() if number) or "nothing"),
    ]
    if tables["pair"]:
        from sijill.store.links import quality_sentence

        lines.append(quality_sentence(cast("Mapping[str, Any] | None", held["link_quality"])))
    if figures:
        lines.append(table(figures, FIGURE))
    lines.append(f"ledger size {ledger['size']}, root {ledger['root']}: {ledger['state']}")
    talk.data(held, "\n\n".join(lines))
