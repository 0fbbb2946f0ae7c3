"""The pictures: who repeats whom and growing series, with their words and without guesses."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from sijill.model.counts import Count
from sijill.publish.content import SiteContent
from sijill.publish.evidence import ChainEntry, Point, RelayEntry
from sijill.publish.relay_graph import depths, in_lines, relay_graph
from sijill.publish.series import round_up, series_chart
from sijill.publish.svg import element
from sijill.publish.words import Words

ENGLISH, ARABIC = Words("en"), Words("ar")


def drawn(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(markup)


def texts(picture: ElementTree.Element) -> list[str]:
    return [one.text or "" for one in picture.iter("text")]


def test_a_picture_says_what_it_shows(coast: SiteContent) -> None:
    for picture in (drawn(series_chart(coast.chains[0], ENGLISH)), drawn(relay_graph(coast.relays, ENGLISH))):
        ids = {one.get("id") for one in picture.iter() if one.get("id")}
        assert picture.get("role") == "img"
        assert set((picture.get("aria-labelledby") or "").split()) <= ids


def test_a_series_shows_each_number_and_an_arrow_for_an_open_end(coast: SiteContent) -> None:
    picture = drawn(series_chart(coast.chains[0], ENGLISH))
    assert {"215", "310 or more", "340 or more", "5 April 2031", "8 April 2031"} <= set(texts(picture))
    assert len([one for one in picture.iter("path") if one.get("class") == "reach"]) == 2


def test_a_closed_range_reaches_to_its_upper_end(coast: SiteContent) -> None:
    points = (Point("2031-04-05", Count(10, 20), ("c",)), Point("2031-04-06", Count(15, 30), ("d",)))
    picture = drawn(series_chart(replace(coast.chains[0], points=points), ENGLISH))
    assert len([one for one in picture.iter("circle") if one.get("class") == "end"]) == 2
    assert not list(picture.iter("path"))


def test_time_runs_with_the_reading_direction(coast: SiteContent) -> None:
    def days(words: Words) -> list[float]:
        picture = drawn(series_chart(coast.chains[0], words))
        return [float(one.get("cx") or 0) for one in picture.iter("circle")]

    assert days(ENGLISH) == sorted(days(ENGLISH))
    assert days(ARABIC) == sorted(days(ARABIC), reverse=True)


def test_one_statement_is_no_series(coast: SiteContent) -> None:
    assert series_chart(coast.chains[1], ENGLISH) == ""


def test_a_number_without_a_day_stays_in_the_table_only(coast: SiteContent) -> None:
    points = (*coast.chains[0].points, Point(None, Count(999, 999), ("claim-1",)))
    assert "999" not in texts(drawn(series_chart(replace(coast.chains[0], points=points), ENGLISH)))


def test_a_long_series_labels_only_its_ends() -> None:
    points = tuple(Point(f"2031-04-{day:02}", Count(day * 11, day * 11), ("c",)) for day in range(1, 21))
    shown = texts(drawn(series_chart(ChainEntry("c", "O", "civilian", "killed", "s", points), ENGLISH)))
    assert {"11", "220"} <= set(shown)
    assert "22" not in shown


@pytest.mark.parametrize(("people", "top"), [(0, 1), (1, 1), (9, 10), (740, 800), (1383, 1500), (8001, 10000)])
def test_an_axis_ends_at_a_round_number(people: int, top: int) -> None:
    assert round_up(people) == top


def test_repeaters_stand_after_those_they_repeat() -> None:
    relays = [RelayEntry("A", "B", 1), RelayEntry("B", "C", 1), RelayEntry("A", "C", 1)]
    assert depths(relays) == {"A": 0, "B": 1, "C": 2}


def test_a_circle_of_repeaters_is_still_drawn() -> None:
    relays = [RelayEntry("A", "B", 1), RelayEntry("B", "A", 1), RelayEntry("C", "C", 1)]
    assert set(depths(relays)) == {"A", "B", "C"}
    assert len(texts(drawn(relay_graph(relays, ENGLISH)))) == 3


def test_no_relay_gives_no_picture() -> None:
    assert relay_graph([], ENGLISH) == ""


def test_every_relay_is_an_arrow_and_every_source_a_box(coast: SiteContent) -> None:
    picture = drawn(relay_graph(coast.relays, ENGLISH))
    assert len(list(picture.iter("rect"))) == 5
    assert len([one for one in picture.iter("path") if one.get("class") == "head"]) == len(coast.relays)


def test_the_first_speaker_stands_where_reading_begins(coast: SiteContent) -> None:
    def first(words: Words) -> float:
        return float(next(drawn(relay_graph(coast.relays, words)).iter("rect")).get("x") or 0)

    assert first(ENGLISH) == 4
    assert first(ARABIC) > 500


def test_a_long_name_is_cut_in_the_box_only() -> None:
    name = "The Committee of the Families of the Disappeared of the Coast"
    assert in_lines(name) == ["The Committee of the", "Families of the…"] or in_lines(name)[-1].endswith("…")
    assert all(len(line) <= 26 for line in in_lines(name))
    assert in_lines("x" * 40) == ["x" * 25 + "…"]
    graph = drawn(relay_graph([RelayEntry(name, "B", 1)], ENGLISH))
    assert name in [one.text for one in graph.iter("title")]


def test_an_element_escapes_what_it_is_given() -> None:
    assert str(element("text", "<b>", class_='"')) == '<text class="&#34;">&lt;b&gt;</text>'
