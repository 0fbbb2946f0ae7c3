"""A bar on standard error that says what ``sijill estimate`` is busy with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.cli.options import Talk
    from sijill.estimate.progress import Progress


@contextmanager
def shown(talk: Talk) -> Iterator[Progress]:
    """What estimators tell of their progress is drawn, when a person sits at standard error and asked for no quiet."""
    from sijill.estimate.progress import silent

    if talk.quiet or not sys.stderr.isatty():
        yield silent
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (bars.TextColumn("{task.description}"), bars.BarColumn(), bars.TimeElapsedColumn())
    console = Console(stderr=True, no_color=not talk.color)
    with bars.Progress(*columns, console=console, transient=True) as drawn:
        bar = drawn.add_task("estimating", total=1.0)
        yield lambda words, share: drawn.update(bar, description=words, completed=share)
