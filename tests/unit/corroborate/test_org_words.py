"""Organisations' names: one in two scripts, by initials, or with a name of its own."""

from __future__ import annotations

from datetime import date

import pytest
from tests.unit.corroborate.test_workspace import USUAL

from sijill.corroborate.claims import Around, tolls_of_claims
from sijill.corroborate.org_words import name_key, one_name, short_names
from sijill.corroborate.organisations import organisations
from sijill.corroborate.origins import origins_of
from sijill.corroborate.outlets import Outlet


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("Ralid Relief Committee", "لجنة راليد للإغاثة"),
        ("Limor Red Crescent", "الهلال الأحمر في ليمور"),
        ("Balun Press Agency", "وكالة بالون للصحافة"),
        ("Rabas News Network", "شبكة راباس الإخبارية"),
        ("Nabash Police Department", "مديرية شرطة ناباش"),
    ],
)
def test_a_body_has_one_key_in_both_scripts(english, arabic):
    assert name_key(english) == name_key(arabic)


def test_initials_are_the_one_body_whose_words_begin_so():
    names = one_name(["LNHR", "Likab Network for Human Rights", "Quay Journal"])
    assert names["LNHR"] == "Likab Network for Human Rights"
    two = ["RNHR", "Ralub Network for Human Rights", "Ritasin Network for Human Rights"]
    assert one_name(two)["RNHR"] == "RNHR"
    assert short_names(two[:2])["RNHR"] == two[1]


def test_a_police_department_with_a_name_of_its_own_is_itself():
    assert origins_of("Nabash Police Department", Outlet("Quay Journal"))[0].name == "Nabash Police Department"
    assert origins_of("the police", Outlet("Quay Journal"))[0].name == "Police"


def test_a_name_that_differs_in_the_word_that_tells_it_apart_is_no_misspelling():
    assert organisations().within("Ritasin Network for Human Rights") is None
    assert organisations().within("Syrian Network for Humam Rights") == "Syrian Network for Human Rights"


def test_a_name_that_publishes_documents_is_shown_where_others_name_it():
    row = {**USUAL, "id": "c", "document": "d", "low": 9, "when_from": None, "when_to": None, "additive_to": None}
    row |= {"part_of": None, "sex": None, "age_low": None, "age_high": None}
    chain = {"c": [{"name": "Lantern", "person": None}, {"name": "Quay Journal", "person": None}]}
    days = {"d": date(2031, 11, 8)}
    (hidden,) = tolls_of_claims([row], Around({"d": "Quay Journal"}, days, {}, chain))
    (shown,) = tolls_of_claims([row], Around({"d": "Quay Journal", "e": "Lantern"}, days, {}, chain))
    assert not hidden.origin.is_named
    assert shown.origin.name == "Lantern"


def test_papers_whose_names_share_consonants_alone_are_two():
    assert one_name(["صحيفة لوليش", "جريدة ليشاش"]) == {"صحيفة لوليش": "صحيفة لوليش", "جريدة ليشاش": "جريدة ليشاش"}
    assert len(set(one_name(["Hassan Hospital", "Hussein Hospital", "مستشفى حسين"]).values())) == 2
