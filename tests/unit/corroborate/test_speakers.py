"""Speakers: a number without a speaker beside what somebody told."""

from __future__ import annotations

from dataclasses import replace

from sijill.corroborate.origins import own_words
from sijill.corroborate.speakers import with_speakers
from sijill.corroborate.toll import Category
from sijill.model.vocabulary import Harm, Status

INJURED = Category(Status.UNKNOWN, Harm.INJURED)


def page(toll, *at, **changes):
    """The monitor's 31 killed, and a number in the outlet's own words so many characters later."""
    first = toll("a", 7, 31, document="page", at=(0, 30))
    own = toll("b", 7, 40, origin=own_words(first.outlet), outlet=first.outlet, document="page", at=at)
    return first, replace(own, **changes)


def speaker(tolls):
    return {toll.id: toll.origin.name for toll in with_speakers(tolls)}["b"]


def test_the_injured_told_right_after_a_speakers_killed_are_that_speakers(toll):
    first, own = page(toll, 40, 70, category=INJURED)
    assert speaker([first, own]) == first.origin.name


def test_another_number_of_the_killed_is_the_outlets_own(toll):
    first, own = page(toll, 40, 70)
    assert speaker([first, own]) == own.outlet


def test_a_part_has_the_speaker_of_its_whole(toll):
    first, own = page(toll, 40, 70, low=4, high=4, part_of="a")
    assert speaker([first, own]) == first.origin.name


def test_between_two_speakers_nobody_is_chosen(toll):
    first, own = page(toll, 40, 70, category=INJURED)
    other = replace(first, id="c", origin=replace(first.origin, name="Tamir Hospital"), at=(31, 39))
    assert speaker([first, own, other]) == own.outlet


def test_what_stands_before_or_far_away_is_the_outlets_own(toll):
    for at in ((700, 720), (-30, -1)):
        first, own = page(toll, *at, category=INJURED)
        assert speaker([first, own]) == own.outlet
