"""Whose deed a harm was: told beside it, by another sentence, by "they"; and who is none of them."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read

Told = tuple[tuple[str, str], ...]


def _blamed(text: str, number: int | None = None) -> Told:
    """Those blamed for the first death or injury of so many."""
    claims = read(text, id="t", language="en", published=date(2031, 5, 14)).claims
    harms = [c for c in claims if c.harm.value in {"killed", "injured"} and number in {None, c.count.low, c.count.high}]
    return tuple((one.surface, one.status.value) for one in harms[0].alleged_perpetrators)


_BLAST = "A bomb blast in Talin killed seven people on Tuesday. "
_SEVEN = "Seven people were killed in Talin on Tuesday. "
_TEN = "Ten people were killed in Talin on Monday. "


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        (_BLAST + "The Northern Front claimed responsibility for the attack.", "Northern Front", "claimed"),
        (_BLAST + "Police blamed the attack on the Northern Front.", "Northern Front", "accused"),
        (_BLAST + "Police blamed the Northern Front for the bombing.", "Northern Front", "accused"),
        (_BLAST + "Officials attributed the bombing to separatist fighters.", "fighters", "accused"),
        (_SEVEN + "The army said it was behind the strike.", "army", "claimed"),
        (_SEVEN + "The army said it was not behind the strike.", "army", "denied"),
        (_SEVEN + "The army denied that it had carried out the attack.", "army", "denied"),
        (_SEVEN + "The Northern Front has denied responsibility for the attack.", "Northern Front", "denied"),
        (_TEN + "Residents said the killers were soldiers.", "soldiers", "alleged"),
        (_TEN + "Members of the Northern Front carried out the attack, police said.", "Northern Front", "alleged"),
        (
            _TEN + "The mayor blamed forces loyal to Noor Haddad for it.",
            "forces loyal to Noor Haddad",
            "accused",
        ),
    ],
)
def test_another_sentence_tells_who_answers_for_the_deed(text: str, who: str, how: str) -> None:
    assert [told for told in _blamed(text) if who in told[0] and told[1] == how]


@pytest.mark.parametrize(
    "text",
    [
        _BLAST + "No group has claimed responsibility.",
        _BLAST + "There was no immediate claim of responsibility.",
        _BLAST + "The Northern Front has not claimed responsibility for the attack.",
        _BLAST + "The Northern Front has claimed responsibility for similar attacks in the past.",
        _BLAST + "The Northern Front has claimed several attacks.",
        _BLAST + "The Northern Front takes part in the talks.",
        _BLAST + "The Northern Front refused to claim responsibility for the attack.",
        _BLAST + "Police could blame the attack on the Northern Front.",
        _BLAST + "The Northern Front took responsibility for the convoy of aid.",
        _BLAST + "The mayor blamed the government for failing to protect the town.",
        _BLAST + "The mayor accused the police of arriving late.",
        _BLAST + "The mayor attributed the deaths to a gas leak.",
        _TEN + "Witnesses said the attackers wore army uniforms.",
        _TEN + "The attackers were not soldiers, the mayor said.",
        "Ten people were killed in Talin on Monday, days after an attack by the Northern Front in Velsk.",
        "Ten people were killed in a fire in Talin. The mayor said rebels had attacked the town a year earlier.",
        "Three people were killed in clashes between the army and rebels.",
        "Ten farmers were killed in an anti-rebel operation.",
    ],
)
def test_nobody_is_blamed_by_words_that_lay_the_deed_to_nobody(text: str) -> None:
    assert _blamed(text) == ()


def test_blame_for_a_second_deed_is_not_laid_to_the_first() -> None:
    text = "A mine killed four people near Velsk. A gun attack in Talin injured a guard. It was blamed on rebels."
    assert _blamed(text, 4) == ()
    text = "A mine killed four people near Velsk. A raid in Talin killed a guard. Police blamed the raid on rebels."
    assert _blamed(text, 4) == ()
    assert _blamed(text, 1) == (("rebels", "accused"),)


def test_attackers_who_died_do_not_answer_for_their_own_death() -> None:
    text = "Five clerks and two gunmen were killed in Talin. The Northern Front claimed the attack."
    assert _blamed(text, 5) == (("Northern Front", "claimed"),)
    assert _blamed(text, 2) == ()


@pytest.mark.parametrize(
    ("text", "who", "how"),
    [
        ("The army's shelling of Talin killed six people, medics said.", "army", "alleged"),
        ("Four traders died in an attack claimed by the Northern Front.", "Northern Front", "claimed"),
        ("The Northern Front claimed an attack on Tuesday that killed nine soldiers.", "Northern Front", "claimed"),
        ("Two policemen were killed by a roadside bomb blamed on separatists.", "separatists", "accused"),
        ("Two policemen were killed when their vehicle hit a mine planted by rebels.", "rebels", "alleged"),
        ("Police opened fire on the crowd and two students were killed, a lawyer said.", "Police", "alleged"),
        ("Two students were killed as police opened fire on a march in Talin.", "police", "alleged"),
        ("Two students died after they were beaten by police officers.", "police officers", "alleged"),
        ("Special forces ended the stand-off after killing three gunmen.", "Special forces", "alleged"),
        ("The rebels were accused by the governor of killing six clerks.", "rebels", "accused"),
        ("The governor accused the rebels of killing six clerks and wounding nine.", "rebels", "accused"),
        ("A group of armed men killed six women in Talin.", "group of armed men", "alleged"),
        ("Masked intruders attacked Talin on Sunday, killing 14 farmers.", "Masked intruders", "alleged"),
        (
            "Men identified as members of the Northern Front shot a clerk dead.",
            "members of the Northern Front",
            "alleged",
        ),
        ("Two clerks were killed and three others hurt, one badly, in a rebel attack.", "rebel", "alleged"),
        ("Four people were killed and five hurt on Friday after armed raiders attacked herders.", "raiders", "alleged"),
        ("Attackers on motorbikes shot at least 12 people dead.", "Attackers", "alleged"),
        ("Rebels cut the throats of two men.", "Rebels", "alleged"),
        ("The rebels on Friday bludgeoned to death six millers, army sources said.", "rebels", "alleged"),
        ("Rebels stormed the mill at dawn. They killed eleven workers.", "Rebels", "alleged"),
        ('"They (bandits) took the ransom and killed three of the captives," a resident said.', "bandits", "alleged"),
    ],
)
def test_the_sentence_tells_whose_deed_it_was(text: str, who: str, how: str) -> None:
    assert [told for told in _blamed(text) if who in told[0] and told[1] == how]


@pytest.mark.parametrize(
    "text",
    [
        "Villagers fought the rebels for an hour. They killed three men.",
        "Witnesses said the bodies lay in the road. They had been killed with machetes.",
        "Nineteen people were killed in Talin, and two attackers were shot by soldiers.",
        "A stray bullet killed a girl of nine in Talin.",
        "Insurgent violence has killed 40 people in Talin.",
    ],
)
def test_a_doubt_about_who_did_it_names_nobody(text: str) -> None:
    assert _blamed(text) == ()
