"""Wordings of news: who is counted once, who is of another incident, what is no death, and near-by words that are."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", language="en", published=date(2031, 5, 22)).claims


def counted(text: str) -> tuple[int, int]:
    held = coded(claims(text), policy_named("ucdp"))
    return held["killed"].best, held["injured"].best


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Aircraft hit a school, killing at least 13 people, including seven pupils, a clerk and a cook said.", 13, 0),
        ("A 19-year-old was shot dead in Velsk. A 14-year-old was injured, police said.", 1, 1),
        ("An elder said about 20 bodies were brought to two clinics.", 20, 0),
        ("Police said 30 people were killed. Police said 20 bodies were recovered from the rubble.", 30, 0),
        ("We have just found 12 bodies of clerks killed by these rebels.", 12, 0),
        ("Troops fire on a crowd, five dead\nForces fired at a crowd on Friday, killing at least five people.", 5, 0),
        ("A bomb killed 12 people, police said. Also Thursday, gunmen killed a senior clerk at his home.", 12, 0),
        ("A raid killed 25 people, residents said. A separate air strike killed a family of five, they said.", 25, 0),
        ("Rebels killed 16 people, the army said, taking the toll from a number of incidents overnight to 33.", 16, 0),
        ("A clerk was among 13 people killed in a raid on an inn, the ministry said.", 13, 0),
        ("Two nurses were among the 11 people wounded in the blast.", 0, 11),
        ("Six out of 40 people in the hall died of their wounds, a nurse said.", 6, 0),
        ("They burned mills, resulting in the loss of nearly 300 lives.", 300, 0),
        ("The death toll has risen to 88, with 26 more bodies found in the rubble, an elder said.", 88, 0),
        ("Special forces ended the siege after they killed four attackers in the inn.", 4, 0),
        ("A bomb killed 12 people, police said. Guards shot dead one of the attackers.", 12, 0),
        ("At least 143 died, the Union said. The Union, which last week gave a death toll of 100, wept.", 143, 0),
    ],
)
def test_what_news_comes_to(text: str, killed: int, injured: int) -> None:
    assert counted(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Five pupils died in the north. At least five people were killed in Velsk on Friday.", 10),
        ("In a separate attack, four people were killed in Velsk.", 4),
        ("Thirty people were killed. Another 20 bodies were recovered in Talin.", 50),
        ("A 19-year-old car hit a tree. One man died.", 1),
        ("Residents believed that 20 were dead.", 20),
        ("A pilot was shot down and killed.", 1),
        ("Salim Haddad, envoy of a party, which had won, was gunned down.", 1),
        ("Two clerks were killed in the raid, police said. Nine more people were found dead at the mill.", 9),
        ("A clerk was killed among the people of the market.", 1),
        ("The toll has risen to 88 after a week. Another 26 bodies were found in Talin.", 114),
    ],
)
def test_what_stays_counted(text: str, killed: int) -> None:
    assert counted(text)[0] == killed


@pytest.mark.parametrize(
    "text",
    [
        "The army fired 40 missiles on Sunday, 24 of which were shot down.",
        '"I believed that my sister was dead when she fell," he said.',
        "The charges include 11 counts of criminal homicide.",
        "We did not recover the bodies of any rebels.",
    ],
)
def test_what_is_no_death(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.harm is Harm.KILLED]


def test_the_wounded_beside_bodies_are_no_dead() -> None:
    found = claims("He saw burnt bodies and scores of wounded people in the road.")
    assert all(claim.count.low is None for claim in found if claim.harm is Harm.KILLED)


def test_who_says_it_is_no_part_of_the_toll() -> None:
    found = claims(
        "Aircraft hit a school, killing at least 13 people, including seven pupils, a clerk and a cook said."
    )
    assert [claim.count.low for claim in found] == [13, 7]
    assert found[0].attribution.chain == ("clerk and a cook",)


def test_a_claim_begins_with_those_whom_a_clause_tells_of() -> None:
    (claim,) = claims("All 20 children who died in a blast at a school in Velsk were small.")
    assert claim.span.quote.startswith("All 20 children who died")


def test_a_war_that_claimed_lives_says_nothing() -> None:
    (claim,) = claims("The war has claimed thousands of lives.")
    assert (claim.attribution.chain, claim.count.low) == ((), 2000)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Amal Noor was hit by a bullet on Monday. She died in hospital, her brother Sami Noor said.", ("Amal Noor",)),
        ("Adam Issa, 16, was shot by soldiers near Velsk. He died of his wounds.", ("Adam Issa",)),
        ("Amal Noor was hit by a bullet on Monday. Her brother drove on. He was killed on Tuesday.", ()),
        ("Amal Noor was hit by a bullet, Lina Aziz said. She died in hospital.", ()),
        ("Amal Noor was hit by a bullet. Her colleagues feared that she had died.", ()),
        ("Soldiers arrested Omar Haddad and Sami Noor in Velsk. He died in custody.", ()),
    ],
)
def test_she_who_died_is_who_was_hurt_before_where_nobody_else_can_be(text: str, names: tuple[str, ...]) -> None:
    killed = [claim for claim in claims(text) if claim.harm is Harm.KILLED]
    assert killed[-1].victims.names == names


def test_who_is_joined_to_the_name_of_the_first_is_counted() -> None:
    assert counted("The dead include a doctor, Omar Haddad, and two nurses.")[0] == 3


@pytest.mark.parametrize("text", ["Lina Haddad was close to death when she came.", "The mother was near death."])
def test_near_death_is_alive(text: str) -> None:
    assert not claims(text)


def test_a_toll_of_two_numbers_has_one_source() -> None:
    assert {c.attribution.chain for c in claims("Officials put the toll at 12 dead and 30 wounded.")} == {
        ("Officials",)
    }


def test_a_body_in_full_behind_its_letters_is_nobody_among_the_dead() -> None:
    text = '"The dead include 11 women. Of course it was the VTF (Velsk Tigers of Freedom)," an official said.'
    assert not any(claim.victims.names for claim in claims(text))


def test_all_who_ask_together_are_sealed() -> None:
    text = "The sources gave their names as Rabi, Buba and Lawal, but declined to disclose their identities further."
    sealed = {span.quote for flag in read(text, id="t", language="en").protection for span in flag.spans}
    assert {"Rabi", "Buba", "Lawal"} <= sealed


def test_who_is_joined_to_who_asks_is_sealed_and_who_is_asked_of_is_not() -> None:
    text = "The policemen and officials at two clinics spoke on condition of anonymity. The mayor and a clerk agreed."
    sealed = {span.quote for flag in read(text, id="t", language="en").protection for span in flag.spans}
    assert "officials" in sealed
    assert not {"The mayor", "a clerk"} & sealed


def test_who_is_quoted_by_a_paper_says_it() -> None:
    text = (
        "A boy was shot on Monday. "
        '"15 deaths and 31 incidents have been linked to officers," chairwoman Anna Makor was quoted by a paper.'
    )
    found = claims(text)[-1]
    assert (found.count.low, found.attribution.chain) == (15, ("Anna Makor",))


def test_a_word_with_an_article_is_nobodys_name() -> None:
    found = claims("The unrest has killed two clerks, a Sudanese and a Briton.")
    assert not any(claim.victims.names for claim in found)


def test_who_killed_and_burned_is_named() -> None:
    (claim,) = claims("A group of armed men killed and burned six women, prosecutors said.")
    assert [who.surface for who in claim.alleged_perpetrators] == ["group of armed men"]
