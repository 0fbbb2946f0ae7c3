"""Parts of names compared together are as alike as each two by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.text.name_likeness import part_likeness
from sijill.text.name_parts import name_parts
from sijill.text.part_rows import PartRows

WRITTEN = (
    "Hassan", "حسن", "Hussein", "حسين", "Mahmoud", "محمد", "Mehmoud", "Abdalrahman", "عبدالرحمن", "الرحمن", "Abdo",
    "Jouda", "ابوجوده", "Bouteflika", "al-Din", "Nouraldin", "نورالدين", "Nour", "Astal", "Alastal", "الاسطل", "Elias",
    "الياس", "Umm",
)  # fmt: skip
PARTS = [name_parts(written)[0] for written in WRITTEN]


def test_parts_that_are_near_are_as_alike_as_by_themselves() -> None:
    one, other = np.divmod(np.arange(len(PARTS) ** 2), len(PARTS))
    rows = PartRows(PARTS)
    near = np.flatnonzero(rows.are_near(one, other))
    found = rows.likenesses(one[near], other[near]).tolist()
    told = [part_likeness(PARTS[a], PARTS[b]) for a, b in zip(one[near], other[near], strict=True)]
    assert found == pytest.approx(told)
    assert any(0.1 < alike < 0.9 for alike in found)


def test_parts_that_share_too_few_consonants_are_not_near() -> None:
    rows = PartRows([*name_parts("Khalil"), *name_parts("Samir"), None])
    assert rows.are_near(np.array([0, 0, 2, 0]), np.array([1, 2, 2, 0])).tolist() == [False, False, False, True]
