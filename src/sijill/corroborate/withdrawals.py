"""Withdrawals: numbers that a page tells only to say that their source has taken them back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sijill.corroborate.lexicon import folded
from sijill.corroborate.pages import Page
from sijill.corroborate.spoken import sentence_around
from sijill.corroborate.toll import Toll

_WORDS = re.compile(r"withdr|retract|سحب|تراجع", re.IGNORECASE)
_TAKEN_BACK = re.compile(
    r"(?<!\w)(?:(?:withdrew|withdraws|withdrawn|retracted|retracts)\b[^.;:]{0,40}\b(?:claim|count|figure|number|report|"
    r"statement|toll)s?\b|[وف]?(?:سحبت?|تراجعت?)(?!\w)[^.;:؛]{0,40}(?:اعلان|بيان|تقرير|حصيل|رقم|عدد))[^.;:؛]{0,90}"
)
"""What says so, up to the words in which the number may stand."""


def with_withdrawals(tolls: Iterable[Toll], pages: Iterable[Page]) -> list[Toll]:
    """Give the tolls; one that its sentence says was withdrawn withdraws its source's number and counts nobody.

    Args:
        tolls: Tolls under one name for each source.
        pages: The pages they stand in.
    """
    texts = {page.document: page.text for page in pages if _WORDS.search(page.text)}
    return [_withdrawn(toll, texts[toll.document]) if toll.at and toll.document in texts else toll for toll in tolls]


def _withdrawn(toll: Toll, text: str) -> Toll:
    if toll.low is None or toll.retracted:
        return toll
    found = _TAKEN_BACK.search(folded(sentence_around(text, toll.at or (0, 0))))
    if found is None or not re.search(rf"(?<!\d){toll.low}(?!\d)", found.group(0).replace(",", "")):
        return toll
    return replace(toll, withdraws=True, retracted="the source has withdrawn it")
