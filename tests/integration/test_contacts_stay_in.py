"""Numbers, addresses and points by which somebody can be found leave no workspace, in quotes or in a release."""

from __future__ import annotations

import pytest
from tests.conftest import small_workspace

from sijill import pipeline
from sijill.gate import Quotes, held_by, scan

REPORT = """Nine people were killed in Jableh on Thursday. Ask the widow at +963 955 010 203.

Her brother wrote from hala.q@mail.example that two children were wounded. He lives at 14 Mill Street, flat 3.
"""
TOLD = ("955 010 203", "hala.q@mail.example", "14 Mill Street")


@pytest.fixture
def carried_report(tmp_path):
    files = {"report.txt": (REPORT, {"published": "2031-11-09", "outlet": "Meridian Press"})}
    with small_workspace(tmp_path / "w", files) as made:
        pipeline.run(made, ("extract", "record", "link", "corroborate", "protect"))
        yield made


def test_a_quote_holds_no_way_to_reach_anybody(carried_report) -> None:
    document = str(carried_report.derived.rows("reading")[0]["document"])
    shown = Quotes(carried_report).of(document, 0, len(REPORT))
    assert "Nine people were killed in Jableh on Thursday." in shown
    assert not [words for words in TOLD if words in shown]


def test_the_last_look_finds_a_number_that_stands_anywhere(carried_report) -> None:
    guarded = held_by(carried_report).guarded
    page = b"<p>See +963 955 010 203 and hala.q@mail.example.</p>"
    assert len({found.item for found in scan({"index.html": page}, guarded)}) == 2


def test_the_queue_says_why_such_words_are_sealed(carried_report) -> None:
    rows = carried_report.derived.rows("clearance_item", why="tells how to reach or find somebody")
    assert len(rows) == 3
    assert {row["state"] for row in rows} == {"sealed"}
