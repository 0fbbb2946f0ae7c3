"""What ``sijill anchor`` does with OpenTimestamps: ask calendars, continue a proof, hold it against a block."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import InputRefused, Refusal, UsageError

if TYPE_CHECKING:
    from sijill.cli.options import Talk
    from sijill.store.anchoring import Anchoring
    from sijill.store.ots import Proof
    from sijill.store.workspace import Workspace

_BLOCK = re.compile(r"(\d{1,9}):([0-9a-fA-F]{160})\Z")


def on_proof(
    workspace: Workspace, hand: Anchoring, file: Path | None, urls: tuple[str, ...], block: str | None, *,
    may_reach_here: bool, talk: Talk,
) -> int:  # fmt: skip
    """Make, continue or read the proof in ``file``, and say what it shows."""
    if file is None:
        raise UsageError("anchor.no-proof", "no file with a proof", "--proof FILE, where it is written or read")
    if urls:
        _asked(hand, file, urls, may_reach_here=may_reach_here)
    proof = _read(file)
    size = _size_of(workspace, proof)
    heights = sorted(height for height, _ in proof.blocks())
    told: dict[str, object] = {"proof": str(file), "size": size, "blocks": heights}
    told["calendars"] = sorted({address for address, _ in proof.calendars()})
    words = f"{file}: a promise about the head of {size} entries; run it again with --calendar in some hours"
    if heights:
        words = f"{file}: the head of {size} entries leads to block {heights[0]}; --block {heights[0]}:HEADER checks it"
    if block is not None:
        told["existed_before"] = _time(proof, block)
        words = f"{file}: {size} entries existed before {told['existed_before']}, if this block is one of the chain"
    talk.data(told, words)
    return 0


def _asked(hand: Anchoring, file: Path, urls: tuple[str, ...], *, may_reach_here: bool) -> None:
    import secrets

    from sijill.preserve.web.calendar import continued, promised
    from sijill.preserve.web.gateway import Gateway
    from sijill.store.anchoring import imprint
    from sijill.store.ots import Proof, Stamp

    gateway = Gateway(may_reach_here=may_reach_here)
    if file.exists():
        proof = _read(file)
        continued(gateway, proof, urls)
    else:
        digest = imprint(hand.head())
        made = [promised(gateway, url, digest, secrets.token_bytes).stamp for url in urls]
        proof = Proof(Stamp(digest, steps=[step for one in made for step in one.steps]))
    file.write_bytes(proof.to_bytes())


def _read(file: Path) -> Proof:
    from sijill.store.ots import LARGEST, parse_proof_file

    try:
        with file.open("rb") as held:
            return parse_proof_file(held.read(LARGEST + 1))
    except (Refusal, OSError) as error:
        wanted = "an OpenTimestamps proof over SHA-256"
        raise InputRefused("anchor.bad-proof", f"{file.name}: {error}", wanted, "fetch it again") from error


def _size_of(workspace: Workspace, proof: Proof) -> int:
    """The size of the signed head that the proof is about."""
    from sijill.store.anchoring import imprint
    from sijill.store.check_checkpoints import FOLDER, stored_checkpoints
    from sijill.store.checkpoints import parse_checkpoint

    for raw in stored_checkpoints(workspace.root / "log" / FOLDER).values():
        signed = parse_checkpoint(raw)
        if imprint(signed) == proof.stamp.message:
            return signed.head.size
    got = "a proof about something else"
    raise InputRefused(
        "anchor.bad-proof", got, "one about a head this ledger signed", "give the workspace it was made in"
    )


def _time(proof: Proof, block: str) -> str:
    from sijill.store.ots import block_time

    found = _BLOCK.match(block)
    if found is None:
        raise UsageError("anchor.bad-block", "--block is not that", "HEIGHT:HEADER, the header as 160 hex digits")
    roots = [root for height, root in proof.blocks() if height == int(found[1])]
    why = "the proof leads to no such block"
    for root in roots:
        try:
            return block_time(root, bytes.fromhex(found[2])).strftime("%Y-%m-%dT%H:%M:%SZ")
        except Refusal as error:
            why = str(error)
    raise InputRefused("anchor.not-in-block", why, "the header of the block the proof names", "ask another node for it")
