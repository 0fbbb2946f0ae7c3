"""Event notes as other coders write them: estimates, closing figures, losses of both sides, parts told behind."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ('May 3: Troops killed "some" (estimated at five) raiders near Velsk.', 5),
        ("Troops killed scores (an estimated 40) of raiders near Velsk.", 40),
        ("Troops killed several raiders (estimated loot of nine oxen) near Velsk.", 3),
        ("Troops killed six (of an estimated forty) raiders near Velsk.", 6),
    ],
)
def test_a_bracket_estimates_a_vague_word(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Soldiers shot dead a trader. Fatalities: 1.", (1, 0)),
        ("Raiders attacked a post. Fatalities: 3; injuries: 5", (3, 5)),
        ("Raiders attacked a post. Killed: 4. Wounded: 2.", (4, 2)),
        ("Raiders attacked a post. 4 fat., 6 inj.", (4, 6)),
        ("Raiders attacked a post. Deaths: none.", (0, 0)),
        ("Raiders attacked a post. Casualties: unknown.", (0, 0)),
        ("Raiders stole 4 fat oxen.", (0, 0)),
    ],
)
def test_a_figure_behind_its_word_closes_a_note(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The rebels killed ten soldiers and lost three fighters.", 13),
        ("Rebels stormed the camp and killed four soldiers and lost two of their own.", 6),
        ("The rebels burned ten huts and lost three lorries.", 0),
        ("The firm hired ten cooks and lost three drivers.", 0),
        ("Troops killed four raiders and lost their way.", 4),
    ],
)
def test_a_side_that_kills_and_loses_is_told_of_once(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("They shot and killed three millers and two millers sustained injuries as they ran.", (3, 2)),
        ("They killed three farmers and two herders.", (5, 0)),
        ("The vice mayor, his escort, and a clerk were killed in an ambush.", (3, 0)),
        ("The vice mayor, a clerk by trade, was killed in an ambush.", (1, 0)),
        ("Gunmen killed a police orderly and kidnapped a judge.", (1, 0)),
        ("A police was killed and a military was injured.", (1, 1)),
        ("The police was attacked.", (0, 0)),
        ("A drone killed 30 cattle and a herder.", (1, 0)),
        ("A drone killed 30 cattle and a dog.", (0, 0)),
        ("Raiders killed a herder and 30 cattle.", (1, 0)),
        ("The front's district head, 'Major' Salem, and a teacher, Omar Haddad, were killed by a mine.", (2, 0)),
        ("Gunmen killed the mayor, Omar Haddad, and his two guards.", (3, 0)),
        ("Gunmen killed the mayor, Omar Haddad, and wounded his two guards.", (1, 2)),
        ("A Ward 99 councillor, Omar Haddad, was shot and killed.", (1, 0)),
        ("In Velsk Ward 12 people were killed.", (12, 0)),
    ],
)
def test_who_is_counted_stands_in_the_grammar(text: str, numbers: tuple[int, int]) -> None:
    killed, injured = told(text)
    assert killed == numbers[0]
    assert injured in {numbers[1], 0}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A guard shot dead a trader. Bystanders overpowered the guards and killed one of them.", 2),
        ("Two guards were hit. One of them died.", 1),
        ("Ten raiders were killed by troops. Three commanders were among the dead.", 10),
        (
            "Ten raiders were killed by troops. Three commanders, named as Salem, Omar and "
            "Noor, were among the killed.",
            10,
        ),
        ("Two raiders were killed. Three commanders were among the wounded.", 2),
        ("Two raiders were killed. Three farmers were among the dead.", 5),
        (
            "The deputy was shot at and hurt. He succumbed. One of the nine other people "
            "wounded in the attack also died.",
            2,
        ),
        ("Nine people were killed and six hurt. One of the dead was a child.", 9),
        ("The toll, first put at one, was later raised to three.", 3),
        ("The toll was put at one.", 1),
    ],
)
def test_parts_and_others_told_behind(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The blast killed 8 civilians and 1 soldier, police said. The army confirmed that a soldier was killed.", 9),
        ("The blast killed 8 people, police said. The army confirmed that 6 people were killed.", 6),
        ("The blast killed 8 civilians and 2 soldiers, police said. The army said that a soldier was killed.", 1),
    ],
)
def test_who_tells_of_some_of_the_dead_denies_no_others(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The raid resulted in the killing of two clerks and at least two guards.", 4),
        ("The raid resulted in the killing of two clerks and three wounded men.", 2),
        ("Two people were killed in a raid. Relatives said that herders beat the farmer Omar Haddad to death.", 2),
        ("Two people were killed in a raid. Relatives said that one person was killed.", 1),
        ("Raiders shot dead a displaced man. Their shots killed Omar Haddad, a displaced man from Talin.", 1),
        ("Raiders shot dead a displaced man. They also killed Omar Haddad, a displaced man from Talin.", 2),
        ("Raiders shot dead a guard. Their shots killed Omar Haddad, a guard from Talin.", 2),
        ("Omar was shot dead on his way to a vigil for Sami Noor, a guard murdered three days earlier.", 1),
        ("Police found the bodies of two clerks killed three days earlier.", 2),
    ],
)
def test_who_is_told_again_or_died_before_is_no_more_dead(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Seven people of one family - a father, mother and five children - were killed.", 7),
        ("Seven guards - and five clerks - were killed.", 12),
        ("Two riders were shot; one died on the spot, the other on the way to a clinic.", 2),
        ("One rider died on the spot, the other survived.", 1),
        ("Soldiers fired at a march, killing at least one; marchers put the number of dead at four.", 1),
        ("The mayor put the blame on the rebels; three were killed.", 3),
        ("Raiders set fire to a hut, burning to death a couple and their baby.", 3),
        ("A mob burned to death a clerk.", 1),
        ("The clerk was burned to death last night.", 1),
    ],
)
def test_asides_second_fates_and_rival_numbers(text: str, number: int) -> None:
    assert told(text)[0] == number
