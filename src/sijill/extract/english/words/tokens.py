"""The words of a parsed text as plain objects: spaCy makes each of its own anew whenever one is asked for.

They have spaCy's names and mean what spaCy means by them. All that the reader asks of a text is copied from spaCy's
document once, and what is the same for the same word in the same part is found once and kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, overload

from sijill.extract.english.words.word_forms import FORMS, form_of

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

_WITHIN = ("", "I", "O", "B")
"""Names of spaCy's numbers for where in an entity a word stands."""


class Token:
    """One word where it stands, with its relations to the others of its sentence."""

    __slots__ = (
        "base",
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_capital",
        "is_punct",
        "is_sent_start",
        "is_space",
        "is_upper",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "tag_",
        "text",
        "whitespace_",
    )

    doc: Doc
    head: Token
    children: list[Token]
    i: int
    idx: int
    text: str
    lower_: str
    lemma_: str
    base: str
    pos_: str
    tag_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    whitespace_: str
    is_space: bool
    is_punct: bool
    is_alpha: bool
    is_upper: bool
    is_capital: bool
    like_num: bool
    is_sent_start: bool

    def __repr__(self) -> str:
        """Give the word itself."""
        return self.text

    def __len__(self) -> int:
        """Give its length (code points)."""
        return len(self.text)

    def nbor(self, steps: int = 1) -> Token:
        """Give the word so many steps after this one.

        Raises:
            IndexError: The text ends, or begins, before.
        """
        if self.i + steps < 0:
            raise IndexError(self.i + steps)
        return self.doc.tokens[self.i + steps]

    def beside(self, steps: int = 1) -> str:
        """Give the word so many steps after this one in small letters; "" where the text ends or begins before."""
        at = self.i + steps
        return self.doc.tokens[at].lower_ if 0 <= at < len(self.doc.tokens) else ""

    @property
    def lefts(self) -> list[Token]:
        """The children before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list[Token]:
        """The children after it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def left_edge(self) -> Token:
        """The first word of all that hangs on it."""
        return self.doc.tokens[self.doc.edges[0][self.i]]

    @property
    def right_edge(self) -> Token:
        """The last word of all that hangs on it."""
        return self.doc.tokens[self.doc.edges[1][self.i]]

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its governors, nearest first."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> list[Token]:
        """The word and all that hangs on it: before each word those on its left, after it those on its right."""
        found: list[Token] = []
        _gather(self, found)
        return found

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """The words joined with it, itself left out."""
        first = self
        while first.head is not first and first.dep_ == "conj":
            first = first.head
        joined = [first]
        for word in joined:
            joined += [child for child in word.children if child.dep_ == "conj" and child.i > word.i]
        return tuple(word for word in joined if word is not self)


def _gather(token: Token, found: list[Token]) -> None:
    waiting = True
    for child in token.children:
        if waiting and child.i > token.i:
            found.append(token)
            waiting = False
        _gather(child, found)
    if waiting:
        found.append(token)


