"""``sijill init``: make a new workspace."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, talks


@click.command(epilog="Example: sijill init coast")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--sealed", is_flag=True, help="Encryption at rest; not in this version, so it is refused.")
@talks
def command(folder: Path, sealed: bool, talk: Talk) -> None:
    """Make a new workspace in DIR, a folder that is empty or not there yet, with an explained sijill.toml."""
    from sijill.store.workspace import Workspace, refuse_place

    if talk.dry_run:
        refuse_place(folder, sealed)
        talk.data({"workspace": str(folder), "made": False}, f"would make a workspace in {folder}")
        return
    with Workspace.create(folder, sealed=sealed) as workspace:
        head = workspace.ledger.head()
    made = {"workspace": str(folder), "made": True, "ledger": {"size": head.size, "root": head.root}}
    talk.data(made, f"made a workspace in {folder}: ledger size {head.size}, root {head.root}")
    talk.say(f"Its settings are explained, one by one, in {folder / 'sijill.toml'}.")
    talk.say("The folder is not encrypted: keep it on an encrypted disk.")
    talk.say(f"Next: sijill preserve FILE... -w {folder}, then sijill run -w {folder}")
