"""Words struck out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.gate import Hidden, redact
from sijill.gate.grave import grave_spans
from sijill.gate.redact import MARKS, merged


def test_a_mark_says_what_kind_of_words_stood_there_in_the_script_of_the_text() -> None:
    assert redact("Ayman lives here now", [Hidden(0, 5, "name")]) == "[name withheld] lives here now"
    assert redact("قال أيمن ذلك", [Hidden(4, 8, "name")]) == "قال [حُجب الاسم] ذلك"


def test_spans_that_overlap_become_one_mark() -> None:
    assert redact("abcdefgh", [Hidden(1, 4, "name"), Hidden(3, 6, "name")]) == "a[name withheld]gh"
    assert redact("abcdefgh", [Hidden(1, 4, "name"), Hidden(4, 6, "place")]) == "a[words withheld]gh"


def test_the_mark_does_not_tell_how_long_the_words_were() -> None:
    assert redact("Ali came", [Hidden(0, 3, "name")]) == redact("Abdulrahman came", [Hidden(0, 11, "name")])


def test_reversed_spans_and_other_kinds_are_refused() -> None:
    for wrong in ((3, 3, "name"), (-1, 2, "name"), (0, 1, "secret")):
        with pytest.raises(Refusal):
            Hidden(*wrong)


SPANS = st.lists(st.builds(lambda a, n: Hidden(a, a + n), st.integers(0, 40), st.integers(1, 9)), max_size=6)


@given(SPANS)
def test_no_hidden_character_is_left_and_every_other_one_is(spans: list[Hidden]) -> None:
    text = "".join(chr(0x4E00 + number) for number in range(50))
    left = redact(text, spans)
    for mark in MARKS["en"].values():
        left = left.replace(mark, "")
    hidden = {at for span in spans for at in range(span.start, span.end)}
    assert left == "".join(character for at, character in enumerate(text) if at not in hidden)


@given(SPANS)
def test_the_order_of_spans_does_not_matter(spans: list[Hidden]) -> None:
    assert merged(spans) == merged(reversed(spans))


@pytest.mark.parametrize(
    "sentence",
    [
        "A woman was raped by two men",
        "She spoke of sexual violence in the prison",
        "Detainees were sexually abused",
        "rapes were reported",
        "تعرضت للاغتصاب في المعتقل",
        "روى شهود عن العنف الجنسي",
        "قالت إنها اغتُصبت",
        "تعرضوا لاعتداءات جنسية",
    ],
)
def test_a_sentence_about_sexual_violence_is_hidden_whole(sentence: str) -> None:
    text = f"Two men were killed. {sentence}. قتل رجلان."
    (hidden,) = grave_spans(text)
    assert text[hidden.start : hidden.end].rstrip(".") == sentence


@pytest.mark.parametrize(
    "sentence", ["The grape harvest failed", "scraped metal", "a rapid advance", "the same sex", "جنسية سورية"]
)
def test_words_that_only_look_alike_are_not_hidden(sentence: str) -> None:
    assert grave_spans(sentence) == []
