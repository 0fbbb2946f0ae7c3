"""Deaths in the many words that English has for them, and the same words of things, of the living and of games."""

from __future__ import annotations

import pytest

from .reading import figures_by

figures = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Airstrikes wiped out five militants near Kalvi.", 5),
        ("A family of four was wiped out by a shell.", 4),
        ("The military eliminated eight militants near Kalvi.", 8),
        ("THE ARMY REPORTED THAT THREE SUBVERSIVES WERE ELIMINATED IN KALVI.", 3),
        ("Four traders were liquidated by the secret police.", 4),
        ("A commander was taken out by a drone strike.", 1),
        ("Troops finished off eight wounded bandits.", 8),
        ("Militants mowed down five commuters.", 5),
        ("Two vaccinators were mown down by men on a motorcycle.", 2),
        ("Snipers picked off three demonstrators in Kalvi.", 3),
        ("Three demonstrators were cut down by machine-gun fire.", 3),
        ("A hit squad rubbed out three unionists in Kalvi.", 3),
        ("Militants did away with three villagers.", 3),
        ("A militiaman was dispatched by villagers with machetes.", 1),
        ("Troops dispatched eight bandits in a gun battle near Kalvi.", 8),
        ("Gunmen sent four miners to an early grave.", 4),
        ("Three villagers were thrown to their deaths from a bridge.", 3),
        ("Three villagers plunged to their deaths as they fled.", 3),
        ("Militants put three villagers to the sword.", 3),
        ("Three farmers butchered in Kalvi.", 3),
        ("Three villagers were incinerated in a car hit by a drone.", 3),
        ("Three suspected witches were burnt at the stake.", 3),
    ],
)
def test_people_done_away_with(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two herders were strangled near Kalvi.", 2),
        ("Militants kidnapped two villagers and strangled them.", 2),
        ("A couple of villagers were strangled.", 2),
        ("Robbers smothered two women in Kalvi.", 2),
        ("Eight prisoners suffocated in a container.", 8),
        ("Militiamen drowned two fishermen in the river.", 2),
        ("Militants buried three villagers alive.", 3),
        ("Three villagers were skinned alive by militants.", 3),
        ("An aid worker was found hanged in his compound.", 1),
        ("Three villagers were found hanging from a tree.", 3),
        ("Militants hacked a farmer to pieces in Kalvi.", 1),
        ("Three villagers were kicked to death.", 3),
        ("Three guards were fatally poisoned.", 3),
        ("A firing squad shot three prisoners.", 3),
        ("Militants lined up three villagers and shot them in the back of the head.", 3),
        ("A bomber blew himself to pieces near Kalvi.", 1),
        ("Militants kidnapped three villagers and hanged them.", 3),
        ("Militants raided Kalvi, burning both guards alive.", 2),
        ("Militants raided Kalvi, putting a couple of farmers to death.", 2),
        ("The gunman shot a couple dead in their car.", 2),
    ],
)
def test_ways_of_killing(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The attack cost three people their lives.", 3),
        ("Three people had their lives cut short by the blast.", 3),
        ("Militants snuffed out the lives of three villagers.", 3),
        ("The blast robbed three villagers of their lives.", 3),
        ("The blast proved fatal for three villagers.", 3),
        ("Three victims could not be saved.", 3),
        ("Doctors were unable to save three of the victims.", 3),
        ("The engineer gave his last breath in hospital after the shooting.", 1),
        ("Three soldiers made the supreme sacrifice in Kalvi.", 3),
        ("A police officer laid down his life fighting militants in Kalvi.", 1),
        ("Three fighters met violent deaths near Kalvi.", 3),
        ("Two men faced a firing squad in Kalvi.", 2),
        ("The raid ended in the deaths of four miners.", 4),
        ("Three bullet-riddled bodies were found near Kalvi.", 3),
        ("Fishermen spotted three corpses floating in the river.", 3),
        ("The decapitated body of a trader was found in Kalvi.", 1),
        ("Killing of three farmers in Kalvi.", 3),
        ("Double murder in Kalvi.", 2),
        ("The army announced the elimination of eight militants.", 8),
        ("The hanging of three men in Kalvi was reported.", 3),
        ("The army admitted losing three men.", 3),
        ("The army admitted the loss of three soldiers.", 3),
        ("Scores fled as gunmen mowed down six people.", 6),
        ("A trio of farmers was murdered.", 3),
        ("A fourfold murder took place in Kalvi.", 4),
        ("Gunmen abducted three traders and later murdered the trio.", 3),
    ],
)
def test_deaths_in_set_phrases(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    "text",
    [
        "Drones eliminated three militant positions.",
        "Three candidates were eliminated from the race.",
        "The army team eliminated three players in the final.",
        "Three militants were eliminated from the list of suspects.",
        "Police eliminated two suspects after checking their alibis.",
        "The scandal wiped out three candidates.",
        "Three hikers were wiped out by the heat and slept.",
        "Police took out three men from the bus and searched them.",
        "Three brokers lost money when the company was liquidated.",
        "Soldiers cut down three trees.",
        "The coach picked off three players for the trip.",
        "The bus dropped off three men.",
        "The army dispatched 200 soldiers to Kalvi.",
        "The police dispatched four officers with batons to the scene.",
        "Three mourners were led to the grave of the poet.",
        "The governor did away with three ministers in a reshuffle.",
        "A drone incinerated two tanks.",
        "The general vowed to eliminate 100 militants.",
        "No militants were wiped out in the strikes.",
        "The farmers put three bulls to the sword.",
    ],
)
def test_things_and_rivals_done_away_with_are_no_dead(text: str) -> None:
    assert figures(text) == (0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "The blockade strangled the economy of Kalvi.",
        "A robber strangled a guard until he was unconscious.",
        "Robbers strangled a guard, who survived.",
        "Two men tried to strangle a guard.",
        "Two women were smothered with kisses by fans.",
        "Three people suffocated from tear gas and were treated.",
        "The shelling drowned the village in darkness.",
        "The noise drowned out three speakers.",
        "Two clerks drowned in debt.",
        "Three villagers buried alive in the rubble were rescued.",
        "Critics skinned three actors alive.",
        "Three banners were found hanging from a tree.",
        "Two men were detained and hung upside down.",
        "Soldiers arrested three men and hung them from the ceiling.",
        "Guards took three portraits and hung them in the hall.",
        "Three youths were found hanging out in the park.",
        "A car mowed down ten people.",
    ],
)
def test_who_may_have_lived_through_it_is_no_dead(text: str) -> None:
    assert figures(text)[0] == 0


