"""The command line leaves with the contract's exit codes and never with a traceback."""

import json
import resource
import subprocess
import sys

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
        # processor time, so that what else the machine does is not measured
        begun = _of_children()
        subprocess.run([sys.executable, "-m", "sijill", "--help"], check=True, capture_output=True)
        return _of_children() - begun

    assert min(seconds() for _ in range(5)) < 0.25


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_help_imports_nothing_heavy():
    heavy = {"spacy", "duckdb", "sqlalchemy", "splink", "numpy", "pyarrow", "scipy", "rich"}
    code = f"import sys, sijill.cli; print(*sorted(set(sys.modules) & {heavy!r}))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("preserve",),
        ("show", "--nonsense"),
        ("extract", "surplus"),
        ("status", "--lang", "xx"),
        ("review", "unknown-part"),
        ("review", "name", "x", "--basis", "rumour", "--reason", "r"),
        ("verify", "a", "b"),
        ("show", "a" * 5000, "b" * 5000),
    ],
)
def test_a_call_that_makes_no_sense_has_a_code_and_a_next_step_in_words_and_in_json(capsys, arguments):
    code, out, err = run(capsys, *arguments, "--json")
    assert code == 2
    error = json.loads(out)["error"]
    assert error["code"] == "usage.arguments"
    assert "--help" in error["next"]
    assert err == f"sijill: usage.arguments: {error['message']}\n"
    assert len(err) < 600


def test_an_unforeseen_error_says_where_and_not_what_it_was_about(monkeypatch, capsys):
    from sijill.store.ids import Ids

    @click.command()
    @click.option("--json", is_flag=True)
    def command(json):
        Ids(bytes(32)).make("victim", 7)

    monkeypatch.setattr(type(cli), "get_command", lambda self, ctx, name: command)
    code, out, err = run(capsys, "fail", "--json")
    assert code == 1
    assert "AttributeError at store/ids.py:" in err
    assert "encode" not in out + err
    monkeypatch.setattr(type(cli), "get_command", lambda self, ctx, name: failing(KeyError("Zorvan Canary")))
    code, out, err = run(capsys, "fail", "--json")
    assert "Canary" not in out + err


def test_bytes_of_a_name_that_are_no_utf8_come_out_as_utf8(capsys):
    code, out, _ = run(capsys, "verify", "caf\udce9", "--json")
    assert code == 3
    (finding,) = json.loads(out)["findings"]
    assert finding["where"] == "caf\ufffd"


def test_asking_for_arabic_says_that_it_is_not_there_and_goes_on(capsys, tmp_path):
    asked = ("init", str(tmp_path / "w"), "--dry-run", "--lang", "ar")
    code, out, err = run(capsys, *asked)
    assert (code, bool(out)) == (0, True)
    assert "العربية" in err
    assert run(capsys, *asked, "--quiet")[2] == ""


@pytest.mark.parametrize("columns", ["", "x", "-5", "0", "99999999999999999999"])
def test_a_strange_width_of_the_terminal_breaks_no_table(monkeypatch, columns):
    from sijill.cli.options import table

    monkeypatch.setenv("COLUMNS", columns)
    assert "word" in table([{"a": "word"}], {"a": "A"})
