"""Blocking rules: which are used, which are narrowed, which are left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from sijill.link import blocking
from sijill.link.blocking import Rule, chosen_rules

DEAR, CHEAP = ("given_key", "father"), ("given_key", "family")
PAIRS = {DEAR: 900, (*DEAR, "place"): 40, (*DEAR, "died"): 300, CHEAP: 90, ("birth",): 700}


def chosen(asked: Sequence[tuple[str, ...]], pairs: Mapping[tuple[str, ...], int] = PAIRS) -> list[tuple[str, ...]]:
    def counted(rules: Sequence[Rule]) -> list[Rule]:
        return [replace(rule, pairs=pairs[rule.columns]) for rule in rules]

    used, _ = chosen_rules(counted, [Rule(columns) for columns in asked], ("place", "died"), 10)
    return [rule.columns for rule in used]


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocking, "NARROWED_ABOVE", 100)


def test_a_rule_that_gives_too_many_pairs_is_narrowed_by_what_makes_it_cheap() -> None:
    assert chosen([DEAR, CHEAP]) == [(*DEAR, "place"), CHEAP]


def test_a_rule_that_nothing_narrows_enough_stays() -> None:
    assert chosen([DEAR], {**PAIRS, (*DEAR, "place"): 500}) == [DEAR]


def test_a_rule_out_of_all_proportion_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocking, "FEWEST_ALLOWED", 800)
    assert chosen([DEAR, CHEAP], {**PAIRS, (*DEAR, "place"): 500}) == [CHEAP]


def test_a_rule_of_one_column_is_not_narrowed() -> None:
    assert chosen([("birth",)]) == [("birth",)]
