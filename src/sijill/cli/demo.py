"""``sijill demo``: the invented example, the whole way."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, talks


@click.command(epilog="Example: sijill demo")
@click.argument("folder", default="demo", type=click.Path(path_type=Path), metavar="[DIR]")
@talks
def command(folder: Path, talk: Talk) -> int:
    """Make the invented example in DIR, carry it through every stage, and publish it.

    Everybody in it is invented and the truth is known, so what comes out can be compared with it. Safe to run again.
    """
    from sijill.demo.tour import tour

    if talk.dry_run:
        talk.say(f"would make the invented example in {folder}")
        return 0
    toured = tour(folder, talk.say)
    talk.data(toured.as_json(), toured.words)
    return 0 if toured.as_expected else 1
