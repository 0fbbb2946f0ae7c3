"""Verifying: whether a workspace or a release is, byte for byte, what was recorded. Offline; nothing is written.

What it can say is limited: these bytes existed when they were logged and are unchanged since. It never says that what
they tell is true. A roll-back of the whole folder, remembered head included, shows only against a head kept elsewhere:
one that somebody noted, or that was printed in a release.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import Refusal, UsageError
from sijill.preserve.check_bundle import is_bundle
from sijill.preserve.demands import Demands
from sijill.preserve.opening import opened_to_check
from sijill.store.canonical import JsonValue
from sijill.store.findings import Finding
from sijill.store.heads import FILE as HEAD_FILE
from sijill.store.heads import Head, RememberedHead, remembered
from sijill.store.noted import Noted
from sijill.store.settings import FILE as SETTINGS_FILE
from sijill.store.settings import Settings, read_settings

if TYPE_CHECKING:
    from sijill.store.blobs import Blobs
    from sijill.store.check_ledger import LedgerCheck
    from sijill.store.keys import VerifierKey
    from sijill.store.sealing.store_key import StoreKey

STORE, DERIVED = "store.db", "derived.db"
EXIT_CODES = {"intact": 0, "altered": 4, "unreadable": 3, "unproven": 6}
TRIES = 3
"""How often a workspace that is being written to is looked at again before something is said against it."""
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


@dataclass(frozen=True)
class Outside:
    """What somebody holds that did not come with what is verified: public keys, and authorities' certificates."""

    keys: tuple[VerifierKey, ...] = ()
    authorities: tuple[bytes, ...] = ()


@dataclass
class _Work:
    key: StoreKey | None = None
    checked: dict[str, JsonValue] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def verdict(self) -> Verdict:
        kinds = {finding.kind for finding in self.findings}
        worst = next((kind for kind in WORST_FIRST if kind in kinds), "intact")
        return Verdict(worst, self.checked, tuple(self.findings))


def verify(
    path: Path,
    *,
    head: Head | None = None,
    held: Sequence[VerifierKey] = (),
    authorities: Sequence[bytes] = (),
    seen: Path | None = None,
    demands: Demands | None = None,
    key: StoreKey | None = None,
) -> Verdict:
    """Give what is to be said of the workspace, bundle or release at ``path``.

    Everything is hashed again: documents, entries, the tree, seals, the tables people made (replayed from the entries),
    stamps of derived tables, files of releases. Not covered: sijill.toml (settings that differ from what the ledger
    last says are only named), and the bytes of a database file that hold nothing, unless it was closed in order since
    it was last written to. A stamp of derived tables is no proof against somebody who writes it anew with the rows:
    delete derived.db and run again to have them made from the evidence.

    Args:
        path: A workspace (with sijill.toml), a bundle (a zip, or a folder with entries), or one release (with
            manifest.json).
        head: One that was noted earlier, elsewhere; the ledger must continue it.
        held: Public keys that were handed over elsewhere; the head must be signed by one, or lead back to one.
        authorities: Root certificates (PEM or DER) of authorities of time, got elsewhere; only their stamps count.
        demands: What must be shown besides; what is not is told as unproven.
        seen: A folder that remembers the last head of each ledger; :func:`remember_seen` writes to it.
        key: Of a sealed workspace; looked for where every command finds it when not given.

    Raises:
        UsageError: ``lock.locked``: a sealed workspace cannot be read.
    """
    verdict = _told(Path(path), Noted(head, seen), Outside(tuple(held), tuple(authorities)), head, key)
    unmet = demands.unmet(verdict.checked) if demands is not None and verdict.checked else []
    return _Work(checked=verdict.checked, findings=[*verdict.findings, *unmet]).verdict() if unmet else verdict


def _told(path: Path, noted: Noted, outside: Outside, head: Head | None, key: StoreKey | None) -> Verdict:
    if (path / SETTINGS_FILE).exists() or (path / STORE).exists():
        from sijill.store.sealing.unlocking import key_of

        return _verify_unmoved(path, noted, outside, key or key_of(path))
    if is_bundle(path):
        return _verify_bundle(path, noted, outside)
    if (path / "manifest.json").exists():
        return _verify_release(path, head)
    expected = f"{SETTINGS_FILE}, entries or manifest.json"
    got = "none of them" if path.exists() else "no such folder or file"
    finding = Finding("folder", str(path), expected, got, "unreadable")
    return Verdict("unreadable", {}, (finding,))


def remember_seen(verdict: Verdict, seen: Path) -> None:
    """Remember in the folder ``seen`` the head of what was verified, when it is intact and has one."""
    log, head = verdict.checked.get("log"), verdict.checked.get("head")
    if verdict.verdict == "intact" and isinstance(log, str) and isinstance(head, dict):
        Noted(None, seen).remember(log, Head(int(str(head["size"])), str(head["root"])))


def _verify_bundle(path: Path, noted: Noted, outside: Outside) -> Verdict:
    from sijill.preserve.check_bundle import check_bundle

    check = check_bundle(path, noted, outside.keys, outside.authorities)
    return _Work(None, check.checked(), check.findings).verdict()


def _verify_unmoved(path: Path, noted: Noted, outside: Outside, key: StoreKey | None) -> Verdict:
    """Look again when somebody wrote while we read: what is not intact may be half of two moments."""
    for _ in range(TRIES):
        before = _states(path)
        verdict = _verify_workspace(path, noted, outside, key)
        if verdict.verdict == "intact" or before == _states(path):
            return verdict
    return verdict


