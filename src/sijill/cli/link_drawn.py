"""``sijill link --draws`` in a workspace: link what is stale, then keep sampled groupings for the estimates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sijill.cli.options import Talk, opened
from sijill.cli.stages import run_stage


def drawn_there(folder: Path | None, draws: int, said: Callable[[dict[str, object]], list[str]], talk: Talk) -> int:
    """Link as :func:`run_stage` does, draw and keep, and say how many people the draws give; the exit code."""
    code = run_stage(folder, "link", talk)
    if talk.dry_run:
        return code
    from sijill.link.kept_draws import keep_draws
    from sijill.link.tables import draws_json

    with opened(folder) as workspace:
        drawn = keep_draws(workspace, draws)
    for line in said({"draws": draws_json(drawn)}):
        talk.say(line)
    talk.say("the estimates carry them: sijill estimate")
    return code
