"""Claims of English sentences: who, how many, whether at all. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status, VerificationState, Voice


def claims(text: str, harm: Harm | None = None, **told: object) -> list[Claim]:
    found = read(text, id="t", language="en", **told).claims  # type: ignore[arg-type]
    return [c for c in found if harm is None or c.harm is harm]


def one(text: str, harm: Harm = Harm.KILLED) -> Claim:
    found = claims(text, harm)
    assert len(found) == 1, [(c.harm, c.span.quote) for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "low", "high", "modifier"),
    [
        ("More than 90 villagers were killed.", 90, None, "more_than"),
        ("At least twelve civilians were killed in the raid.", 12, None, "at_least"),
        ("The shelling killed between 5 and 7 people.", 5, 7, "range"),
        ("Between 5 to 7 people were killed.", 5, 7, "range"),
        ("The blast killed 5-6 shoppers.", 5, 6, "range"),
        ("Dozens of people were killed.", 24, None, "dozens"),
        ("The army massacred hundreds of prisoners.", 200, None, "hundreds"),
        ("Up to 20 soldiers died in the ambush.", None, 20, "up_to"),
        ("Seven hundred and forty civilians were killed.", 740, 740, None),
        ("A teacher was shot dead.", 1, 1, None),
        ("Gunmen killed a shepherd near the village.", 1, 1, None),
        ("The bodies of four men were found in a well.", 4, 4, None),
        ("The death toll rose to 45.", 45, 45, None),
        ("Three staff shot and killed in ambush.", 3, 3, None),
        ("7 killed.", 7, 7, None),
        ("The strike claimed the lives of nine children.", 9, 9, None),
        ("Six patients passed away after the attack.", 6, 6, None),
    ],
)
def test_counts_of_the_killed(text: str, low: int | None, high: int | None, modifier: str | None) -> None:
    claim = one(text)
    assert (claim.count.low, claim.count.high, claim.count.modifier) == (low, high, modifier)


def test_the_count_span_holds_the_printed_number() -> None:
    text = "Officials said more than 1,270 civilians were killed."
    span = one(text).count_span
    assert span is not None
    assert text[span.start : span.end] == "more than 1,270" == span.quote


@pytest.mark.parametrize(
    "text",
    [
        "He was not killed.",
        "No one was killed in the raid.",
        "The driver escaped death.",
        "There were no deaths.",
        "Nobody died.",
        "The convoy passed without any deaths being reported.",
    ],
)
def test_a_denied_death_is_no_death(text: str) -> None:
    assert not [c for c in claims(text, Harm.KILLED) if not c.negated]


@pytest.mark.parametrize(
    "text",
    [
        "About 12% of the population belongs to the party.",
        "The 14-year-old girl went to school with 300 pupils.",
        "The ministry dismissed thousands of teachers from their work.",
        "He threatened to kill the mayor.",
        "They planned to assassinate the governor.",
        "The minister condemned the murder of civilians.",
        "Lawyers want the state to prosecute those who committed mass murders.",
        "The road runs for 40 km to the sea.",
        "In 2019 the town had 3,000 inhabitants.",
    ],
)
def test_what_is_no_killing_is_no_claim(text: str) -> None:
    assert not claims(text, Harm.KILLED)


def test_unable_to_escape_the_massacre_is_a_death() -> None:
    assert not one("Several families were unable to escape the massacre.").negated


@pytest.mark.parametrize(
    ("victims", "status"),
    [
        ("five civilians", Status.CIVILIAN),
        ("three soldiers", Status.SECURITY),
        ("ten militants", Status.COMBATANT),
        ("six people", Status.UNKNOWN),
        ("eight police officers and insurgents", Status.MIXED),
    ],
)
def test_status_is_as_stated(victims: str, status: Status) -> None:
    assert one(f"The attack killed {victims}.").victims.status is status


def test_people_killed_by_attacking_soldiers_are_soldiers_as_stated() -> None:
    claim = one("Rebels attacked soldiers near the bridge, killing dozens of people.")
    assert claim.victims.status is Status.SECURITY
    assert [p.surface for p in claim.alleged_perpetrators] == ["Rebels"]


def test_numbers_of_their_own_make_claims_of_their_own() -> None:
    found = claims("Three militants and a constable were killed.", Harm.KILLED)
    assert [(c.count.low, c.victims.status) for c in found] == [(3, Status.COMBATANT), (1, Status.SECURITY)]


def test_killed_and_wounded_are_two_harms() -> None:
    found = claims("Two sentries were killed and six others wounded.")
    assert [(c.harm, c.count.low) for c in found] == [(Harm.KILLED, 2), (Harm.INJURED, 6)]


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Hundreds of families fled their homes.", Harm.DISPLACED),
        ("Police arrested two students.", Harm.DETAINED),
        ("The men were tortured in the prison.", Harm.TORTURED),
        ("Gunmen looted the shops of the traders.", Harm.ROBBED),
        ("They took his car and his money.", Harm.ROBBED),
        ("The militia burned 40 houses.", Harm.PROPERTY_DESTROYED),
        ("A nurse was abducted on the road.", Harm.MISSING),
        ("The mayor was threatened by armed men.", Harm.THREATENED),
        ("Two miners were rescued by neighbours.", Harm.RESCUED),
        ("The attackers were not from the army.", Harm.EXCULPATORY),
    ],
)
def test_other_harms(text: str, harm: Harm) -> None:
    assert harm in {c.harm for c in claims(text)}


REPORT = """Reuters Correspondent in Homs

