"""Pages: the article and what stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.preserve.html import read_html
from sijill.preserve.quality import INVALID_UTF8, NO_TEXT, PUBLISHED_AS_STATED, TRUNCATED


def text_of(body: str) -> str:
    return read_html(f"<html><body>{body}</body></html>".encode()).text or ""


def test_the_list_of_victims_beside_the_article_is_kept() -> None:
    page = (
        "<article><h1>Raid on a village</h1><p>At least four people were killed.</p></article>"
        "<aside><h2>Victims</h2><ul><li>سامر نموذج<li>Sample Two</ul>"
        "<ol><li><p>Sample Three</p><ul><li>Sample Four</ul></ol></aside>"
    )
    assert text_of(page).split("\n") == [
        "Raid on a village",
        "At least four people were killed.",
        "Victims",
        "سامر نموذج",
        "Sample Two",
        "Sample Three",
        "Sample Four",
    ]


def test_inline_markup_does_not_break_a_word_or_a_line() -> None:
    assert (
        text_of("<p>More than <b>7</b><i>40</i>\n  civilians<sup>1</sup> died</p>") == "More than 740 civilians1 died"
    )


def test_a_break_and_a_block_end_a_line() -> None:
    assert text_of("one<br>two<div>three</div>four<hr>five") == "one\ntwo\nthree\nfour\nfive"


def test_scripts_styles_and_controls_are_dropped_with_their_words() -> None:
    dropped = "<script>s1</script><style>s2</style><noscript>s3</noscript><button>s4</button><template>s5</template>"
    assert text_of(f"<p>kept</p>{dropped}<p>after</p>") == "kept\nafter"


def test_a_navigation_of_links_is_dropped() -> None:
    links = "".join(f"<li><a href='/{n}'>Section {n}</a>" for n in range(9))
    assert text_of(f"<nav><ul>{links}</ul></nav><div role=navigation>{links}</div><p>kept</p>") == "kept"


def test_a_list_wrongly_put_in_a_navigation_is_kept() -> None:
    assert "Sample One" in text_of("<nav><ul><li>Sample One, 34<li>Sample Two, 9</ul></nav>")


def test_a_list_of_links_outside_a_navigation_is_kept() -> None:
    assert "Sample One" in text_of("<ul><li><a href=/1>Sample One</a><li><a href=/2>Sample Two</a></ul>")


def test_a_data_table_keeps_its_rows_and_cells() -> None:
    table = "<table><caption>Dead</caption><tr><th>Name<th>Age<tr><td>Sample<br>One<td>34<tr><td>Two<td></table>"
    read = read_html(table.encode())
    assert read.text == "Dead\nName\tAge\nSample; One\t34\nTwo\t"


def test_a_data_table_is_given_as_a_table_too() -> None:
    read = read_html(b"<table><tr><th>Name<th>Age<tr><td>Sample One<td>34</table>")
    assert read.tables == ((("Name", "Age"), ("Sample One", "34")),)


def test_a_table_that_lays_out_the_page_loses_no_list_item() -> None:
    page = "<table><tr><td><ul><li>Sample One<li>Sample Two</ul><td><p>prose</table>"
    assert text_of(page).split("\n") == ["Sample One", "Sample Two", "prose"]
    assert read_html(page.encode()).tables == ()


def test_the_title_stands_first_when_the_page_has_no_heading() -> None:
    assert read_html(b"<html><head><title>The  title</title></head><body><p>x").text == "The title\nx"
    assert read_html(b"<html><head><title>The title</title></head><body><h1>Head</h1>x").text == "Head\nx"


def test_preformatted_lines_stay_lines() -> None:
    assert text_of("<pre>one\ntwo</pre>") == "one\ntwo"


def test_the_day_a_page_states_is_noted_as_stated() -> None:
    read = read_html(b'<head><meta property="article:published_time" content="2024-02-29T23:00:00Z"></head><p>x')
    assert read.published == "2024-02-29"
    assert PUBLISHED_AS_STATED in read.notes


def test_linked_data_and_marked_times_are_read() -> None:
    linked = b'<script type="application/ld+json">{"datePublished": "2024-05-06T01:02:03Z"}</script><p>x'
    assert read_html(linked).published == "2024-05-06"
    assert read_html(b'<time itemprop="datePublished" datetime="2024-05-06">May</time>').published == "2024-05-06"


def test_a_page_that_states_two_days_or_none_is_not_dated() -> None:
    two = b'<meta name=date content=2024-01-01><meta name="dc.date" content="2024-01-02"><p>x'
    assert read_html(two).published is None
    assert read_html(b"<p>Published 2024-01-01</p>").published is None
    assert read_html(b'<meta name=date content="2024-02-31"><p>x').published is None


def test_the_language_of_the_page_is_read() -> None:
    assert read_html(b"<html lang='ar-SY'><p>x").language == "ar"
    assert read_html(b"<html lang='x'><p>x").language is None


def test_a_stated_encoding_is_used() -> None:
    page = "<html><head><meta charset='windows-1256'></head><body><p>قتل سبعة رجال في القرية</p></body></html>"
    assert read_html(page.encode("cp1256")).text == "قتل سبعة رجال في القرية"


def test_broken_bytes_in_a_page_are_noted() -> None:
    assert INVALID_UTF8 in read_html("<p>قتل سبعة رجال</p>".encode() + b"\xff").notes


def test_a_page_without_words_is_noted() -> None:
    assert NO_TEXT in read_html(b"<html><script>1</script></html>").notes
    assert NO_TEXT in read_html(b"   ").notes


def test_a_page_nested_too_deeply_is_noted_as_cut() -> None:
    deep = b"<div>" * 4000 + b"deep" + b"</div>" * 4000
    assert TRUNCATED in read_html(b"<p>top</p>" + deep).notes


def test_entities_a_page_declares_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8)
    )
    assert len(read_html(f"{bomb}]><html><body><p>&i;</p></body></html>".encode()).text or "") < 2000


NAMES = st.lists(st.text(st.characters(categories=("Lu", "Ll", "Lo")), min_size=3, max_size=9), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from(["ul", "ol", "div", "aside", "section", "td", "details", "footer"]))
def test_no_list_item_is_ever_lost(names: list[str], around: str) -> None:
    items = "".join(f"<li><span>{name}</span></li>" for name in names)
    page = f"<{around}><ul>{items}</ul></{around}>"
    if around == "td":
        page = f"<table><tr>{page}<td>x</td></tr></table>"
    lines = text_of(page).split("\n")
    assert [line for line in lines if line != "x"] == names


@pytest.mark.parametrize("tag", ["article", "main", "section", "header", "figure"])
def test_what_follows_the_title_is_read_in_a_page_that_does_not_write_its_body(tag: str) -> None:
    read = read_html(f"<title>Raid</title><{tag}><h1>Raid</h1><p>Four were killed.</p></{tag}><p>after</p>".encode())
    assert read.text == "Raid\nFour were killed.\nafter"
    whole = f"<html><head><title>Raid</title></head><body><{tag}><p>Four were killed.</p></{tag}></body></html>"
    assert read_html(whole.encode()).text == "Raid\nFour were killed."
