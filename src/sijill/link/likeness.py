"""Likeness: how alike two given names or two lineages sound, for many pairs at a time.

The measure is that of ``sijill.text.name_likeness``. Few different parts stand in many lineages, so each two parts that
meet are compared once and the alignment is worked out for all lineages together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.part_pairs import PartPairs
from sijill.text.name_parts import NamePart, name_parts

if TYPE_CHECKING:
    import pyarrow

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]

NO_FAITH = frozenset({"عابدين", "abidin", "abideen", "abedin", "abdin", "abdeen"})
"""Names that end as those do that end in al-Din."""

# folding took the article out of what was al-Din
_OF_FAITH = re.compile(r"(عز|[ie]zz?|[^\W\d_]{3,})(?:دين|d(?:i|ee|ie)ne?)$")

# folding left of Abd Allah, and of Ubayd Allah, what no longer sounds like it
_OF_GOD = re.compile(r"(?:abd[aeu]?l+[ae]h?|عبد(?:ال)?له)")
# Saadallah, of which another list writes Saad, or Saad Allah in two words
_WITH_GOD = re.compile(r"([^\W\d_]{3,}?)(?:[aeou]?ll?ah|الله)$")

# Benyoucef, of which another list writes bin Yusuf
_CHILD_OF = re.compile(r"(?:ben|bin|بن)([^\W\d_]{3,})$")

ALIKE = 100
"""The likeness of two spellings of one name."""

MOST_PARTS = 6
"""Parts of a lineage beyond this are not compared, but for the last."""

AT_ONCE = 16_384
"""Lineages aligned at a time, few enough to stay in the processor's cache."""

WEIGHTS = (1.0, 0.85, 1.1)
"""What the first, a middle and the last part of the shorter lineage tell."""

LEFT_OUT = 0.02
"""What each part costs that the longer lineage has alone."""

ONE_PART = 0.92
"""The most that one part can show of a longer lineage."""


class Hearing:
    """Hears rows of folded name parts; each two parts that meet are compared once, for one thread at a time.

    Args:
        rows: The different rows, their parts with a space between them; null for none.
    """

    def __init__(self, rows: pyarrow.Array | Sequence[str | None]) -> None:
        import pyarrow
        import pyarrow.compute as compute

        split = compute.split_pattern(pyarrow.array(rows, pyarrow.string()).fill_null(""), " ")
        coded = split.flatten().dictionary_encode()
        counts = np.diff(split.offsets.to_numpy())
        starts, codes = np.cumsum(counts) - counts, coded.indices.to_numpy().astype(np.int64)
        self._counts = np.minimum(counts, MOST_PARTS)
        self._rows = np.full((len(counts), MOST_PARTS), -1, dtype=np.int64)
        for at in range(min(MOST_PARTS, int(counts.max(initial=0)))):
            here = np.flatnonzero(counts > at)
            self._rows[here, at] = codes[(starts + at)[here]]
        many = np.flatnonzero(counts > MOST_PARTS)
        self._rows[many, -1] = codes[(starts + counts - 1)[many]]
        self._lock = Lock()
        self._pairs = PartPairs([_part(token) for token in coded.dictionary.to_pylist()])

    def likenesses(self, left: Codes, right: Codes) -> npt.NDArray[np.int8]:
        """How alike each two rows are: 0 nothing alike to 100 spellings of one (pairs,).

        Args:
            left: Place of one row of each pair (pairs,).
            right: Place of the other.
        """
        is_turned = self._counts[left] > self._counts[right]
        short, long = np.where(is_turned, right, left), np.where(is_turned, left, right)
        groups = list(self._groups(short, long))
        with self._lock:
            return self._heard(short, long, groups)

    def _heard(self, short: Codes, long: Codes, groups: Sequence[tuple[Codes, int, int]]) -> npt.NDArray[np.int8]:
        self._pairs.meet(
            _met(self._rows[short[here], :few], self._rows[long[here], :most]) for here, few, most in groups
        )
        found = np.empty(len(short), dtype=np.int8)
        for whole, few, most in groups:
            for at in range(0, len(whole), AT_ONCE):
                here = whole[at : at + AT_ONCE]
                alike = self._aligned(self._rows[short[here], :few], self._rows[long[here], :most])
                found[here] = np.round(ALIKE * alike)
        return found

    def _groups(self, short: Codes, long: Codes) -> Iterator[tuple[Codes, int, int]]:
        """The places of the pairs with so many parts in the shorter row and in the longer, and how many these are."""
        kind = self._counts[short] * (MOST_PARTS + 1) + self._counts[long]
        order = np.argsort(kind.astype(np.int8), kind="stable")
        ends = np.searchsorted(kind[order], np.arange((MOST_PARTS + 1) ** 2), side="right")
        for number in np.flatnonzero(np.diff(ends, prepend=0)).tolist():
            begin = int(ends[number - 1]) if number else 0
            yield order[begin : ends[number]], number // (MOST_PARTS + 1), number % (MOST_PARTS + 1)

    def _aligned(self, short: Codes, long: Codes) -> Floats:
        """The likeness of each two rows of parts, the best alignment in their order (pairs,)."""
        few, most = short.shape[1], long.shape[1]
        shared = self._shared(short, long)
        if few == 1 < most:
            shared *= ONE_PART
        return np.asarray(np.maximum(0.0, shared - LEFT_OUT * (most - few)), dtype=np.float64)

    def _shared(self, short: Codes, long: Codes) -> Floats:
        """The share of the shorter row that the longer has in its order, the last and the first part telling most."""
        few, most = short.shape[1], long.shape[1]
        row, total = [np.zeros(len(short))] * (most + 1), 0.0
        first, middle, last = WEIGHTS
        for i in range(few):
            weight = last if i == few - 1 else first if i == 0 else middle
            total += weight
            new = [row[0]]
            for j in range(most):
                taken = row[j] + weight * self._pairs.likenesses(short[:, i], long[:, j])
                new.append(np.maximum(np.maximum(row[j + 1], new[j]), taken))
            row = new
        return np.asarray(row[-1] / max(total, 1e-9), dtype=np.float64)


def _met(short: Codes, long: Codes) -> tuple[Codes, Codes]:
    """Each part of the shorter row beside each of the longer."""
    one = np.repeat(short, long.shape[1], axis=1)
    return one.ravel(), np.tile(long, (1, short.shape[1])).ravel()


def _part(token: str) -> NamePart | None:
    parts = name_parts(token)
    if len(parts) != 1:
        return None
    if _OF_GOD.fullmatch(token):
        return replace(parts[0], stem="allah", kind="abd", other="")
    if token in NO_FAITH:
        return parts[0]
    if found := _OF_FAITH.match(token):
        # Muhyiddin ends in iddin, Rashiddin in din
        other = parts[0].stem if parts[0].is_faith and parts[0].stem != found[1] else ""
        return replace(parts[0], stem=found[1], is_faith=True, other=other)
    found = _WITH_GOD.match(token) or _CHILD_OF.match(token)
    return replace(parts[0], other=found[1]) if found and not parts[0].kind else parts[0]
