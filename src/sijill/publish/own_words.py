"""Own words: what the site itself says, which names nobody of a case, however much a word looks like a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from sijill.publish.tables import README, TABLES
from sijill.publish.words import LANGUAGES, catalogue

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_CLASS = re.compile(r"\.([a-z][a-z-]*)")


@cache
def own_words() -> frozenset[str]:
    """Every phrase, label, class and column that the program puts on a page, as the gate's last look reads them.

    They excuse a word that resembles a name held back only where it stands in just that phrase; the same word anywhere
    else, in what a case says, is found.
    """
    return frozenset(text.strip() for text in (*_phrases(), *_templates(), *_style(), *_tables()) if text.strip())


def _phrases() -> Iterator[str]:
    for language in LANGUAGES:
        for key, phrase in catalogue(language).items():
            yield key.partition(".")[2]
            for text in phrase.values() if isinstance(phrase, Mapping) else (phrase,):
                yield from _PLACEHOLDER.split(text)


def _templates() -> Iterator[str]:
    from sijill.gate.fields import fields_of

    for file in resources.files("sijill.publish").joinpath("templates").iterdir():
        for field in fields_of("page.html", file.read_text(encoding="utf-8")):
            yield field.text
            yield from field.text.split()


def _style() -> Iterator[str]:
    from sijill.gate.fields import fields_of

    css = resources.files("sijill.publish").joinpath("static", "style.css").read_text(encoding="utf-8")
    yield from _CLASS.findall(css)
    yield from (field.text for field in fields_of("style.css", css))


def _tables() -> Iterator[str]:
    from sijill.gate.fields import fields_of

    for table in TABLES:
        yield from (table.name, *table.columns, " ".join(table.columns))
    for field in fields_of("README.txt", README):
        yield from _PLACEHOLDER.split(field.text)
