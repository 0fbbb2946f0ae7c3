"""The copied words say what spaCy's own say."""

from __future__ import annotations

import pytest

from sijill.extract.english.words.parsed import _pipeline
from sijill.extract.english.words.tokens import Doc

TEXTS = (
    "Two men and a girl were killed in Tarsa on Monday, said Nabil Qarmo, 34, a resident.",
    'The Sahel Observatory said: "They shot dead three of the miners,  my brother."\n\nIS militants fled. U.S. aid?',
    "Umm Dalal's house (in Qarra) was shelled; among the dead were Huda, Salma and their cousin - aged 7.\n",
    "",
)
PLAIN = ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_")
FLAGS = ("is_space", "is_punct", "is_alpha", "is_upper", "like_num", "is_sent_start")


def _places(words: object) -> list[int]:
    return [word.i for word in words]  # type: ignore[attr-defined]


@pytest.fixture(params=TEXTS, ids=range(len(TEXTS)))
def both(request: pytest.FixtureRequest) -> tuple[Doc, object]:
    source = _pipeline()(request.param)
    return Doc(source), source


def test_every_word_is_as_in_spacy(both: tuple[Doc, object]) -> None:
    ours, theirs = both
    for word, spoken in zip(ours, theirs, strict=True):
        assert [getattr(word, name) for name in PLAIN] == [getattr(spoken, name) for name in PLAIN]
        assert [bool(getattr(word, name)) for name in FLAGS] == [bool(getattr(spoken, name)) for name in FLAGS]


def test_every_relation_is_as_in_spacy(both: tuple[Doc, object]) -> None:
    ours, theirs = both
    for word, spoken in zip(ours, theirs, strict=True):
        for name in ("children", "lefts", "rights", "subtree", "ancestors", "conjuncts"):
            assert _places(getattr(word, name)) == _places(getattr(spoken, name)), (word, name)
        for name in ("head", "left_edge", "right_edge"):
            assert getattr(word, name).i == getattr(spoken, name).i, (word, name)


def test_every_stretch_of_words_is_as_in_spacy(both: tuple[Doc, object]) -> None:
    ours, theirs = both
    for start in range(len(ours)):
        for end in range(start + 1, len(ours) + 1):
            mine, spoken = ours[start:end], theirs[start:end]  # type: ignore[index]
            assert (mine.text, mine.text_with_ws) == (spoken.text, spoken.text_with_ws)
            assert (mine.root.i, mine.start_char, mine.end_char) == (spoken.root.i, spoken.start_char, spoken.end_char)


@pytest.mark.parametrize("mode", ["strict", "contract", "expand"])
def test_characters_are_found_as_in_spacy(both: tuple[Doc, object], mode: str) -> None:
    ours, theirs = both
    for start in range(len(ours.text)):
        for end in range(start + 1, min(start + 25, len(ours.text)) + 1):
            mine = ours.char_span(start, end, alignment_mode=mode)
            spoken = theirs.char_span(start, end, alignment_mode=mode)  # type: ignore[attr-defined]
            found = None if spoken is None else (spoken.start, spoken.end)
            assert (None if mine is None else (mine.start, mine.end)) == found


def test_sentences_and_entities_are_as_in_spacy(both: tuple[Doc, object]) -> None:
    ours, theirs = both
    assert ours.sentences == [(sent.start, sent.end) for sent in theirs.sents]  # type: ignore[attr-defined]
    assert [(e.start, e.end, e.label_) for e in ours.ents] == [
        (e.start, e.end, e.label_)
        for e in theirs.ents  # type: ignore[attr-defined]
    ]


def test_entities_set_anew_leave_no_other() -> None:
    doc = Doc(_pipeline()(TEXTS[0]))
    doc.set_ents([(0, 2, "PERSON"), (2, 3, "PERSON")])
    assert [(ent.start, ent.end, ent.label_) for ent in doc.ents] == [(0, 2, "PERSON"), (2, 3, "PERSON")]


def test_before_the_first_word_and_after_the_last_stands_none() -> None:
    doc = Doc(_pipeline()(TEXTS[0]))
    with pytest.raises(IndexError):
        doc[0].nbor(-1)
    with pytest.raises(IndexError):
        doc[len(doc) - 1].nbor()
