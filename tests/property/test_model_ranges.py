"""What holds for every range, span and chain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import Refusal
from sijill.model.claims import Attribution
from sijill.model.counts import Count
from sijill.model.spans import Span

people = st.integers(min_value=0, max_value=10**6)


@st.composite
def counts(draw):
    low = draw(st.none() | people)
    high = draw(st.none() | st.integers(min_value=low or 0, max_value=2 * 10**6))
    return Count(low, high)


@given(counts(), counts(), counts())
def test_ranges_add_in_any_order(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)


@given(counts(), counts())
def test_an_open_end_stays_open_and_an_unknown_low_stays_unknown(a, b):
    total = a + b
    assert total.is_open == (a.is_open or b.is_open)
    assert (total.low is None) == (a.low is None or b.low is None)


@given(counts(), counts(), people, people)
def test_a_sum_holds_every_sum_of_what_its_parts_hold(a, b, x, y):
    if a.holds(x) and b.holds(y):
        assert (a + b).holds(x + y)


@given(st.text(min_size=1), st.data())
def test_a_span_read_from_a_text_is_found_there_again(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span.of(text, start, end)
    assert Span.holding(text, start, span.quote) == span


@given(st.text(min_size=1), st.text(min_size=1), st.integers(0, 50))
def test_a_span_whose_quote_is_not_there_is_refused(text, quote, start):
    if text[start : start + len(quote)] != quote:
        with pytest.raises(Refusal):
            Span.holding(text, start, quote)


@given(st.lists(st.text(alphabet="abcdef", min_size=1), min_size=1, max_size=6, unique=True))
def test_an_attribution_chain_keeps_its_order(links):
    assert Attribution(tuple(links)).chain == tuple(links)


@given(st.text(alphabet="abc", min_size=1))
def test_a_chain_does_not_hand_on_to_itself(link):
    with pytest.raises(Refusal):
        Attribution((link, link))
