"""Ids outlive re-linking: a pure function of the clusters and of the ledger's entries."""

from hypothesis import given
from hypothesis import strategies as st

from sijill.link.identity import Known, identify, known_ids


def make_id(kind, anchor):
    return f"{kind}-{anchor!r}"


def key(number):
    return ("list", f"{number:02}")


def cluster(*numbers):
    return tuple(key(number) for number in sorted(numbers))


def assigned(victim, *numbers, seq=1):
    return Known(victim, frozenset(map(key, numbers)), seq)


def test_an_unknown_cluster_gets_an_id_made_from_its_first_row():
    found = identify([cluster(1, 2), cluster(3)], [], make_id)
    assert found.ids[cluster(1, 2)] == make_id("victim", "list\x1f01")
    assert found.changes == ()


def test_an_id_the_ledger_knows_goes_with_most_of_its_rows():
    found = identify([cluster(1, 2), cluster(3)], [assigned("v", 1, 2, 3)], make_id)
    assert found.ids[cluster(1, 2)] == "v"
    assert found.ids[cluster(3)] != "v"


def test_a_known_id_whose_rows_fall_apart_is_a_split():
    found = identify([cluster(1, 2), cluster(3)], [assigned("v", 1, 2, 3)], make_id)
    (change,) = found.changes
    assert (change.event, change.victim) == ("split", "v")
    assert set(change.into) == set(found.ids.values())


def test_two_known_ids_in_one_cluster_are_a_merge_into_the_older():
    found = identify([cluster(1, 2)], [assigned("old", 1, seq=1), assigned("young", 2, seq=2)], make_id)
    assert found.ids == {cluster(1, 2): "old"}
    assert [(change.event, change.victim, change.into) for change in found.changes] == [("merged", "young", ("old",))]


def test_a_fresh_id_never_takes_the_place_of_a_known_one():
    taken = make_id("victim", "list\x1f01")
    found = identify([cluster(1), cluster(2)], [assigned(taken, 2)], make_id)
    assert found.ids[cluster(2)] == taken
    assert found.ids[cluster(1)] != taken


def test_a_known_id_without_rows_left_is_given_to_nobody():
    found = identify([cluster(5)], [assigned("gone", 1)], make_id)
    assert "gone" not in found.ids.values()
    assert found.changes == ()


def test_the_latest_rows_told_of_an_id_count():
    rows = [
        {"event": "assigned", "victim": "v", "anchors": [{"list": "list", "id": "01"}], "seq": 4},
        {"event": "merged", "victim": "w", "anchors": [], "seq": 5},
        {"event": "assigned", "victim": "v", "anchors": [{"list": "list", "id": "02"}], "seq": 9},
    ]
    assert known_ids(rows) == [Known("v", frozenset({key(2)}), 4)]


@st.composite
def partitions(draw):
    labels = draw(st.lists(st.integers(0, 4), min_size=1, max_size=12))
    groups = {}
    for number, label in enumerate(labels):
        groups.setdefault(label, []).append(number)
    return [cluster(*numbers) for numbers in groups.values()]


known_sets = st.lists(st.sets(st.integers(0, 11), min_size=1, max_size=4), max_size=4)


@given(partitions(), known_sets)
def test_every_cluster_has_one_id_and_no_id_serves_two(clusters, sets):
    known = [assigned(f"k{place}", *numbers, seq=place) for place, numbers in enumerate(sets)]
    ids = identify(clusters, known, make_id).ids
    assert set(ids) == set(clusters)
    assert len(set(ids.values())) == len(clusters)


@given(partitions(), known_sets)
def test_the_order_of_the_clusters_changes_nothing(clusters, sets):
    known = [assigned(f"k{place}", *numbers, seq=place) for place, numbers in enumerate(sets)]
    assert identify(clusters, known, make_id) == identify(clusters[::-1], known, make_id)


@given(partitions())
def test_assigning_what_was_found_finds_it_again(clusters):
    first = identify(clusters, [], make_id).ids
    known = [Known(ident, frozenset(rows), place) for place, (rows, ident) in enumerate(first.items())]
    again = identify(clusters, known, make_id)
    assert again.ids == first
    assert again.changes == ()


@given(st.lists(st.lists(st.integers(0, 40), min_size=1, max_size=4, unique=True), min_size=1, max_size=8))
def test_a_list_that_comes_later_changes_no_id_of_a_victim_it_only_adds_rows_to(groups):
    seen, clusters = set(), []
    for numbers in groups:
        if fresh := tuple(sorted(number for number in numbers if number not in seen)):
            clusters.append(cluster(*fresh))
            seen.update(fresh)
    before = identify(clusters, [], make_id, {"list": 0})
    grown = [tuple(sorted([*rows, ("a later list", rows[0][1])])) for rows in clusters]
    after = identify(grown, [], make_id, {"list": 0, "a later list": 1})
    assert [after.ids[rows] for rows in grown] == [before.ids[rows] for rows in clusters]


def test_a_list_whose_time_is_not_known_gives_no_id():
    rows = (("another", "1"), ("list", "01"))
    assert identify([rows], [], make_id, {"list": 3}).ids[rows] == make_id("victim", "list\x1f01")
