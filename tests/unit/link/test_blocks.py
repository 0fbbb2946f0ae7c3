"""Blocks: the pairs are those that comparing each two records finds."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from sijill.link import blocks as module
from sijill.link.blocks import Blocks, Codes, blocks_of

RECORDS = 60
COLUMNS = {
    name: np.random.default_rng(at).integers(-1, values, RECORDS).astype(np.int32)
    for at, (name, values) in enumerate({"given": 4, "family": 3, "town": 2}.items())
}
LISTS = np.random.default_rng(9).integers(0, 3, RECORDS)
RULES = [("given",), ("given", "family"), ("given", "family", "town")]


def coded(column: str) -> Codes:
    return COLUMNS[column]


def agree(columns: tuple[str, ...], one: int, other: int) -> bool:
    return all(COLUMNS[name][one] == COLUMNS[name][other] >= 0 for name in columns)


def pairs(blocks: Blocks, across: bool) -> list[tuple[int, int]]:
    codes = np.concatenate([np.zeros(0, dtype=np.int64), *blocks.codes(RECORDS, across)])
    return [divmod(code, RECORDS) for code in np.sort(codes).tolist()]


@pytest.mark.parametrize("columns", RULES)
@pytest.mark.parametrize(("name", "value"), [("AT_ONCE", 7), ("WIDEST", 4), ("WIDEST", 12), ("WIDEST", 62)])
def test_the_pairs_are_those_that_agree_each_once(
    columns: tuple[str, ...], name: str, value: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, name, value)
    blocks = blocks_of(columns, coded, LISTS)
    everywhere = [ends for ends in combinations(range(RECORDS), 2) if agree(columns, *ends)]
    across = [(one, other) for one, other in everywhere if LISTS[one] != LISTS[other]]
    assert pairs(blocks, across=False) == everywhere
    assert pairs(blocks, across=True) == across
    assert (blocks.across, blocks.inside) == (len(across), len(everywhere) - len(across))


@pytest.mark.parametrize("every", [1, 3])
def test_strangers_are_the_pairs_of_one_list_of_each_so_many_th_record(every: int) -> None:
    blocks = blocks_of(("given",), coded, LISTS)
    codes = np.sort(np.concatenate(list(blocks.codes_inside(RECORDS, every))))
    assert [divmod(code, RECORDS) for code in codes.tolist()] == [
        (one, other)
        for one, other in combinations(range(RECORDS), 2)
        if agree(("given",), one, other) and LISTS[one] == LISTS[other] and one % every == 0
    ]


def test_no_record_with_all_that_a_rule_asks_for_gives_no_pairs() -> None:
    blocks = blocks_of(("given",), lambda _: np.full(RECORDS, -1, dtype=np.int32), LISTS)
    assert (blocks.across, blocks.inside, list(blocks.codes(RECORDS, across=True))) == (0, 0, [])


def test_values_too_many_for_one_number_are_told_apart() -> None:
    rng = np.random.default_rng(2)
    wide = {name: rng.permutation(RECORDS).astype(np.int32) + 2**30 for name in "abcd"}
    for column in wide.values():
        column[7] = column[41] = 2**31 - 1
    blocks = blocks_of(tuple(wide), wide.__getitem__, LISTS)
    assert pairs(blocks, across=False) == [(7, 41)]
