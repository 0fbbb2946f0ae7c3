"""The three lists through the real stages: recorded, linked, judged, estimated."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations

import pytest

from sijill import pipeline
from sijill.demo.anchors import Anchors
from sijill.demo.apply import apply
from sijill.demo.carry import preserve_sources
from sijill.demo.compare import compare
from sijill.demo.entries import ALIVE, Example
from sijill.demo.example import SOURCES, write_example
from sijill.store.workspace import Workspace


@pytest.fixture(scope="module")
def linked(example: Example, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("linked")
    write_example(example, folder)
    with Workspace.create(folder / "workspace") as workspace:
        preserve_sources(workspace, example, folder / SOURCES)
        pipeline.run(workspace, ["record", "link"])
        assert apply(workspace, example, "link").unmatched == ()
        pipeline.run(workspace, ["link"])
        assert apply(workspace, example, "victims").unmatched == ()
        pipeline.run(workspace, ["link", "estimate"])
        yield workspace


def groups(workspace: Workspace, example: Example) -> list[list[str]]:
    """The true person of each row of each victim; a row that names nobody is a person of its own."""
    anchors, true = Anchors(workspace, example), example.person_of()
    held = defaultdict(list)
    for row in workspace.derived.rows("victim_member"):
        anchor = anchors.anchor_of[str(row["record"])]
        held[row["victim"]].append(true.get(anchor, "-".join(anchor)))
    return list(held.values())


def test_most_pairs_are_found_and_few_are_wrong(linked: Workspace, example: Example) -> None:
    found = [pair for group in groups(linked, example) for pair in combinations(group, 2)]
    right = sum(one == other for one, other in found)
    true = sum(count * (count - 1) // 2 for count in Counter(example.person_of().values()).values())
    assert right / true > 0.95
    assert right / len(found) > 0.92


def test_bodies_that_nobody_knew_are_linked_to_nobody(linked: Workspace, example: Example) -> None:
    true = set(example.person_of().values())
    assert all(len(group) == 1 for group in groups(linked, example) if set(group) - true)


def test_the_living_man_is_one_victim_marked_alive(linked: Workspace, example: Example) -> None:
    alive = [row for row in linked.derived.rows("victim") if row["alive"]]
    assert len(alive) == 1
    assert Anchors(linked, example).victim(example.rows_of(ALIVE.id)) == alive[0]["id"]


def test_the_estimate_of_the_linked_lists_holds_the_truth(linked: Workspace, example: Example) -> None:
    comparison = compare(linked, example)
    line = next(one for one in comparison.estimates if one.method == "log-linear")
    assert line.holds(comparison.known.dead)
    assert abs(line.documented - comparison.known.listed) <= 10
