"""What a reader must know before using links."""

from __future__ import annotations

import pytest

from sijill.link.linkage import Options, link
from sijill.link.warned import warnings_of
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName


def alike(count: int) -> list[VictimRecord]:
    return [VictimRecord("a", str(at), WrittenName("Amal Karim Nasr"), age=Age.of(at % 4)) for at in range(count)]


def codes(records: list[VictimRecord], judgements: list[Judgement] | None = None) -> list[str]:
    return [one["code"] for one in warnings_of(link(records, judgements=judgements or [], options=Options()))]


def test_records_that_nothing_tells_apart_are_warned_of() -> None:
    assert "link.too-alike" in codes(alike(200))


def test_a_few_records_rest_on_stated_shares() -> None:
    assert codes(alike(2)) == ["link.too-few"]


def test_nothing_compared_warns_of_nothing() -> None:
    assert codes([]) == codes(alike(1)) == []


def test_rules_left_out_and_contradictions_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.blocking.FEWEST_ALLOWED", 100)
    monkeypatch.setattr("sijill.link.blocking.PAIRS_A_RECORD", 1)
    one, two, three = (("a", str(at)) for at in range(3))
    judgements = [
        Judgement(one, two, Verdict.SAME, "p1"),
        Judgement(two, three, Verdict.SAME, "p1"),
        Judgement(one, three, Verdict.DIFFERENT, "p1"),
    ]
    assert {"link.rules-left-out", "link.contradicted"} <= set(codes(alike(60), judgements))
