"""The attacks on bundles with a handful of honest bundles to attack, and the disk that forgets."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest


def _loaded(name):
    path = Path(__file__).parent / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def attacks():
    """The module of attacks beside this file."""
    return _loaded("attacks")


@pytest.fixture(scope="session")
def forged():
    """The module of what a forger signs beside this file."""
    return _loaded("forged")


@pytest.fixture(scope="session")
def bundles(attacks, tmp_path_factory, request):
    """Honest bundles of two made-up ledgers; one is stamped by an authority of time, where there is ``openssl``."""
    stamping = request.getfixturevalue("authorities")[0] if shutil.which("openssl") else None
    made = [(seed, tmp_path_factory.mktemp("ledger")) for seed in (1, 2)]
    return [one for seed, folder in made for one in attacks.bases(folder, seed, stamping if seed == 2 else None)]


@pytest.fixture(scope="session")
def disk():
    """The module of the disk that keeps only what was synced."""
    return _loaded("disk")


@pytest.fixture(scope="session")
def watched_work(disk):
    """The module that works in a workspace whose every step to the disk is watched."""
    pytest.importorskip("apsw", reason="needs apsw, of the development packages")
    _loaded("apsw_database")
    return _loaded("watched_work")


@pytest.fixture(scope="session")
def hostile_files():
    """The module that makes hostile files."""
    return _loaded("hostile_files")