The Syrian Network for Human Rights documented more than 60 civilians killed in Homs, Rastan and Talbiseh on Friday. \
Another 20 soldiers were reportedly killed in the fighting.
Reuters was unable to independently verify the figures.
"They shot my brother," Nawaz Haddad told Reuters.
"""


def report() -> list[Claim]:
    return claims(REPORT, published=date(2024, 5, 12), country="SY")


def test_the_chain_runs_from_first_speaker_to_publisher() -> None:
    assert report()[0].attribution.chain == ("Syrian Network for Human Rights", "Reuters")
    assert report()[0].attribution.voice is Voice.INDIRECT


def test_another_adds_to_the_figure_before_it() -> None:
    first, second = report()[:2]
    assert second.relation.additive_to == first.id
    assert second.attribution.voice is Voice.AGENTLESS
    assert second.hedges == ("reportedly",)


def test_unverified_covers_the_figures_of_the_paragraph_before_and_no_testimony() -> None:
    states = [c.verification.state for c in report()]
    assert states == [VerificationState.UNVERIFIED, VerificationState.UNVERIFIED, VerificationState.NOT_STATED]


def test_places_are_those_of_the_sentence_or_carried_from_before() -> None:
    first, second = report()[:2]
    assert [p.name for p in first.places] == ["Homs", "Ar-Rastan", "Talbiseh"] or first.places[0].name == "Homs"
    assert all(p.inherited for p in second.places)
    assert second.places


def test_a_weekday_is_read_against_the_day_of_publication() -> None:
    assert report()[0].when.days.first == date(2024, 5, 10)


def test_a_past_period_is_historical() -> None:
    found = one("During the Qasim regime, thousands of villagers were executed, rights groups say.")
    assert found.when.historical
    assert found.attribution.chain == ("rights groups",)


def test_hearsay_names_where_it_was_heard() -> None:
    found = one("We learned about the death of my uncle from a message.")
    assert found.attribution.hearsay
    assert found.attribution.chain[0] == "message"


def test_a_named_victim_keeps_the_name() -> None:
    assert one("Gunmen killed Brendan Walker near the market.").victims.names == ("Brendan Walker",)


def test_an_empty_text_claims_nothing() -> None:
    assert read("  \n", id="x").claims == ()


def test_the_same_text_gives_the_same_reading() -> None:
    assert read(REPORT, id="a", country="SY") == read(REPORT, id="a", country="SY")


def test_one_person_of_two_callings_is_one_victim() -> None:
    assert [c.count.low for c in claims("The strike killed a poet and novelist Noor Haddad.", Harm.KILLED)] == [1]


def test_the_parts_of_a_number_are_not_more_people() -> None:
    found = claims("The strike killed four civilians, three women and a child.", Harm.KILLED)
    assert [(c.count.low, c.relation.part_of) for c in found] == [(4, None), (3, found[0].id), (1, found[0].id)]


def test_the_injured_beside_the_dead_are_not_dead() -> None:
    found = claims("The agency wrote of 14 deaths and 50 injuries.", Harm.KILLED)
    assert [c.count.low for c in found] in ([14], [])


def test_those_executed_after_an_arrest_are_those_arrested() -> None:
    found = claims("Soldiers arrested two men and executed them behind the mill.", Harm.KILLED)
    assert [c.count.low for c in found] == [2]


def test_a_perpetrator_killed_is_no_part_of_the_victims() -> None:
    found = claims("The gunman killed two students. The gunman was killed by police.", Harm.KILLED)
    assert [(c.count.low, c.relation.part_of) for c in found] == [(2, None), (1, None)]
