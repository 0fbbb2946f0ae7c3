"""What holds for all tolls: ranges hold what origins say, order does not matter, every claim is accounted for."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.report import as_json
from sijill.corroborate.rows import tolls_of
from sijill.corroborate.rules import DEFAULT, RULES, rule_named
from sijill.corroborate.toll import Category, Origin, Reach, Scope, Toll
from sijill.lists.tables import RawTable
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

RULE = rule_named(DEFAULT)
START = date(2031, 11, 6)
ORIGINS = (
    Origin("River Monitor", SourceKind.MONITOR),
    Origin("Town Council", SourceKind.STATE),
    Origin("Harbour Wire", SourceKind.MEDIA),
    Origin("field sources", is_named=False),
)
HEADERS = ("report_date", "outlet", "attributed_to", "hedge", "category", "count_min", "count_max", "scope", "detail")


@st.composite
def tolls(draw):
    numbers = st.integers(0, 500)
    made = []
    for n in range(draw(st.integers(1, 12))):
        low = draw(st.none() | numbers)
        high = draw(st.none() | numbers.map(lambda more, low=low: (low or 0) + more))
        day = START + timedelta(days=draw(st.integers(0, 9)))
        first = draw(st.sampled_from((None, START, START + timedelta(days=4), START - timedelta(days=200))))
        reach = draw(st.sampled_from((Reach.SINCE, Reach.INCREMENT, Reach.DAY))) if first else Reach.NOT_STATED
        first = min(first, day) if first else None
        last = first if reach is Reach.DAY else day if first else None
        place = draw(st.sampled_from(((), ("safita",), ("jableh",), ("jableh", "safita"))))
        made.append(
            Toll(
                id=f"t{n:02}",
                day=day,
                origin=draw(st.sampled_from(ORIGINS)),
                outlet=draw(st.sampled_from(("Harbour Wire", "Late Post", "Alpha News"))),
                category=draw(
                    st.none()
                    | st.builds(Category, st.sampled_from(list(Status)), st.sampled_from((Harm.KILLED, Harm.INJURED)))
                ),
                scope=Scope(place, place, first, last, reach),
                low=low,
                high=high,
                historical=draw(st.booleans()) and draw(st.booleans()),
                denied=draw(st.booleans()) and draw(st.booleans()),
                part_of=f"t{n - 1:02}" if n and draw(st.booleans()) else None,
            )
        )
    return made


def made_of(given_tolls):
    return corroborate(given_tolls, RULE, lambda anchor: anchor)


@given(tolls())
def test_every_toll_is_in_a_chain_or_left_out_with_a_reason_and_never_both(given_tolls):
    made = made_of(given_tolls)
    in_chains = [claim for each in made.chains for claim in each.chain.claims]
    out = [left.claim for left in made.excluded]
    assert sorted([*in_chains, *out]) == sorted(toll.id for toll in given_tolls)
    assert all(left.why and left.code for left in made.excluded)


@given(tolls())
def test_a_figure_holds_the_standing_numbers_and_no_number_nobody_said(given_tolls):
    made = made_of(given_tolls)
    chains = {each.chain.id: each.chain for each in made.chains}
    said = {number for toll in given_tolls for number in (toll.low, toll.high)}
    for _, figure in made.figures:
        standing = [chains[chain].latest for chain in figure.chains]
        assert {figure.low, figure.high, figure.highest_stated} <= said | {None}
        assert all(figure.low is None or point.value >= figure.low for point in standing)
        assert all(figure.high is None or point.value <= figure.high for point in standing)
        assert figure.central in {point.value for point in standing}
        if any(point.high is None for point in standing):
            assert figure.high is None


@given(tolls())
def test_independent_origins_never_exceed_the_named_ones(given_tolls):
    named = {toll.origin.name for toll in given_tolls if toll.origin.is_named}
    for _, figure in made_of(given_tolls).figures:
        assert figure.independent_origins <= len(named)


def by_hand(way, numbers):
    """A step done again as with a pencil: crossing numbers out until one is left."""
    if way in ("least", "greatest") and None in numbers:
        return None
    if way == "less":
        if numbers[0] is None:
            return None
        left = numbers[0]
        for number in numbers[1:]:
            left -= number or 0
        return left if left > 0 else 0
    listed = [number for number in numbers if number is not None]
    while len(listed) > 1:
        if way in ("greatest", "greatest_stated", "lower_median"):
            listed.remove(min(listed) if way != "lower_median" or len(listed) % 2 else max(listed))
        if way in ("least", "least_stated") or (way == "lower_median" and len(listed) > 1 and not len(listed) % 2):
            listed.remove(max(listed))
    return listed[0] if listed else None


@given(tolls(), st.sampled_from(sorted(RULES)))
def test_every_figure_can_be_worked_out_again_by_hand_from_what_its_claims_say(given_tolls, rule):
    made = corroborate(given_tolls, rule_named(rule), lambda anchor: anchor)
    said = {toll.id: toll for toll in given_tolls}
    for figure in as_json(made)["figures"]:
        ends = {step["end"]: step for step in figure["derivation"]}
        assert {"low", "high", "highest_stated"} <= set(ends)
        for step in figure["derivation"]:
            assert by_hand(step["way"], [term["number"] for term in step["of"]]) == step["result"]
            assert all(term["claims"] for term in step["of"])
        for end, step in ends.items():
            assert step["result"] == figure[end]
        firsts = [step for step in figure["derivation"] if step["way"] != "less" and step["end"] in ("low", "high")]
        for step in firsts:
            for term in step["of"]:
                told = {getattr(said[claim], step["end"]) for claim in term["claims"]}
                assert term["number"] in told | {None}


@given(tolls(), st.randoms(use_true_random=False))
def test_order_does_not_matter(given_tolls, random):
    shuffled = list(given_tolls)
    random.shuffle(shuffled)
    assert made_of(shuffled) == made_of(given_tolls)


@given(tolls())
def test_a_second_outlet_for_every_toll_changes_no_range_and_adds_no_origin(given_tolls):
    again = [
        Toll(
            id=f"{t.id}-again", day=t.day, origin=t.origin, outlet="Echo", category=t.category, scope=t.scope,
            low=t.low, high=t.high, historical=t.historical, denied=t.denied, part_of=t.part_of,
        )
        for t in given_tolls
    ]  # fmt: skip
    once, twice = made_of(given_tolls), made_of([*given_tolls, *again])
    before = [(s, f.low, f.central, f.high, f.independent_origins) for s, f in once.figures]
    assert before == [(s, f.low, f.central, f.high, f.independent_origins) for s, f in twice.figures]


@given(st.lists(st.tuples(*(st.text(max_size=30) for _ in HEADERS)), max_size=4))
def test_whatever_stands_in_a_row_is_read_or_refused(cells):
    table = tolls_of(RawTable("any.csv", "csv", ((1, HEADERS), *enumerate(cells, start=2))))
    assert {note.done for note in table.notes} <= {"row_refused"}
    made_of(table.tolls)


WORDS = st.text(max_size=40)
A_DAY, AN_OUTLET = st.just("2031-11-07"), st.text(max_size=20).map("a{}".format)
ROW = st.tuples(A_DAY, AN_OUTLET, WORDS, WORDS, WORDS, st.integers(0, 99).map(str), st.just(""), WORDS, WORDS)


@given(st.lists(ROW, max_size=4))
def test_free_text_never_breaks_the_mapping(cells):
    table = tolls_of(RawTable("any.csv", "csv", ((1, HEADERS), *enumerate(cells, start=2))))
    assert not table.notes
    made_of(table.tolls)
