import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from sijill.preserve.verify import Verdict, verify
from sijill.store.heads import Head
from sijill.store.workspace import Workspace


def only_blob(root: Path) -> Path:
    return next(path for path in sorted(root.rglob("documents/sha256/*/*")) if path.stat().st_size > 20)


def release(root: Path) -> Path:
    return next((root / "releases").iterdir())


def sql(*statements: str) -> Callable[[Path], None]:
    """Change store.db as an attacker with other tools would: triggers taken out and put back."""

    def change(root: Path) -> None:
        connection = sqlite3.connect(root / "store.db", isolation_level=None)
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
        for _, written in triggers:
            connection.execute(written)
        connection.close()
        (root / "log" / "closed").unlink()  # so that the checks of content must find it by themselves

    return change


def told(verdict: Verdict) -> str:
    return json.dumps(verdict.as_json(), ensure_ascii=False)


def test_what_was_not_touched_is_intact(published: Path) -> None:
    verdict = verify(published)
    assert (verdict.verdict, verdict.exit_code, verdict.findings) == ("intact", 0, ())
    checked = verdict.checked
    assert (checked["entries"], checked["documents"], checked["releases"], checked["release_files"]) == (5, 2, 1, 1)
    assert (checked["seals"], checked["rows"], checked["derived_units"]) == (3, 4, 1)
    assert (checked["store_file"], checked["derived_file"]) == ("compared", "compared")
    assert verify(published) == verdict


def test_verifying_writes_nothing(published: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in published.rglob("*")}
    verify(published)
    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in published.rglob("*")} == before


