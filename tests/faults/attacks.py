"""Ten ways to tamper with a bundle, each drawn by chance, and what a finding must name. Nobody in it is real."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.metadata import Metadata
from sijill.preserve.stage import preserve_files
from sijill.store.anchoring import Anchoring, imprint
from sijill.store.canonical import canonical_bytes
from sijill.store.checkpoints import Checkpoint, parse_checkpoint
from sijill.store.entries import Draft
from sijill.store.heads import Head
from sijill.store.keys import LOG, WITNESS, SigningKey, VerifierKey
from sijill.store.merkle import leaf_hash, tree_root
from sijill.store.notes import Note
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.time_token import written_request
from sijill.store.workspace import Workspace

Files = dict[str, bytes]
NOT_EVIDENCE = "README.txt"


@dataclass(frozen=True)
class Base:
    """One honest bundle: its files, what somebody holds of the ledger, and older bundles of the same ledger."""

    name: str
    files: Files
    head: Head
    key: VerifierKey
    older: tuple[Files, ...] = ()
    heads: tuple[Head, ...] = ()


@dataclass(frozen=True)
class Attack:
    """What an attacker made of a bundle; a finding's place must match ``names``."""

    kind: str
    files: Files
    names: str


def read_files(folder: Path) -> Files:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def write_files(folder: Path, files: Files, before: Files | None = None) -> None:
    """Bring ``folder`` from ``before`` to ``files``, touching only what differs."""
    before = before if before is not None else {}
    for name in set(before) - set(files):
        (folder / name).unlink()
    for name, data in files.items():
        if before.get(name) != data:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)


def bases(folder: Path, seed: int, authority: object | None = None) -> list[Base]:
    """Bundles of one made-up ledger at several moments: whole and chosen, opened and held back, before and after its
    keys changed, with and without a witness, and from the fourth on stamped by ``authority``, where there is one.
    """
    chance = random.Random(seed)
    moment = datetime(2031, 12, 1, 9, tzinfo=UTC)

    def clock() -> datetime:
        nonlocal moment
        moment += timedelta(seconds=chance.randrange(1, 90))
        return moment

    made: list[Base] = []
    with Workspace.create(folder / "case", clock=clock, entropy=chance.randbytes) as workspace:
        signer = HeadSigner(workspace.ledger, folder / "case" / "log", Keyring(folder / "keys", "", chance.randbytes))
        witness = SigningKey.from_private("partner.example/w", WITNESS, chance.randbytes(32))
        for step in range(4):
            documents = _grow(workspace, folder, step, chance)
            if step == 1:
                signer.add(witness.public)
                signed = signer.sign()
                line = witness.signature(signed.note.text, 1_900_000_000 + chance.randrange(9999))
                signer.cosigned(replace(signed, note=Note(signed.note.text, (*signed.note.signatures, line))))
            if step == 2:
                signer.rotate()
            if step == 3 and authority is not None:
                hand = Anchoring(workspace.ledger, workspace.blobs, signer)
                hand.add("tsa.invented", authority.root.read_bytes())
                hand.take(authority.answer(written_request(imprint(hand.head()), None)), "answer")
            first = signer.signers().keys[0][1] if signer.signers().keys else None
            reasons = [one.seq for one in workspace.ledger.entries() if "reason" in one.seals]
            wishes = {
                "whole": Wish(disclosed=((reasons[-1], "reason"),)),
                "all": Wish(with_confidential=True),
                "chosen": Wish((documents[0],), ((reasons[0], "reason"),) if step == 3 else ()),
                "sealed": Wish((documents[-1],)),
            }
            wishes["chosen"] = replace(wishes["chosen"], disclosed=())
            for name, wish in wishes.items():
                target = folder / f"{name}-{step}"
                head = export_bundle(workspace, signer, target, wish, "1").signed.head
                first = first or signer.signers().keys[0][1]
                older = tuple(one.files for one in made if one.name.startswith(name))
                heads = tuple(one.head for one in made)
                made.append(Base(f"{name}-{step}", read_files(target), head, first, older, heads))
    return made


