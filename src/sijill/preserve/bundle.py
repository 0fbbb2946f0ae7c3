"""Bundles: what somebody needs to check evidence without us, written into one folder or zip.

The whole ledger, or the entries about chosen documents with a proof for each; the documents; the signed heads; and a
page that says how to check it all.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import UsageError
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
)
from sijill.preserve.how_to import how_to
from sijill.store.authorities import ADDED, ANCHORED, RETIRED
from sijill.store.canonical import canonical_bytes
from sijill.store.check_blobs import DOCUMENTS as EVIDENCE
from sijill.store.check_blobs import named_blobs
from sijill.store.checkpoints import InclusionProof, SignedCheckpoint, WitnessRequest
from sijill.store.durable import sync
from sijill.store.entries import Draft, Entry
from sijill.store.merkle import Tree
from sijill.store.signers import KINDS as KEY_KINDS

if TYPE_CHECKING:
    from sijill.store.blobs import Blobs
    from sijill.store.signing import HeadSigner
    from sijill.store.workspace import Workspace

TOOL = "sijill export"
DATE = (1980, 1, 1, 0, 0, 0)
"""What every file in a zip is dated, so that the same bundle is the same bytes."""


@dataclass(frozen=True)
class Wish:
    """What is to be in a bundle.

    Attributes:
        documents: SHA-256 of the documents it is about; none for the whole ledger.
        disclosed: Sealed fields to open, as number of the entry and name of the field.
        with_confidential: Whether documents kept as confidential go along; else they are named as withheld.
    """

    documents: tuple[str, ...] = ()
    disclosed: tuple[tuple[int, str], ...] = ()
    with_confidential: bool = False


@dataclass(frozen=True)
class Bundle:
    """What was written: how many entries and documents, what was held back, and the head all of it leads to."""

    entries: int
    documents: int
    withheld: tuple[str, ...]
    signed: SignedCheckpoint


def export_bundle(workspace: Workspace, signer: HeadSigner, target: Path, wish: Wish, version: str) -> Bundle:
    """Write a bundle to ``target``, a zip when its name ends in ``.zip`` or ``.sijill``, and give what is in it.

    That each document leaves is logged first, so the head that is signed already tells of it.

    Raises:
        UsageError: ``export.exists``, ``export.no-document``, ``export.no-seal``.
        IntegrityError: A document was altered, or the ledger does not continue what was signed.
    """
    if target.exists():
        raise UsageError("export.exists", f"{target.name} is there already", "a new name", "no bundle is overwritten")
    entries = list(workspace.ledger.entries())
    stamped = _last_stamped(entries)
    chosen = _chosen(entries, wish.documents, stamped)
    leaving, withheld = _leaving(workspace, chosen, wish.with_confidential)
    seals = [_opened(workspace, entries, seq, name) for seq, name in wish.disclosed]
    told = {"action": "exported", "tool": TOOL, "tool_version": version}
    evidence = named_blobs(chosen, EVIDENCE)
    workspace.ledger.append_many(Draft("custody.recorded", one, told) for one in leaving if one in evidence)
    signed = signer.sign()
    entries += workspace.ledger.entries(len(entries))
    chosen = _chosen(entries[: signed.head.size], wish.documents, stamped)
    files = {
        README: how_to(signed, len(withheld)).encode("utf-8"),
        ENTRIES: b"".join(one.raw + b"\n" for one in chosen),
    }
    kept = signer.chain({stamped})
    files |= {f"{CHECKPOINTS}/{one.head.size}": one.note.to_bytes() for one in kept}
    leaves = [one.leaf for one in entries[: signed.head.size]]
    files |= _proofs(leaves, chosen, kept) if wish.documents else {LEAVES: _hex_lines(leaves)}
    if withheld:
        files[WITHHELD] = b"".join(f"{sha256}\n".encode() for sha256 in withheld)
    if seals:
        files[SEALS] = b"".join(seals)
    _write(target, files, {f"{DOCUMENTS}/{one}": one for one in leaving}, workspace.blobs)
    return Bundle(len(chosen), sum(one in evidence for one in leaving), tuple(withheld), signed)


def _last_stamped(entries: Sequence[Entry]) -> int:
    """The size of the largest head that authorities stamped, or 0."""
    return max((int(str(one.body["size"])) for one in entries if one.kind == ANCHORED), default=0)


def _chosen(entries: Sequence[Entry], documents: Collection[str], stamped: int) -> list[Entry]:
    """The entries about these documents and what was taken from them, with the first and those that prove them.

    These are about keys and authorities, and the stamps of the largest head that was stamped.
    """
    if not documents:
        return list(entries)
    about = set(documents)
    for one in entries:
        if one.kind == "document.derived" and one.body.get("source_sha256") in about:
            about.add(one.subject)
    return [
        one
        for one in entries
        if one.seq == 0
        or one.kind in (*KEY_KINDS, ADDED, RETIRED)
        or (one.kind == ANCHORED and one.body["size"] == stamped)
        or one.subject in about
    ]


def _leaving(workspace: Workspace, chosen: Sequence[Entry], with_confidential: bool) -> tuple[list[str], list[str]]:
    """Which documents go along, and which are held back: the confidential ones and what was taken from them."""
    named = sorted(named_blobs(chosen))
    held = {str(row["sha256"]) for row in workspace.facts.documents() if row["tier"] == "confidential"}
    held |= {one.subject for one in chosen if one.kind == "document.derived" and one.body.get("source_sha256") in held}
    withheld = [] if with_confidential else [one for one in named if one in held]
    return [one for one in named if one not in withheld], withheld


def _opened(workspace: Workspace, entries: Sequence[Entry], seq: int, name: str) -> bytes:
    if not 0 <= seq < len(entries) or name not in entries[seq].seals:
        raise UsageError("export.no-seal", f"entry {seq} has no sealed {name!r}", "ENTRY:FIELD, as 'verify' names them")
    commitment = entries[seq].seals[name]
    salt, value = workspace.ledger.disclose(commitment)
    return canonical_bytes({"commitment": commitment, "salt": salt.hex(), "value": value}) + b"\n"


def _proofs(leaves: Sequence[bytes], chosen: Sequence[Entry], kept: Sequence[SignedCheckpoint]) -> dict[str, bytes]:
    """For each entry, that it is under the last head; for each earlier head, that the last one continues it."""
    tree, last = Tree(leaves), kept[-1]
    made = {
        f"{PROOFS}/{one.seq}": InclusionProof(one.seq, tuple(tree.inclusion(one.seq)), last).to_bytes()
        for one in chosen
    }
    for size in (one.head.size for one in kept[:-1]):
        made[f"{CONSISTENCY}/{size}"] = WitnessRequest(size, tuple(tree.consistency(size)), last).to_bytes()
    return made


def _hex_lines(leaves: Sequence[bytes]) -> bytes:
    return b"".join(leaf.hex().encode("ascii") + b"\n" for leaf in leaves)


def _write(target: Path, small: dict[str, bytes], documents: dict[str, str], blobs: Blobs) -> None:
    """Write all files beside the target first, piece by piece; the name appears when everything is there.

    What an earlier try left is taken away: it may hold documents that are not to leave this time.
    """
    unfinished = target.with_name(f".unfinished-{target.name}")
    _take_away(unfinished)
    try:
        if target.suffix in (".zip", ".sijill"):
            _write_zip(unfinished, small, documents, blobs)
        else:
            _write_folder(unfinished, small, documents, blobs)
        unfinished.replace(target)
    except BaseException:
        _take_away(unfinished)
        raise
    sync(target.resolve().parent)


def _take_away(unfinished: Path) -> None:
    if unfinished.is_dir() and not unfinished.is_symlink():
        shutil.rmtree(unfinished)
    else:
        unfinished.unlink(missing_ok=True)


def _write_zip(target: Path, small: dict[str, bytes], documents: dict[str, str], blobs: Blobs) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted({*small, *documents}):
            shown = zipfile.ZipInfo(name, DATE)
            shown.compress_type, shown.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            shown.file_size = len(small[name]) if name in small else blobs.size(documents[name])
            with archive.open(shown, "w") as file:
                file.writelines([small[name]] if name in small else blobs.pieces(documents[name]))


def _write_folder(target: Path, small: dict[str, bytes], documents: dict[str, str], blobs: Blobs) -> None:
    for name in sorted({*small, *documents}):
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines([small[name]] if name in small else blobs.pieces(documents[name]))
