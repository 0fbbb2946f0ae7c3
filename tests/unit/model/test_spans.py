"""A span is the characters something was read from, and refuses words that are not there."""

import pytest

from sijill.errors import Refusal
from sijill.model.spans import Span

TEXT = "The committee recorded 31 people killed. قُتل ٣١ شخصاً"


def test_a_span_takes_its_quote_from_the_text():
    assert Span.of(TEXT, 23, 25).quote == "31"


def test_a_quote_that_is_not_there_is_refused():
    with pytest.raises(Refusal, match="does not stand at 23"):
        Span.holding(TEXT, 23, "32")


def test_a_quote_of_the_wrong_length_is_refused():
    with pytest.raises(Refusal, match="does not fill"):
        Span(0, 4, "three")


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 2), (0, 9999)])
def test_offsets_outside_the_text_or_reversed_are_refused(start, end):
    with pytest.raises(Refusal):
        Span.of(TEXT, start, end)


def test_offsets_are_code_points_in_arabic_too():
    start = TEXT.index("٣١")
    assert Span.of(TEXT, start, start + 2).quote == "٣١"


def test_spans_of_two_documents_never_overlap():
    assert not Span(0, 3, "abc", "one").overlaps(Span(0, 3, "abc", "two"))


def test_a_span_holds_a_smaller_one():
    assert Span.of(TEXT, 0, 30).holds(Span.of(TEXT, 23, 25))
    assert not Span.of(TEXT, 23, 25).holds(Span.of(TEXT, 0, 30))
