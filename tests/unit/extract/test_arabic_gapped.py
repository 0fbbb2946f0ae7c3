"""Arabic numbers that leave out their verb, some of the hurt who die, and what witnesses tell of their own."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("ucdp", "ar")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قتل أربعة أشخاص في القرية وثلاثة في البلدة.", (7, 0)),
        ("قتل أربعة أشخاص في القرية وثلاثة آخرون في البلدة.", (7, 0)),
        ("خمسة قتلى من الجيش وثلاثة من المسلحين في اشتباكات.", (8, 0)),
        ("قتل أربعة أشخاص في القرية وثلاثة كيلومترات في البلدة.", (4, 0)),
        ("قتل أربعة أشخاص في القرية وأصيب ثلاثة في البلدة.", (4, 3)),
        ("قتل أربعة أشخاص وثلاثة في البلدة ينتظرون.", (4, 0)),
        ("أصيب خمسة مدنيين، توفي أحدهم لاحقاً.", (1, 4)),
        ("أصيب خمسة مدنيين توفي اثنان منهم لاحقاً.", (2, 3)),
        ("أصيب خمسة مدنيين. وفي بلدة أخرى توفي اثنان.", (2, 5)),
        ("أبي استشهد في الغارة.", (1, 0)),
        ("دفنا خمسة من جيراننا ذلك اليوم.", (5, 0)),
        ("دفنا خمسة من الكتب ذلك اليوم.", (0, 0)),
    ],
)
def test_who_is_told_of_without_a_verb_or_a_noun(text: str, wanted: tuple[int, int]) -> None:
    assert told(text) == wanted
