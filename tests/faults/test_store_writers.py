"""Several at once, and one that is killed: nothing acknowledged is lost, and the ledger stays whole."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sijill.preserve.verify import verify
from sijill.store.workspace import Workspace

APPEND = """
import sys
from pathlib import Path
from sijill.store.workspace import Workspace

with Workspace.open(Path(sys.argv[1])) as workspace:
    for number in range(int(sys.argv[2])):
        sha256 = workspace.blobs.put(f"{sys.argv[3]} {number}".encode() * 40)
        body = {"size": workspace.blobs.size(sha256)}
        made = workspace.ledger.append("document.preserved", sha256, body, seals={"name": f"{number}.txt"})
        print(made.seq, sha256, made.leaf.hex(), flush=True)
"""


def appending(root: Path, count: int, label: str) -> subprocess.Popen[str]:
    arguments = [sys.executable, "-c", APPEND, str(root), str(count), label]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


def test_several_processes_append_to_one_ledger(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    writers = [appending(tmp_path / "w", 15, label) for label in ("a", "b", "c")]
    told = [writer.communicate(timeout=60)[0].splitlines() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    numbers = sorted(int(line.split()[0]) for lines in told for line in lines)
    assert numbers == list(range(1, 46))
    verdict = verify(tmp_path / "w")
    assert (verdict.verdict, verdict.checked["entries"]) == ("intact", 46)
    assert verdict.checked["store_file"] == "compared"


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_acknowledged_is_lost_when_the_writer_is_killed(tmp_path: Path, seed: int) -> None:
    root, chance = tmp_path / "w", random.Random(seed)
    Workspace.create(root).close()
    writer = appending(root, 100_000, f"round {seed}")
    assert writer.stdout is not None
    acknowledged = [writer.stdout.readline()]
    until = time.monotonic() + chance.uniform(0.05, 0.6)
    while time.monotonic() < until:
        acknowledged.append(writer.stdout.readline())
    writer.send_signal(signal.SIGKILL)
    acknowledged += writer.stdout.readlines()
    writer.wait(30)
    writer.stdout.close()
    acknowledged = [line for line in acknowledged if line.endswith("\n")]
    assert len(acknowledged) > 1
    verdict = verify(root)
    assert verdict.verdict == "intact", json.dumps(verdict.as_json())
    with Workspace.open(root) as again:
        leaves = [leaf.hex() for leaf in again.ledger.leaves()]
        for seq, sha256, leaf in (line.split() for line in acknowledged):
            assert leaves[int(seq)] == leaf
            assert again.blobs.exists(sha256)
        again.ledger.append("custody.recorded", acknowledged[0].split()[1], {"action": "viewed"})
    assert verify(root).verdict == "intact"


def test_a_reader_is_not_held_up_by_a_writer_and_sees_whole_appends_only(tmp_path: Path) -> None:
    from sqlalchemy import text

    Workspace.create(tmp_path / "w").close()
    with (
        Workspace.open(tmp_path / "w") as writer,
        Workspace.open(tmp_path / "w") as reader,
        writer.ledger.database.writing() as connection,
    ):
        connection.execute(text("UPDATE tree_head SET size = 99"))
        assert reader.ledger.size == 1
        assert verify(tmp_path / "w").verdict == "intact"
        connection.rollback()


def test_verify_is_right_while_the_workspace_is_open(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "w") as writer:
        for number in range(3):
            writer.ledger.append("custody.recorded", "ab" * 32, {"action": "viewed"}, seals={"note": str(number)})
        verdict = verify(tmp_path / "w")
        assert (verdict.verdict, verdict.checked["entries"]) == ("intact", 4)
        assert str(verdict.checked["store_file"]).startswith("not compared")
    assert verify(tmp_path / "w").checked["store_file"] == "compared"
