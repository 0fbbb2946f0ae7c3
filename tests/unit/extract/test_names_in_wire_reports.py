"""The dead named in wire reports: behind a lead that names nobody, in rows with homes and titles; never survivors."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named

from .reading import killed as deaths


def named(text: str) -> set[str]:
    return {name for claim in deaths(text) for name in claim.victims.names}


def counted(text: str) -> int:
    return coded(read(text, id="t", language="en").claims, policy_named("acled"))["killed"].best


LEAD = "Gunmen killed the mayor of a town in the north on Tuesday, police said.\n\n"


@pytest.mark.parametrize(
    ("below", "names"),
    [
        ("Omar Haddad, the mayor of Velsk, was hit by six bullets as he left his office.", {"Omar Haddad"}),
        ("Omar Haddad (34), mayor of Velsk since May, was shot several times.", {"Omar Haddad"}),
        ("Mayor Omar Haddad was ambushed on the road to Talin.", {"Omar Haddad"}),
        ("Omar Haddad, the mayor of Talin, was shot in March and survived.", set()),
        ("Omar Haddad, the mayor of Talin, said he was attacked too.", set()),
        ("Omar Haddad, a baker, was hit by a car.", set()),
        ("Omar Haddad, the mayor of Talin, was elected in May.", set()),
    ],
)
def test_whom_a_lead_tells_of_by_office_is_named_below(below: str, names: set[str]) -> None:
    assert named(LEAD + below) == names
    assert counted(LEAD + below) == 1


@pytest.mark.parametrize(
    ("text", "names", "number"),
    [
        (
            "Omar Haddad of Velsk, Sami Noor of Talin and Daoud Karim have died.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        (
            "Private Omar Haddad of Velsk, Corporal Sami Noor of Talin and Private Daoud Karim have died.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        (
            "The dead soldiers are Sergeant Omar Haddad, Private Sami Noor and Private Daoud Karim.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        ("The wounded soldiers are Sergeant Omar Haddad, Private Sami Noor and Private Daoud Karim.", set(), 0),
        (
            "Three policemen died: Corporal Omar Haddad and Constables Sami Noor and Daoud Karim.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        (
            "The mayor of Velsk, Omar Haddad, and two of his guards, Sami Noor and Daoud Karim, were shot dead.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        (
            "The mayor of Velsk, Omar Haddad, said two guards, Sami Noor and Daoud Karim, were shot dead.",
            {"Sami Noor", "Daoud Karim"},
            2,
        ),
        ("The mayor said goodbye and was shot dead.", set(), 1),
        ("In May, 39-year-old Minenka Velan was shot and killed outside her home.", {"Minenka Velan"}, 1),
        (
            "All three raiders were killed. The raiders were identified as Omar Haddad of "
            "Velsk, Sami Noor of Talin and Daoud Karim.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
            3,
        ),
        ("The raiders killed two guards. The raiders were identified as Omar Haddad and Sami Noor.", set(), 2),
        (
            "Two raiders were killed and three raiders arrested. The raiders were identified "
            "as Omar Haddad and Sami Noor.",
            set(),
            2,
        ),
        (
            "Gunmen killed 18 people. Among those shot dead in Velsk were Mayor Omar Haddad "
            "and his father Salem Haddad.",
            {"Omar Haddad", "Salem Haddad"},
            18,
        ),
        ("Gunmen killed 18 people. Among those wounded in Velsk were Mayor Omar Haddad and Salem Noor.", set(), 18),
    ],
)
def test_rows_name_all_of_their_dead(text: str, names: set[str], number: int) -> None:
    assert named(text) == names
    assert counted(text) == number


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A deputy was killed on Monday. Omar Haddad, who led the union, is the fourth "
            "deputy to have been killed since May.",
            {"Omar Haddad"},
        ),
        (
            "A deputy was killed on Monday. Omar Haddad became the first mayor to survive an "
            "attack in which others were killed.",
            set(),
        ),
        (
            "Gunmen killed a lawyer on Friday. Omar Haddad was on his way home when men "
            "stopped his car and shot him dead.",
            {"Omar Haddad"},
        ),
        ("Gunmen killed a clerk on Friday. Omar Haddad said that men stopped his brother and shot him dead.", set()),
        ("Gunmen killed a clerk on Friday. Omar Haddad watched as men shot him dead.", set()),
        ("The killers gunned down Councillor Omar Haddad in Velsk.", {"Omar Haddad"}),
        ("The killer, soldier Omar Haddad, fled after shooting dead a clerk.", set()),
    ],
)
def test_words_behind_a_name_tell_of_its_death(text: str, names: set[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Omar Haddad, and his two guards were killed when gunmen opened fire.",
        "Mayor Omar Haddad and his two guards were killed.",
        "Mayor Omar Haddad and his guard were killed.",
    ],
)
def test_nobody_beside_a_named_person_bears_the_name(text: str) -> None:
    assert [claim.victims.names for claim in deaths(text) if claim.victims.surface.startswith("his")] == [()]


def test_a_place_in_a_dateline_is_nobodys_name() -> None:
    text = "VELSK CITY, Salem del Norte – The vice mayor, his escort, and a clerk were killed in an ambush."
    assert named(text) == set()
    assert counted(text) == 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Three rangers were killed. Those killed in the blast were Captain Omar Haddad, Sergeant Sami Noor and "
            "volunteer Daoud Karim, while volunteer Rami Velan suffered severe injuries.",
            {"Omar Haddad", "Sami Noor", "Daoud Karim"},
        ),
        ("Three rangers were hurt. Those hurt in the blast were Captain Omar Haddad and Sergeant Sami Noor.", set()),
        ("Rebels killed Khwan Yodiad and Muklid Leto.", {"Khwan Yodiad", "Muklid Leto"}),
        ("Rebels killed two men of the Khwan Yodiad.", set()),
        ("Two clerks were killed. Omar Haddad, shot dead during the raid, was one of them.", {"Omar Haddad"}),
        ("Two clerks were killed. Omar Haddad, shot dead three guards, police said.", set()),
    ],
)
def test_those_killed_are_named_and_nobody_behind_them(text: str, names: set[str]) -> None:
    assert named(text) == names
