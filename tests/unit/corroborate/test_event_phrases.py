"""What a careful desk would say of an event's tolls, a fact a test: of an invented event, and of the labelled one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from sijill.corroborate.reconcile import Corroboration, corroborate
from sijill.corroborate.report import in_words
from sijill.corroborate.rows import tolls_of
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.lists.reading import raw_table

LABELLED = Path(__file__).resolve().parents[4] / "shared" / "data" / "coast" / "reported_tolls.csv"
INVENTED = """report_date,outlet,attributed_to,hedge,category,count_min,count_max,scope,detail,url
2031-11-08,Harbour Wire,Orchard Casualty Monitor,has risen to,Sahel residents killed,34,,Wadi Sahel cumulative,,
2031-11-09,Quay Journal,Orchard Casualty Monitor,about,civilians killed,75,75,Thursday-Saturday,,
2031-11-09,Quay Journal,Orchard Casualty Monitor,around,security force members killed,12,12,since Thursday,,
2031-11-09,Late Post,field sources in Safita,likely between,civilians killed,230,240,Wadi Sahel,unnamed sources,
2031-11-09,Late Post,eyewitnesses via Quay Journal,more than,people killed,400,,Wadi Sahel,third-hand,
2031-11-11,Harbour Wire,Orchard Casualty Monitor,at least,civilians killed,122,,since 6 November,Safita 66; Jableh 56,
2031-11-12,Valley Radio,Orchard Casualty Monitor,,civilians killed,138,138,since 6 November,\
Safita 71; Jableh 67; +16 that day = Safita 5 + Jableh 11,
2031-11-12,Valley Radio,official toll (government),at least,security personnel killed,23,,since Thursday,,
2031-11-14,Harbour Wire,Orchard Casualty Monitor,at least,civilians killed,150,,since 6 November,,
"""


@dataclass(frozen=True)
class Event:
    """An event's tolls, what is made of them, and what should be.

    Attributes:
        made: What is made of them.
        monitor: The origin of the civilians' series.
        series: Its lower ends, in order of day.
        splits: Two totals that splits by place make up, and the rise between them.
        monitors: The monitor's number of security forces, and its day.
        offices: The lower end of the government's, and its day.
        unnamed: The unnamed sources' range of civilians.
        third_hand: The third-hand lower end of people.
        first_words: The first row's category, as written.
    """

    made: Corroboration
    monitor: str
    series: tuple[int, ...]
    splits: tuple[int, int, int]
    monitors: tuple[int, date]
    offices: tuple[int, date]
    unnamed: tuple[int, int]
    third_hand: int
    first_words: str

    def chains(self, label):
        return [each for each in self.made.chains if each.chain.category == label]

    def figure(self, label):
        (found,) = [figure for stratum, figure in self.made.figures if stratum.category.label == label]
        return found


OFFICE = "Government (official figures)"


def made_of(raw: bytes) -> Corroboration:
    table = tolls_of(raw_table(raw, "tolls.csv"))
    assert not table.notes
    return corroborate(table.tolls, rule_named(DEFAULT), lambda anchor: anchor, table.copies)


def invented() -> Event:
    return Event(
        made_of(INVENTED.encode()),
        monitor="Orchard Casualty Monitor",
        series=(34, 75, 122, 138, 150),
        splits=(122, 16, 138),
        monitors=(12, date(2031, 11, 9)),
        offices=(23, date(2031, 11, 12)),
        unnamed=(230, 240),
        third_hand=400,
        first_words="Sahel residents killed",
    )


def labelled() -> Event:
    if not LABELLED.exists():
        pytest.skip("the labelled cases are not beside this repository")
    return Event(
        made_of(LABELLED.read_bytes()),
        monitor="Syrian Observatory for Human Rights",
        series=(340, 745, 1225, 1383, 1500),
        splits=(1225, 158, 1383),
        monitors=(125, date(2025, 3, 9)),
        offices=(231, date(2025, 3, 12)),
        unnamed=(2300, 2400),
        third_hand=4000,
        first_words="Alawite residents killed",
    )


@pytest.fixture(scope="module", params=[invented, pytest.param(labelled, marks=pytest.mark.shared)])
def event(request) -> Event:
    return request.param()


def test_the_civilians_series_is_one_chain_of_one_origin_carried_by_its_outlets_in_order(event):
    (series,) = [each for each in event.chains("civilians, killed") if each.is_credible]
    assert series.chain.origin == event.monitor
    assert tuple(point.low for point in series.chain.points) == event.series
    assert len(series.chain.outlets) > 2
    assert event.monitor not in series.chain.outlets


def test_independent_origins_are_counted_and_outlets_are_not(event):
    assert event.figure("civilians, killed").independent_origins == 1


def test_the_splits_by_place_and_the_rise_are_reported_as_adding_up_exactly(event):
    workings = [check.working for check in event.made.checks if check.adds_up]
    before, rise, after = event.splits
    for total in event.splits:
        assert any(working.endswith(f") = {total}") for working in workings)
    assert any(working.startswith(f"{before} (") and f") + {rise} = {after} (" in working for working in workings)
    assert not [check for check in event.made.checks if check.adds_up is False]


def test_the_monitors_and_the_officials_count_stay_two_independent_origins_with_their_dates(event):
    figure = event.figure("security forces, killed")
    assert figure.independent_origins == 2
    assert (figure.low, figure.high, figure.highest_stated) == (event.monitors[0], None, event.offices[0])
    standing = {each.chain.origin: each.chain.latest for each in event.chains("security forces, killed")}
    assert {name: (point.low, point.day) for name, point in standing.items()} == {
        event.monitor: event.monitors,
        OFFICE: event.offices,
    }
    assert standing[OFFICE].high is None


def test_unnamed_and_third_hand_tellings_are_separate_chains_of_low_evidence(event):
    (fields,) = [each for each in event.chains("civilians, killed") if not each.is_credible]
    (third,) = [each for each in event.chains("people, killed") if not each.is_credible]
    assert (fields.chain.latest.low, fields.chain.latest.high) == event.unnamed
    assert (third.chain.latest.low, third.chain.latest.high) == (event.third_hand, None)
    assert fields.why_not
    assert third.why_not


def test_tellings_of_low_evidence_are_neither_merged_nor_averaged_into_a_figure(event):
    named = [figure for _, figure in event.made.figures if figure.independent_origins]
    ends = {end for each in named for end in (each.low, each.central, each.high, each.highest_stated)}
    assert not ends & {*event.unnamed, sum(event.unnamed) // 2, event.third_hand}


def test_nothing_is_summed_across_rivals(event):
    told = {number for each in event.made.chains for toll in each.tolls for number in (toll.low, toll.high)}
    middles = {point.value for each in event.made.chains for point in each.chain.points}
    ends = {end for _, figure in event.made.figures for end in (figure.low, figure.central, figure.high)}
    assert ends <= told | middles | {None}


def test_how_free_text_became_a_stratum_is_shown(event):
    assert f"'{event.first_words}' → civilians, killed" in in_words(event.made)


def test_the_words_say_the_open_end_its_number_and_the_dates(event):
    words = in_words(event.made)
    (line,) = [line for line in words.splitlines() if line.startswith("security forces, killed")]
    assert f"low {event.monitors[0]}, " in line
    assert f"high open (highest stated {event.offices[0]})" in line
    assert "2 independent origins" in line
    assert f"{OFFICE}: {event.offices[0]} or more ({event.offices[1]};" in words
    assert f"{event.monitor}: {event.monitors[0]} ({event.monitors[1]};" in words
