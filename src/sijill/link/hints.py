"""Hints: numbers beside values that tell cheaply how far two of them may be apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import pyarrow


def with_hints(values: pyarrow.Table) -> pyarrow.Table:
    """The table with columns added.

    For a column ``c`` of texts ``c_code``: equal where the texts are; ``c_length`` in letters and ``c_bytes`` in bytes.
    For a column of lists ``c_count``: how many parts.
    """
    import pyarrow
    import pyarrow.compute as compute
    import pyarrow.types as kinds

    for name in values.column_names:
        column = values[name].combine_chunks()
        if kinds.is_string(column.type):
            values = values.append_column(f"{name}_code", column.dictionary_encode().indices)
            values = values.append_column(f"{name}_length", compute.utf8_length(column))
            values = values.append_column(f"{name}_bytes", compute.binary_length(column))
        elif kinds.is_list(column.type):
            values = values.append_column(f"{name}_count", pyarrow.array(np.diff(column.offsets.to_numpy())))
    return values


def letters(texts: pyarrow.Array) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Which bytes each text holds, and which it holds again, as the bits of a number; 0 for null (texts,).

    One edit changes at most two bits of both together. Bytes 64 apart share one.
    """
    _, offsets, data = texts.buffers()
    held, again = np.zeros(len(texts), dtype=np.int64), np.zeros(len(texts), dtype=np.int64)
    if data is None or len(texts) == 0:
        return held, again
    ends = np.frombuffer(offsets, dtype=np.int32)[texts.offset : texts.offset + len(texts) + 1].astype(np.int64)
    lengths = np.diff(ends)
    is_text = lengths > 0
    if not is_text.any():
        return held, again
    text = np.repeat(np.arange(len(texts)), lengths)
    sign = np.frombuffer(data, dtype=np.uint8)[ends[0] : ends[-1]] & 63
    # equal signs of a text side by side
    sign = np.sort(text * 64 + sign) & 63
    bits = np.left_shift(np.int64(1), sign)
    is_again = np.append(False, (sign[1:] == sign[:-1]) & (text[1:] == text[:-1]))
    starts = (ends[:-1] - ends[0])[is_text]
    held[is_text] = np.bitwise_or.reduceat(bits, starts)
    again[is_text] = np.bitwise_or.reduceat(np.where(is_again, bits, 0), starts)
    return held, again


def joined_bytes(texts: pyarrow.Array) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
    """The bytes of all texts, and where each text begins and the last one ends (texts + 1,); null has none."""
    _, offsets, data = texts.buffers()
    if data is None or len(texts) == 0:
        return np.zeros(0, dtype=np.uint8), np.zeros(len(texts) + 1, dtype=np.int64)
    starts = np.frombuffer(offsets, dtype=np.int32)[texts.offset : texts.offset + len(texts) + 1].astype(np.int64)
    return np.frombuffer(data, dtype=np.uint8)[starts[0] : starts[-1]].copy(), starts - starts[0]


def distinct_parts(lists: pyarrow.Array, most: int) -> npt.NDArray[np.int32]:
    """The first ``most`` parts of each list as numbers, equal where the parts are; -1 for none or one that is repeated.

    Returns:
        Numbers (lists, parts of the longest or ``most``).
    """
    codes = lists.flatten().dictionary_encode().indices.to_numpy(zero_copy_only=False)
    counts = np.diff(lists.offsets.to_numpy())
    starts = np.cumsum(counts) - counts
    told = np.full((len(lists), min(most, int(counts.max(initial=0)))), -1, dtype=np.int32)
    for at in range(told.shape[1]):
        here = np.flatnonzero(counts > at)
        part = codes[(starts + at)[here]]
        told[here, at] = np.where((told[here, :at] == part[:, None]).any(axis=1), -1, part)
    return told
