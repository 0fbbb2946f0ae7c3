"""Notes of incidents in words the labelled ones do not use: partial numbers, pairs, brackets, who is meant."""

import pytest

from sijill.extract.read import read

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Nine of 21 miners arrested at Tolen were found dead in their cells.", 9),
        ("A sniper killed two sheriff's deputies in Tolen.", 2),
        ("Both staff members and their cook were killed near Tolen.", 3),
        ("Both the army and the rebels lost men near Tolen. One guard was killed.", 1),
        ("The parents and their two sons were killed in Tolen.", 4),
        ("His parents and two brothers were killed in Tolen.", 4),
        ("Several parents were hurt in Tolen. A teacher was killed.", 1),
        ("Raiders shot two herders dead in Tolen and cut the throats of two others.", 4),
        ("Two herders were shot dead in Tolen. Two others were beheaded.", 4),
        ("Two herders were shot dead execution-style in Tolen.", 2),
        ("4 nurses (2 women, 1 trainee, 1 man) drowned near Tolen.", 4),
    ],
)
def test_numbers_told_in_parts_pairs_and_brackets(text: str, killed: int) -> None:
    assert told(text)[0] == killed


def test_those_arrested_stay_as_many_as_were_arrested() -> None:
    claims = read("Nine of 21 miners arrested at Tolen were found dead in their cells.", id="t", language="en").claims
    assert {(c.harm.value, c.count.low) for c in claims} == {("killed", 9), ("detained", 21)}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Raiders entered the house of a miller in Tolen and killed him.", 1),
        ("Raiders stormed Tolen and shot him dead.", 1),
        ("Raiders seized three millers and executed them in Tolen.", 3),
        ("A miller hurt in the ambush was finished off by the raiders.", 1),
        ("Soldiers rounded up and shot 17 millers in Tolen. Their bodies were left by the road.", 17),
    ],
)
def test_who_is_killed_stands_before_the_pronoun(text: str, number: int) -> None:
    assert told(text) == (number, 0)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Five clerks were killed in Tolen. Their bodies were found at dawn, shot in the head.", (5, 0)),
        ("Two millers were killed at the bridge. They were shot at close range.", (2, 0)),
        ("Two millers were killed at the bridge. They were with a cook, who was shot in the leg.", (2, 1)),
        ("One guard was killed and another was shot in the shoulder.", (1, 1)),
        ("Three medics were hurt by live fire and another treated for gas inhalation.", (0, 4)),
        ("A man attacked four guards with an axe in Tolen. Two guards and a porter were wounded.", (0, 3)),
        ("A man attacked four guards with an axe in Tolen.", (0, 4)),
    ],
)
def test_how_the_dead_died_hurts_nobody_else(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "A bomb went off too soon, severing the hand of the man who carried it.",
        "A watchman suffered hearing loss in the blast.",
        "A clerk survived despite serious wounds.",
        "1 local staff of a charity burned by acid.",
        "A passerby was treated for cuts in Tolen.",
        "A commuter was treated for burns in Tolen.",
    ],
)
def test_people_hurt_in_other_words(text: str) -> None:
    assert told(text) == (0, 1)


