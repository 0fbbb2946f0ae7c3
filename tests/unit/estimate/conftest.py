"""What several tests of the estimates hold the fast programs against."""

import importlib.util
from pathlib import Path

import pytest

from sijill.cli.main import main


@pytest.fixture(scope="session")
def slow():
    """The independent slow program for decomposable graphs."""
    spec = importlib.util.spec_from_file_location("slow_graphs", Path(__file__).with_name("slow_graphs.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def three_lists():
    """A table of three lists by sex, as CSV."""
    return "sex,hospital,observatory,committee,count\n" + "\n".join(
        f"{sex},{pattern},{people}"
        for sex, times in (("female", 1), ("male", 2))
        for pattern, people in (
            ("1,0,0", 40 * times),
            ("0,1,0", 35 * times),
            ("0,0,1", 30 * times),
            ("1,1,0", 14),
            ("1,0,1", 12),
            ("0,1,1", 11),
            ("1,1,1", 6),
        )
    )


@pytest.fixture
def run(capsys):
    """``sijill estimate`` with some arguments: exit code, standard output, standard error."""

    def called(*arguments):
        with pytest.raises(SystemExit) as left:
            main(["estimate", *map(str, arguments)])
        said = capsys.readouterr()
        return left.value.code, said.out, said.err

    return called
