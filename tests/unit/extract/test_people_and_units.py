"""Nouns that are no people harmed (units, animals, places with a number) and nouns that are; who bears arms."""

from __future__ import annotations

import pytest

from .reading import figures_by

told = figures_by("acled")
aid = figures_by("aid-workers")
civilians = figures_by("airwars")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two soldiers of the 31 Brigade were killed in Velsk.", 2),
        ("Two soldiers of the 101 Commando Battalion were killed in Velsk.", 2),
        ("Two soldiers of Group 14 were killed in Velsk.", 2),
        ("Three fighters from Task Force 9 were killed in Velsk.", 3),
        ("At Checkpoint 4 soldiers were killed.", 4),
        ("Shelling killed 5 Velsk Brigade fighters.", 5),
        ("In the attack of 12 May on the base 3 soldiers were killed.", 3),
    ],
)
def test_the_number_of_a_unit_counts_nobody(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A shell killed two men and three oxen.", 2),
        ("Six heifers were killed when a shell hit a farm.", 0),
        ("A shell killed two men and three head of cattle.", 2),
        ("Raiders killed a herder and 14 head of cattle.", 1),
        ("The head of the clinic was killed.", 1),
        ("Two heads of families were killed in Velsk.", 2),
    ],
)
def test_animals_are_no_people(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A trio of traders was killed near Velsk.", 3),
        ("A party of four hunters was killed near Velsk.", 4),
        ("A handful of people were killed in Velsk.", 3),
        ("Twin brothers were shot dead in Velsk.", 2),
        ("Twin blasts were heard, and a clerk was killed.", 1),
        ("The leader of the Party of Labour was killed.", 1),
        ("The father of the twin girls was killed.", 1),
    ],
)
def test_a_group_is_as_many_as_its_word_says(text: str, number: int) -> None:
    assert told(text)[0] == number


@pytest.mark.parametrize(
    ("who", "people"),
    [
        ("hunter", "hunters"),
        ("headman", "headmen"),
        ("fisherman", "fishermen"),
        ("tax collector", "tax collectors"),
        ("community leader", "community leaders"),
        ("motorcyclist", "motorcyclists"),
        ("army officer", "army officers"),
        ("vigilante", "vigilantes"),
        ("diplomat", "diplomats"),
    ],
)
def test_who_is_harmed_beside_aid_workers_is_none(who: str, people: str) -> None:
    assert aid(f"An aid worker and two {people} were killed in an attack in Velsk.")[0] == 1
    assert aid(f"Gunmen killed a {who} and injured an NGO driver in Velsk.".replace("a a", "an a")) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "John Hunter, a nurse of an NGO, was killed in Velsk.",
        "An NGO community leader was killed in Velsk.",
        "A logistician of an NGO was killed in Velsk.",
    ],
)
def test_aid_workers_stay_counted(text: str) -> None:
    assert aid(text)[0] == 1


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two civilians and a bodyguard were killed in an air strike on Velsk.", 2),
        ("A strike killed a child and two members of an armed group.", 1),
        ("A strike killed a child and two cell members.", 1),
        ("Three colonels were killed in a drone strike near Velsk.", 0),
        ("A commander and two of his bodyguards were killed in a drone strike.", 0),
        ("A general practitioner and a nurse were killed in an air strike.", 2),
        ("Three members of a family were killed in an air strike.", 3),
        ("The captain of a fishing boat was killed in an air strike.", 1),
        ("A retired colonel was killed in an air strike on his farm.", 1),
    ],
)
def test_who_bears_arms_is_no_civilian(text: str, number: int) -> None:
    assert civilians(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A father and son, both employees of an NGO, were killed.", 2),
        ("A woman and a man, both staff of an NGO, were killed.", 2),
        ("A patient and two nurses, both staff of an NGO, were killed.", 2),
        ("Two passengers, both relatives of an NGO worker, were killed.", 0),
        ("Two passengers, both former employees of an NGO, were killed.", 0),
        ("Two men, both soldiers guarding an NGO, were killed.", 0),
        ("The chairman of a local aid committee was killed.", 1),
        ("A local was killed at an NGO clinic.", 0),
        ("The head of a local NGO was killed together with his bodyguard, a policeman.", 1),
    ],
)
def test_what_both_are_makes_them_aid_workers_or_not(text: str, number: int) -> None:
    assert aid(text)[0] == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Five people, including a soldier, were killed. The soldier died when police fired back.", 5),
        ("Five people were killed. The soldier died when police fired back.", 6),
        ("Five people, including a soldier, were killed. Another soldier died later.", 6),
    ],
)
def test_who_was_included_is_not_counted_again(text: str, number: int) -> None:
    assert told(text)[0] == number
