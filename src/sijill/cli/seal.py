"""``sijill seal``: who opens a sealed workspace, and how that is changed."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.errors import UsageError


@click.group(epilog="Example: sijill seal show -w coast")
def command() -> None:
    """Show and change what opens a sealed workspace; 'sijill init --sealed' makes one."""


@command.command("show", epilog="Example: sijill seal show -w coast")
@workspace_option
@talks
def show(folder: Path | None, talk: Talk) -> None:
    """Show whether a passphrase opens it, and the public keys of age that do; it may be locked."""
    from sijill.cli.options import the_folder
    from sijill.store.sealing.lock_file import is_sealed, read_locks
    from sijill.store.sealing.wraps import recipients_of

    root = the_folder(folder)
    if not is_sealed(root):
        raise UsageError("lock.not-sealed", f"{root} is not sealed", "a sealed workspace")
    wraps = read_locks(root)[0].wraps
    has_passphrase, keys = any(wrap["kind"] == "passphrase" for wrap in wraps), recipients_of(wraps)
    words = ["a passphrase opens it" if has_passphrase else "no passphrase opens it", *keys]
    talk.data({"passphrase": has_passphrase, "recipients": keys}, "\n".join(words))


@command.command("change", epilog="Example: sijill seal change --passphrase --recipient age1... -w coast")
@click.option("--passphrase", "has_passphrase", is_flag=True, help="A new passphrase opens it; asked for.")
@click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The file with the new passphrase.",
)
@click.option("--recipient", "recipients", multiple=True, help="A public key of age, or a file of them; repeatable.")
@workspace_option
@talks
def change(
    has_passphrase: bool, passphrase_file: Path | None, recipients: tuple[str, ...], folder: Path | None, talk: Talk
) -> None:
    """Let the workspace be opened by what is named here and nothing else, and write that into the ledger.

    The key itself stays: what was copied before, back-ups too, still opens to what opened it then. Was a passphrase or
    key taken together with a copy, then make a new sealed workspace.
    """
    from sijill.cli.unlock import asked_passphrase
    from sijill.store.sealing.age import read_recipients
    from sijill.store.sealing.lock_file import Lock
    from sijill.store.sealing.unlocking import passphrase_in

    keys = tuple(read_recipients(recipients))
    with opened(folder) as workspace:
        if workspace.key is None:
            raise UsageError("lock.not-sealed", f"{workspace.root} is not sealed", "a sealed workspace")
        passphrase = passphrase_in(passphrase_file) if passphrase_file else ""
        if has_passphrase and not passphrase and not talk.dry_run:
            passphrase = asked_passphrase(talk, is_new=True)
        if talk.dry_run:
            talk.say(f"would lock {workspace.root} anew")
            return
        seq = workspace.lock_anew(Lock(passphrase, keys)).seq
    told = {"entry": seq, "passphrase": bool(passphrase), "recipients": list(keys)}
    by = [*(["the new passphrase"] if passphrase else []), *keys]
    talk.data(told, f"entry {seq}: opened by {', '.join(by)}, and nothing else")
