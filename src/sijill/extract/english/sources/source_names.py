"""What a text's shorter mentions of its sources mean: "the observatory", "Meridian", an acronym, a last name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.extract.english.sources.organisations import known
from sijill.extract.english.words.begun import last_before
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Doc

_LITTLE = frozenset({"the", "of", "for", "and", "in", "on", "a", "an"})
_ARTICLE = re.compile(r"^(?:the|a|an|its|their|his|her)\s+(?=\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    name: str
    words: tuple[str, ...]
    is_person: bool

    @property
    def acronym(self) -> str:
        return "".join(word[0] for word in self.words).upper()


class SourceNames:
    """People and organisations a text names in full; gives for a shorter mention the full name it stands for.

    Args:
        doc: The parsed text, its names settled.
    """

    def __init__(self, doc: Doc) -> None:
        self._named = [
            _Named(int(ent.start_char), bare_name(ent.text), _content(ent.text), ent.label_ == "PERSON")
            for ent in doc.ents
            if ent.label_ in {"ORG", "PERSON"} and len(_content(ent.text)) > 1
        ]
        self._fuller: dict[str, list[_Named]] = {}

    def full(self, name: str, at: int) -> str:
        """Give the full name that ``name``, said at ``at``, stands for; ``name`` itself when it is no short form.

        The last fuller name before ``at`` wins, else the first after it (a headline comes before its text).
        """
        bare = bare_name(name)
        said = _content(bare)
        if not said or (len(said) > 2 and known(bare) is not None):
            return bare
        if bare not in self._fuller:
            self._fuller[bare] = [named for named in self._named if _stands_for(said, bare, named)]
        fuller = self._fuller[bare]
        if not fuller:
            return bare
        before = last_before(fuller, at)
        return before[-1].name if before else fuller[0].name


def bare_name(name: str) -> str:
    """Give a source's words without the article before them, unless the article belongs to a known name."""
    plain = " ".join(name.split())
    organisation = known(plain)
    if organisation is not None and organisation.name.lower() == plain.lower():
        return plain
    return _ARTICLE.sub("", plain)


def _content(name: str) -> tuple[str, ...]:
    return tuple(w for w in re.findall(r"[\w'’-]+", bare_name(name).lower()) if w not in _LITTLE)


def _stands_for(said: tuple[str, ...], printed: str, named: _Named) -> bool:
    if len(said) >= len(named.words):
        return False
    if named.is_person:
        return len(said) == 1 and said[0] in {named.words[0], named.words[-1]} and printed[:1].isupper()
    if len(said) == 1 and printed.isupper() and len(printed) > 2:
        return named.acronym == printed
    heads = words("names", "organisation_heads")
    generic = len(said) == 1 and said[0] in heads
    return set(said) <= set(named.words) and (generic or printed[:1].isupper())
