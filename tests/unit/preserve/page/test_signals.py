"""Signals speak for a wall or for the page, and the reasons given are those that weighed most."""

from __future__ import annotations

import pytest

from sijill.preserve.html import page_root
from sijill.preserve.page.evidence import evidence_in
from sijill.preserve.page.features import features_of
from sijill.preserve.page.read import judged_page
from sijill.preserve.page.signals import weigh, weights
from sijill.preserve.page.verdict import Asked, signals_for

URL = "https://news.example.org/2031/05/two-killed-near-tell-rahma"
TOLD = (
    "<p>Two shepherds were killed on Monday when their cart ran over a mine near Tell Rahma, the police said.</p>"
    "<p>A third man was taken to the hospital of the town.</p>"
)


def told(page: str) -> str:
    return judged_page(page.encode(), Asked(URL, URL)).wall


def test_each_signal_has_a_weight_and_a_meaning():
    for name, signal in weights().items():
        assert signal.weight, name
        assert bool(signal.words) is (name not in ("start", "rules"))


def test_a_sum_is_that_of_its_parts():
    total, parts = weigh({"told words": 2.0, "moved": 1.0, "unheard of": 3.0})
    assert total == pytest.approx(weights()["start"].weight + sum(part for part, _ in parts))
    assert len(parts) == 2


def test_the_reasons_of_a_wall_in_unheard_of_words_are_in_words():
    page = "<title>Hm</title><h1>Hm</h1><p>Whoever put this page here has taken it down again.</p>"
    verdict = judged_page(page.encode(), Asked(URL, URL))
    assert verdict.wall
    assert "its sentences are of pages, accounts, money and ways in" in verdict.reasons


def test_the_page_that_alone_holds_the_heading_is_no_teaser_of_itself():
    links = "".join(f"<a href=/n/{n}>Bread prices rise again</a>" for n in range(4))
    own = f"<div><h1>Two killed near Tell Rahma</h1>{TOLD}{links}</div>"
    page = f"<title>x</title><div>{links}</div>{own}<div>{links}</div>"
    assert told(page) == ""


@pytest.mark.parametrize(
    ("asked", "is_unanswered"),
    [
        (URL, 1.0),
        ("https://news.example.org/2031/05/barley-harvest-in-the-hills", 0.0),
        ("https://news.example.org/2031/05/48213", 0.0),
        ("https://news.example.org/قتيلان-قرب-تل-رحمة", 0.0),
    ],
)
def test_an_address_is_unanswered_where_the_page_speaks_of_nothing_that_it_names(asked, is_unanswered):
    page = features_of(page_root(b"<title>Harvest</title><p>The barley stood at nine tons.</p>", ""))
    given = signals_for(page, Asked(asked, asked), evidence_in(page))
    assert given["address unanswered"] == is_unanswered
