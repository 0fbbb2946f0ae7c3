"""HTML pages: the article and the lists and tables beside it, in document order.

Article extractors throw lists away, and with them the names of victims. This pass keeps every block of the page and
drops only what is no content (scripts, styles, form controls) and blocks of links that lead elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.preserve.decoding import decode
from sijill.preserve.elements import BLOCKS, DROPPED
from sijill.preserve.flow import Flow
from sijill.preserve.htmltable import data_table
from sijill.preserve.quality import NO_TEXT, PUBLISHED_AS_STATED, TOO_COSTLY, TRUNCATED
from sijill.preserve.reading import Table, TextRead, library_version
from sijill.preserve.stated import stated_day, stated_language

if TYPE_CHECKING:
    from lxml.etree import _Element


_OF_THE_HEAD = frozenset({"title", "meta", "link", "base", "script", "style", "noscript", "template", "object"})
_META_CHARSET = re.compile(rb"""<meta[^>]+charset=["']?\s*([\w.:-]+)""", re.I)
_LINK_ROLES = frozenset({"navigation", "menu", "menubar", "search"})
_LINK_SHARE = 0.8


def read_html(data: bytes, charset: str = "") -> TextRead:
    """Give the text of a page in document order, blocks as lines, and its data tables.

    Besides: the language and the day of publication the page states about itself.

    Args:
        data: The page.
        charset: The encoding its server stated, believed before what the page states, and only when it is not UTF-8.

    Raises:
        InputRefused: ``preserve.too-costly``; never for bad markup, and what was lost is a note.
    """
    decoded = decode(data, charset or _declared(data))
    root, is_cut = _parsed(decoded.text)
    tool_version = library_version("lxml")
    if root is None:
        return TextRead("", "lxml", tool_version, notes=(*decoded.notes, NO_TEXT))
    text, tables = _flow(root)
    day = stated_day(root)
    notes = list(decoded.notes)
    if is_cut:
        notes.append(TRUNCATED)
    if day is not None:
        notes.append(PUBLISHED_AS_STATED)
    if not text:
        notes.append(NO_TEXT)
    return TextRead(text, "lxml", tool_version, tables, tuple(notes), stated_language(root), day)


def page_root(data: bytes, charset: str = "") -> _Element | None:
    """Give the root of the page's tree, or ``None`` for a page that holds nothing.

    Raises:
        InputRefused: ``preserve.too-costly``.
    """
    return _parsed(decode(data, charset or _declared(data)).text)[0]


def _parsed(text: str) -> tuple[_Element | None, bool]:
    """The tree, and whether what lies too deep in it was cut off."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        root = etree.fromstring(_encodable(text), parser)
    except etree.XMLSyntaxError as error:  # with recover on, libxml2 gives up only for want of memory
        raise InputRefused(TOO_COSTLY, "the page takes too much memory to read", "a smaller page") from error
    if root is not None:
        _let_out_of_the_head(root)
    return root, any("depth" in entry.message.lower() for entry in parser.error_log)


def _let_out_of_the_head(root: _Element) -> None:
    """Move what is no statement about the page out of its head.

    libxml2 knows no element newer than HTML 4: in a page that does not write its ``body``, an ``article`` or ``main``
    after the title stays in the head, where nothing is read.
    """
    for head in list(root.iter("head")):
        shown = [node for node in head if node.tag not in _OF_THE_HEAD]
        for node in reversed(shown):
            head.addnext(node)


def _declared(data: bytes) -> str | None:
    found = _META_CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def _encodable(text: str) -> bytes:
    """The characters as UTF-8, without NUL (which ends a document for libxml2) and never empty."""
    return text.replace("\x00", "\N{REPLACEMENT CHARACTER}").encode("utf-8", "replace") or b" "


def _flow(root: _Element) -> tuple[str, tuple[Table, ...]]:
    from lxml import etree

    flow = Flow()
    tables: list[Table] = []
    title = _title(root)
    if title:
        flow.line(title)
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, node in walker:
        if event == "end":
            _leave(flow, node)
            continue
        table = data_table(node) if node.tag == "table" else None
        if table is not None:
            for row in table:
                flow.line("\t".join(row))
            tables.extend([table] if len(table) >= 2 and min(len(row) for row in table) >= 2 else [])
        if table is not None or _is_dropped(node):
            walker.skip_subtree()
        else:
            _enter(flow, node)
    return flow.text, tuple(tables)


def _enter(flow: Flow, node: _Element) -> None:
    if node.tag in BLOCKS or node.tag == "br":
        flow.end_line()
    flow.add(node.text or "", is_preformatted=node.tag == "pre")


def _leave(flow: Flow, node: _Element) -> None:
    if node.tag in BLOCKS:
        flow.end_line()
    flow.add(node.tail or "")


def _is_dropped(node: _Element) -> bool:
    if node.tag in DROPPED:
        return True
    is_menu = node.tag in ("nav", "footer") or node.get("role", "").lower() in _LINK_ROLES
    return is_menu and _link_share(node) >= _LINK_SHARE


def _link_share(node: _Element) -> float:
    """Share of a block's letters that stand in links; a block without letters is all link."""
    letters = _letters(node)
    return sum(_letters(link) for link in node.iter("a")) / letters if letters else 1.0


def _letters(node: _Element) -> int:
    return sum(1 for text in node.itertext() for character in text if character.isalnum())


def _title(root: _Element) -> str | None:
    """The page's title, when no heading of the first level stands on the page itself."""
    if any(_letters(heading) for heading in root.iter("h1")):
        return None
    node = root.find("head/title")
    return " ".join("".join(node.itertext()).split()) if node is not None else None
