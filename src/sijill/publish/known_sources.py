"""Known sources: which names that speak are organisations, places or descriptions; any other may be a person's."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from sijill.model.testimony import NAMELESS
from sijill.publish.rows import grouped
from sijill.text.arabic import fold_letters, is_arabic_letter

if TYPE_CHECKING:
    from sijill.gate import Guarded, Held
    from sijill.store.workspace import Workspace

_ARTICLE = re.compile(r"^(?:an?|the) ")
_WORD = re.compile(r"[^\W\d_]+")
_JOINED = ("وال", "بال", "لل", "ال", "و", "ب", "ل")
"""Particles and the article, as they stand joined to an Arabic word."""


class KnownSources:
    """Names that may be told as a source's: those that people described, and those that name no person.

    Args:
        described: Names of organisations, outlets and places of the workspace.
    """

    def __init__(self, described: Iterable[str]) -> None:
        self._names = {_folded(name) for name in described} | _shipped_names()

    def knows(self, name: str) -> bool:
        """Whether ``name`` is known, holds a word of organisations or of unnamed speakers, or is no name at all.

        A description is written without a capital letter ("residents"); Arabic has none, so it needs such a word.
        """
        folded = _folded(name)
        if folded in self._names or folded.removeprefix("the ") in self._names:
            return True
        words = {form for word in _WORD.findall(folded) for form in _forms(word)}
        if words & _telling_words():
            return True
        letters = [character for character in name if character.isalpha()]
        is_latin = bool(letters) and not any(is_arabic_letter(character) for character in letters)
        return is_latin and name == name.lower()


def with_undescribed(workspace: Workspace, held: Held) -> Held:
    """``held``, and the names of sources that nobody described and that may be people's, or are protected words."""
    from sijill.gate import Guarded, Held

    known, sealed = KnownSources(_described(workspace)), set(_protected_words(workspace))
    names = {str(row["name"]): str(row["source"]) for row in workspace.derived.rows("claim_source") if row["name"]}
    held_back = {name: item for name, item in names.items() if not known.knows(name) or _bare(name) in sealed}
    more = [
        Guarded(held_back[name], name, is_phrase=_bare(name) in sealed)
        for name in sorted(held_back)
        if any(map(str.isalpha, name))
    ]
    allowed = tuple(name for name in held.allowed if name not in held_back)
    return Held((*held.guarded, *_new(more, held)), allowed, held.cleared)


def _protected_words(workspace: Workspace) -> Iterator[str]:
    """Every stretch of protected words, folded; what a source is called in them may tell who it is."""
    from sijill.gate.held import text_of

    spans = grouped(workspace.derived.rows("protected_span"), "document")
    for document, rows in spans.items():
        text = text_of(workspace, document) or ""
        telling = [row for row in rows if row["reason"] != NAMELESS]
        yield from (_bare(text[int(str(row["start"])) : int(str(row["end"]))]) for row in telling)


def _bare(name: str) -> str:
    return _ARTICLE.sub("", _folded(name))


def _new(more: Iterable[Guarded], held: Held) -> Iterator[Guarded]:
    words = {one.words for one in held.guarded}
    return (one for one in more if one.words not in words)


def _described(workspace: Workspace) -> Iterator[str]:
    yield from (str(row["name"]) for row in workspace.facts.sources())
    yield from (str(row["outlet"]) for row in workspace.facts.documents() if row["outlet"])
    for place in workspace.derived.rows("claim_place"):
        yield from (str(place[column]) for column in ("name", "admin1", "country") if place[column])


def _folded(name: str) -> str:
    return " ".join(_WORD.findall(fold_letters(name).casefold()))


def _forms(word: str) -> Iterator[str]:
    yield word
    if is_arabic_letter(word[0]):
        yield from (
            word.removeprefix(joined) for joined in _JOINED if word.startswith(joined) and len(word) > len(joined) + 2
        )


@cache
def _shipped_names() -> frozenset[str]:
    data = files("sijill") / "data"
    rows = csv.DictReader((data / "lexicons" / "organisations.csv").read_text("utf-8").splitlines())
    names = {name for row in rows for name in (row["canonical"], *row["aliases"].split("|")) if name}
    told = tomllib.loads((data / "organisations" / "organisations.toml").read_text("utf-8"))
    for one in told["organisation"]:
        names |= {one["canonical"], *one.get("abbreviations", ()), *one.get("en", ()), *one.get("ar", ())}
    return frozenset(_folded(name) for name in names)


@cache
def _telling_words() -> frozenset[str]:
    """Single words of organisations' names and of unnamed speakers, folded."""
    tolls = files("sijill") / "data" / "tolls"
    words = tomllib.loads((tolls / "org_words.toml").read_text("utf-8"))["word"]
    unnamed = tomllib.loads((tolls / "origins.toml").read_text("utf-8"))["unnamed"]
    told = {word for forms in (*words.values(), *unnamed.values()) for word in forms}
    return frozenset(_folded(word) for word in told if len(word.split()) == 1)
