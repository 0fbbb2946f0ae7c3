"""What a text tells of behind its toll: people inside it, what earlier tolls said, running totals."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named

NEWS = "A bomb killed four people in Talin on Tuesday. "


def killed(text: str) -> tuple[int | None, int | None]:
    reading = read(text, id="t", language="en", published=date(2024, 5, 16))
    made = coded(reading.claims, policy_named("ucdp"))["killed"]
    return made.low, made.high


@pytest.mark.parametrize(
    "behind",
    [
        '"My cousin was among the dead," said a resident.',
        '"My cousin was killed," said a resident.',
        '"I lost my brother," said a resident.',
        '"The bride lived, but his mother and two sisters died," said a guest.',
        "A resident whose brother was killed said the bomb went off at noon.",
        "A mother and her two children were among the dead.",
        "Two were killed on the spot and two died in hospital.",
        "Three died at the scene and another in hospital.",
        "More than 200 people have been killed in the province this year.",
        "At least 200 people have been killed there since January.",
        "The agency says more than 3,000 civilians have been killed since the fighting began.",
        "It follows a wave of attacks that have killed dozens.",
        "In April, at least 31 people were killed when a bomb hit a bus.",
        "An earlier toll put the number of dead at three.",
        "An earlier report said three had died.",
        "Officials had earlier said three people died.",
        "Earlier, officials put the toll at three.",
        "The army initially reported three deaths.",
    ],
)
def test_it_adds_nothing_to_the_toll(behind: str) -> None:
    assert killed(NEWS + behind) == (4, 4)


@pytest.mark.parametrize(
    ("behind", "wanted"),
    [
        ('"My cousin was killed too," said a resident of Osa.', (1, 4)),
        ("Residents said six people had died.", (4, 6)),
        ("An earlier toll put the number of dead at nine.", (4, 4)),
        ("In a preliminary report, the army said 12 people had died.", (4, 12)),
        ("Two more people have died since Wednesday.", (6, 6)),
        ("By Wednesday six people had been killed.", (6, 6)),
    ],
)
def test_other_people_and_other_figures_stay(behind: str, wanted: tuple[int, int]) -> None:
    assert killed(NEWS + behind) == wanted


def test_a_witness_tells_of_their_own_dead() -> None:
    text = '"They killed four of my neighbours. My brother was killed," said a resident.'
    assert killed(text) == (5, 5)


def test_a_running_total_alone_is_told() -> None:
    assert killed("About 200 people have been killed in the province this year.") == (200, 200)
