"""A reading laid open: every part of a claim with its words, in the terminal and on a page that stands alone."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from sijill.cli.main import cli
from sijill.errors import UsageError
from sijill.extract.explained.derivation import derivation
from sijill.extract.explained.marks import KINDS, pieces
from sijill.extract.explained.page import as_html
from sijill.extract.explained.style import STYLE
from sijill.extract.explained.terminal import in_terminal
from sijill.extract.read import read
from sijill.policies.explained import makings
from sijill.policies.policy import policy_named

ENGLISH = (
    "The Orchard Casualty Monitor recorded more than 40 civilians killed in Baniyas since Thursday, "
    "including 12 children. Meridian Press could not independently verify the number. "
    "Nobody was killed in Jableh, a resident said.\n\n"
    '"They killed my brother," said Nabil Qarmo, a resident of Baniyas who asked not to be named. '
    'It was <b>night</b> & "dark".\n'
)
ARABIC = "قال مرصد البستان إن سبعة مدنيين قتلوا في محافظة حمص يوم الجمعة الماضي، بينهم طفلان."
PUBLISHED = date(2025, 3, 9)
READ = read(ENGLISH, id="<en>", published=PUBLISHED, country="SY")
READ_AR = read(ARABIC, id="ar", published=PUBLISHED, country="SY")
MAKING = (policy_named("acled"), makings(READ.claims, policy_named("acled")))
PAGE = as_html(ENGLISH, READ, MAKING)


def _parts(number: int) -> dict[str, tuple[str, tuple[str, ...], str]]:
    return {one.part: (one.value, one.words, one.note) for one in derivation(READ.claims[number], READ)}


def test_a_claim_tells_which_words_gave_each_part() -> None:
    parts = _parts(0)
    assert parts["harm"][:2] == ("killed", ("killed",))
    assert parts["number"] == ("40 or more", ("more than 40",), "bent by “more than”")
    assert parts["who"][0] == "civilian"
    assert parts["who says so"][0].startswith("Orchard Casualty Monitor")
    assert parts["who says so"][1] == ("recorded",)
    assert parts["place"][0] == "Baniyas (city, Tartus, SY)"
    assert parts["date"][0] == "2025-03-06 to 2025-03-09"
    assert "2025-03-09" in parts["date"][2]
    assert parts["verification"][0] == "unverified"


def test_a_part_has_the_harm_of_its_whole() -> None:
    parts = _parts(1)
    assert parts["harm"][1] == ("killed",)
    assert parts["relation"][0].startswith(("part of c1", "may count"))


def test_a_denied_harm_is_told_as_denied() -> None:
    denied = next(number for number, claim in enumerate(READ.claims) if claim.negated)
    assert "denial" in _parts(denied)


def test_the_pieces_are_the_text_again() -> None:
    for text, reading in ((ENGLISH, READ), (ARABIC, READ_AR)):
        assert "".join(text[piece.start : piece.end] for piece in pieces(text, reading)) == text
        assert {ident for piece in pieces(text, reading) for ident in piece.begins} == {c.id for c in reading.claims}
    assert {kind for piece in pieces(ENGLISH, READ) for kind in piece.kinds} <= set(KINDS)


def test_a_word_for_who_was_harmed_is_not_marked_as_the_harm() -> None:
    told = {ENGLISH[piece.start : piece.end]: piece.kinds for piece in pieces(ENGLISH, READ)}
    assert told["killed"] == ("harm",)
    assert "harm" not in told[" children"]


def test_a_pipe_gets_no_colour_and_the_same_words() -> None:
    plain, coloured = in_terminal(ENGLISH, READ, MAKING), in_terminal(ENGLISH, READ, MAKING, color=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    assert [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", coloured).splitlines()] == plain.splitlines()


def test_the_terminal_marks_protected_names_and_says_whom_it_is_for() -> None:
    told = in_terminal(ENGLISH, READ)
    assert "not for publication" in told
    assert "{Nabil Qarmo}" in told
    assert "[c1 The Orchard" in told


def test_the_terminal_is_not_spoken_to_by_the_text() -> None:
    text = "Five people were killed.\x1b]0;title\x07 Rain fell."
    assert "\x1b" not in in_terminal(text, read(text, id="t"))


def test_right_to_left_words_stand_apart_from_the_rest() -> None:
    told = in_terminal(ARABIC, READ_AR)
    assert "\u2068[c1 \u2069" in told
    assert told.count("\u2068") == told.count("\u2069")


def test_a_figure_tells_its_claims_and_those_left_out() -> None:
    killed = MAKING[1][0]
    assert killed.is_whole
    assert "c1" in [share.claim for share in killed.shares]
    reasons = {out.claim: out.why for out in killed.left_out}
    assert reasons["c2"] == "part of c1, which is counted"
    assert "the text says that it did not happen" in reasons.values()
    assert "left out  c2: part of c1" in in_terminal(ENGLISH, READ, MAKING)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append((tag, told))
        if told.get("id"):
            self.ids.append(str(told["id"]))
        if told.get("href"):
            self.links.append(str(told["href"]))


def _parsed(page: str) -> _Page:
    parsed = _Page()
    parsed.feed(page)
    return parsed


def test_links_lead_from_the_text_to_each_claim_and_back() -> None:
    page = _parsed(PAGE)
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    for claim in READ.claims:
        assert f"#claim-{claim.id}" in page.links
        assert f"#text-{claim.id}" in page.links


def test_the_page_asks_nothing_of_the_network_and_runs_nothing() -> None:
    assert all(link.startswith("#") for link in _parsed(PAGE).links)
    tags = {tag for tag, _ in _parsed(PAGE).tags}
    assert not tags & {"script", "link", "img", "iframe", "form", "b"}
    assert "url(" not in PAGE
    assert "@import" not in PAGE
    assert "default-src" in PAGE


def test_every_word_of_the_text_is_escaped() -> None:
    assert "&lt;b&gt;night&lt;/b&gt; &amp; " in PAGE
    assert "&lt;en&gt;" in PAGE
    text = 'Five people were killed in "<script>alert(1)</script>", said <img src=x>.'
    assert not {"script", "img"} & {tag for tag, _ in _parsed(as_html(text, read(text, id="x"))).tags}


def test_the_page_says_it_is_for_the_desk_and_marks_what_is_protected() -> None:
    assert "Not for publication" in PAGE
    assert re.search(r'<mark class="[^"]*k-protected[^"]*"[^>]*>Nabil Qarmo</mark>', PAGE)


def test_arabic_words_have_their_language_and_direction() -> None:
    page = as_html(ARABIC, READ_AR)
    assert '<div class="read" lang="ar" dir="rtl">' in page
    assert '<q lang="ar" dir="rtl">' in page
    assert '<html lang="en" dir="ltr">' in page


def _luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_every_ground_bears_the_words_on_it() -> None:
    grounds = re.findall(r"background:#([0-9a-f]{6})", STYLE)
    assert len(grounds) >= len(KINDS)
    for ground in grounds:
        for ink in ("1a1a1a", "4a4a4a"):
            light, dark = sorted((_luminance(ground), _luminance(ink)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, (ground, ink)


def test_every_kind_has_a_mark_that_is_not_colour() -> None:
    for kind in KINDS:
        rule = re.search(rf"\.k-{kind}\{{[^}}]*\}}", STYLE)
        assert rule is not None
        assert re.search(r"border-bottom|outline|text-decoration", rule[0])
    shapes = [
        re.search(rf"\.k-{kind}\{{[^}}]*?(?:border-bottom|outline|text-decoration):([^}};]*)", STYLE) for kind in KINDS
    ]
    assert len({shape[1] for shape in shapes if shape}) == len(KINDS)


def test_the_command_writes_the_page_and_needs_explain_for_it(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(ENGLISH, encoding="utf-8")
    asked = [
        "extract",
        "--text",
        str(tmp_path / "t.txt"),
        "--published",
        "2025-03-09",
        "--html",
        str(tmp_path / "t.html"),
    ]
    refused = CliRunner().invoke(cli, asked).exception
    assert isinstance(refused, UsageError)
    assert refused.code == "extract.html-without-explain"
    ran = CliRunner().invoke(cli, [*asked, "--explain", "--policy", "acled"])
    assert ran.exit_code == 0, ran.output
    assert "How the figures were made" in (tmp_path / "t.html").read_text(encoding="utf-8")
    assert "Coded by Armed Conflict" in ran.stdout


@pytest.mark.parametrize(
    "text", ["They fled in the past two days.", "Two men were shot dead in Ayn Sabr two days ago."]
)
def test_the_last_days_are_no_earlier_period(text: str) -> None:
    made = read(f"Four people were killed. {text}", id="t", published=PUBLISHED, country="SY")
    assert not any(claim.is_historical for claim in made.claims)


@pytest.mark.parametrize(
    ("text", "published", "how"),
    [
        ("Four were killed in Homs on 12 March 2021.", date(2021, 3, 20), "as printed"),
        ("Four were killed in Homs on 12 March 2021.", None, "as printed"),
        ("قتل أربعة مدنيين في حمص يوم ١٢ آذار ٢٠٢١.", None, "as printed"),
        (
            "Four were killed in Homs on Friday.",
            date(2021, 3, 20),
            "counted against the day of publication, 2021-03-20",
        ),
        ("Four were killed in Homs on Friday.", None, "no day of publication was given"),
    ],
)
def test_a_day_tells_how_it_was_found(text: str, published: date | None, how: str) -> None:
    reading = read(text, id="t", published=published, country="SY")
    told = [one for one in derivation(reading.claims[0], reading) if one.part == "date"]
    assert [one.note for one in told] == [how]


def test_a_later_day_is_counted_from_the_one_before() -> None:
    text = "On 12 March 2021 shelling killed four in Homs. Two days later Salim Haddad died of wounds."
    reading = read(text, id="t", published=date(2021, 3, 20), country="SY")
    told = [one.note for c in reading.claims for one in derivation(c, reading) if one.part == "date"]
    assert told == ["as printed", "counted from another day of the text"]


def test_who_is_told_of_by_name_alone_is_coloured_in_arabic() -> None:
    text = "استشهاد سامر الحلاق برصاص قناص."
    reading = read(text, id="t", published=None, country="SY")
    assert [text[p.start : p.end] for p in pieces(text, reading) if "who" in p.kinds] == ["سامر الحلاق"]
