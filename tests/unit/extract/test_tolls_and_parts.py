"""Tolls, parts of tolls, people missing, and what is no claim at all."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Sex, Status


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", language="en", published=date(2019, 5, 20)).claims


def told(text: str) -> list[tuple[Harm, int | None]]:
    return [(c.harm, c.count.low) for c in claims(text) if not c.negated]


@pytest.mark.parametrize(
    ("text", "harm", "number"),
    [
        ("The number of farmers killed in Boriko has climbed to 84, the council said.", Harm.KILLED, 84),
        ("The death toll from the attack on the market reached 37, health officials said.", Harm.KILLED, 37),
        ("The toll stands at 12 in the neighbouring village.", Harm.KILLED, 12),
        ("The government gives a toll of 26.", Harm.KILLED, 26),
        ("The mayor put the number of injured at 40.", Harm.INJURED, 40),
        ("The number of people missing rose to 315.", Harm.MISSING, 315),
        ("The shelling of the port claimed 23 lives.", Harm.KILLED, 23),
        ("The blast left nine dead.", Harm.KILLED, 9),
        ("Fatalities: 6.", Harm.KILLED, 6),
    ],
)
def test_a_toll_is_the_number_it_reaches(text: str, harm: Harm, number: int) -> None:
    assert told(text) == [(harm, number)]


def test_a_toll_knows_whom_it_counts() -> None:
    (claim,) = claims("The number of farmers killed in Boriko and Tanwa has climbed to 84.")
    assert (claim.victims.surface, claim.victims.status) == ("farmers", Status.CIVILIAN)


@pytest.mark.parametrize(
    "text",
    [
        "The number of farmers killed has climbed to 84, up from 61 on Saturday.",
        "In all 84 farmers were killed, compared with 61 killed in the same week last year.",
        "The death toll among farmers rose from 61 to 84.",
    ],
)
def test_an_earlier_value_is_no_claim_of_today(text: str) -> None:
    assert told(text) == [(Harm.KILLED, 84)]


def test_a_toll_that_may_be_reached_is_no_claim() -> None:
    assert told("The death toll could rise to 90.") == []
    assert told("The number of people killed is likely to reach 90, doctors said.") == []


def test_new_deaths_are_part_of_the_total_they_bring() -> None:
    new, total = claims("Fourteen deaths have been confirmed in Oloma, bringing the total to 52.")
    assert (new.count.low, total.count.low) == (14, 52)
    assert new.relation.part_of == total.id


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Eleven miners were still missing on Tuesday.", 11),
        ("Some 40 students remain unaccounted for.", 40),
        ("Six aid workers were taken from their homes.", 6),
        ("Rebels took 15 hostages.", 15),
        ("The council recorded 15 cases of enforced disappearance.", 15),
    ],
)
def test_people_missing_or_taken_are_missing(text: str, number: int) -> None:
    assert told(text) == [(Harm.MISSING, number)]


def test_the_wounded_taken_to_be_cared_for_are_not_missing() -> None:
    assert Harm.MISSING not in {harm for harm, _ in told("Four girls were taken by villagers to a clinic.")}


def test_things_missing_are_not_people() -> None:
    assert told("Two motorcycles are missing.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The colonel denied that any villager had been killed.",
        "The colonel denied killing villagers.",
        "The ministry rejected reports that villagers had been killed.",
    ],
)
def test_a_denial_is_at_most_a_negated_claim_without_a_number(text: str) -> None:
    found = claims(text)
    assert all(claim.negated and not claim.count.is_stated for claim in found)


def test_what_is_not_mentioned_or_only_threatened_is_no_death() -> None:
    assert told("The army statement did not mention civilian deaths.") == []
    assert Harm.KILLED not in {harm for harm, _ in told("Fighters threatened to kill the hostages.")}


def test_those_shot_dead_are_counted_by_their_own_number() -> None:
    assert told("I watched them shoot two of my cousins dead by the well.") == [(Harm.KILLED, 2)]
    assert told("Militiamen shot dead four of his brothers.") == [(Harm.KILLED, 4)]
    assert told("They shot a boy in the leg.") == [(Harm.INJURED, 1)]


def test_some_of_them_are_part_of_the_whole() -> None:
    whole, part = claims("The raid on Kaya killed 45 people, 11 of them children.")
    assert (whole.count.low, whole.victims.status) == (45, Status.UNKNOWN)
    assert (part.count.low, part.victims.age_high, part.relation.part_of) == (11, 17, whole.id)


def test_those_included_are_part_of_the_whole() -> None:
    whole, part = claims("At least 30 people were injured, including six policemen.")
    assert (part.harm, part.count.low, part.victims.status) == (Harm.INJURED, 6, Status.SECURITY)
    assert part.relation.part_of == whole.id
    assert whole.relation.may_overlap == ()


def test_the_dead_that_include_women_and_children_are_counted_once() -> None:
    whole, women, children = claims("Fever Hill has 61 people killed. The dead include 12 women and 7 children.")
    assert (women.count.low, women.victims.sex) == (12, Sex.FEMALE)
    assert (children.count.low, children.victims.age_high) == (7, 17)
    assert women.relation.part_of == children.relation.part_of == whole.id


def test_houses_and_herds_are_not_counted_as_people() -> None:
    found = claims("At least 25 shops were looted and 60 huts burned in Ligera. Some 300 cattle were killed.")
    assert [(c.harm, c.count.low, c.victims.surface) for c in found] == [
        (Harm.ROBBED, None, "At least 25 shops"),
        (Harm.PROPERTY_DESTROYED, None, "60 huts"),
    ]


def test_a_claims_words_end_before_the_next_clause() -> None:
    first, second = claims("At least 25 shops were looted and 60 huts burned in Ligera.")
    assert first.span.quote == "At least 25 shops were looted"
    assert second.span.quote == "60 huts burned in Ligera."


def test_an_outcome_is_told_with_the_deed() -> None:
    (claim,) = claims("Raiders stormed two army posts near Gando, killing scores of soldiers.")
    assert claim.span.quote.startswith("Raiders stormed")
    assert (claim.count.low, claim.victims.status) == (40, Status.SECURITY)


def test_one_number_is_not_of_both_harms() -> None:
    assert told("The hospital received 18 bodies and 44 wounded.") == [(Harm.KILLED, 18), (Harm.INJURED, 44)]


def test_a_family_of_four_is_four() -> None:
    assert told("Overnight strikes killed a family of four and wounded 12 others.") == [
        (Harm.KILLED, 4),
        (Harm.INJURED, 12),
    ]


def test_those_who_suffer_injuries_are_the_injured() -> None:
    (claim,) = claims("Two guards suffered minor injuries.")
    assert (claim.count.low, claim.victims.surface) == (2, "guards")


def test_some_of_a_numbered_whole_are_its_part() -> None:
    part, whole = claims("Of the 96 people killed last week, 41 were children.")
    assert (part.count.low, whole.count.low) == (41, 96)
    assert part.relation.part_of == whole.id


def test_a_toll_of_martyrs_has_its_parts() -> None:
    found = claims("The ministry announced that the total number of martyrs had reached 1,412, including 310 children.")
    assert [c.count.low for c in found] == [1412, 310]
    assert found[1].relation.part_of == found[0].id


def test_one_number_of_killed_or_wounded_counts_neither() -> None:
    found = claims("Some 17 people were killed or wounded in Derkan.")
    assert {c.harm for c in found} == {Harm.KILLED, Harm.INJURED}
    assert {(c.count.low, c.count.high, c.count.modifier) for c in found} == {(None, 17, "killed_or_injured")}


def test_those_abducted_are_missing_and_not_who_took_them() -> None:
    assert told("Gunmen killed four fishermen and abducted three others off the coast.") == [
        (Harm.KILLED, 4),
        (Harm.MISSING, 3),
    ]


def test_thousands_of_sheep_are_not_people() -> None:
    assert told("In Ligera 12 schools were destroyed and thousands of sheep killed.") == [
        (Harm.PROPERTY_DESTROYED, None)
    ]


def test_those_seen_shot_dead_are_counted_after_the_words() -> None:
    assert told("He said that I saw hooded men shoot dead five of his pupils by the fence.") == [(Harm.KILLED, 5)]


def test_a_toll_keeps_its_own_clause_when_the_speaker_stands_inside() -> None:
    (claim,) = claims(
        "The number of traders killed in Kolo has risen to 96, the Dene Monitor said, up from 80 on Friday."
    )
    assert claim.span.quote.startswith("The number of traders killed")


def test_who_says_so_after_the_claim_belongs_to_its_words() -> None:
    (claim,) = claims("At least 90 traders have been killed in Kolo and Upper Dene, the Dene Monitor said on Thursday.")
    assert claim.span.quote.endswith("said on Thursday.")


def test_no_one_is_no_number() -> None:
    (claim,) = claims("No one was killed in Harga, the town council said.")
    assert claim.negated
    assert not claim.count.is_stated


def test_what_was_set_on_fire_or_taken_is_named() -> None:
    taken, burned = claims("They took our car and then they set fire to the mill.")
    assert (taken.harm, taken.victims.surface) == (Harm.ROBBED, "our car")
    assert (burned.harm, burned.victims.surface) == (Harm.PROPERTY_DESTROYED, "the mill")
