"""The site: every number leads to its words, both languages, no outside request, the same bytes each time."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from sijill.model.counts import Count
from sijill.publish.content import SiteContent
from sijill.publish.evidence import Passage
from sijill.publish.findings import Memorial, VictimEntry
from sijill.publish.pages import PER_PAGE
from sijill.publish.site import release, render


class Seen(HTMLParser):
    """Links, ids, text and outside references of one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given.get("href") or ""] if tag == "a" else []
        self.loads += (
            [given.get("src") or given.get("href") or ""] if tag in ("link", "img", "script", "iframe") else []
        )

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


@pytest.fixture(scope="module")
def pages(files: dict[str, str]) -> dict[str, Seen]:
    return {path: Seen(text) for path, text in files.items() if path.endswith(".html")}


def test_every_section_stands_in_both_languages(files: dict[str, str]) -> None:
    sections = ("index", "incidents", "memorial", "sources", "claims", "estimate", "method", "data", "corrections")
    for section in sections:
        assert f"{section}.html" in files
        assert f"ar/{section}.html" in files
    assert '<html lang="ar" dir="rtl">' in files["ar/index.html"]
    assert '<html lang="en" dir="ltr">' in files["index.html"]


def test_every_link_leads_to_a_file_and_an_anchor_that_are_there(files: dict[str, str], pages: dict[str, Seen]) -> None:
    for path, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            found = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
            assert found in files, (path, link)
            assert not anchor or anchor in pages[found].ids, (path, link)


def test_nothing_is_asked_of_another_machine(files: dict[str, str], pages: dict[str, Seen]) -> None:
    for path, page in pages.items():
        assert all(load.startswith(("data:", "static/", "../")) for load in page.loads), path
        assert "script" not in page.tags
    for path, text in files.items():
        assert "http://" not in text, path
        assert "https://" not in text, path
    assert "url(" not in files["static/style.css"]
    assert "@import" not in files["static/style.css"]


def test_the_first_page_is_light(files: dict[str, str]) -> None:
    assert len(files["index.html"].encode()) + len(files["static/style.css"].encode()) < 100_000


def test_ids_stand_once_on_a_page(pages: dict[str, Seen]) -> None:
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_a_figure_leads_to_its_claims_and_each_claim_to_its_words(coast: SiteContent, pages: dict[str, Seen]) -> None:
    for figure in coast.figures:
        assert f"figures/{figure.id}.html" in pages["index.html"].links
        chains = [chain for chain in coast.chains if chain.id in figure.chains]
        for claim in {claim for chain in chains for claim in chain.claims}:
            assert f"../claims/{claim}.html" in pages[f"figures/{figure.id}.html"].links
    for claim in coast.claims:
        for language in ("", "ar/"):
            assert claim.passage.quote in pages[f"{language}claims/{claim.id}.html"].text


def test_a_figure_says_everything_it_must(pages: dict[str, Seen]) -> None:
    home = pages["index.html"].text
    for words in (
        "340 or more civilians reported killed",
        "As of 8 April 2031",
        "1 independent origin",
        "The source says it could not verify it",
        "one origin only",
        "A person (a-19be) reviewed this figure: ledger entry 88",
        "latest-of-independent/1",
    ):
        assert words in home, words


def test_an_open_end_is_never_a_bare_number(files: dict[str, str], pages: dict[str, Seen]) -> None:
    for path, text in files.items():
        assert not re.search(r'class="range">(340|310)<', text), path
    assert not re.search(r"340(?! or more)", pages["index.html"].text)
    assert not re.search(r"340(?! أو أكثر)", pages["ar/index.html"].text)


