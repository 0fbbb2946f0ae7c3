"""Verifying: whether a workspace or a release is, byte for byte, what was recorded. Offline; nothing is written.

What it can say is limited: these bytes existed when they were logged and are unchanged since. It never says that what
they tell is true. A roll-back of the whole folder, remembered head included, shows only against a head kept elsewhere:
one that somebody noted, or that was printed in a release.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import Refusal, SijillError, UsageError
from sijill.store.canonical import JsonValue
from sijill.store.findings import Finding
from sijill.store.heads import FILE as HEAD_FILE
from sijill.store.heads import Head, RememberedHead, remembered
from sijill.store.settings import FILE as SETTINGS_FILE
from sijill.store.settings import Settings, read_settings

if TYPE_CHECKING:
    from sijill.store.check_ledger import LedgerCheck
    from sijill.store.engine import Database

STORE, DERIVED = "store.db", "derived.db"
EXIT_CODES = {"intact": 0, "altered": 4, "unreadable": 3, "unproven": 6}
WORST_FIRST = ("altered", "unreadable", "unproven")


@dataclass(frozen=True)
class Verdict:
    """``verdict`` is intact, altered, unproven or unreadable; ``checked`` counts what was read again."""

    verdict: str
    checked: dict[str, JsonValue]
    findings: tuple[Finding, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 only for intact; 4 altered, 3 unreadable, 6 unproven."""
        return EXIT_CODES[self.verdict]

    def as_json(self) -> dict[str, object]:
        """The shape ``sijill verify --json`` prints."""
        return {
            "verdict": self.verdict,
            "checked": self.checked,
            "findings": [finding.as_json() for finding in self.findings],
        }


@dataclass
class _Work:
    checked: dict[str, JsonValue] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def verdict(self) -> Verdict:
        kinds = {finding.kind for finding in self.findings}
        worst = next((kind for kind in WORST_FIRST if kind in kinds), "intact")
        return Verdict(worst, self.checked, tuple(self.findings))


def verify(path: Path, *, head: Head | None = None) -> Verdict:
    """Give what is to be said of the workspace or release in the folder ``path``.

    Everything is hashed again: documents, entries, the tree, seals, the tables people made (replayed from the entries),
    stamps of derived tables, files of releases. Not covered, because nothing is recorded of them: sijill.toml, and
    the bytes of a database file that hold nothing, unless it was closed in order since it was last written to.

    Args:
        path: A workspace (with sijill.toml), or one release (with manifest.json).
        head: One that was noted earlier, elsewhere; the ledger must continue it.
    """
    path = Path(path)
    if (path / SETTINGS_FILE).exists() or (path / STORE).exists():
        before = _states(path)
        verdict = _verify_workspace(path, head)
        # Somebody began to write while we read: what we saw may be half of two moments. Look again.
        return verdict if before == _states(path) else _verify_workspace(path, head)
    if (path / "manifest.json").exists():
        return _verify_release(path)
    finding = Finding("folder", str(path), f"{SETTINGS_FILE} or manifest.json", "neither", "unreadable")
    return Verdict("unreadable", {}, (finding,))


def _states(path: Path) -> list[tuple[int, int] | None]:
    """Size and time of what changes when somebody writes."""
    files = [path / f"{name}{part}" for name in (STORE, DERIVED) for part in ("", "-wal")]
    return [(file.stat().st_size, file.stat().st_mtime_ns) if file.exists() else None for file in files]


def _verify_release(path: Path) -> Verdict:
    from sijill.store.check_releases import ReleaseCheck, check_own_hash, check_release

    work, check = _Work(), ReleaseCheck()
    manifest = check_release(path, path.name, check)
    if manifest is not None:
        check_own_hash(check, manifest, path.name)
    work.findings += check.findings
    work.checked = {"releases": 1, "release_files": check.files}
    return work.verdict()


def _verify_workspace(path: Path, head: Head | None) -> Verdict:
    from sijill.store.check_blobs import check_blobs
    from sijill.store.check_releases import check_releases

    work = _Work()
    settings = _settings(path, work)
    known = _remembered(path / "log", work)
    ledger = _verify_ledger(path, settings, known, head, work)
    blobs = check_blobs(path / "documents", ledger.entries if ledger else ())
    releases = check_releases(path / "releases", ledger)
    work.findings += [*blobs.findings, *releases.findings]
    work.checked |= {"documents": blobs.blobs, "documents_not_in_ledger": list(blobs.not_in_ledger)}
    work.checked |= {"unfinished_files": blobs.unfinished}
    work.checked |= {"releases": releases.releases, "release_files": releases.files}
    _verify_derived(path, settings, work)
    return work.verdict()


