"""PageFeatures: what a page shows of itself before anything is concluded from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sijill.preserve.elements import PUBLISHED
from sijill.preserve.page.blocks import BANNER, CHROME, Block, blocks_of, cards_of, is_unseen

if TYPE_CHECKING:
    from lxml.etree import _Element

_ARTICLE_DATA = re.compile(r'"@type"\s*:\s*\[?\s*"(\w*(Article|BlogPosting|LiveBlog\w*|Report))"')
_NOT_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.I)
_CAPTCHA = re.compile(
    r"recaptcha|hcaptcha|turnstile|captcha|challenge-platform|cf[-_]chl|incapsula|datadome|perimeterx|px-captcha|ddos-guard",
    re.I,
)
_HOLDS_BACK = re.compile(
    r"(^|[\s_-])(paywall|pay-wall|regwall|reg-wall|premium-(only|content|wall)|subscriber-only|subscribers-only|locked|"
    r"meter(ed)?|tp-modal|piano|gate(d|way)?)($|[\s_-])"
)
_LOGIN_BOX = re.compile(r"(^|[\s_-])(modal|popup|overlay|dropdown|drop-down|offcanvas|off-canvas)($|[\s_-])")
_BYLINE = re.compile(r"(^|[\s_-])(byline|author|dateline|published|post-date|entry-date|timestamp)($|[\s_-])")


@dataclass(frozen=True)
class PageFeatures:
    """What a page shows.

    Attributes:
        title: Of the document.
        heading: The first heading of the first level that is shown, or empty.
        site_names: What the page calls its site.
        links_to_self: Addresses the page gives as its own (canonical, og:url).
        og_type: Such as ``article`` or ``website``, or empty.
        blocks: In order.
        controls: Words on buttons.
        buttons: How many buttons.
        fields: How many fields to fill in, but for searches, e-mail addresses and passwords.
        article_marks: How the page says that it is an article (``published``, ``article``, ``data``, ``byline``).
        login_place: Where a password is asked for: ``main``, ``chrome``, ``banner``, or empty for nowhere.
        is_not_free: Whether the page says to machines that it is not free.
        is_held_back: Whether an element is called after a paywall.
        has_captcha: Whether a test for robots is loaded.
        scripts: Letters of scripts, and 2,000 for each that is loaded from elsewhere.
        noscript: What is shown to a reader without scripts.
    """

    title: str
    heading: str
    site_names: tuple[str, ...]
    links_to_self: tuple[str, ...]
    og_type: str
    blocks: tuple[Block, ...]
    controls: tuple[str, ...]
    buttons: int
    fields: int
    article_marks: frozenset[str]
    login_place: str
    is_not_free: bool
    is_held_back: bool
    has_captcha: bool
    scripts: int
    noscript: str


def features_of(root: _Element) -> PageFeatures:
    """Give what the page under ``root`` shows."""
    said, cards = _said(root), cards_of(root)
    scripts = [(node.get("src") or "", node.text or "", node.get("type") or "") for node in root.iter("script")]
    code = [text for _, text, kind in scripts if "ld+json" not in kind]
    data = "\n".join(text for _, text, kind in scripts if "ld+json" in kind)
    captcha = (
        [src for src, _, _ in scripts]
        + code
        + [_attributes(node) for node in root.iter("iframe", "div", "form", "input")]
    )
    canonical = [node.get("href") or "" for node in root.iter("link") if (node.get("rel") or "").lower() == "canonical"]
    return PageFeatures(
        title=_words(root.find("head/title")) or next((_words(node) for node in root.iter("title")), ""),
        heading=_heading(root, canonical[:1]),
        site_names=_site_names(root, said),
        links_to_self=tuple(url for url in (*canonical[:1], said.get("og:url", "")) if url),
        og_type=said.get("og:type", "").lower(),
        blocks=tuple(blocks_of(root, cards)),
        controls=tuple(_control_words(root)),
        buttons=sum(1 for _ in root.iter("button")),
        fields=sum(_is_field(node) for node in root.iter("input", "textarea", "select")),
        article_marks=_article_marks(root, said, data, cards),
        login_place=_login_place(root),
        is_not_free=bool(_NOT_FREE.search(data)),
        is_held_back=any(_HOLDS_BACK.search(_named(node)) for node in root.iter("div", "section", "aside", "p")),
        has_captcha=any(_CAPTCHA.search(text) for text in captcha),
        scripts=sum(len(text) for text in code) + 2000 * sum(1 for src, _, _ in scripts if src),
        noscript=" ".join(_words(node) for node in root.iter("noscript")),
    )


def _said(root: _Element) -> dict[str, str]:
    """What the page states in its head, first statement of each."""
    said: dict[str, str] = {}
    for node in root.iter("meta"):
        key = (node.get("property") or node.get("name") or node.get("itemprop") or "").lower()
        if key and (node.get("content") or "").strip():
            said.setdefault(key, (node.get("content") or "").strip())
    return said


def _heading(root: _Element, own: list[str]) -> str:
    """The first heading of the first level that is shown and does not lead to another page."""
    for node in root.iter("h1"):
        links = [
            urlsplit(link.get("href") or "").path
            for link in node.iter("a")
            if not (link.get("href") or "#").startswith("#")
        ]
        is_elsewhere = any(path != "/" and path not in {urlsplit(url).path for url in own} for path in links)
        if not is_elsewhere and not _is_hidden(node) and (words := _words(node)):
            return words
    return ""


def _site_names(root: _Element, said: dict[str, str]) -> tuple[str, ...]:
    """What the page states, and the words of links to its front page."""
    stated = [said.get("og:site_name", ""), said.get("application-name", "")]
    for link in root.iter("a"):
        if urlsplit(link.get("href") or "#").path == "/" and "#" not in (link.get("href") or "#"):
            stated.append(_words(link))
            stated.extend(image.get("alt") or "" for image in link.iter("img"))
    return tuple(dict.fromkeys(name for name in stated if name))


def _article_marks(root: _Element, said: dict[str, str], data: str, cards: set[_Element]) -> frozenset[str]:
    """What the page says of itself; days and articles of the teasers of other pages are not its own."""
    own = {node.tag for node in root.iter("time", "article") if not _is_under(node, cards)}
    marks = set()
    if any(key in PUBLISHED for key in said) or "time" in own:
        marks.add("published")
    if said.get("og:type", "").lower().endswith("article") or "article" in own:
        marks.add("article")
    if _ARTICLE_DATA.search(data):
        marks.add("data")
    if any(_BYLINE.search(f"{_named(node)} {node.get('rel') or ''}") for node in root.iter()):
        marks.add("byline")
    return frozenset(marks)


def _is_under(node: _Element, cards: set[_Element]) -> bool:
    return node in cards or any(parent in cards for parent in node.iterancestors())


def _login_place(root: _Element) -> str:
    for node in root.iter("input"):
        if (node.get("type") or "").lower() == "password" and not _is_hidden(node):
            return BANNER if _place_of(node) == "main" and _stands_before_the_page(node, root) else _place_of(node)
    return ""


def _stands_before_the_page(node: _Element, root: _Element) -> bool:
    """Whether the page's own part begins after a form: a bar for members, not a wall."""
    seen = False
    for one in root.iter():
        seen |= one is node
        if seen and (one.tag in ("h1", "h2", "article", "main") or (one.get("role") or "") in ("main", "article")):
            return True
    return False


