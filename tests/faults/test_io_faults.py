"""The disk fails at any step, or is full: nothing acknowledged is lost, the error says what to do, work goes on."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sijill.cli.main import _disk_error, main
from sijill.errors import SijillError
from sijill.preserve.verify import verify
from sijill.store import blobs, durable
from sijill.store.durable import write_whole
from sijill.store.workspace import Workspace

CODES = {"io.failed", "store.database", "settings.unreadable", "key.unreadable"}
SITTINGS = (5, 4)
"""How many things are done before the workspace is closed and opened again."""


@pytest.fixture(scope="module")
def start(watched_work, tmp_path_factory):
    """The workspace as it was before the work."""
    return watched_work.new_workspace(tmp_path_factory.mktemp("start") / "case")


class Fault:
    """Raises an error of the disk at step ``at``, and at ``lasting`` - 1 writing steps after it.

    Steps are those with files whose path has ``among`` in it.
    """

    def __init__(self, at: int, number: int, lasting: int = 1, among: str = "") -> None:
        self.at, self.number, self.left, self.among = at, number, lasting, among
        self.steps = 0
        self.hit: list[str] = []

    def __call__(self, kind: str, path: str) -> None:
        self.steps += self.among in path
        is_full = self.number == errno.ENOSPC
        takes_space = kind in ("made", "folder made", "written")
        if self.steps < self.at or self.left == 0 or self.among not in path or (is_full and not takes_space):
            return
        self.left -= 1
        self.hit.append(f"{kind} {Path(path).name}")
        raise OSError(self.number, os.strerror(self.number), path)


def worked(watched_work, start, tmp_path, monkeypatch, fault, seed=1):
    """What was lost, and the errors that were told, after work in which the disk failed."""
    chance = random.Random(f"faults {seed}")
    root = Path(shutil.copytree(start, tmp_path / "case"))
    told: list[SijillError] = []
    with watched_work.watched(root, monkeypatch, watched_work.PLENTY) as recorder:
        recorder.fails = fault
        work = watched_work.Work(root, recorder, chance, tmp_path)
        for steps in SITTINGS:
            told += sat(work, steps)
        recorder.fails = None
        work.sitting(3)
    acknowledged = [what for kind, what, *_ in recorder.events if kind == "acknowledged"]
    missing = watched_work.lost(root, acknowledged)
    if not any(kind == "head" for kind, *_ in acknowledged):
        with Workspace.open(root) as workspace:
            work.do_sign(workspace)
    found = verify(root)
    shutil.rmtree(root)
    return [*missing, *map(str, found.findings)], told


def sat(work, steps):
    """One sitting in which each thing may fail and the next is tried in the same open workspace."""
    told = []
    try:
        with Workspace.open(work.root, clock=work.now, entropy=work.chance.randbytes) as workspace:
            for _ in range(steps):
                try:
                    work.one(workspace)
                except (SijillError, OSError) as error:
                    told.append(coded(error))
    except (SijillError, OSError) as error:
        told.append(coded(error))
    return told


def coded(error):
    """The error as the command line tells it."""
    return error if isinstance(error, SijillError) else _disk_error(error)


def faults(watched_work, start, tmp_path, monkeypatch, points, number, lasting=1, among=""):
    """How many steps there are, what was lost by a fault at evenly spread ones, and how often it was told."""
    whole = Fault(1 << 60, number, among=among)
    assert worked(watched_work, start, tmp_path, monkeypatch, whole) == ([], [])
    lost, hit, codes = [], 0, set()
    for at in range(1, whole.steps, max(1, whole.steps // points)):
        fault = Fault(at, number, lasting, among)
        missing, told = worked(watched_work, start, tmp_path, monkeypatch, fault)
        hit += bool(fault.hit)
        codes |= {one.code for one in told}
        lost += [f"step {at}, {fault.hit[0]}: says not what to do: {one.code}" for one in told if not one.next_step]
        lost += [f"step {at}, {fault.hit[0]}: {one}" for one in missing]
    return hit, lost, codes


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_an_error_of_the_disk_loses_nothing_acknowledged(number, watched_work, start, tmp_path, monkeypatch):
    hit, lost, codes = faults(watched_work, start, tmp_path, monkeypatch, 10, number)
    assert not lost
    assert hit >= 8
    assert codes <= CODES


@pytest.mark.slow
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_a_hundred_errors_of_the_disk_lose_nothing_acknowledged(number, watched_work, start, tmp_path, monkeypatch):
    hit, lost, codes = faults(watched_work, start, tmp_path, monkeypatch, 110, number)
    print(f"\n{os.strerror(number)}: {hit} steps failed, {len(lost)} things lost; told as {', '.join(sorted(codes))}")
    assert not lost
    assert hit >= 80
    assert codes <= CODES


def test_a_program_that_passes_over_errors_loses_documents(watched_work, start, tmp_path, monkeypatch):
    def passing_over(*told, **more):
        with contextlib.suppress(OSError):
            write_whole(*told, **more)

    monkeypatch.setattr(blobs, "write_whole", passing_over)
    _, lost, _ = faults(watched_work, start, tmp_path, monkeypatch, 12, errno.EIO, lasting=4, among="documents/")
    assert any("document" in one for one in lost)


def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_space(watched_work, start, tmp_path, monkeypatch):
    hit, lost, codes = faults(watched_work, start, tmp_path, monkeypatch, 6, errno.ENOSPC, lasting=40)
    assert not lost
    assert hit >= 5
    assert codes <= CODES


def test_a_full_disk_is_told_with_a_code_and_what_to_do(tmp_path, monkeypatch, capsys):
    def full(handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    Workspace.create(tmp_path / "case").close()
    (tmp_path / "report.txt").write_text("Invented: nine houses.")
    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(SystemExit) as left:
        main(["preserve", str(tmp_path / "report.txt"), "-w", str(tmp_path / "case")])
    assert left.value.code == 1
    told = capsys.readouterr().err
    assert "io.failed" in told
    assert "No space left on device" in told
    assert "free space" in told


MOUNTED = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
FULL = Path(__file__).with_name("full_disk.py")


def test_a_real_file_system_that_is_full_loses_nothing_acknowledged(tmp_path):
    mount = f"mount -t tmpfs -o size=4m none {tmp_path}"
    if (
        shutil.which("unshare") is None
        or subprocess.run([*MOUNTED, mount], capture_output=True, check=False).returncode
    ):
        pytest.skip("no file system can be mounted here")
    done = subprocess.run(
        [*MOUNTED, f"{mount} && exec {sys.executable} {FULL} {tmp_path}"], capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["full", "intact", "resumed", "intact"], done.stderr
