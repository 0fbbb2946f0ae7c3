"""What is the same for the same word wherever it stands in the same part: found once and kept."""

from __future__ import annotations

from typing import Any, NamedTuple

from sijill.extract.english.words.lemmas import base_of

_MOST_KEPT = 200_000


class Form(NamedTuple):
    """What is the same for the same word wherever it has the same part of speech, form, relation and lemma."""

    text: str
    lower: str
    lemma: str
    base: str
    part: str
    tag: str
    relation: str
    is_space: bool
    is_punct: bool
    is_alpha: bool
    is_upper: bool
    is_capital: bool
    like_num: bool


FORMS: dict[tuple[int, ...], Form] = {}
"""What was found, by the numbers spaCy holds a word, its lemma, part of speech, tag and relation under."""


def form_of(key: tuple[int, ...], spoken: Any) -> Form:
    """Give what spaCy holds of a word, and keep it in :data:`FORMS`.

    Args:
        key: The numbers spaCy holds it under: word, lemma, part of speech, tag, relation.
        spoken: The word as spaCy gives it.
    """
    if len(FORMS) >= _MOST_KEPT:
        FORMS.clear()
    text, low, part, given = str(spoken.text), str(spoken.lower_), str(spoken.pos_), str(spoken.lemma_)
    found = FORMS[key] = Form(
        text,
        low,
        given,
        base_of(low, part, given),
        part,
        str(spoken.tag_),
        str(spoken.dep_),
        bool(spoken.is_space),
        bool(spoken.is_punct),
        bool(spoken.is_alpha),
        bool(spoken.is_upper),
        text[:1].isupper() and any(letter.isalpha() for letter in text),
        bool(spoken.like_num),
    )
    return found
