"""A workspace in a temporary folder, with a clock that stands and chance that repeats."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sijill.store.workspace import Workspace

REPOSITORY = Path(__file__).resolve().parents[3]
SHARED = REPOSITORY.parent / "shared"


def noon() -> datetime:
    return datetime(2031, 5, 4, 12, 0, tzinfo=UTC)


def repeating(start: int = 0) -> Callable[[int], bytes]:
    count = start << 32

    def draw(size: int) -> bytes:
        nonlocal count
        count += 1
        return hashlib.shake_256(count.to_bytes(8, "big")).digest(size)

    return draw


@pytest.fixture
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip("no shared material beside the repository")
    return SHARED


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("new") / "coast"
    Workspace.create(root, clock=noon, entropy=repeating(1)).close()
    return root


@pytest.fixture
def workspace(tmp_path: Path, new_folder: Path) -> Iterator[Workspace]:
    """A new workspace, open."""
    shutil.copytree(new_folder, tmp_path / "coast")
    with Workspace.open(tmp_path / "coast", clock=noon, entropy=repeating(2)) as made:
        yield made


@pytest.fixture(scope="session")
def published_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("published") / "coast")


@pytest.fixture
def published(tmp_path: Path, published_folder: Path) -> Path:
    """A closed workspace with two documents, a text, decisions, derived rows and one release."""
    return Path(shutil.copytree(published_folder, tmp_path / "coast"))


def filled(root: Path) -> Path:
    from sijill.store.check_releases import own_hash, written
    from sijill.store.stamps import Stamp

    with Workspace.create(root, clock=noon, entropy=repeating()) as made:
        report, text = (
            made.blobs.put(b"<p>Twelve people were killed in Qalat Zayn.</p>"),
            made.blobs.put(b"Twelve people"),
        )
        made.ledger.append(
            "document.preserved", report, {"size": 47, "media_type": "text/html"}, seals={"name": "a report.html"}
        )
        body = {"source_sha256": report, "part": "text", "tool": "reader", "tool_version": "1"}
        made.ledger.append("document.derived", text, body)
        made.ledger.append("claim.decided", "claim-a", {"verdict": "accepted"}, seals={"reason": "read twice"})
        stamp = Stamp("0" * 64, "1" * 64, "1")
        made.derived.replace("extract", report, stamp, {"claim": [{"id": "claim-a", "low": 12, "body": {"a": [1]}}]})
        table = b"id,low\nf-1,12\n"
        hashes = {"data/figures.csv": hashlib.sha256(table).hexdigest()}
        head = made.ledger.head()
        manifest: dict[str, object] = {
            "release": release_id(hashes),
            "policy": "public",
            "head": {"size": head.size, "root": head.root},
            "files": hashes,
            "tables": hashes,
        }
        manifest["manifest"] = own_hash(manifest)
        folder = root / "releases" / release_id(hashes)
        (folder / "data").mkdir(parents=True)
        (folder / "data" / "figures.csv").write_bytes(table)
        (folder / "manifest.json").write_bytes(written(manifest))
        told = {"policy": "public", "tables": dict(hashes), "head_size": head.size, "head_root": head.root}
        whole = hashlib.sha256(written(manifest)).hexdigest()
        made.ledger.append("release.published", folder.name, {**told, "figures": ["f-1"], "manifest": whole})
    return root


def release_id(hashes: dict[str, str]) -> str:
    from sijill.store.canonical import canonical_bytes

    return hashlib.sha256(canonical_bytes({"policy": "public", "tables": hashes})).hexdigest()[:16]