def _place_of(node: _Element) -> str:
    for parent in node.iterancestors():
        if _LOGIN_BOX.search(_named(parent)) and parent.tag not in ("html", "body", "main"):
            return BANNER
        if parent.tag == "dialog" or (parent.get("role") or "") in ("dialog", "alertdialog"):
            return BANNER
        if parent.tag in ("nav", "footer", "aside", "header"):
            return CHROME
    return "main"


def _control_words(root: _Element) -> list[str]:
    buttons = [_words(node) for node in root.iter("button", "a") if not _is_hidden(node)]
    inputs = [
        node.get("value") or "" for node in root.iter("input") if (node.get("type") or "") in ("submit", "button")
    ]
    return [words for words in buttons + inputs if 0 < len(words.split()) <= 5]


def _is_field(node: _Element) -> bool:
    is_told = (node.get("type") or "text").lower() in ("text", "date", "number", "tel", "file", "radio", "checkbox")
    return (node.tag != "input" or is_told) and not _is_hidden(node)


def _is_hidden(node: _Element) -> bool:
    return is_unseen(node) or any(is_unseen(parent) for parent in node.iterancestors())


def _named(node: _Element) -> str:
    return f"{node.get('class') or ''} {node.get('id') or ''}".lower()


def _attributes(node: _Element) -> str:
    return " ".join(node.get(name) or "" for name in ("class", "id", "src", "name", "action"))


def _words(node: _Element | None) -> str:
    return " ".join("".join(node.itertext()).split()) if node is not None else ""
