"""Names of HTML elements and statements, by what a reader does with them."""

from __future__ import annotations

from sijill.text import markup


def _set_of(names: str) -> frozenset[str]:
    return frozenset(names.split())


DROPPED = _set_of(
    "script style noscript template svg math iframe object embed applet canvas audio video map head "
    "button select option input textarea datalist dialog"
)
"""Elements that hold no words of the page."""

BLOCKS = (markup.BLOCKS - {"br"}) | _set_of(
    "address aside body caption center dd details dl dt fieldset figcaption figure footer form header hgroup html "
    "legend main menu nav pre search summary tfoot"
)
"""Elements that begin and end a line."""

PUBLISHED = _set_of(
    "article:published_time og:article:published_time datepublished dc.date dc.date.issued dcterms.issued "
    "dcterms.created date pubdate publishdate publish-date parsely-pub-date sailthru.date"
)
"""Statements in a page's head that give its day of publication."""