def _grow(workspace: Workspace, folder: Path, step: int, chance: random.Random) -> list[str]:
    kept = []
    for number, tier in enumerate(("internal", "confidential")):
        file = folder / f"report-{step}-{number}.txt"
        file.write_text(
            f"Invented report {step}.{number}: {chance.randrange(10**9)} houses.\n" * chance.randrange(1, 9)
        )
        known = Metadata(outlet="Quay Journal", country="SY")
        preserve_files(workspace, [str(file)], tier=tier, metadata=known, are_invented=True)
        kept.append(str(workspace.facts.documents()[-1]["sha256"]))
    drafts = [
        Draft("claim.decided", f"claim-{step}{number}", {"verdict": "accepted"}, {"reason": f"read {number} times"})
        for number in range(chance.randrange(1, 6))
    ]
    workspace.ledger.append_many(drafts)
    return kept


def lines(data: bytes) -> list[bytes]:
    return data.split(b"\n")[:-1]


def joined(parts: list[bytes]) -> bytes:
    return b"".join(part + b"\n" for part in parts)


def seqs(files: Files) -> list[int]:
    return [json.loads(line)["seq"] for line in lines(files["entries"])]


def is_whole(files: Files) -> bool:
    return "leaves" in files


def bit_flip(base: Base, chance: random.Random) -> Attack:
    """One bit of one file."""
    name = chance.choice(sorted(name for name, data in base.files.items() if name != NOT_EVIDENCE and data))
    data = base.files[name]
    place = chance.randrange(len(data))
    other = data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]
    line = data[:place].count(b"\n")
    names = rf"^{re.escape(name)}$|^{re.escape(name)}\b"
    if name == "entries":
        seq = seqs(base.files)[line]
        names = rf"^entry {seq}$|^proofs/{seq}$"
    elif name == "leaves":
        names = rf"^entry {line}$|^leaves, line {line}$"
    elif name.startswith("proofs/"):
        names = rf"^{name}$|^entry {name[7:]}$"
    elif name == "withheld":
        names = rf"^withheld$|documents/{lines(data)[line].decode()}"
    return Attack("bit flip", base.files | {name: other}, names)


def field_edit(base: Base, chance: random.Random) -> Attack:
    """Another value in one field of one entry, written canonically."""
    rows = lines(base.files["entries"])
    at = chance.randrange(len(rows))
    one = json.loads(rows[at])
    seq = one["seq"]
    name = chance.choice(("time", "actor", "subject", "body", "seals", "kind", "prev", "seq", "log"))
    one[name] = {
        "time": "2031-12-24T00:00:00Z",
        "actor": "a-9999",
        "subject": f"{chance.getrandbits(256):064x}",
        "body": {**one["body"], "verdict": "rejected"},
        "seals": {**one["seals"], "reason": f"{chance.getrandbits(256):064x}"},
        "kind": "figure.reviewed",
        "prev": f"{chance.getrandbits(256):064x}",
        "seq": one["seq"] + 1000,
        "log": "sijill/another",
    }[name]
    rows[at] = canonical_bytes(one)
    named = rf"^entry {seq}$|^entry {one['seq']}$|^proofs/{seq}$"
    return Attack("field edit", base.files | {"entries": joined(rows)}, named)


def row_delete(base: Base, chance: random.Random) -> Attack:
    """One entry gone, now and then with its leaf or proof."""
    rows, numbers = lines(base.files["entries"]), seqs(base.files)
    at = chance.randrange(len(rows))
    files = base.files | {"entries": joined(rows[:at] + rows[at + 1 :])}
    seq = numbers[at]
    names = rf"^entry {seq}$|^proofs/{seq}$"
    if is_whole(files) and chance.random() < 0.5:
        leaves = lines(files["leaves"])
        files["leaves"] = joined(leaves[:at] + leaves[at + 1 :])
        names = rf"^entry {seq + 1}$|^checkpoints/"
    elif not is_whole(files) and chance.random() < 0.3 and _is_needed(rows[at], rows):
        del files[f"proofs/{seq}"]
        names = r"^documents/|^checkpoints/|^seals|^entry|^withheld"
    return Attack("row delete", files, names)


