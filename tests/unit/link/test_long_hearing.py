"""Rows heard in compiled loops, by however many threads, are as alike as rows heard a few at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from sijill.link import long_hearing
from sijill.link.likeness import Hearing
from sijill.link.long_hearing import LongHearing

TOKENS = (
    "omar", "عمر", "umar", "nasr", "ناصر", "karim", "كريم", "haddad", "hadad", "حداد", "jouda", "ابوجوده", "salem",
    "salim", "سالم", "khoury", "khouri", "خوري", "mahmoud", "محمد", "mehmoud", "صلاحدين", "salahdin",
    "abdalrahman", "الرحمن",
)  # fmt: skip


def rows(count: int) -> list[str | None]:
    rng = np.random.default_rng(5)
    told = (" ".join(rng.choice(TOKENS, rng.integers(1, 8))) for _ in range(count))
    return [None, "", *sorted({*told, *TOKENS})]


@pytest.mark.parametrize(("at_once", "places"), [(7, 4), (1_000, 1 << 16)])
@pytest.mark.parametrize("threads", [1, 4])
def test_every_two_rows_are_as_alike_as_a_few_at_a_time(
    at_once: int, places: int, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(long_hearing, "AT_ONCE", at_once)
    monkeypatch.setattr(long_hearing, "FEWEST_PLACES", places)
    held = rows(60)
    one, other = (np.ascontiguousarray(side) for side in np.divmod(np.arange(len(held) ** 2), len(held)))
    told, hearing = Hearing(held).likenesses(one, other), LongHearing(held)
    with ThreadPoolExecutor(threads) as pool:
        parts = np.array_split(np.arange(len(one)), 8)
        found = np.concatenate(list(pool.map(lambda here: hearing.likenesses(one[here], other[here]), parts)))
    assert found.tolist() == told.tolist()
    assert len(set(told.tolist())) > 20
