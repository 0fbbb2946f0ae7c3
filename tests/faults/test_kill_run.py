"""Killed at any moment, nothing acknowledged is lost, the workspace is intact, and the next run finishes."""

import json
import random
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sijill.preserve.verify import verify
from sijill.store.schema_derived import TABLES
from sijill.store.workspace import Workspace

CHILD = Path(__file__).with_name("killed_child.py")
LISTED = "id,name,sex,age,date of death,place\n"
FILES = {
    "agency.txt": (
        "The Sahel Observatory for Human Rights recorded more than 31 civilians killed in Jableh on Thursday.\n",
        {"published": "2031-11-09", "outlet": "Meridian Press", "kind": "report"},
    ),
    "a.csv": (LISTED + "A1,Adib Marwan Karmo,male,31,2031-11-06,Jableh\n", {"outlet": "List A", "kind": "list"}),
    "b.csv": (LISTED + "B1,Adeeb Marwan Karmo,male,31,2031-11-06,Jableh\n", {"outlet": "List B", "kind": "list"}),
}


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    """An empty workspace and an inbox; every round begins with a copy of them."""
    folder = tmp_path_factory.mktemp("start")
    Workspace.create(folder / "case", clock=lambda: datetime.now(UTC)).close()
    (folder / "inbox").mkdir()
    for name, (text, _) in FILES.items():
        (folder / "inbox" / name).write_text(text, encoding="utf-8")
    (folder / "inbox" / "told.json").write_text(json.dumps({name: told for name, (_, told) in FILES.items()}))
    return folder


def begun(root, start):
    shutil.copytree(start / "case", root)
    return subprocess.Popen(
        [sys.executable, str(CHILD), str(root), str(start / "inbox")], stdout=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def whole(start, tmp_path_factory):
    """How long an undisturbed child takes (seconds) and the rows it makes."""
    root = tmp_path_factory.mktemp("whole") / "case"
    clock = time.monotonic()
    child = begun(root, start)
    out, _ = child.communicate(timeout=300)
    assert out.splitlines()[-1] == "finished"
    return time.monotonic() - clock, rows_of(root)


def rows_of(root):
    with Workspace.open(root) as workspace:
        return {name: workspace.derived.rows(name) for name in TABLES}


def one_round(root, start, whole, rng):
    seconds, wanted = whole
    child = begun(root, start)
    time.sleep(rng.uniform(0.1, 1.05) * seconds)
    child.kill()
    out, _ = child.communicate(timeout=60)
    acknowledged = [line.split() for line in out.splitlines() if line[:1].isdigit()]
    verdict = verify(root)
    assert verdict.verdict == "intact", verdict.findings
    with Workspace.open(root) as workspace:
        entries = {entry.seq: entry for entry in workspace.ledger.entries()}
        for index, sha256 in acknowledged:
            assert entries[int(index)].subject == sha256
            assert workspace.blobs.get(sha256)
    child = subprocess.run(
        [sys.executable, str(CHILD), str(root), str(start / "inbox")], capture_output=True, text=True
    )
    assert child.stdout.splitlines()[-1] == "finished", child.stderr
    assert verify(root).verdict == "intact"
    assert rows_of(root) == wanted


@pytest.mark.parametrize("number", range(5))
def test_killed_at_a_random_moment_nothing_acknowledged_is_lost(number, start, whole, tmp_path):
    one_round(tmp_path / "case", start, whole, random.Random(f"short {number}"))


@pytest.mark.slow
@pytest.mark.parametrize("number", range(50))
def test_killed_fifty_times_nothing_acknowledged_is_lost(number, start, whole, tmp_path):
    one_round(tmp_path / "case", start, whole, random.Random(f"long {number}"))
