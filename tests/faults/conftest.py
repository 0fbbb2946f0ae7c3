"""The attacks on bundles, and a handful of honest bundles to attack."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def attacks():
    """The module of attacks beside this file."""
    path = Path(__file__).parent / "attacks.py"
    spec = importlib.util.spec_from_file_location("attacks", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["attacks"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def bundles(attacks, tmp_path_factory):
    """Honest bundles of two made-up ledgers."""
    return [one for seed in (1, 2) for one in attacks.bases(tmp_path_factory.mktemp("ledger"), seed)]
