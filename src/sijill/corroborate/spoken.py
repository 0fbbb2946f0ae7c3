"""Spoken: whose number it is by a toll's own sentence, where the reading gave it to the page or to who carried it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sijill.corroborate.credits import Credits
from sijill.corroborate.naming import OWN_EYES
from sijill.corroborate.org_words import name_key
from sijill.corroborate.outlets import AGENCY
from sijill.corroborate.pages import Page
from sijill.corroborate.toll import Origin, Toll
from sijill.model.sources import SourceKind

_END = re.compile(r"[.!?؟][\"”»)\]]*\s|\n")


def with_speakers(tolls: Iterable[Toll], pages: Iterable[Page]) -> list[Toll]:
    """Give the tolls, each that is a medium's with the one body that its sentence says has counted it.

    Only bodies that speak for themselves elsewhere are meant ("the toll recorded by the Sahel Observatory"). The medium
    named instead is then who carried it.

    Args:
        tolls: Tolls under one name for each source.
        pages: The pages they stand in.
    """
    listed = list(tolls)
    speakers = {toll.origin.name: toll.origin for toll in reversed(listed) if _speaks(toll.origin)}
    texts = {page.document: page.text for page in pages}
    known = Credits(sorted((name, name) for name in speakers))
    return [_spoken(toll, texts[toll.document], known, speakers) if _is_open(toll, texts) else toll for toll in listed]


def _speaks(origin: Origin) -> bool:
    is_agency = origin.kind is SourceKind.UNKNOWN and bool(name_key(origin.name) & AGENCY)
    return origin.is_named and origin.kind not in (SourceKind.MEDIA, *OWN_EYES) and not is_agency


def _is_open(toll: Toll, texts: dict[str, str]) -> bool:
    is_medium = toll.origin.kind is SourceKind.MEDIA
    is_agency = toll.origin.kind is SourceKind.UNKNOWN and bool(name_key(toll.origin.name) & AGENCY)
    return toll.origin.is_named and (is_medium or is_agency) and toll.at is not None and toll.document in texts


def _spoken(toll: Toll, text: str, known: Credits, speakers: dict[str, Origin]) -> Toll:
    named = known.beside(sentence_around(text, toll.at or (0, 0)), "spoken") & speakers.keys() - {toll.outlet}
    if len(named) != 1:
        return toll
    (name,) = named
    hands = () if toll.origin.name == toll.outlet else (toll.origin.name,)
    how = f"its sentence says that {name} counted it"
    relays = tuple(dict.fromkeys((*hands, *toll.origin.relays)))
    return replace(toll, origin=Origin(name, speakers[name].kind, relays=relays, in_turn=True, how=how))


def sentence_around(text: str, at: tuple[int, int]) -> str:
    """Give the whole sentence around a span."""
    begun = [found.end() for found in _END.finditer(text, max(0, at[0] - 400), at[0])]
    ended = _END.search(text, max(at[0], at[1] - 1))
    return text[begun[-1] if begun else max(0, at[0] - 400) : ended.start() if ended else len(text)]
