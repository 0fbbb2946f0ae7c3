"""Reasons of a grade and evidence of a relay, in the reader's language."""

from __future__ import annotations

import re

import pytest

from sijill.publish.reasons import reason_said
from sijill.publish.words import LATIN, Words

ENGLISH, ARABIC = Words("en"), Words("ar")
MARKS = re.compile("[\u2068\u2069]")
REASONS = [
    "2 weaker tellings stand beside it, not in it",
    "one origin, مرصد النهر, carried by 3 outlets, which are no further voices",
    "2 independent origins: مرصد النهر, الحكومة",
    "مرصد النهر: the origin is not named and cannot be told apart from others",
    "مرصد النهر: the first speaker was only told of it",
    "مرصد النهر is said to have done it, and names another",
    "no claim in the figure says who did it",
    "some say who did it, and it is denied",
    "who did it is told as alleged, claimed, and not denied here",
    "a claim in the figure says that it was admitted",
    "a claim in the figure says that it was denied",
    "no admission or denial was found",
    "1 further voice confirms it, found independent by a person (منى, ledger entry 12)",
    "attributed in its own words",
    "a copy of the page",
    "confirmed by a person; credited at the page's head or foot",
    "names no source; through whom is not known",
    "names no source; صحيفة is described as repeating جريدة; tells of the same by a person",
    "as much of it stands on a page of صحيفة, جريدة: which of them handed it on is not known",
    "both name مرصد النهر: each may have it from there",
    "all that it tells stands on an earlier page of صحيفة: it may have come through there",
]


@pytest.mark.parametrize("text", REASONS)
def test_a_reason_is_said_in_both_languages(text: str) -> None:
    arabic = reason_said(ARABIC, text)
    assert arabic.is_translated
    assert not LATIN.search(arabic.text)
    assert MARKS.sub("", reason_said(ENGLISH, text).text) == text


@pytest.mark.parametrize("agreed", ["agree", "differ"])
def test_the_numbers_that_differ_are_said_with_their_days(agreed: str) -> None:
    said = "المرصد 125 on 2031-11-07; الحكومة 231 or more on 2031-11-09; المجلس 2-4 on 2031-11-10"
    text = f"their latest numbers {agreed}: {said}"
    said = reason_said(ARABIC, text)
    assert said.is_translated
    assert not LATIN.search(said.text)
    assert [number in said.text for number in ("125", "231 أو أكثر", "من 2 إلى 4", "9 تشرين الثاني 2031")] == [True] * 4


def test_each_part_of_the_evidence_is_said_by_itself() -> None:
    repeats = "صحيفة is described as repeating جريدة"
    said = reason_said(ARABIC, f"names no source; {repeats}; tells of the same by a person; {repeats}")
    assert said.is_translated
    assert not LATIN.search(said.text)
    assert MARKS.sub("", said.text).count("يُعرف عن صحيفة تكرار ما ينشره جريدة") == 2


def test_evidence_names_the_page_and_its_day() -> None:
    text = "the same number and 3 of 4 particulars of المرفأ's page ab12 of 2031-11-07, in other words"
    text += "; both name المرصد: each may have it from there"
    said = MARKS.sub("", reason_said(ARABIC, text).text)
    assert "3 من 4 من تفاصيل صفحة المرفأ (ab12) المؤرخة 7 تشرين الثاني 2031" in said
    assert "كلاهما يسمّي المرصد" in said


def test_what_a_person_decided_is_said_with_the_rules_own_grade() -> None:
    said = reason_said(ARABIC, "given by a person (منى, ledger entry 7); the rule's own grade is single_origin")
    assert said.text == "درجة أعطاها شخص (منى، القيد 7 في السجل)؛ ودرجة القاعدة نفسها: أصل واحد فقط"


@pytest.mark.parametrize("text", ["a reason of no known form", "names no source; and something else"])
def test_a_reason_of_no_known_form_stays_as_it_is(text: str) -> None:
    found = reason_said(ARABIC, text)
    assert (found.text, found.is_translated) == (text, False)


def test_a_person_in_a_reason_is_told_by_their_part() -> None:
    said = reason_said(ARABIC, "one origin, person:witness:2, carried by 1 outlet, which are no further voices").text
    assert "person" not in said
    assert "شاهد" in said or "2" in said
