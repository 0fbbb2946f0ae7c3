"""A text is cut by paragraph, each chunk with the paragraph before it."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sijill.extract.model_reader.chunks import LONGEST_CHUNK, chunks_of
from sijill.extract.model_reader.sentences import sentences_of


def test_a_short_text_is_one_chunk():
    assert [(c.start, c.end) for c in chunks_of("One.\n\nTwo.")] == [(0, 10)]


def test_each_chunk_begins_with_the_last_paragraph_of_the_one_before():
    paragraphs = [f"Paragraph {n} tells of people. " + "It goes on. " * 60 for n in range(12)]
    text = "\n\n".join(paragraphs)
    chunks = chunks_of(text)
    assert len(chunks) > 3
    for before, after in pairwise(chunks):
        assert before.start < after.start < before.end < after.end
        assert text[after.start : before.end].strip() in [p.strip() for p in paragraphs]


def test_one_line_without_an_end_is_cut_all_the_same():
    chunks = chunks_of("a" * 50_000)
    assert chunks[-1].end == 50_000
    assert max(c.end - c.start for c in chunks) <= LONGEST_CHUNK


@given(st.text(alphabet="ab.!?؟ \n", max_size=400))
def test_every_character_that_is_no_space_stands_in_a_chunk(text):
    text = text * 12
    chunks = chunks_of(text)
    covered = {at for one in chunks for at in range(one.start, one.end)}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())


def test_a_title_ends_no_sentence_and_a_paragraph_always_does():
    text = "Mr. Qarmo saw Gen. Salem there. He fled!\nأين هم؟ لا أحد يعلم"
    assert [text[s.start : s.end].strip() for s in sentences_of(text).held] == [
        "Mr. Qarmo saw Gen. Salem there.",
        "He fled!",
        "أين هم؟",
        "لا أحد يعلم",
    ]
