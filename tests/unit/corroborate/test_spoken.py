"""Spoken: whose number it is by a toll's own sentence."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.origins import own_words
from sijill.corroborate.pages import Page
from sijill.corroborate.spoken import with_speakers
from sijill.corroborate.toll import Origin
from sijill.model.sources import SourceKind

MONITOR = Origin("River Monitor", SourceKind.MONITOR)
COUNCIL = Origin("Hill Council", SourceKind.STATE)
WIRE = Origin("Harbour Wire", SourceKind.MEDIA)


@pytest.fixture
def spoken(toll):
    """The origin of a toll of the Gull Post whose page holds these words, beside tolls of a monitor and a council."""

    def read(words, origin=None):
        text = f"It was the fourth day. {words} Nobody could be reached."
        start = text.index("31")
        own = toll(
            "b",
            8,
            31,
            outlet="Gull Post",
            origin=origin or own_words("Gull Post"),
            document="page",
            at=(start, start + 2),
        )
        others = [toll("a", 7, 31, origin=MONITOR), toll("c", 7, 40, origin=COUNCIL)]
        made = with_speakers([own, *others], [Page("page", "Gull Post", date(2031, 11, 8), text)])
        return made[0].origin

    return read


@pytest.mark.parametrize(
    "words",
    [
        "The toll recorded by the River Monitor for Rabazir stands at 31 people killed.",
        "31 people are dead in Rabazir: that is the figure from River Monitor.",
        "We are now hearing from River Monitor that 31 people have been killed.",
    ],
)
def test_a_sentence_says_whose_count_it_tells(spoken, words):
    found = spoken(words)
    assert (found.name, found.relays) == ("River Monitor", ())
    assert "its sentence says" in found.how


@pytest.mark.parametrize(
    "words",
    [
        "Harbour Wire quoted River Monitor as saying that 31 people were killed.",
        "نقلت Harbour Wire عن River Monitor مقتل 31 شخصا.",
    ],
)
def test_a_medium_that_quotes_the_counter_only_carried_it(spoken, words):
    found = spoken(words, WIRE)
    assert (found.name, found.relays) == ("River Monitor", ("Harbour Wire",))


@pytest.mark.parametrize(
    "words",
    [
        "31 people were killed by the River Monitor in Rabazir.",
        "31 people were killed near the office of the River Monitor.",
        "The toll recorded by the Lake Watch stands at 31 people killed.",
        "31 people are dead, with one figure from River Monitor and another figure from Hill Council.",
        "31 people were killed. The figure from River Monitor was not known.",
    ],
)
def test_nobody_is_taken_for_the_counter_who_is_only_named(spoken, words):
    assert spoken(words).name == "Gull Post"


def test_what_another_body_said_itself_stays_its_own(spoken):
    assert spoken("The council told of 31, more than the figure from River Monitor.", COUNCIL).name == "Hill Council"


def test_an_unlisted_agency_that_cites_the_counter_only_carried_it(spoken):
    found = spoken(
        "Meridian News Agency reported, citing River Monitor, that 31 people were killed.",
        Origin("Meridian News Agency"),
    )
    assert (found.name, found.relays) == ("River Monitor", ("Meridian News Agency",))


def test_whoever_lowers_its_toll_has_counted_it(spoken):
    assert spoken("River Monitor lowered its toll: 31 people were killed, it said.").name == "River Monitor"
