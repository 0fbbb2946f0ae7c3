"""Others harmed beside those told of, in Arabic: "14 civilians were killed, *in addition to 6 soldiers*"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.clause_places import opens_clause
from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_LEADS = (
    ("بالاضافه", "الي"),
    ("اضافه", "الي"),
    ("فضلا", "عن"),
    ("علاوه", "علي"),
)
FARTHEST = 14
"""They stand within this many words behind those told of (words)."""


def in_addition(words: tuple[Word, ...], phrase: Phrase, harm: Harm) -> list[Phrase]:
    """Give the counted people told in addition to ``phrase``, in the same clause, but no wounded beside the dead."""
    if phrase.count_words is None:
        return []
    for at in range(phrase.last, min(len(words) - 2, phrase.last + FARTHEST)):
        if opens_clause(words, at) or words[at].text == ".":
            break
        lead = (words[at].text.removeprefix("و"), words[at + 1].text)
        found = phrase_at(words, at + 2) if lead in _LEADS else None
        if found is not None and found.count_words is not None:
            return [] if harms_named(words[found.head].text.removeprefix("ال")) - {harm} else [replace(found, first=at)]
    return []
