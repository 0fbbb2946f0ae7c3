"""Measures: what the conditions of levels ask of two values, worked out for many pairs at a time.

Each measure is that of the SQL function it stands for, but that one beyond every bound asked for may be any number
beyond it: cheap hints tell most pairs apart. As in DuckDB, letters are bytes.
"""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from sijill.errors import Refusal
from sijill.link.values import MOST_PARTS, Codes, Values

Parts = npt.NDArray[np.int32]
Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64] | npt.NDArray[np.int64] | npt.NDArray[np.bool_]

FAR = 99
"""What stands for a distance that is above every bound asked for."""

AT_ONCE = 65_536
"""Pairs whose parts are looked for at a time."""

SHARED = re.compile(r"len\(list_intersect\((\w+)_l, \1_r\)\)")
EDITS = re.compile(r"damerau_levenshtein\((\w+)_l, \1_r\)")
SIMILAR = re.compile(r"jaro_winkler_similarity\((\w+)_l, \1_r\)")
SHARE = re.compile(r"levenshtein\((\w+)_l, \1_r\) \* (\d+) <= (\d+) \* greatest\(length\(\1_l\), length\(\1_r\)\)")
FEW = re.compile(r"\s*<= (\d+)")
ENOUGH = re.compile(r"\s*>= (0?\.\d+)")


def calls_in(told: str) -> list[str]:
    """The functions that conditions ask for and that are measures, each once."""
    found = [match[0] for one in (SHARE, EDITS, SIMILAR, SHARED) for match in one.finditer(told)]
    return list(dict.fromkeys(found))


def measure(call: str, told: str, values: Values, one: Codes, other: Codes) -> Numbers:
    """What a function gives for each pair of values (pairs,).

    Args:
        call: One of :func:`calls_in` ``told``.
        told: The conditions in which it stands.
        values: The values.
        one: Place of one of each pair among them (pairs,).
        other: Place of the other.
    """
    if match := SHARED.fullmatch(call):
        return _shared(match[1], values, one, other)
    if match := EDITS.fullmatch(call):
        most = max(map(int, _bounds(call, told, FEW)))
        return (_long_edits if values.is_long else _edits)(match[1], most, values, one, other)
    if match := SIMILAR.fullmatch(call):
        return _similar(match[1], min(map(float, _bounds(call, told, ENOUGH))), values, one, other)
    match = SHARE.fullmatch(call)
    if match is None:
        raise Refusal(f"{call} is no measure")
    share = int(match[3]) / int(match[2])
    return (_long_share if values.is_long else _share)(match[1], share, values, one, other)


def _bounds(call: str, told: str, bound: re.Pattern[str]) -> list[str]:
    return [found[1] for found in map(bound.match, told.split(call)[1:]) if found is not None]


def _edits(column: str, most: int, values: Values, one: Codes, other: Codes) -> Codes:
    """How many edits and changes of place part two texts; ``FAR`` for more than ``most``."""
    from rapidfuzz.distance import DamerauLevenshtein, Levenshtein
    from rapidfuzz.process import cpdist

    equal, differ = _equal_and_other(column, values, one, other)
    found = np.where(equal, 0, FAR).astype(np.int64)
    lengths, texts = values.numbers(f"{column}_length"), values.texts(column)
    near = differ & (_bytes_apart(column, values, one, other) <= 2 * most)
    asked = np.flatnonzero(near & (np.abs(lengths[one] - lengths[other]) <= most))
    # so many edits and changes of place are at most twice as many edits, which are counted much faster
    a, b = texts[one[asked]], texts[other[asked]]
    few = np.flatnonzero(cpdist(a, b, scorer=Levenshtein.distance, score_cutoff=2 * most) <= 2 * most)
    found[asked[few]] = cpdist(a[few], b[few], scorer=DamerauLevenshtein.distance, dtype=np.int64)
    return found


def _long_edits(column: str, most: int, values: Values, one: Codes, other: Codes) -> Codes:
    """The same as :func:`_edits`, in a compiled loop."""
    from sijill.link.edit_loops import OPEN, edits

    data, starts = values.bytes(column)
    held, again = (letters.view(np.uint64) for letters in values.letters(column))
    found = np.empty(len(one), dtype=np.int64)
    if edits(data, starts, values.numbers(f"{column}_code"), held, again, one, other, most, found):
        at = np.flatnonzero(found == OPEN)
        found[at] = _edits(column, most, values, one[at], other[at])
    return found