@pytest.mark.parametrize(
    ("language", "step", "alone"),
    [
        ("", "low 340: 340 (Tal Nahr Watch, 8 April 2031, 340 or more)", "without Tal Nahr Watch nothing is left"),
        ("ar/", "الأدنى 340: 340 (Tal Nahr Watch، 8 نيسان 2031، 340 أو أكثر)", "من دون Tal Nahr Watch لا يبقى شيء"),
    ],
)
def test_a_figure_shows_how_it_was_worked_out_and_what_hangs_on_one_origin(
    language: str, step: str, alone: str, pages: dict[str, Seen]
) -> None:
    text = pages[f"{language}figures/figure-civilians.html"].text.replace("\u2068", "").replace("\u2069", "")
    assert step in text
    assert alone in text


@pytest.mark.parametrize(("language", "heading"), [("", "Who covers each figure"), ("ar/", "من يتناول كل رقم")])
def test_the_sources_show_who_covers_each_figure_and_who_is_silent(
    language: str, heading: str, pages: dict[str, Seen]
) -> None:
    page = pages[f"{language}sources.html"]
    assert heading in page.text
    assert "figures/figure-civilians.html" in " ".join(page.links)


def test_what_was_left_out_stands_with_its_reason(pages: dict[str, Seen]) -> None:
    page = pages["figures/figure-civilians.html"]
    assert "it tells of an earlier period" in page.text
    assert "../claims/claim-5.html" in page.links
    assert "Left out of the figure" in pages["claims/claim-5.html"].text
    assert "enters no total" in pages["claims/claim-5.html"].text


def test_a_claim_shows_its_chain_its_document_and_its_decision(coast: SiteContent, files: dict[str, str]) -> None:
    page, claim = files["claims/claim-3.html"], coast.claims[2]
    seen = Seen(page)
    assert claim.document.sha256 in page
    assert "Decided by a-7c21, ledger entry 43" in seen.text
    assert seen.text.index("Observatory of the Invented Coast") < seen.text.rindex("صوت المرفأ")
    assert '<blockquote lang="ar" dir="rtl">' in page
    assert f"<mark>{claim.passage.quote}</mark>" in page
    assert "another form than elsewhere" in page
    assert "taken out of this passage" in page
    assert "taken out of this passage" not in files["claims/claim-1.html"]


def test_withheld_words_leave_the_number_and_say_why(coast: SiteContent) -> None:
    claim = replace(coast.claims[0], passage=Passage("", "", "", "en", is_redacted=True, is_withheld=True))
    files = render(replace(coast, claims=(claim, *coast.claims[1:])), "en")
    seen = Seen(files["claims/claim-1.html"].decode())
    assert "The words are withheld to protect somebody" in seen.text
    assert "blockquote" not in seen.tags
    assert "words withheld" in Seen(files["sources.html"].decode()).text


def test_a_claim_nobody_decided_says_so(pages: dict[str, Seen]) -> None:
    assert "no person has decided yet" in pages["claims/claim-5.html"].text


def test_the_ledger_head_and_the_notice_stand_on_every_page(coast: SiteContent, pages: dict[str, Seen]) -> None:
    for path, page in pages.items():
        assert coast.head.root in page.text, path
        assert "128" in page.text, path
        assert ("متخيَّل" if path.startswith("ar/") else "Everything here is invented") in page.text, path


def test_an_arabic_page_without_an_arabic_notice_shows_the_english(coast: SiteContent) -> None:
    plain = replace(coast, notices=(replace(coast.notices[0], ar=""),), title_ar="")
    home = render(plain, "ar")["ar/index.html"].decode()
    assert '<bdi lang="en">Everything here is invented' in home


def test_the_memorial_counts_those_it_does_not_name(pages: dict[str, Seen]) -> None:
    text = pages["memorial.html"].text
    assert "5 names. 307 more people are on the lists; their names are withheld." in text
    assert "Salma Idris Wahhab" in text
    assert "Why named: family's consent; ledger entry 60" in text


