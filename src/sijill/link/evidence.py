"""Evidence: the candidate pairs of a linkage, and random pairs beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from sijill.link.blocking import Rule
from sijill.link.comparisons import OTHER_GIVEN, Comparison
from sijill.link.crowds import Crowds, crowds_of
from sijill.link.engine import Engine, Pairs
from sijill.link.frequencies import other_given, rarities
from sijill.link.judged import Judged, Key
from sijill.link.key_table import KeyTable
from sijill.link.nameless import without_nameless
from sijill.link.overlap import overlap_of
from sijill.link.part_pairs import each_once
from sijill.link.strangers import strangers
from sijill.link.training import Evidence
from sijill.link.values import Indices

SAMPLE = 300_000
"""Random pairs that tell how different people agree."""

Lists = npt.NDArray[np.int64]


def gathered(
    engine: Engine,
    rules: Sequence[Rule],
    comparisons: Sequence[Comparison],
    keys: KeyTable,
    lists: Lists,
    judged: Mapping[tuple[int, int], bool],
    seed: int,
) -> Evidence:
    """What training sees: the pairs the rules give and those people judged, a seeded sample of the rest, strangers."""
    pairs = without_nameless(engine.candidates(rules, comparisons), comparisons)
    codes = _codes(pairs.left, pairs.right, len(keys))
    asked = sorted(judged)
    held = _stands_in(np.array([a * len(keys) + b for a, b in asked], dtype=np.int64), codes)
    missing = [pair for pair, is_held in zip(asked, held.tolist(), strict=True) if not is_held]
    if missing:
        left, right = (np.array(side, dtype=np.int64) for side in zip(*missing, strict=True))
        pairs = in_order(pairs, engine.compare(left, right, comparisons))
        codes = _codes(pairs.left, pairs.right, len(keys))
    with ThreadPoolExecutor(1) as aside:
        inside = aside.submit(strangers, engine, rules, comparisons, keys, lists) if engine.across_lists else None
        others = engine.compare(*sampled(lists, engine.across_lists, codes, seed), comparisons)
        overlap, differ = overlap_of(lists, pairs, engine.across_lists), other_given(pairs)
        crowds = _crowds(pairs, others, overlap.possible, comparisons)
        return Evidence(
            pairs=pairs,
            rarity=rarities(keys, pairs, comparisons),
            differ=differ,
            others=others.levels,
            overlap=overlap,
            judged=_answers(judged, codes, len(keys)),
            strangers=None if inside is None else replace(inside.result(), crowds=crowds),
            crowds=crowds,
        )


def _crowds(pairs: Pairs, others: Pairs, possible: float, comparisons: Sequence[Comparison]) -> Crowds:
    """The crowds that explain how pairs with two given names agree; each of ``others`` stands for as many."""
    patterns, each = pairs.patterns, max(0.0, possible - len(pairs)) / max(len(others), 1)
    levels = np.concatenate([patterns.levels, others.levels])
    counts = np.concatenate([patterns.pairs, np.full(len(others), each)])
    differ = levels[:, 0] >= OTHER_GIVEN
    return crowds_of(levels[differ], counts[differ], comparisons)


def _answers(judged: Mapping[tuple[int, int], bool], codes: Indices, records: int) -> npt.NDArray[np.float16]:
    """1 or 0 where a person judged the pair, NaN elsewhere (pairs,); every judged pair is among ``codes``, sorted."""
    answers = np.full(len(codes), np.nan, dtype=np.float16)
    asked = np.array([left * records + right for left, right in judged], dtype=np.int64)
    answers[np.searchsorted(codes, asked)] = list(judged.values())
    return answers


def in_order(first: Pairs, second: Pairs) -> Pairs:
    """The pairs of both, by their records."""
    left, right = np.concatenate([first.left, second.left]), np.concatenate([first.right, second.right])
    order = np.lexsort((right, left))
    return Pairs(left[order], right[order], np.concatenate([first.levels, second.levels])[order])


def judged_by_index(judged: Judged, index: Mapping[Key, int]) -> dict[tuple[int, int], bool]:
    """The judged pairs as record numbers, the lower first, with whether they are one person."""
    told = [(pair, True) for pair in judged.same] + [(pair, False) for pair in judged.different]
    return {(min(index[a], index[b]), max(index[a], index[b])): same for (a, b), same in told}


def sampled(lists: Lists, across_lists: bool, candidates: Indices, seed: int) -> tuple[Indices, Indices]:
    """Random pairs that could be compared and are no candidates; the same for the same seed."""
    rng = np.random.default_rng(seed)
    if len(lists) < 2:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    one, other = (rng.integers(0, len(lists), 2 * SAMPLE) for _ in range(2))
    left, right = np.minimum(one, other), np.maximum(one, other)
    codes = each_once(_codes(left, right, len(lists)))
    left, right = codes // len(lists), codes % len(lists)
    kept = (left != right) & ~_stands_in(codes, candidates)
    if across_lists:
        kept &= lists[left] != lists[right]
    left, right = left[kept], right[kept]
    if len(left) > SAMPLE:
        picked = np.sort(rng.choice(len(left), SAMPLE, replace=False))
        left, right = left[picked], right[picked]
    return left, right


def _stands_in(codes: Indices, held: Indices) -> npt.NDArray[np.bool_]:
    """Whether each code is one of ``held``, which is sorted."""
    if len(held) == 0:
        return np.zeros(len(codes), dtype=np.bool_)
    found: npt.NDArray[np.bool_] = held[np.minimum(np.searchsorted(held, codes), len(held) - 1)] == codes
    return found


def _codes(left: Indices, right: Indices, records: int) -> Indices:
    codes: Indices = left * records + right
    return codes
