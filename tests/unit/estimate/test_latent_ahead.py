"""Latent-class loops are compiled by another process while other methods are at work, and only where that helps."""

import gc
import subprocess
import sys

import pytest

from sijill.estimate import latent_ahead
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.latent_ahead import COMPILE, compiled_ahead
from sijill.estimate.settings import Settings

ASKED = ["graphs", "latent-class"]


class Compiler:
    """Another process, of which it is noted what becomes of it."""

    begun = ()

    def __init__(self, command, **told):
        Compiler.begun = (*Compiler.begun, self)
        self.command, self.fate = command, []

    def wait(self):
        self.fate.append("waited for")

    def kill(self):
        self.fate.append("ended")


@pytest.fixture
def not_compiled(monkeypatch):
    monkeypatch.setattr(Compiler, "begun", ())
    monkeypatch.setattr(subprocess, "Popen", Compiler)
    monkeypatch.setattr(latent_ahead, "is_compiled", lambda: False)
    monkeypatch.setattr(latent_ahead.os, "cpu_count", lambda: 2)


def test_another_process_compiles_while_other_methods_are_at_work(not_compiled):
    with compiled_ahead(ASKED) as until_compiled:
        (other,) = Compiler.begun
        assert other.command == [sys.executable, "-c", COMPILE]
        assert other.fate == []
        until_compiled()
        assert other.fate == ["waited for"]


def test_latent_classes_wait_for_it_and_the_methods_before_do_not(not_compiled, monkeypatch):
    captures = Captures.counted(tuple("abc"), [(1, 30), (2, 25), (3, 9), (4, 20), (5, 5), (6, 6), (7, 4)])
    fates = []
    say = lambda words, share: fates.append((words.partition(":")[0], *Compiler.begun[0].fate))  # noqa: E731
    estimate_all(captures, methods=ASKED, settings=Settings(sweeps=2000, draws=50), progress=say)
    assert ("graphs",) in fates
    assert ("latent-class", "waited for") in fates
    assert not any("graphs" in fate and "waited for" in fate for fate in fates)


@pytest.mark.parametrize("names", [["latent-class"], ["graphs", "log-linear"], []])
def test_where_nothing_comes_before_latent_classes_no_process_is_begun(not_compiled, names):
    with compiled_ahead(names) as until_compiled:
        until_compiled()
    assert Compiler.begun == ()


def test_on_one_core_and_where_the_loops_are_compiled_no_process_is_begun(not_compiled, monkeypatch):
    with monkeypatch.context() as alone:
        alone.setattr(latent_ahead.os, "cpu_count", lambda: 1)
        with compiled_ahead(ASKED):
            pass
    monkeypatch.setattr(latent_ahead, "is_compiled", lambda: True)
    with compiled_ahead(ASKED):
        pass
    assert Compiler.begun == ()


def test_what_is_not_waited_for_is_ended(not_compiled):
    with pytest.raises(KeyboardInterrupt), compiled_ahead(ASKED):
        raise KeyboardInterrupt
    assert Compiler.begun[0].fate[0] == "ended"


def test_where_no_other_process_is_to_be_had_the_loops_are_compiled_here(not_compiled, monkeypatch):
    def refused(*told, **more):
        raise PermissionError

    monkeypatch.setattr(subprocess, "Popen", refused)
    with compiled_ahead(ASKED) as until_compiled:
        assert until_compiled() is None


def test_after_one_run_the_loops_are_compiled():
    was_on = gc.isenabled()
    latent_ahead.compile_now()
    assert latent_ahead.is_compiled()
    assert gc.isenabled() == was_on


@pytest.mark.slow
def test_what_another_process_compiled_is_found_here(tmp_path, monkeypatch):
    import os

    paths = os.pathsep.join(path for path in sys.path if path)
    told = {**os.environ, "NUMBA_CACHE_DIR": str(tmp_path), "PYTHONPATH": paths}
    asked = "from sijill.estimate.latent_ahead import compile_now, is_compiled as i; {}"
    said = []
    for what in ("print(i())", "compile_now()", "print(i())"):
        command = [sys.executable, "-c", asked.format(what)]
        said.append(subprocess.run(command, env=told, capture_output=True, text=True, check=True).stdout.strip())
    assert said == ["False", "", "True"]
