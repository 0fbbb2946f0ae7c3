"""``sijill backup``: write what people made to one encrypted file."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, remember_head, talks, workspace_option


@click.command(epilog="Example: sijill backup coast.backup --to age1... -w coast")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "recipients",
    multiple=True,
    required=True,
    metavar="RECIPIENT",
    help="A public key of age, or a file of them; repeatable.",
)
@workspace_option
@talks
def command(file: Path, recipients: tuple[str, ...], folder: Path | None, talk: Talk) -> None:
    """Write the workspace to FILE, a new one, which whoever has the secret key of one RECIPIENT can open.

    Ledger, documents, keys, settings and releases; what stages made is left out and made again by 'sijill run'. Others
    may work meanwhile. 'sijill key age FILE' makes a key. Keep the head it prints elsewhere: 'restore --head' takes it.
    """
    from sijill.preserve.backup import write_backup
    from sijill.store.sealing.age import known_recipients, read_recipients

    keys = read_recipients(recipients)
    with opened(folder) as workspace:
        if talk.dry_run:
            known_recipients(keys)
            talk.say(f"would write {workspace.root} to {file}")
            return
        made = write_backup(workspace, file, keys)
        remember_head(workspace)
    told = {"file": str(file), "bytes": made.size, "files": made.files, "log": made.log, "head": made.head.mark}
    talk.data(told, f"{file}: {made.files} files, {made.size} bytes, head {made.head.mark}")
