"""Pages: what of a sentence survives copying and translating."""

from __future__ import annotations

from sijill.corroborate.credits import Credits
from sijill.corroborate.pages import sentences_of

ENGLISH = "Fire destroyed 17 houses in the Kamisul quarter. Nobody came."
ARABIC = "وأتت النيران على ١٧ منزلا في حي كاميسول. لم يأت أحد."


def test_a_number_beside_a_name_is_found_again_in_the_other_script():
    (english, _), (arabic, _) = sentences_of(ENGLISH), sentences_of(ARABIC)
    assert "17|kmsl" in english.signatures & arabic.signatures
    assert (english.is_arabic, arabic.is_arabic) == (False, True)


def test_a_number_in_words_is_the_number():
    (digits,), (words,) = sentences_of("They saw 20 trucks near Kamisul."), sentences_of("Twenty trucks left Kamisul.")
    assert digits.signatures & words.signatures


def test_sentences_stand_where_they_stood_in_the_text():
    found = sentences_of(ENGLISH)
    assert [ENGLISH[each.start : each.end] for each in found] == [
        "Fire destroyed 17 houses in the Kamisul quarter.", "Nobody came."
    ]  # fmt: skip


def test_a_thousands_comma_ends_no_sentence():
    assert len(sentences_of("At least 1,383 people and 3.5 per cent of houses.")) == 1


CREDITS = Credits([("Balun Press Agency", "Balun Press Agency"), ("Monal Today", "Monal Today")])


def test_a_credit_stands_at_the_head_or_foot_in_either_script():
    for text in (
        "RABAZIR (Balun Press Agency) - At least nine people died.",
        "وكالة بالون للصحافة - قُتل تسعة أشخاص.",
        "Nine people died near the bridge on Monday. With material from Balun Press Agency.",
        "بالاستعانة بـوكالة بالون للصحافة. قُتل تسعة أشخاص.",
    ):
        assert CREDITS.of(text).name == "Balun Press Agency", text


def test_a_sentence_about_a_source_is_no_credit():
    assert (
        CREDITS.of("The office of Monal Today was hit by a shell while nine people were inside the building.").name
        == ""
    )


def test_a_name_ends_before_a_common_word():
    known = Credits([("Zisud Police Department", "Zisud Police Department")])
    assert known.of("Nine people died, Kadub Police Department said.").name == ""
    assert known.of("With material from Zisud Police Department. Nine people died.").name == "Zisud Police Department"


def test_a_sentence_names_whom_it_has_its_toll_from_in_either_script():
    for text in (
        "Nine people died, the council said, according to Balun Press Agency.",
        "Nine people died, according to the council, Balun Press Agency reports.",
        "The council told Balun Press Agency that nine people died.",
        "قُتل تسعة أشخاص بحسب المجلس، وفقا لما أوردته وكالة بالون للصحافة.",
        "نقلت وكالة بالون للصحافة عن المجلس مقتل تسعة أشخاص.",
        "أعلن المجلس لـوكالة بالون للصحافة مقتل تسعة أشخاص.",
    ):
        assert CREDITS.beside(text) == {"Balun Press Agency"}, text


def test_a_sentence_that_only_mentions_an_outlet_has_nothing_from_it():
    assert CREDITS.beside("Nine people died near the office of Balun Press Agency, the council said.") == frozenset()