ALTERED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a document": (lambda root: only_blob(root).write_bytes(b"x"), "documents/sha256/"),
    "a document gone": (lambda root: only_blob(root).unlink(), "documents/sha256/"),
    "a document moved": (lambda root: only_blob(root).rename(root / "documents" / "kept.html"), "documents/kept.html"),
    "a file among the documents": (lambda root: (root / "documents" / "x.txt").write_text("x"), "documents/x.txt"),
    "a document that is a link": (
        lambda root: (shutil.copy(only_blob(root), root / "c"), only_blob(root).unlink(), only_blob_link(root)),
        "documents/sha256/",
    ),
    "an entry": (sql("UPDATE entry SET raw = CAST(replace(raw, 'accepted', 'rejected') AS BLOB)"), "entry 3"),
    "an entry and its leaf": (sql("UPDATE entry SET raw = x'7b7d', leaf = x'00' WHERE seq = 2"), "entry 2"),
    "an entry gone": (sql("DELETE FROM entry WHERE seq = 2"), "entry 2"),
    "the last entries gone": (sql("DELETE FROM entry WHERE seq > 2"), "store.db"),
    "an entry's column": (sql("UPDATE entry SET subject = 'other' WHERE seq = 3"), "entry 3"),
    "an entry's number": (sql("UPDATE entry SET seq = 9 WHERE seq = 4"), "entry 4"),
    "a leaf of another type": (sql("UPDATE entry SET leaf = 99999999999 WHERE seq = 1"), "entry 1"),
    "entries swapped": (
        sql(
            "UPDATE entry SET seq = 99 WHERE seq = 2",
            "UPDATE entry SET seq = 2 WHERE seq = 3",
            "UPDATE entry SET seq = 3 WHERE seq = 99",
        ),
        "entry 2",
    ),
    "a sealed value": (sql("UPDATE sealed_value SET value = x'00' WHERE seq = 3"), "sealed_value, entry 3, reason"),
    "a salt": (sql("UPDATE sealed_value SET salt = zeroblob(32) WHERE seq = 3"), "sealed_value, entry 3, reason"),
    "a sealed value gone": (sql("DELETE FROM sealed_value WHERE seq = 3"), "sealed_value, entry 3, reason"),
    "a sealed value added": (sql("INSERT INTO sealed_value VALUES ('ab', 3, 'x', x'00', x'00')"), "entry 3, x"),
    "the head": (sql("UPDATE tree_head SET root = replace(root, substr(root, 1, 1), 'z')"), "tree_head"),
    "the peaks": (sql("UPDATE tree_head SET peaks = zeroblob(length(peaks))"), "tree_head"),
    "no head": (sql("DELETE FROM tree_head"), "tree_head"),
    "two heads": (sql("INSERT INTO tree_head SELECT 2, size, root, peaks FROM tree_head"), "tree_head"),
    "a decision's row": (sql("UPDATE claim_decision SET verdict = 'rejected'"), "claim_decision, entry 3"),
    "a decision's row gone": (sql("DELETE FROM claim_decision"), "claim_decision, entry 3"),
    "a decision nobody took": (
        sql("INSERT INTO figure_review (seq, at, actor, figure, verdict) VALUES (3, '', 'a-0000', 'f', 'accepted')"),
        "figure_review, entry 3",
    ),
    "a trigger gone": (lambda root: plain(root, "DROP TRIGGER entry_no_update"), "store.db"),
    "a trigger emptied": (
        lambda root: plain(
            root,
            "DROP TRIGGER entry_no_update",
            "CREATE TRIGGER entry_no_update BEFORE UPDATE ON entry BEGIN SELECT 1; END",
        ),
        "store.db",
    ),
    "a table added": (lambda root: plain(root, "CREATE TABLE more (a)"), "store.db"),
    "the revision": (lambda root: plain(root, "UPDATE alembic_version SET version_num = '0000'"), "store.db"),
    "the database gone": (lambda root: (root / "store.db").unlink(), "store.db"),
    "no database": (lambda root: (root / "store.db").write_bytes(b"SQLite format 4\x00" * 99), "store.db"),
    "a database cut off": (lambda root: os.truncate(root / "store.db", 20_000), "store.db"),
    "an empty database": (lambda root: os.truncate(root / "store.db", 0), "store.db"),
    "a derived row": (lambda root: plain(root, "UPDATE claim SET low = 13", name="derived.db"), "derived.db"),
    "derived rows unreadable": (lambda root: (root / "derived.db").write_bytes(b"x" * 5000), "derived.db"),
    "the remembered head": (lambda root: (root / "log/head.json").write_text("{}"), "log/head.json"),
    "a file of a release": (lambda root: (release(root) / "data/figures.csv").write_text("x"), "data/figures.csv"),
    "a file of a release gone": (lambda root: (release(root) / "data/figures.csv").unlink(), "data/figures.csv"),
    "a file more in a release": (lambda root: (release(root) / "more.html").write_text("x"), "more.html"),
    "a manifest": (lambda root: altered_manifest(root, "public", "Public"), "manifest.json"),
    "a manifest's spacing": (lambda root: altered_manifest(root, ": ", ":  "), "manifest.json"),
    "no manifest": (lambda root: (release(root) / "manifest.json").write_text("no"), "manifest.json"),
    "a manifest without files": (lambda root: altered_manifest(root, '"files"', '"fills"'), "manifest.json"),
    "a release gone": (lambda root: shutil.rmtree(release(root)), "releases/"),
    "a file beside the releases": (lambda root: (root / "releases" / "x.txt").write_text("x"), "releases/x.txt"),
}


def only_blob_link(root: Path) -> None:
    from sijill.store.blobs import Blobs, file_sha256

    Blobs(root / "documents").path(file_sha256(root / "c")).symlink_to(root / "c")


