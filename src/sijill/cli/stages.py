"""One stage of a workspace, run by its own verb; ``sijill run`` runs them all."""

from __future__ import annotations

from pathlib import Path

from sijill.cli.options import Talk, opened
from sijill.errors import InputRefused


def run_stage(folder: Path | None, name: str, talk: Talk) -> int:
    """Do what is stale of one stage and say what was done; the exit code is 3 when some input was refused."""
    from sijill import pipeline

    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say(f"would run {name} in {workspace.root}")
            return 0
        (summary,) = pipeline.run(workspace, [name])
    for line in (*summary.refused, *summary.notes):
        talk.say(f"  {line}")
    talk.data(summary.as_json(), summary.line)
    return InputRefused.exit_code if summary.refused else 0
