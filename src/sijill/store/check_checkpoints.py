"""Checking signed checkpoints: each against the tree made again from the entries, and against the keys they name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sijill.errors import Refusal
from sijill.store.canonical import JsonValue
from sijill.store.checkpoints import SignedCheckpoint, parse_checkpoint
from sijill.store.entries import Entry
from sijill.store.findings import Finding
from sijill.store.heads import Head
from sijill.store.keys import LOG, VerifierKey
from sijill.store.signers import Signers, cosigned, objections, untrusted

FOLDER = "checkpoints"


@dataclass(frozen=True)
class Made:
    """What was made again from the entries: the log's name, how many there are, and the root over the first ``n``.

    ``root`` gives ``None`` for a size whose root cannot be made, as in a bundle of chosen entries.
    """

    log: str
    size: int
    root: Callable[[int], bytes | None]


@dataclass
class CheckpointCheck:
    """The checkpoints that could be read and those that hold, the smallest first, and what was found wrong."""

    signers: Signers = field(default_factory=Signers)
    read: list[SignedCheckpoint] = field(default_factory=list)
    holding: list[SignedCheckpoint] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def found(self, what: str, where: str, expected: str, got: str, kind: str = "altered") -> None:
        """Add a finding."""
        self.findings.append(Finding(what, where, expected, got, kind))

    def state(self) -> dict[str, JsonValue]:
        """Give what is signed and cosigned, in words and numbers for ``verify``."""
        if not self.holding:
            return {"signed": None, "signed_by": [], "cosigned": None, "cosigned_size": None}
        last = self.holding[-1]
        counts = [(*cosigned(one, self.signers), one.head.size) for one in self.holding]
        done, asked, size = max(counts, key=lambda count: (count[0], count[2]))
        by: list[JsonValue] = [key.line for key in self.signers.at(last.head.size, LOG)]
        return {
            "signed": last.head.size,
            "signed_by": by,
            "cosigned": f"{done}/{asked}",
            "cosigned_size": size if done else None,
        }


def stored_checkpoints(folder: Path) -> dict[str, bytes]:
    """Give the bytes of every file in the folder of checkpoints, by name."""
    if not folder.is_dir():
        return {}
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if not path.name.startswith(".")}


def check_checkpoints(
    files: Mapping[str, bytes], where: str, entries: Iterable[Entry], made: Made, held: Sequence[VerifierKey] = ()
) -> CheckpointCheck:
    """Give which checkpoints hold and what is wrong with the others.

    Args:
        files: For each file's name, its bytes; a file is named by the size it says.
        where: What the folder is called in findings.
        entries: The entries, for the keys they name.
        made: What was made again from them.
        held: Keys handed over in another way; without any, the ledger's own word for its keys is taken.
    """
    check = CheckpointCheck()
    for name in sorted(files, key=lambda one: (len(one), one)):
        signed = _read(check, files[name], name, f"{where}/{name}")
        if signed is not None:
            check.read.append(signed)
    try:
        check.signers = Signers.of(entries)
    except Refusal as error:
        check.found("key", str(error).partition(":")[0], "keys added once and retired once", str(error))
        return check
    check.holding = [one for one in check.read if _fits(check, one, made, f"{where}/{one.head.size}")]
    if check.signers.at(made.size, LOG) and not files:
        check.found("checkpoint", where, "a head signed by the ledger's keys", "none", "unproven")
    if held:
        _check_trust(check, held, where)
    return check


def compare_noted(made: Made, noted: Head, where: str) -> list[Finding]:
    """Compare with a head somebody holds: the ledger must be at least as long, and hash to it at that length."""
    if noted.size > made.size:
        got = f"{made.size}: rolled back or cut off"
        return [Finding("ledger", where, f"at least {noted.size} entries", got)]
    root = made.root(noted.size)
    if root is None:
        return [Finding("head", where, f"the root at {noted.size}", "chosen entries cannot tell", "unproven")]
    if root.hex() != noted.root:
        return [Finding("head", where, f"root {noted.root} at {noted.size}", f"root {root.hex()}")]
    return []


def _read(check: CheckpointCheck, raw: bytes, name: str, where: str) -> SignedCheckpoint | None:
    try:
        signed = parse_checkpoint(raw)
    except Refusal as error:
        check.found("checkpoint", where, "a signed checkpoint", str(error))
        return None
    if str(signed.head.size) != name:
        check.found("checkpoint", where, f"size {name}", f"size {signed.head.size}")
        return None
    return signed


def _fits(check: CheckpointCheck, signed: SignedCheckpoint, made: Made, where: str) -> bool:
    before = len(check.findings)
    head, told = signed.head, objections(signed, check.signers)
    if signed.origin != made.log or signed.checkpoint.extensions:
        check.found("checkpoint", where, f"the log {made.log}", signed.checkpoint.text.replace("\n", " "))
    if head.size > made.size:
        check.found("ledger", where, f"at least {head.size} entries", f"{made.size}: rolled back or cut off")
    elif (root := made.root(head.size)) is not None and root.hex() != head.root:
        check.found("root", where, head.root, f"{root.hex()}, made again from the entries")
    else:
        for expected, got in told:
            check.found("signature", where, expected, got)
    return len(check.findings) == before


def _check_trust(check: CheckpointCheck, held: Sequence[VerifierKey], where: str) -> None:
    named = ", ".join(key.line for key in held)
    if not check.holding:
        check.found("signature", where, f"a head signed by {named}", "none", "unproven")
        return
    outside = untrusted(check.holding, check.signers, held)
    if outside is not None:
        by = ", ".join(key.line for key in check.signers.at(outside.head.size, LOG))
        check.found("signature", f"{where}/{outside.head.size}", f"a key that leads back to {named}", by)
