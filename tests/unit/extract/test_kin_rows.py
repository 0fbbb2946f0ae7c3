"""First names of kin told beside somebody named whole, and who only tells or stands beside."""

from __future__ import annotations

import pytest

from .reading import named_dead as _names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Among the dead were Samir Hallaf, a 50-year-old baker, and his two sons, Tariq and Yazan.",
            {"Samir Hallaf", "Tariq", "Yazan"},
        ),
        (
            "Samir Hallaf was killed at dawn along with his wife Rana and their daughters Dima, Lina and Sara when the"
            " flat was hit.",
            {"Samir Hallaf", "Rana", "Dima", "Lina", "Sara"},
        ),
        (
            "A mine killed Gul Rahmat and two of his grandchildren, Asif (9) and Laila (4), in the field.",
            {"Gul Rahmat", "Asif", "Laila"},
        ),
        (
            "Those killed are: Samir Hallaf; Samir's wife Rana; their children Dima and Yazan.",
            {"Samir Hallaf", "Rana", "Dima", "Yazan"},
        ),
    ],
)
def test_kin_are_named_by_their_first_names(text: str, names: set[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Samir Hallaf was killed; his wife Rana was wounded.",
        "Samir Hallaf was killed and his wife Rana survived.",
        "Samir Hallaf was killed in the market, his brother Tariq said.",
        "A shell killed Samir Hallaf and his two sons, Lebanon's army said.",
        "Samir Hallaf was killed. He leaves behind his wife Rana and their daughters Dima and Lina.",
    ],
)
def test_kin_who_live_or_tell_are_not_named(text: str) -> None:
    assert _names(text) == {"Samir Hallaf"}


def test_a_first_name_of_somebody_dead_named_whole_is_not_named_twice() -> None:
    text = "Samir Hallaf was killed with his son Tariq Hallaf. Samir Hallaf was killed along with his son Tariq."
    assert _names(text) == {"Samir Hallaf", "Tariq Hallaf"}
