"""What a forger signs with a key of his own: the two verifiers agree on every oddity, and links are no files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sijill.preserve.verify import verify

ROOT = Path(__file__).resolve().parents[2]
EXITS = {"intact": 0, "altered": 4, "unreadable": 3, "unproven": 6}


def second(place: Path) -> tuple[str, int]:
    """What the verifier in JavaScript says."""
    if (node := shutil.which("node")) is None:
        pytest.skip("node is not on this machine")
    command = [node, str(ROOT / "tools" / "verify.mjs"), str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert not done.stderr, done.stderr
    return json.loads(done.stdout)["verdict"], done.returncode


def agreed(attacks, place: Path, files: dict[str, bytes]) -> str:
    attacks.write_files(place, files)
    ours = verify(place).verdict
    assert second(place) == (ours, EXITS[ours]), place
    return ours


def test_what_a_forger_signs_is_judged_alike_by_both(forged, attacks, tmp_path: Path) -> None:
    for number, (name, files, wanted) in enumerate(list(forged.cases())[::5]):
        told = agreed(attacks, tmp_path / f"{number}-{name[:20].replace('/', ' ')}", files)
        assert wanted in (None, told), name


@pytest.mark.slow
def test_all_that_a_forger_signs_is_judged_alike_by_both(forged, attacks, tmp_path: Path) -> None:
    told = {
        name: (agreed(attacks, tmp_path / f"{number}", files), wanted)
        for number, (name, files, wanted) in enumerate(forged.cases())
    }
    assert len(told) >= 120
    assert {name: pair for name, pair in told.items() if pair[1] not in (None, pair[0])} == {}
    assert {"intact", "altered"} == {verdict for verdict, _ in told.values()}


@pytest.mark.parametrize("name", ["entries", "leaves", "document", "folder", "README.txt", "pipe"])
def test_a_link_or_pipe_in_a_bundle_is_no_file(forged, attacks, tmp_path: Path, name: str) -> None:
    place, outside = tmp_path / "bundle", tmp_path / "outside"
    attacks.write_files(place, forged.bundle() | {"README.txt": b"x"})
    shutil.copytree(place, outside)
    linked = {"document": forged.DOCUMENT, "folder": "documents", "pipe": "seals"}.get(name, name)
    if name == "folder":
        shutil.rmtree(place / linked)
    else:
        (place / linked).unlink(missing_ok=True)
    if name == "pipe":
        os.mkfifo(place / linked)
    else:
        (place / linked).symlink_to(outside / linked)
    ours = verify(place).verdict
    assert ours == "altered"
    assert second(place) == (ours, EXITS[ours])
