"""Answers to the queue's questions leave fewer errors than answers to others, on invented families."""

import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.setattr(sys, "path", [str(BENCH), *sys.path])
    import review_pairs

    yield review_pairs
    for name in ("review_pairs", "link_families"):
        sys.modules.pop(name, None)


def test_thirty_answers_mend_most_where_the_queue_asks(bench):
    records, truth = bench.lists(2500, 3, 0.0)
    records = [bench.without_all_but_name(one) for one in records]
    options = bench.Options(across_lists=True)
    found = bench.link(records, options=options)
    before, left = bench.errors(found, truth)[0], {}
    for way in ("queue", "near one half", "chance"):
        judged = []
        for pair, picked in bench.asked(way, found, [], 30, 3):
            verdict = bench.Verdict.SAME if truth[pair.left] == truth[pair.right] else bench.Verdict.DIFFERENT
            judged.append(bench.Judgement(pair.left, pair.right, verdict, "truth", picked=picked))
        left[way] = bench.errors(bench.link(records, judgements=judged, options=options), truth)[0]
    assert left["queue"] < left["near one half"] < left["chance"] <= before
