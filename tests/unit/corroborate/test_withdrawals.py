"""Withdrawals: numbers that a page tells only to say that their source has taken them back."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.pages import Page
from sijill.corroborate.withdrawals import with_withdrawals


@pytest.fixture
def read(toll):
    """The toll of 31 whose page holds these words."""

    def make(words):
        start = words.index("31")
        told = toll("a", 8, 31, document="page", at=(start, start + 2))
        return with_withdrawals([told], [Page("page", "Harbour Wire", date(2031, 11, 8), words)])[0]

    return make


@pytest.mark.parametrize(
    "words",
    [
        "The River Monitor withdrew its report that 31 people were killed.",
        "The figure was wrong. The River Monitor has retracted its claim of 31 dead.",
        "وسحب مرصد النهر تقريره عن مقتل 31 شخصا.",
        "تراجعت البلدية عن حصيلة 31 قتيلا.",
    ],
)
def test_a_number_told_as_withdrawn_counts_nobody(read, words):
    found = read(words)
    assert found.withdraws
    assert found.retracted


@pytest.mark.parametrize(
    "words",
    [
        "The army withdrew from Rabazir after 31 people were killed.",
        "The council withdrew its report of looting. 31 people were killed.",
        "The River Monitor withdrew its report of 310 dead; 31 people were killed.",
        "سحب الأهالي جثث 31 شخصا.",
    ],
)
def test_a_number_beside_another_withdrawal_stays(read, words):
    found = read(words)
    assert not found.withdraws
    assert not found.retracted
