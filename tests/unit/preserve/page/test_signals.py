"""Signals speak for a wall or for the page, and the reasons given are those that weighed most."""

from __future__ import annotations

import pytest

from sijill.preserve.html import page_root
from sijill.preserve.page.evidence import evidence_in, own_heading
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


def given(page: str, url: str = URL) -> dict[str, float]:
    shown = features_of(page_root(page.encode(), ""))
    return signals_for(shown, Asked(url, url), evidence_in(shown))


TEASERS = "".join(
    f"<article class=t><a href=/n/{n}><h3>{words}</h3></a><time>3 May</time></article>"
    for n, words in enumerate(("Bread prices rise again", "Bridge opened again today", "Olives", "Rain is on its way"))
)


def test_days_and_articles_of_teasers_are_not_the_page_s_own():
    marks = features_of(page_root(f"<h1>Oops</h1><p>Not here.</p>{TEASERS}".encode(), "")).article_marks
    assert marks == frozenset()
    own = features_of(page_root(f"<article><h1>Two killed</h1><time>3 May</time>{TOLD}</article>".encode(), ""))
    assert own.article_marks >= {"article", "published"}


@pytest.mark.parametrize(
    ("offer", "wall"),
    [
        ("Become a supporter from $5 a month. Our journalism stays free for everyone.", ""),
        ("Become a supporter from $5 a month to read the rest of this story.", "paywall-stub"),
        ("ادعمنا بخمسة دولارات في الشهر. محتوانا مجاني للجميع.", ""),
    ],
)
def test_a_page_that_is_free_for_all_and_asks_for_support_holds_nothing_back(offer, wall):
    page = f"<title>x</title><h1>Two killed near Tell Rahma</h1>{TOLD[:110]}</p><div class=piano><p>{offer}</p></div>"
    assert told(page) == wall


def test_a_form_to_fill_in_is_a_page_and_a_form_for_a_password_is_not():
    fields = "<label>Name<input></label><label>Born<input></label><label>Last seen<input></label>"
    assert given(f"<h1>Report somebody missing</h1><form>{fields}</form>")["form of its own"] == 1
    assert given(f"<h1>Join</h1><form>{fields}<input type=password></form>")["form of its own"] == 0


def test_a_heading_of_words_of_the_address_answers_it_and_one_that_quotes_them_does_not():
    assert given("<title>x</title><h1>Two killed near Tell Rahma</h1>")["address answered"] == 1
    assert given("<title>x</title><h1>No results for “killed near Tell Rahma”</h1>")["address answered"] == 0


def test_a_heading_over_teasers_and_headings_of_teasers_are_none_of_the_page_s_own():
    page = f"<title>x</title><h2><a href=/a>Ministers meet again</a></h2><h2>More from us</h2><div>{TEASERS}</div>"
    assert own_heading(features_of(page_root(page.encode(), ""))) == ""
    assert given(page)["list alone"] == 1


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
    page = "<title>Harvest</title><p>The barley stood at nine tons.</p>"
    assert given(page, asked)["address unanswered"] == is_unanswered
