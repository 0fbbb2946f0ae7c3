"""Pairs inside one list, which are known to be two people."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.link.blocking import Rule
from sijill.link.comparisons import comparisons_for
from sijill.link.engine import Engine
from sijill.link.key_table import KeyTable, key_table
from sijill.link.strangers import MOST_STOOD_FOR, shapes, stood_for, strangers
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord, WrittenName


def keys(*names: str) -> KeyTable:
    records = [VictimRecord("a", str(at), WrittenName(name)) for at, name in enumerate(names)]
    return key_table(victim_columns(records), False)


def test_only_pairs_inside_a_list_are_strangers() -> None:
    known = keys("Rim Adel Nasr", "Sami Adel Nasr", "Rim Adel Nasr", "Lina Aziz Haddad", "Omar Aziz Haddad")
    lists = np.array([0, 0, 1, 1, 1])
    engine = Engine(known, lists.tolist(), across_lists=True)
    rules = [Rule(("lineage_key",))]
    found = strangers(engine, rules, comparisons_for((), ()), known, lists)
    assert list(zip(found.pairs.left.tolist(), found.pairs.right.tolist(), strict=True)) == [(0, 1), (3, 4)]
    assert found.stand_for == pytest.approx([6 / 4, 6 / 4])
    assert engine.counted_inside(rules) == 2


def test_a_pair_stands_only_for_pairs_of_its_shapes() -> None:
    shape = shapes(keys("Rim Nasr", "Rim Adel Nasr", "ريم نصر", "Sami Adel Haddad"))
    assert shape[1] == shape[3]
    assert len(set(shape.tolist())) == 3


def test_pairs_across_over_pairs_inside_by_shape() -> None:
    shape, lists = np.array([0, 0, 0, 1, 0, 0, 1]), np.array([0, 0, 0, 0, 1, 1, 1])
    found = stood_for(shape, lists)
    assert found[0, 0] == pytest.approx(3 * 2 / (3 + 1))
    assert found[0, 1] == found[1, 0] == pytest.approx((3 * 1 + 2 * 1) / (3 * 1 + 2 * 1))
    assert found[1, 1] == 0.0


def test_a_pair_that_would_stand_for_many_is_passed_over() -> None:
    lists = np.array([0] * 2 + [1] * 40)
    several = keys(*["Rim Nasr"] * 60, *["Rim Adel Nasr"] * 2, *["Rim Adel Aziz"] * 40)
    engine = Engine(several, [0] * 60 + lists.tolist(), across_lists=True)
    found = strangers(
        engine, [Rule(("given_key",))], comparisons_for((), ()), several, np.array([0] * 60 + lists.tolist())
    )
    assert found.stand_for.max() <= MOST_STOOD_FOR
    assert (found.stand_for == 0.0).any()
