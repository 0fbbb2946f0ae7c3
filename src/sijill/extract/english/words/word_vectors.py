"""The vectors the model reads by: what a word brings is kept, what its neighbours change is reckoned for many texts.

The same figures as the model's own layers give, in the same order: each word's vector from its spelling and form, then
layers that look at a word with the one before and the one behind, each widening the view by a word to either side.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from sijill.extract.english.words.multiplying import Floats, by_numpy, product

if TYPE_CHECKING:
    from spacy.tokens import Doc

_MOST_KEPT = 50_000
"""After so many different words the vectors are found anew (words)."""
Key = tuple[int, int, int]
"""A word, the form the model takes it for, and whether a space follows, as the model numbers them."""


def greatest(pieces: Floats, width: int) -> Floats:
    """Give the greatest of the pieces that stand side by side in each row, each ``width`` wide."""
    best: Floats = np.maximum(pieces[:, :width], pieces[:, width : 2 * width])
    for start in range(2 * width, pieces.shape[1], width):
        np.maximum(best, pieces[:, start : start + width], out=best)
    return best


class Normed:
    """A layer of the model: the greatest of several products, brought to the same mean and spread for each word.

    Args:
        layer: The model's own, a ``maxout`` and a ``layernorm``.
    """

    def __init__(self, layer: Any) -> None:
        pieces, norm = _named(layer, "maxout"), _named(layer, "layernorm")
        weights = pieces.get_param("W")
        self.width, self._pieces, taken = (int(size) for size in weights.shape)
        by_piece = weights.transpose(1, 0, 2).reshape(self._pieces * self.width, taken)
        self._weights = np.ascontiguousarray(by_piece.T)
        self._bias = np.ascontiguousarray(pieces.get_param("b").T.reshape(-1))
        self._scale, self._shift = norm.get_param("G"), norm.get_param("b")

    def __call__(self, rows: Floats) -> Floats:
        """Give the layer's answer for each row, of shape (rows, width)."""
        many = product(rows, self._weights)
        many += self._bias
        best = greatest(many, self.width)
        best -= best.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(self.width) + np.float32(1e-08)
        best *= (spread ** np.float32(-0.5))[:, None]
        best *= self._scale
        best += self._shift
        return best


class WordVectors:
    """The vectors of words in their texts.

    Args:
        model: The model's own layers for it: word features, then layers over neighbours.
    """

    def __init__(self, model: Any) -> None:
        words, neighbours = model.layers
        self._columns = words.layers[0].attrs["columns"]
        self._features = words.layers[2].layers[0]
        self._mixed = Normed(words.layers[3])
        self._layers = [Normed(layer) for layer in neighbours.layers[0].layers]
        self._apart = int(neighbours.attrs["pad"])
        self._rows: dict[Key, int] = {}
        self.width = self._mixed.width
        self._kept: Floats = np.empty((1024, self.width), dtype=np.float32)

    def __call__(self, docs: Sequence[Doc]) -> list[Floats]:
        """Give for each text the vectors of its words, of shape (words, width)."""
        apart = self._apart
        starts = np.cumsum([apart, *(len(doc) + apart for doc in docs)])
        rows = np.zeros((int(starts[-1]), self.width), dtype=np.float32)
        known = self._known(docs)
        for doc, start, numbers in zip(docs, starts, known, strict=False):
            rows[start : start + len(doc)] = self._kept[numbers]
        for layer in self._layers:
            rows += layer(_with_neighbours(rows))
        return [rows[start : start + len(doc)] for doc, start in zip(docs, starts, strict=False)]

    def _known(self, docs: Sequence[Doc]) -> list[list[int]]:
        """Where the vectors of each text's words are kept; those of new words are found first."""
        from spacy.attrs import NORM, ORTH, SPACY

        keys = [list(map(tuple, doc.to_array([ORTH, NORM, SPACY]).tolist())) for doc in docs]
        if len(self._rows) > _MOST_KEPT:
            self._rows.clear()
        known = [[self._rows.get(key, -1) for key in inside] for inside in keys]
        new = [at for at, inside in enumerate(known) if -1 in inside]
        if new:
            self._add([docs[at] for at in new], [keys[at] for at in new])
        return [[self._rows[key] for key in inside] for inside in keys] if new else known

    def _add(self, docs: list[Doc], keys: list[list[Key]]) -> None:
        first = len(self._rows)
        features = []
        for doc, inside in zip(docs, keys, strict=True):
            for key, row in zip(inside, doc.to_array(self._columns), strict=True):
                if key not in self._rows:
                    self._rows[key] = len(self._rows)
                    features.append(row)
        found = self._mixed(self._features.predict(np.asarray(features, dtype=np.uint64)))
        while len(self._kept) < first + len(found):
            self._kept = np.concatenate([self._kept, np.empty_like(self._kept)])
        self._kept[first : first + len(found)] = found


def _with_neighbours(rows: Floats) -> Floats:
    """Each row behind the one before it and ahead of the one after it; beyond the ends there are noughts."""
    count, width = rows.shape
    beside = np.zeros((count, 3 * width), dtype=np.float32)
    beside[1:, :width] = rows[:-1]
    beside[:, width : 2 * width] = rows
    beside[:-1, 2 * width :] = rows[1:]
    return beside


def _named(layer: Any, name: str) -> Any:
    return next(node for node in layer.walk() if node.name == name)


def as_model(vectors: WordVectors) -> Any:
    """Give ``vectors`` as a model of spaCy's, to stand where its own did."""
    from thinc.api import Model

    def forward(model: Any, docs: Sequence[Doc], is_train: bool) -> tuple[list[Floats], Any]:
        return vectors(docs), None

    return Model("sijill_vectors", forward, dims={"nO": vectors.width}, ops=by_numpy())