def test_what_people_hold_a_silence_for_happened_before() -> None:
    assert told("Millers observed a minute of silence in homage to the 12 guards killed in an ambush.")[0] == 0
    assert told("In a tribute, Noor Haddad wrote that 12 guards were killed in an ambush.")[0] == 12


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Convoy hit by a mine: 1 security escort (NGO employee) killed, 2 drivers wounded.", (1, 2)),
        ("One international (Danish) and one local nurse of an NGO killed, and one local nurse wounded.", (2, 1)),
        ("1 NGO staff member (and his son) killed in Tolen.", (1, 0)),
        ("The head of a women's rights NGO was killed in Tolen.", (1, 0)),
    ],
)
def test_aid_workers_in_brackets_and_behind_colons(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == numbers


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Eight soldiers were killed in Tolen. Four assailants were killed, according to the army.", 12),
        ("Eight soldiers were killed in Tolen. Twelve soldiers were killed, according to the mayor.", 8),
        ("Eight farmers were killed in Tolen. Four militants were killed, according to the army.", 4),
    ],
)
def test_the_dead_of_the_other_side_are_no_rival_figure(text: str, killed: int) -> None:
    assert told(text, "acled")[0] == killed


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The two occupants sustained fractures.", (0, 2)),
        ("The driver was killed and his helper shot in the foot.", (1, 1)),
        ("A clerk's hand broken by guards at the gate.", (0, 1)),
        ("Two nurses were gang-raped by robbers in Tolen.", (0, 2)),
        ("A nurse had his ear cut off by raiders.", (0, 1)),
        ("A caretaker was doused with petrol and set on fire in Tolen.", (0, 1)),
        ("Raiders attacked Tolen, the town hall and motorbikes were set ablaze.", (0, 0)),
        ("Eight people died and 11 were left injured in Tolen.", (8, 11)),
        ("Nine employees developed rashes after opening a letter.", (0, 9)),
        ("Five suffered breathing problems in Tolen.", (0, 5)),
        ("Nurses were caught in crossfire and took shelter in a culvert.", (0, 0)),
    ],
)
def test_wounds_told_in_other_words(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Raiders took three clerks and shot them at the roadside. All three died.", (3, 0)),
        ("A man shot two engineers in Tolen. One of the engineers died; the other recovered.", (1, 1)),
        ("A guard met a gunman, who shot him in the chest. The guard did not survive.", (1, 0)),
        ("Raiders whipped two youths, and shot two of them dead when they resisted.", (2, 0)),
        ("Three herders were found lifeless east of Tolen.", (3, 0)),
        ("Mine outside the depot: two watchmen dead.", (2, 0)),
        ("Two women, a child and the driver lost their lives in Tolen.", (4, 0)),
        ("Two nurses, a woman and a man, were killed in Tolen.", (2, 0)),
        ("11 rebel fighters were eliminated in Tolen.", (11, 0)),
        ("On 3 March, insider attack: 6 guards were shot dead by a comrade in Tolen.", (6, 0)),
        ("Youth leader: Noor Haddad has passed away.", (1, 0)),
    ],
)
def test_deaths_told_in_other_words(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


def test_clients_are_no_aid_workers_and_a_translator_for_an_agency_is_one() -> None:
    assert told("An employee of an NGO was killed; a client was hurt.", "aid-workers") == (1, 0)
    assert told("An activist who worked as a translator for an INGO was killed.", "aid-workers") == (1, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Raiders called three men out in Tolen and put them to death.", 3),
        ("Raiders put an end to death threats against three clerks in Tolen.", 0),
        ("At least ten fighters are said to have been eliminated near Tolen.", 10),
        ("Ten teams are said to have been eliminated in Tolen.", 0),
        ("The bodies of two merchants missing since the fair were discovered in a well.", 2),
        ("Two merchants missing since the fair were sought in Tolen.", 0),
        ("A farmer stepped on a mine near Tolen and was blown apart.", 1),
        ("A farmer was killed near Tolen. His body was blown to bits.", 1),
        ("A farmer's cart was blown apart near Tolen.", 0),
        ("A small plane hit a depot in Tolen. The pilot was the only fatality.", 1),
        ("The pilot may be the only fatality in Tolen.", 0),
    ],
)
def test_deaths_in_ordinary_words(text: str, killed: int) -> None:
    assert told(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("One volunteer took a bullet to the shoulder in Tolen.", 1),
        ("One volunteer took a bullet to the laboratory in Tolen.", 0),
        ("Two clerks were pelted with stones and left bleeding in Tolen.", 2),
        ("Two clerks were left bleeding to death in Tolen.", 0),
        ("The driver died and a nurse was left in critical condition.", 1),
        ("An engineer was strangled unconscious in Tolen.", 1),
        ("An engineer was found strangled in Tolen.", 0),
        ("Two drivers were run over by a truck in Tolen.", 2),
        ("Two drivers were run over and killed in Tolen.", 0),
        ("A driver was caned by youths in Tolen.", 1),
        ("Four pedestrians were treated for injuries in Tolen.", 4),
    ],
)
def test_people_hurt_in_ordinary_words(text: str, injured: int) -> None:
    assert told(text)[1] == injured


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Raiders shot a miller in Tolen and dumped the body by the river.", 1),
        ("Raiders killed a miller in Tolen and dumped the corpse by the river.", 1),
        ("Raiders killed a miller and dumped his body at a well; neighbours recovered the corpse.", 1),
        ("Raiders killed a miller in Tolen, and the body of a guard was found by the river.", 2),
        ("Raiders killed a miller in Tolen, and two bodies were found by the river.", 3),
    ],
)
def test_the_body_of_whom_the_sentence_tells_adds_nobody(text: str, killed: int) -> None:
    assert told(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two millers were summarily shot by raiders in Tolen.", 2),
        ("Two millers were shot by raiders in Tolen.", 0),
        ("Armed men seize a cart and shoot the driver dead.", 1),
        ("Police gun down a suspected thief.", 1),
        ("Police drop a gun down a well.", 0),
        ("Guards shot dead an RCL/Raider during a search.", 1),
        ("Three people were burnt beyond recognition in Tolen.", 3),
        ("Three carts were burnt beyond recognition in Tolen.", 0),
        ("Raiders attacked a cart, killling 31 including 10 children.", 31),
    ],
)
def test_killings_in_the_words_of_hurried_notes(text: str, killed: int) -> None:
    assert told(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Raiders executed a priest in Sarvan and a village elder in Tolen.", 2),
        ("Raiders executed a priest in Sarvan and a guard in Tolen was hurt.", 1),
        ("Raiders executed a priest in Sarvan and a sawmill in Tolen burned.", 1),
        ("A priest and a cook killed in attack on Tolen; mill burned.", 2),
        ("Three people, among them a priest, killed in attack on Tolen.", 3),
        ("3 civilians, including a pregnant woman, killed by a mortar fired by raiders.", 3),
        ("Ten raiders fled, including 2 commanders killed later.", 2),
        ("A strike hit a senior leader of the group, who was killed.", 1),
        ("A strike hit a camp of the group, which was destroyed.", 0),
    ],
)
def test_people_told_of_apart_from_their_verb_are_counted(text: str, killed: int) -> None:
    assert told(text)[0] == killed
