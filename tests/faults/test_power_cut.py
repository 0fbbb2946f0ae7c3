"""The power fails at any moment of the work: nothing acknowledged is lost, and everything can be read."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from sijill.preserve.verify import verify
from sijill.store import durable, sqlite
from sijill.store.sealing.lock_file import is_sealed
from sijill.store.signing import HeadSigner, Keyring
from sijill.store.workspace import Workspace

WHOLLY = 25
"""One cut in so many is also verified in full, and gone on from."""


@pytest.fixture(scope="module")
def start(watched_work, tmp_path_factory):
    """The workspace as it was before the work."""
    return watched_work.new_workspace(tmp_path_factory.mktemp("start") / "case")


def recorded(watched_work, start, tmp_path, monkeypatch, seed, pages):
    """One sitting or several, watched: what happened to the files."""
    chance = random.Random(f"work {seed}")
    root = Path(shutil.copytree(start, tmp_path / "case"))
    with watched_work.watched(root, monkeypatch, pages) as recorder:
        work = watched_work.Work(root, recorder, chance, tmp_path)
        for _ in range(chance.randrange(1, 4)):
            work.sitting(chance.randrange(2, 9))
    return recorder.events


def cuts(watched_work, disk, start, tmp_path, monkeypatch, seeds, each, garbles=True, whole=WHOLLY):
    """How many cuts lost something acknowledged, and how many left something that cannot be read; with examples."""
    done, lost, unreadable, told = 0, 0, 0, []
    for seed in seeds:
        folder = tmp_path / f"work-{seed}"
        folder.mkdir()
        pages = watched_work.PLENTY if seed % 2 else 0
        events = recorded(watched_work, start, folder, monkeypatch, seed, pages)
        chance = random.Random(f"cuts {seed}")
        moments = sorted(chance.randrange(1, len(events) + 1) for _ in range(each))
        state, at = disk.Disk(start), 0
        for moment in moments:
            for event in events[at:moment]:
                state.apply(event)
            at = moment
            root = folder / "after"
            disk.written_out(state.after_the_cut(chance, garbles), root)
            missing = watched_work.lost(root, state.acknowledged)
            done += 1
            unreadable += any(one.startswith("unreadable") for one in missing)
            lost += bool(missing)
            told += [f"work {seed}, after {moment} of {len(events)}: {one}" for one in missing[:2]]
            if whole and done % whole == 0 and not missing:
                goes_on(root, state.acknowledged, chance)
            shutil.rmtree(root)
        shutil.rmtree(folder)
    return done, lost, unreadable, told


def goes_on(root, acknowledged, chance):
    """The workspace verifies, takes entries and signs; only a first signature cut off leaves it without a head."""
    if is_sealed(root):
        # apsw's ciphers lock a page anew when it goes from the WAL into the file; SQLCipher copies it as it is
        (root / "log" / "closed").unlink(missing_ok=True)
    found = verify(root)
    was_cut_off = not any(kind == "head" for kind, *_ in acknowledged)
    assert found.verdict == "intact" or (found.verdict == "unproven" and was_cut_off), found.findings
    with Workspace.open(root) as workspace:
        workspace.ledger.append("claim.decided", "claim-after", {"verdict": "accepted"})
        HeadSigner(workspace.ledger, root / "log", Keyring(root / "keys", "", chance.randbytes)).sign()
    assert verify(root).verdict == "intact"


def test_a_power_cut_loses_nothing_acknowledged(watched_work, disk, start, tmp_path, monkeypatch):
    done, lost, unreadable, told = cuts(watched_work, disk, start, tmp_path, monkeypatch, range(6), 25)
    assert (done, lost, unreadable) == (150, 0, 0), told[:9]


@pytest.mark.slow
def test_three_thousand_power_cuts_lose_nothing_acknowledged(watched_work, disk, start, tmp_path, monkeypatch):
    done, lost, unreadable, told = cuts(watched_work, disk, start, tmp_path, monkeypatch, range(100, 160), 50)
    print(f"\n{done} cuts: {lost} lost something acknowledged, {unreadable} unreadable")
    assert (done, lost, unreadable) == (3000, 0, 0), told[:9]


@pytest.fixture(scope="module")
def sealed_start(watched_work, tmp_path_factory):
    """A sealed workspace as it was before the work; its key is where every workspace opened here finds it."""
    import apsw_database

    from sijill.store.sealing.age import new_identity
    from sijill.store.sealing.lock_file import Lock

    if not apsw_database.HAS_CIPHERS:
        pytest.skip("needs apsw-sqlite3mc, of the development packages")
    (secret, public), folder = new_identity(), tmp_path_factory.mktemp("sealed")
    (folder / "identity").write_text(secret)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIJILL_IDENTITY_FILE", str(folder / "identity"))
        yield watched_work.new_workspace(folder / "case", Lock(recipients=(public,)))


def test_a_power_cut_loses_nothing_of_a_sealed_workspace(watched_work, disk, sealed_start, tmp_path, monkeypatch):
    done, lost, unreadable, told = cuts(watched_work, disk, sealed_start, tmp_path, monkeypatch, range(4), 25)
    assert (done, lost, unreadable) == (100, 0, 0), told[:9]


@pytest.mark.slow
def test_three_thousand_power_cuts_lose_nothing_of_a_sealed_workspace(
    watched_work, disk, sealed_start, tmp_path, monkeypatch
):
    done, lost, unreadable, told = cuts(watched_work, disk, sealed_start, tmp_path, monkeypatch, range(200, 260), 50)
    print(f"\nsealed: {done} cuts: {lost} lost something acknowledged, {unreadable} unreadable")
    assert (done, lost, unreadable) == (3000, 0, 0), told[:9]


def test_with_synchronous_normal_a_sealed_workspace_loses_entries(
    watched_work, disk, sealed_start, tmp_path, monkeypatch
):
    monkeypatch.setattr(sqlite, "_set_up", watched_work.always("NORMAL"))
    done, lost, _, _ = cuts(watched_work, disk, sealed_start, tmp_path, monkeypatch, range(4), 25, whole=0)
    assert lost > done // 10


def test_with_synchronous_normal_a_power_cut_loses_entries(watched_work, disk, start, tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "_set_up", watched_work.always("NORMAL"))
    done, lost, unreadable, _ = cuts(watched_work, disk, start, tmp_path, monkeypatch, range(4), 25, whole=0)
    print(f"\nNORMAL: {done} cuts: {lost} lost something acknowledged, {unreadable} unreadable")
    assert lost > done // 10


@pytest.mark.parametrize("left_out", ["fsync", "sync"])
def test_a_file_or_folder_not_synced_is_lost(left_out, watched_work, disk, start, tmp_path, monkeypatch):
    if left_out == "sync":
        monkeypatch.setattr(durable, "sync", lambda folder: None)
    else:
        monkeypatch.setattr(disk.Recorder, "_os_fsync", lambda self, handle: None)
    _, lost, _, told = cuts(watched_work, disk, start, tmp_path, monkeypatch, range(4), 15, whole=0)
    assert lost > 0
    assert any("document" in one for one in told)
