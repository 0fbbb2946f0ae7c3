"""Clauses that leave "was" out behind a full passive: "the shop was looted, the owner stabbed to death"."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A convoy was hit, a guard killed and two clerks wounded.", 1, 2),
        ("The office was broken into, a guard shot dead and computers stolen.", 1, 0),
        ("The mayor's house was stormed, his brother shot dead and two cars burned.", 1, 0),
        ("A priest was abducted, his driver killed.", 1, 0),
        ("A store was looted, the owner stabbed to death and the shop set ablaze.", 1, 0),
        ("A store was looted, the owner stabbed and the shop set ablaze.", 0, 1),
        ("A truck was fired on, the driver and his assistant wounded.", 0, 2),
    ],
)
def test_who_stands_before_the_participle_suffers_it(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A bank was robbed, a guard shot dead a robber and fled.", 1),
        ("A bank was robbed, the guard shot at the robbers.", 0),
        ("A bank was robbed, the guard shot in the air and the robbers fled.", 0),
        ("A bank was robbed, the guard shot and killed two robbers.", 2),
        ("A station was attacked, an officer shot back and the attackers fled.", 0),
        ("A shop was looted and the owner killed three robbers.", 3),
        ("A village was raided, three cows killed and grain stolen.", 0),
        ("A case was opened, the commander killed in an earlier raid being named in it.", 0),
        ("The gang was caught, the leader killed in a film.", 0),
    ],
)
def test_who_does_it_does_not(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)
