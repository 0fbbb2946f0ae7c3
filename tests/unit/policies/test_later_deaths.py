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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A miner was shot. His body was found in a ditch.", (1, 0)),
        (
            "Gunmen burst in. The victim sustained three bullet wounds, and doctors declared him dead on arrival.",
            (1, 0),
        ),
        ("A guard was wounded. A cook was pronounced dead.", (1, 1)),
        ("A miner was shot. Two bodies were found in a ditch.", (2, 1)),
        ("Four clerks were killed and five wounded. The dead include a member of a choir.", (4, 5)),
    ],
)
def test_who_is_found_or_declared_dead_was_the_one_hurt(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Gunmen killed a driver, the guild said. Omar Haddad was shot on Thursday on his way to Ronda.", (1, 0)),
        ("A driver was gunned down in Ronda. Haddad drove for a mill. He was shot when fighting broke out.", (1, 0)),
        ("Gunmen killed a driver. Omar Haddad was shot in the leg.", (1, 1)),
        ("Gunmen killed a driver. Omar Haddad was also shot.", (1, 1)),
        ("Gunmen killed two drivers. Omar Haddad was shot on Thursday.", (2, 1)),
        ("Gunmen killed a driver. Omar Haddad was shot and taken to hospital.", (1, 1)),
    ],
)
def test_who_the_one_dead_was_is_no_wounded_besides(text: str, wanted: tuple[int, int]) -> None:
    assert both(text) == wanted
