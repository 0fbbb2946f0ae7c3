"""Blocks of a page: runs of words with where they stand, so that menus, cards and banners are not taken for prose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.preserve.elements import BLOCKS

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN, CHROME, BANNER, CARD, FORM = "main", "chrome", "banner", "card", "form"
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN = frozenset(
    {
        "script",
        "style",
        "template",
        "svg",
        "math",
        "head",
        "object",
        "embed",
        "applet",
        "canvas",
        "audio",
        "video",
        "map",
    }
    | {"option", "datalist"}
)
_CHROME_TAGS = frozenset({"nav", "footer", "aside"})
_CHROME_ROLES = frozenset({"navigation", "menu", "menubar", "search", "complementary", "contentinfo", "banner"})
_BANNER_ROLES = frozenset({"dialog", "alertdialog"})
_CHROME_NAMES = re.compile(
    r"(^|[\s_-])(nav|navbar|menu|footer|foot|sidebar|side|related|recommend\w*|more-(stories|news)|most-read|"
    r"trending|comments?|newsletter|breadcrumbs?|masthead|copyright|wm-ipp[\w-]*)($|[\s_-])"
)
_LOOSE_NAMES = re.compile(r"(^|[\s_-])(share|social|popular|topbar|top-bar|ticker|promo|advert\w*|ads?)($|[\s_-])")
_BANNER_NAMES = re.compile(
    r"(^|[\s_-])(cookies?|consent|gdpr|cmp|ccpa|onetrust|didomi|privacy|modal|overlay|popup|pop-up|paywall|regwall|"
    r"subscribe|subscription|loginbox|login-box|toast|snackbar|interstitial)($|[\s_-]|banner|bar|notice|popup|modal|wall|box|prompt)"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_FEWEST_SIBLINGS = 3
_LONGEST_CARD = 90
_LONG = 60


@dataclass(frozen=True, slots=True)
class Block:
    """One run of words.

    Attributes:
        text: White space folded.
        tag: Of the element that holds it.
        place: ``main``, ``chrome`` (menus, sides, feet), ``banner``, ``card`` (teasers of other pages) or ``form``.
        words: How many.
        linked: How many of them lead to other pages.
    """

    text: str
    tag: str
    place: str
    words: int
    linked: int

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return self.tag in HEADINGS


def blocks_of(root: _Element, cards: set[_Element]) -> list[Block]:
    """Give the blocks of a page, of which ``cards`` are teasers, in order; scripts and what is hidden are left out."""
    from lxml import etree

    gathered = _Gathered()
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, node in walker:
        if event == "start" and (not isinstance(node.tag, str) or is_unseen(node)):
            walker.skip_subtree()
            gathered.skipped = node
        elif event == "start":
            gathered.enter(node, _place(node, cards))
        elif gathered.skipped is not None and node is gathered.skipped:
            gathered.add(node.tail)
            gathered.skipped = None
        else:
            gathered.leave(node)
    gathered.end()
    return gathered.blocks


def cards_of(root: _Element) -> set[_Element]:
    """Give the elements that stand in a row of three or more alike, each short and with a headline that leads away."""
    found: set[_Element] = set()
    for parent in root.iter():
        if len(parent) < _FEWEST_SIBLINGS or not isinstance(parent.tag, str):
            continue
        by_tag: dict[object, list[_Element]] = {}
        for child in parent:
            if isinstance(child.tag, str) and child.tag not in ("a", "p", "span", "tr", "td", "script", "style"):
                by_tag.setdefault(child.tag, []).append(child)
        for alike in by_tag.values():
            teasers = _teasers(alike) if len(alike) >= _FEWEST_SIBLINGS else []
            if len(teasers) >= _FEWEST_SIBLINGS:
                found.update(teasers)
    return found


def is_unseen(node: _Element) -> bool:
    """Whether an element shows no words."""
    is_hidden = node.get("hidden") is not None or bool(_HIDDEN.search(node.get("style") or ""))
    return node.tag in _UNSEEN or node.tag == "noscript" or is_hidden


def words_in(node: _Element, *, linked: bool = False) -> int:
    """Count the words under ``node``, or those of them in links to other pages."""
    if not linked:
        return sum(len(text.split()) for text in node.itertext() if not _is_in_script(text))
    return sum(len(" ".join(link.itertext()).split()) for link in node.iter("a") if _leads_away(link))


def _is_in_script(text: object) -> bool:
    parent = getattr(text, "getparent", lambda: None)()
    return parent is not None and parent.tag in _UNSEEN and not getattr(text, "is_tail", False)


class _Gathered:
    """The block in the making, and the places of the elements that are open."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.skipped: _Element | None = None
        self._places: list[str] = [MAIN]
        self._links = 0
        self._parts: list[tuple[str, bool]] = []
        self._tags: list[str] = ["body"]

    def enter(self, node: _Element, place: str) -> None:
        if node.tag in BLOCKS or node.tag == "br" or place != MAIN:
            self.end()
        if node.tag in BLOCKS:
            self._tags.append(node.tag)
        self._places.append(self._places[-1] if self._places[-1] != MAIN else place)
        self._links += node.tag == "a" and _leads_away(node)
        self.add(node.text)

    def leave(self, node: _Element) -> None:
        if node.tag in BLOCKS or self._places[-1] != self._places[-2]:
            self.end()
        if node.tag in BLOCKS:
            self._tags.pop()
        self._places.pop()
        self._links -= node.tag == "a" and _leads_away(node)
        self.add(node.tail)

    def add(self, text: str | None) -> None:
        if text:
            self._parts.append((text, self._links > 0))

    def end(self) -> None:
        text = " ".join("".join(part for part, _ in self._parts).split())
        if text:
            linked = sum(len(part.split()) for part, is_link in self._parts if is_link)
            self.blocks.append(Block(text, self._tags[-1], self._places[-1], len(text.split()), linked))
        self._parts.clear()


