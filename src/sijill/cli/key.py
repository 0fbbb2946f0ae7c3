"""``sijill key``: the keys that sign a ledger, and those asked to cosign it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.store.keys import VerifierKey
    from sijill.store.signing import HeadSigner
    from sijill.store.workspace import Workspace

KEYS = "keys"


def signer(workspace: Workspace) -> HeadSigner:
    """Give what signs the head of ``workspace``, with the keys in SIJILL_KEYS or in keys/.

    Those in a sealed workspace are locked with its own key, those elsewhere with SIJILL_PASSPHRASE.
    """
    import secrets

    from sijill.store.signing import HeadSigner, Keyring
    from sijill.store.workspace import LOG

    elsewhere = os.environ.get("SIJILL_KEYS")
    folder = Path(elsewhere or workspace.root / KEYS)
    passphrase = os.environ.get("SIJILL_PASSPHRASE", "")
    if workspace.key is not None and not elsewhere:
        passphrase = workspace.key.signing_passphrase
    return HeadSigner(workspace.ledger, workspace.root / LOG, Keyring(folder, passphrase, secrets.token_bytes))


@click.group(epilog="Example: sijill key list -w coast")
def command() -> None:
    """Show, add, retire and replace the keys that sign a ledger or cosign it; each change is an entry."""


@command.command("list", epilog="Example: sijill key list -w coast")
@workspace_option
@talks
def listed(folder: Path | None, talk: Talk) -> None:
    """Show every key the ledger names; hand the public key over in person or on paper."""
    with opened(folder) as workspace:
        signers = signer(workspace).signers()
    rows: list[dict[str, object]] = [
        {"role": key.role, "key": key.line, "from": seq, "until": signers.retired.get(key.subject)}
        for seq, key in signers.keys
    ]
    words = [
        f"{row['role']:7} {row['key']} from entry {row['from']}"
        + ("" if row["until"] is None else f" until entry {row['until']}")
        for row in rows
    ]
    talk.data({"keys": rows}, "\n".join(words) or "no keys yet: 'sijill sign' makes the first")


@command.command("show", epilog="Example: sijill key show witness.key")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@talks
def show(file: Path, talk: Talk) -> None:
    """Show the public half of the key in FILE: what to hand over."""
    from sijill.store.keys import read_key

    public = read_key(file, os.environ.get("SIJILL_PASSPHRASE", "")).public
    talk.data({"key": public.line, "role": public.role}, public.line)


@command.command("age", epilog="Example: sijill key age custodian.txt")
@click.argument("file", type=click.Path(path_type=Path))
@talks
def age_key(file: Path, talk: Talk) -> None:
    """Make a secret key of age in FILE, a new file for its owner alone, and print the public key of it.

    The public key is what 'backup --to' and 'init --sealed --recipient' take. Keep FILE where the laptop is not.
    """
    from sijill.store.sealing.age import write_identity

    if talk.dry_run:
        talk.say(f"would make a secret key in {file}")
        return
    public = write_identity(file)
    talk.data({"recipient": public}, public)


@command.command("add", epilog="Example: sijill key add partner.example/witness+1a2b3c4d+BAAA... -w coast")
@click.argument("key", required=False)
@workspace_option
@talks
def add(key: str | None, folder: Path | None, talk: Talk) -> None:
    """Write into the ledger that KEY cosigns it from here on; without KEY, make another key that must sign it too.

    Each key of the ledger itself must sign every head. Each may lie in another folder (SIJILL_KEYS).
    """
    from sijill.store.signing import load_keys

    with opened(folder) as workspace:
        hand = signer(workspace)
        if key is None and not talk.dry_run:
            hand.sign()
            key = hand.make_another().line
        public = load_keys([key])[0] if key else None
        if public is None:
            talk.say("would make another key for this ledger")
            return
        if any(one.subject == public.subject for _, one in hand.signers().keys):
            raise UsageError("key.known", f"the ledger names {public.line} already", "a new key")
        if talk.dry_run:
            talk.say(f"would add {public.line}")
            return
        seq = hand.add(public).seq
    talk.data({"key": public.line, "entry": seq}, f"entry {seq}: {public.role} {public.line}")


@command.command("retire", epilog="Example: sijill key retire KEY --why stolen -w coast")
@click.argument("key")
@click.option("--why", required=True, type=click.Choice(("replaced", "lost", "stolen")))
@workspace_option
@talks
def retire(key: str, why: str, folder: Path | None, talk: Talk) -> None:
    """Write into the ledger that KEY signs no more; what it signed until here still holds."""
    with opened(folder) as workspace:
        hand = signer(workspace)
        public = _standing(hand, key)
        if talk.dry_run:
            talk.say(f"would retire {public.line}")
            return
        seq = hand.retire(public, why).seq
    talk.data({"key": public.line, "entry": seq}, f"entry {seq}: {public.line} signs no more")


@command.command("rotate", epilog="Example: sijill key rotate -w coast")
@workspace_option
@talks
def rotate(folder: Path | None, talk: Talk) -> None:
    """Replace the keys of the log by a new one; a head signed by both leads whoever holds the old key to it."""
    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say("would make a new key and retire the others")
            return
        hand = signer(workspace)
        signed = hand.rotate()
        lines = [key.line for key in hand.signers().at(signed.head.size, "log")]
    talk.data({"keys": lines, "size": signed.head.size}, "\n".join(lines))


def _standing(hand: HeadSigner, line: str) -> VerifierKey:
    for _, key in (signers := hand.signers()).keys:
        if line in (key.line, key.subject) and key.subject not in signers.retired:
            return key
    raise UsageError("key.not-standing", f"{line!r} is no key that stands", "one that 'sijill key list' shows")
