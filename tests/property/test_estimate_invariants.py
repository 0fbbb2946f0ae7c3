"""What holds for every table of captures."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.settings import Settings

QUICK = Settings(bootstraps=200, sweeps=1000)


@st.composite
def tables(draw, lists=(2, 3, 4), most=60):
    width = draw(st.sampled_from(lists))
    counts = draw(st.lists(st.integers(0, most), min_size=(1 << width) - 1, max_size=(1 << width) - 1))
    people = [(mask, count) for mask, count in enumerate(counts, start=1) if count]
    return Captures.counted("abcd"[:width], people or [(1, 1)])


def answers(captures):
    return estimate_all(captures, settings=QUICK, seed=3)


@settings(max_examples=25, deadline=None)
@given(tables(lists=(2, 3, 3, 4)))
def test_a_total_is_never_below_the_documented_and_a_missing_one_says_why(captures):
    for estimate in answers(captures):
        assert estimate.documented == captures.documented
        if estimate.total is None:
            assert estimate.warnings
        else:
            assert captures.documented <= estimate.total.low <= estimate.total.median <= estimate.total.high


@settings(max_examples=12, deadline=None)
@given(tables(lists=(2, 3)), st.randoms(use_true_random=False))
def test_the_order_of_lists_and_rows_changes_nothing(captures, random):
    names, rows = list(captures.lists), list(captures.counts)
    random.shuffle(names)
    random.shuffle(rows)
    moved = Captures.counted(captures.lists, rows).only(names)
    assert answers(moved) == answers(captures)


@settings(max_examples=20, deadline=None)
@given(tables(lists=(3,), most=40), st.integers(2, 5))
def test_a_table_times_a_number_gives_single_models_times_it(captures, times):
    larger = Captures.counted(captures.lists, [(mask, people * times) for mask, people in captures.counts])
    for method in ("chao", "independence", "no-highest-order"):
        (small,), (large,) = (estimate_all(one, methods=[method]) for one in (captures, larger))
        assert (small.total is None) == (large.total is None)
        if small.total is not None and small.total.mean < 1e6:
            assert abs(large.total.mean - times * small.total.mean) <= 0.01 + 1e-6 * large.total.mean
