"""``sijill cosign``: put your name under somebody else's ledger head."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, talks
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.store.keys import SigningKey


@click.command(epilog="Example: sijill cosign checkpoint --key witness.key --out cosigned")
@click.argument("checkpoint", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--key", "file", required=True, type=click.Path(path_type=Path), help="Your key; made when not there.")
@click.option("--name", help="What a new key is called, such as partner.example/witness.")
@click.option("--log", "log", metavar="KEY", help="The public key the log must have signed with; remembered.")
@click.option("--out", type=click.Path(path_type=Path), help="Write here [default: standard output].")
@talks
def command(checkpoint: Path, file: Path, name: str | None, log: str | None, out: Path | None, talk: Talk) -> None:
    """Cosign CHECKPOINT, the head of somebody else's ledger, if it continues the one you saw last.

    A head that is shorter, or another at the same length, is refused with exit code 4; one that is longer without a
    proof that it continues what you saw, with 6. What you saw last is kept beside your key, in KEY.seen. A
    cosignature says that you saw this head at this time, nothing about what the entries tell.
    """
    from sijill.errors import Refusal
    from sijill.store.checkpoints import parse_request
    from sijill.store.cosigning import Witness
    from sijill.store.signing import load_keys
    from sijill.store.workspace import utc_now

    try:
        asked = parse_request(checkpoint.read_bytes())
    except Refusal as error:
        wanted = "a checkpoint, or what 'sijill sign --since' writes"
        raise UsageError("cosign.no-checkpoint", f"{checkpoint.name}: {error}", wanted) from error
    log_key = load_keys([log])[0] if log else None
    if talk.dry_run:
        talk.say(f"would cosign {asked.signed.origin} at {asked.signed.head.size}, if it continues what was seen")
        return
    key = _key(file, name, talk)
    signed = Witness(key, file).cosign(asked, int(utc_now().timestamp()), log_key)
    raw = signed.note.to_bytes()
    if out is not None:
        out.write_bytes(raw)
        talk.say(f"Cosigned the head of {signed.head.size} entries: {out}")
    if log_key is None:
        talk.say("The log's own signature was not looked at: name its key with --log, once.")
    told = {"origin": signed.origin, "size": signed.head.size, "root": signed.head.root, "key": key.public.line}
    talk.data({**told, "checkpoint": raw.decode("utf-8")}, raw.decode("utf-8").rstrip("\n") if out is None else "")


def _key(file: Path, name: str | None, talk: Talk) -> SigningKey:
    import os
    import secrets

    from sijill.store.keys import KEY_BYTES, WITNESS, SigningKey, read_key, write_key

    passphrase = os.environ.get("SIJILL_PASSPHRASE", "")
    if file.exists():
        return read_key(file, passphrase)
    private = secrets.token_bytes(KEY_BYTES)
    short = SigningKey.from_private("new", WITNESS, private).public.public.hex()[:8]
    key = SigningKey.from_private(name or f"witness-{short}", WITNESS, private)
    write_key(file, key, secrets.token_bytes(KEY_BYTES), passphrase)
    talk.say(f"Made a new key in {file}. Give its public half to the log's keeper: {key.public.line}")
    return key
