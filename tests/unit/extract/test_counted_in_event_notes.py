"""Short notes of one event each: who is counted once, who besides, and what lies before the event."""

from __future__ import annotations

import pytest

from .reading import claims, figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A driver and two passengers died in the blast near Velsk.", 3),
        ("A gunman opened fire in a chapel. In total, the assailant and six others died.", 7),
        ("A nurse was killed and two others died.", 3),
        ("Two were killed in the raid, and three others died in hospital.", 5),
    ],
)
def test_who_dies_with_others_is_counted_with_them(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A security personnel was killed and another injured as a mine went off.", (1, 1)),
        ("Security personnel were hurt when a mine went off.", (0, 0)),
        ("A strike hit a depot near Velsk, killing and injuring several fighters.", (3, 3)),
        ("Raiders entered Velsk, killing two farmers and injuring three.", (2, 3)),
        ("Raiders entered Velsk, killing and looting the shops.", (0, 0)),
        ("A baker was shot dead shot dead by men on a motorbike.", (1, 0)),
        ("Raiders shot dead a baker. Shot dead was also his son.", (2, 0)),
        ("Four smuggling suspects, including an officer of the guard, were killed in a raid.", (4, 0)),
        ("7 militants were killed near Velsk. Also, 2 of the soldiers were killed.", (9, 0)),
    ],
)
def test_people_are_counted_as_the_words_say(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A minibus hit a mine near Velsk. None of the nine passengers survived.", 9),
        ("Not one of the nine passengers survived.", 9),
        ("Neither of the two guards survived the blast.", 2),
        ("All nine passengers survived.", 0),
        ("None of the nine passengers was hurt.", 0),
        ("None of the nine huts survived the storm.", 0),
    ],
)
def test_those_of_whom_none_survived_died(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nine children were among 14 people killed in a strike on Velsk.", (14, 0)),
        ("Nine children were among at least 14 people killed in a strike on Velsk.", (14, 0)),
        ("A nurse was among three people injured when a shell hit the clinic.", (0, 3)),
        ("Two porters were among 20 killed in the shelling.", (20, 0)),
        ("A father and his daughter were among the dead.", (2, 0)),
    ],
)
def test_a_number_holds_those_told_to_be_among_it(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


def test_those_among_a_number_are_a_part_of_it() -> None:
    part, whole = claims("Nine children were among 14 people killed in a strike on Velsk.")
    assert (part.count.low, whole.count.low, part.relation.part_of) == (9, 14, whole.id)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two clans clashed at the market. One was killed on each side.", 2),
        ("Fighters clashed near Velsk, leaving three killed on each side.", 6),
        ("Three fighters were killed on both sides.", 3),
        ("Stalls stood on each side of the road and two guards were killed.", 2),
    ],
)
def test_a_number_of_each_side_is_told_of_both(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("After the battle the army put its losses at three soldiers.", 3),
        ("The army put its losses at three.", 3),
        ("The company put its losses at three million.", 0),
        ("The army put its financial losses at three million.", 0),
    ],
)
def test_losses_put_at_a_number_are_deaths(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Gunmen shot dead a trader in Velsk. The toll was later raised to three.", 3),
        ("A bomb killed three people and hurt two. The death toll has since risen to at least five.", 5),
        ("Raiders attacked Velsk, killing many. The death toll was raised to 41 over the week.", 41),
        ("A bomb killed three people in Velsk. Another killed five in Tolen.", 8),
        ("A bomb killed three people. The number of displaced rose to five.", 3),
    ],
)
def test_a_risen_toll_holds_who_was_told_of_before(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Last year's attack on the same market killed 40 people.", 0),
        ("Forty people were killed in last year's attack.", 0),
        ("Two people were killed in this year's clashes.", 2),
        ("A mob burned houses in retalliation for the killing of a herder.", 0),
        ("Students protested the killing of a pupil by a mob. The pupil was lynched over a mistake.", 0),
        ("Students protested the killing of a pupil. Police fired and a pupil was killed.", 1),
        ("Residents marched following the death of a woman in custody before her remains were buried.", 0),
        ("A farmer went missing on Monday. His body was found in a canal.", 1),
    ],
)
def test_what_a_note_looks_back_on_is_not_its_event(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "The council closed the market after the killing of a trader. On Monday, Rahul Kerim, 45, a trader from "
            "Velsk, was killed as soldiers fired on a crowd.",
            1,
        ),
        (
            "The council closed the market after the killing of a trader. On Monday, Rahul Kerim, 45, a driver from "
            "Velsk, was killed as soldiers fired on a crowd.",
            2,
        ),
        (
            "A miner was killed and two were hurt. The deceased, Rahul Kerim, 44, was a member of the union. Men beat "
            "him at his house. At one stage Rahul died on the spot.",
            1,
        ),
        ("A miner was killed. The victim, Rahul Kerim, was in the union. His brother Sami Kerim died on the spot.", 2),
    ],
)
def test_who_is_named_behind_is_counted_once(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Al Shabaab said it killed six soldiers. Later reports indicate that the mine exploded too early, "
            "resulting in no deaths.",
            0,
        ),
        ("Al Shabaab said it killed six soldiers. The army denied any casualties.", 6),
        ("Al Shabaab said it killed six soldiers. Residents said no civilians were hurt.", 6),
    ],
)
def test_a_party_whose_word_others_refute_is_not_believed(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The mayor, his two sons Omar and Sami, and 11 others were killed in Velsk.", 14),
        ("The mayor, his wife, and three guards were killed in Velsk.", 5),
        ("Sami Kerim, a nurse, and two guards were killed in Velsk.", 3),
        ("A county inspector is shot and killed, along with his companion.", 2),
        ("A farmer was killed along with his cows.", 1),
        ("Guild soldier and drug suspect was killed during a raid.", 1),
        ("Farmer and herder were killed near Velsk.", 2),
        ("Three militants and 2 guards were killed at a post. Guards managed to kill three out of 10 militants.", 5),
        ("Three out of ten prisoners died.", 3),
    ],
)
def test_who_stands_beside_somebody_killed(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Parents of a murdered boy held a silent protest.", 0),
        (
            "Drivers held a protest demanding that the firm pay the kin of a driver that was killed in a brawl.",
            0,
        ),
        ("Drivers held a protest in which a driver was killed.", 1),
        ("Pupils demonstrated against the death of their classmate. They said their classmate died of neglect.", 0),
        ("Pupils demonstrated over fees. Their classmate was killed when police fired.", 1),
    ],
)
def test_who_a_protest_is_for_died_before_it(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    "text",
    [
        "On 9 July 2020, in Velsk (Tarin Norte), a farmer was shot and killed by two men.",
        "In the village of Velsk (Lower Tarin, Upper Norland), a farmer was shot and killed by two men.",
    ],
)
def test_where_a_place_lies_is_no_name_of_the_dead(text: str) -> None:
    (claim,) = claims(text)
    assert (claim.victims.names, claim.count.low) == ((), 1)