class Span(list[Token]):
    """Words in a row."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        super().__init__(doc.tokens[start:end])
        self.doc, self.start, self.end, self.label_ = doc, start, start + len(self), label

    @property
    def start_char(self) -> int:
        """Where it begins (code points)."""
        return self[0].idx

    @property
    def end_char(self) -> int:
        """One past its last character (code points)."""
        return self[-1].idx + len(self[-1].text)

    @property
    def text(self) -> str:
        """The words as they stand."""
        return self.doc.text[self.start_char : self.end_char] if self else ""

    @property
    def text_with_ws(self) -> str:
        """The words as they stand, with the blank after the last."""
        return self.text + self[-1].whitespace_ if self else ""

    @property
    def root(self) -> Token:
        """The word nearest to the root of the sentence; the first of several."""
        for token in self:
            if token.head is token:
                return token
        if not self:
            return self.doc.tokens[self.start]
        outer = [token for token in self if not self.start <= token.head.i < self.end]
        if len(outer) == 1:
            return outer[0]
        furthest = len(self.doc)
        return min(outer, key=lambda token: _height(token, furthest), default=self[0])


def _height(token: Token, furthest: int) -> int:
    """Steps up to the root; a blank or a mark on which nothing hangs is as far from it as can be."""
    if (token.is_space or token.is_punct) and not token.children:
        return furthest - 1
    return sum(1 for _ in token.ancestors)


class Doc:
    """The words of a text, its entities, its sentences.

    Args:
        source: The text as spaCy parsed it.
        text: The same text where it is at hand: spaCy puts it together word by word.
    """

    def __init__(self, source: SpacyDoc, text: str | None = None) -> None:
        self.text: str = source.text if text is None else text
        self.tokens: list[Token] = _tokens(self, source)
        self._ents: tuple[Span, ...] | None = None

    def __len__(self) -> int:
        """Give the number of words."""
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        """Give the words in reading order."""
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        """Give one word, or words in a row."""
        if not isinstance(at, slice):
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))
        return Span(self, start, end if end > start else start)

    @cached_property
    def edges(self) -> tuple[list[int], list[int]]:
        """For each word the first and the last of all that hangs on it."""
        heads = [token.head.i for token in self.tokens]
        left, right = list(range(len(heads))), list(range(len(heads)))
        order, moved = range(len(heads)), True
        while moved:
            moved = False
            for at in order:
                above = heads[at]
                if left[at] < left[above]:
                    left[above], moved = left[at], True
                if right[at] > right[above]:
                    right[above], moved = right[at], True
            order = order[::-1]
        return left, right

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The first and one-past-last word of each sentence."""
        starts = [0, *[token.i for token in self.tokens[1:] if token.is_sent_start], len(self.tokens)]
        return [(start, end) for start, end in pairwise(starts) if start < end]

    @cached_property
    def sentence_bounds(self) -> list[tuple[int, int]]:
        """For each word the first and one-past-last word of its sentence."""
        return [(start, end) for start, end in self.sentences for _ in range(start, end)]

    def with_base(self, wanted: Iterable[str]) -> list[Token]:
        """Give the words whose lemma is one of ``wanted``, in reading order."""
        held = self._by_base
        found = held.keys() & wanted
        return [self.tokens[at] for at in sorted(at for word in found for at in held[word])] if found else []

    @cached_property
    def _by_base(self) -> dict[str, list[int]]:
        held: dict[str, list[int]] = {}
        for at, token in enumerate(self.tokens):
            held.setdefault(token.base, []).append(at)
        return held

    @property
    def ents(self) -> tuple[Span, ...]:
        """The entities in reading order."""
        if self._ents is None:
            self._ents = tuple(self._entities())
        return self._ents

    def _entities(self) -> Iterator[Span]:
        start, label = -1, ""
        for token in (*self.tokens, None):
            if start >= 0 and (token is None or token.ent_iob_ != "I"):
                yield Span(self, start, len(self) if token is None else token.i, label)
                start = -1
            if token is not None and token.ent_iob_ == "B" and token.ent_type_:
                start, label = token.i, token.ent_type_

    def set_ents(self, entities: Iterable[tuple[int, int, str]]) -> None:
        """Set the entities, each its first and one-past-last word and its kind; there are no others then."""
        self._ents = None
        for token in self.tokens:
            token.ent_type_, token.ent_iob_ = "", "O"
        for first, last, kind in entities:
            for token in self.tokens[first:last]:
                token.ent_type_, token.ent_iob_ = kind, "I"
            self.tokens[first].ent_iob_ = "B"

    def char_span(self, start: int, end: int, alignment_mode: str = "strict") -> Span | None:
        """Give the words at some characters; ``None`` where there are none.

        Args:
            start: The first character (code points).
            end: One past the last.
            alignment_mode: ``strict`` takes whole words, ``contract`` those wholly inside, ``expand`` those touched.
        """
        first, last = self._at(start), self._at(end - 1)
        if first < 0 or last < 0:
            return None
        begun, ended = self.tokens[first].idx, self.tokens[last].idx + len(self.tokens[last].text)
        if alignment_mode == "strict" and (start != begun or end != ended):
            return None
        if alignment_mode == "contract":
            first, last = first + (begun < start), last - (end < ended)
            if last < first:
                return None
        if alignment_mode == "expand":
            first += start == begun + len(self.tokens[first].text)
        return Span(self, first, last + 1)

    def _at(self, place: int) -> int:
        """The number of the word that holds a character, or whose blank it is; below 0 where there is none."""
        at = bisect_right(self._begins, place) - 1
        if at < 0:
            return -1
        token = self.tokens[at]
        return at if place < token.idx + len(token.text) + len(token.whitespace_) else -1

    @cached_property
    def _begins(self) -> list[int]:
        return [token.idx for token in self.tokens]


_KINDS: dict[int, str] = {0: ""}


def _tokens(doc: Doc, source: Any) -> list[Token]:
    """Copy the words of spaCy's document."""
    from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, ORTH, POS, SENT_START, SPACY, TAG

    table = source.to_array([ORTH, LEMMA, POS, TAG, DEP, ENT_TYPE, ENT_IOB, SENT_START, SPACY, HEAD])
    heads = table[:, 9].astype("int64").tolist()
    found = [Token() for _ in heads]
    place = 0
    for at, (*key, kind, within, starts, spaced, _) in enumerate(table.tolist()):
        token = found[at]
        form = FORMS.get(held := tuple(key)) or form_of(held, source[at])
        token.doc, token.i, token.idx = doc, at, place
        (
            token.text,
            token.lower_,
            token.lemma_,
            token.base,
            token.pos_,
            token.tag_,
            token.dep_,
            token.is_space,
            token.is_punct,
            token.is_alpha,
            token.is_upper,
            token.is_capital,
            token.like_num,
        ) = form
        if kind not in _KINDS:
            _KINDS[kind] = str(source.vocab.strings[kind])
        token.ent_type_, token.ent_iob_ = _KINDS[kind], _WITHIN[within]
        token.is_sent_start, token.whitespace_ = starts == 1, " " if spaced else ""
        token.children = []
        token.head = found[at + heads[at]]
        place += len(form.text) + spaced
    for token in found:
        if token.head is not token:
            token.head.children.append(token)
    return found
