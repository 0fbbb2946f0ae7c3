"""What is learnt from pairs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sijill.link.comparisons import GIVEN, OTHER_GIVEN, Comparison, Level
from sijill.link.engine import Pairs
from sijill.link.evidence import sampled
from sijill.link.frequencies import other_given, rarity
from sijill.link.key_table import key_table
from sijill.link.overlap import Overlap
from sijill.link.strangers import Strangers
from sijill.link.training import Evidence, trained, weights
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord, WrittenName

THREE = tuple(
    Comparison(
        name,
        "false",
        (Level("alike", "x", 0.7, 0.02), Level("nearly", "y", 0.2, 0.08), Level("other", "ELSE", 0.1, 0.9)),
    )
    for name in ("given", "lineage", "born")
)


def overlap(pairs: int, possible: float, expected: float, is_once: bool = False) -> Overlap:
    """Two lists that as many pairs tie, without rivals."""
    ends, size = np.arange(pairs), np.array([max(possible, 1e-9) ** 0.5])
    lists = np.repeat(np.array([0, 1]), pairs)
    return Overlap(lists, ends, ends + pairs, ends * 0, size, size, np.array([expected]), is_once)


def evidence(m: float, u: float, matches: int, others: int, possible: float, seed: int = 3) -> Evidence:
    """Pairs drawn from known shares; the candidates hold every match and some of the rest."""
    rng = np.random.default_rng(seed)

    def drawn(count: int, alike: float) -> np.ndarray[tuple[int, int], np.dtype[np.int8]]:
        return rng.choice(3, size=(count, 3), p=[alike, (1 - alike) / 4, 3 * (1 - alike) / 4]).astype(np.int8)

    levels = np.concatenate([drawn(matches, m), drawn(others, u)])
    count = len(levels)
    return Evidence(
        pairs=Pairs(np.arange(count), np.arange(count) + count, levels),
        rarity=np.zeros(count),
        differ=np.zeros(count, dtype=np.bool_),
        others=drawn(20_000, u),
        overlap=overlap(count, possible, 0.5 * matches),
        judged=np.full(count, np.nan),
    )


def test_known_shares_are_recovered() -> None:
    model = trained(evidence(m=0.9, u=0.03, matches=800, others=30_000, possible=30_800.0), THREE)
    assert model.converged
    assert not model.rests_on_stated
    assert model.matches == pytest.approx(800, rel=0.05)
    for m, u in zip(model.m, model.u, strict=True):
        assert m[0] == pytest.approx(0.9, abs=0.03)
        assert u[0] == pytest.approx(0.03, abs=0.006)
        assert sum(m) == pytest.approx(1.0)
        assert sum(u) == pytest.approx(1.0)


def test_three_records_leave_the_stated_shares_standing() -> None:
    model = trained(evidence(m=0.9, u=0.03, matches=2, others=3, possible=9.0), THREE)
    assert model.rests_on_stated
    assert model.m[0][0] == pytest.approx(0.7, abs=0.1)
    assert model.u[0][0] < 0.1


def test_shares_never_fall_to_zero() -> None:
    model = trained(evidence(m=1.0, u=0.001, matches=5000, others=500, possible=1e9), THREE)
    assert min(min(shares) for shares in (*model.m, *model.u)) > 1e-12


def test_a_share_is_never_believed_above_its_most() -> None:
    capped = tuple(
        Comparison(one.name, "false", (*one.levels[:2], Level("other", "ELSE", 0.1, 0.9, most=0.12))) for one in THREE
    )
    free = trained(evidence(m=0.6, u=0.03, matches=900, others=30_000, possible=30_900.0), THREE)
    model = trained(evidence(m=0.6, u=0.03, matches=900, others=30_000, possible=30_900.0), capped)
    assert free.m[0][2] > 0.2
    assert all(m[2] <= 0.12 for m in model.m)
    assert all(sum(m) == pytest.approx(1.0) for m in model.m)


def test_without_pairs_nothing_is_learnt_and_convergence_is_not_claimed() -> None:
    model = trained(evidence(m=0.9, u=0.1, matches=0, others=0, possible=0.0), THREE)
    assert (model.rounds, model.converged, model.prior) == (0, False, 0.0)


def test_the_limit_of_rounds_is_not_called_convergence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.training.MOST_ROUNDS", 2)
    model = trained(evidence(m=0.7, u=0.2, matches=300, others=30_000, possible=30_300.0), THREE)
    assert (model.rounds, model.converged) == (2, False)


def test_a_judged_pair_teaches_against_its_levels() -> None:
    given = evidence(m=0.9, u=0.03, matches=300, others=9_000, possible=9_300.0)
    alike = (given.pairs.levels == 0).all(axis=1)
    told = Evidence(
        given.pairs,
        given.rarity,
        given.differ,
        given.others,
        given.overlap,
        np.where(alike, 0.0, np.nan),
    )
    assert trained(told, THREE).m[0][0] < trained(given, THREE).m[0][0]


def test_what_is_not_known_weighs_nothing_and_a_rare_value_more() -> None:
    shown = evidence(m=0.9, u=0.03, matches=1, others=0, possible=10.0)
    unknown = Evidence(
        Pairs(shown.pairs.left, shown.pairs.right, np.full((1, 3), -1, dtype=np.int8)),
        np.zeros(1), shown.differ, shown.others, shown.overlap, np.full(1, np.nan),
    )  # fmt: skip
    shares = [[0.7, 0.2, 0.1]] * 3, [[0.02, 0.08, 0.9]] * 3
    assert weights(unknown, THREE, *shares) == pytest.approx([0.0])
    rare = Evidence(shown.pairs, np.array([-2.0]), shown.differ, shown.others, shown.overlap, np.full(1, np.nan))
    assert weights(rare, THREE, *shares) == pytest.approx(weights(shown, THREE, *shares) + 2.0)


def test_a_common_name_is_less_rare_than_one_two_records_share() -> None:
    names = ["Muhammad Nasr"] * 20 + ["Tulip Haddad"] * 2 + ["Rim Aziz"] * 6
    records = [VictimRecord("a", str(at), WrittenName(name)) for at, name in enumerate(names)]
    keys = key_table(victim_columns(records), False)
    found = rarity(keys, "given")
    assert found[0] > found[25] > found[20] > 0.0
    assert rarity(keys, "mother").tolist() == [1.0] * len(names)


def test_the_sample_is_seeded_and_holds_no_candidate() -> None:
    lists = np.array([0] * 40 + [1] * 40)
    candidates = np.array([1 * 80 + 41, 2 * 80 + 42])
    left, right = sampled(lists, True, candidates, 5)
    again = sampled(lists, True, candidates, 5)
    assert (left == again[0]).all()
    assert (right == again[1]).all()
    assert (left < right).all()
    assert (lists[left] != lists[right]).all()
    assert not np.isin(left * 80 + right, candidates).any()
    assert len(left) == 40 * 40 - 2


def test_what_kin_share_speaks_against_two_given_names_and_never_for_one_person() -> None:
    kin = Comparison("place", "false", (Level("same", "x", 0.9, 0.1, kin=True), Level("other", "ELSE", 0.1, 0.9)))
    comparisons = (GIVEN, kin)
    m = [[level.m for level in one.levels] for one in comparisons]
    u = [[level.u for level in one.levels] for one in comparisons]
    levels = np.array([[0, 0], [OTHER_GIVEN, 0], [OTHER_GIVEN, -1], [OTHER_GIVEN, 1]], dtype=np.int8)
    pairs = Pairs(np.arange(4), np.arange(4) + 4, levels)
    shown = Evidence(pairs, np.zeros(4), other_given(pairs), levels, overlap(4, 10.0, 0.5), np.full(4, np.nan))
    alike, same_place, no_place, other_place = weights(shown, comparisons, m, u)
    assert alike == pytest.approx(np.log(0.8 / 0.008) + np.log(9.0))
    assert same_place == no_place > other_place


def lookalikes(is_repeated: bool) -> tuple[Evidence, Strangers]:
    """Across lists 300 matches and 60 namesakes of another age; inside them as many pairs as these 60."""
    rng = np.random.default_rng(7)
    matches = np.zeros((300, 3), dtype=np.int8)
    namesakes = np.tile(np.array([0, 0, 2], dtype=np.int8), (60, 1))
    unlike = rng.choice(3, size=(9_000, 3), p=[0.02, 0.03, 0.95]).astype(np.int8)
    levels = np.concatenate([matches, namesakes, unlike])
    count = len(levels)
    seen = Evidence(
        pairs=Pairs(np.arange(count), np.arange(count) + count, levels),
        rarity=np.zeros(count),
        differ=np.zeros(count, dtype=np.bool_),
        others=unlike,
        overlap=overlap(count, 1e5, 150.0),
        judged=np.full(count, np.nan),
    )
    inside = np.zeros((60, 3), dtype=np.int8) if is_repeated else namesakes
    strangers = Strangers(
        Pairs(np.arange(60), np.arange(60) + 60, inside), np.zeros(60), np.zeros(60, dtype=np.bool_), np.ones(60)
    )
    return seen, strangers


def test_namesakes_inside_a_list_teach_that_those_across_lists_are_two_people() -> None:
    seen, strangers = lookalikes(is_repeated=False)
    alone, taught = trained(seen, THREE), trained(replace(seen, strangers=strangers), THREE)
    assert taught.m[2][2] < 0.5 * alone.m[2][2]
    assert taught.matches < alone.matches


def test_an_entry_written_twice_on_a_list_teaches_nothing_against_one_person() -> None:
    seen, repeated = lookalikes(is_repeated=True)
    alone, taught = trained(seen, THREE), trained(replace(seen, strangers=repeated), THREE)
    assert alone.matches > taught.matches > 300.0


def test_late_rounds_go_only_part_of_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = evidence(m=0.9, u=0.03, matches=800, others=30_000, possible=30_800.0)
    monkeypatch.setattr("sijill.link.training.MOST_ROUNDS", 1)
    whole = trained(seen, THREE).m[0][0]
    monkeypatch.setattr("sijill.link.training.CALMED_AFTER", 0)
    assert trained(seen, THREE).m[0][0] == pytest.approx((whole + 0.7) / 2)


KINDS = Comparison(
    "lineage",
    "false",
    (
        Level("short, alike", "x", 0.8, 0.01, group="short"), Level("short, other", "y", 0.2, 0.99, group="short"),
        Level("long, alike", "z", 0.9, 0.001, group="long"), Level("long, other", "ELSE", 0.1, 0.999, group="long"),
    ),
)  # fmt: skip


def test_shares_are_learnt_for_each_kind_of_pair_by_itself() -> None:
    seen = evidence(m=0.9, u=0.03, matches=800, others=30_000, possible=30_800.0)
    levels, others = seen.pairs.levels.copy(), seen.others.copy()
    for one in (levels, others):
        one[:, 1] = np.where(one[:, 1] == 0, 2, 3)
    levels[:40, 1] = 0
    told = replace(seen, pairs=Pairs(seen.pairs.left, seen.pairs.right, levels), others=others)
    model = trained(told, (THREE[0], KINDS, THREE[2]))
    for shares in (model.m[1], model.u[1]):
        assert shares[0] + shares[1] == pytest.approx(1.0)
        assert shares[2] + shares[3] == pytest.approx(1.0)
    assert model.m[1][2] == pytest.approx(0.9, abs=0.03)


def test_a_kind_the_sample_hardly_holds_keeps_what_is_stated_of_chance() -> None:
    seen = evidence(m=0.9, u=0.03, matches=800, others=2_000, possible=1e9)
    levels, others = seen.pairs.levels.copy(), seen.others.copy()
    levels[:, 1], others[:, 1], others[:5, 1] = 3, 3, 1
    told = replace(seen, pairs=Pairs(seen.pairs.left, seen.pairs.right, levels), others=others)
    assert trained(told, (THREE[0], KINDS, THREE[2])).u[1][0] == pytest.approx(0.01, rel=0.1)
