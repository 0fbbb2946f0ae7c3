"""``sijill lock``: close a sealed workspace at once."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, talks, the_folder


@click.command(epilog="Example: sijill lock coast")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@talks
def command(folder: Path | None, talk: Talk) -> None:
    """Lock the sealed workspace in DIR: the process that holds its key ends now. Commands that run go on."""
    from sijill.errors import UsageError
    from sijill.store.sealing import holder
    from sijill.store.sealing.lock_file import is_sealed, read_locks

    root = the_folder(folder)
    if not is_sealed(root):
        raise UsageError("lock.not-sealed", f"{root} is not sealed", "a sealed workspace")
    if talk.dry_run:
        talk.say(f"would lock {root}")
        return
    was_open = sum(holder.end(lock.name) for lock in read_locks(root)) > 0
    talk.data({"locked": str(root), "was_unlocked": was_open}, f"locked {root}")
