"""``sijill init``: make a new workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, talks

if TYPE_CHECKING:
    from sijill.store.sealing.lock_file import Lock


@click.command(epilog="Example: sijill init coast")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--sealed", is_flag=True, help="Encrypt everything in it that holds words of a document.")
@click.option(
    "--recipient",
    "recipients",
    multiple=True,
    help="A public key of age, or a file of them, that opens it too; repeatable.",
)
@talks
def command(folder: Path, sealed: bool, recipients: tuple[str, ...], talk: Talk) -> None:
    """Make a new workspace in DIR, a folder that is empty or not there yet, with an explained sijill.toml.

    A sealed one is locked by a passphrase, asked for here or read from the file that SIJILL_PASSPHRASE_FILE names; by
    public keys of age; or by both, each of which opens it alone.
    """
    from sijill.errors import UsageError
    from sijill.store.workspace import Workspace, refuse_place

    if recipients and not sealed:
        raise UsageError("lock.not-sealed", "--recipient without --sealed", "both", "add --sealed")
    refuse_place(folder)
    lock = _lock(recipients, talk) if sealed else None
    if talk.dry_run:
        talk.data({"workspace": str(folder), "made": False}, f"would make a workspace in {folder}")
        return
    with Workspace.create(folder, lock=lock) as workspace:
        head = workspace.ledger.head()
    made = {"workspace": str(folder), "made": True, "sealed": sealed, "ledger": {"size": head.size, "root": head.root}}
    talk.data(made, f"made a workspace in {folder}: ledger size {head.size}, root {head.root}")
    talk.say(f"Its settings are explained, one by one, in {folder / 'sijill.toml'}.")
    if sealed:
        talk.say("Everything but sijill.toml, log/ and releases/ is encrypted. Without passphrase and key, it is lost.")
    else:
        talk.say("The folder is not encrypted: keep it on an encrypted disk.")
    unlock = f"sijill unlock {folder}, then " if sealed else ""
    talk.say(f"Next: {unlock}sijill preserve FILE... -w {folder}, then sijill run -w {folder}")


def _lock(recipients: tuple[str, ...], talk: Talk) -> Lock:
    from sijill.cli.unlock import asked_passphrase
    from sijill.store.sealing.age import read_recipients
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.sealing.unlocking import given_passphrase

    passphrase = given_passphrase()
    if passphrase is None and not recipients and not talk.dry_run:
        passphrase = asked_passphrase(talk, is_new=True)
    return Lock(passphrase or "", tuple(read_recipients(recipients)))
