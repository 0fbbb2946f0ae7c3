"""Likeness of many name parts at once: that of ``name_likeness``, worked out for all pairs together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.text.known_names import known_rows, likely_rows
from sijill.text.name_likeness import (
    ABD_LEFT_OUT,
    ABU_LEFT_OUT,
    ARTICLE_GUESSED,
    FAITH_LEFT_OUT,
    KNOWN_APART,
    KNOWN_SAME,
    LIKELY_APART,
    OTHER_KIND,
)
from sijill.text.name_parts import NamePart
from sijill.text.sound_distance import consonant_key
from sijill.text.sound_rows import SoundRows

Codes = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

FAR_KEYS = 2
"""Consonants of two parts that may differ before they are no longer compared."""

LONG_KEY = 4
"""Consonants from which on two may differ, not only one."""

KINDS = ("", "abd", "abu", "umm")


class PartRows:
    """Name parts whose likeness is asked.

    Args:
        parts: The different parts; ``None`` for what is no part of a name.

    Attributes:
        consonants: How many consonants each has (parts,).
        held: Which these are, as the bits of a number, 0 or more (parts,).
    """

    def __init__(self, parts: Sequence[NamePart | None]) -> None:
        self._parts = [part or NamePart("", "") for part in parts]
        stems = {stem: None for part in self._parts for stem in (part.stem, part.other)}
        place = {stem: at for at, stem in enumerate(stems)}
        self._sounds = SoundRows(tuple(stems))
        self._stem = np.array([place[part.stem] for part in self._parts], dtype=np.int64)
        self._other = np.array([place[part.other] if part.other else -1 for part in self._parts], dtype=np.int64)
        self._kind = np.array([KINDS.index(part.kind) for part in self._parts], dtype=np.int64)
        self._is_faith = np.array([part.is_faith for part in self._parts], dtype=np.bool_)
        self._letters = np.array([len(part.stem) for part in self._parts], dtype=np.int64)
        self._keys = np.array([consonant_key(part.stem) for part in self._parts], dtype=object)
        self.consonants = np.array([len(key) for key in self._keys], dtype=np.int8)
        self._is_asked, self._is_listed = np.zeros((2, len(self._parts)), dtype=np.bool_)
        self._known_rows: dict[int, frozenset[int]] = {}
        self._likely_rows: dict[int, frozenset[int]] = {}
        bit = {letter: 1 << at for at, letter in enumerate(sorted({letter for key in self._keys for letter in key}))}
        self.held = np.array([sum(bit[letter] for letter in {*key}) for key in self._keys], dtype=np.int16)

    def may_be_near(self, one: Codes, other: Codes) -> npt.NDArray[np.bool_]:
        """Whether :meth:`are_near` is not ruled out by which consonants each two hold (pairs,)."""
        lengths = self.consonants[one], self.consonants[other]
        most = np.where(np.maximum(*lengths) >= LONG_KEY, np.uint8(FAR_KEYS), np.uint8(1))
        apart = np.bitwise_count(self.held[one] ^ self.held[other])
        return np.asarray((apart <= 2 * most) & (np.abs(lengths[0] - lengths[1]) <= most), dtype=np.bool_)

    def are_near(self, one: Codes, other: Codes) -> npt.NDArray[np.bool_]:
        """Whether each two parts share enough consonants to be compared (pairs,)."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import cpdist

        apart = cpdist(self._keys[one], self._keys[other], scorer=Levenshtein.distance, score_cutoff=FAR_KEYS)
        longer = np.maximum(self.consonants[one], self.consonants[other])
        is_part = (self._letters[one] > 0) & (self._letters[other] > 0)
        return np.asarray(is_part & (apart <= np.where(longer >= LONG_KEY, FAR_KEYS, 1)), dtype=np.bool_)

    def likenesses(self, one: Codes, other: Codes) -> Floats:
        """How alike each two are that :meth:`are_near`: as :func:`sijill.text.name_likeness.part_likeness` (pairs,)."""
        cost = self._by_sound(one, other)
        is_same, apart = self._known(one, other)
        other_kind = np.where(self._kind[one] != self._kind[other], self._left_out(one, other), 0.0)
        faith = np.where(self._is_faith[one] != self._is_faith[other], FAITH_LEFT_OUT, 0.0)
        cost = np.where(is_same, np.minimum(cost, KNOWN_SAME), cost + apart + other_kind + faith)
        letters = np.minimum(np.minimum(self._letters[one], self._letters[other]), 9)
        return np.asarray(np.exp(-((cost / (0.62 + 0.03 * letters)) ** 1.7)), dtype=np.float64)

    def _by_sound(self, one: Codes, other: Codes) -> Floats:
        cost = self._sounds.distances(self._stem[one], self._stem[other])
        for a, b, guessed in (
            (self._stem[one], self._other[other], ARTICLE_GUESSED),
            (self._other[one], self._stem[other], ARTICLE_GUESSED),
            (self._other[one], self._other[other], 2 * ARTICLE_GUESSED),
        ):
            asked = np.flatnonzero((a >= 0) & (b >= 0))
            cost[asked] = np.minimum(cost[asked], self._sounds.distances(a[asked], b[asked]) + guessed)
        return cost

    def _left_out(self, one: Codes, other: Codes) -> Floats:
        """What it costs that only one has Abd or Abu, or that they have not the same of these."""
        by_kind = np.array([OTHER_KIND, ABD_LEFT_OUT, ABU_LEFT_OUT, OTHER_KIND])
        both = (self._kind[one] > 0) & (self._kind[other] > 0)
        return np.where(both, OTHER_KIND, by_kind[np.maximum(self._kind[one], self._kind[other])])

    def _known(self, one: Codes, other: Codes) -> tuple[npt.NDArray[np.bool_], Floats]:
        """Whether the shipped tables know each two as one name, and what it costs that they are two or likely two."""
        self._look_up(np.unique(np.concatenate([one, other])))
        is_same, apart = np.zeros(len(one), dtype=np.bool_), np.zeros(len(one))
        at = np.flatnonzero(self._is_listed[one] & self._is_listed[other])
        ends = zip(at.tolist(), one[at].tolist(), other[at].tolist(), strict=True)
        for pair, a, b in ends:
            known, other_known = self._known_rows[a], self._known_rows[b]
            if known and other_known:
                is_same[pair] = not known.isdisjoint(other_known)
                apart[pair] = 0.0 if is_same[pair] else KNOWN_APART
            elif self._likely_rows[a].isdisjoint(self._likely_rows[b]):
                apart[pair] = LIKELY_APART
        return is_same, apart

    def _look_up(self, parts: Codes) -> None:
        """Find the rows of the shipped table that each part can be, for those that were not asked before."""
        for at in parts[~self._is_asked[parts]].tolist():
            known = self._known_rows[at] = known_rows(self._parts[at])
            likely = self._likely_rows[at] = known or likely_rows(self._parts[at])
            self._is_listed[at] = bool(likely)
        self._is_asked[parts] = True
