"""Relays: whoever hands on another's figure is led back to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sijill.corroborate.relays import traced
from sijill.corroborate.toll import Category, Origin, Reach, Scope
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

PEOPLE_KILLED = Category(Status.UNKNOWN, Harm.KILLED)
MEDIA = SourceKind.MEDIA
SOHR = Origin("Syrian Observatory for Human Rights", SourceKind.MONITOR)


def origins(trail):
    return {toll.id: toll.origin.name for toll in trail.tolls}


def edges(trail):
    return {(relay.from_source, relay.to_source) for relay in trail.relays}


def test_an_outlet_named_as_source_that_names_another_is_only_a_relay(toll):
    first = toll("a", 8, 55, outlet="Alpha News")
    second = toll("b", 9, 55, outlet="Beta Post", origin=Origin("Alpha News", MEDIA))
    trail = traced([first, second])
    assert origins(trail)["b"] == "River Monitor"
    assert ("Alpha News", "Beta Post") in edges(trail)


def test_an_outlet_with_its_own_other_number_stays_the_origin(toll):
    first = toll("a", 8, 55, outlet="Alpha News")
    second = toll("b", 9, 70, outlet="Beta Post", origin=Origin("Alpha News", MEDIA))
    assert origins(traced([first, second]))["b"] == "Alpha News"


def test_outlets_that_name_each_other_are_one_voice_and_are_told_of(toll):
    one = toll("a", 8, 55, outlet="Alpha News", origin=Origin("Beta Post", MEDIA))
    other = toll("b", 9, 55, outlet="Beta Post", origin=Origin("Alpha News", MEDIA))
    trail = traced([one, other])
    assert set(origins(trail).values()) == {"Alpha News"}
    assert trail.circles == (("Alpha News", "Beta Post"),)


def test_an_outlet_that_names_nobody_and_has_anothers_figure_is_no_second_voice(toll):
    silent = toll("b", 9, 55, outlet="Beta Post", origin=Origin("Beta Post", MEDIA))
    assert origins(traced([toll("a", 8, 55), silent]))["b"] == "River Monitor"
    earlier = toll("b", 7, 55, outlet="Beta Post", origin=Origin("Beta Post", MEDIA))
    assert origins(traced([toll("a", 8, 55), earlier]))["b"] == "Beta Post"


def test_through_whom_an_outlet_has_it_that_names_nobody_is_in_doubt(toll):
    silent = toll("b", 9, 55, outlet="Beta Post", origin=Origin("Beta Post", MEDIA))
    (relay,) = [each for each in traced([toll("a", 8, 55), silent]).relays if each.to_source == "Beta Post"]
    assert (relay.from_source, relay.unsure) == ("River Monitor", ("b",))
    assert "through whom is not known" in relay.evidence


def test_a_description_is_led_to_the_one_monitor_it_fits(toll):
    described = Origin("a UK-based monitor", SourceKind.MONITOR, is_named=False, described="uk-based")
    trail = traced([toll("a", 8, 10, origin=SOHR), toll("b", 9, 12, origin=described)])
    assert origins(trail)["b"] == SOHR.name
    alone = traced([toll("b", 9, 12, origin=described)])
    assert origins(alone)["b"] == "a UK-based monitor"


def test_one_organisation_in_two_scripts_is_one_origin(toll):
    latin = toll("a", 8, 10, origin=Origin("River Observatory for Human Rights"))
    arabic = toll("b", 9, 12, origin=Origin("مرصد ريفر لحقوق الإنسان"))
    assert set(origins(traced([latin, arabic])).values()) == {"River Observatory for Human Rights"}


def test_two_observatories_are_two(toll):
    one = toll("a", 8, 10, origin=Origin("River Observatory for Human Rights"))
    other = toll("b", 9, 12, origin=Origin("Delta Observatory for Human Rights"))
    assert len(set(origins(traced([one, other])).values())) == 2


def test_a_name_bent_by_translation_is_led_back_and_says_so(toll):
    right = toll("a", 8, 231, origin=Origin("Sahel Observatory for Human Rights"))
    for low in (231, 300):
        bent = toll("b", 10, low, outlet="Mirror", origin=Origin("Sahel Human Rights Watching Tower"))
        trail = traced([right, bent])
        assert origins(trail)["b"] == "Sahel Observatory for Human Rights"
        [relay] = [each for each in trail.relays if each.to_source == "Mirror"]
        assert relay.evidence == (
            "'Sahel Human Rights Watching Tower' is probably the same as Sahel Observatory for Human Rights, name bent"
        )


def test_a_bent_name_that_people_described_is_a_source_of_its_own(toll):
    right = toll("a", 8, 231, origin=Origin("Sahel Observatory for Human Rights"))
    own = Origin("Sahel Human Rights Watching Tower", SourceKind.MONITOR)
    assert origins(traced([right, toll("b", 10, 300, origin=own)]))["b"] == own.name


def test_an_unlisted_name_with_half_the_words_needs_the_same_figure(toll):
    right = toll("a", 8, 231, origin=Origin("Sahel Casualty Count"))
    assert origins(traced([right, toll("b", 10, 231, origin=Origin("Sahel Casualty Tally"))]))["b"] == (
        "Sahel Casualty Tally"
    )
    longer = Origin("Sahel Count Online")
    assert origins(traced([right, toll("b", 10, 231, origin=longer)]))["b"] == "Sahel Casualty Count"
    assert origins(traced([right, toll("b", 10, 300, origin=longer)]))["b"] == longer.name


def test_an_outlet_that_quotes_itself_relays_nobody(toll):
    own = toll("a", 8, 10, outlet="Alpha News", origin=Origin("Alpha News", MEDIA))
    assert traced([own]).relays == ()


def test_hands_named_together_stand_side_by_side_and_in_turn_they_follow(toll):
    beside = toll("a", 8, 10, origin=Origin("River Monitor", relays=("A", "B")), outlet="C")
    assert edges(traced([beside])) == {("River Monitor", "A"), ("River Monitor", "B"), ("A", "C"), ("B", "C")}
    in_turn = toll("a", 8, 10, origin=Origin("River Monitor", relays=("A", "B"), in_turn=True), outlet="C")
    assert edges(traced([in_turn])) == {("River Monitor", "A"), ("A", "B"), ("B", "C")}


def test_a_copied_page_is_an_edge(toll):
    assert ("Harbour Wire", "mirror.example") in edges(
        traced([toll("a", 8, 10)], [("Harbour Wire", "mirror.example", "a")])
    )


def test_a_short_name_is_the_only_long_one_it_can_mean(toll):
    long = toll("a", 8, 10, origin=Origin("River Observatory for Human Rights"))
    short = toll("b", 9, 12, origin=Origin("Observatory"))
    assert origins(traced([long, short]))["b"] == "River Observatory for Human Rights"
    other = toll("c", 9, 12, origin=Origin("Delta Observatory for Human Rights"))
    assert origins(traced([long, short, other]))["b"] == "Observatory"


def test_a_headline_without_a_source_is_its_own_reports_toll(toll):
    body = toll("a", 8, 231, document="d1")
    headline = replace(toll("b", 8, 231, document="d1"), origin=Origin("Harbour Wire", MEDIA), category=PEOPLE_KILLED)
    assert origins(traced([body, headline]))["b"] == "River Monitor"
    elsewhere = replace(headline, document="d2")
    assert origins(traced([body, elsewhere]))["b"] == "Harbour Wire"


def test_of_two_long_names_a_short_one_means_that_with_its_number(toll):
    long = toll("a", 8, 231, origin=Origin("River Observatory for Human Rights"))
    other = toll("b", 8, 90, origin=Origin("Delta Observatory for Human Rights"))
    short = toll("c", 9, 231, origin=Origin("Observatory"))
    assert origins(traced([long, other, short]))["c"] == "River Observatory for Human Rights"


def test_an_office_of_a_body_is_the_body(toll):
    whole = toll("a", 8, 96, origin=Origin("Rivertown National Hospital"))
    short = toll("b", 9, 96, origin=Origin("إدارة المستشفى"))
    assert set(origins(traced([whole, short])).values()) == {"Rivertown National Hospital"}


def test_an_outlet_described_as_repeating_another_is_its_relay(toll):
    first = toll("a", 8, 24, None, outlet="Alpha News", origin=Origin("Alpha News", MEDIA))
    copy = toll("b", 9, 20, None, outlet="Mirror", origin=Origin("Mirror", MEDIA), republishes=("Alpha News",))
    trail = traced([first, copy])
    assert origins(trail)["b"] == "Alpha News"
    assert [relay.evidence for relay in trail.relays] == [
        "names no source; Mirror is described as repeating Alpha News"
    ]
    day = Scope(first=date(2031, 11, 6), last=date(2031, 11, 6), reach=Reach.DAY)
    unnamed = toll("0", 8, 38, outlet="Alpha News", origin=Origin("nobody", is_named=False))
    of_the_day = [unnamed, replace(first, scope=day), replace(copy, scope=day)]
    assert origins(traced(of_the_day))["b"] == "Alpha News"
    assert origins(traced([first, replace(copy, republishes=())]))["b"] == "Mirror"
    assert origins(traced([first, replace(copy, low=30)]))["b"] == "Mirror"


def test_a_witness_in_a_copy_is_the_witness_of_what_it_copies(toll):
    seen = toll("a", 8, 3, outlet="Alpha News", origin=Origin("person-a", SourceKind.WITNESS))
    copy = toll("b", 9, 3, outlet="Mirror", origin=Origin("person-b", SourceKind.WITNESS), republishes=("Alpha News",))
    trail = traced([seen, copy])
    assert set(origins(trail).values()) == {"person-a"}
    assert edges(trail) == {("person-a", "Alpha News"), ("Alpha News", "Mirror")}
    assert origins(traced([seen, replace(copy, low=2, high=2)]))["b"] == "person-b"
    assert origins(traced([seen, replace(copy, republishes=())]))["b"] == "person-b"
    spoken = replace(seen, origin=Origin("River Monitor", SourceKind.MONITOR))
    assert origins(traced([spoken, copy]))["b"] == "person-b"


def test_whoever_is_not_named_hands_nothing_on_in_turn(toll):
    some = Origin("residents", SourceKind.WITNESS, is_named=False)
    first = toll("a", 8, 64, outlet="Alpha News", origin=some)
    copy = toll("b", 9, 64, outlet="Mirror", origin=replace(some, name="villagers"), republishes=("Alpha News",))
    trail = traced([first, copy])
    assert origins(trail)["b"] == "residents"
    assert edges(trail) == {("Alpha News", "Mirror")}