def test_a_name_in_a_bracket_behind_a_person_stands() -> None:
    (claim,) = claims("Sami Kerim (Omar Kerim), a farmer, was killed in Velsk.")
    assert "Omar Kerim" in claim.victims.names


def test_both_numbers_of_a_toll_keep_who_put_it_there() -> None:
    dead, hurt = claims("The governor put the toll at 12 dead and 30 wounded.")
    assert [(c.count.low, c.attribution.chain) for c in (dead, hurt)] == [(12, ("governor",)), (30, ("governor",))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A suspected rebel wanted for several raids was killed in a gunfight.", 1),
        ("A man known as the Hawk was killed in Velsk.", 1),
        ("The rebels wanted that the mayor was killed.", 0),
        ("The bodies of the mayor and another man were found in a thicket.", 2),
        ("The bodies of two herders were found and a third man was arrested.", 2),
        ("A miner was killed by masked men. The miner's body was found dead near Velsk.", 1),
        ("Two traders were found dead near Velsk.", 2),
    ],
)
def test_who_was_wanted_or_found(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "An official was killed and 10 others sustained injuries when a stove blew up. "
            "Eleven officials were wounded and later one of them succumbed to his wounds.",
            (1, 10),
        ),
        (
            "Two officials were killed and 10 others sustained injuries when a stove blew up. "
            "Four guards were wounded in another blast and one of them died.",
            (3, 13),
        ),
        ("A guard was killed in a raid. Four guards were wounded in another blast and one of them died.", (2, 3)),
        ("Ten traders were killed. Three of them died in hospital.", (10, 0)),
        ("Ten were killed and five wounded, three of them children.", (10, 5)),
    ],
)
def test_the_hurt_of_whom_one_died_are_those_told_of_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The guild held a march demanding justice for Omar Haddad and Sami Kerim, two clerks killed in late May.", 0),
        ("Pupils marched demanding justice for a friend when soldiers opened fire, killing two.", 2),
        ("Pupils marched demanding justice for a friend. Soldiers opened fire, killing two.", 2),
        ("Rioters marched over the murder of Sami Kerim, a clerk. Kerim was killed on 13 December 1998.", 0),
        ("The council condemned the murder of Sami Kerim, a clerk. Kerim was shot dead on Monday.", 1),
        ("Butchers killed a guard with a knife after the latter killed a butcher over a debt.", 1),
        ("Guards killed a butcher after robbers killed a trader.", 2),
    ],
)
def test_for_whom_people_march_and_for_what_somebody_was_killed(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A drug suspects was shot dead by guards in Velsk.", 1),
        ("A police officers was killed in Velsk.", 1),
        ("Four or five are killed by herders in Velsk.", 4),
        ("Herders killed four or five in Velsk.", 4),
        ("Four and five guards were killed in two raids.", 9),
        ("A clerk was shot and killed by two gunmen at his home. Two KIA soldiers are suspected.", 1),
        ("Raid near Velsk: two soldiers KIA, 3 x WIA.", 2),
        ("A clerk was shot dead. Like a similar killing of a clerk the same week, the murder appears political.", 1),
        ("Residents demanded the release of 60 youths (11 had recently been killed in feuds).", 0),
        ("The army said that eleven miners had been killed in the raid.", 11),
        (
            "A day after the killing of two marchers in police firing in Velsk, youths held a protest in Tolen.",
            0,
        ),
        ("A day after the talks, gunmen attacked a protest in Tolen, killing two.", 2),
    ],
)
def test_short_notes_with_slips_and_looks_back(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Six militants were killed in a blast in Velsk. An important commander, Malandi, was killed.", 6),
        ("Six militants were killed in a blast in Velsk. An important commander, Malandi, was also killed.", 7),
        ("Six militants were killed in a blast in Velsk. In Tolen, a commander, Malandi, was killed.", 7),
        ("Six traders were killed in a blast in Velsk. A commander, Malandi, was killed.", 7),
    ],
)
def test_a_leader_named_behind_the_dead_of_his_side_is_one_of_them(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("In Velsk, an environmental defender and forester heading to the office was shot dead by unknown men.", 1),
        ("In Velsk, the capital, two clerks were shot dead by unknown men.", 2),
        (
            "At least 12 suspected VLA militants believed to be involved in the theft in Tarin died in a clash.",
            12,
        ),
        ("Twelve militants believed that the guard died.", 1),
        ("A smuggling suspect and ex-detainee was shot dead near Velsk.", 1),
        ("A drug suspect and an ex-detainee were shot dead in Velsk.", 2),
    ],
)
def test_who_died_behind_a_place_a_belief_or_a_second_calling(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Eleven people were killed in Velsk. Elders blamed the killing of at least four people on the militia.",
            11,
        ),
        ("Eleven people were killed in Velsk. Gunmen also killed five people in Tolen.", 16),
        (
            "Five militants were gunned down in a raid in Velsk. Arms were seized. Their commander Omar Haddad was "
            "killed in the raid along with his deputy.",
            5,
        ),
        (
            "A suspect was killed during a raid in Velsk on 4 February 2020. The 11 deaths resulting from police raids "
            "from 4 to 11 March 2021 came with a new chief.",
            1,
        ),
        ("The 11 deaths resulting from police raids from 4 to 11 March 2021 came with a new chief.", 11),
        (
            "Police fired teargas at pupils who protested over the death of a classmate. The pupil had "
            "committed suicide after an exam.",
            0,
        ),
        ("Police fired teargas at students who were protesting over fees. A student was killed.", 1),
    ],
)
def test_some_of_the_dead_and_the_dead_of_a_longer_time(text: str, number: int) -> None:
    assert told(text)[0] == number
