"""Compiled loops count the edits that are counted one by one."""

from __future__ import annotations

import numpy as np
import pyarrow
import pytest
from rapidfuzz.distance import DamerauLevenshtein, Levenshtein

from sijill.link.edit_loops import FAR, LONGEST, OPEN, edits, shares
from sijill.link.hints import joined_bytes, letters


def invented(seed: int, count: int = 60) -> list[str]:
    """Words of few letters, so that many are near, each also with two letters swapped and with one more."""
    rng = np.random.default_rng(seed)
    words = ["".join(rng.choice(list("abكر"), rng.integers(0, 9))) for _ in range(count)]
    at = [int(rng.integers(0, len(word) + 1)) for word in words]
    swapped = [
        word[:i] + word[i + 1 : i + 2] + word[i : i + 1] + word[i + 2 :] for word, i in zip(words, at, strict=True)
    ]
    return [*words, *swapped, *(word[:i] + "z" + word[i:] for word, i in zip(words, at, strict=True))]


def asked(words: list[str]) -> tuple[tuple, tuple]:
    """What the loops are given of the words, and every two of them."""
    data, starts = joined_bytes(pyarrow.array(words))
    code = np.unique(words, return_inverse=True)[1].astype(np.int64)
    held, again = (found.view(np.uint64) for found in letters(pyarrow.array(words)))
    one, other = (np.ascontiguousarray(side) for side in np.divmod(np.arange(len(words) ** 2), len(words)))
    return (data, starts, code, held, again), (one, other)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("most", [1, 2, 3])
def test_edits_and_swaps_are_those_of_each_pair_by_itself(seed: int, most: int) -> None:
    words = invented(seed)
    texts, (one, other) = asked(words)
    found = np.empty(len(one), dtype=np.int64)
    assert edits(*texts, one, other, most, found) == 0
    told = [DamerauLevenshtein.distance(words[a].encode(), words[b].encode()) for a, b in zip(one, other, strict=True)]
    assert [min(count, most + 1) for count in found.tolist()] == [min(count, most + 1) for count in told]


@pytest.mark.parametrize("share", [0.2, 0.4, 0.5])
def test_a_share_of_the_longer_word_is_that_of_each_pair_by_itself(share: float) -> None:
    words = invented(7)
    (data, starts, code, *hints), (one, other) = asked(words)
    found, lengths = np.empty(len(one), dtype=np.int8), np.array([len(word) for word in words])
    assert shares(data, starts, code, lengths, *hints, one, other, share, found) == 0
    told = [
        Levenshtein.distance(words[a].encode(), words[b].encode()) <= share * max(lengths[a], lengths[b]) + 1e-9
        for a, b in zip(one, other, strict=True)
    ]
    assert found.tolist() == told


def test_long_texts_that_differ_at_both_ends_are_left_open_and_others_are_not() -> None:
    words = ["a" + "x" * LONGEST + "b", "b" + "x" * LONGEST + "a", "a" + "x" * LONGEST + "c", "c" * LONGEST]
    texts, _ = asked(words)
    found = np.empty(3, dtype=np.int64)
    assert edits(*texts, np.array([0, 0, 0]), np.array([1, 2, 3]), 2, found) == 1
    assert found.tolist() == [OPEN, 1, FAR]
