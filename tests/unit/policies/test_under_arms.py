"""Totals that count people under arms too, for a policy of civilians alone. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str, policy: str = "airwars", language: str = "ar") -> tuple[int, int | None]:
    reading = read(text, id="u", language=language, published=date(2025, 3, 9), country="SY")
    figures = coded(reading.claims, policy_named(policy))["killed"]
    return figures.low, figures.high


@pytest.mark.parametrize(
    ("text", "civilians"),
    [
        ("قُتل تسعة أشخاص بينهم ثلاثة جنود بقصف على السوق.", 6),
        ("قتل خمسة أشخاص بقصف على السوق. وقال المجلس إن مدنيا قتل. وأضاف أن أربعة من مقاتليه قتلوا.", 1),
        ("مقتل 12 شخصاً بينهم 4 أطفال.", 12),
        ("مقتل ثلاثة أشخاص بينهم ثلاثة جنود.", 0),
    ],
)
def test_those_under_arms_are_taken_out_of_a_total(text: str, civilians: int) -> None:
    assert killed(text) == (civilians, civilians)


def test_a_policy_that_counts_everyone_keeps_them() -> None:
    assert killed("قُتل تسعة أشخاص بينهم ثلاثة جنود بقصف على السوق.", "ucdp")[0] == 9


def test_an_english_total_loses_its_soldiers() -> None:
    assert killed("Nine people were killed in the market, including three soldiers.", language="en") == (6, 6)


@pytest.mark.parametrize(
    ("text", "language", "ends"),
    [
        ("مقتل تسعة أشخاص في البلدة. قال رئيس البلدية إن تسعة أشخاص قتلوا بينهم ثلاثة جنود.", "ar", (6, 6)),
        (
            "أعلنت البلدية مقتل 12 عسكرياً ومدنياً في غارات.\n\nأعلن الجيش مقتل 12 عسكرياً ومدنياً.\n\n"
            "وأعلن الجيش مقتل 4 مقاتلين وستة عمال مدنيين واثنين من رعاة الغنم.",
            "ar",
            (8, 8),
        ),
        ("Nine killed in Talvi\n\nThe mayor said nine people, including three soldiers, were killed.", "en", (6, 6)),
        ("Nine people were killed in Talvi. In 2019 nine people, among them three soldiers, died.", "en", (9, 9)),
    ],
)
def test_a_total_told_twice_loses_them_twice(text: str, language: str, ends: tuple[int, int]) -> None:
    assert killed(text, language=language) == ends
