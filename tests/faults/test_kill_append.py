"""Killed (kill -9) at any moment while it appends, keeps and signs, a process loses nothing that it gave back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROUNDS = Path(__file__).with_name("killed_rounds.py")


def rounds(folder, number, *more):
    done = subprocess.run(
        [sys.executable, str(ROUNDS), str(folder), str(number), "7", *more], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_killed_twenty_times_nothing_acknowledged_is_lost(tmp_path):
    made = rounds(tmp_path, 20)
    assert (made["lost"], made["altered"]) == ([], [])
    assert made["acknowledged"] > 20


def test_killed_twenty_times_a_sealed_workspace_loses_nothing_acknowledged(tmp_path):
    made = rounds(tmp_path, 20, "sealed")
    assert (made["lost"], made["altered"]) == ([], [])
    assert made["acknowledged"] > 20
    assert not (tmp_path / "case" / "store.db").read_bytes().startswith(b"SQLite")


@pytest.mark.slow
@pytest.mark.parametrize("how", ["", "sealed"])
def test_killed_five_hundred_times_nothing_acknowledged_is_lost(tmp_path, how):
    made = rounds(tmp_path, 500, how)
    print(f"\n{made['rounds']} rounds, {made['acknowledged']} things acknowledged, {len(made['lost'])} lost")
    assert (made["lost"], made["altered"]) == ([], [])
    assert made["acknowledged"] > 500


def test_a_process_that_speaks_too_early_loses_entries(tmp_path):
    assert rounds(tmp_path, 20, "control")["lost"]
