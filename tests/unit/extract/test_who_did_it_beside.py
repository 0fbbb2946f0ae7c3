"""Who did it, told in another clause or by those who did it themselves; nobody where the text leaves it open."""

from __future__ import annotations

import pytest
from tests.unit.extract.reading import claims


def held(text: str) -> set[tuple[str, str]]:
    told = claims(text)
    assert told
    return {(one.surface, one.status.value) for claim in told for one in claim.alleged_perpetrators}


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        ("Four clerks were killed. Residents blamed the army.", "army", "accused"),
        ("Residents blamed the deaths of four clerks on the army.", "army", "accused"),
        ("Shelling by the army killed four clerks.", "army", "alleged"),
        ("Four clerks were killed in what residents said was an army strike.", "army", "alleged"),
        ("The army said it killed four fighters.", "army", "claimed"),
        ("The army admitted it killed four clerks.", "army", "admitted"),
        ("The rebels claimed the raid, in which four clerks were killed.", "rebels", "claimed"),
        ("Rebels ambushed a convoy. Four soldiers were killed.", "Rebels", "alleged"),
        ("Rebels stormed a market; four clerks died.", "Rebels", "alleged"),
        ("A Russian missile hit a block of flats. Four clerks were killed.", "Russian", "alleged"),
        ("Russia fired rockets at Tolen, killing four clerks.", "Russia", "alleged"),
        ("Four clerks were killed as Russia shelled Tolen.", "Russia", "alleged"),
        ("The Tolen Front carried out the raid, which killed four clerks.", "Tolen Front", "alleged"),
        ("A clerk was killed by her husband.", "her husband", "alleged"),
        ("A clerk was stabbed and killed by a co-worker.", "co-worker", "alleged"),
    ],
)
def test_they_are_told_to_have_done_it(text: str, who: str, how: str) -> None:
    assert (who, how) in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rebels attacked a convoy. Four rebels were killed.",
        "Rebels attacked an army post. Four people were killed.",
        "The army shelled a hill. Four soldiers were killed.",
        "Rebels attacked a convoy in Tolen. Four clerks were killed in Talin.",
        "Rebels attacked a convoy. Four clerks were killed last week.",
        "Rebels attacked a convoy. Four clerks were killed in a bus crash.",
        "Rebels were attacked. Four clerks were killed.",
        "Police hit back at critics. Four clerks were killed.",
        "Russia launched an inquiry. Four clerks were killed.",
        "Four clerks were killed. Residents blamed the army for the lack of water.",
        "Four clerks were killed. Residents blamed the weather.",
        "Four clerks were killed. Residents did not blame the army.",
        "Four clerks were killed in a crash. The driver blamed the army.",
        "The deaths of four clerks were blamed on the cold.",
        "Shelling by the river killed four clerks.",
        "In 1990 the army shelled the market. Four clerks were killed on Monday.",
        "Rebels attacked a convoy last year. Four clerks were killed.",
        "Police struck gold. Four clerks were killed.",
        "The army launched a strike over pay. Four clerks were killed.",
        "Soldiers fired a salute. Four clerks were killed.",
        "The army allegedly attacked no one. Four clerks were killed.",
        "Turkey hit Greece in the semi-final. Four clerks were killed.",
        "An earthquake struck the north. The army said it killed four clerks.",
        "A clerk was found murdered by her husband when he came home.",
        "A clerk was confirmed killed by her brother.",
        "Police said it killed four clerks.",
        "A bomb exploded in Tolen. The army said it killed four clerks.",
        "A clerk was found dead by his brother.",
        "A clerk was killed by a train.",
    ],
)
def test_nobody_is_told_to_have_done_it(text: str) -> None:
    assert not held(text)
