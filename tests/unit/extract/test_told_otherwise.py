"""Ways of telling that are easily read as something else: fears, hearsay, charges, shorthand, losses, parts."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status


def claims_in(text: str) -> tuple[Claim, ...]:
    return read(text, id="t").claims


def counted(text: str) -> list[tuple[str, int | None]]:
    return [(claim.harm.value, claim.count.low) for claim in claims_in(text)]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Eleven fishermen are missing and feared dead after the boat was shelled.", "feared dead"),
        ("Nine miners are missing and presumed dead in Velsk.", "presumed dead"),
        ("Four porters were missing and believed to be dead.", "believed to be"),
    ],
)
def test_the_missing_who_are_feared_dead_are_missing_and_no_more(text: str, hedge: str) -> None:
    (claim,) = claims_in(text)
    assert claim.harm is Harm.MISSING
    assert hedge in claim.hedges


def test_the_missing_beside_the_dead_are_both() -> None:
    assert sorted(counted("Two miners were killed and nine are missing in Velsk.")) == [("killed", 2), ("missing", 9)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("I had heard from a colleague that the soldiers killed three farmers in the orchard.", "colleague"),
        ("According to what people said, five men were executed in the quarry.", "people"),
        ("Sima Orrel said she learned of the killing of two boys from a neighbour.", "neighbour"),
        ("We were told that two boys were killed at the bridge.", "unnamed first-person speaker"),
    ],
)
def test_what_was_only_heard_is_hearsay_from_whoever_told_it(text: str, source: str) -> None:
    (claim,) = claims_in(text)
    assert claim.attribution.hearsay
    assert claim.attribution.chain[0] == source


def test_what_a_speaker_saw_is_no_hearsay() -> None:
    (claim,) = claims_in('"The soldiers killed three farmers in the orchard," Sima Orrel said.')
    assert not claim.attribution.hearsay


def test_a_killing_somebody_is_accused_of_ordering_happened_and_is_laid_to_them() -> None:
    (claim,) = claims_in("Prosecutors accused Colonel Idris Vantar of ordering the killing of nine people.")
    (accused,) = claim.alleged_perpetrators
    assert (claim.harm, claim.count.low) == (Harm.KILLED, 9)
    assert (accused.surface, accused.status.value) == ("Colonel Idris Vantar", "accused")


def test_a_killing_that_is_only_ordered_is_none() -> None:
    assert not claims_in("Colonel Idris Vantar ordered the killing of nine people.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2 x police KIA, 3 x WIA near the depot.", [("killed", 2), ("injured", 3)]),
        ("4x soldiers KIA and 1x MIA in the ambush.", [("killed", 4), ("missing", 1)]),
        ("Ambush at the ford, x3 WIA.", [("injured", 3)]),
        ("Ambush at the ford. KIA: 5, WIA: 7.", [("killed", 5), ("injured", 7)]),
    ],
)
def test_military_shorthand_is_read(text: str, told: list[tuple[str, int]]) -> None:
    assert counted(text) == told


def test_shorthand_says_whose_dead_they_are() -> None:
    (killed, _) = claims_in("2 x police KIA, 3 x WIA near the depot.")
    assert (killed.victims.surface, killed.victims.status) == ("police", Status.SECURITY)


def test_a_car_maker_is_no_shorthand() -> None:
    assert not claims_in("A white KIA stood near 3 shops.")


@pytest.mark.parametrize("verb", ["put the number at", "put the figure at"])
def test_a_number_put_on_those_told_of_before_is_theirs(verb: str) -> None:
    told = claims_in(f"A shell hit the market and killed several porters. The ministry {verb} 6.")
    assert (told[-1].harm, told[-1].count.low, told[-1].attribution.chain) == (Harm.KILLED, 6, ("ministry",))


def test_a_number_put_on_something_else_is_no_toll() -> None:
    assert counted("The fair drew many people. The ministry put the number at 600.") == []


@pytest.mark.parametrize(
    "part", ["Among them were eight women.", "Among the dead were eight women.", "They included eight women."]
)
def test_a_part_told_in_the_next_sentence_belongs_to_the_whole_before(part: str) -> None:
    whole, women = claims_in(f"The shelling killed 31 people in Ordan. {part}")
    assert women.count.low == 8
    assert women.relation.part_of == whole.id


@pytest.mark.parametrize(
    "text",
    [
        "The shelling of Ordan killed 31 farmers and wounded three. Among them were eight women.",
        "The shelling of Ordan killed 31 farmers and wounded three people. They included eight women.",
    ],
)
def test_a_part_is_no_part_of_fewer_people_than_it_counts(text: str) -> None:
    killed, _, women = claims_in(text)
    assert women.harm is Harm.KILLED
    assert women.relation.part_of == killed.id


@pytest.mark.parametrize(
    ("force", "status"),
    [
        ("A rival militia", Status.COMBATANT),
        ("A rival armed group", Status.COMBATANT),
        ("An army patrol", Status.SECURITY),
    ],
)
def test_men_whom_a_force_lost_are_its_own(force: str, status: Status) -> None:
    (claim,) = claims_in(f"{force} lost four men in the clash near Ordan.")
    assert (claim.harm, claim.count.low, claim.victims.status) == (Harm.KILLED, 4, status)
    assert not claim.alleged_perpetrators


def test_a_party_that_loses_seats_or_members_kills_nobody() -> None:
    assert not claims_in("The party lost four members in the vote.")


@pytest.mark.parametrize(
    "before",
    [
        "The Interior Ministry answered a report about the Ordan hospital.",
        "The Interior Ministry commented on the raid on the Ordan hospital.",
    ],
)
def test_it_is_the_office_that_the_sentence_before_is_about(before: str) -> None:
    (claim,) = claims_in(f"{before} It denied that its men had killed nine patients.")
    assert claim.negated
    assert claim.attribution.chain == ("Interior Ministry",)


def test_a_line_broken_inside_a_sentence_does_not_end_it() -> None:
    whole, part = claims_in(
        "The shelling of Ordan has killed 40 people since Thursday,\nincluding 12 children, doctors said."
    )
    assert (part.count.low, part.relation.part_of) == (12, whole.id)


def test_a_source_is_named_without_what_it_asked_for() -> None:
    (claim,) = claims_in("A nurse who asked not to be named said that seven patients were killed in the ward.")
    assert claim.attribution.chain == ("nurse",)


def test_a_year_told_after_a_quotation_dates_only_its_own_sentence() -> None:
    text = '"They came at dawn," he said. The strike killed 80 people in Ordan. In 2012 another raid killed 15 people.'
    now, then = read(text, id="t", published=date(2024, 5, 10)).claims
    assert (now.count.low, now.when.historical, then.when.historical) == (80, False, True)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('"We lost four people," said a nurse.', 4),
        ('"We lost four of our neighbours," an old man said.', 4),
        ("The family lost seven of its members when a shell hit the house.", 7),
        ('"I lost my father," the boy said.', 1),
    ],
)
def test_people_whom_their_own_lost_are_killed(text: str, count: int) -> None:
    assert counted(text) == [("killed", count)]


@pytest.mark.parametrize(
    "text",
    [
        "The factory lost forty workers when the contract ended.",
        "The club lost three players to injury.",
        "She lost two children in the crowd.",
        "This week we lost a true friend.",
        "They lost contact with two people.",
    ],
)
def test_people_lost_otherwise_are_not_killed(text: str) -> None:
    assert not claims_in(text)


def test_a_passive_shot_at_a_place_hits_and_shot_at_by_somebody_does_not() -> None:
    assert counted("Three farmers were shot at the bridge on Monday.") == [("injured", 3)]
    assert not claims_in("Two boys were shot at by soldiers.")
    assert not claims_in("Soldiers shot at the car.")


def test_who_speaks_is_found_through_what_they_ask() -> None:
    (claim,) = claims_in('"Four people were killed," said a nurse asking that her name be withheld.')
    assert claim.attribution.chain == ("nurse",)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Militants slit the throats of four people.", 4),
        ("Four people had their throats slit by militants.", 4),
        ("A farmer's throat was slit.", 1),
        ("The bodies of three men with their throats cut were found.", 3),
    ],
)
def test_people_whose_throats_were_cut_are_killed(text: str, count: int) -> None:
    assert counted(text) == [("killed", count)]


@pytest.mark.parametrize("whose", ["members of one family", "people from one family", "members of two families"])
def test_a_number_of_families_counts_no_more_people(whose: str) -> None:
    assert counted(f"Six {whose} were killed.") == [("killed", 6)]


def test_somebody_told_of_behind_part_of_a_family_is_one_more() -> None:
    text = "A shell landed on a home, killing a couple, five of their children and a neighbour."
    assert counted(text) == [("killed", 2), ("killed", 5), ("killed", 1)]


def test_those_whose_deaths_raise_a_toll_are_part_of_it() -> None:
    text = "The death toll rose to six after two wounded guards succumbed to their injuries."
    total, new = (claim for claim in claims_in(text) if claim.harm is Harm.KILLED)
    assert (total.count.low, new.count.low, new.relation.part_of) == (6, 2, total.id)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A father and his daughter were among the dead.", [("killed", 1), ("killed", 1)]),
        ("Two more are in critical condition.", [("injured", 2)]),
        ("The driver is in intensive care.", [("injured", 1)]),
        ("The economy is in critical condition.", []),
    ],
)
def test_a_state_tells_what_befell_people(text: str, told: list[tuple[str, int]]) -> None:
    assert counted(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bandits shot the pastor and the catechist dead.", [("killed", 1)]),
        ("Five nurses died when their helicopter was shot down.", [("killed", 5)]),
        ("A clerk died of a heart attack in the compound.", []),
        ("A clerk died of a heart attack in custody.", [("killed", 1)]),
        ("A clerk died after his arrest.", [("killed", 1)]),
    ],
)
def test_what_was_shot_and_what_people_died_of_is_told_apart(text: str, told: list[tuple[str, int]]) -> None:
    assert [pair for pair in counted(text) if pair[0] in {"killed", "injured"}] == told
