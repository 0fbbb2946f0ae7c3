"""How fast the ledger is: append and sign, verify in full, hash documents; beside the raw work in the same run.

    python bench/ledger.py [--entries 1000000] [--batch 1000] [--megabytes 2000] [--folder DIR]

The floor of verifying is what nobody can leave out: parse every entry, write it canonically again with the plain
RFC 8785 library, hash it, and hash the tree. Figures in entries a second and seconds; CPU time of all processes beside
the clock, since other work on the machine slows the clock only.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import rfc8785

from sijill.preserve.verify import verify
from sijill.store.entries import Draft
from sijill.store.merkle import Tree, leaf_hash
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace


def timed(act: Callable[[], object]) -> tuple[float, float, object]:
    """Seconds by the clock, seconds of CPU (children too), and what ``act`` gave."""
    clock, before = time.perf_counter(), cpu()
    made = act()
    return time.perf_counter() - clock, cpu() - before, made


def cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def drafts(start: int, count: int) -> list[Draft]:
    return [
        Draft(
            "claim.decided",
            f"claim-{number:012d}",
            {"verdict": "accepted", "anchor": {"text": f"{number:064x}", "start": number % 9000, "harm": "killed"}},
            {"reason": f"read against the source, number {number}"},
        )
        for number in range(start, start + count)
    ]


def append_and_sign(workspace: Workspace, entries: int, batch: int) -> int:
    """Each batch is one durable transaction and one signed head, both synced before the next."""
    keyring = Keyring(workspace.root / "keys", "", os.urandom)
    signer = HeadSigner(workspace.ledger, workspace.root / "log", keyring)
    for start in range(0, entries, batch):
        workspace.ledger.append_many(drafts(start, min(batch, entries - start)))
        signer.sign()
    return workspace.ledger.size


def floor(workspace: Workspace) -> int:
    raws = [one.raw for one in workspace.ledger.entries()]

    def work() -> int:
        leaves = [leaf_hash(rfc8785.dumps(json.loads(raw))) for raw in raws]
        return len(Tree(leaves).root())

    seconds, used, _ = timed(work)
    print(
        f"floor: {len(raws):,} entries parsed, written canonically and hashed in {used:.1f} s of CPU ({seconds:.1f} s)"
    )
    return used


def ledger(folder: Path, entries: int, batch: int) -> bool:
    with Workspace.create(folder / "case") as workspace:
        seconds, _, size = timed(lambda: append_and_sign(workspace, entries, batch))
        print(f"append and sign: {size:,} entries, a signed head every {batch:,}: {size / seconds:,.0f} entries/s")
        least = floor(workspace)
    whole, spent, verdict = timed(lambda: verify(folder / "case"))
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1e6
    assert verdict.verdict == "intact", verdict.findings[:3]
    print(f"verify: {size:,} entries in {whole:.1f} s by the clock, {spent:.1f} s of CPU, {peak:.1f} GB at most;")
    print(f"    that is {least / spent:.0%} of the floor's speed")
    return size / seconds >= 1000 and whole / size * 1_000_000 <= 120 and least / spent >= 0.25


def blobs(folder: Path, megabytes: int) -> bool:
    with Workspace.create(folder / "blobs") as workspace:
        piece = os.urandom(1 << 20)
        names = []
        for number in range(max(1, megabytes // 50)):
            names.append(workspace.blobs.put(piece * 50 + str(number).encode()))
        told = [Draft("document.preserved", name, {"size": 1}, {"name": "made"}) for name in names]
        workspace.ledger.append_many(told)
    files = [str(path) for path in (folder / "blobs" / "documents" / "sha256").glob("*/*")]
    ours, theirs = [], []
    for _ in range(3):
        ours.append(timed(lambda: verify(folder / "blobs"))[1])
        theirs.append(timed(lambda: subprocess.run(["sha256sum", *files], check=True, stdout=subprocess.DEVNULL))[1])
    ratio = min(theirs) / min(ours)
    print(f"documents: {len(files) * 50:,} MB: verify {min(ours):.2f} s CPU, sha256sum {min(theirs):.2f}: {ratio:.0%}")
    return ratio >= 0.6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--batch", type=int, default=1000)
    parser.add_argument("--megabytes", type=int, default=2000)
    parser.add_argument("--folder", type=Path, help="Where to work [default: the system's temporary folder].")
    told = parser.parse_args()
    folder = Path(tempfile.mkdtemp(dir=told.folder))
    try:
        return 0 if all([ledger(folder, told.entries, told.batch), blobs(folder, told.megabytes)]) else 1
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    raise SystemExit(main())
