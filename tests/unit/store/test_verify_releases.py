"""A release is what its manifest says, and its manifest what the ledger says."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sijill.preserve.verify import Verdict, verify
from sijill.store.check_releases import own_hash, written
from sijill.store.heads import Head
from sijill.store.workspace import Workspace

Manifest = dict[str, object]


def republished(root: Path, change: Callable[[Manifest], None], *, told: bool = True, name: str = "") -> Path:
    """Write the release's manifest anew, as if it had been published so; ``told``: with its hash in the ledger."""
    old = next((root / "releases").iterdir())
    manifest = json.loads((old / "manifest.json").read_bytes())
    del manifest["manifest"]
    change(manifest)
    if told:
        manifest["manifest"] = own_hash(manifest)
    folder = old.rename(old.with_name(name or f"{old.name}2"))
    (folder / "manifest.json").write_bytes(written(manifest))
    with Workspace.open(root) as one:
        before = one.ledger.head()
        body = {"head_size": before.size, "head_root": before.root, "tables": manifest.get("tables", {})}
        whole = {"manifest": hashlib.sha256(written(manifest)).hexdigest()} if told else {}
        one.ledger.append("release.published", folder.name, {**body, **whole})
    return folder


def wheres(verdict: Verdict) -> str:
    return " | ".join(f"{finding.where} {finding.what}" for finding in verdict.findings)


def test_a_head_that_the_ledger_never_had_is_found(published: Path) -> None:
    republished(published, lambda manifest: manifest.update(head={"size": 2, "root": "0" * 64}))
    verdict = verify(published)
    assert verdict.verdict == "altered"
    assert "manifest.json head" in wheres(verdict)


@pytest.mark.parametrize("head", [None, {}, {"size": "2", "root": 2}, {"size": -1, "root": "0" * 64}])
def test_a_manifest_without_a_head_is_found(published: Path, head: object) -> None:
    republished(published, lambda manifest: manifest.update(head=head))
    assert "manifest.json head" in wheres(verify(published))


def test_a_manifest_whose_hash_nobody_kept_proves_nothing(published: Path) -> None:
    def right_head(manifest: Manifest) -> None:
        with Workspace.open(published) as one:
            head = one.ledger.head()
        manifest["head"] = {"size": head.size, "root": head.root}

    folder = republished(published, right_head, told=False)
    found = [finding for finding in verify(published).findings if folder.name in finding.where]
    assert [(finding.what, finding.kind) for finding in found] == [("manifest", "unproven")]
    assert verify(folder).verdict == "unproven"


def test_other_tables_than_were_logged_are_found(published: Path) -> None:
    folder = next((published / "releases").iterdir())
    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["tables"] = {}
    manifest["manifest"] = own_hash(manifest)
    (folder / "manifest.json").write_bytes(written(manifest))
    told = wheres(verify(published))
    assert "manifest.json tables" in told
    assert "manifest.json release id" in told
    assert "manifest.json manifest" in told


def test_a_release_without_a_manifest_is_named(published: Path) -> None:
    folder = next((published / "releases").iterdir())
    (folder / "manifest.json").unlink()
    verdict = verify(published)
    assert verdict.exit_code == 3
    assert f"{folder.name}/manifest.json" in wheres(verdict)


@pytest.mark.parametrize("raw", [b"[]", b"{", b"\xff", b'{"files": {}}', b'{"files": {"a": "b"}, "files": {"a": "c"}}'])
def test_a_manifest_that_names_no_files_is_named(published: Path, raw: bytes) -> None:
    folder = next((published / "releases").iterdir())
    (folder / "manifest.json").write_bytes(raw)
    assert f"{folder.name}/manifest.json" in wheres(verify(published))
    assert verify(folder).verdict == "altered"


def test_a_file_that_is_a_link_is_found(published: Path, tmp_path: Path) -> None:
    file = next((published / "releases").iterdir()) / "data" / "figures.csv"
    file.rename(tmp_path / "elsewhere.csv")
    file.symlink_to(tmp_path / "elsewhere.csv")
    assert "data/figures.csv file" in wheres(verify(published))


def test_a_release_that_a_stopped_writer_left_unfinished_is_passed_by(published: Path) -> None:
    (published / "releases" / ".abc.unfinished").mkdir()
    assert verify(published).verdict == "intact"


def test_releases_are_checked_by_themselves_when_the_ledger_is_gone(published: Path) -> None:
    (published / "store.db").unlink()
    file = next((published / "releases").iterdir()) / "data" / "figures.csv"
    file.write_text("id,low\nf-1,99\n")
    assert "data/figures.csv file" in wheres(verify(published))


def head_of(root: Path) -> Head:
    with Workspace.open(root) as one:
        return one.ledger.head()


def test_a_release_whose_head_the_ledger_has_not_reached_shows_a_roll_back(published: Path) -> None:
    folder = next((published / "releases").iterdir())
    head = head_of(published)
    later = folder.with_name("later")
    shutil.copytree(folder, later)
    manifest = json.loads((later / "manifest.json").read_bytes())
    manifest["head"] = {"size": head.size + 3, "root": "ab" * 32}
    manifest["manifest"] = own_hash(manifest)
    (later / "manifest.json").write_bytes(written(manifest))
    verdict = verify(published)
    assert verdict.verdict == "altered"
    assert "later/manifest.json head" in wheres(verdict)


def test_a_release_alone_is_held_against_the_head_that_was_noted(published: Path) -> None:
    folder = next((published / "releases").iterdir())
    printed = json.loads((folder / "manifest.json").read_bytes())["head"]
    noted = Head(printed["size"], printed["root"])
    assert verify(folder, head=noted).verdict == "intact"
    assert verify(folder, head=Head(noted.size, "0" * 64)).verdict == "altered"
    assert verify(folder, head=Head(noted.size + 1, "0" * 64)).verdict == "unproven"
    assert verify(folder).checked["against_a_ledger"] is False
