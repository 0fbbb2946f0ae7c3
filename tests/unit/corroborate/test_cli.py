"""``sijill corroborate``: the contract's JSON, exit codes and words."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from sijill.cli.corroborate import command
from sijill.corroborate.rules import rule_named
from sijill.errors import InputRefused, UsageError

HEADER = "report_date,outlet,attributed_to,hedge,category,count_min,count_max,scope,detail,url\n"
GROWING = (
    HEADER
    + "2031-11-07,Wire,River Monitor,,civilians killed,1,1,,,\n"
    + '2031-11-08,Post,River Monitor,"more than; unable to verify",civilians killed,"1,040",,the valley,,\n'
)


def run(*arguments):
    return CliRunner().invoke(command, [str(each) for each in arguments], standalone_mode=False)


def test_the_json_has_the_contracts_keys(tolls_file):
    result = run(tolls_file(GROWING), "--json")
    data = json.loads(result.output)
    assert result.return_value == 0
    (chain,) = data["chains"]
    assert {"origin", "category", "scope", "points", "latest"} <= set(chain)
    assert [(p["date"], p["low"], p["high"], p["outlets"]) for p in chain["points"]] == [
        ("2031-11-07", 1, 1, ["Wire"]),
        ("2031-11-08", 1040, None, ["Post"]),
    ]
    (figure,) = data["figures"]
    assert {"category", "scope", "as_of", "low", "central", "high", "independent_origins", "chains", "excluded"} <= set(
        figure
    )
    assert figure["rule"] == "latest-of-independent/1"
    assert figure["verification"] == "unverified"
    assert [left["claim"] for left in figure["excluded"]] == ["row-2"]
    assert data["mapping"][0]["category"]["to"] == "civilians, killed"


def test_a_bad_row_gives_exit_3_and_the_rest(tolls_file):
    result = run(tolls_file(GROWING + "2031-11-09,Post,,,civilians killed,many,,,,\n"), "--json")
    data = json.loads(result.output)
    assert result.return_value == 3
    assert [(note["row"], note["code"]) for note in data["refused"]] == [(4, "corroborate.bad-count")]
    assert len(data["figures"]) == 1


def test_the_words_say_the_figure_its_chain_and_the_reason(tolls_file):
    words = run(tolls_file(GROWING)).output
    assert "1040 or more (2031-11-08; Post)" in words
    assert "left out row-2: 1 of 2031-11-07 is superseded" in words


def test_the_weightiest_figure_stands_first_in_words(tolls_file):
    few = "2031-11-07,Wire,River Monitor,,civilians killed,2,2,the valley,,\n"
    many = "2031-11-07,Wire,River Monitor,,security forces killed,40,40,the valley,,\n"
    words = run(tolls_file(HEADER + few + many)).output
    assert words.index("security forces, killed") < words.index("civilians, killed")


def test_an_unknown_rule_is_a_usage_error(tolls_file):
    result = run(tolls_file(GROWING), "--rule", "newest/9")
    assert isinstance(result.exception, UsageError)
    assert result.exception.code == "corroborate.unknown-rule"


@pytest.mark.parametrize(
    ("text", "code"), [("a,b\n1,2\n", "corroborate.missing-column"), ("", "record.empty"), ("\n", "record.empty")]
)
def test_a_file_that_is_no_table_of_tolls_is_refused(tolls_file, text, code):
    result = run(tolls_file(text))
    assert isinstance(result.exception, InputRefused)
    assert result.exception.code == code


def test_a_missing_file_is_refused(tmp_path):
    result = run(tmp_path / "none.csv")
    assert result.exception.code == "corroborate.no-file"


def test_in_a_workspace_it_runs_the_stage(workspace):
    result = run("-w", workspace.root, "--json")
    assert json.loads(result.output)["figures"] == []


def test_a_rule_may_be_named_without_its_version():
    assert rule_named("ibc") is rule_named("ibc/1")
