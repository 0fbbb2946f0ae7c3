"""Words that translation there and back bends: terms, names, deeds, numbers and sexes; and plain words left alone."""

from __future__ import annotations

import csv
from importlib import resources

import pytest

from sijill.extract.garbled.garbled_bodies import body_meant
from sijill.extract.lexicon import listed
from sijill.extract.read import read
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact


def garbles(text: str) -> dict[str, Garble]:
    return {g.span.quote: g for g in read(text, id="g", language="en", country="SY").garbles}


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Medics Without Frontiers", "Doctors Without Borders"),
        ("Swift Support Powers", "Rapid Support Forces"),
        ("Red Half Moon", "Red Crescent"),
        ("Jordanian Human Rights Observation Platform", "Jordanian Observatory for Human Rights"),
        ("Council of Safety", "Security Council"),
        ("Nations United", "United Nations"),
        ("Human Rights Clock", "Human Rights Watch"),
    ],
)
def test_a_known_bodys_name_is_read_through_other_words(name: str, meant: str) -> None:
    assert body_meant(name) == meant


@pytest.mark.parametrize(
    "name",
    [
        "United States",
        "Interior Ministry",
        "Army of National Liberation",
        "Sahel Red Crescent",
        "Human Rights Monitoring Mission",
        "UN Support Mission",
        "Syrian Observatory for Human Rights",
    ],
)
def test_another_body_is_left_alone(name: str) -> None:
    assert body_meant(name) is None


@pytest.mark.parametrize(
    ("text", "words", "reading"),
    [
        ("The wounded were taken to an infirmary by a rescue band.", "rescue band", "rescue team"),
        ("Two aircraft dropped a keg bomb on the mill.", "keg bomb", "barrel bomb"),
        ("The family was killed by a car of bombs.", "car of bombs", "car bomb"),
        ("Fighters of the Islamic nation held the road.", "Islamic nation", "Islamic State"),
        ("Three people died within the ocean of the airport.", "ocean of the airport", "vicinity"),
        ("The husks fell on the school.", "The husks fell", "shells"),
        ("The gunmen kidnapped the pharmacy.", "kidnapped the pharmacy", "looted"),
        ("Six hostages were implemented at dawn.", "Six hostages were implemented", "executed"),
        ("The dead were discharged on Sunday.", "The dead were discharged", "wounded"),
        ("The envoy is restraint.", "The envoy is restraint", "called for"),
        ("Four of the boys were perished.", "were perished", "no passive"),
        ("The guards killed 14 martyr there.", "14 martyr", "the plural is lost"),
        ("They came from the village of Valley of the Fig.", "Valley of the Fig", "Wadi"),
        ("We met a baker called Father of Nizar in Homs.", "Father of Nizar", "Abu Nizar"),
        ("Two Yezidians were killed.", "Yezidians", "Yazidi"),
        ("Warda fled with his husband.", "his husband", "sex"),
        ("The crowd asked the court to punish the victims.", "punish the victims", "those who did it"),
        ("They were men, mostly in which nobody had a weapon.", "mostly in which", "lost"),
        ("Canadian said the plan was dead.", "Canadian said", "the state"),
    ],
)
def test_bent_wordings_are_flagged_with_a_reading(text: str, words: str, reading: str) -> None:
    found = next((garble for quote, garble in garbles(text).items() if words in quote), None)
    assert found is not None, garbles(text)
    assert reading in found.reading


@pytest.mark.parametrize(
    "text",
    [
        "Children sold shells on the beach and peeled oranges.",
        "The waves throw up shells of every colour.",
        "From the observation deck one sees the valley and a monastery.",
        "The widow said that her husband had died. She buried him with her son.",
        "At the head of the valley stands a church.",
        "Father of five, he was a baker.",
        "The hospital treated the wounded and buried the dead.",
        "The leader was calm when the shells fell.",
        "An Islamic country sent aid to members of the tribe.",
        "A car bomb and live bullets killed three people; a rescue team came.",
        "Unionists staged a sit-in in front of the prison.",
        "The Yazidis and the Houthis were named in the report.",
        "Two male nurses and a 14 year old boy were hurt.",
        "The Interior Ministry said that the United States had agreed.",
    ],
)
def test_honest_uses_of_such_words_are_left_alone(text: str) -> None:
    assert not garbles(text)


def test_only_a_bent_number_or_fate_touches_counts() -> None:
    assert garbles("The husks fell on the school.")["The husks fell"].impact is Impact.NONE
    assert garbles("Six hostages were implemented at dawn.")["Six hostages were implemented"].impact is Impact.COUNT


def test_no_bent_wording_is_itself_a_fixed_term() -> None:
    text = resources.files("sijill.data").joinpath("lexicons/bent_terms.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    terms = set(listed("fixed_terms", "terms"))
    assert len(rows) > 1000
    assert {row["term"] for row in rows} <= terms
    assert not {row["bent"] for row in rows} & terms


def test_sentences_of_one_lost_quotation_are_one_flag() -> None:
    said = '"They asked my father if he knew them," said Rayan, who hid.\nTroops came, "to help us all," he said.\n'
    lost = "I could hear them laugh in my kitchen. I put my hand on the mouth of my baby.\n"
    assert list(garbles(f"{said}{lost}The town was quiet.")) == ["I could hear them laugh in my kitchen."]


@pytest.mark.parametrize(
    "text",
    [
        "Members of the gang, armed with automatic rifles, fired on the market.",
        "The evidence we found has prompted a lawyer to call the death a war crime.",
    ],
)
def test_weapons_and_reporters_own_findings_are_not_bent(text: str) -> None:
    assert read(text, id="t", language="en").garbles == ()


def test_a_witness_who_found_somebody_still_speaks() -> None:
    claims = read("The uncle that we found in the well had been killed by guards.", id="t", language="en").claims
    assert [claim.attribution.chain for claim in claims] == [("unnamed first-person speaker",)]
