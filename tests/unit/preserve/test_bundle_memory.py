"""A large bundle is verified without being held in memory: neither its documents nor its entries."""

from __future__ import annotations

import secrets
import tracemalloc
from pathlib import Path

import pytest

from sijill.preserve.bundle import Wish, export_bundle
from sijill.preserve.verify import verify
from sijill.store.entries import Draft
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

AT_MOST = 200
"""Bytes held for an entry more; an entry that is held takes some 3,000."""


def peak(path: Path) -> int:
    tracemalloc.start()
    try:
        assert verify(path).verdict == "intact"
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def signer_of(workspace: Workspace, folder: Path) -> HeadSigner:
    return HeadSigner(workspace.ledger, workspace.root / "log", Keyring(folder, "", secrets.token_bytes))


def grown(workspace: Workspace, count: int) -> None:
    drafts = [
        Draft("claim.decided", f"claim-{number}", {"verdict": "accepted"}, {"reason": f"read, number {number}"})
        for number in range(count)
    ]
    workspace.ledger.append_many(drafts)


def test_an_entry_more_takes_little_memory(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "case") as workspace:
        signer = signer_of(workspace, tmp_path / "k")
        grown(workspace, 1000)
        export_bundle(workspace, signer, tmp_path / "few.zip", Wish(), "1")
        for _ in range(4):
            grown(workspace, 1000)
        export_bundle(workspace, signer, tmp_path / "many.zip", Wish(), "1")
    assert (peak(tmp_path / "many.zip") - peak(tmp_path / "few.zip")) / 4000 < AT_MOST


def test_a_large_document_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "case") as workspace:
        sha256 = workspace.blobs.put(secrets.token_bytes(1 << 20) * 64)
        body = {"size": 64 << 20, "media_type": "video/mp4", "tier": "internal", "kind": "report", "quality": []}
        workspace.ledger.append_many([Draft("document.preserved", sha256, body, {"name": "film.mp4"})])
        export_bundle(workspace, signer_of(workspace, tmp_path / "k"), tmp_path / "b", Wish(), "1")
    assert peak(tmp_path / "b") < 4 << 20


@pytest.mark.parametrize("name", ["b", "b.zip"])
def test_a_large_document_is_written_piece_by_piece(tmp_path: Path, name: str) -> None:
    with Workspace.create(tmp_path / "case") as workspace:
        sha256 = workspace.blobs.put(secrets.token_bytes(1 << 20) * 64)
        body = {"size": 64 << 20, "media_type": "video/mp4", "tier": "internal", "kind": "report", "quality": []}
        workspace.ledger.append_many([Draft("document.preserved", sha256, body, {"name": "film.mp4"})])
        signer = signer_of(workspace, tmp_path / "k")
        tracemalloc.start()
        try:
            export_bundle(workspace, signer, tmp_path / name, Wish(), "1")
            assert tracemalloc.get_traced_memory()[1] < 8 << 20
        finally:
            tracemalloc.stop()
