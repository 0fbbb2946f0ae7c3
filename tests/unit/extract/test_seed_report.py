"""The report the project began with, held against its gold reading; it does not lie in the repository."""

import json
from datetime import date
from pathlib import Path

import pytest

from sijill.extract.read import read
from sijill.model.readings import Reading

SEED = Path(__file__).resolve().parents[4] / "shared" / "data" / "seed"

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SEED.is_dir(), reason="the labelled report does not lie beside the repository"),
]


@pytest.fixture(scope="module")
def gold() -> dict[str, list[dict[str, dict[str, int]]]]:
    return json.loads((SEED / "gold.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reading() -> Reading:
    text = (SEED / "report.txt").read_text(encoding="utf-8")
    return read(text, id="seed", published=date(2025, 3, 9), country="SY")


def _overlap(start: int, end: int, other: dict[str, int]) -> float:
    shared = max(0, min(end, other["end"]) - max(start, other["start"]))
    return shared / (max(end, other["end"]) - min(start, other["start"]))


def test_most_gold_claims_are_found_and_few_others(gold, reading) -> None:
    told = [c for c in reading.claims if c.harm.value in {"killed", "injured"} and not c.negated]
    found = [g for g in gold["claims"] if any(_overlap(c.span.start, c.span.end, g["span"]) >= 0.5 for c in told)]
    precision, recall = len(found) / len(told), len(found) / len(gold["claims"])
    assert 2 * precision * recall / (precision + recall) >= 0.85


def test_no_denied_death_is_counted(gold, reading) -> None:
    for denied in gold["negated"]:
        inside = [c for c in reading.claims if _overlap(c.span.start, c.span.end, denied["span"]) > 0.5]
        assert all(c.negated for c in inside if c.harm.value == "killed")


def test_every_protected_person_is_flagged(gold, reading) -> None:
    spans = [span for flag in reading.protection for span in flag.spans]
    for wanted in gold["protection"]:
        assert any(_overlap(s.start, s.end, w) > 0.3 for s in spans for w in wanted["spans"]), wanted


def test_garbles_are_found_and_none_invented(gold, reading) -> None:
    hits = [
        g for g in reading.garbles if any(_overlap(g.span.start, g.span.end, w["span"]) > 0.2 for w in gold["garbled"])
    ]
    assert len(hits) >= 10
    assert len(reading.garbles) - len(hits) <= 2
