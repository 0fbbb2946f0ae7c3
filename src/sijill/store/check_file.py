"""The hash of each database file as a whole, written when the last one to use it closes it in order.

The checks of entries, rows and pages see every byte that means something. A file also has bytes that mean nothing; this
sees those too, as long as nothing was written since. A mark (the ledger's head; for derived tables a count of writes)
tells whether something was.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sijill.errors import Refusal
from sijill.store.blobs import file_sha256
from sijill.store.canonical import JsonValue, canonical_bytes, parse_canonical, sha256_hex
from sijill.store.durable import write_whole
from sijill.store.findings import Finding

RECORD = "closed"


def record_files(root: Path, marks: Mapping[str, str]) -> None:
    """Write down the hash of each file, unless somebody has it open or it is written down already.

    Call it when the databases have been closed.

    Args:
        root: The workspace.
        marks: For each file's name, the mark it had just before it was closed.
    """
    record = root / "log" / RECORD
    try:
        known = dict(_recorded(record))
    except Refusal:
        return  # what stands there was altered; verify must still see it
    stale = {name: mark for name, mark in marks.items() if _mark(known, name) != mark and _is_at_rest(root / name)}
    for name, mark in stale.items():
        known[name] = {"mark": mark, "sha256": file_sha256(root / name)}
    if stale:
        body = canonical_bytes(known)
        write_whole(record, sha256_hex(body).encode("ascii") + b" " + body + b"\n", sync_folder=False)


def check_file(path: Path, mark: str) -> tuple[str, list[Finding]]:
    """Compare the file at ``path``, which has ``mark`` now, with its hash.

    Returns:
        ``compared``, or why it was not; and what was found.
    """
    record = path.parent / "log" / RECORD
    if not _is_at_rest(path):
        return "not compared: in use, or not closed in order", []
    try:
        known = _recorded(record)
    except Refusal as error:
        return "not compared", [Finding("file hashes", f"log/{RECORD}", "a mark and a hash for each file", str(error))]
    said = known.get(path.name)
    if not isinstance(said, dict) or said.get("mark") != mark:
        return "not compared: not closed in order since the last write", []
    found = file_sha256(path)
    return "compared", [] if found == said.get("sha256") else [Finding("file", path.name, str(said["sha256"]), found)]


def _is_at_rest(path: Path) -> bool:
    wal = path.with_name(f"{path.name}-wal")
    return path.is_file() and not (wal.exists() and wal.stat().st_size > 0)


def _mark(known: Mapping[str, JsonValue], name: str) -> JsonValue:
    said = known.get(name)
    return said.get("mark") if isinstance(said, dict) else None


def _recorded(record: Path) -> dict[str, JsonValue]:
    if not record.exists():
        return {}
    raw = record.read_bytes()
    hashed, _, rest = raw.removesuffix(b"\n").partition(b" ")
    if not raw.endswith(b"\n") or hashed != sha256_hex(rest).encode("ascii"):
        raise Refusal("other bytes than were written")
    body = parse_canonical(rest)
    if not isinstance(body, dict):
        raise Refusal("no files")
    if not all(isinstance(said, dict) and set(said) == {"mark", "sha256"} for said in body.values()):
        raise Refusal("a file without a mark and a hash")
    return body
