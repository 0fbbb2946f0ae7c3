"""Sources, chains, grades and figures refuse nonsense."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sijill.errors import Refusal
from sijill.model.figures import Admission, Blame, Evidence, Excluded, Figure, Grade, Relay, TollChain, TollPoint
from sijill.model.sources import Source, SourceKind, Tier

DAY = date(2031, 11, 7)
POINT = TollPoint(DAY, 10, None, ("Harbour Wire",), ("c1",))
CHAIN = TollChain("ch1", "River Monitor", "civilians, killed", "the valley", (POINT,))
GRADE = Grade(Evidence.SINGLE_ORIGIN, Blame.NOT_STATED, Admission.NONE_FOUND, ("one",), ("none",), ("none",))
FIGURE = Figure(
    "civilians",
    "killed",
    "the valley",
    DAY,
    10,
    10,
    None,
    10,
    1,
    "latest/1",
    ("River Monitor",),
    ("ch1",),
    ("c1",),
    GRADE,
)


@pytest.mark.parametrize(
    "changes",
    [
        {"low": 11, "high": 10},
        {"low": -1},
        {"low": None, "high": None},
        {"claims": ()},
        {"outlets": ("b", "a")},
    ],
)
def test_a_point_refuses(changes):
    with pytest.raises(Refusal):
        replace(POINT, **changes)


@pytest.mark.parametrize(
    ("low", "high", "value"), [(10, None, 10), (10, 10, 10), (2300, 2400, 2350), (None, 50, 50), (1, 2, 1)]
)
def test_a_point_has_one_number_for_its_range(low, high, value):
    assert replace(POINT, low=low, high=high).value == value


def test_a_chain_runs_forward_in_time():
    later = replace(POINT, day=date(2031, 11, 9))
    assert replace(CHAIN, points=(POINT, later)).latest is later
    assert replace(CHAIN, points=(POINT, later)).superseded == (POINT,)
    with pytest.raises(Refusal):
        replace(CHAIN, points=(later, POINT))


@pytest.mark.parametrize("changes", [{"points": ()}, {"origin": " "}, {"scope": ""}, {"hands": 0}])
def test_a_chain_refuses(changes):
    with pytest.raises(Refusal):
        replace(CHAIN, **changes)


def test_nobody_relays_themselves():
    with pytest.raises(Refusal):
        Relay("a", "a", ("c1",), "attributed")
    with pytest.raises(Refusal):
        Relay("a", "b", (), "attributed")


def test_a_relay_doubts_none_but_its_own_claims():
    with pytest.raises(Refusal):
        Relay("a", "b", ("c1",), "attributed", ("c2",))


@pytest.mark.parametrize(
    "changes",
    [
        {"low": 12},
        {"high": 9},
        {"central": 11, "high": 10},
        {"rule": "latest"},
        {"rule": ""},
        {"sources": ()},
        {"chains": ()},
        {"claims": ()},
        {"independent_origins": 2},
        {"excluded": (Excluded("c1", "superseded", "later"),)},
    ],
)
def test_a_figure_refuses(changes):
    with pytest.raises(Refusal):
        replace(FIGURE, **changes)


def test_a_figure_cannot_be_made_without_its_day():
    with pytest.raises(TypeError):
        Figure("civilians", "killed", "x", low=1)


def test_each_axis_of_a_grade_gives_its_reasons():
    with pytest.raises(Refusal):
        replace(GRADE, admission_reasons=())


def test_a_witness_is_never_an_open_source():
    with pytest.raises(Refusal):
        Source("w-1", SourceKind.WITNESS, tier=Tier.OPEN)
    assert Source("w-1", SourceKind.WITNESS, tier=Tier.CONFIDENTIAL).kind is SourceKind.WITNESS


@pytest.mark.parametrize("changes", [{"name": " "}, {"variants": ("b", "a")}, {"owns": ("Agency",)}])
def test_a_source_refuses(changes):
    with pytest.raises(Refusal):
        replace(Source("Agency", SourceKind.MEDIA), **changes)
