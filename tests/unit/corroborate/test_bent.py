"""Bent names: one source's name after translation and back; what differs in a telling word is another source."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.bent import Named, bent_names, is_bent

OBSERVATORY = "Sahel Casualty Observatory"
DAY, LATER = date(2031, 11, 7), date(2031, 11, 9)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Sahel Casualties Watching Tower", OBSERVATORY),
        ("Sahel Monitor of Victims", OBSERVATORY),
        ("Sahel Observatory", OBSERVATORY),
        ("Sahil Casualty Watch", OBSERVATORY),
        ("برج مراقبة ضحايا الساحل", OBSERVATORY),
        ("Deltan Human Rights Observation Deck", "Delta Observatory for Human Rights"),
        ("Wadi Records Commission", "Wadi Records Committee"),
    ],
)
def test_a_name_of_the_same_kind_of_body_and_the_same_telling_words_is_one(name, other):
    assert is_bent(name, other)
    assert is_bent(other, name)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Syrian Casualty Observatory", OBSERVATORY),
        ("Wadi Sahel Casualty Observatory", OBSERVATORY),
        ("Sahel Casualty Network", OBSERVATORY),
        ("Sahel Human Rights Observatory", OBSERVATORY),
        ("Casualty Observatory", OBSERVATORY),
        ("Defence Ministry", "Interior Ministry"),
        ("Sahel Brigades", OBSERVATORY),
    ],
)
def test_another_telling_word_kind_of_body_or_subject_is_another_source(name, other):
    assert not is_bent(name, other)


def test_only_an_unknown_name_is_bent_and_a_known_one_is_meant():
    unknown = Named(True, DAY, "Sahel Casualties Watching Tower")
    known = Named(False, LATER, OBSERVATORY)
    assert bent_names([unknown, known]) == {unknown.name: OBSERVATORY}
    assert bent_names([Named(False, DAY, unknown.name), known]) == {}


def test_of_two_unknown_names_the_first_met_is_meant():
    first, second = Named(True, DAY, OBSERVATORY), Named(True, LATER, "Sahel Casualties Watching Tower")
    assert bent_names([second, first]) == {second.name: first.name}


def test_a_name_that_could_be_two_others_is_neither():
    names = [Named(False, DAY, OBSERVATORY), Named(False, DAY, "Sahel Human Rights Observatory")]
    assert bent_names([*names, Named(True, LATER, "Sahel Watch")]) == {}
