"""What several tests of the estimates hold the fast programs against."""

import importlib.util
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def slow():
    """The independent slow program for decomposable graphs."""
    spec = importlib.util.spec_from_file_location("slow_graphs", Path(__file__).with_name("slow_graphs.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
