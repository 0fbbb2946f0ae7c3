from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sijill.demo.anchors import document_hashes
from sijill.demo.documents import sheet
from sijill.demo.entries import Example
from sijill.demo.tamper import tamper
from sijill.errors import StageFailed
from sijill.preserve.verify import verify
from sijill.store.workspace import Workspace


@pytest.fixture
def root(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "workspace") as workspace:
        for data in (b"one document", b"another document"):
            size = {"size": len(data)}
            workspace.ledger.append("document.preserved", workspace.blobs.put(data), size)
    return tmp_path / "workspace"


def hashes(folder: Path) -> dict[Path, str]:
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*") if path.is_file()}


def test_the_altered_byte_is_found_and_named(root: Path, tmp_path: Path) -> None:
    assert verify(root).verdict == "intact"
    caught = tamper(root, tmp_path / "scratch", verify)
    assert caught.found.verdict == "altered"
    assert any(caught.document in finding.where for finding in caught.found.findings)
    assert caught.before ^ caught.after == 1


def test_the_document_asked_for_is_the_one_altered(root: Path, tmp_path: Path) -> None:
    wanted = hashlib.sha256(b"another document").hexdigest()
    caught = tamper(root, tmp_path / "scratch", lambda copy: None, wanted)
    assert caught.document == wanted
    assert caught.before == b"another document"[caught.offset]


def test_the_workspace_is_untouched_and_the_copy_is_gone(root: Path, tmp_path: Path) -> None:
    before = hashes(root)
    tamper(root, tmp_path / "scratch", lambda copy: None)
    assert hashes(root) == before
    assert not any((tmp_path / "scratch").iterdir())


def test_the_copy_is_gone_even_when_the_verifier_fails(root: Path, tmp_path: Path) -> None:
    def broken(copy: Path) -> None:
        raise RuntimeError("broken")

    with pytest.raises(RuntimeError, match="broken"):
        tamper(root, tmp_path / "scratch", broken)
    assert not any((tmp_path / "scratch").iterdir())


def test_a_workspace_without_documents_has_nothing_to_alter(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "empty"):
        pass
    with pytest.raises(StageFailed, match="no document") as refused:
        tamper(tmp_path / "empty", tmp_path / "scratch", lambda copy: None)
    assert refused.value.code == "demo.nothing-to-alter"


def test_hashes_of_the_example_are_those_of_its_files(example: Example) -> None:
    from sijill.demo.documents import source_files

    data = source_files(example)[sheet("agency").file]
    assert document_hashes(example)["agency"] == hashlib.sha256(data).hexdigest()