def _states(path: Path) -> list[tuple[int, int] | None]:
    """Size and time of what changes when somebody writes."""
    files = [path / f"{name}{part}" for name in (STORE, DERIVED) for part in ("", "-wal")]
    return [(file.stat().st_size, file.stat().st_mtime_ns) if file.exists() else None for file in files]


def _verify_release(path: Path, head: Head | None) -> Verdict:
    """A release by itself: its files against its manifest; only a ledger can say that this manifest was published."""
    from sijill.store.blobs import file_sha256
    from sijill.store.check_releases import ReleaseCheck, check_own_hash, check_printed_head, check_release

    work, check = _Work(), ReleaseCheck()
    manifest = check_release(path, path.name, check)
    if manifest is not None:
        check_own_hash(check, manifest, path.name)
        work.checked["manifest_sha256"] = file_sha256(path / "manifest.json")
        if head is not None:
            check_printed_head(check, manifest, head, path.name)
    work.findings += check.findings
    work.checked |= {"releases": 1, "release_files": check.files, "against_a_ledger": False}
    return work.verdict()


def _verify_workspace(path: Path, noted: Noted, outside: Outside, key: StoreKey | None) -> Verdict:
    from sijill.store.blobs import Blobs
    from sijill.store.check_blobs import check_blobs
    from sijill.store.check_releases import check_releases

    work = _Work(key)
    settings = _settings(path, work)
    known = _remembered(path / "log", work)
    ledger = _verify_ledger(path, settings, known, noted, work)
    kept = Blobs(path / "documents", key)
    if ledger is not None:
        work.checked |= {**_remarks(ledger, settings), "last_evidence": ledger.last_evidence}
        _verify_checkpoints(path, ledger, outside, kept, work)
    blobs = check_blobs(kept, ledger.named if ledger else frozenset())
    releases = check_releases(path / "releases", ledger)
    work.findings += [*blobs.findings, *releases.findings]
    work.checked |= {"documents": blobs.blobs, "documents_not_in_ledger": list(blobs.not_in_ledger)}
    work.checked |= {"unfinished_files": blobs.unfinished}
    work.checked |= {"releases": releases.releases, "release_files": releases.files}
    _verify_derived(path, settings, work)
    return work.verdict()


def _remarks(ledger: LedgerCheck, settings: Settings) -> dict[str, JsonValue]:
    """What is no alteration and still worth a look: settings not logged yet, and entries earlier than the one before.

    A clock that was put right makes such an entry, and so does somebody who dates one back.
    """
    from sijill.store.settings import SETTINGS

    logged = {one.subject: one.body.get("value") for one in ledger.kept if one.kind == "settings.changed"}
    new = [s.name for s in SETTINGS if s.is_logged and logged.get(s.name) != settings.written(s.name)]
    back: list[JsonValue] = [*ledger.dated_back]
    unlogged: list[JsonValue] = [name for name in new if logged]
    return {"settings_not_logged": unlogged, "entries_dated_back": back}


def _settings(path: Path, work: _Work) -> Settings:
    try:
        return read_settings(path / SETTINGS_FILE)
    except UsageError as error:
        work.findings.append(Finding("settings", SETTINGS_FILE, error.wanted or "settings", error.got, "unreadable"))
        return Settings()


def _verify_checkpoints(path: Path, ledger: LedgerCheck, outside: Outside, blobs: Blobs, work: _Work) -> None:
    from sijill.store.check_anchors import check_anchors, state_words
    from sijill.store.check_checkpoints import FOLDER, Made, check_checkpoints, stored_checkpoints

    made, where = Made(ledger.log, len(ledger.leaves), ledger.tree.root), f"log/{FOLDER}"
    check = check_checkpoints(stored_checkpoints(path / where), where, ledger.kept, made, outside.keys)
    anchors = check_anchors(ledger.kept, made, blobs.find, outside.authorities)
    work.findings += [*check.findings, *anchors.findings]
    signed, stamped = check.state(), anchors.state()
    work.checked |= {"state": state_words(signed, stamped), **signed, **stamped}


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
    path: Path, settings: Settings, known: RememberedHead | None, noted: Noted, work: _Work
) -> LedgerCheck | None:
    from sijill.store.check_ledger import check_ledger, check_remembered, compare_head
    from sijill.store.check_schema import check_pages, check_schema

    check: LedgerCheck | None = None
    with opened_to_check(path / STORE, settings.text("store.url"), "ledger", work.findings, work.key) as database:
        if database is None:
            return None
        with database.reading() as connection:
            work.findings += check_pages(connection, database.where)
            work.findings += check_schema(connection, database.where)
            check = check_ledger(connection, database.where)
        if known is not None:
            check_remembered(check, known, f"log/{HEAD_FILE}")
        for head, where in noted.heads(check.log, check.findings):
            compare_head(check, head, where)
        work.findings += check.findings
        if database.is_sqlite:
            work.checked["store_file"] = _check_file(path / STORE, check.head.mark, work)
    if check is not None:
        made = check.head
        work.checked |= {"log": check.log, "entries": made.size, "head": {"size": made.size, "root": made.root}}
        work.checked |= {"remembered_head": known.head.size if known else None}
        work.checked |= {"seals": check.seals, "rows": check.rows}
    return check


def _verify_derived(path: Path, settings: Settings, work: _Work) -> None:
    from sijill.store.check_schema import check_pages
    from sijill.store.derived import check_stamps, has_shape, mark_of

    work.checked["derived_units"] = None
    if not settings.text("store.url") and not (path / DERIVED).exists():
        return
    with opened_to_check(path / DERIVED, settings.text("store.url"), "derived", work.findings, work.key) as database:
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
