"""``sijill restore``: make a workspace out of its back-up."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, talks


@click.command(epilog="Example: sijill restore coast.backup coast --identity custodian.txt")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--identity", required=True, type=click.Path(path_type=Path), help="The file with the secret key of age.")
@click.option("--head", "noted", metavar="SIZE:ROOT", help="A ledger head noted earlier; an older back-up is refused.")
@click.option("--seen", type=click.Path(path_type=Path), envvar="SIJILL_SEEN", help="A folder that remembers heads.")
@talks
def command(file: Path, folder: Path | None, identity: Path, noted: str | None, seen: Path | None, talk: Talk) -> int:
    """Make the workspace in FILE anew in DIR [default: FILE without its ending], which must be empty or not there.

    It appears when all of it was read, written and verified, or not at all. A back-up older than a head known from
    elsewhere (--head, or the folder --seen or SIJILL_SEEN) is refused. Then 'sijill run' makes what stages make.
    """
    from sijill.cli.verify import head_given
    from sijill.preserve.restore import restore
    from sijill.store.noted import Noted
    from sijill.store.sealing.age import read_identities

    target, head = folder or file.with_suffix(""), head_given(noted)
    identities = read_identities(identity)
    if talk.dry_run:
        talk.say(f"would make {target} out of {file}")
        return 0
    made = restore(file, target, identities, Noted(head, seen), _passphrase)
    verdict = made.verdict
    told = {"workspace": str(target), "log": made.log, "head": made.head.mark, "verdict": verdict.verdict}
    talk.data(told, f"restored {target}: {verdict.verdict}, head {made.head.mark}")
    if head is None and seen is None:
        talk.say("Nothing known from elsewhere says that this is the newest: compare the head with one on paper.")
    talk.say(f"Next: sijill run -w {target}")
    return verdict.exit_code


def _passphrase() -> str | None:
    import sys

    return str(click.prompt("Passphrase", hide_input=True, err=True)) if sys.stdin.isatty() else None
