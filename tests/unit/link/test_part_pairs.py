"""Parts that met are as alike as they are; those that never met are not compared."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.link.part_pairs import PartPairs, each_once
from sijill.text.name_likeness import part_likeness
from sijill.text.name_parts import name_parts

PARTS = [name_parts(written)[0] for written in ("Omar", "عمر", "Karim", "كريم", "Khalil")]


def test_parts_are_compared_when_they_meet_and_once() -> None:
    pairs = PartPairs(PARTS)
    one, other = np.array([0, 1, 2, 4]), np.array([1, 0, 3, 4])
    assert pairs.likenesses(one, other).tolist() == [0.0, 0.0, 0.0, 1.0]
    pairs.meet([(one, other), (other, one)])
    first = pairs.likenesses(one, other).tolist()
    assert first == pytest.approx([part_likeness(PARTS[a], PARTS[b]) for a, b in zip(one, other, strict=True)])
    pairs.meet([(np.array([2, 0]), np.array([3, 4]))])
    assert pairs.likenesses(one, other).tolist() == first
    assert pairs.likenesses(np.array([0]), np.array([4])).tolist() == [0.0]


def test_numbers_are_given_once_and_in_order() -> None:
    assert each_once(np.array([3, 1, 3, 2])).tolist() == [1, 2, 3]
    assert each_once(np.zeros(0, dtype=np.int64)).tolist() == []
