"""Front: whether a page is built as a site's front page, and whether one item was asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.preserve.page.lexicon import folded
from sijill.preserve.page.paths import may_name_an_item, names_an_item

if TYPE_CHECKING:
    from sijill.preserve.page.evidence import Evidence
    from sijill.preserve.page.features import PageFeatures

_CARDS = 4
_A_BEGINNING = 2
_PARTS = re.compile(r"\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|:\s+")
_HOME = re.compile(r"(home ?page|home|front( page)?|main page|start|welcome)|(ال)?(صفحه )?(ال)?رييسيه")


def is_a_front(page: PageFeatures, found: Evidence) -> bool:
    """Whether a page lists others under no heading of its own and is called after its site, or home."""
    if found.cards < _CARDS or found.told >= _A_BEGINNING or page.og_type == "article":
        return False
    names = {folded(name) for name in page.site_names}
    parts = [part for part in _PARTS.split(folded(page.title)) if part]
    is_repeated = len(parts) > 1 and len(set(parts)) == 1
    is_called_so = not parts or is_repeated or parts[0] in names or any(_HOME.fullmatch(part) for part in parts)
    return is_called_so and folded(page.heading) in {"", *names}


def asks_for_an_item(url: str, page: PageFeatures, found: Evidence) -> bool:
    """Whether one item was asked for: its address says so, or a front page came and the address is no front page's.

    An address of a word or two may be an item's or a section's; a section has a heading, or its name in its title.
    """
    return names_an_item(url) or (may_name_an_item(url) and is_a_front(page, found))
