"""What stands beside an article does not make it a wall, and what stands in its place does."""

from __future__ import annotations

import pytest

from sijill.preserve.page.lexicon import walls
from sijill.preserve.page.paths import is_front, led_to, names_an_item
from sijill.preserve.page.read import judged_page
from sijill.preserve.page.verdict import Asked

URL = "https://news.example.org/2031/05/48213"
STORY = (
    "<p>Two civilians were killed on Sunday when a drone struck a car on the road to Tell Rahma, the rescue service "
    "said.</p>"
)


def told(page: str, url: str = URL, final: str = "", status: int = 200) -> str:
    return judged_page(page.encode(), Asked(url, final or url, status)).wall


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Please log in or register to leave a comment.</p>",
        "<p>Already a member? <a href=/l>Log in</a></p>",
        "<p>Subscribe to our newsletter to get the news in your inbox.</p><input type=email>",
        "<div class=bottom><p>We use cookies. By going on you accept our policy.</p><button>Accept</button></div>",
        "<div id=login class=modal><form><input type=email><input type=password></form></div>",
        "<blockquote>This post has been deleted</blockquote>",
        "<noscript>Please enable JavaScript to view the comments.</noscript>",
        "<p>يرجى تسجيل الدخول لإضافة تعليق.</p>",
        "<p>جميع الحقوق محفوظة. سياسة الخصوصية. شروط الاستخدام.</p>",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "<title>Two killed near Tell Rahma</title><h1>Two killed near Tell Rahma</h1>{}{}",
        "<title>Two killed near Tell Rahma</title><article><h1>Two killed near Tell Rahma</h1>{}</article>{}",
        "<title>News</title><div>Two killed near Tell Rahma</div>{}{}",
    ],
)
def test_a_short_report_stays_one_whatever_stands_beside_it(beside, frame):
    assert told(frame.format(STORY, beside)) == ""


def test_related_links_are_no_sign_that_a_domain_is_for_sale_and_related_searches_are():
    assert not walls()["not-available"].says("related links")
    assert walls()["not-available"].says("related searches")


@pytest.mark.parametrize(
    ("wall", "words"),
    [
        ("login-wall", "<h3>Log in to continue</h3><p>Enter your details to see this report.</p><input type=password>"),
        ("paywall-stub", "<h3>Subscribe to continue reading</h3><p>This story is for subscribers only.</p>"),
        ("geo-block", "<p>This content is not available in your country.</p>"),
        ("login-wall", "<h3>يجب تسجيل الدخول لمشاهدة هذا التقرير</h3><input type=password>"),
    ],
)
def test_a_headline_with_a_wall_under_it_is_a_wall(wall, words):
    page = f"<title>Two killed near Tell Rahma</title><article><h1>Two killed near Tell Rahma</h1>{words}</article>"
    assert told(page) == wall


@pytest.mark.parametrize(
    ("status", "wall"), [(401, "login-wall"), (404, "soft-404"), (451, "geo-block"), (503, "not-available")]
)
def test_an_error_is_no_page_however_much_it_says(status, wall):
    assert told(f"<h1>Two killed</h1>{STORY * 10}", status=status) == wall


def test_a_redirect_to_a_front_page_is_no_article_and_one_to_the_article_is():
    page = f"<title>Two killed</title><h1>Two killed near Tell Rahma</h1>{STORY}"
    assert told(page, final="https://news.example.org/") == "home-page"
    assert told(page, final="https://news.example.org/ar/index.html") == "home-page"
    assert told(page, url="http://t.example.org/x1", final="https://news.example.org/2031/two-killed-tell-rahma") == ""
    assert told(page, url="https://news.example.org/", final="https://news.example.org/en/") == ""


@pytest.mark.parametrize(
    ("final", "name"),
    [
        ("https://news.example.org/accounts/login?next=x", "login-wall"),
        ("https://consent.example.org/v2?x=1", "consent-wall"),
        ("https://news.example.org/404.html", "soft-404"),
        ("https://www.news.example.org/2031/05/48213/?utm_source=x", ""),
        ("https://news.example.org/2031/identity-cards-lost-in-session", ""),
    ],
)
def test_an_address_tells_what_a_page_was_exchanged_for(final, name):
    assert led_to(URL, final) == name


def test_front_pages_and_items_are_told_by_their_addresses():
    assert is_front("https://news.example.org/?utm_source=x")
    assert not is_front("https://news.example.org/?p=48213")
    assert names_an_item("https://news.example.org/two-killed-near-tell-rahma")
    assert names_an_item("https://news.example.org/posts/7")
    assert names_an_item("https://news.example.org/article.html")
    assert names_an_item("https://news.example.org/article/two-killed")
    assert not names_an_item("https://news.example.org/politics")
    assert not names_an_item("https://news.example.org/page/2")


