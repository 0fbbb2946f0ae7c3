"""Rows of name parts heard together are as alike as each two heard by themselves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from sijill.link import likeness
from sijill.link.likeness import ALIKE, Hearing
from sijill.text.name_likeness import lineage_likeness, part_likeness
from sijill.text.name_parts import name_parts

ROWS = (
    "omar", "عمر", "umar nasr", "nasr", "ناصر", "karim haddad", "كريم عمر حداد", "karim umar hadad", "jouda",
    "ابوجوده", "salem nader rafiq khoury", "سالم نادر رفيق خوري", "salim rafiq khouri", "mahmoud", "محمد",
)  # fmt: skip


def likenesses(left: list[str], right: list[str]) -> npt.NDArray[np.int8]:
    rows = sorted({*left, *right})
    one, other = (np.array([rows.index(row) for row in side], dtype=np.int64) for side in (left, right))
    return Hearing(rows).likenesses(one, other)


def parts(row: str) -> tuple[object, ...]:
    return tuple(name_parts(token)[0] for token in row.split(" "))


def test_a_row_is_as_alike_as_the_lineages_are_one_by_one() -> None:
    pairs = [(one, other) for one in ROWS for other in ROWS]
    found = likenesses([one for one, _ in pairs], [other for _, other in pairs])
    told = [round(ALIKE * lineage_likeness(parts(one), parts(other))) for one, other in pairs]  # type: ignore[arg-type]
    assert all(abs(a - b) <= (1 if b > 5 else b) for a, b in zip(found.tolist(), told, strict=True))


def test_few_at_a_time_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = list(ROWS), list(reversed(ROWS))
    whole = likenesses(left, right).tolist()
    monkeypatch.setattr(likeness, "AT_ONCE", 2)
    assert likenesses(left, right).tolist() == whole


def test_the_order_of_the_two_does_not_matter() -> None:
    left, right = list(ROWS), list(reversed(ROWS))
    assert likenesses(left, right).tolist() == likenesses(right, left).tolist()


def test_one_name_in_two_scripts_is_alike_and_two_of_one_key_are_not() -> None:
    assert likenesses(["omar", "mahmoud"], ["عمر", "محمد"])[0] >= 90
    assert likenesses(["mahmoud"], ["محمد"])[0] < 60


def test_of_the_faith_left_out_is_somewhat_alike_and_two_of_it_are_compared_by_the_rest() -> None:
    whole, bare, other = likenesses(["صلاحدين", "صلاحدين", "صلاحدين"], ["salahdin", "salah", "سيفدين"])
    assert whole >= 90 > bare >= 40 > other
    assert likenesses(["نادين"], ["nadine"])[0] >= 90


def test_parts_that_share_too_few_consonants_are_nothing_alike() -> None:
    assert likenesses(["khalil", "nasr haddad"], ["samir", "salem khoury"]).tolist() == [0, 0]
    one, other = name_parts("khalil")[0], name_parts("samir")[0]
    assert part_likeness(one, other) < 0.01


def test_no_pairs_are_nothing() -> None:
    assert likenesses([], []).tolist() == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("عبدله", "abdlah"), ("عبدله", "abdulla"), ("عمادالدين", "emaddin"), ("سعد", "saadallah"), ("يوسف", "benyoucef")],
)
def test_names_of_two_words_that_folding_joined_are_heard(one: str, other: str) -> None:
    assert likenesses([one], [other])[0] >= 75
