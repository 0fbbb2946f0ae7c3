"""``sijill custody``: who did what to an item, for a court."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, table, talks, workspace_option
from sijill.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS = {
    "seq": "entry",
    "at": "when (UTC)",
    "action": "action",
    "actor": "by",
    "tool": "tool",
    "tool_version": "version",
}
NO_PROOF = "A hash shows that bytes are unchanged since the entry was made; it proves neither truth nor origin."


@click.command(epilog="Example: sijill custody 3f2a... -w coast")
@click.argument("item")
@workspace_option
@talks
def command(item: str, folder: Path | None, talk: Talk) -> None:
    """Print the chain of custody of ITEM, a document's SHA-256 or its first characters.

    A hash shows that bytes are unchanged since the entry was made; it proves neither truth nor origin.
    """
    with opened(folder) as workspace:
        held = [row for row in workspace.facts.documents() if str(row["sha256"]).startswith(item.lower())]
        if len(held) != 1:
            raise UsageError(
                "custody.no-item",
                f"{len(held) or 'no'} documents begin with {item!r}",
                "the SHA-256 of one document",
                "'sijill status' lists them",
            )
        events = workspace.facts.custody(str(held[0]["sha256"]))
        made = workspace.facts.derivations()
        head = workspace.ledger.head()
    sha256 = str(held[0]["sha256"])
    out_of = [{"source": row["source_sha256"], "part": row["part"]} for row in made if row["text_sha256"] == sha256]
    from_it = [row for row in made if row["source_sha256"] == sha256]
    told = {"document": held[0], "part_of": out_of, "events": events, "made": from_it}
    lines = [
        *_about(held[0]),
        *(f"part {one['part']} of {one['source']}" for one in out_of),
        table(list(events), COLUMNS),
    ]
    lines += [
        f"made of it, entry {row['seq']}: {row['part']} {row['text_sha256']} by {row['tool']} {row['tool_version']}"
        for row in from_it
    ]
    lines += [f"ledger size {head.size}, root {head.root}", NO_PROOF]
    talk.data({**told, "ledger": {"size": head.size, "root": head.root}}, "\n".join(lines))


def _about(document: Mapping[str, object]) -> list[str]:
    """What was entered when the document came; where it was found and what it was called stay sealed."""
    notes = document["quality"]
    told = [f"notes {', '.join(str(one) for one in notes)}"] if isinstance(notes, list) and notes else []
    shown = [f"document {document['sha256']}", f"type {document['media_type']}, {document['size']} bytes"]
    return [*shown, f"kept as {document['tier']}", *told]
