"""The names and figures that the model marks in texts: its own steps, taken for many words at once.

The model goes from word to word and asks at each whether a mark begins, goes on or ends there. Where none is open the
answer hangs on the word alone, so it is found for all words together; then every mark that might begin is followed to
its end, all of them abreast. What comes out is what the model's own walk gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from sijill.extract.english.words.multiplying import Floats, product
from sijill.extract.english.words.word_vectors import WordVectors, greatest

if TYPE_CHECKING:
    from spacy.tokens import Doc

Places = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]


class EntityMarks:
    """A step of the model's pipeline that stands for its ``ner``.

    Args:
        given: The model's own step.
    """

    def __init__(self, given: Any) -> None:
        below, lower, upper = given.model.layers
        self._vectors = WordVectors(below.layers[0])
        self._narrow = np.ascontiguousarray(below.layers[2].get_param("W").T)
        self._narrow_bias = below.layers[2].get_param("b")
        weights = lower.get_param("W")
        self._roles, self._width, _, taken = weights.shape
        by_piece = weights.transpose(0, 2, 1, 3).reshape(-1, taken)
        self._lower = np.ascontiguousarray(by_piece.T)
        self._lower_bias = lower.get_param("b").T.reshape(-1)
        self._absent = lower.get_param("pad")[0].transpose(0, 2, 1).reshape(self._roles, -1)
        self._name_moves([given.moves.get_class_name(move) for move in range(given.moves.n_moves)], upper)

    def _name_moves(self, names: list[str], upper: Any) -> None:
        weights, bias = upper.get_param("W"), upper.get_param("b")
        places = {name: at for at, name in enumerate(names)}
        self._labels = [name[2:] for name in names if name.startswith("B-")]
        self._singles = [name[2:] for name in names if name.startswith("U-") and name != "U-"]
        first = [places[f"B-{label}"] for label in self._labels]
        closed = [*first, *(places[f"U-{label}"] for label in self._singles), places["O"]]
        self._closed, self._closed_bias = np.ascontiguousarray(weights[closed].T), bias[closed]
        going, ending = ([places[f"{move}-{label}"] for label in self._labels] for move in "IL")
        self._going, self._going_bias = weights[going], bias[going]
        self._ending, self._ending_bias = weights[ending], bias[ending]

    def __call__(self, doc: Doc) -> Doc:
        """Give the text with its marks set."""
        return next(self.pipe([doc]))

    def pipe(self, docs: Iterable[Doc], **_: object) -> Iterator[Doc]:
        """Give the texts with their marks set."""
        held = list(docs)
        if sum(map(len, held)):
            self._mark(held)
        yield from held

    def _mark(self, docs: Sequence[Doc]) -> None:
        from spacy.attrs import IS_SPACE, SENT_START
        from spacy.tokens import Span

        table = np.concatenate([doc.to_array([SENT_START, IS_SPACE]) for doc in docs])
        ends = np.cumsum([len(doc) for doc in docs])
        may_go_on = np.zeros(len(table), dtype=np.bool_)
        may_go_on[:-1] = table[1:, 0] != 1
        may_go_on[ends[ends > 0] - 1] = False
        found = self._found(self._by_role(docs), may_go_on, table[:, 1] != 0)
        start = 0
        for doc, end in zip(docs, ends.tolist(), strict=True):
            marks = []
            while found and found[-1][0] < end:
                first, last, label = found.pop()
                marks.append(Span(doc, first - start, last - start, label=label))
            doc.set_ents(marks, default="outside")
            start = end

    def _by_role(self, docs: Sequence[Doc]) -> Floats:
        """What each word adds as the next word, as the first of the open mark, and as the last before the next."""
        rows = product(np.concatenate(self._vectors(docs)), self._narrow)
        rows += self._narrow_bias
        return product(rows, self._lower).reshape(len(rows), self._roles, -1)

    def _found(self, by_role: Floats, may_go_on: Truths, space: Truths) -> list[tuple[int, int, str]]:
        """The marks, the last first: where each begins, one past its last word, and its kind."""
        added = by_role[:, 0] + self._absent[1]
        added += self._absent[2]
        scores = product(self._best(added), self._closed)
        scores += self._closed_bias
        begins = len(self._labels)
        scores[~may_go_on | space, :begins] = -np.inf
        scores[space, begins:-1] = -np.inf
        moves = scores.argmax(axis=1)
        marked = np.flatnonzero(moves < scores.shape[1] - 1)
        opened = marked[moves[marked] < begins]
        ended = dict(zip(opened.tolist(), self._ends(by_role, opened, moves[opened], may_go_on).tolist(), strict=True))
        found: list[tuple[int, int, str]] = []
        free = 0
        for at, move in zip(marked.tolist(), moves[marked].tolist(), strict=True):
            if at >= free:
                free = ended.get(at, at + 1)
                found.append((at, free, self._labels[move] if move < begins else self._singles[move - begins]))
        return found[::-1]

    def _ends(self, by_role: Floats, first: Places, label: Places, may_go_on: Truths) -> Places:
        """One past the last word of each mark that begins at ``first``."""
        ends = first + 1
        open_ = np.arange(len(first))
        while len(open_):
            at, kind = ends[open_], label[open_]
            added = by_role[at, 0] + by_role[first[open_], 1]
            added += by_role[at - 1, 2]
            best = self._best(added)
            going = np.einsum("ij,ij->i", best, self._going[kind]) + self._going_bias[kind]
            ending = np.einsum("ij,ij->i", best, self._ending[kind]) + self._ending_bias[kind]
            ends[open_] += 1
            open_ = open_[may_go_on[at] & (going >= ending)]
        return ends

    def _best(self, added: Floats) -> Floats:
        """The greatest of each word's pieces, the standing figure added."""
        added += self._lower_bias
        return greatest(added, self._width)
