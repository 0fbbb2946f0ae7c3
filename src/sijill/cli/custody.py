"""``sijill custody``: who did what to an item, for a court."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, table, talks, workspace_option
from sijill.errors import UsageError

COLUMNS = {
    "seq": "entry",
    "at": "when (UTC)",
    "action": "action",
    "actor": "by",
    "tool": "tool",
    "tool_version": "version",
}


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
    sha256 = held[0]["sha256"]
    out_of = [{"source": row["source_sha256"], "part": row["part"]} for row in made if row["text_sha256"] == sha256]
    lines = [f"part {one['part']} of {one['source']}" for one in out_of]
    talk.data(
        {"document": held[0], "part_of": out_of, "events": events, "ledger": {"size": head.size, "root": head.root}},
        "\n".join(
            [f"document {sha256}", *lines, table(list(events), COLUMNS), f"ledger size {head.size}, root {head.root}"]
        ),
    )
