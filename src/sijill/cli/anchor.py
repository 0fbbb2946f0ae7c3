"""``sijill anchor``: have the ledger's head stamped with the time by authorities (RFC 3161)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, loopback_option, opened, remember_head, talks, workspace_option
from sijill.errors import SijillError, StageFailed, UsageError

if TYPE_CHECKING:
    from sijill.store.anchoring import Anchoring
    from sijill.store.authorities import Authority
    from sijill.store.entries import Entry

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
SOME_REFUSED = 3


@click.command(epilog="Example: sijill anchor -w coast")
@workspace_option
@click.option("--add", "added", type=FILE, help="Name an authority: PEM with its root certificate, from its own site.")
@click.option("--name", help="What the authority added is called.")
@click.option("--url", default="", help="Where it answers; without it, it is asked by hand.")
@click.option("--policy", default="", help="The policy its stamps must be under, as dotted numbers.")
@click.option("--retire", metavar="NAME", help="Ask this authority no more.")
@click.option("--why", type=click.Choice(("replaced", "closed", "distrusted")), default="replaced")
@click.option("--request", "asked", type=click.Path(path_type=Path), help="Write the request to this file; ask nobody.")
@click.option("--token", "tokens", multiple=True, type=FILE, help="Take up an answer fetched by hand; repeatable.")
@click.option(
    "--calendar", "calendars", multiple=True, metavar="URL", help="Ask this OpenTimestamps calendar; with --proof."
)
@click.option(
    "--proof",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The OpenTimestamps proof: made, continued or read.",
)
@click.option(
    "--block", metavar="HEIGHT:HEADER", help="A Bitcoin block's header from a node you trust, to check --proof."
)
@loopback_option
@talks
def command(
    folder: Path | None,
    added: Path | None,
    name: str | None,
    url: str,
    policy: str,
    retire: str | None,
    why: str,
    asked: Path | None,
    tokens: tuple[Path, ...],
    calendars: tuple[str, ...],
    proof: Path | None,
    block: str | None,
    allow_loopback: bool,
    talk: Talk,
) -> int:
    """Sign the head and have each authority stamp it; a stamp says that the head existed before its time.

    Only the SHA-256 of the head's text leaves this machine, and only to the addresses the ledger names. A stamp that
    does not hold is refused and nothing of it is taken up: exit 3, or 1 when none of several held. Without network:
    --request FILE here, 'curl -H "Content-Type: application/timestamp-query" --data-binary @FILE URL' elsewhere, then
    --token ANSWER here.

    OpenTimestamps, as an option: --calendar URL --proof FILE has a calendar promise; the same again some hours later
    has it kept; --proof FILE --block HEIGHT:HEADER says what the block shows. verify does not count such proofs.
    """
    with opened(folder) as workspace:
        from sijill.cli.key import signer
        from sijill.store.anchoring import Anchoring

        hand = Anchoring(workspace.ledger, workspace.blobs, signer(workspace))
        if talk.dry_run:
            names = ", ".join(one.name for one in hand.authorities().at(workspace.ledger.size))
            talk.say(f"would ask {names or 'nobody: no authority is named'}")
            return 0
        if proof is not None or calendars or block is not None:
            from sijill.cli.calendar import on_proof

            return on_proof(workspace, hand, proof, calendars, block, may_reach_here=allow_loopback, talk=talk)
        if added is not None:
            return _add(hand, added, name, url, policy, talk)
        if retire is not None:
            entry = hand.retire(_named(hand, retire, workspace.ledger.size), why)
            talk.data({"authority": retire, "entry": entry.seq}, f"entry {entry.seq}: {retire} is asked no more")
            return 0
        if asked is not None:
            return _request(hand, asked, talk)
        code = _stamped(hand, tokens, allow_loopback, talk)
        remember_head(workspace)
        return code


def _add(hand: Anchoring, file: Path, name: str | None, url: str, policy: str, talk: Talk) -> int:
    if not name:
        raise UsageError("anchor.no-name", "an authority without a name", "--name, such as tsa.example")
    entry = hand.add(name, file.read_bytes(), url, policy)
    talk.data({"authority": name, "entry": entry.seq, "certificates": entry.subject}, f"entry {entry.seq}: {name}")
    talk.say("Compare the root certificate with the authority's own site, on another machine.")
    return 0


def _named(hand: Anchoring, name: str, size: int) -> Authority:
    for one in hand.authorities().at(size):
        if one.name == name:
            return one
    raise UsageError("anchor.no-authority", f"no authority {name!r} is asked", "one that 'sijill status' names")


def _request(hand: Anchoring, file: Path, talk: Talk) -> int:
    from sijill.store.anchoring import imprint
    from sijill.store.time_token import written_request

    signed = hand.head()
    file.write_bytes(written_request(imprint(signed), None))
    talk.data({"request": str(file), "size": signed.head.size}, f"{file}: a request for the head of {signed.head.size}")
    return 0


def _stamped(hand: Anchoring, tokens: tuple[Path, ...], may_reach_here: bool, talk: Talk) -> int:
    made: list[Entry] = []
    failed: list[SijillError] = []
    steps = [partial(hand.take, file.read_bytes(), file.name) for file in tokens] or _asking(hand, may_reach_here, talk)
    for step in steps:
        try:
            made.append(step())
        except SijillError as error:
            failed.append(error)
            talk.say(f"refused: {error.sentence}")
    if failed and not made:
        got, kept = f"none of {len(failed)} stamps held", "the head stays what it was: recorded"
        raise failed[0] if len(failed) == 1 else StageFailed("anchor.none", got, "one that holds", kept)
    rows = [{"entry": one.seq, "token": one.subject, **one.body} for one in made]
    words = "\n".join(f"entry {one.seq}: {one.body['size']} entries existed before {one.body['time']}" for one in made)
    talk.data({"stamps": rows, "refused": [one.as_json() for one in failed]}, words or _left(hand))
    return SOME_REFUSED if failed else 0


def _left(hand: Anchoring) -> str:
    names = ", ".join(one.name for one in hand.waiting(hand.head()))
    return f"not stamped yet by {names}" if names else "every authority has stamped it"


def _asking(hand: Anchoring, may_reach_here: bool, talk: Talk) -> list[Callable[[], Entry]]:
    import secrets

    from sijill.preserve.web.gateway import Gateway
    from sijill.preserve.web.time_stamp import stamped

    if not hand.authorities().named:
        wanted = "'sijill anchor --add root.pem --name NAME --url URL' first"
        raise UsageError("anchor.no-authority", "the ledger names no authority", wanted)
    signed = hand.head()
    waiting = hand.waiting(signed)
    for one in waiting:
        if not one.address:
            talk.say(f"{one.name} is asked by hand: --request FILE, then --token ANSWER")
    post = partial(stamped, Gateway(may_reach_here=may_reach_here))
    return [partial(hand.ask, signed, one, post, secrets.token_bytes) for one in waiting if one.address]
