"""Words of many texts at once: texts of letters and single spaces cut into words, each different word held once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

LETTER = r"[A-Za-z\x{0621}-\x{063A}\x{0641}-\x{064A}]"
"""Letters that are read alike whatever stands beside them: plain Latin ones, and Arabic ones without signs."""

PLAIN = f"^{LETTER}+(?: {LETTER}+)*$"


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of texts.

    Attributes:
        is_plain: Whether each text holds nothing but letters and single spaces; the others have no words (texts,).
        words: Every different word.
        codes: The words of all texts in their order, as places among ``words``.
        starts: Where the words of each text begin among ``codes``, and at the end where the last ones end (texts + 1,).
    """

    is_plain: npt.NDArray[np.bool_]
    words: list[str]
    codes: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]

    def every(self, holds: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Whether each text is plain and ``holds`` is true of all its words (texts,).

        Args:
            holds: What is true of each word (words,).
        """
        failed = np.concatenate([[0], np.cumsum(~holds[self.codes])])
        return np.asarray(self.is_plain & (failed[self.starts[1:]] == failed[self.starts[:-1]]), dtype=np.bool_)


def words_of(texts: Sequence[str]) -> Words:
    """The words of each of the texts."""
    import pyarrow
    import pyarrow.compute as compute

    told = pyarrow.array(texts, pyarrow.string())
    is_plain = compute.match_substring_regex(told, PLAIN)
    parts = compute.split_pattern(compute.if_else(is_plain, told, None), " ")
    starts = np.zeros(len(texts) + 1, dtype=np.int64)
    starts[1:] = np.cumsum(compute.fill_null(compute.list_value_length(parts), 0).to_numpy(zero_copy_only=False))
    words = compute.list_flatten(parts).dictionary_encode()
    codes = words.indices.to_numpy(zero_copy_only=False).astype(np.int32)
    return Words(is_plain.to_numpy(zero_copy_only=False), words.dictionary.to_pylist(), codes, starts)
