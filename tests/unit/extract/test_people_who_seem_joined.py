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
        ("Gunmen in Kalvi shot dead four farmers, two of them brothers, and a herder.", 5, 0),
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
        ("A court in Tervo tried nine rebels, five of them to death.", 0, 0),
        ("Three clerks were detained and sentenced, one of them to death.", 0, 0),
    ],
)
def test_to_death(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The mayor resisted for a year before succumbing to pressure.", 0, 0),
        ("The poet wrote three novels before dying in 1890.", 0, 0),
        ("The guard lay before dying embers.", 0, 0),
        ("A policeman was wounded by a gunman, killed in return fire.", 1, 1),
        ("Three girls were accompanied by their uncle, killed on the spot.", 1, 0),
        ("The two children were raised by their grandmother, killed in the shelling on Monday.", 1, 0),
        ("Three rebels were captured and the fourth killed.", 1, 0),
        ("The bill was passed, Belim hurt.", 0, 0),
        ("Police found a miller, his wife and a clerk, all thought dead.", 0, 0),
        ("Not one guard but two were killed.", 2, 0),
        ("Not a man was killed.", 0, 0),
        ("Not even one soldier was killed.", 0, 0),
        ("The death sentence of a rebel was executed on Monday.", 1, 0),
        ("The robbery was executed by six men.", 0, 0),
        ("Three men were beaten and one was left close to death.", 0, 3),
        ("Killed were the chief, two guards, a cook and a driver.", 5, 0),
        ("Also killed were a guard and a cook.", 2, 0),
        ("Also killed was the chief, a father and farmer.", 1, 0),
        ("The clerk was killed, the mayor said, and Ano Belim hurt nobody.", 1, 0),
        ("Two people were killed in the first attack and the second wounded no one.", 2, 0),
        ("Out of the five attackers two were killed.", 2, 0),
        ("Eight people lost their lives, as did one guard.", 9, 0),
        ("A woman was killed, so was her son.", 2, 0),
        ("A woman was killed, so was her house.", 1, 0),
        ("The truck came to a halt, hitting its driver with a fine.", 0, 0),
        ("Two election watchdogs, both teachers, were killed.", 2, 0),
    ],
)
def test_far_from_their_verb(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("One ministry lost its budget and another suffered cuts.", 0, 0),
        ("One camel died and another sustained wounds.", 0, 0),
        ("Three firms died and another five suffered cuts.", 3, 0),
        ("One programme was closed and another five suffered cuts.", 0, 0),
        ("The first horse fell and the second sustained injuries.", 0, 0),
    ],
)
def test_things_that_suffer(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A trader was killed by a gunman along with the accomplice.", 1, 0),
        ("A trader was killed by a gunman as well as the getaway driver.", 1, 0),
        ("A robber was shot dead by the chief along with the officer.", 1, 0),
        ("Ano Belim, whose sister Lina was killed, spoke along with the mayor.", 1, 0),
        ("The victim was found dead along with the guard.", 2, 0),
        ("A rebel was killed, and along with the commander two men were captured.", 1, 0),
        ("Gunmen killed a man named Daro Velm, a teacher and activist.", 1, 0),
        ("Soldiers killed a commander called Abu Velm, an aide and cousin of the leader.", 1, 0),
        ("Gunmen killed a guard (Daro Velm) and two women, who had witnessed it, were abducted.", 1, 0),
        ("The driver died, his wife with him.", 1, 0),
        ("A strike killed a man named Ano Belim, his wife and two children survived.", 1, 0),
        ("Either Ano Belim or his brother was killed.", 1, 0),
        ("Two passengers died, and five others, including the driver, sustained injuries.", 2, 5),
        ("Two passengers died, and five shops, including a bakery, sustained damage.", 2, 0),
        ("A clerk was killed in the shop, his brother outside.", 1, 0),
    ],
)
def test_beside_the_dead(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("NGO staff saw two bandits fighting; one died and the other sustained injuries.", 0, 0),
        ("An NGO clinic treated two fighters; one died and the other sustained injuries.", 0, 0),
        ("While NGO staff watched, two soldiers quarrelled; one was shot dead and the other suffered wounds.", 0, 0),
        ("Two gunmen shot at an NGO car with three staff; one died.", 1, 0),
        ("An NGO vehicle with two staff hit a mine; one was killed and the other sustained injuries.", 1, 1),
    ],
)
def test_whose_one_it_is(text: str, killed: int, injured: int) -> None:
    assert figures(text, "aid-workers") == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The bill was killed in committee.", 0, 0),
        ("The engine died.", 0, 0),
        ("The truce was killed off.", 0, 0),
        ("The deal was killed when two envoys were killed.", 2, 0),
        ("A man and his dream died.", 1, 0),
        ("The film star was killed.", 1, 0),
        ("The engine driver died.", 1, 0),
        ("Four railway workers were killed.", 4, 0),
        ("The herbalist was killed.", 1, 0),
    ],
)
def test_what_only_ends(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
