"""Checking releases: every file against the manifest, the manifest against itself and against the ledger."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sijill.errors import Refusal
from sijill.store.blobs import file_sha256
from sijill.store.canonical import JsonValue, canonical_bytes, sha256_hex
from sijill.store.check_ledger import LedgerCheck
from sijill.store.entries import Entry
from sijill.store.findings import Finding
from sijill.store.heads import Head

MANIFEST = "manifest.json"
ID_DIGITS = 16


@dataclass
class ReleaseCheck:
    """What was read and found wrong."""

    releases: int = 0
    files: int = 0
    findings: list[Finding] = field(default_factory=list)

    def found(self, what: str, where: str, expected: str, got: str, kind: str = "altered") -> None:
        """Add a finding."""
        self.findings.append(Finding(what, where, expected, got, kind))


def check_releases(root: Path, ledger: LedgerCheck | None) -> ReleaseCheck:
    """Give the state of the folder ``releases/`` at ``root`` against what the ledger says was published.

    Without a ledger that can be read, each release is still checked by itself.
    """
    check = ReleaseCheck()
    entries = ledger.kept if ledger else []
    published = {one.subject: one for one in entries if one.kind == "release.published"}
    folders = sorted(root.iterdir()) if root.is_dir() else []
    for folder in folders:
        # A stage that was stopped leaves a hidden folder; nothing in it was ever published.
        if folder.name.startswith("."):
            continue
        where = f"{root.name}/{folder.name}"
        if not folder.is_dir():
            check.found("unknown file", where, "only releases", "something else")
            continue
        manifest = check_release(folder, where, check)
        if folder.name not in published:
            check.found("release", where, "an entry that it was published", "none", "unproven")
            if manifest is not None and ledger is not None:
                _check_not_ahead(check, ledger, manifest, where)
        elif manifest is not None and ledger is not None:
            _check_entry(check, ledger, published[folder.name], manifest, folder, where)
    for name in sorted(set(published) - {folder.name for folder in folders}):
        check.found("release", f"{root.name}/{name}", "the release as published", "no folder")
    return check


def check_release(folder: Path, where: str, check: ReleaseCheck) -> Mapping[str, JsonValue] | None:
    """Check one release folder by itself and give its manifest, or ``None`` when that cannot be read."""
    check.releases += 1
    manifest = _manifest(folder, where, check)
    if manifest is None:
        return None
    _check_files(check, folder, where, _hashes(manifest, "files") | _hashes(manifest, "tables"))
    made, said = _release_id(manifest), manifest.get("release")
    if made is not None and said != made:
        check.found("release id", f"{where}/{MANIFEST}", made, str(said))
    return manifest


def _manifest(folder: Path, where: str, check: ReleaseCheck) -> dict[str, JsonValue] | None:
    shown = f"{where}/{MANIFEST}"
    try:
        raw = (folder / MANIFEST).read_bytes()
    except OSError as error:
        check.found("manifest", shown, "a file that can be read", str(error.strerror), "unreadable")
        return None
    try:
        manifest = cast("dict[str, JsonValue]", json.loads(raw.decode("utf-8"), object_pairs_hook=_once))
        if not isinstance(manifest, dict) or not _hashes(manifest, "files"):
            raise Refusal("it names no files")
    except (ValueError, RecursionError) as error:
        check.found("manifest", shown, "JSON with the hash of every file", str(error))
        return None
    if raw != written(manifest):
        check.found("manifest", shown, "the bytes as written", "other spacing or other characters")
    if (said := manifest.get("manifest")) is not None and said != own_hash(manifest):
        check.found("manifest", shown, str(said), own_hash(manifest))
    return manifest


def check_own_hash(check: ReleaseCheck, manifest: Mapping[str, JsonValue], where: str) -> None:
    """Say that nothing proves a manifest, when it holds no hash of itself and the ledger none of it."""
    if "manifest" not in manifest:
        check.found("manifest", f"{where}/{MANIFEST}", "a hash of itself", "none", "unproven")


def written(manifest: Mapping[str, object]) -> bytes:
    """Give the bytes that a manifest is written as: JSON, one space of indent, a line feed at the end."""
    return (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogatepass")


def own_hash(manifest: Mapping[str, object]) -> str:
    """Give the SHA-256 that a manifest holds of itself: over its bytes without the field ``manifest``."""
    return sha256_hex(written({name: value for name, value in manifest.items() if name != "manifest"}))


def _check_files(check: ReleaseCheck, folder: Path, where: str, hashes: Mapping[str, str]) -> None:
    there = {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or not path.is_dir()
    }
    there.pop(MANIFEST, None)
    for name, path in there.items():
        check.files += 1
        if name not in hashes:
            check.found("unknown file", f"{where}/{name}", "only what the manifest names", "another file")
        elif path.is_symlink() or not path.is_file():
            check.found("file", f"{where}/{name}", "a file", "a link or a device")
        elif (made := file_sha256(path)) != hashes[name]:
            check.found("file", f"{where}/{name}", hashes[name], made)
    for name in sorted(set(hashes) - set(there)):
        check.found("file", f"{where}/{name}", hashes[name], "no file")


def _check_entry(
    check: ReleaseCheck, ledger: LedgerCheck, entry: Entry, manifest: Mapping[str, JsonValue], folder: Path, where: str
) -> None:
    shown = f"{where}/{MANIFEST}"
    recorded = entry.body.get("manifest")
    if recorded is None:
        check_own_hash(check, manifest, where)
    elif (made := file_sha256(folder / MANIFEST)) != recorded:
        check.found("manifest", shown, str(recorded), made)
    if _hashes(manifest, "tables") != _hashes(entry.body, "tables"):
        check.found("tables", shown, f"those of entry {entry.seq}", "others")
    head = _head(manifest)
    logged = (entry.body.get("head_size"), entry.body.get("head_root"))
    if head is None or (head.size, head.root) != logged:
        check.found("head", shown, f"size {logged[0]}, root {logged[1]}", str(manifest.get("head")))
    elif head.size > entry.seq or ledger.head_at(head.size) != head:
        check.found("head", shown, f"the head before entry {entry.seq}", f"size {head.size}, root {head.root}")


def _check_not_ahead(check: ReleaseCheck, ledger: LedgerCheck, manifest: Mapping[str, JsonValue], where: str) -> None:
    """Find a head printed in a release that this ledger never had: then the ledger was rolled back, or is another."""
    head = _head(manifest)
    size = len(ledger.leaves)
    if head is not None and (head.size > size or ledger.head_at(head.size) != head):
        check.found("head", f"{where}/{MANIFEST}", f"a head of this ledger of {size} entries", head.mark)


def check_printed_head(check: ReleaseCheck, manifest: Mapping[str, JsonValue], noted: Head, where: str) -> None:
    """Compare the head printed in a release with one that was noted; heads of other sizes need the ledger."""
    printed = _head(manifest)
    if printed == noted:
        return
    kind = "altered" if printed is not None and printed.size == noted.size else "unproven"
    got = printed.mark if printed is not None else "none"
    check.found("head", f"{where}/{MANIFEST}", f"{noted.mark}, or the ledger that joins the two", got, kind)


def _head(manifest: Mapping[str, JsonValue]) -> Head | None:
    head = manifest.get("head")
    if not isinstance(head, dict):
        return None
    size, root = head.get("size"), head.get("root")
    try:
        return Head(size, root) if isinstance(size, int) and isinstance(root, str) else None
    except Refusal:
        return None


def _hashes(body: Mapping[str, JsonValue], name: str) -> dict[str, str]:
    held = body.get(name)
    return {str(path): str(value) for path, value in held.items()} if isinstance(held, dict) else {}


def _release_id(manifest: Mapping[str, JsonValue]) -> str | None:
    """What a release of these tables and this policy is called; ``None`` when the manifest does not say them."""
    if "policy" not in manifest or not isinstance(manifest.get("tables"), dict):
        return None
    try:
        named = canonical_bytes({"policy": manifest["policy"], "tables": manifest["tables"]})
    except Refusal:
        return None
    return hashlib.sha256(named).hexdigest()[:ID_DIGITS]


def _once(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refusal("a key is given twice")
    return found