def front(title: str, heading: str = "") -> str:
    links = "".join(f"<li><a href=/n/{n}>Bread prices rise in district {n}</a></li>" for n in range(8))
    name = "<a href=/><img alt='Hill Courier'></a>"
    return f"<title>{title}</title><header>{name}</header>{heading}<ul>{links}</ul>"


@pytest.mark.parametrize("title", ["Hill Courier", "Home | Hill Courier", "Hill Courier: news of the hills"])
@pytest.mark.parametrize("address", ["en/item-b", "market-attack", "report"])
def test_a_front_page_is_one_under_an_address_that_tells_nothing(title, address):
    assert told(front(title), url=f"https://news.example.org/{address}") == "home-page"


def test_a_section_and_a_front_page_that_were_asked_for_are_what_was_asked_for():
    assert told(front("Economy - Hill Courier", "<h1>Economy</h1>"), url="https://news.example.org/economy") == ""
    assert told(front("Economy - Hill Courier"), url="https://news.example.org/economy") == ""
    assert told(front("Home | Hill Courier"), url="https://news.example.org/") == ""


@pytest.mark.parametrize("link", ["href=/n/1", "href='#'", "onclick=go()"])
def test_a_front_page_is_one_wherever_its_links_lead(link):
    heads = ("Ferry to the islands resumes", "Two resign", "School year to begin late", "Market road is open again")
    rows = "".join(f"<div class=s><h3><a {link}>{head}</a></h3><p>{'word ' * 18}</p></div>" for head in heads)
    page = f"<title>Hill Courier</title><header><a href=/>Hill Courier</a></header>{rows}"
    assert told(page) == "home-page"


def test_a_link_to_a_place_on_the_page_does_not_lead_away():
    notes = "".join(f"<li><a href=#n{n}>The second witness, village of Tell Rahma</a></li>" for n in range(6))
    assert told(f"<title>Notes</title><h1>Two killed near Tell Rahma</h1>{STORY}<ul>{notes}</ul>") == ""


def test_a_page_without_a_title_is_no_wall_for_that():
    assert told(f"<h2>Two killed near Tell Rahma</h2>{STORY}") == ""
    assert told("<p>Abu Nizar is 71. He walked for two days and does not want his face to be shown.</p>") == ""


def test_an_archive_that_holds_no_copy_says_so():
    bar = "<div id=wm-ipp-base><p>31 captures, 14 Mar 2021 - 2 Nov 2023</p><input name=url></div>"
    crawled = (
        "<p>Got an HTTP 302 response at crawl time</p><p>Redirecting to...</p><a href=/x>http://a.example.net/</a>"
    )
    assert told(f"<title>Archive</title>{bar}{crawled}")
    assert told(f"<title>Two killed</title>{bar}<h1>Two killed near Tell Rahma</h1>{STORY}") == ""


@pytest.mark.parametrize(
    "counted",
    [
        "You have 2 free articles left this month. Subscribe for unlimited access.",
        "Article 1 of 3 free articles this month. Subscribe now.",
        "تبقى لك مقالتان مجانيتان هذا الشهر. اشترك الآن.",
    ],
)
def test_what_may_still_be_read_is_not_held_back_and_what_is_used_up_is(counted):
    page = "<title>Two killed near Tell Rahma</title><article><h1>Two killed near Tell Rahma</h1>{}</article>{}"
    assert told(page.format(STORY, f"<div class=meter>{counted}</div>")) == ""
    used = "<div class=meter>You have used all your free articles. Subscribe to continue reading.</div>"
    assert told(page.format(STORY, used)) == "paywall-stub"


@pytest.mark.parametrize("value", ["not available", "غير متوفر"])
def test_a_value_of_a_record_says_nothing_of_the_page(value):
    rows = [("Name", "Sabri Noun"), ("Cause", "Gunshot"), ("Registrar", value), ("Village", "Tell Rahma")]
    record = "".join(f"<tr><td>{label}</td><td>{one}</td></tr>" for label, one in rows)
    assert told(f"<title>Death certificate</title><table>{record}</table>") == ""
    assert told(f"<title>Certificate</title><table><tr><td>{value}</td></tr></table>") == "not-available"


def test_reasons_are_given_with_every_verdict():
    for page in (STORY, "<h1>Page not found</h1>", "<div id=root></div><script>x</script>", ""):
        assert judged_page(page.encode(), Asked(URL, URL)).reasons