def test_markup_in_a_source_is_shown_and_not_obeyed(coast: SiteContent) -> None:
    passage = Passage("", "<script>alert(1)</script>", "", "en")
    claim = replace(coast.claims[0], passage=passage, chain=("<img src=x onerror=alert(1)>",))
    origin = replace(coast.chains[0], origin='"><script>alert(2)</script>')
    hostile = replace(coast, claims=(claim, *coast.claims[1:]), chains=(origin, *coast.chains[1:]))
    for path, data in release(hostile)[1].items():
        if path.endswith(".html"):
            seen = Seen(data.decode())
            assert "script" not in seen.tags, path
            assert "img" not in seen.tags, path
    assert "<script>alert(1)</script>" in Seen(release(hostile)[1]["claims/claim-1.html"].decode()).text


def test_the_same_content_gives_the_same_bytes(coast: SiteContent) -> None:
    assert release(coast) == release(replace(coast))


def test_a_site_may_speak_one_language(coast: SiteContent) -> None:
    _, files = release(replace(coast, languages=("ar",)))
    assert b'dir="rtl"' in files["index.html"]
    assert not any(path.startswith(("ar/", "en/")) for path in files)
    assert "English" not in files["index.html"].decode()


def test_arabic_digits_reach_the_page(coast: SiteContent) -> None:
    _, files = release(replace(coast, digits="arab"))
    assert "٣٤٠ أو أكثر" in files["ar/index.html"].decode()
    assert "340 or more" in files["index.html"].decode()


def test_an_empty_record_still_makes_a_site(coast: SiteContent) -> None:
    empty = SiteContent(title="Nothing yet", head=coast.head, policy="none/1")
    _, files = release(empty)
    assert "no figure that a person has reviewed" in files["index.html"].decode()
    assert "This is the first release" in files["corrections.html"].decode()


def test_many_names_are_divided_into_pages(coast: SiteContent) -> None:
    crowd = tuple(VictimEntry(f"victim-{n}", f"Name {n}", "", "already_public", n) for n in range(PER_PAGE + 1))
    files = render(replace(coast, memorial=Memorial(crowd, 0)), "en")
    assert f"Name {PER_PAGE}" not in files["memorial.html"].decode()
    second = Seen(files["memorial-2.html"].decode())
    assert f"Name {PER_PAGE}" in second.text
    assert "memorial.html" in second.links


def test_an_incident_known_from_lists_alone_stands_apart_without_small_counts(pages: dict[str, Seen]) -> None:
    text = pages["incidents.html"].text
    assert "Known from lists alone" in text
    assert "Place not resolved 5 April 2031 fewer than 5 list entries" in text
    assert "312 list entries" in text


def test_what_an_estimate_assumes_is_said_in_arabic(pages: dict[str, Seen]) -> None:
    assert "وصف أحد النماذج" in pages["ar/estimate.html"].text
    assert "من 401 إلى 540 (الوسط 455)، مجال 95 ٪" in pages["ar/estimate.html"].text


def test_corrections_tell_the_range_before_and_after(pages: dict[str, Seen]) -> None:
    text = pages["corrections.html"].text
    assert "Since release 0123456789abcdef" in text
    assert "310 or more" in text
    assert "340 or more" in text
    assert "2 names no longer in the record" in text


def test_an_estimate_stands_beside_what_is_documented(pages: dict[str, Seen]) -> None:
    text = pages["estimate.html"].text
    assert "312 people on at least one list" in text
    assert "89 to 228" in text
    assert "95 % interval" in text
    assert "No estimate can be made." in text
    assert "two of the three lists take names from the same observatory" in text


def test_an_open_figure_shows_the_highest_number_stated(coast: SiteContent) -> None:
    figure = replace(coast.figures[0], range=Count(180, None), central=340, highest_stated=340)
    files = render(replace(coast, figures=(figure, coast.figures[1])), "en")
    text = Seen(files["figures/figure-civilians.html"].decode()).text
    assert "340, within 180 or more" in text
    assert "340, and the source leaves the end open" in text
