"""The stages in order, and ``run``: do what is stale, stage by stage."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, cast

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.model.summary import Summary
    from sijill.store.workspace import Workspace

STAGES = ("extract", "record", "link", "corroborate", "estimate", "protect")
"""What ``run`` does, in order; ``preserve`` comes before it and ``publish`` after a person has decided."""


class Stage(Protocol):
    """What a stage's ``stage.py`` offers.

    Attributes:
        READS: Tables it reads (derived ones, and projections of the ledger).
        WRITES: Derived tables it writes.
        VERSION: Changes whenever its code would give other rows.
    """

    READS: tuple[str, ...]
    WRITES: tuple[str, ...]
    VERSION: str

    def run(self, workspace: Workspace) -> Summary:
        """Do what is stale and say what was done."""
        ...


def stage(name: str) -> Stage:
    """The stage called ``name``, imported now.

    Raises:
        UsageError: There is no such stage (``run.no-stage``).
    """
    if name not in STAGES:
        raise UsageError("run.no-stage", f"no stage is called {name!r}", f"one of {', '.join(STAGES)}")
    return cast("Stage", importlib.import_module(f"sijill.{name}.stage"))


def run(
    workspace: Workspace, only: Iterable[str] | None = None, say: Callable[[str], None] = lambda words: None
) -> list[Summary]:
    """Run the stages whose inputs, settings or code have changed.

    Changed settings go to the ledger first. Each stage commits its own work, unit by unit, so a run that is stopped
    loses nothing and the next one goes on where it was.

    Args:
        workspace: An open workspace.
        only: Names of stages; all of them when not given.
        say: Called with one line after each stage.

    Returns:
        A summary for each stage, in order.
    """
    wanted = STAGES if only is None else tuple(name for name in STAGES if name in set(only))
    for name in only or ():
        stage(name)
    workspace.log_settings()
    summaries = []
    for name in wanted:
        summary = stage(name).run(workspace)
        say(summary.line)
        summaries.append(summary)
    return summaries