def plain(root: Path, *statements: str, name: str = "store.db") -> None:
    connection = sqlite3.connect(root / name, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    (root / "log" / "closed").unlink()


def altered_manifest(root: Path, old: str, new: str) -> None:
    path = release(root) / "manifest.json"
    path.write_text(path.read_text().replace(old, new, 1))


@pytest.mark.parametrize(("change", "where"), ALTERED.values(), ids=ALTERED)
def test_it_is_found_and_named(published: Path, change: Callable[[Path], object], where: str) -> None:
    change(published)
    verdict = verify(published)
    assert (verdict.verdict, verdict.exit_code) == ("altered", 4)
    assert where in " | ".join(finding.where for finding in verdict.findings), told(verdict)


def test_a_finding_shows_no_sealed_value(published: Path) -> None:
    sql("UPDATE sealed_value SET salt = zeroblob(32)", "UPDATE claim_decision SET seal_reason = 'x'")(published)
    assert "read twice" not in told(verify(published))


def test_a_rolled_back_database_shows_against_the_remembered_head(published: Path, tmp_path: Path) -> None:
    shutil.copytree(published, tmp_path / "earlier")
    with Workspace.open(published) as later:
        later.ledger.append("claim.decided", "claim-a", {"verdict": "rejected"})
        noted = later.ledger.head()
    shutil.copy(tmp_path / "earlier" / "store.db", published / "store.db")
    verdict = verify(published)
    assert verdict.verdict == "altered"
    assert "rolled back" in told(verdict)
    everything_rolled_back = tmp_path / "earlier"
    assert verify(everything_rolled_back).verdict == "intact"
    assert verify(everything_rolled_back, head=noted).verdict == "altered"
    assert verify(everything_rolled_back, head=Head(1, "0" * 64)).verdict == "altered"


def test_a_fork_of_the_same_length_shows_against_the_remembered_head(published: Path, tmp_path: Path) -> None:
    shutil.copytree(published, tmp_path / "fork")
    for root, verdict in ((published, "accepted"), (tmp_path / "fork", "rejected")):
        with Workspace.open(root) as one:
            one.ledger.append("claim.decided", "claim-b", {"verdict": verdict})
    shutil.copy(tmp_path / "fork" / "store.db", published / "store.db")
    assert {finding.where for finding in verify(published).findings} >= {"log/head.json"}


def test_without_a_remembered_head_nothing_is_proven(published: Path) -> None:
    (published / "log" / "head.json").unlink()
    verdict = verify(published)
    assert (verdict.verdict, verdict.exit_code) == ("unproven", 6)


def test_a_release_nobody_logged_is_unproven(published: Path) -> None:
    shutil.copytree(release(published), published / "releases" / "another")
    assert verify(published).verdict == "unproven"


def test_what_a_stopped_writer_leaves_is_told_and_not_held_against_it(published: Path) -> None:
    with Workspace.open(published) as one:
        loose = one.blobs.put(b"kept, and the machine stopped before it was logged")
    (published / "documents" / ".unfinished" / ".unfinished-00").write_bytes(b"half")
    verdict = verify(published)
    assert verdict.verdict == "intact"
    assert (verdict.checked["documents_not_in_ledger"], verdict.checked["unfinished_files"]) == ([loose], 1)


def test_a_document_deleted_on_the_record_is_not_missed(published: Path) -> None:
    blob = only_blob(published)
    with Workspace.open(published) as one:
        one.ledger.append("custody.recorded", blob.name, {"action": "deleted"}, seals={"note": "asked by the family"})
    blob.unlink()
    assert verify(published).verdict == "intact"


def test_derived_tables_may_be_deleted_or_of_another_version(published: Path) -> None:
    plain(published, "UPDATE derived_schema SET shape = 'older'", name="derived.db")
    assert verify(published).verdict == "unproven"
    (published / "derived.db").unlink()
    assert verify(published).verdict == "intact"


def test_settings_that_cannot_be_read_are_told_and_the_rest_is_checked(published: Path) -> None:
    (published / "sijill.toml").write_text("[[[")
    verdict = verify(published)
    assert (verdict.verdict, verdict.exit_code, verdict.checked["entries"]) == ("unreadable", 3, 5)


def test_a_folder_that_is_neither_is_unreadable(tmp_path: Path) -> None:
    assert verify(tmp_path).exit_code == 3
    assert verify(tmp_path / "nowhere").exit_code == 3


def test_a_release_by_itself_is_checked_against_its_manifest(published: Path, tmp_path: Path) -> None:
    alone = tmp_path / release(published).name
    shutil.copytree(release(published), alone)
    assert verify(alone).verdict == "intact"
    raw = (alone / "manifest.json").read_bytes()
    for place in range(0, len(raw), 7):
        (alone / "manifest.json").write_bytes(raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :])
        assert verify(alone).verdict in ("altered", "unproven"), raw[place - 10 : place + 10]
    (alone / "manifest.json").write_bytes(raw)
    (alone / "data" / "figures.csv").write_bytes(b"id,low\nf-1,13\n")
    verdict = verify(alone)
    assert verdict.verdict == "altered"
    assert [finding.where for finding in verdict.findings] == [f"{alone.name}/data/figures.csv"]


def test_the_json_has_the_shape_of_the_contract(published: Path) -> None:
    only_blob(published).write_bytes(b"x")
    shape = verify(published).as_json()
    assert set(shape) == {"verdict", "checked", "findings"}
    findings = shape["findings"]
    assert isinstance(findings, list)
    assert all(set(one) == {"what", "where", "expected", "got"} for one in findings)
