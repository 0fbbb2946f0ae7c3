"""Who died in what a sentence says it came days after belongs to that event, not to the one told of."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A day after a market shooting which left nine dead, a copycat fired a flare gun at a grocery.", 0),
        ("One week after an attack in which five soldiers died, militants looted shops in Kalvi.", 0),
        ("On May 3, a day after gunmen killed two clerks in Tervo, residents marched in Kalvi.", 0),
        ("A day after a shooting that left nine dead, gunmen killed three people in Kalvi.", 3),
        ("Four people were killed in Kalvi two days after three were killed in Tervo.", 4),
        ("Months after a mine killed three children there, Kalvi was cleared.", 0),
    ],
)
def test_what_came_days_before_is_not_counted(text: str, killed: int) -> None:
    assert figures(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two days after he was shot, a clerk died in Kalvi.", 1),
        ("The body of a clerk was found two days after gunmen killed him.", 1),
        ("The bodies of three men were found a week after gunmen killed the men.", 3),
        ("Three days after the attack in Kalvi, a wounded clerk died.", 1),
        ("Two weeks after the elections, gunmen killed three people in Kalvi.", 3),
        ("Three people were killed a week after they returned to Kalvi.", 3),
        ("Gunmen killed two guards days after a bombing.", 2),
        ("A group claimed the attack a day after it killed two policemen.", 2),
        ("Schools reopened on Sunday, two days after an attack which killed eight people.", 8),
        ("Rescuers searched for survivors a day after a blast killed five people.", 5),
        ("A guard died two days after an ambush in which two others were killed.", 3),
    ],
)
def test_who_dies_days_later_is_counted(text: str, killed: int) -> None:
    assert figures(text)[0] == killed
