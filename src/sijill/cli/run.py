"""``sijill run``: do what is stale."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, talks, workspace_option


@click.command(epilog="Example: sijill run -w coast")
@workspace_option
@click.option("--only", multiple=True, metavar="STAGE", help="Only this stage (may be given more than once).")
@talks
def command(folder: Path | None, only: tuple[str, ...], talk: Talk) -> int:
    """Run every stage whose inputs, settings or code have changed.

    Prints a line a stage on standard error. Nothing that was done before is done again.
    """
    from sijill import pipeline

    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say("would run: " + ", ".join(only or pipeline.STAGES))
            return 0
        summaries = pipeline.run(workspace, only or None, talk.say)
        for summary in summaries:
            for line in (*summary.refused, *summary.notes):
                talk.say(f"  {summary.stage}: {line}")
        head = workspace.ledger.head()
    refused = sum(len(summary.refused) for summary in summaries)
    talk.data(
        {"stages": [summary.as_json() for summary in summaries], "ledger": {"size": head.size, "root": head.root}},
        f"ledger size {head.size}, root {head.root}",
    )
    return 3 if refused else 0
