"""A measure gives what DuckDB's function gives, as far as the conditions tell the difference."""

from __future__ import annotations

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow
import pytest

from sijill.errors import Refusal
from sijill.link import measures
from sijill.link.hints import with_hints
from sijill.link.measures import FAR, calls_in, measure
from sijill.link.values import Values

WORDS = (
    "omar", "umar", "amro", "marom", "karim", "karimah", "krm", "khalil", "halil", "خليل", "خلايل", "جليل", "عمر",
    "عمرو", "abcdefghij", "abdcefghij", "abcdefgh", "", "a", "zz", "ca", "abc",
    "x" * 70 + "y", "y" + "x" * 70, "xy" * 40, "yx" * 40, "عبد" * 20, "عدب" * 20, None,
)  # fmt: skip
PARTS = [["a", "b"], ["b", "a", "a"], ["c"], [], ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"], ["i", "j", "j"]]


def every_two(count: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    one, other = np.divmod(np.arange(count * count), count)
    return one, other


def texts(is_long: bool) -> Values:
    table = with_hints(pyarrow.table({"word": pyarrow.array(WORDS, pyarrow.string())}))
    return Values(table, np.arange(len(WORDS)), is_long)


def by_duckdb(call: str, column: str, held: list[object]) -> list[object]:
    base = duckdb.connect()
    table = pyarrow.table({column: held, "at": list(range(len(held)))})
    base.register("held", table)
    sides = f"select l.{column} as {column}_l, r.{column} as {column}_r, l.at as a, r.at as b from held l, held r"
    return [row[0] for row in base.execute(f"select {call} from ({sides}) order by a, b").fetchall()]


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("most", [1, 2, 4])
def test_edits_up_to_the_bound_are_counted_and_others_are_far(most: int, is_long: bool) -> None:
    call = "damerau_levenshtein(word_l, word_r)"
    found = measure(call, f"{call} <= 1 or {call} <= {most}", texts(is_long), *every_two(len(WORDS))).tolist()
    told = by_duckdb(call, "word", list(WORDS))
    assert all(a == b if b is not None and b <= most else a > most for a, b in zip(found, told, strict=True))


def test_likeness_by_jaro_and_winkler_is_that_of_duckdb_above_the_bound() -> None:
    call = "jaro_winkler_similarity(word_l, word_r)"
    found = measure(call, f"{call} >= 0.85", texts(False), *every_two(len(WORDS))).tolist()
    told = by_duckdb(call, "word", list(WORDS))
    assert [a >= 0.85 for a in found] == [b is not None and b >= 0.85 for b in told]
    assert all(a == pytest.approx(b) for a, b in zip(found, told, strict=True) if b is not None and b >= 0.85)


@pytest.mark.parametrize("is_long", [False, True])
def test_a_share_of_letters_is_that_of_duckdb(is_long: bool) -> None:
    call = "levenshtein(word_l, word_r) * 5 <= 2 * greatest(length(word_l), length(word_r))"
    found = measure(call, call, texts(is_long), *every_two(len(WORDS))).tolist()
    assert found == [bool(told) for told in by_duckdb(call, "word", list(WORDS))]
    assert {True, False} == set(found)


@pytest.mark.parametrize("is_long", [False, True])
@pytest.mark.parametrize("at_once", [5, 1_000])
def test_shared_parts_are_counted_each_once(at_once: int, is_long: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "AT_ONCE", at_once)
    held = pyarrow.table({"parts": pyarrow.array(PARTS, pyarrow.list_(pyarrow.string()))})
    values = Values(with_hints(held), np.arange(len(PARTS)), is_long)
    one, other = every_two(len(PARTS))
    found = measure("len(list_intersect(parts_l, parts_r))", "", values, one, other).tolist()
    assert found == [len(set(PARTS[a]) & set(PARTS[b])) for a, b in zip(one, other, strict=True)]


def test_calls_are_found_once_each() -> None:
    near = "damerau_levenshtein(word_l, word_r)"
    assert calls_in(f"{near} <= 1 or {near} <= 2 and len(list_intersect(p_l, p_r)) = 1") == [
        near, "len(list_intersect(p_l, p_r))",
    ]  # fmt: skip


def test_what_is_no_measure_is_refused() -> None:
    with pytest.raises(Refusal):
        measure("soundex(word_l)", "", texts(False), *every_two(2))


def test_an_unknown_text_is_far_from_every_text() -> None:
    call = "damerau_levenshtein(word_l, word_r)"
    last = len(WORDS) - 1
    assert measure(call, f"{call} <= 2", texts(False), np.array([last, last]), np.array([0, last])).tolist() == [
        FAR,
        FAR,
    ]
