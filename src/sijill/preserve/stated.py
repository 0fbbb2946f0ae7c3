"""What a page states about itself: its language, and the day it was published."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from sijill.preserve.elements import PUBLISHED

if TYPE_CHECKING:
    from lxml.etree import _Element

_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_DAY = re.compile(r"^\s*(\d{4})-(\d{2})-(\d{2})(?=$|[T\s])")
_LANGUAGE = re.compile(r"^[a-z]{2}(?=$|[-_])")


def stated_day(root: _Element) -> str | None:
    """Give the day of publication a page states in its head (YYYY-MM-DD), or ``None`` when it states none or several.

    Only statements made for machines are read (meta, linked data, ``time`` marked as publication), never the prose.
    """
    said: list[str] = []
    for node in root.iter("meta"):
        key = (node.get("property") or node.get("name") or node.get("itemprop") or "").lower()
        said.extend([node.get("content", "")] if key in PUBLISHED else [])
    said.extend(node.get("datetime", "") for node in root.iter("time") if _marks_publication(node))
    for node in root.iter("script"):
        if "ld+json" in node.get("type", ""):
            said.extend(_LINKED_DATA.findall(node.text or "")[:1])
    days = sorted({day for day in map(_day, said) if day is not None})
    return days[0] if len(days) == 1 else None


def stated_language(root: _Element) -> str | None:
    """Give the two-letter language code of the page's root, or ``None``."""
    found = _LANGUAGE.match((root.get("lang") or "").lower())
    return found.group(0) if found else None


def _marks_publication(node: _Element) -> bool:
    return node.get("pubdate") is not None or node.get("itemprop", "").lower() == "datepublished"


def _day(text: str) -> str | None:
    found = _DAY.match(text)
    if found is None:
        return None
    try:
        return date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        return None
