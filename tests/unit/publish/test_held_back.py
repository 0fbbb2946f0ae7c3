"""Texts and places that may not leave are taken out; the site's own words are not mistaken for names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sijill.errors import PublicationStopped
from sijill.gate import Guarded, Held, write_release
from sijill.publish.content import SiteContent
from sijill.publish.known_sources import KnownSources
from sijill.publish.own_words import own_words
from sijill.publish.passages import REACH, around
from sijill.publish.phrases import source
from sijill.publish.places import HiddenPlaces
from sijill.publish.site import release
from sijill.publish.speakers import Speakers
from sijill.publish.struck import Struck
from sijill.publish.words import Words

TEXT = "It rained. On Friday 20 people were killed in Tal Nahr. It rained again."


def held(*names: str, allowed: tuple[str, ...] = ()) -> Held:
    return Held(tuple(Guarded(f"item-{at}", name) for at, name in enumerate(names)), allowed, frozenset())


def test_the_context_is_the_sentence() -> None:
    start = TEXT.index("20 people")
    begin, finish = around(TEXT, start, start + len("20 people"))
    assert TEXT[begin:finish] == "On Friday 20 people were killed in Tal Nahr."


def test_the_context_of_a_claim_over_two_sentences_holds_both() -> None:
    start = TEXT.index("rained")
    begin, finish = around(TEXT, start, TEXT.index("Friday") + 6)
    assert TEXT[begin:finish] == TEXT[: TEXT.index(" It rained again")]


def test_an_endless_sentence_is_cut_between_words() -> None:
    text = "word " * 400 + "20 killed " + "word " * 400
    start = text.index("20")
    begin, finish = around(text, start, start + 9)
    assert start - begin <= REACH
    assert finish - (start + 9) <= REACH
    assert text[begin:finish].startswith("word")
    assert text[begin:finish].endswith("word")


@pytest.mark.parametrize("text", ["20 killed", "a\n20 killed\nb", "x" * 900 + "20 killed" + "y" * 900])
def test_the_context_always_holds_the_claim(text: str) -> None:
    start = text.index("20 killed")
    begin, finish = around(text, start, start + 9)
    assert begin <= start
    assert finish >= start + 9
    assert text[begin:finish].strip() == text[begin:finish].strip("\n")


def test_a_name_held_back_is_struck_out_of_any_text() -> None:
    struck = Struck(held("Samir Qabbani"))
    assert struck.out_of("so says Samir al-Qabbani of the coast") == "so says [name withheld] of the coast"
    assert struck.out_of("nobody is named") == "nobody is named"
    assert struck.holds("سمير قباني")
    assert not struck.holds("Tal Nahr")


def test_a_phrase_held_back_is_struck_out() -> None:
    phrase = Guarded("item-1", "the house behind the old mill", is_phrase=True)
    struck = Struck(Held((phrase,), (), frozenset()))
    assert struck.out_of("hid in the house behind the old mill") == "hid in [words withheld]"


def test_a_cleared_full_name_excuses_the_part_it_shares() -> None:
    struck = Struck(held("Salma Wahhab", allowed=("Salma Idris Wahhab Darra",)))
    assert struck.out_of("Salma Idris Wahhab Darra, 34") == "Salma Idris Wahhab Darra, 34"


def test_a_place_told_only_in_words_held_back_is_hidden() -> None:
    places = HiddenPlaces.among([("Ain Safsaf", False), ("Tal Nahr", False), ("Tal Nahr", True)])
    assert places.names == {"Ain Safsaf"}
    assert places.out_of("Ain Safsaf and Tal Nahr; days not stated") == "place withheld and Tal Nahr; days not stated"


def test_a_longer_name_is_hidden_before_the_shorter_in_it() -> None:
    assert HiddenPlaces(frozenset({"Ain", "Ain Safsaf"})).out_of("Ain Safsaf, Ain") == "place withheld, place withheld"


def test_people_are_numbered_in_the_order_they_come_up() -> None:
    speakers = Speakers({"person-a": "witness", "person-b": "witness", "person-c": "official"}, ["person-b"])
    told = [speakers.of({"person": person, "name": None}) for person in ("person-b", "person-a", "person-c")]
    assert told == ["person:witness:1", "person:witness:2", "person:official:1"]
    assert speakers.inside("one origin, person-a") == "one origin, person:witness:2"
    assert speakers.inside("person-abc is another id") == "person-abc is another id"
    assert speakers.of({"person": "person-new", "name": None}) == "person:other:0"
    assert speakers.of({"person": None, "name": None}) == "person:other:0"
    assert source(Words("en"), speakers.of({"person": None, "name": "Port Courier"})) == "Port Courier"
    assert (speakers.role_of("person:official:1"), speakers.role_of("Port Courier")) == ("official", None)


NAMESAKES = ("Umar", "Mark", "Georgia", "Amal", "Noor", "Said", "Nur Sahl")
"""Names that words of the site resemble in one script or the other."""


def test_words_of_the_site_are_not_taken_for_names(coast: SiteContent, tmp_path) -> None:
    _, files = release(coast)
    guarded = [Guarded(f"item-{at}", name) for at, name in enumerate(NAMESAKES)]
    folder = write_release(tmp_path / "release", files, guarded=guarded, allowed=own_words())
    assert (folder / "index.html").is_file()


def test_without_its_own_words_the_site_would_stop_itself(coast: SiteContent, tmp_path) -> None:
    _, files = release(coast)
    guarded = [Guarded(f"item-{at}", name) for at, name in enumerate(NAMESAKES)]
    with pytest.raises(PublicationStopped):
        write_release(tmp_path / "release", files, guarded=guarded)


@pytest.mark.parametrize("name", NAMESAKES)
def test_the_same_name_in_what_a_case_says_still_stops_the_release(coast: SiteContent, tmp_path, name: str) -> None:
    claim = replace(coast.claims[0], garble=f"so we were told by {name} on that day")
    _, files = release(replace(coast, claims=(claim, *coast.claims[1:])))
    with pytest.raises(PublicationStopped) as stopped:
        write_release(tmp_path / "release", files, guarded=[Guarded("item-1", name)], allowed=own_words())
    assert stopped.value.code == "gate.sealed-name"
    assert name not in stopped.value.sentence
    assert not (tmp_path / "release").exists()


@pytest.mark.parametrize(
    "name",
    [
        "Agence France-Presse",
        "Reuters",
        "the Ministry of Health",
        "Tal Nahr Village Council",
        "residents",
        "unnamed first-person speaker",
        "Tal Nahr",
        "the Port Courier",
        "المرصد السوري لحقوق الإنسان",
        "وزارة الداخلية",
        "إدارة المستشفى",
        "شهود عيان",
    ],
)
def test_an_organisation_a_place_or_a_description_may_be_told(name: str) -> None:
    assert KnownSources(["Port Courier", "Tal Nahr"]).knows(name)


@pytest.mark.parametrize("name", ["Samir", "Samir Qabbani", "Abu Idris", "سمير", "أبو إدريس", "Mr Qabbani"])
def test_a_name_that_may_be_a_persons_is_not_known(name: str) -> None:
    assert not KnownSources(["Port Courier", "Tal Nahr"]).knows(name)
