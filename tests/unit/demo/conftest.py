from __future__ import annotations

import pytest

from sijill.demo.entries import Example, make_example


@pytest.fixture(scope="session")
def example() -> Example:
    return make_example()
