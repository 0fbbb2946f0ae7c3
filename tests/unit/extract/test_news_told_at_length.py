"""News and reports told at length: whose attack, who says it, parts, totals over time. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Accusation, Harm


def told(text: str, harm: Harm = Harm.KILLED, published: date | None = None) -> list[Claim]:
    return [c for c in read(text, id="t", language="en", published=published).claims if c.harm is harm]


def lows(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    return [c.count.low for c in told(text, harm) if not c.negated]


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        (
            "The coalition carried out three raids in late May that resulted in at least 80 deaths.",
            "coalition",
            Accusation.ALLEGED,
        ),
        ("Velsk-led coalition airstrikes killed at least 97 civilians.", "coalition", Accusation.ALLEGED),
        ("Three people were hurt when police opened fire on a march.", "police", Accusation.ALLEGED),
        (
            "Guards shot at inmates trying to flee, witnesses said, killing 12 inmates.",
            "Guards",
            Accusation.ALLEGED,
        ),
        ("A raid by northern rebels left 12 people killed in Ronda.", "northern rebels", Accusation.ALLEGED),
        (
            "The raid on the clinic, which officials blamed on the Northern Front, killed 70 people.",
            "Northern Front",
            Accusation.ACCUSED,
        ),
        (
            "At least six people were killed, a union said, blaming fighters from a northern militia.",
            "fighters",
            Accusation.ACCUSED,
        ),
    ],
)
def test_whose_attack_it_was(text: str, who: str, how: Accusation) -> None:
    claims = [c for c in read(text, id="t", language="en").claims if c.alleged_perpetrators]
    assert claims
    assert {(one.surface, one.status) for one in claims[0].alleged_perpetrators} == {(who, how)}


@pytest.mark.parametrize(
    "text",
    [
        "Nine people were killed after a soldier was shot.",
        "A fire that soldiers put out killed nine people.",
        "Nine people were killed when police arrived at a march.",
        "A rebel was killed when urban rebels attacked a post.",
        "The union carried out three surveys in May. Two people were killed.",
    ],
)
def test_who_is_only_near_did_not_do_it(text: str) -> None:
    assert all(not c.alleged_perpetrators for c in told(text))


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The ministry confirmed the raid in a statement, saying 12 miners were killed.", "ministry"),
        ("The union body ONR said nine miners were killed in Ronda.", "union body ONR"),
        ("Another cousin, Omar Rashid, told the paper that his daughter was killed.", "Omar Rashid"),
        ("A raid killed 10 members of a family, surviving cousins have told the paper.", "surviving cousins"),
    ],
)
def test_who_says_it(text: str, source: str) -> None:
    assert told(text)[0].attribution.chain[:1] == (source,)


def test_a_statement_says_what_is_in_it() -> None:
    chain = told("Local radio carried a statement by the governor saying nine had been killed.")[0].attribution.chain
    assert "governor" in chain[0]


def test_rivals_side_by_side_do_not_tell_each_others_numbers() -> None:
    found = told("Residents put the number of dead at 60, and the clinic counted 40 bodies.")
    assert [(c.count.low, c.attribution.chain) for c in found] == [(60, ("Residents",)), (40, ("clinic",))]


def test_one_who_says_that_another_reported_it_stands_above() -> None:
    chain = told("The mayor said that the police reported that 12 had died.")[0].attribution.chain
    assert chain == ("police", "mayor")


def test_an_attack_is_no_source() -> None:
    (claim,) = told("Another raid claimed by the group in May killed four.")
    assert claim.attribution.chain == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Eight people died in Ronda, including a miller, his wife, and four children.", 3),
        ("At least 148 villagers were murdered, including seven guards executed by their chief.", 1),
    ],
)
def test_all_told_behind_including_are_parts(text: str, parts: int) -> None:
    claims = told(text)
    assert [c.relation.part_of for c in claims] == [None, *[claims[0].id] * parts]


def test_others_told_behind_a_part_are_none() -> None:
    claims = told("At least 30 people died, including nine clerks, and 12 guards were shot dead at the gate.")
    assert [(c.count.low, c.relation.part_of is None) for c in claims] == [(30, True), (9, False), (12, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor published the names of those killed.",
        "It was unclear how many villagers had been killed.",
        "The team spoke to workers at two clinics that received the dead and wounded.",
        "The group spoke of a massacre of incredible cruelty.",
        "They came back to make sure everyone was dead.",
        "Three of the wounded may not survive their injuries.",
        "We knew that we were going to be killed.",
        "The ministry said the number of medics killed or wounded continues to rise.",
    ],
)
def test_words_that_only_point_tell_of_no_deaths(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Most of those killed were women; 40 people died.", 40),
        ("The clinic received 12 dead.", 12),
        ("There was a massacre of 40 villagers.", 40),
        ("Three of the wounded did not survive their injuries.", 3),
        ("A raid ended up killing 10 members of a family.", 10),
        ("The union issued a statement protesting that three residents were killed.", 3),
        ("The raid, which caused at least 309 deaths, was investigated.", 309),
        ("The raid killed two. The second raid claimed three people.", 3),
        ("Three of the raiders who were killed there were found in uniform.", 3),
    ],
)
def test_what_is_told_is_counted(text: str, low: int) -> None:
    assert low in lows(text)


def test_a_raid_that_claims_a_town_kills_nobody() -> None:
    assert told("The group claimed three people as its members. The fire claimed the whole market.") == []


def test_weapons_are_not_hurt_by_being_shot() -> None:
    assert told("Soldiers ran through the village shooting their guns.", Harm.INJURED) == []
    assert lows("Soldiers ran through the village shooting two farmers.", Harm.INJURED) == [2]


def test_injuries_are_somebodys() -> None:
    assert lows("A doctor said that he had shrapnel injuries to his shoulder.", Harm.INJURED) == [1]
    assert lows("Two children are in critical condition after suffering injuries to the head.", Harm.INJURED) == [2]
    assert lows("The village had no injuries.", Harm.INJURED) == []


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The war has killed tens of thousands of people.", 20_000),
        ("Hundreds of thousands were killed.", 200_000),
        ("Residents put the number of dead in the hundreds.", 200),
        ("They killed a lot of farmers that night.", None),
        ("They butchered a lot of them that night.", None),
    ],
)
def test_vague_numbers_keep_their_floor(text: str, low: int | None) -> None:
    assert lows(text) == [low]


def test_cattle_are_butchered_without_a_claim() -> None:
    assert told("They butchered two cows and a sheep.") == []


@pytest.mark.parametrize(
    ("second", "historical"),
    [
        ("More than 300 people were killed by the Front last year.", True),
        ("Some 260 villagers have been killed since unrest began on 1 April.", True),
        ("Some 130 villagers have been killed this year.", True),
        ("Several hundred people were killed by gunmen in April.", True),
        ("Four people were killed by gunmen this week.", False),
    ],
)
def test_a_total_over_time_behind_the_news_is_of_earlier_events(second: str, historical: bool) -> None:
    text = f"Gunmen killed 12 people in Ronda on Tuesday. {second}"
    assert [c.when.historical for c in told(text, published=date(2031, 5, 15))] == [False, historical]


def test_a_total_that_a_text_leads_with_is_its_own() -> None:
    text = "Some 260 villagers have been killed since unrest began on 1 April."
    assert [c.when.historical for c in told(text, published=date(2031, 5, 15))] == [False]


def test_people_of_several_towns_named_in_a_row_are_counted() -> None:
    (claim,) = told("Samer Haddad of Velsk, Lina Khoury of Talin and Omar Saad of Ronda have died.")
    assert claim.count.low == 3
    assert {"Samer Haddad", "Lina Khoury"} <= set(claim.victims.names)


def test_a_by_name_is_nobody_else() -> None:
    found = told("He mourned his aunt, the martyr Salma Haddad, Umm Muhammad Salma, who was killed.")
    assert all((c.count.low or 0) <= 1 for c in found)


def test_whose_rule_was_ended_is_not_dead() -> None:
    text = (
        "Yet the papers wrote that the number of pupils killed in the raid seemed to be the highest since the army "
        "took control, toppling Mira Saad Haddad's elected government. Four children were killed."
    )
    assert all("Haddad" not in name for c in told(text) for name in c.victims.names)


def test_a_description_behind_a_name_makes_its_bearer_the_source() -> None:
    (claim,) = told("They sprayed it with bullets, killing 23 people, Omar Tap Rashid, chief of Velsk, said yesterday.")
    assert claim.attribution.chain == ("Omar Tap Rashid",)
    assert claim.victims.names == ()


def test_who_was_spared_is_not_counted() -> None:
    assert 3 not in lows("There were 500 of us and they killed all but three.")
    assert 3 in lows("They killed all of us in the yard and three in the mill.")


def test_a_name_behind_kin_is_the_same_person() -> None:
    text = '"My cousin Hasan was hit in the neck and died in my arms," the witness said.'
    assert lows(text) == [1]


def test_who_was_displaced_is_not_hurt() -> None:
    text = "Nearly 2,300 villagers have been killed, over 14,400 injured, and more than 1 million displaced by raids."
    assert lows(text, Harm.INJURED) == [14_400]


def test_two_harms_told_by_one_clause_have_one_doer() -> None:
    text = "A clerk was killed and a guard was wounded in a raid by armed men on Tuesday."
    found = read(text, id="t", language="en").claims
    assert [[who.surface for who in c.alleged_perpetrators] for c in found] == [["armed men"], ["armed men"]]
    apart = read("A clerk was killed in a crash and a guard was wounded in a raid by rebels.", id="t", language="en")
    assert [[who.surface for who in c.alleged_perpetrators] for c in apart.claims] == [[], ["rebels"]]
