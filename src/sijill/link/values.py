"""Values: the different values of what one comparison looks at, and what is worked out of each of them once."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import RLock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.hints import distinct_parts, joined_bytes, letters

if TYPE_CHECKING:
    import pyarrow

Codes = npt.NDArray[np.int64]
Indices = Codes
Levels = npt.NDArray[np.int8]

MOST_PARTS = 8
"""Parts of a list up to which they are looked for one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """The different values of what one comparison looks at, with hints (see :mod:`sijill.link.hints`).

    Attributes:
        table: A row for each.
        code: Number of each record's row (records,).
        is_long: Whether so many pairs meet that compiled loops measure them, which takes a moment to begin.
    """

    table: pyarrow.Table
    code: Codes
    is_long: bool = False
    _lock: RLock = field(default_factory=RLock)
    _columns: dict[str, npt.NDArray[np.int64]] = field(default_factory=dict)
    _texts: dict[str, npt.NDArray[np.object_]] = field(default_factory=dict)
    _letters: dict[str, tuple[Codes, Codes]] = field(default_factory=dict)
    _bytes: dict[str, tuple[npt.NDArray[np.uint8], Codes]] = field(default_factory=dict)
    _parts: dict[str, npt.NDArray[np.int32]] = field(default_factory=dict)

    def __len__(self) -> int:
        return int(self.table.num_rows)

    def numbers(self, column: str) -> npt.NDArray[np.int64]:
        """A column of whole numbers, -1 where it is null (values,)."""
        with self._lock:
            if column not in self._columns:
                told = self.table[column].combine_chunks().fill_null(-1)
                self._columns[column] = np.array(told.to_numpy(zero_copy_only=False), dtype=np.int64)
        return self._columns[column]

    def texts(self, column: str) -> npt.NDArray[np.object_]:
        """A column of texts as bytes, empty where it is null (values,)."""
        with self._lock:
            if column not in self._texts:
                told = self.table[column].cast("binary").fill_null(b"").to_pylist()
                self._texts[column] = np.array(told, dtype=object)
        return self._texts[column]

    def letters(self, column: str) -> tuple[Codes, Codes]:
        """What :func:`sijill.link.hints.letters` gives for a column of texts (values,)."""
        with self._lock:
            if column not in self._letters:
                self._letters[column] = letters(self.table[column].combine_chunks())
        return self._letters[column]

    def bytes(self, column: str) -> tuple[npt.NDArray[np.uint8], Codes]:
        """The bytes of all texts of a column, and where each text begins and the last one ends (values + 1,)."""
        with self._lock:
            if column not in self._bytes:
                self._bytes[column] = joined_bytes(self.table[column].combine_chunks())
        return self._bytes[column]

    def parts(self, column: str) -> npt.NDArray[np.int32]:
        """What :func:`sijill.link.hints.distinct_parts` gives for a column of lists (values, parts)."""
        with self._lock:
            if column not in self._parts:
                self._parts[column] = distinct_parts(self.table[column].combine_chunks(), MOST_PARTS)
        return self._parts[column]