@pytest.mark.parametrize(
    "text",
    [
        "The scandal cost three people their jobs.",
        "The attack nearly cost a driver his life.",
        "The mistake could cost three patients their lives.",
        "The law deprived three men of their liberty.",
        "Three tourists cut short their holiday.",
        "The scandal proved fatal for the coalition.",
        "Three houses could not be saved from the fire.",
        "Three patients could not be saved from eviction.",
        "Doctors could not save the leg of a guard.",
        "Two parents made the ultimate sacrifice: they sold their home.",
        "Three cyclists bit the dust in the final bend but finished the race.",
        "Three men faced a firing squad of reporters.",
        "Three convicts will face a firing squad.",
        "The double murder trial opened in Kalvi.",
        "He was charged with a double murder.",
        "Police foiled a double murder.",
        "Killing of civilians is a crime.",
        "The team left three bodies of work.",
        "The trio escaped unhurt.",
        "The army aims at the elimination of eight militants.",
        "The elimination of three officers from the list was announced.",
        "The elimination of eight teams was a surprise.",
        "The liquidation of eight companies was announced.",
        "The hanging of three portraits was reported.",
        "The army admitted losing three tanks.",
    ],
)
def test_set_phrases_of_other_losses_are_no_deaths(text: str) -> None:
    assert figures(text) == (0, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Militiamen drowned two fishermen. The two fishermen's bodies were pulled from the river.", 2),
        ("A farmer was hacked to pieces. The farmer's remains were found in a field.", 1),
        ("Militants killed three villagers by burying them alive.", 3),
        ("A triple homicide was reported in Kalvi: three men were shot dead.", 3),
        ("A man shot three people dead in Kalvi. The triple murder shocked the town.", 3),
        ("Three herders were strangled near Kalvi. The attack cost the three herders their lives.", 3),
        ("Three villagers were mowed down and killed.", 3),
        ("The attack cost two guards their lives. Both guards died at the scene.", 2),
    ],
)
def test_a_death_told_in_two_ways_counts_once(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("The victims, three farmers, were beheaded.", 3),
        ("Killed were three farmers.", 3),
        ("Kalvi ambush: three farmers murdered.", 3),
        ("Fatal shooting of a driver at a checkpoint.", 1),
        ("Two men were led out and executed one by one.", 2),
        ("Three men were pounded to death with stones.", 3),
        ("Three men were cut in half by machine-gun fire.", 3),
        ("Three men were strung up by militants.", 3),
        ("Gunmen riddled three men with bullets.", 3),
        ("Three men fell victim to an IED.", 3),
        ("Three people came to a violent end.", 3),
        ("Three people lost their battle for life.", 3),
        ("Three farmers showed no signs of life when found.", 3),
        ("A trader was seized on Monday. His dead body turned up the next day.", 1),
        ("Three villagers were killed. All three had been shot dead.", 3),
        ("Three villagers were killed. The death toll is three.", 3),
        ("Three villagers were killed. The death toll is five.", 5),
        ("A double murder shook Kalvi. A farmer and his wife were shot dead.", 2),
    ],
)
def test_the_dead_of_headings_and_of_those_told_again(text: str, killed: int) -> None:
    assert figures(text) == (killed, 0)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Three men were bored to death by the speech.", 0),
        ("Three men have been linked to death squads.", 0),
        ("Three officials had their pay cut in half.", 0),
        ("Lanterns were strung up by three boys.", 0),
        ("Gunmen riddled three cars with bullets.", 0),
        ("Three tourists fell victim to a fraud.", 0),
        ("Three projects came to a violent end.", 0),
        ("Three candidates lost their battle for the town hall.", 0),
        ("Three houses showed no signs of life.", 0),
        ("The fatal flaw of a driver was haste.", 0),
        ("The body turned up the heat on ministers.", 0),
        ("Killed were three cows.", 0),
        ("Three farmers drowned their kittens.", 0),
        ("Two soldiers were killed. Three fighters attacked a post. All three were killed.", 5),
        ("A guard was killed in Tervo. All three passengers of a bus were killed in Kalvi.", 4),
    ],
)
def test_what_only_sounds_like_those_dead(text: str, killed: int) -> None:
    assert figures(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Three severed heads were found near Kalvi.", 3),
        ("The severed head of a trader was found near Kalvi.", 1),
        ("The skeletons of three men were found in a well near Kalvi.", 3),
        ("Three bodies and three severed heads were found near Kalvi.", 3),
        ("The severed heads of three cows were found near Kalvi.", 0),
        ("The skeletons of three medieval monks were found near Kalvi.", 0),
        ("In 1890 three villagers were killed by bandits in Kalvi.", 0),
        ("In the 19th century three villagers were killed by bandits in Kalvi.", 0),
        ("The remains of three soldiers of the First World War were found.", 0),
        ("A Second World War bomb killed three men in Kalvi.", 3),
        ("The town, founded in 1650, mourned three men killed on Monday.", 3),
        ("Legend has it that bandits drowned two fishermen here.", 0),
        ("In the exercise, the troops eliminated eight terrorists.", 0),
        ("In the exercise, three soldiers were killed when a gun exploded.", 3),
    ],
)
def test_heads_bones_and_deaths_of_long_ago(text: str, killed: int) -> None:
    assert figures(text)[0] == killed


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Assailants beheaded two men in Kalvi. At least two people were killed.", (2, 0)),
        ("Assailants beheaded two men in Kalvi. At least two people were killed in the attack.", (2, 0)),
        ("An assailant beheaded a guard in Kalvi. One person was killed in the attack.", (1, 0)),
        ("Assailants killed two men in Kalvi. At least three people were killed.", (3, 0)),
        ("The military killed five assailants in Kalvi. At least 5 fatalities were reported.", (5, 0)),
        (
            "Assailants beheaded two men in Kalvi. At least two people were killed and four others were injured in the "
            "attack.",
            (2, 4),
        ),
        ("Gunmen killed two guards in Kalvi. In Tervo, a bomb exploded. At least three people were killed.", (5, 0)),
        ("Two guards were killed in Kalvi on Monday. At least three people were killed in Tervo.", (5, 0)),
        ("Two guards were killed in Kalvi. At least three other people were killed in Tervo.", (5, 0)),
    ],
)
def test_a_report_that_closes_with_its_dead(text: str, numbers: tuple[int, int]) -> None:
    assert figures(text, "gtd") == numbers


@pytest.mark.parametrize(
    "text",
    [
        "An assailant strangled a guard in Kalvi. The guard was injured.",
        "A staff member was strangled and robbed, but escaped.",
        "A nurse was struck down by a stray bullet and hospitalised.",
        "A nurse was cut down by shrapnel but survived.",
    ],
)
def test_who_is_said_to_live_is_not_dead(text: str) -> None:
    assert figures(text)[0] == 0
