"""Matrix products of the model by numpy, several times as fast as its own on processors its own does not know."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
FEWEST = 256
"""Fewer rows are filled up to so many: for small products the library takes another road and rounds otherwise, and a
text read alone would not be read as it is read among others (rows)."""


def product(rows: Floats, columns: Floats, out: Floats | None = None) -> Floats:
    """Give ``rows`` times ``columns``, each row the same to the bit whatever rows stand beside it.

    Args:
        rows: Of shape (n, k).
        columns: Of shape (k, m).
        out: Where to put it, of shape (n, m).
    """
    count = len(rows)
    if count >= FEWEST:
        return np.matmul(rows, columns, out=out)
    filled = np.zeros((FEWEST, rows.shape[1]), dtype=np.float32)
    filled[:count] = rows
    found: Floats = np.matmul(filled, columns)[:count]
    if out is None:
        return found
    out[:] = found
    return out


@cache
def by_numpy() -> Any:
    """Give the model's operations with :func:`product` in place of its own; they run a model, they do not train it."""
    from thinc.api import NumpyOps

    def gemm(x: Any, y: Any, *, out: Any = None, trans1: bool = False, trans2: bool = False) -> Floats:
        return product(x.T if trans1 else x, y.T if trans2 else y, out)

    operations = NumpyOps()
    operations.gemm = gemm
    return operations


def with_products(model: Any) -> None:
    """Have every layer of a model of spaCy's make its products by numpy."""
    for node in model.walk():
        node.ops = by_numpy()


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep numpy's products to one thread inside: reading processes share the cores out among themselves."""
    library = _library()
    if library is None:
        yield
        return
    before = library.scipy_openblas_get_num_threads64_()
    library.scipy_openblas_set_num_threads64_(1)
    try:
        yield
    finally:
        library.scipy_openblas_set_num_threads64_(before)


@cache
def _library() -> Any:
    """The library that numpy brings for its products, when it is one that can be told the number of threads."""
    beside = Path(np.__file__).parent
    for folder in (beside.parent / "numpy.libs", beside / ".dylibs"):
        for file in sorted(folder.glob("libscipy_openblas64_*")):
            found = ctypes.CDLL(str(file))
            if hasattr(found, "scipy_openblas_set_num_threads64_"):
                return found
    return None
