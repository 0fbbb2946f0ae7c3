"""Parts heard together are as far apart as each two heard by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.text import sound_rows
from sijill.text.sound_distance import sound_distance
from sijill.text.sound_rows import SoundRows

PARTS = (
    "youssef", "يوسف", "hussein", "حسن", "حسين", "khaled", "خالد", "خادل", "صلاح", "صالح", "شير", "شي", "shir", "amir",
    "امي", "امير", "", "a", "ا", "ع", "abdo", "عبده", "muhammad", "mehmoud", "محمد", "qasim", "gasem", "قاسم",
    "hla", "hal",
)  # fmt: skip


def every_two() -> tuple[list[int], list[int]]:
    return tuple(map(list, zip(*[(a, b) for a in range(len(PARTS)) for b in range(len(PARTS))], strict=True)))  # type: ignore[return-value]


def heard(one: list[int], other: list[int]) -> list[float]:
    return SoundRows(PARTS).distances(np.array(one), np.array(other)).tolist()


def test_each_two_are_as_far_apart_as_by_themselves() -> None:
    one, other = every_two()
    assert heard(one, other) == [sound_distance(PARTS[a], PARTS[b]) for a, b in zip(one, other, strict=True)]


def test_few_at_a_time_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = every_two()
    whole = heard(one, other)
    monkeypatch.setattr(sound_rows, "AT_ONCE", 7)
    assert heard(one, other) == whole


def test_no_parts_and_no_pairs_are_nothing() -> None:
    none = np.zeros(0, dtype=np.int64)
    assert SoundRows(()).distances(none, none).tolist() == []
    assert SoundRows(PARTS).distances(none, none).tolist() == []
