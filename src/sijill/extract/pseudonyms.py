"""Pseudonyms: the people of one reading, and what stands for them in every table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sijill.model.readings import Reading
from sijill.model.sealed import SHOWN_AS
from sijill.text.names import fold

MakeId = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """The document a reading was made of: hash of the original, hash of the text, outlet and country."""

    original: str
    text: str
    outlet: str | None
    country: str | None


class Pseudonyms:
    """People of one reading by the pseudonyms that stand for them in every table."""

    def __init__(self, reading: Reading, document: ReadDocument, make_id: MakeId) -> None:
        self._by_name: dict[str, str] = {}
        self._sealed: set[str] = set()
        self._people: set[str] = set()
        self._publisher = fold(document.outlet) if document.outlet else None
        for person in reading.people:
            if fold(person.name) == self._publisher:
                continue
            pseudonym = make_id("person", f"{document.original}\x1f{fold(person.name)}")
            for variant in (person.name, *(v.surface for v in person.variants)):
                self._by_name.setdefault(fold(variant), pseudonym)
                self._people.add(variant)
                if person.protect:
                    self._sealed.add(variant)
        for flag in reading.protection:
            for span in flag.spans:
                self._sealed.add(span.quote)

    def of(self, name: str) -> str | None:
        """The pseudonym of the person called ``name``, or ``None`` when it names no person found."""
        return self._by_name.get(fold(name))

    def person_or_name(self, name: str) -> tuple[str | None, str | None]:
        """``(pseudonym, None)`` for a person, ``(None, name)`` for an organisation or a description."""
        pseudonym = self.of(name)
        return (pseudonym, None) if pseudonym else (None, self.without_people(name))

    def without_sealed(self, words: str) -> str:
        """The words with every sealed surface struck out."""
        for surface in sorted(self._sealed, key=lambda one: (-len(one), one)):
            words = words.replace(surface, SHOWN_AS)
        return words

    def without_people(self, words: str) -> str:
        """The words with every sealed surface and every name of a person found struck out, whole words only."""
        words = self.without_sealed(words)
        for name in sorted(self._people, key=lambda one: (-len(one), one)):
            words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", SHOWN_AS, words)
        return words
