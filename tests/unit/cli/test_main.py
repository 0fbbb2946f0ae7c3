"""The command line leaves with the contract's exit codes and never with a traceback."""

import json
import subprocess
import sys
import time

import click
import pytest

from sijill.cli import main
from sijill.cli.main import cli
from sijill.cli.verbs import LATER, VERBS
from sijill.errors import InputRefused, IntegrityError, PublicationStopped, Refusal, StageFailed, Unproven, UsageError


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main(list(arguments))
    said = capsys.readouterr()
    return left.value.code, said.out, said.err


def failing(error):
    @click.command()
    @click.option("--json", is_flag=True)
    @click.option("--verbose", is_flag=True)
    def command(json, verbose):
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (StageFailed("a.b", "got", "wanted", "do"), 1),
        (UsageError("a.b", "got"), 2),
        (InputRefused("a.b", "got"), 3),
        (IntegrityError("a.b", "got"), 4),
        (PublicationStopped("a.b", "got"), 5),
        (Unproven("a.b", "got"), 6),
        (Refusal("a count is whole"), 2),
        (OSError(28, "No space left on device"), 1),
        (KeyboardInterrupt(), 130),
        (RuntimeError("nobody foresaw this"), 1),
    ],
)
def test_each_error_has_its_exit_code_and_no_traceback(monkeypatch, capsys, error, code):
    monkeypatch.setattr(type(cli), "get_command", lambda self, ctx, name: failing(error))
    left, out, err = run(capsys, "fail")
    assert left == code
    assert out == ""
    assert "Traceback" not in err
    assert err.lstrip().startswith("sijill: ")


def test_json_errors_carry_code_got_wanted_and_next(monkeypatch, capsys):
    error = InputRefused("record.missing-column", "no column 'age'", "a column of ages", "give --map age=HEADER")
    monkeypatch.setattr(type(cli), "get_command", lambda self, ctx, name: failing(error))
    _, out, _ = run(capsys, "fail", "--json")
    assert json.loads(out)["error"] == {
        "code": "record.missing-column",
        "message": "no column 'age'; wanted: a column of ages; give --map age=HEADER",
        "got": "no column 'age'",
        "wanted": "a column of ages",
        "next": "give --map age=HEADER",
    }


def test_verbose_shows_the_traceback_of_an_unforeseen_error(monkeypatch):
    monkeypatch.setattr(type(cli), "get_command", lambda self, ctx, name: failing(RuntimeError("unforeseen")))
    with pytest.raises(RuntimeError, match="unforeseen"):
        main(["fail", "--verbose"])


def test_a_mistyped_verb_is_answered_with_the_near_one(capsys):
    code, _, err = run(capsys, "extarct")
    assert code == 2
    assert "extract" in err


@pytest.mark.parametrize("verb", sorted(LATER))
def test_a_verb_of_a_later_version_says_so(capsys, verb):
    code, _, err = run(capsys, verb)
    assert code == 2
    assert "not in version" in err


@pytest.mark.parametrize("verb", list(VERBS))
def test_every_verb_has_help_with_an_example(capsys, verb):
    code, out, _ = run(capsys, verb, "--help")
    assert code == 0
    assert "Example" in out


def test_help_starts_in_under_a_quarter_of_a_second():
    def seconds():
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-m", "sijill", "--help"], check=True, capture_output=True)
        return time.perf_counter() - begun

    assert min(seconds() for _ in range(5)) < 0.25


def test_help_imports_nothing_heavy():
    heavy = {"spacy", "duckdb", "sqlalchemy", "splink", "numpy", "pyarrow", "scipy", "rich"}
    code = f"import sys, sijill.cli; print(*sorted(set(sys.modules) & {heavy!r}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""
