"""``sijill extract --jsonl``: lines in and answers out as they come, with the rate and the time left on the side."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import BinaryIO

import click

from sijill.cli.extract_input import existing_file
from sijill.cli.model_options import ModelBeside
from sijill.cli.options import Talk
from sijill.errors import InputRefused
from sijill.text.own_places import OwnPlaces


def answer_lines(
    name: str,
    policy: str | None,
    jobs: int | None,
    talk: Talk,
    model: ModelBeside | None = None,
    own: OwnPlaces | None = None,
) -> int:
    """Print the answer to each line of ``name`` (``-``: standard input); give the exit code.

    Where a model reads beside the rules, the texts are read one by one.
    """
    from sijill.extract.processes import usable_cores
    from sijill.extract.workers import answered, answered_beside

    refused = False
    with _opened(name) as lines, _progress(_size(name), talk) as advance:
        reader = answered(lines, policy, jobs or usable_cores(), own)
        for number, one in enumerate(reader if model is None else answered_beside(lines, model.add, policy, own), 1):
            refused = refused or one.refused
            click.echo(one.line)
            advance(one.size)
            if one.unread:
                talk.say(f"text {number}: {one.unread}")
    return InputRefused.exit_code if refused else model.exit_code if model is not None else 0


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    with existing_file(name, "a file of JSON lines").open("rb") as lines:
        yield lines


def _size(name: str) -> int | None:
    return None if name == "-" else Path(name).stat().st_size if Path(name).is_file() else None


@contextmanager
def _progress(size: int | None, talk: Talk) -> Iterator[Callable[[int], None]]:
    """A bar on standard error, when a person sits there and asked for no quiet."""
    if talk.quiet or not sys.stderr.isatty():
        yield lambda size: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeElapsedColumn
    from rich.progress import TimeRemainingColumn as Left
    from rich.text import Text

    class Rate(ProgressColumn):
        """Texts read, and how many a second."""

        def render(self, task: Task) -> Text:
            """Give the words of the column."""
            texts, seconds = int(task.fields["texts"]), task.elapsed or 0.0
            rate = f", {texts / seconds:.0f} a second" if seconds > 1 else ""
            return Text(f"{texts} texts{rate}")

    columns = (TextColumn("reading"), BarColumn(), Rate(), Left() if size else TimeElapsedColumn())
    console = Console(stderr=True, no_color=not talk.color)
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("reading", total=size, texts=0)
        texts = count(1)
        yield lambda size: progress.update(bar, advance=size, texts=next(texts))
