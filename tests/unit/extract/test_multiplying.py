"""Products of the model by numpy: the same whatever stands beside them, and on one thread."""

import numpy as np
import pytest

from sijill.extract.english.words.multiplying import _library, by_numpy, one_thread, product

SOME = np.random.default_rng(7)
ROWS = SOME.standard_normal((700, 288), dtype=np.float32)
COLUMNS = SOME.standard_normal((288, 96), dtype=np.float32)


@pytest.mark.parametrize("count", [1, 2, 5, 40, 255, 256, 600])
def test_a_row_comes_out_the_same_to_the_bit_however_many_stand_beside_it(count: int) -> None:
    assert np.array_equal(product(ROWS[50 : 50 + count], COLUMNS), product(ROWS, COLUMNS)[50 : 50 + count])


def test_a_product_is_put_where_it_is_asked_for() -> None:
    out = np.empty((3, 96), dtype=np.float32)
    assert product(ROWS[:3], COLUMNS, out) is out
    assert np.allclose(out, ROWS[:3] @ COLUMNS, atol=1e-3)


def test_matrices_are_turned_where_it_is_asked_for() -> None:
    turned = by_numpy().gemm(np.ascontiguousarray(ROWS.T), np.ascontiguousarray(COLUMNS.T), trans1=True, trans2=True)
    assert np.allclose(turned, ROWS @ COLUMNS, atol=1e-3)


def test_the_number_of_threads_is_one_inside_and_as_before_outside() -> None:
    library = _library()
    if library is None:
        pytest.skip("numpy brings no library here that can be told")
    before = library.scipy_openblas_get_num_threads64_()
    with one_thread():
        assert library.scipy_openblas_get_num_threads64_() == 1
    assert library.scipy_openblas_get_num_threads64_() == before
