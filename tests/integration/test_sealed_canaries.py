"""A sealed workspace is worked with and killed: no file on the disk holds any of fifty names, however it is spelled."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

WORK = Path(__file__).with_name("canary_work.py")


@pytest.fixture(scope="module")
def canary():
    import importlib.util

    spec = importlib.util.spec_from_file_location("canary_work", WORK)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def worked(folder: Path, how: str) -> tuple[Path, dict[str, str]]:
    """A folder in which a workspace was worked with; what is temporary and the current folder lie in it too."""
    from sijill.store.sealing.age import new_identity

    secret, public = new_identity()
    outside = folder.with_name(f"{folder.name}-outside")
    (outside / "inbox").mkdir(parents=True)
    (outside / "identity").write_text(secret)
    for name in ("tmp", "here", "home"):
        (folder / name).mkdir(parents=True)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("SIJILL")},
        "TMPDIR": str(folder / "tmp"),
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "tmp"),
        "XDG_CACHE_HOME": str(folder / "home"),
        "CANARY_RECIPIENT": public,
    }
    command = [sys.executable, str(WORK), str(folder / "case"), str(outside / "inbox"), how]
    done = subprocess.run(command, cwd=folder / "here", env=environment, capture_output=True, text=True, check=False)
    shutil.rmtree(outside / "inbox")
    assert done.returncode == -signal.SIGKILL, done.stderr
    return folder, {**environment, "SIJILL_IDENTITY_FILE": str(outside / "identity")}


@pytest.fixture(scope="module")
def sealed(tmp_path_factory):
    return worked(tmp_path_factory.mktemp("sealed"), "sealed")


def hits(folder: Path, canary) -> set[tuple[str, str, str]]:
    """Which name stands in which file in which spelling; each part of a name is looked for by itself, and all of it."""
    parts = sorted({part for name in canary.NAMES for part in (name, *name.split())})
    wanted = [(part, how, raw) for part in parts for how, every in canary.spellings(part).items() for raw in every]
    found = set()
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        where, data = path.relative_to(folder).as_posix(), path.read_bytes()
        found |= {(part, how, where) for part, how, raw in wanted if raw in data or raw in where.encode()}
    return found


def test_there_are_fifty_names_in_two_scripts(canary):
    assert len(set(canary.NAMES)) == 50
    assert sum(name.isascii() for name in canary.NAMES) == 25


def test_no_spelling_is_so_short_that_chance_writes_it(canary):
    for name in canary.NAMES:
        assert len(canary.spellings(name)["base64"]) == 3
        for part in (name, *name.split()):
            # five letters of Arabic in cp1256 are the least
            assert all(len(one) >= 5 for every in canary.spellings(part).values() for one in every), part


def test_no_file_of_a_sealed_workspace_holds_a_name_also_after_a_kill(sealed, canary):
    folder, _ = sealed
    left = {path.name for path in (folder / "case").iterdir()}
    assert {"store.db-wal", "derived.db-wal", "cache", "keys", "documents", "log"} <= left
    assert (folder / "case" / "store.db-wal").stat().st_size > 0
    assert list((folder / "case" / "releases").rglob("index.html"))
    assert hits(folder, canary) == set()


def test_what_was_killed_opens_and_is_intact_and_still_holds_no_name(sealed, canary, tmp_path):
    folder, environment = sealed
    command = [sys.executable, "-m", "sijill"]
    shutil.copytree(folder / "case", tmp_path / "w" / "case")
    for verb in (["run", "-w", "case"], ["verify", "case"], ["status", "-w", "case"]):
        done = subprocess.run([*command, *verb], cwd=tmp_path / "w", env=environment, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
    assert hits(tmp_path / "w", canary) == set()


def test_the_search_finds_every_name_and_spelling_in_a_workspace_that_is_not_sealed(canary, tmp_path):
    folder, _ = worked(tmp_path, "open")
    found = hits(folder, canary)
    assert {part for part, _, _ in found} >= {part for name in canary.NAMES for part in name.split()}
    assert {how for _, how, _ in found} == set(canary.spellings("قرفال"))
    files = {where.rpartition("/")[2] for _, _, where in found if "documents" not in where}
    assert {"derived.db-wal", "store.db-wal"} & files
    assert any("cache/" in where for _, _, where in found)
