"""Parsing: pieces of long texts, words that are no words, sentences without an end."""

import pytest

from sijill.extract.english.words import parsed as parsing
from sijill.extract.english.words.parsed import LONGEST_SENTENCE, parse, parse_many

REPORT = "On Monday three men were killed in Homs, a resident said. Two more were wounded near the mill.\n\n"


def facts(text: str) -> list[tuple[str, str, str, str]]:
    return [(t.text, t.tag_, t.dep_, t.ent_type_) for t in parse(text).doc]


def test_texts_parsed_together_are_parsed_as_alone() -> None:
    texts = [REPORT, "Five dead.", "Nobody was hurt; the mill burned.", REPORT * 3, "", "Nour fled."]
    together = [[(t.text, t.tag_, t.dep_, t.ent_type_) for t in parsed.doc] for parsed in parse_many(texts)]
    assert together == [facts(text) for text in texts]


@pytest.fixture
def short_pieces(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(parsing, "PIECE", 1_000)
    return 1_000


def test_a_long_text_keeps_every_character_and_offset(short_pieces: int) -> None:
    text = REPORT * (3 * short_pieces // len(REPORT))
    parsed = parse(text)
    assert parsed.doc.text == parsed.plain
    assert all(parsed.plain[t.idx : t.idx + len(t.text)] == t.text for t in parsed.doc)
    assert len(parsed.sentences) == 2 * text.count("Monday")


@pytest.mark.parametrize("text", ["x" * 2_500, "a, " * 900, "one two " * 900])
@pytest.mark.usefixtures("short_pieces")
def test_a_text_without_paragraphs_is_cut_where_it_can_be(text: str) -> None:
    assert parse(text).doc.text == parse(text).plain


def test_a_run_of_characters_that_is_no_word_is_not_parsed() -> None:
    parsed = parse("Two men died. " + "(" * 5_000 + " Three fled.")
    assert len(parsed.plain) == len(parsed.text)
    assert len(parsed.doc) < 20


def test_a_sentence_without_an_end_is_ended() -> None:
    parsed = parse("a man was killed and " * 300)
    assert max(s.last - s.first for s in parsed.sentences) <= LONGEST_SENTENCE + 1
