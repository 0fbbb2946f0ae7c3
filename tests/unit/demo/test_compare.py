from __future__ import annotations

from pathlib import Path

from sijill.demo.apply import Applied
from sijill.demo.compare import (
    EstimateLine,
    compare,
    known_truth,
    lists_copied,
    relays_told,
    told_tolls,
    unnamed_rows,
)
from sijill.demo.decisions import CLAIMS
from sijill.demo.entries import Example
from sijill.demo.expected import differences, expected
from sijill.demo.figure_lines import Series, figures_told
from sijill.store.workspace import Workspace

Carried = tuple[Workspace, Path, Applied]


def claim(**values: object) -> dict[str, object]:
    return {"harm": "killed", "negated": False, "historical": False, "low": 5, "count_start": 3} | values


def test_the_truth_agrees_with_what_is_expected(example: Example) -> None:
    wanted = {name: expected()[name] for name in ("truth", "rows")}
    known = known_truth(example)
    got = {
        "truth": {"dead": known.dead, "by_status": dict(known.by_status), "listed": known.listed, "named": known.named},
        "rows": sum(map(len, example.entries.values())),
    }
    assert list(differences(got, wanted)) == []


def test_more_people_are_named_than_listed_and_fewer_than_died(example: Example) -> None:
    known = known_truth(example)
    assert known.listed < known.named < known.dead == sum(count for _, count in known.by_status)
    assert unnamed_rows(example) == 3


def test_a_naive_sum_takes_every_toll_and_nothing_else() -> None:
    told = told_tolls(
        [
            claim(),
            claim(low=7),
            claim(low=9, negated=True),
            claim(low=11, historical=True),
            claim(low=13, harm="injured"),
            claim(low=1, count_start=None),
            claim(low=None),
        ]
    )
    assert told == (5, 7)


def test_relays_are_told_in_order_with_how_many_claims() -> None:
    rows = [
        {"from_source": "b", "to_source": "a", "claims": ["x", "y"]},
        {"from_source": "a", "to_source": "o", "claims": None},
    ]
    assert relays_told(rows) == (("a", "b", 2), ("o", "a", 0))


def test_only_lists_of_the_example_are_told_to_copy() -> None:
    rows = [
        {"name": "Tartus National Hospital", "republishes": ["Sahel Casualty Observatory", "Harbour Wire"]},
        {"name": "Harbour Wire", "republishes": ["Sahel Casualty Observatory"]},
    ]
    assert lists_copied(rows) == (("Tartus National Hospital", "Sahel Casualty Observatory"),)


def test_figures_are_told_the_weightiest_first_with_their_series() -> None:
    usual = {"harm": "killed", "category": "civilians", "scope": "", "independent_origins": 1, "state": "reviewed"}
    rows = [
        usual | {"low": low, "central": low, "high": None, "body": {"kind": kind, "order": order, "chains": ["c"]}}
        for low, kind, order in ((3, "report", [1, 0, -3]), (57, "toll", [0, 0, -57]), (231, "toll", [0, 0, -231]))
    ]
    points = [{"low": 112, "high": None}, {"low": None, "high": 240}, {"low": 168, "high": 200}, {"low": 9, "high": 9}]
    chain = {"id": "c", "body": {"origin": "person-a", "points": points, "outlets": ["x", "y"]}}
    told = figures_told(rows, [chain])
    assert [line.low for line in told] == [231, 57, 3]
    assert [line.is_main for line in told] == [True, True, False]
    assert told[0].series == (Series("a person", ("112 or more", "up to 240", "168 to 200", "9"), 2),)


def test_people_among_the_relays_are_told_without_their_pseudonyms() -> None:
    rows = [{"from_source": f"person-{at}", "to_source": "a", "claims": ["x"]} for at in range(3)]
    assert relays_told(rows) == (("a", "a person", 3),)


def test_an_interval_without_ends_holds_nothing() -> None:
    assert not EstimateLine("chao", 308, None, None, None).holds(400)
    assert EstimateLine("chao", 308, 350, 390, 400).holds(400)


def test_the_comparison_reads_what_the_stages_wrote(carried: Carried, example: Example) -> None:
    workspace, _, _ = carried
    got = compare(workspace, example)
    assert got.victims == got.known.listed + unnamed_rows(example) + 1  # the fixture's stages know of nobody alive
    assert got.figures[0].low == 231
    assert got.rows == 482
    assert got.naive_sum == 0  # the fixture's claims have no printed count
    assert len(CLAIMS) > got.naive_claims
    assert set(got.as_json()) >= set(expected())


def test_differences_name_the_place_and_both_values() -> None:
    wanted = {"a": {"b": [1, 2]}, "c": 3}
    assert list(differences({"a": {"b": [1, 2]}, "c": 3, "more": 1}, wanted)) == []
    assert list(differences({"a": {"b": [1]}, "c": 4}, wanted)) == [
        "a.b: got [1], expected [1, 2]",
        "c: got 4, expected 3",
    ]


def test_any_changed_value_of_the_committed_figures_is_noticed() -> None:
    wanted = expected()
    for path in _paths(wanted):
        assert list(differences(_changed(wanted, path), wanted)), path


def test_the_committed_figures_hold_what_the_demo_shows() -> None:
    wanted = expected()
    assert {"truth", "naive_sum", "naive_claims", "rows", "victims", "main_figures", "relays", "estimates"} <= set(
        wanted
    )


def _paths(value: object) -> list[tuple[object, ...]]:
    """The way to every value that holds no others."""
    if isinstance(value, dict):
        return [(name, *rest) for name in value for rest in _paths(value[name])]
    if isinstance(value, list):
        return [(at, *rest) for at, one in enumerate(value) for rest in _paths(one)] + [()]
    return [()]


def _changed(value: object, path: tuple[object, ...]) -> object:
    if not path:
        return [*value, "more"] if isinstance(value, list) else "changed"
    kept = dict(value) if isinstance(value, dict) else list(value)  # type: ignore[call-overload]
    kept[path[0]] = _changed(kept[path[0]], path[1:])
    return kept