def _settings(path: Path, work: _Work) -> Settings:
    try:
        return read_settings(path / SETTINGS_FILE)
    except UsageError as error:
        work.findings.append(Finding("settings", SETTINGS_FILE, error.wanted or "settings", error.got, "unreadable"))
        return Settings()


def _remembered(folder: Path, work: _Work) -> RememberedHead | None:
    where = f"{folder.name}/{HEAD_FILE}"
    try:
        known = remembered(folder)
    except (Refusal, OSError) as error:
        work.findings.append(Finding("remembered head", where, "log, root and size", str(error)))
        return None
    if known is None:
        expected = "the head last written: without it a roll-back does not show"
        work.findings.append(Finding("remembered head", where, expected, "no file", "unproven"))
    return known


def _verify_ledger(
    path: Path, settings: Settings, known: RememberedHead | None, head: Head | None, work: _Work
) -> LedgerCheck | None:
    from sijill.store.check_ledger import check_ledger, check_remembered, compare_head
    from sijill.store.check_schema import check_pages, check_schema

    check: LedgerCheck | None = None
    with _opened(path / STORE, settings, "ledger", work) as database:
        if database is None:
            return None
        with database.reading() as connection:
            work.findings += check_pages(connection, database.where)
            work.findings += check_schema(connection, database.where)
            check = check_ledger(connection, database.where)
        if known is not None:
            check_remembered(check, known, f"log/{HEAD_FILE}")
        if head is not None:
            compare_head(check, head, "the head given")
        work.findings += check.findings
        if database.is_sqlite:
            work.checked["store_file"] = _check_file(path / STORE, check.head.mark, work)
    if check is not None:
        made = check.head
        work.checked |= {"entries": made.size, "head": {"size": made.size, "root": made.root}}
        work.checked |= {"remembered_head": known.head.size if known else None}
        work.checked |= {"seals": check.seals, "rows": check.rows}
    return check


def _verify_derived(path: Path, settings: Settings, work: _Work) -> None:
    from sijill.store.check_schema import check_pages
    from sijill.store.derived import check_stamps, has_shape, mark_of

    work.checked["derived_units"] = None
    if not settings.text("store.url") and not (path / DERIVED).exists():
        return
    with _opened(path / DERIVED, settings, "derived", work) as database:
        if database is None:
            return
        with database.reading() as connection:
            work.findings += check_pages(connection, database.where)
            if has_shape(connection, database.is_sqlite):
                mark = mark_of(connection)
                units, findings = check_stamps(connection, database.where)
                work.checked["derived_units"] = units
                work.findings += findings
                if database.is_sqlite:
                    work.checked["derived_file"] = _check_file(path / DERIVED, mark, work)
            else:
                expected = "the tables of this version; run sijill run to make them"
                work.findings.append(Finding("tables", DERIVED, expected, "others", "unproven"))


def _check_file(path: Path, mark: str, work: _Work) -> str:
    from sijill.store.check_file import check_file

    compared, findings = check_file(path, mark)
    work.findings += findings
    return compared


@contextmanager
def _opened(path: Path, settings: Settings, schema: str, work: _Work) -> Iterator[Database | None]:
    """Give a database that is only read; what its engine cannot read is a finding, not an error."""
    from sijill.store.engine import Database, database_at
    from sijill.store.sqlite import frozen_engine

    url = settings.text("store.url")
    if not url and not path.is_file():
        work.findings.append(Finding("database", path.name, "a file", "no file"))
        yield None
        return
    try:
        database = database_at(url, path, schema) if url else Database(frozen_engine(path), path.name)
        try:
            yield database
        finally:
            database.close()
    except (SijillError, sqlite3.Error, UnicodeDecodeError) as error:
        told = error.got if isinstance(error, SijillError) else str(error)
        kind = "unreadable" if url or not path.is_file() else "altered"
        work.findings.append(Finding("database", path.name, "a database that can be read", told, kind))
