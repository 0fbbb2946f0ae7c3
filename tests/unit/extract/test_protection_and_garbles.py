"""Whom to protect and which words look bent, in an invented report."""

import pytest

from sijill.extract.english.sources.organisations import bent_name, canonical_source
from sijill.extract.read import read
from sijill.model.readings import Reading
from sijill.model.vocabulary import Impact, Knowledge

TEXT = """Farmers from Rastan told Reuters about the raid of Friday.
"The militia came to our street and killed two men," Nawaz Haddad told Reuters. "They burned the shop," he added.
Haddad said he saw three bodies in the street.
Ali, another resident of Rastan, confirmed Nawas' account, who asked not to be named. Ali, who lives in Waer with \
his mother and a 9-year-old nephew, left the town.
"They took our neighbour's car and his money, but he was not killed."
Ali and his family were sheltered by his Christian neighbours and will be moved to a school in a mountain village.
We hid for two days and I heard about the killing of my uncle from a message.
"""


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(TEXT, id="t", language="en", country="SY")


def protected(reading: Reading) -> set[str]:
    return {span.quote for flag in reading.protection for span in flag.spans}


def test_every_mention_of_who_asked_not_to_be_named_is_flagged(reading: Reading) -> None:
    flag = next(f for f in reading.protection if f.reason == "asked not to be named")
    assert [span.start for span in flag.spans] == [at for at in range(len(TEXT)) if TEXT.startswith("Ali", at)]
    assert flag.evidence is not None


@pytest.mark.parametrize(
    "words",
    [
        "Nawaz Haddad",
        "9-year-old nephew",
        "our neighbour's car",
        "his Christian neighbours",
        "a school in a mountain village",
    ],
)
def test_who_else_is_flagged(reading: Reading, words: str) -> None:
    assert any(words in quote or quote in words for quote in protected(reading))


def test_an_unnamed_first_person_is_flagged_with_the_message(reading: Reading) -> None:
    flag = next(f for f in reading.protection if "does not name" in f.reason)
    assert "a message" in {span.quote for span in flag.spans}


def test_spellings_of_a_witness_are_one_person_who_is_protected(reading: Reading) -> None:
    person = next(p for p in reading.people if p.name == "Nawaz Haddad")
    assert {v.surface for v in person.variants} >= {"Nawaz Haddad", "Haddad"}
    assert person.protect


def test_a_continuing_quotation_belongs_to_the_person_last_in_hand(reading: Reading) -> None:
    told = next(t for t in reading.testimony if "our neighbour" in t.span.quote)
    assert told.speaker == "Ali"


def test_who_confirms_an_account_is_reported_as_confirming(reading: Reading) -> None:
    told = next(t for t in reading.testimony if "confirmed" in t.span.quote)
    assert told.knowledge is Knowledge.CONFIRMS_ANOTHER


def garbles(text: str, country: str | None = None) -> dict[str, Impact]:
    return {g.span.quote: g.impact for g in read(text, id="g", language="en", country=country).garbles}


def test_a_bent_organisation_is_read_as_the_one_it_may_be() -> None:
    said = "The Syrian Network of Human Righting counted 12 dead."
    assert "Syrian Network of Human Righting" in garbles(said)
    assert canonical_source("Syrian Network of Human Righting") == "Syrian Network for Human Rights"


@pytest.mark.parametrize(
    "name",
    [
        "Sahel Observatory for Human Rights",
        "Palestinian Observatory for Human Rights",
        "Syrian Kurdish Observatory for Human Rights",
        "Iraqi Network for Human Rights",
        "Human rights groups",
        "Doctors of the Town",
        "Sahel Civil Defence",
        "the Sahel Red Crescent",
    ],
)
def test_another_organisation_is_not_taken_for_a_known_one(name: str) -> None:
    assert bent_name(name) is None
    assert canonical_source(name).endswith(name.removeprefix("the "))


def test_an_exact_name_is_no_garble() -> None:
    assert garbles("The Syrian Observatory for Human Rights counted 12 dead.") == {}


def test_an_unknown_place_among_known_ones_is_proposed_never_resolved() -> None:
    text = "Twelve people were killed in Homs, Talbiso and Rastan."
    found = read(text, id="p", language="en", country="SY")
    place = next(p for p in found.claims[0].places if p.surface == "Talbiso")
    assert not place.is_resolved
    assert place.proposed
    assert place.reason
    assert found.garbles[0].impact is Impact.PLACE


def test_first_person_words_outside_quotation_marks_have_lost_their_speaker() -> None:
    assert Impact.SOURCE in garbles("My house was hit twice, but I survived. The town was quiet.").values()


def test_a_reporters_own_first_person_is_no_garble() -> None:
    assert garbles("The mayor told me that the town was quiet.") == {}


def test_one_person_of_different_ages_may_be_several() -> None:
    found = read("A woman of various ages was killed.", id="n", language="en")
    assert found.garbles[0].impact is Impact.COUNT
    claim = found.claims[0]
    assert claim.count.low == 1
    assert claim.reading.alternative


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ten soldiers and the leftovers of the old militia were killed.", "the leftovers of the old militia"),
        ("Foreign fighters stayed. The state will expel foreign fighter jets.", "foreign fighter jets"),
        ("He was saved by his earlier imprisonment.", "saved by his earlier imprisonment"),
        ("Locals told of mass murder, including women.", "mass murder, including women"),
        ("They stormed the city of Hay al-Waer at dawn.", "the city of Hay al-Waer"),
    ],
)
def test_bent_collocations(text: str, words: str) -> None:
    assert any(words in quote for quote in garbles(text, "SY"))


@pytest.mark.parametrize(
    "text",
    [
        "The remains of the victims were buried on Monday.",
        "Fighter jets bombed the town.",
        "The army protected the villagers.",
        'She said: "We lost our house." The town of Homs was calm.',
    ],
)
def test_plain_words_are_no_garbles(text: str) -> None:
    assert garbles(text, "SY") == {}
