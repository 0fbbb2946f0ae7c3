"""Who is told of beside victims: added to them, excepted from "nobody", counted before, told of by turns."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, harm: Harm = Harm.KILLED) -> int:
    return coded(read(text, id="t", language="en").claims, policy_named("gtd"))[harm.value].best


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A gunman fired into a mill. In addition to the gunman, three people were killed and five were wounded.", 4),
        ("A driver rammed a crowd. Apart from the driver, at least 12 people were killed in the market.", 13),
        ("Two bombers entered a mill. In addition to the two bombers, seven people were killed.", 9),
        ("In addition to the two hostages, four soldiers were shot and killed.", 6),
        ("In addition to the mill, two clinics were hit and three nurses were killed.", 3),
        ("In addition to the wounded, four people were killed.", 4),
        ("Many bakers were present at the mill, as well as the mayor, yet only one of the porters was killed.", 1),
    ],
)
def test_whom_a_sentence_opens_with_in_addition_is_counted(text: str, number: int) -> None:
    assert told(text) == number


def test_the_attacker_added_to_the_dead_is_not_added_to_the_hurt() -> None:
    text = "A gunman fired into a mill. In addition to the gunman, three people were killed and five were wounded."
    assert told(text, Harm.INJURED) == 5


def test_the_attacker_added_to_the_hurt_is_hurt() -> None:
    assert told("In addition to the attacker, a porter was injured in a mill.", Harm.INJURED) == 2


def test_those_killed_elsewhere_are_not_hurt_here() -> None:
    text = "In addition to the 12 people killed in Tora, five bakers were wounded in Sula."
    assert told(text, Harm.INJURED) == 5
    assert told("In addition to the one death, 11 porters were injured.", Harm.INJURED) == 11


@pytest.mark.parametrize(
    ("text", "harm", "number"),
    [
        ("A shell hit the mill. Nobody was killed except the driver.", Harm.KILLED, 1),
        ("A shell hit the mill. Apart from the driver, nobody was hurt.", Harm.INJURED, 1),
        ("A gunman fired into a mill. No one was injured other than the gunman.", Harm.INJURED, 1),
        ("A bomb was thrown at a mill. No one besides the guard was hurt.", Harm.INJURED, 1),
        ("A bomb was thrown at a mill. No one was hurt but the mill burned.", Harm.INJURED, 0),
    ],
)
def test_whom_nobody_is_said_to_have_been_hurt_except_was_hurt(text: str, harm: Harm, number: int) -> None:
    assert told(text, harm) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two suicide bombers detonated near a mill. Aside from the bombers, there were no reported casualties.", 2),
        ("Two suicide bombers detonated near a mill. The assailants were the only reported casualties.", 2),
        ("A bomb went off near a mill. Aside from a porter, there were no reported casualties.", 0),
        ("A porter was the only casualty of the blast.", 0),
    ],
)
def test_casualties_who_set_off_what_they_bore_are_dead_and_others_of_unknown_fate(text: str, number: int) -> None:
    assert told(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two suicide bombers came to a mill. One was shot dead and the other detonated his vest.", 2),
        ("Two suicide bombers came to a mill. One attacker was killed while the second attacker detonated early.", 2),
        ("Two suicide bombers came to a mill. One was killed and the other did not detonate his belt.", 1),
        ("Two bombs were laid by the road. One killed a driver and the other detonated later.", 1),
    ],
)
def test_the_next_bomber_who_detonates_is_dead(text: str, number: int) -> None:
    assert told(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two bombers blew up a mill. The bombers were killed.", 2),
        ("Three gunmen entered a mill. The assailants were shot dead.", 3),
        ("Five bakers set out for Sula. The bakers were killed on the road.", 5),
        ("Two gunmen entered a mill and four gunmen waited outside. The gunmen were shot dead.", 0),
        ("Two people were in a mill. The victims were killed.", 0),
    ],
)
def test_a_definite_plural_takes_the_number_its_people_were_told_of_by(text: str, number: int) -> None:
    assert told(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One guard was killed by a mine and the other guard was shot dead.", 2),
        ("One bomber was killed by police. The second bomber was killed by a guard.", 2),
        ("Two guards were killed. The second guard was shot by a sniper.", 2),
        ("Noor Haddad, a judge, was shot dead. He is the third judge killed this week.", 1),
    ],
)
def test_one_and_the_other_are_two(text: str, number: int) -> None:
    assert told(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed guard Samer Haddad watching a bridge in Sula.",
        "Gunmen shot and killed farmer Samer Haddad working his field near Sula.",
    ],
)
def test_whoever_is_killed_at_work_is_the_one_killed(text: str) -> None:
    claims = [claim for claim in read(text, id="t", language="en").claims if claim.harm is Harm.KILLED]
    assert [claim.victims.names for claim in claims] == [("Samer Haddad",)]


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("The gunman was shot in the leg by police, then he turned the gun on himself and committed suicide.", 1, 0),
        ("One gunman was wounded by police. Another gunman killed himself.", 1, 1),
        ("A man wounded his wife in a mill, then he killed himself.", 1, 1),
    ],
)
def test_an_attacker_who_ends_their_life_after_a_wound_is_dead_only(text: str, dead: int, hurt: int) -> None:
    assert (told(text), told(text, Harm.INJURED)) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("A gunman killed a clerk and wounded two others before being shot dead by police.", 2, 2),
        ("A man opened fire, killing a clerk and a guard and injuring three others before being shot dead.", 3, 3),
    ],
)
def test_whoever_is_shot_in_the_end_is_the_one_who_fired(text: str, dead: int, hurt: int) -> None:
    assert (told(text), told(text, Harm.INJURED)) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("Three spectators, among them a boy of eight, were killed and 12 people were hurt.", 3, 12),
        ("A clerk, an aide, a baker and two police officers were wounded.", 0, 5),
        ("There were four murders, nine cases of torture, eight cases of theft and 25 arrests.", 4, 0),
    ],
)
def test_rows_of_people_are_read_whole(text: str, dead: int, hurt: int) -> None:
    assert (told(text), told(text, Harm.INJURED)) == (dead, hurt)
