"""``sijill unlock``: open a sealed workspace for a session."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, talks, the_folder

MOST = 10


@click.command(epilog="Example: sijill unlock coast")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--minutes",
    type=click.FloatRange(0, MOST, min_open=True),
    default=MOST,
    show_default=True,
    help="Without a command for so long, it locks itself.",
)
@click.option(
    "--identity",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A secret key of age it was locked for, instead of the passphrase.",
)
@talks
def command(folder: Path | None, minutes: float, identity: Path | None, talk: Talk) -> None:
    """Open the sealed workspace in DIR until it was not used for some minutes, or until 'sijill lock'.

    Asks for the passphrase, or takes the first line of the file that SIJILL_PASSPHRASE_FILE names. The key lies in the
    memory of one process of yours, on no disk. Commands that are given SIJILL_PASSPHRASE_FILE or SIJILL_IDENTITY_FILE
    need no unlocking.
    """
    from sijill.errors import UsageError
    from sijill.store.sealing import age, holder
    from sijill.store.sealing.lock_file import is_sealed, read_locks
    from sijill.store.sealing.unlocking import given_identities, given_passphrase, opened_by

    root = the_folder(folder)
    if not is_sealed(root):
        step = "nothing to do; 'sijill init --sealed' makes one that is"
        raise UsageError("lock.not-sealed", f"{root} is not sealed", "a sealed workspace", step)
    identities = age.read_identities(identity) if identity else given_identities()
    passphrase = given_passphrase()
    if passphrase is None and not identities:
        passphrase = asked_passphrase(talk)
    key = opened_by(read_locks(root), passphrase, identities)
    if talk.dry_run:
        talk.say(f"would unlock {root}")
        return
    for lock in read_locks(root):
        holder.start(lock.name, key.master, minutes)
    talk.data({"unlocked": str(root), "idle_minutes": minutes}, f"unlocked {root} until {minutes:g} minutes of rest")


def asked_passphrase(talk: Talk, *, is_new: bool = False) -> str:
    """Give what somebody types; nothing of it is shown.

    Raises:
        UsageError: ``lock.no-passphrase``: there is nobody to ask.
    """
    import sys

    from sijill.errors import UsageError

    if not sys.stdin.isatty():
        step = "name a file with it in SIJILL_PASSPHRASE_FILE, or run this on a terminal"
        raise UsageError("lock.no-passphrase", "nobody to ask for the passphrase", "a passphrase", step)
    if is_new and not talk.quiet:
        talk.say("Five or six words that nobody would put together. If it is lost, everything is: write it down.")
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=is_new, err=True))
