"""Arabic names behind "among the residents killed", "known of the dead", with what their bearers were before them."""

import pytest
from tests.unit.extract.reading import named_dead


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ومن بين الأهالي القتلى المختار السابق عبد الله الهويدي.", {"عبد الله الهويدي"}),
        (
            "قتل خمسة مدنيين. وعرف من القتلى صاحب الفرن صبحي العمر والمدرّسة ندى البرغوث.",
            {"صبحي العمر", "ندى البرغوث"},
        ),
        ("ومن بين القتلى رئيس المجلس المحلي عبد الله الهويدي.", {"عبد الله الهويدي"}),
        ("ومن بين الشهداء الممرض عبد الله الهويدي الذي كان يسعف الجرحى.", {"عبد الله الهويدي"}),
    ],
)
def test_they_are_named(text: str, names: set[str]) -> None:
    assert named_dead(text, "ar") == names


@pytest.mark.parametrize(
    "text",
    [
        "ومن بين الأهالي الجرحى المختار السابق عبد الله الهويدي.",
        "ومن بين القتلى سائق رئيس المجلس عبد الله الهويدي.",
        "ومن بين القتلى عناصر مجموعة عبد الله الهويدي.",
        "قتل خمسة مدنيين. ومن بين الشهود على المجزرة المدرسة ندى البرغوث.",
        "قتل خمسة مدنيين. وعرف من المشيعين صاحب الفرن صبحي العمر.",
    ],
)
def test_nobody_else_is(text: str) -> None:
    assert named_dead(text, "ar") == set()
