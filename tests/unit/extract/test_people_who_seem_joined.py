"""People who stand where victims would, behind asides, in gaps and in brackets, and are none or no others."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Three rebels, one of them a commander, and two soldiers killed a farmer in Kalvi.", 1, 0),
        ("Five policemen, some of them in plain clothes, and three guards have wounded two clerks.", 0, 2),
        ("There were ten passengers on board, three of them children, and two died.", 2, 0),
        ("There were five survivors, one of them a child, and a clerk died.", 1, 0),
        ("Four members of a family, including the father, and his three sons were killed.", 4, 0),
        ("Five members of the Belim family, including Ano Belim, and his two sons were killed.", 5, 0),
        ("Nine people, five of them women, and four men were killed in the attack.", 9, 0),
        ("Police said that two men, one a known dealer, and a woman had been killed.", 3, 0),
        ("Two men, one a teacher, and the other a nurse were killed in Kalvi.", 2, 0),
        ("Two boys, aged 12, and 14 were killed by a mortar shell in Kalvi.", 2, 0),
        ("Three boys, aged 12, 14, and 16 were killed by a mortar shell.", 3, 0),
        ("Nine people, most of them women, and many from one family were killed.", 9, 0),
    ],
)
def test_behind_asides(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A guard suffered burns, the driver no injuries.", 0, 1),
        ("A worker suffered cuts, and a nurse dressed wounds at the scene.", 0, 1),
        ("The driver suffered a broken leg, two passengers minor injuries.", 0, 3),
        ("Five people were wounded, including a cook (injured) and a guard (injured).", 0, 5),
        ("Two people, a miller (killed) and his wife (wounded), were shot in Kalvi.", 1, 1),
        ("The raid left 2 dead and 1 wounded: a miller (killed), his wife (killed) and a clerk (injured).", 2, 1),
        ("Daro Velm (W) and Ano Belim (K) drew in the final.", 0, 0),
        ("Was the miller (killed) or the clerk (killed)?", 0, 0),
    ],
)
def test_in_gaps_and_brackets(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Three men were sentenced, one of them to death.", 0, 0),
        ("Ten rebels were jailed, and one to death.", 0, 0),
        ("The judge sentenced seven men: five to life, and two to death.", 0, 0),
        ("A military court sentenced twelve soldiers, three of whom to death, over the coup.", 0, 0),
        ("Five policemen were injured. Four rebels were sentenced, two of them to death.", 0, 5),
        ("The pupils were scared, one of them to death.", 0, 0),
        ("Three herders were beaten by soldiers, one to death.", 1, 2),
    ],
)
def test_to_death(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