def _is_needed(raw: bytes, rows: list[bytes]) -> bool:
    """Whether chosen entries say less without this one; an entry left out whole is no alteration of the others."""
    one, kinds = json.loads(raw), ("document.preserved", "document.derived")
    alike = [other for other in map(json.loads, rows) if other["subject"] == one["subject"] and other["kind"] in kinds]
    return one["body"].get("role") == LOG or (one["kind"] in kinds and len(alike) == 1)


def reorder(base: Base, chance: random.Random) -> Attack:
    """Two entries in each other's place, now and then with their leaves."""
    rows, numbers = lines(base.files["entries"]), seqs(base.files)
    first, second = sorted(chance.sample(range(len(rows)), 2))
    rows[first], rows[second] = rows[second], rows[first]
    files = base.files | {"entries": joined(rows)}
    if is_whole(files) and chance.random() < 0.5:
        leaves = lines(files["leaves"])
        leaves[first], leaves[second] = leaves[second], leaves[first]
        files["leaves"] = joined(leaves)
    return Attack("reorder", files, rf"^entry ({numbers[first]}|{numbers[second]}|{numbers[first] + 1})$")


def truncation(base: Base, chance: random.Random) -> Attack:
    """The end cut off: entries, now and then leaves or proofs, now and then the heads of what is gone."""
    rows, numbers = lines(base.files["entries"]), seqs(base.files)
    keep = chance.randrange(1, len(rows))
    files = base.files | {"entries": joined(rows[:keep])}
    names = rf"^entry ({'|'.join(map(str, numbers[keep:]))})$|^proofs/({'|'.join(map(str, numbers[keep:]))})$"
    if is_whole(files) and chance.random() < 0.7:
        files["leaves"] = joined(lines(files["leaves"])[:keep])
        names = r"^checkpoints|^the head given$"
        if chance.random() < 0.5:
            gone = [name for name in files if name.startswith("checkpoints/") and int(name[12:]) > keep]
            files = {name: data for name, data in files.items() if name not in gone}
    return Attack("truncation", files, names)


def roll_back(base: Base, chance: random.Random) -> Attack:
    """A whole older bundle of the same ledger, signed as it was."""
    return Attack("roll-back", chance.choice(base.older), r"^the head given$")


def forged(base: Base, chance: random.Random, edit: Callable[[list[dict]], None], key: SigningKey | None) -> Files:
    """The whole ledger written anew after ``edit``, without fault in itself; signed by ``key`` when there is one."""
    entries = [json.loads(line) for line in lines(base.files["entries"])]
    edit(entries)
    if key is not None:
        entries = [one for one in entries if one["kind"] not in ("key.added", "key.retired")]
        body = {"role": LOG, "name": key.public.name}
        added = {**entries[0], "kind": "key.added", "subject": key.public.subject, "body": body, "seals": {}}
        entries.insert(min(5, len(entries)), added)
    rows, leaves, prev = [], [], "0" * 64
    for number, one in enumerate(entries):
        rows.append(canonical_bytes(one | {"seq": number, "prev": prev}))
        leaves.append(leaf_hash(rows[-1]))
        prev = leaves[-1].hex()
    files = base.files | {"entries": joined(rows), "leaves": joined([leaf.hex().encode() for leaf in leaves])}
    if key is None:
        return files
    files = {name: data for name, data in files.items() if not name.startswith("checkpoints/")}
    checkpoint = Checkpoint(entries[0]["log"], Head(len(leaves), tree_root(leaves).hex()))
    note = Note(checkpoint.text, (key.signature(checkpoint.text),))
    return files | {f"checkpoints/{len(leaves)}": note.to_bytes()}


