"""Arabic totals of soldiers and civilians together, and who they were. Everybody here is invented."""

import pytest
from tests.unit.extract.reading import figures_by, killed

from sijill.model.vocabulary import Status

figures = figures_by("airwars", "ar")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("استشهاد 12 عسكرياً ومدنياً في غارات على كالفي، هم 4 مقاتلين و6 عمال مدنيين واثنان من رعاة الغنم.", 8),
        ("12 شهيداً من المدنيين والعسكريين في غارات على كالفي: 4 مقاتلين و8 مدنيين.", 8),
        ("مقتل 10 مدنيين وعسكريين في تيرفو. وقال المركز إن أربعة جنود وستة مدنيين قتلوا.", 6),
        ("قتل سبعة أشخاص في الانفجار. القتلى هم أربعة عناصر وثلاثة مدنيين.", 3),
        ("قتل سبعة أشخاص. وأوضح المصدر أن القتلى هم أربعة عناصر وثلاثة مدنيين.", 3),
        ("مقتل تسعة بينهم مدنيون في غارات. والقتلى: 4 مقاتلين و5 مدنيين.", 5),
        ("قتل 11 عسكرياً ومدنياً، بينهم خمسة مدنيين.", 5),
        ("20 قتيلاً من المدنيين والعسكريين، بينهم ثلاثة مدنيين.", 3),
        ("سقط خمسة عشر قتيلاً، ستة منهم من العسكريين والبقية مدنيون.", 9),
    ],
)
def test_a_breakdown_says_how_many_were_civilians(text: str, dead: int) -> None:
    assert figures(text)[0] == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("مقتل 12 مدنياً وعسكرياً في قصف على كالفي.", 12),
        ("استشهد 12 مدنياً وعسكرياً، بينهم ثلاث نساء.", 12),
        ("مقتل 10 أطفال ونساء في قصف على تيرفو.", 10),
        ("مقتل 4 مدنيين وعسكريين اثنين في قصف على تيرفو.", 4),
        ("مقتل خمسة مدنيين وثلاثة عسكريين.", 5),
        ("القتلى: أربعة رجال وثلاثة أطفال.", 7),
        ("القتلى هم أربعة عناصر وخمسة مدنيين.", 5),
        ("قتل 5 مدنيين في كالفي. القتلى هم رجل وأطفاله الأربعة.", 5),
        ("القتلى من عناصر الميليشيا.", 0),
    ],
)
def test_without_a_breakdown_the_total_stands(text: str, dead: int) -> None:
    assert figures(text)[0] == dead


def test_a_number_over_two_kinds_is_of_both() -> None:
    told = killed("مقتل 10 مدنيين وعسكريين في قصف على تيرفو.", "ar")
    assert [(c.count.low, c.victims.status) for c in told] == [(10, Status.MIXED)]
