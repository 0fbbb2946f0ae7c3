"""Checking a bundle, offline: every entry, document, seal, proof and signature in it, against its signed head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sijill.errors import Refusal
from sijill.preserve.bundle_files import (
    CHECKPOINTS,
    CONSISTENCY,
    DOCUMENTS,
    ENTRIES,
    LEAVES,
    PROOFS,
    README,
    SEALS,
    WITHHELD,
    BundleFiles,
    bundle_files,
    file_hash,
    read_lines,
    read_small,
)
from sijill.store.authorities import KINDS as AUTHORITY_KINDS
from sijill.store.canonical import JsonValue, parse_canonical, sha256_hex
from sijill.store.check_anchors import AnchorCheck, check_anchors, state_words
from sijill.store.check_blobs import DOCUMENTS as EVIDENCE
from sijill.store.check_blobs import name_blob
from sijill.store.check_checkpoints import CheckpointCheck, Made, check_checkpoints, compare_noted
from sijill.store.checkpoints import SignedCheckpoint, parse_proof, parse_request
from sijill.store.entries import NO_ENTRY, Entry, parse_entry
from sijill.store.findings import Finding
from sijill.store.keys import VerifierKey
from sijill.store.merkle import HASH_BYTES, PackedHashes, PackedTree, is_consistent, is_included, leaf_hash
from sijill.store.noted import Noted
from sijill.store.seals import commitment
from sijill.store.signers import KINDS as KEY_KINDS

_NUMBER = r"(?:0|[1-9][0-9]{0,15})"
_SHAPE = re.compile(
    rf"{ENTRIES}|{LEAVES}|{README}|{SEALS}|{WITHHELD}"
    rf"|{DOCUMENTS}/[0-9a-f]{{64}}|(?:{CHECKPOINTS}|{CONSISTENCY}|{PROOFS})/{_NUMBER}"
)
_HASH = re.compile(r"[0-9a-f]{64}")
_NO_HASH = bytes(HASH_BYTES)


KEPT = frozenset((*KEY_KINDS, *AUTHORITY_KINDS))
"""Kinds whose entries later checks need whole; there are few of them."""


@dataclass
class BundleCheck:
    """What was read and what was found wrong.

    Entries are walked one by one: of each only its leaf hash is kept, and of some kinds the entry itself.

    Attributes:
        log: The name of the ledger; empty when no entry can be read.
        entries: How many entries could be read.
        last_evidence: The number of the last entry that keeps a document as received.
        kept: The entries of kinds in :data:`KEPT`.
        named: The SHA-256 of documents that the entries say are kept.
        asked: Commitments of the seals that the bundle opens.
        logged: Those of them that an entry holds.
        leaves: The leaf hashes the bundle states; empty for chosen entries.
        seen: The leaf hashes of chosen entries, by number.
    """

    log: str = ""
    entries: int = 0
    last_evidence: int | None = None
    kept: list[Entry] = field(default_factory=list)
    named: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    logged: set[str] = field(default_factory=set)
    leaves: PackedHashes = field(default_factory=PackedHashes)
    seen: dict[int, bytes] = field(default_factory=dict)
    documents: int = 0
    withheld: int = 0
    seals: int = 0
    checkpoints: CheckpointCheck = field(default_factory=CheckpointCheck)
    anchors: AnchorCheck = field(default_factory=AnchorCheck)
    findings: list[Finding] = field(default_factory=list)

    def found(self, what: str, where: str, expected: str, got: str, kind: str = "altered") -> None:
        """Add a finding."""
        self.findings.append(Finding(what, where, expected, got, kind))

    def checked(self) -> dict[str, JsonValue]:
        """Give what was read again, as ``sijill verify --json`` prints it."""
        last = self.checkpoints.holding[-1].head if self.checkpoints.holding else None
        signed, stamped = self.checkpoints.state(), self.anchors.state()
        return {
            "log": self.log or None,
            "form": "whole" if self.leaves else "chosen",
            "entries": self.entries,
            "head": {"size": last.size, "root": last.root} if last else None,
            "last_evidence": self.last_evidence,
            "documents": self.documents,
            "documents_withheld": self.withheld,
            "seals": self.seals,
            "state": state_words(signed, stamped),
            **signed,
            **stamped,
        }


def is_bundle(path: Path) -> bool:
    """Tell whether there is a bundle at ``path``: a zip, or a folder with entries in it."""
    return path.is_file() or (path / ENTRIES).exists()


def check_bundle(
    path: Path, noted: Noted, held: Sequence[VerifierKey] = (), authorities: Sequence[bytes] = ()
) -> BundleCheck:
    """Give the state of the bundle at ``path``.

    Args:
        path: A folder or a zip.
        noted: Heads known from elsewhere.
        held: Public keys that were handed over in another way than in this bundle.
        authorities: Root certificates of authorities of time, from elsewhere.
    """
    check = BundleCheck()
    try:
        with bundle_files(path) as files:
            _check(check, files, noted, held, authorities)
    except Refusal as error:
        check.found("bundle", path.name, "a folder or a zip that can be read", str(error), "unreadable")
    return check


def _check(
    check: BundleCheck, files: BundleFiles, noted: Noted, held: Sequence[VerifierKey], authorities: Sequence[bytes]
) -> None:
    for name in files.names:
        is_proof = name.partition("/")[0] in (PROOFS, CONSISTENCY)
        if not _SHAPE.fullmatch(name) or (is_proof and LEAVES in files.names):
            check.found("unknown file", name, "only what the format names", "another file")
    _read_leaves(check, files)
    check.asked = _opened_seals(files)
    _check_entries(check, files)
    made = _check_tree(check, files)
    _check_documents(check, files)
    _check_seals(check, files)
    stored = {name: raw for name in files.names if (raw := _checkpoint(check, files, name)) is not None}
    signed = {name.partition("/")[2]: raw for name, raw in stored.items()}
    check.checkpoints = check_checkpoints(signed, CHECKPOINTS, check.kept, made, held)
    check.findings += check.checkpoints.findings
    if check.leaves:
        _check_end(check, made, signed)
    else:
        _check_proofs(check, files)
        made = _known(made.log, check.checkpoints.holding)
    check.anchors = check_anchors(check.kept, made, partial(_document, files), authorities)
    check.findings += check.anchors.findings
    for head, where in noted.heads(made.log, check.findings):
        check.findings += compare_noted(made, head, where)


def _checkpoint(check: BundleCheck, files: BundleFiles, name: str) -> bytes | None:
    if not name.startswith(f"{CHECKPOINTS}/"):
        return None
    try:
        return read_small(files, name)
    except Refusal as error:
        check.found("checkpoint", name, "a signed checkpoint", str(error))
        return None


def _document(files: BundleFiles, sha256: str) -> bytes | None:
    """A certificate or token; ``None`` when it is not there or not as it was, which is told of with the documents."""
    name = f"{DOCUMENTS}/{sha256}"
    try:
        data = read_small(files, name) if name in files.names else b""
    except Refusal:
        return None
    return data if sha256_hex(data) == sha256 else None


def _read_leaves(check: BundleCheck, files: BundleFiles) -> None:
    for number, line in enumerate(_lines(check, files, LEAVES)):
        written = line.decode("ascii", "replace")
        is_hash = bool(_HASH.fullmatch(written))
        if not is_hash:
            check.found("leaf", f"{LEAVES}, line {number}", "a SHA-256", written)
        check.leaves.append(bytes.fromhex(written) if is_hash else _NO_HASH)


def _check_entries(check: BundleCheck, files: BundleFiles) -> None:
    """Walk the entries; those of the whole ledger are compared with the leaves that the bundle states."""
    last: Entry | None = None
    is_whole = LEAVES in files.names
    told = bytearray(len(check.leaves))
    for number, raw in enumerate(_lines(check, files, ENTRIES)):
        place = last.seq + 1 if last else 0
        try:
            one = parse_entry(raw)
        except Refusal as error:
            expected = number if is_whole else place
            _check_leaf(check, told, expected, leaf_hash(raw), is_whole=is_whole)
            check.found("entry", f"entry {expected}", "an entry as appended", str(error))
            continue
        _check_place(check, one, last, is_whole)
        _check_leaf(check, told, one.seq, one.leaf, is_whole=is_whole)
        _take(check, one)
        last = one
    for number, is_told in enumerate(told):
        if not is_told and check.leaves[number] != _NO_HASH:
            check.found("leaf", f"entry {number}", check.leaves[number].hex(), "no such entry")
    if not check.entries and not check.findings:
        check.found("entries", ENTRIES, "at least one entry", "none")


def _take(check: BundleCheck, one: Entry) -> None:
    """Keep of an entry what later checks need."""
    check.log = check.log or one.log
    check.entries += 1
    name_blob(check.named, one)
    check.logged |= check.asked & set(one.seals.values()) if check.asked else set()
    if one.kind == EVIDENCE[0]:
        check.last_evidence = one.seq
    if one.kind in KEPT:
        check.kept.append(one)


def _check_leaf(check: BundleCheck, told: bytearray, seq: int, leaf: bytes, *, is_whole: bool) -> None:
    if not is_whole:
        check.seen[seq] = leaf
    elif seq >= len(told):
        check.found("leaf", f"entry {seq}", "no entry after the last leaf", "an entry")
    else:
        told[seq] = 1
        if (written := check.leaves[seq]) not in (leaf, _NO_HASH):
            check.found("leaf", f"entry {seq}", written.hex(), leaf.hex())


def _check_place(check: BundleCheck, one: Entry, last: Entry | None, is_whole: bool) -> None:
    where = f"entry {one.seq}"
    if check.log and one.log != check.log:
        check.found("log", where, check.log, one.log)
    after = last.seq if last else -1
    if one.seq <= after or (is_whole and one.seq != after + 1):
        check.found("seq", where, f"{'' if is_whole else 'at least '}{after + 1}", str(one.seq))
    elif one.seq == after + 1:
        before = last.leaf.hex() if last else NO_ENTRY
        if one.prev != before:
            check.found("prev", where, before, one.prev)
    if one.seq == 0 and one.kind != "workspace.created":
        check.found("kind", where, "workspace.created", one.kind)


def _check_tree(check: BundleCheck, files: BundleFiles) -> Made:
    """Make the tree from the stated leaves, each compared with its entry; chosen entries have proofs instead."""
    if LEAVES not in files.names:
        return Made(check.log, 1 << 53, lambda size: None)
    tree = PackedTree(check.leaves)
    return Made(check.log, len(tree), tree.root)


def _known(log: str, holding: Sequence[SignedCheckpoint]) -> Made:
    """What chosen entries can say of the tree: the roots that were signed."""
    roots = {one.head.size: bytes.fromhex(one.head.root) for one in holding}
    return Made(log, max(roots, default=0), roots.get)


def _check_end(check: BundleCheck, made: Made, signed: dict[str, bytes]) -> None:
    """The largest checkpoint must cover everything: what stands after it nobody signed."""
    largest = max((int(name) for name in signed), default=0)
    if largest < made.size:
        check.found("checkpoint", CHECKPOINTS, f"one of {made.size} entries", f"at most {largest}")


def _check_proofs(check: BundleCheck, files: BundleFiles) -> None:
    known, given = check.checkpoints.read, _numbers(files, PROOFS)
    for seq in sorted(given - set(check.seen)):
        check.found("proof", f"{PROOFS}/{seq}", f"the entry {seq}", "none")
    if not known:
        check.found("checkpoint", CHECKPOINTS, "a signed head that the proofs lead to", "none")
        return
    _check_consistency(check, files, known)
    for seq, leaf in check.seen.items():
        where = f"{PROOFS}/{seq}"
        if seq not in given:
            check.found("proof", where, f"a proof for entry {seq}", "no file")
            continue
        try:
            proof = parse_proof(read_small(files, where))
        except Refusal as error:
            check.found("proof", where, "a tlog-proof", str(error))
            continue
        head = known[-1].head
        if proof.index != seq or proof.signed != known[-1]:
            check.found("proof", where, f"entry {seq} in the head of {head.size}", f"entry {proof.index}, another head")
        elif not is_included(leaf, seq, head.size, proof.hashes, bytes.fromhex(head.root)):
            check.found("entry", f"entry {seq}", f"the entry that {where} leads from", f"leaf {leaf.hex()}")


def _check_consistency(check: BundleCheck, files: BundleFiles, known: Sequence[SignedCheckpoint]) -> None:
    """Every earlier head must be continued by the last one."""
    last = known[-1]
    for size in sorted(_numbers(files, CONSISTENCY) - {one.head.size for one in known[:-1]}):
        check.found("proof", f"{CONSISTENCY}/{size}", "an earlier signed head", "none")
    for one in known[:-1]:
        where = f"{CONSISTENCY}/{one.head.size}"
        try:
            proof = parse_request(read_small(files, where))
        except (Refusal, KeyError) as error:
            check.found("proof", where, "a proof of consistency", str(error))
            continue
        roots = bytes.fromhex(one.head.root), bytes.fromhex(last.head.root)
        if proof.old != one.head.size or proof.signed != last:
            check.found("proof", where, f"from {one.head.size} to {last.head.size}", "another proof")
        elif not is_consistent(one.head.size, last.head.size, *roots, proof.hashes):
            check.found(
                "checkpoint", where, f"that {last.head.size} entries continue {one.head.size}", "another history"
            )


def _numbers(files: BundleFiles, folder: str) -> set[int]:
    return {int(name.partition("/")[2]) for name in files.names if re.fullmatch(rf"{folder}/{_NUMBER}", name)}


def _check_documents(check: BundleCheck, files: BundleFiles) -> None:
    named = check.named
    kept = [name for name in files.names if re.fullmatch(rf"{DOCUMENTS}/[0-9a-f]{{64}}", name)]
    held_back = {line.decode("ascii", "replace") for line in _lines(check, files, WITHHELD)}
    check.withheld = len(held_back)
    for path in kept:
        check.documents += 1
        sha256 = path.partition("/")[2]
        try:
            found = file_hash(files, path)
        except Refusal as error:
            check.found("document", path, "a file that can be read", str(error), "unreadable")
            continue
        if found != sha256:
            check.found("document", path, sha256, found)
        if sha256 not in named:
            check.found("document", path, "an entry that names it", "none")
    there = {path.partition("/")[2] for path in kept}
    for sha256 in sorted(named - there - held_back):
        check.found("document", f"{DOCUMENTS}/{sha256}", "the bytes as received", "no file")
    for sha256 in sorted(held_back - (named - there)):
        check.found("withheld", WITHHELD, "documents that an entry names and that are not here", sha256)


def _opened_seals(files: BundleFiles) -> set[str]:
    """The commitments that the bundle opens; what cannot be read is told of when they are checked."""
    opened: set[str] = set()
    with suppress(Refusal):
        for raw in read_lines(files, SEALS) if SEALS in files.names else ():
            with suppress(Refusal):
                told = parse_canonical(raw)
                opened |= {str(told.get("commitment"))} if isinstance(told, dict) else set()
    return opened


def _check_seals(check: BundleCheck, files: BundleFiles) -> None:
    for number, raw in enumerate(_lines(check, files, SEALS)):
        where = f"{SEALS}, line {number}"
        check.seals += 1
        try:
            opened = parse_canonical(raw)
            if not isinstance(opened, dict) or set(opened) != {"commitment", "salt", "value"}:
                raise Refusal("not commitment, salt and value")
            name, salt, value = opened["commitment"], opened["salt"], opened["value"]
            if not isinstance(salt, str) or not _HASH.fullmatch(salt) or not isinstance(value, str):
                raise Refusal("salt or value is not what it must be")
        except Refusal as error:
            check.found("seal", where, "a commitment with its salt and value", str(error))
            continue
        if name not in check.logged:
            check.found("seal", where, "a seal of an entry", str(name))
        elif (made := commitment(bytes.fromhex(salt), value)) != name:
            check.found("seal", where, str(name), made)


def _lines(check: BundleCheck, files: BundleFiles, name: str) -> Iterator[bytes]:
    if name not in files.names:
        if name == ENTRIES:
            check.found("entries", name, "the entries", "no file")
        return
    try:
        yield from read_lines(files, name)
    except Refusal as error:
        check.found(name, name, "lines that can be read", str(error))
