"""Who is hurt and dies of it counts as killed only."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def both(text: str) -> tuple[int, int]:
    made = coded(read(text, id="t", language="en").claims, policy_named("ucdp"))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A nurse was shot at home. He was hospitalized, but later passed away.", (1, 0)),
        ("A nurse suffered injuries in the blast. She died from her injuries at dawn.", (1, 0)),
        ("Two guards were wounded; one later died of his injuries.", (1, 1)),
        ("Two guards were wounded. Three farmers were killed.", (3, 2)),
        ("A man stabbed Adam Reed at the station. Reed, a student, was killed in the attack.", (1, 0)),
        ("Militants shot the driver, who died.", (1, 0)),
        ("The man wounded three people before killing himself.", (1, 3)),
    ],
)
def test_later_deaths_leave_the_injured(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Seven medics were shot dead in Ronda. All seven were shot in the head.", (7, 0)),
        ("Two guards were killed. Both were stabbed in the chest.", (2, 0)),
        ("Two guards were killed. All four drivers were shot in the leg.", (2, 4)),
        ("Sami Haddad, a judge, was killed at home. According to reports, a man broke in and shot him twice.", (1, 0)),
        ("A judge was killed in Ronda. In another town, a clerk was attacked by men who shot him twice.", (1, 1)),
    ],
)
def test_how_they_died_is_no_wound_of_others(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted
