"""Parts of speech, forms and lemmas of a parsed text, as the model's own rules give them, each combination found once.

The model's rules for them (its attribute ruler and lemmatizer) look at one word's tag, relation and spelling, which
come in few combinations: what they gave for one is kept and given again. A text with a combination not seen before, or
with one of the few words whose rule looks at its neighbour, goes through the model's own rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.tokens import Doc

_BY_NEIGHBOUR = frozenset({"ai", "gon", "na", "got", "ta", "let", "c'm", "y", "y'", "nothin'", "nuthin'"})
"""Words whose rule looks at the word beside them, or at the shape of their spelling."""
_AFTER_EXPLETIVE = frozenset({"is", "are", "was", "were", "'s", "'re"})
_MOST_KEPT = 200_000
Key = tuple[int, int, int, bool, bool]
Marks = tuple[int, int, int]
"""Part of speech, form, and lemma where a rule gives one (else 0), as the model numbers them."""


class WordMarks:
    """A step of the model's pipeline that stands for its attribute ruler and lemmatizer.

    Args:
        ruler: The model's attribute ruler.
        lemmatizer: The model's lemmatizer.
        strings: The model's numbers of words.
    """

    def __init__(self, ruler: Any, lemmatizer: Any, strings: Any) -> None:
        self._ruler, self._lemmatizer = ruler, lemmatizer
        self._special = {strings.add(word) for word in _spelled(ruler.patterns)}
        self._by_neighbour = {strings.add(word) for word in _BY_NEIGHBOUR}
        self._expletive = strings.add("expl")
        self._after_expletive = {strings.add(word) for word in _AFTER_EXPLETIVE}
        self._space = strings.add("_SP")
        self._of_space = {0, strings.add("dep")}
        self._marks: dict[Key, Marks] = {}
        self._lemmas: dict[tuple[int, int, int], int] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Give the text with its marks set."""
        from spacy.attrs import DEP, IS_SPACE, LOWER, ORTH, TAG

        table = doc.to_array([TAG, DEP, LOWER, IS_SPACE, ORTH]).tolist()
        keys = list(self._keys(table))
        marks = [self._marks.get(key) for key in keys]
        if None in marks or any(self._needs_the_model(row) for row in table):
            return self._by_the_model(doc, keys)
        self._set(doc, [one for one in marks if one is not None], [row[4] for row in table])
        return doc

    def _needs_the_model(self, row: list[int]) -> bool:
        """Whether a rule looks past a word's own tag, relation and spelling, or changes the tag or relation."""
        tag, relation, lower, space, _ = row
        renamed = space and (tag != self._space or relation not in self._of_space)
        return bool(renamed) or lower in self._by_neighbour

    def _keys(self, table: list[list[int]]) -> Iterator[Key]:
        expletive = False
        for tag, relation, lower, space, _ in table:
            after = expletive and lower in self._after_expletive
            yield tag, relation, lower if lower in self._special else 0, bool(space), after
            expletive = relation == self._expletive

    def _by_the_model(self, doc: Doc, keys: list[Key]) -> Doc:
        from spacy.attrs import LEMMA, LOWER, MORPH, POS

        doc = self._ruler(doc)
        if len(self._marks) > _MOST_KEPT:
            self._marks.clear()
        for key, (part, form, lemma, lower) in zip(
            keys, doc.to_array([POS, MORPH, LEMMA, LOWER]).tolist(), strict=True
        ):
            if lower not in self._by_neighbour:
                self._marks.setdefault(key, (part, form, lemma))
        done: Doc = self._lemmatizer(doc)
        return done

    def _set(self, doc: Doc, marks: list[Marks], spelled: list[int]) -> None:
        from spacy.attrs import LEMMA, MORPH, POS

        lemmas = [
            lemma or self._lemmas.get((orth, part, form), 0)
            for (part, form, lemma), orth in zip(marks, spelled, strict=True)
        ]
        rows = [(part, form, lemma) for (part, form, _), lemma in zip(marks, lemmas, strict=True)]
        doc.from_array([POS, MORPH, LEMMA], np.asarray(rows, dtype="uint64"))
        for at, lemma in enumerate(lemmas):
            if not lemma:
                token = doc[at]
                token.lemma_ = self._lemmatizer.lemmatize(token)[0]
                self._keep((spelled[at], marks[at][0], marks[at][1]), int(token.lemma))

    def _keep(self, key: tuple[int, int, int], lemma: int) -> None:
        if len(self._lemmas) > _MOST_KEPT:
            self._lemmas.clear()
        self._lemmas[key] = lemma


def _spelled(patterns: list[dict[str, Any]]) -> Iterator[str]:
    """The spellings the rules name."""
    for pattern in patterns:
        for words in pattern["patterns"]:
            for word in words:
                told = word.get("LOWER", [])
                yield from [told] if isinstance(told, str) else told.get("IN", []) if isinstance(told, dict) else []
