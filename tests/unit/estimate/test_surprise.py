import time

import numpy as np
import pytest
from scipy.stats import poisson

from sijill.estimate.surprise import log_tail


@pytest.mark.parametrize(("seen", "mean"), [(0, 3.0), (7, 3.0), (2, 9.5), (10_000, 9_000.0), (10_001, 9_000.0)])
def test_it_is_the_tail_of_a_poisson_number(seen, mean):
    tail = poisson.logsf(seen - 1, mean) if seen >= mean else poisson.logcdf(seen, mean)
    assert log_tail(float(seen), mean) == pytest.approx(tail, rel=1e-9)


@pytest.mark.parametrize("seen", [1e9, 4e11])
def test_a_thousand_million_people_take_no_longer_than_a_thousand(seen):
    begun = time.process_time()
    # many standard errors out the chance is that of the number itself, but for a factor near 1
    found = log_tail(seen, seen * 0.99)
    assert time.process_time() - begun < 1
    assert found == pytest.approx(seen * (0.01 + np.log(0.99)), rel=1e-2)
