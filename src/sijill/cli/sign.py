"""``sijill sign``: put the ledger's own signature under its head."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, remember_head, talks, workspace_option
from sijill.errors import UsageError


@click.command(epilog="Example: sijill sign -w coast --out checkpoint")
@workspace_option
@click.option("--since", type=click.IntRange(min=1), help="Add the proof that the head continues this earlier size.")
@click.option(
    "--add",
    "added",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A copy that others have cosigned; may be given several times.",
)
@click.option("--out", type=click.Path(path_type=Path), help="Write here [default: standard output].")
@talks
def command(folder: Path | None, since: int | None, added: tuple[Path, ...], out: Path | None, talk: Talk) -> None:
    """Sign the ledger's head, and print it as a checkpoint to give away (C2SP tlog-checkpoint).

    The first time, a key is made in keys/ of the workspace, for its owner alone to read; SIJILL_KEYS names another
    folder, SIJILL_PASSPHRASE locks it. A ledger that does not continue what was signed before is refused. --add FILE
    takes up the cosignatures that others put under a copy ('sijill cosign').
    """
    from sijill.cli.key import signer
    from sijill.errors import Refusal
    from sijill.store.checkpoints import WitnessRequest, parse_checkpoint
    from sijill.store.merkle import Tree

    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say(f"would sign the head of {workspace.ledger.size} entries")
            return
        hand = signer(workspace)
        for file in added:
            try:
                hand.cosigned(parse_checkpoint(file.read_bytes()))
            except Refusal as error:
                raise UsageError("sign.no-checkpoint", f"{file.name}: {error}", "a cosigned checkpoint") from error
        signed = hand.sign()
        remember_head(workspace)
        raw = signed.note.to_bytes()
        if since is not None:
            if since > signed.head.size:
                raise UsageError("sign.no-size", f"{since} of {signed.head.size} entries", "an earlier size")
            proof = Tree(workspace.ledger.leaves(0, signed.head.size)).consistency(since)
            raw = WitnessRequest(since, tuple(proof), signed).to_bytes()
    if out is not None:
        out.write_bytes(raw)
        talk.say(f"Signed the head of {signed.head.size} entries: {out}")
    told = {"origin": signed.origin, "size": signed.head.size, "root": signed.head.root}
    talk.data({**told, "checkpoint": raw.decode("utf-8")}, raw.decode("utf-8").rstrip("\n") if out is None else "")
