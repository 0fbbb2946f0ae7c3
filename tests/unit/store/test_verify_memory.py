"""A long ledger is verified without being held in memory: a leaf hash and a little more for each entry."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

from sijill.preserve.verify import verify
from sijill.store.entries import Draft
from sijill.store.workspace import Workspace

AT_MOST = 600
"""Bytes held for an entry more; an entry of the usual kinds, its seal and its row take some 5,000 when held."""


def peak(root: Path) -> int:
    tracemalloc.start()
    try:
        assert verify(root).verdict == "intact"
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def grown(workspace: Workspace, count: int) -> None:
    drafts = [
        Draft("claim.decided", f"claim-{number}", {"verdict": "accepted"}, {"reason": f"read, number {number}"})
        for number in range(count)
    ]
    workspace.ledger.append_many(drafts)


def test_an_entry_more_takes_little_memory_to_verify(workspace: Workspace) -> None:
    grown(workspace, 1000)
    few = peak(workspace.root)
    for _ in range(4):
        grown(workspace, 1000)
    assert (peak(workspace.root) - few) / 4000 < AT_MOST
