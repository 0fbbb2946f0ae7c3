"""Texts printed in capitals throughout: which words get their capital back, and what is read from them then."""

from __future__ import annotations

import pytest

from sijill.extract.english.words.brackets import without_notes
from sijill.extract.english.words.parsed import parse
from sijill.extract.read import read
from sijill.model.vocabulary import Harm

_FILLER = "\n\n   THE GOVERNMENT SAID THAT IT WOULD INVESTIGATE AND THAT THE COURTS WOULD HEAR THE CASE."


def _plain(shouted: str) -> str:
    return parse(shouted + _FILLER).plain[: len(shouted)]


@pytest.mark.parametrize(
    ("shouted", "usual"),
    [
        ("A GROUP OF MEN SHOT GENERAL ANSELMO BARRIOQUE.", "A group of men shot General Anselmo Barrioque."),
        ("THE PERUVIAN JUDGE LEFT SAN ISIDRO IN MARCH.", "The Peruvian judge left San Isidro in March."),
        ("THE MAYOR, TOMASA DE LA CRUZ, DIED.", "The mayor, Tomasa de la Cruz, died."),
        ("THEY WENT TO EL MIRADOR AND THE UNITED STATES.", "They went to El Mirador and the United States."),
        ("MIGUEL ANGEL LEON SAW THE BRAVO CHILD.", "Miguel Angel Leon saw the bravo child."),
        ("I SAID THAT I WAS THERE. SHE DID NOT.", "I said that I was there. She did not."),
        ("THE ANSELMO BARRIOQUE LIBERATION FRONT SAID SO.", "The Anselmo Barrioque Liberation Front said so."),
        ("MEN OF THE QRTF KILLED TWO PEASANTS.", "Men of the QRTF killed two peasants."),
    ],
)
def test_names_keep_their_capital_and_ordinary_words_lose_it(shouted: str, usual: str) -> None:
    assert _plain(shouted) == usual


def test_the_long_form_beside_a_short_form_keeps_its_capitals() -> None:
    assert "(National Harvest Union)" in _plain("THE UNC [NATIONAL HARVEST UNION] CALLED A STRIKE.")
    assert "National Harvest Union (UNC)" in _plain("THE NATIONAL HARVEST UNION [UNC] CALLED A STRIKE.")


def test_a_shouted_text_keeps_its_length_and_its_spans() -> None:
    text = "SAN BENITO, 3 JAN 91 (QPA) -- [TEXT] DR. BENIGNA SALTO WAS MURDERED TODAY." + _FILLER
    reading = read(text, id="t", language="en")
    assert len(parse(text).plain) == len(text)
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in reading.claims)


def test_a_text_with_small_letters_is_left_as_it_is() -> None:
    text = "The ELN said that Paz Salto of LA RADIO was killed on Friday in the north of the province."
    assert parse(text).plain == text


@pytest.mark.parametrize(
    ("noted", "bare"),
    [
        ("LA MESA, 3 JAN 91 -- [TEXT] A BOMB", "LA MESA, 3 JAN 91 --       \nA BOMB"),
        ("HE SAID [WORDS INDISTINCT] THAT", "HE SAID                    THAT"),
        ("THE UNC [UNION] CALLED", "THE UNC (UNION) CALLED"),
        ("   [SALTO] WE WILL WAIT.", "   [SALTO]\nWE WILL WAIT."),
    ],
)
def test_an_editors_notes_are_blanked_and_end_what_stood_before(noted: str, bare: str) -> None:
    assert without_notes(noted) == bare


@pytest.mark.parametrize(
    ("shouted", "name"),
    [
        ("UNKNOWN MEN MURDERED SENATOR ANSELMO BARRIOQUE IN HIS HOUSE.", "ANSELMO BARRIOQUE"),
        ("THE ASSASSINATION OF MAGISTRATE TOMASA DE LA CRUZ SHOCKED THE CITY.", "TOMASA DE LA CRUZ"),
    ],
)
def test_the_dead_of_a_shouted_text_are_named(shouted: str, name: str) -> None:
    claims = read(shouted + _FILLER, id="t", language="en").claims
    assert name in [n for c in claims if c.harm is Harm.KILLED for n in c.victims.names]


def test_the_suspects_of_a_shouted_text_are_not_among_its_dead() -> None:
    text = (
        "THREE MEN ARE SUSPECTED OF KILLING SENATOR ANSELMO BARRIOQUE. THEIR NAMES ARE RAMON SALTO PRADO, "
        "JULIO SALTO PRADO, AND PEDRO RIOS."
    )
    claims = read(text + _FILLER, id="t", language="en").claims
    assert {n for c in claims if c.harm is Harm.KILLED for n in c.victims.names} == {"ANSELMO BARRIOQUE"}


def test_a_bare_surname_is_told_under_the_full_name_of_the_text() -> None:
    text = "Noor Haddad had led the union for years. On Friday gunmen killed Haddad outside the office."
    claims = [c for c in read(text, id="t", language="en").claims if c.harm is Harm.KILLED]
    assert claims[0].victims.names == ("Noor Haddad",)


def test_a_text_in_the_first_person_throughout_has_lost_no_marks() -> None:
    speech = "We will rebuild our town. We know that our people suffered. I was there when our houses burned."
    assert not read(speech, id="t", language="en").garbles


def test_first_persons_outside_the_marks_of_a_report_have_lost_theirs() -> None:
    report = (
        'Yara Salem said: "They came to the door and took my brother away at noon." '
        "My house was burned and I ran to the field. The council confirmed the raid."
    )
    rules = [garble.rule for garble in read(report, id="t", language="en").garbles]
    assert rules == ["first person outside quotation"]


@pytest.mark.parametrize(
    "text",
    [
        "The clashes at a mine in the east left several people injured.",
        "The US said that the office in the town was shut.",
        "A people in mourning buried the rest of the guards.",
    ],
)
def test_words_that_only_look_bent_raise_no_alarm(text: str) -> None:
    assert not read(text, id="t", language="en").garbles
