"""One altered byte, anywhere, is found and named."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from sijill.preserve.verify import verify
from sijill.store.check_releases import own_hash, written
from sijill.store.entries import Draft
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace

FLIPS_A_FILE = 12
NOT_COVERED = {"sijill.toml"}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("whole") / "w"
    with Workspace.create(root) as made:
        names = [made.blobs.put(f"invented report {number}\n".encode() * 30) for number in range(3)]
        made.ledger.append_many(
            Draft("document.preserved", name, {"size": 9, "media_type": "text/plain"}, {"name": f"{name[:4]}.txt"})
            for name in names
        )
        made.ledger.append_many(
            Draft("claim.decided", f"claim-{number}", {"verdict": "accepted"}, {"reason": f"reason {number}" * 9})
            for number in range(40)
        )
        rows = [{"id": f"claim-{number}", "low": number, "body": {"n": [number] * 20}} for number in range(60)]
        made.derived.replace("extract", names[0], Stamp("0" * 64, "1" * 64, "1"), {"claim": rows})
        head = made.ledger.head()
        page = b"<p>31 people</p>"
        manifest: dict[str, object] = {
            "release": "r",
            "head": {"size": head.size, "root": head.root},
            "files": {"index.html": hashlib.sha256(page).hexdigest()},
        }
        manifest["manifest"] = own_hash(manifest)
        folder = root / "releases" / "r"
        folder.mkdir()
        (folder / "index.html").write_bytes(page)
        (folder / "manifest.json").write_bytes(written(manifest))
        told = {"head_size": head.size, "head_root": head.root, "tables": {}}
        whole_hash = hashlib.sha256(written(manifest)).hexdigest()
        made.ledger.append("release.published", "r", {**told, "manifest": whole_hash})
    assert verify(root).verdict == "intact"
    return root


def flipped(raw: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(raw))
    return raw[:place] + bytes([raw[place] ^ (1 << chance.randrange(8))]) + raw[place + 1 :]


def test_a_flipped_bit_in_any_file_is_found_and_the_file_named(whole: Path, tmp_path: Path) -> None:
    chance, tried = random.Random(20310504), Counter[str]()
    copy = Path(shutil.copytree(whole, tmp_path / "w"))
    for path in sorted(one for one in copy.rglob("*") if one.is_file() and one.name not in NOT_COVERED):
        raw = path.read_bytes()
        for _ in range(FLIPS_A_FILE):
            path.write_bytes(flipped(raw, chance))
            verdict = verify(copy)
            assert verdict.verdict in ("altered", "unreadable"), path.name
            assert any(path.name in finding.where for finding in verdict.findings), (path.name, verdict.findings[:3])
            tried[path.name] += 1
        path.write_bytes(raw)
    assert verify(copy).verdict == "intact"
    assert len(tried) == 9


def test_without_hashing_documents_again_an_altered_one_would_pass(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copytree(whole, tmp_path / "w"))
    path = next(copy.glob("documents/sha256/*/*"))
    path.write_bytes(flipped(path.read_bytes(), random.Random(1)))
    assert verify(copy).verdict == "altered"
    monkeypatch.setattr("sijill.store.blobs.file_sha256", lambda path: path.name)
    assert verify(copy).verdict == "intact"


def test_live_content_is_found_without_the_hash_of_the_whole_file(whole: Path, tmp_path: Path) -> None:
    """After a crash there is no hash of store.db: then every byte that means something must still be found."""
    chance, missed = random.Random(7), []
    copy = Path(shutil.copytree(whole, tmp_path / "w"))
    (copy / "log" / "closed").unlink()
    raw = (copy / "store.db").read_bytes()
    for _ in range(60):
        other = flipped(raw, chance)
        (copy / "store.db").write_bytes(other)
        if verify(copy).verdict == "intact":
            missed += [place for place in range(len(raw)) if raw[place] != other[place]]
    assert all(not any(raw[place - 3 : place + 4]) for place in missed), missed  # only amid bytes that hold nothing


@pytest.mark.parametrize("name", ["store.db", "derived.db"])
def test_a_file_overwritten_with_noise_is_a_finding_not_a_traceback(whole: Path, tmp_path: Path, name: str) -> None:
    chance = random.Random(11)
    copy = Path(shutil.copytree(whole, tmp_path / "w"))
    raw = (copy / name).read_bytes()
    for _ in range(12):
        start = chance.randrange(100, len(raw))
        noise = chance.randbytes(min(600, len(raw) - start))
        (copy / name).write_bytes(raw[:start] + noise + raw[start + len(noise) :])
        verdict = verify(copy)
        assert verdict.verdict == "altered"
        assert any(name in finding.where for finding in verdict.findings)
