"""Compiled loops: kept where that can be done, and as right where it cannot."""

import subprocess
import sys

import numba

from sijill import compiling


def doubled(number):
    return 2 * number


def test_a_folder_that_cannot_be_written_only_costs_time(monkeypatch):
    def refusing(*arguments, cache=False, **options):
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return numba.njit(*arguments, **options)

    monkeypatch.setattr(compiling, "njit", refusing)
    assert compiling.compiled(doubled)(21) == 42


def test_no_command_loads_numba_before_a_method_needs_it():
    code = (
        "import sys, sijill.cli.main, sijill.cli.estimate, sijill.estimate.stage; "
        "sys.exit('numba' in sys.modules or 'scipy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
