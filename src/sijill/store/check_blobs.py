"""Checking the documents: every file hashed again, every document the ledger names looked for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass, field
from pathlib import Path

from sijill.errors import IntegrityError
from sijill.store.blobs import Blobs
from sijill.store.entries import Entry
from sijill.store.findings import Finding


@dataclass
class BlobCheck:
    """What was read and found wrong; ``not_in_ledger`` are whole blobs that no entry names.

    Such a blob is left when the machine stops between keeping the bytes and logging them; so are unfinished files.
    """

    blobs: int = 0
    unfinished: int = 0
    not_in_ledger: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def check_blobs(blobs: Blobs, expected: Set[str]) -> BlobCheck:
    """Give the state of the folder ``documents/`` against the blobs that the ledger says it holds."""
    check, root = BlobCheck(), blobs.root
    missing = {blobs.path(name): name for name in expected}
    for path in sorted(one for one in root.rglob("*") if one.is_symlink() or not one.is_dir()):
        shown = f"{root.name}/{path.relative_to(root).as_posix()}"
        if path.parent == blobs.unfinished:
            check.unfinished += 1
        elif path.is_symlink() or not path.is_file() or not blobs.is_place(path):
            check.findings.append(Finding("unknown file", shown, "only documents", "something else"))
        else:
            check.blobs += 1
            named = missing.pop(path, None)
            if named is not None:
                shown = f"{root.name}/sha256/{named[:2]}/{named}"
            found = _checked(check, blobs, path, shown)
            if named is None:
                check.not_in_ledger.append(found if found is not None and blobs.path(found) == path else path.name)
    for name in sorted(missing.values()):
        shown = f"{root.name}/sha256/{name[:2]}/{name}"
        check.findings.append(Finding("document", shown, "the bytes as received", "no file"))
    return check


DOCUMENTS = ("document.preserved", "document.derived")
PROOFS = ("authority.added", "head.anchored")
"""Kinds whose subject is a document kept: evidence and texts; certificates and time-stamp tokens."""


def named_blobs(entries: Iterable[Entry], kinds: Collection[str] = (*DOCUMENTS, *PROOFS)) -> set[str]:
    """Give the blobs that entries of these kinds say are kept, less those deleted since."""
    named: set[str] = set()
    for one in entries:
        name_blob(named, one, kinds)
    return named


def name_blob(named: set[str], one: Entry, kinds: Collection[str] = (*DOCUMENTS, *PROOFS)) -> None:
    """Bring ``named``, the blobs that the entries before ``one`` say are kept, up to that entry."""
    if one.kind in kinds:
        named.add(one.subject)
    elif one.kind == "custody.recorded" and one.body.get("action") == "deleted":
        named.discard(one.subject)


def _checked(check: BlobCheck, blobs: Blobs, path: Path, shown: str) -> str | None:
    """Give the SHA-256 of the bytes at ``path``, having told when they are not those of its name."""
    try:
        found = blobs.sha256_at(path)
    except OSError as error:
        check.findings.append(Finding("document", shown, "a file that can be read", str(error.strerror), "unreadable"))
        return None
    except IntegrityError as error:
        check.findings.append(Finding("document", shown, "the bytes as sealed", error.got))
        return None
    if blobs.path(found) != path:
        check.findings.append(Finding("document", shown, shown.rpartition("/")[2], found))
    return found
