"""Rounds of kill -9: a child appends, keeps documents and signs until it is killed; then what it gave back is sought.

    python killed_rounds.py FOLDER ROUNDS SEED [control | sealed]

Prints one JSON object. All rounds go on in the same workspace, each in a child of its own that was forked.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from sijill.preserve.stage import preserve_files
from sijill.preserve.verify import verify
from sijill.store.entries import Draft
from sijill.store.sealing.age import new_identity
from sijill.store.sealing.lock_file import Lock
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

WHOLLY = 50
"""One round in so many, and the last, is followed by a verification of everything."""
LONGEST = 0.25
"""Seconds from a child's start within which it is killed; twice as many when it has a sealed workspace to open."""


def child(root: Path, tell: int, chance: random.Random, is_hasty: bool) -> None:
    """Work until killed, telling each thing only when it was given back; a hasty one (the control) tells it before."""

    def told(kind: str, number: int, what: str) -> None:
        os.write(tell, f"{kind} {number} {what}\n".encode())

    with Workspace.open(root) as workspace:
        signer = HeadSigner(workspace.ledger, root / "log", Keyring(root / "keys", "", os.urandom))
        for number in range(1 << 20):
            kind = chance.choice(("entries", "entries", "document", "sign"))
            if kind == "entries":
                drafts = [
                    Draft("claim.decided", f"c-{number}-{one}", {"verdict": "accepted"}, {"reason": "read twice"})
                    for one in range(chance.randrange(1, 5) * (100 if is_hasty else 1))
                ]
                if is_hasty:
                    told("entry", workspace.ledger.size + len(drafts) - 1, "")
                for one in workspace.ledger.append_many(drafts):
                    told("entry", one.seq, one.leaf.hex())
            elif kind == "document":
                file = root.parent / f"in-{os.getpid()}.txt"
                file.write_text(f"Invented report {chance.random()}.\n" * chance.randrange(1, 2000))
                (kept,) = preserve_files(workspace, [file]).documents
                told("document", kept.ledger_index, kept.sha256)
            else:
                signed = signer.sign()
                told("head", signed.head.size, hashlib.sha256(signed.note.to_bytes()).hexdigest())


def one_round(root: Path, chance: random.Random, is_hasty: bool, longest: float) -> list[list[str]]:
    """Start a child, kill it at a moment drawn by chance, and give what it told."""
    hear, tell = os.pipe()
    seed = chance.random()
    number = os.fork()
    if number == 0:
        os.close(hear)
        child(root, tell, random.Random(seed), is_hasty)
        os._exit(0)
    os.close(tell)
    heard, end = b"", time.monotonic() + chance.uniform(0.0, longest)
    while (left := end - time.monotonic()) > 0:
        if select.select([hear], [], [], left)[0]:
            heard += os.read(hear, 1 << 16)
    os.kill(number, signal.SIGKILL)
    os.waitpid(number, 0)
    while more := os.read(hear, 1 << 16):
        heard += more
    os.close(hear)
    for file in root.parent.glob("in-*.txt"):
        file.unlink()
    return [line.split(" ") for line in heard.decode().split("\n")[:-1]]


def lost(root: Path, told: list[list[str]]) -> list[str]:
    """What was told and is not there."""
    missing = []
    with Workspace.open(root) as workspace:
        numbers = [int(number) for kind, number, _ in told if kind != "head"]
        entries = {one.seq: one for one in workspace.ledger.entries(min(numbers))} if numbers else {}
        for kind, number, what in told:
            found = entries.get(int(number))
            if kind == "head":
                raw = (root / "log" / "checkpoints" / number).read_bytes()
                is_there = hashlib.sha256(raw).hexdigest() == what
            elif kind == "document":
                is_there = found is not None and found.subject == what and bool(workspace.blobs.get(what))
            else:
                is_there = found is not None and what in ("", found.leaf.hex())
            if not is_there:
                missing.append(f"{kind} {number}")
    return missing


def lock_in(folder: Path) -> Lock:
    """A lock of a new key, which every workspace opened from here on finds."""
    secret, public = new_identity()
    (folder / "identity").write_text(secret)
    os.environ["SIJILL_IDENTITY_FILE"] = str(folder / "identity")
    return Lock(recipients=(public,))


def main(folder: str, rounds: str, seed: str, how: str = "") -> None:
    """Do the rounds and print what came of them."""
    root, chance = Path(folder) / "case", random.Random(seed)
    Workspace.create(root, lock=lock_in(Path(folder)) if how == "sealed" else None).close()
    acknowledged, missing, altered = 0, [], []
    longest = LONGEST * (2 if how == "sealed" else 1)
    for number in range(1, int(rounds) + 1):
        told = one_round(root, chance, how == "control", longest)
        acknowledged += len(told)
        missing += [f"round {number}: {one}" for one in lost(root, told)]
        if number % WHOLLY == 0 or number == int(rounds):
            found = verify(root)
            altered += [str(one) for one in found.findings if one.kind != "unproven"]
    print(json.dumps({"rounds": int(rounds), "acknowledged": acknowledged, "lost": missing, "altered": altered}))


main(*sys.argv[1:])
