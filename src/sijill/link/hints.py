"""Hints: numbers beside values that tell cheaply how far two of them may be apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import pyarrow


def with_hints(values: pyarrow.Table, most_parts: int) -> tuple[pyarrow.Table, int]:
    """The table with columns added, and the most parts any of its lists has.

    For a column ``c`` of texts ``c_letters``: which bytes it holds, as the bits of a number, of which one edit changes
    at most two; and ``c_code``, equal where the texts are. For a column of lists ``c_count``: how many parts, and
    ``c_part0`` and so on: the first ``most_parts`` as numbers, equal where the parts are.
    """
    import pyarrow
    import pyarrow.types as kinds

    longest = 0
    for name in values.column_names:
        column = values[name].combine_chunks()
        if kinds.is_string(column.type):
            values = values.append_column(f"{name}_letters", pyarrow.array(letters(column)))
            values = values.append_column(f"{name}_code", column.dictionary_encode().indices)
        elif kinds.is_list(column.type):
            counts = np.diff(column.offsets.to_numpy())
            longest = max(longest, int(counts.max(initial=0)))
            values = values.append_column(f"{name}_count", pyarrow.array(counts))
            for at, part in enumerate(_parts(column, counts, min(longest, most_parts))):
                values = values.append_column(f"{name}_part{at}", pyarrow.array(part, mask=part < 0))
    return values, longest


def letters(texts: pyarrow.Array) -> npt.NDArray[np.int64]:
    """Which bytes each text holds, as the bits of a number, bytes 64 apart sharing one; 0 for null (texts,)."""
    _, offsets, data = texts.buffers()
    if data is None or len(texts) == 0:
        return np.zeros(len(texts), dtype=np.int64)
    ends = np.frombuffer(offsets, dtype=np.int32)[texts.offset : texts.offset + len(texts) + 1]
    bits = np.left_shift(np.int64(1), (np.frombuffer(data, dtype=np.uint8)[: ends[-1]] & 63).astype(np.int64))
    told = np.zeros(len(texts), dtype=np.int64)
    is_text = np.diff(ends) > 0
    if is_text.any():
        told[is_text] = np.bitwise_or.reduceat(bits, ends[:-1][is_text])
    return told


def _parts(column: pyarrow.Array, counts: npt.NDArray[np.int32], most: int) -> list[npt.NDArray[np.int32]]:
    codes = column.flatten().dictionary_encode().indices.to_numpy(zero_copy_only=False)
    starts = np.cumsum(counts) - counts
    parts = []
    for at in range(most):
        part = np.full(len(column), -1, dtype=np.int32)
        part[counts > at] = codes[(starts + at)[counts > at]]
        parts.append(part)
    return parts
