"""Notes that open with a place or without an article, and people joined to others by one word."""

import pytest

from .reading import figures_by

told = figures_by("gtd")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In Dolka village, Sebbe prefecture, two local staff from an agency were killed.", (2, 0)),
        ("In Ronda, the capital, a baker and two guards were killed.", (3, 0)),
        ("12 May 2014 - Ronda, Mulland - Two clerks were shot dead in their car.", (2, 0)),
        ("Ronda, March 3: A suicide bomber kills himself and four others at a junction.", (5, 0)),
        ("In Dolka village, Sebbe prefecture, a mill was shelled.", (0, 0)),
        ("Ronda, home to two million people, was shelled.", (0, 0)),
    ],
)
def test_people_are_not_lost_behind_a_place(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Nurse assaulted and robbed at home.", (0, 1)),
        ("Health worker ambushed and shot on the road to Tolo.", (0, 1)),
        ("Driver slashed with machete on arm while resisting thieves.", (0, 1)),
        ("Health worker, his wife and two children killed by shelling.", (4, 0)),
        ("Driver and two guards killed in ambush.", (3, 0)),
        ("4 staff abducted, 1 (nat.) killed, 3 released.", (1, 0)),
        ("Guard shot at a crowd near Tolo.", (0, 0)),
        ("Soldier shot during the night.", (0, 0)),
        ("Nurse assaulted a guard at home.", (0, 1)),
        ("The driver shot and the crowd fled.", (0, 0)),
    ],
)
def test_a_note_without_an_article_tells_what_was_done_to_somebody(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Men robbed the staff and assaulted and abducted the driver.", (0, 1)),
        ("Four men stopped the convoy, beat and robbed two guards.", (0, 2)),
        ("Men assaulted a guard and abducted the driver.", (0, 1)),
        ("Four clerks working for the Red Crescent are killed by gunmen and two are wounded in Ronda.", (4, 2)),
        ("Rebels ambushed four clerks on a road, tying them up and executing them.", (4, 0)),
        ("Gunmen stopped six traders near Ronda, executing them by the roadside.", (6, 0)),
        ("At least 17 people were killed and 50 more injured when a stove exploded in a market.", (17, 50)),
        ("A bomb killed 16 people including 7 clerks and 9 bakers and another 21 people were wounded.", (16, 21)),
        ("In the early hours, six members of a team working at a mill in Ronda, Mulland, were murdered.", (6, 0)),
        ("At least one civilian staff member, 10 soldiers and three subcontractors lost their lives.", (14, 0)),
        ("Three staff members, two men and a woman, were killed.", (3, 0)),
        ("Sami Karim, head of news, and two of his guards were gunned down outside the mill.", (3, 0)),
        ("A guard who was killed and another who was kidnapped in Tolo worked here.", (1, 0)),
        ("Lina Abbas, a nurse working for an agency in Tolo and her driver, Omar Said, were killed.", (2, 0)),
        ("Lina Abbas, a nurse, was killed and her driver fled.", (1, 0)),
        ("Among the 12 dead were two bakers.", (12, 0)),
    ],
)
def test_each_is_counted_with_what_befell_them(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Medics could not reach a baker the forces had shot and killed.", (1, 0)),
        ("The man who had shot the guard was arrested.", (0, 1)),
    ],
)
def test_whom_a_clause_is_about_is_told_from_who_did_it(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A worker's arm was chopped off by thieves.", (0, 1)),
        ("Men chopped off trees near Ronda.", (0, 0)),
        ("A passer-by was grazed by a bullet.", (0, 1)),
        ("Three clerks paid with their lives when the mill was bombed.", (3, 0)),
        ("Two clerks paid with their savings when the mill was bombed.", (0, 0)),
        ("None of the five people on board survived.", (5, 0)),
        ("None of the five people on board survived on bread alone for long.", (5, 0)),
        ("All of the five people on board survived.", (0, 0)),
    ],
)
def test_deaths_told_in_other_words(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Three drivers died. Two of the men were killed near Ronda. A third driver was killed in Tolo.", (3, 0)),
        ("Five clerks were killed. Four clerks died there and a fifth died later in hospital.", (5, 0)),
        ("Two clerks were shot dead. Lina Haddad, 28, was killed on the spot.", (2, 0)),
        ("Two clerks were killed. Sami Haddad, a teacher, was killed in Tolo.", (3, 0)),
        ("Three clerks died. They named the victims as Lina Haddad, Omar Said and Rana Karam.", (3, 0)),
        ("A bomber blew himself up at a gate, killing himself and a guard.", (2, 0)),
        ("The agency condemned the killing of a nurse in Ronda. A driver was injured in the attack.", (1, 1)),
    ],
)
def test_who_is_told_of_twice_is_counted_once(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