def _similar(column: str, least: float, values: Values, one: Codes, other: Codes) -> npt.NDArray[np.float64]:
    """The similarity of two texts by Jaro and Winkler; 0 for less than ``least``."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import cpdist

    equal, differ = _equal_and_other(column, values, one, other)
    found = (equal & (values.numbers(f"{column}_bytes")[one] > 0)).astype(np.float64)
    texts = values.texts(column)
    asked = np.flatnonzero(differ & (_most_similar(column, values, one, other) >= least - 1e-9))
    found[asked] = cpdist(texts[one[asked]], texts[other[asked]], scorer=JaroWinkler.similarity, dtype=np.float64)
    return found


def _share(column: str, share: float, values: Values, one: Codes, other: Codes) -> Flags:
    """Whether no more than a share of the letters of the longer text are edited."""
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cpdist

    found, differ = _equal_and_other(column, values, one, other)
    lengths, texts = values.numbers(f"{column}_length"), values.texts(column)
    most = share * np.maximum(lengths[one], lengths[other]) + 1e-9
    asked = np.flatnonzero(differ & (_bytes_apart(column, values, one, other) <= 2 * most))
    edits = cpdist(texts[one[asked]], texts[other[asked]], scorer=Levenshtein.distance, dtype=np.int64)
    found[asked] = edits <= most[asked]
    return found


def _long_share(column: str, share: float, values: Values, one: Codes, other: Codes) -> Flags:
    """The same as :func:`_share`, in a compiled loop."""
    from sijill.link.edit_loops import OPEN, shares

    data, starts = values.bytes(column)
    held, again = (letters.view(np.uint64) for letters in values.letters(column))
    code, letters = values.numbers(f"{column}_code"), values.numbers(f"{column}_length")
    found = np.empty(len(one), dtype=np.int8)
    if shares(data, starts, code, letters, held, again, one, other, share, found):
        at = np.flatnonzero(found == OPEN)
        found[at] = _share(column, share, values, one[at], other[at])
    return found.astype(np.bool_)


def _equal_and_other(column: str, values: Values, one: Codes, other: Codes) -> tuple[Flags, Flags]:
    """Which two texts are known and equal, and which are known and differ."""
    code = values.numbers(f"{column}_code")
    a, b = code[one], code[other]
    is_known = (a >= 0) & (b >= 0)
    return is_known & (a == b), is_known & (a != b)


def _bytes_apart(column: str, values: Values, one: Codes, other: Codes) -> npt.NDArray[np.uint8]:
    """How many bytes only one of the two values holds, or holds again; an edit parts at most two (pairs,)."""
    held, again = values.letters(column)
    apart = np.bitwise_count(held[one] ^ held[other]) + np.bitwise_count(again[one] ^ again[other])
    return np.asarray(apart, dtype=np.uint8)


def _most_similar(column: str, values: Values, one: Codes, other: Codes) -> npt.NDArray[np.float64]:
    """What the similarity of Jaro and Winkler cannot exceed, by the bytes that only one holds (pairs,)."""
    (held, _), lengths = values.letters(column), values.numbers(f"{column}_bytes")
    a, b = held[one], held[other]
    many, others = np.maximum(lengths[one], 1), np.maximum(lengths[other], 1)
    common = np.minimum(many - np.bitwise_count(a & ~b), others - np.bitwise_count(b & ~a))
    jaro = (common / many + common / others + 1.0) / 3.0
    return np.asarray(jaro + 0.4 * (1.0 - jaro), dtype=np.float64)


def _shared(column: str, values: Values, one: Codes, other: Codes) -> Codes:
    """How many different parts two lists share."""
    found = (_long_shared if values.is_long else _few_shared)(values.parts(column), one, other)
    counts, lists = values.numbers(f"{column}_count"), values.table[column].combine_chunks()
    for at in np.flatnonzero(np.maximum(counts[one], counts[other]) > MOST_PARTS).tolist():
        found[at] = len({*lists[int(one[at])].as_py()} & {*lists[int(other[at])].as_py()})
    return found


def _few_shared(parts: Parts, one: Codes, other: Codes) -> Codes:
    """How many of their first parts two lists share."""
    found = np.zeros(len(one), dtype=np.int64)
    for at in range(0, len(one), AT_ONCE):
        a, b = parts[one[at : at + AT_ONCE]], parts[other[at : at + AT_ONCE]]
        for i in range(parts.shape[1]):
            is_shared = np.zeros(len(a), dtype=np.bool_)
            for j in range(parts.shape[1]):
                is_shared |= a[:, i] == b[:, j]
            found[at : at + AT_ONCE] += is_shared & (a[:, i] >= 0)
    return found


def _long_shared(parts: Parts, one: Codes, other: Codes) -> Codes:
    """The same as :func:`_few_shared`, in a compiled loop."""
    from sijill.link.edit_loops import shared

    found = np.empty(len(one), dtype=np.int64)
    shared(parts, one, other, found)
    return found