def _place(node: _Element, cards: set[_Element]) -> str:
    if node in cards:
        return CARD
    if node.tag in ("html", "body", "main", "article"):
        return MAIN
    role = (node.get("role") or "").lower()
    if node.tag == "dialog" or role in _BANNER_ROLES or node.get("aria-modal") == "true":
        return MAIN if _holds_the_page(node) else BANNER
    named = f"{node.tag if '-' in node.tag else ''} {node.get('class') or ''} {node.get('id') or ''}".lower()
    if _BANNER_NAMES.search(named):
        return MAIN if _holds_the_page(node) or _holds_prose(node) else BANNER
    if _LOOSE_NAMES.search(named) and not _CHROME_NAMES.search(named):
        return MAIN if _holds_the_page(node) or _holds_prose(node) else CHROME
    is_header = node.tag == "header" and not _is_inside(node, "article")
    if node.tag in _CHROME_TAGS or role in _CHROME_ROLES or is_header or _CHROME_NAMES.search(named):
        return MAIN if _holds_the_page(node) else CHROME
    if node.tag in ("form", "button", "label", "select", "fieldset"):
        return MAIN if _holds_the_page(node) else FORM
    return MAIN


def _holds_the_page(node: _Element) -> bool:
    """Whether the page's own heading or article stands in an element, whatever the element is called."""
    return any(one is not node for one in node.iter("h1", "article", "main"))


def _holds_prose(node: _Element) -> bool:
    """Whether an element that is only called so holds several paragraphs and few links."""
    if sum(1 for _ in node.iter("p")) < 3 or node.tag in _CHROME_TAGS:
        return False
    words = words_in(node)
    return words >= _LONG and words_in(node, linked=True) < 0.3 * words


def _is_inside(node: _Element, tag: str) -> bool:
    return next(node.iterancestors(tag), None) is not None


def _leads_away(link: _Element) -> bool:
    """Whether a link leads to another page, not to a place on this one; with no target or "#" a script may open one."""
    target = link.get("href")
    if target is None:
        return not (link.get("name") or link.get("id"))
    return target.strip() == "#" or not target.startswith("#")


def _teasers(alike: list[_Element]) -> list[_Element]:
    """Those of a row that are teasers; the one that alone holds the page's heading or article is the page itself."""
    teasers = [child for child in alike if _is_teaser(child)]
    own = [child for child in teasers if child.tag in ("article", "main") or _holds_the_page(child)]
    if len(own) < _FEWEST_SIBLINGS:
        teasers = [child for child in teasers if child not in own]
    return teasers + [child for child in _of_few_words(alike, teasers) if child not in own]


def _of_few_words(alike: list[_Element], teasers: list[_Element]) -> list[_Element]:
    """Those of a row of teasers that are named like them and lead away too, with a headline of a word or two."""
    names = {child.get("class") for child in teasers}
    rest = [child for child in alike if child not in teasers and child.get("class") in names and _has_a_headline(child)]
    short = [child for child in rest if words_in(child) <= _LONGEST_CARD and words_in(child, linked=True)]
    return short if len(short) < len(teasers) else []


def _has_a_headline(node: _Element) -> bool:
    """Whether all of an element's headings lead away, and it has one."""
    headings = list(node.iter(*HEADINGS))
    return bool(headings) and all(words_in(one, linked=True) or _is_in_a_link(one) for one in headings)


def _is_in_a_link(node: _Element) -> bool:
    return any(_leads_away(link) for link in node.iterancestors("a"))


def _is_teaser(node: _Element) -> bool:
    words = words_in(node)
    if not 3 <= words <= _LONGEST_CARD:
        return False
    links = [len(" ".join(link.itertext()).split()) for link in node.iter("a") if _leads_away(link)]
    return max(links, default=0) >= 3 and sum(links) >= 0.15 * words
