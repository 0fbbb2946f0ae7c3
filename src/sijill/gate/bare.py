"""Names behind markup: what a text says once tags, escapes and broken words are undone, with the way back to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from sijill.gate.book import NameBook
from sijill.gate.guarded import Hit
from sijill.text.markup import BLOCKS, entities, tags
from sijill.text.rewritten import Change, Rewritten, rewritten

_ROUNDS = 3
"""So often one kind is undone inside another: a tag written in entities..."""
_LETTER = r"[^\W\d_]"
_PERCENT = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BROKEN = re.compile(rf"(?<={_LETTER})[-\u2010\u00ad][^\S\n]*\r?\n\s*(?={_LETTER})")
_SPACED = re.compile(rf"(?<![^\W_]){_LETTER}(?:(?:[ \u00a0]{{1,2}}|[.·•_*\-]){_LETTER}){{2,60}}(?![^\W_])")
"""A word with its letters set apart: at least three of them."""


def hits_in(book: NameBook, text: str) -> tuple[Hit, ...]:
    """Give every place in ``text`` where a guarded name stands, be it inside markup, escapes or a word broken in two.

    For texts as people bring them; a release's own files are searched by :mod:`sijill.gate.scan`.
    """
    found = set(book.hits(text))
    for layers in _bared(text):
        for hit in book.hits(layers[-1].text):
            start, end = hit.start, hit.end
            for layer in reversed(layers):
                start, end = layer.printed(start, end)
            found.add(replace(hit, start=start, end=end))
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end, hit.guarded.item, hit.guarded.words)))


def _bared(text: str) -> Iterator[list[Rewritten]]:
    """The ways from ``text`` to what it says bared: after each round, and with its spaced letters joined."""
    layers: list[Rewritten] = []
    for _ in range(_ROUNDS):
        here = layers[-1].text if layers else text
        changes = list(_changes(here))
        if not changes:
            break
        inside = list(_escapes(here)) if "<" in here else []
        if inside:
            # what a tag or a remark holds in escapes goes out as well
            yield [*layers, rewritten(here, inside)]
        layers.append(rewritten(here, changes))
        yield [*layers]
    here = layers[-1].text if layers else text
    spaced = [Change(at, at + 1) for match in _SPACED.finditer(here) for at in _separators(here, match)]
    if spaced:
        yield [*layers, rewritten(here, spaced)]


def _changes(text: str) -> Iterator[Change]:
    yield from (Change(tag.start, tag.end, " " if tag.name in BLOCKS else "") for tag in tags(text))
    yield from _escapes(text)
    if "\n" in text:
        for match in _BROKEN.finditer(text):
            yield Change(*match.span())


def _escapes(text: str) -> Iterator[Change]:
    yield from (Change(start, end, meant) for start, end, meant in entities(text))
    if "%" in text:
        for match in _PERCENT.finditer(text):
            yield Change(*match.span(), unquote(match.group()))
    if "\\u" in text:
        for match in _ESCAPE.finditer(text):
            yield Change(*match.span(), chr(int(match[1], 16)))


def _separators(text: str, match: re.Match[str]) -> list[int]:
    return [at for at in range(*match.span()) if not text[at].isalpha()]