def edited(chance: random.Random) -> Callable[[list[dict]], None]:
    def edit(entries: list[dict]) -> None:
        one = chance.choice([one for one in entries if one["kind"] == "claim.decided"])
        one["body"] = {**one["body"], "verdict": chance.choice(("rejected", "changed"))}

    return edit


def re_signed_fork(base: Base, chance: random.Random) -> Attack:
    """Another history, without fault in itself, signed by a key of the attacker's own under the ledger's name."""
    name = json.loads(lines(base.files["entries"])[0])["log"]
    key = SigningKey.from_private(name, LOG, chance.randbytes(32))
    return Attack("re-signed fork", forged(base, chance, edited(chance), key), r"^checkpoints/|^the head given$")


def swapped_blob(base: Base, chance: random.Random) -> Attack:
    """Other bytes under a document's name: another document's, none, more, or one byte changed."""
    names = sorted(name for name in base.files if name.startswith("documents/"))
    name = chance.choice(names)
    data = base.files[name]
    others = [base.files[other] for other in names if other != name] or [b"another"]
    bytes_now = chance.choice((chance.choice(others), b"", data + b"\n", data[:-1], data.swapcase()))
    return Attack("swapped blob", base.files | {name: bytes_now}, rf"^{name}$")


def back_dated(base: Base, chance: random.Random) -> Attack:
    """An entry with an earlier time, everything after it made anew, under the heads that were signed before."""
    at = chance.randrange(json.loads(lines(base.files["entries"])[-1])["seq"] + 1)

    def edit(entries: list[dict]) -> None:
        entries[at]["time"] = (
            f"20{chance.randrange(10, 31)}-0{chance.randrange(1, 10)}-1{chance.randrange(10)}T09:00:00Z"
        )

    return Attack("back-dated entry", forged(base, chance, edit, None), r"^checkpoints/\d+$")


def shredded_key(base: Base, chance: random.Random) -> Attack:
    """What opens or signs something destroyed without an entry: the salt of an opened seal, or a key's entries."""
    if "seals" in base.files and chance.random() < 0.5:
        rows = lines(base.files["seals"])
        at = chance.randrange(len(rows))
        rows[at] = canonical_bytes(json.loads(rows[at]) | {"salt": "0" * 64})
        return Attack("shredded key", base.files | {"seals": joined(rows)}, rf"^seals, line {at}$")

    def edit(entries: list[dict]) -> None:
        entries.remove(chance.choice([one for one in entries if one["kind"] in ("key.added", "key.retired")]))

    return Attack("shredded key", forged(base, chance, edit, None), r"^checkpoints/\d+$|^entry \d+$")


ANY = (bit_flip, field_edit, row_delete, reorder, truncation, swapped_blob)
WHOLE = (re_signed_fork, back_dated, shredded_key)
"""Attacks that need the whole ledger."""
KINDS = (*ANY, *WHOLE, roll_back)


def drawn(
    kind: Callable[[Base, random.Random], Attack], among: list[Base], chance: random.Random
) -> tuple[Base, Attack]:
    """An attack of this kind on one of the bundles it fits, which changes something."""
    fitting = [one for one in among if is_whole(one.files)] if kind in WHOLE else among
    if kind is roll_back:
        fitting = [one for one in among if one.older]
    if kind is swapped_blob:
        fitting = [one for one in among if any(name.startswith("documents/") for name in one.files)]
    while True:
        base = chance.choice(fitting)
        attack = kind(base, chance)
        if attack.files != base.files:
            return base, attack


def last_checkpoint(files: Files) -> bytes:
    return files[max((name for name in files if name.startswith("checkpoints/")), key=lambda name: int(name[12:]))]


def without_cosignatures(files: Files) -> Files:
    """The same bundle whose heads nobody cosigned; still without fault when nothing repeats them."""
    made = dict(files)
    for name, data in files.items():
        if name.startswith("checkpoints/") and data != last_checkpoint(files):
            note = parse_checkpoint(data).note
            mine = tuple(one for one in note.signatures if one.name.startswith("sijill/"))
            made[name] = Note(note.text, mine).to_bytes()
    return made
