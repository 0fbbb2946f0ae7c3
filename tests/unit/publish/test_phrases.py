"""Phrases of the record, said in the reader's language; a person who spoke is told by their part alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sijill.model.counts import Count
from sijill.publish.content import SiteContent
from sijill.publish.evidence import RelayEntry
from sijill.publish.phrases import people, scope, source, stand_in, whom
from sijill.publish.site import render
from sijill.publish.words import Words

ENGLISH, ARABIC = Words("en"), Words("ar")


@pytest.mark.parametrize(
    ("category", "english", "arabic"),
    [
        ("civilians", "civilians", "مدنيون"),
        ("women and children", "women and children", "نساء وأطفال"),
        ("civilians: children", "civilians: children", "مدنيون: أطفال"),
        ("combatants (hill league)", "fighters (hill league)", "مقاتلون (\u2068hill league\u2069)"),
        ("civilians and fighters together", "civilians and fighters together", "مدنيون ومقاتلون معًا"),
    ],
)
def test_a_category_is_said_in_both_languages(category: str, english: str, arabic: str) -> None:
    assert (whom(ENGLISH, category).text, whom(ARABIC, category).text) == (english, arabic)
    assert whom(ARABIC, category).is_translated


@pytest.mark.parametrize("category", ["beekeepers", "civilians: beekeepers", "civilians (a (b))"])
def test_a_category_without_a_translation_stays_as_it_is(category: str) -> None:
    assert whom(ARABIC, category).text.replace("_", " ") == category
    assert not whom(ARABIC, category).is_translated


@pytest.mark.parametrize(
    ("text", "english", "arabic"),
    [
        ("Tal Nahr; since 2031-04-04", "Tal Nahr; since 4 April 2031", "منذ 4 نيسان 2031"),
        ("place not stated; days not stated", "place not stated; days not stated", "الأيام غير مذكورة"),
        ("a; b; on 2031-04-04", "a; b; on 4 April 2031", "في 4 نيسان 2031"),
        ("x; new from 2031-04-04 to 2031-04-06", "x; new from 4 April 2031 to 6 April 2031", "جديد من"),
        ("x; 2031-04-04 to 2031-04-06", "x; 4 April 2031 to 6 April 2031", "من 4 نيسان 2031"),
        ("x; new on 2031-04-04", "x; new on 4 April 2031", "جديد في"),
    ],
)
def test_a_scope_tells_its_days_in_words(text: str, english: str, arabic: str) -> None:
    assert scope(ENGLISH, text).text == english
    assert arabic in scope(ARABIC, text).text


@pytest.mark.parametrize("text", ["the whole coast", "the coast; in spring"])
def test_a_scope_of_another_form_stays_as_it_is(text: str) -> None:
    assert scope(ARABIC, text).text == text
    assert not scope(ARABIC, text).is_translated


def test_a_person_who_spoke_is_told_by_their_part() -> None:
    assert source(ENGLISH, stand_in("witness", 2)) == "a witness, name withheld (2)"
    assert source(ENGLISH, f"one origin, {stand_in('other', 1)}") == "one origin, a person, name withheld (1)"
    assert source(ENGLISH, stand_in("judge", 1)) == "a person, name withheld (1)"
    assert "شاهد حُجب اسمه" in source(ARABIC, stand_in("witness", 2))
    assert source(ENGLISH, "Port Courier") == "Port Courier"


def test_an_origin_nobody_names_is_said_in_both_languages() -> None:
    assert source(ENGLISH, "origin not stated (through Port Courier)") == "origin not stated (through Port Courier)"
    assert source(ARABIC, "origin not stated (through صوت)") == "أصل غير مذكور (عبر صوت)"
    assert source(ARABIC, "officials (not named, through صوت)") == "\u2068officials\u2069 (غير مسمّى، عبر صوت)"


def test_no_page_shows_a_stand_in_as_it_is_stored(coast: SiteContent) -> None:
    who = stand_in("witness", 1)
    claim = replace(coast.claims[3], chain=(who, "Port Courier"))
    chain = replace(coast.chains[1], origin=who)
    told = replace(
        coast,
        claims=(*coast.claims[:3], claim, coast.claims[4]),
        chains=(coast.chains[0], chain),
        relays=(RelayEntry(who, "Port Courier", 1, f"{who} is quoted"),),
        sources=(replace(coast.sources[0], name=who, kind="witness"),),
    )
    for language in ("en", "ar"):
        for path, data in render(told, language).items():
            assert b"person:witness" not in data, path
    assert "a witness, name withheld (1)" in render(told, "en")["sources.html"].decode()
    arabic = render(told, "ar")["ar/sources.html"].decode()
    assert "شاهد حُجب اسمه (1)" in arabic
    assert '<bdi lang="en">a witness, name withheld (1) is quoted</bdi>' in arabic


def test_people_whom_nobody_counted_are_told_before_the_number_that_is_missing() -> None:
    assert people(ENGLISH, Count(None, None), "civilian", "killed") == "civilians reported killed: number not stated"


@pytest.mark.parametrize(("negated", "times"), [(True, 1), (False, 0)])
def test_a_claim_of_what_did_not_happen_says_so_wherever_it_is_linked(
    coast: SiteContent, negated: bool, times: int
) -> None:
    first = replace(coast.claims[0], negated=negated)
    told = replace(coast, claims=(first, *(replace(one, negated=False) for one in coast.claims[1:])))
    said = {
        "en": ("claims.html", "the text says that it did not happen"),
        "ar": ("ar/claims.html", "يقول النص إنه لم يحدث"),
    }
    for language, (page, words) in said.items():
        assert render(told, language)[page].decode().count(words) == times
