"""``sijill review check|sign-off|grade|incident``: what people verify and decide is carried through."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sijill import pipeline
from sijill.cli import main
from sijill.store.workspace import Workspace


@pytest.fixture
def folder(carried):
    path = str(carried.root)
    carried.close()
    return path


@pytest.fixture
def say(folder, capsys):
    """Runs a verb in the workspace; gives its exit code and what it printed."""

    def run(*arguments):
        with pytest.raises(SystemExit) as ended:
            main([*arguments, "-w", folder])
        return ended.value.code, capsys.readouterr().out

    return run


def rows(folder, table):
    with Workspace.open(Path(folder)) as held:
        return held.derived.rows(table)


def run_again(folder):
    with Workspace.open(Path(folder)) as held:
        pipeline.run(held, ["record", "link", "corroborate"])


def the_figure(folder):
    return next(row for row in rows(folder, "figure") if row["low"] == 47)


def test_a_grade_given_by_a_person_is_shown_with_the_rules_own(folder, say):
    figure = the_figure(folder)["id"]
    given = ("--axis", "evidence", "--value", "low", "--reason", "the page was withdrawn")
    assert say("review", "grade", figure, *given)[0] == 0
    run_again(folder)
    grade = the_figure(folder)["body"]["grade"]["evidence"]
    assert (grade["value"], grade["rule"]["value"]) == ("low", "single_origin")
    words = say("show", figure)[1]
    assert "evidence low: given by a person (a-0000, ledger entry" in words
    assert "the rule's own grade is single_origin" in words


def test_a_checked_claim_shows_the_check_beside_what_its_source_says(folder, say):
    claim = rows(folder, "claim")[0]["id"]
    asked = ("--question", "where", "--method", "geolocation", "--result", "confirmed", "--reason", "the bend agrees")
    code, out = say("review", "check", claim, *asked, "--json")
    assert code == 0
    seq = str(json.loads(out)["seq"])
    assert say("review", "sign-off", seq, "--by", "a-0000", "--reason", "mine")[0] == 2
    assert say("review", "sign-off", seq, "--by", "a-0002", "--reason", "looked at the pictures again")[0] == 0
    words = say("show", claim)[1]
    assert "checked where: confirmed by geolocation (a-0000, signed off by a-0002)" in words
    assert "the bend agrees" not in words


def test_a_dry_run_writes_nothing(folder, say):
    figure = the_figure(folder)["id"]
    given = ("--axis", "evidence", "--value", "low", "--reason", "why", "--dry-run")
    assert say("review", "grade", figure, *given)[0] == 0
    with Workspace.open(Path(folder)) as held:
        assert held.facts.checks() == []


def test_people_split_an_incident_and_see_who_said_so(folder, say):
    lying = rows(folder, "incident_record")
    incident = lying[0]["incident"]
    first, second, *_ = sorted(row["record"] for row in lying if row["incident"] == incident)
    asked = ("review", "incident", first, second)
    assert say(*asked, "--reason", "why")[0] == 2
    assert say(*asked, "--apart", "--reason", "another street, at night")[0] == 0
    run_again(folder)
    where = {row["record"]: row["incident"] for row in rows(folder, "incident_record")}
    assert where[first] != where[second]
    assert say(*asked, "--together", "--reason", "one house after all")[0] == 0
    run_again(folder)
    where = {row["record"]: row["incident"] for row in rows(folder, "incident_record")}
    assert where[first] == where[second]
    words = say("show", where[first])[1]
    assert "people said so (ledger entry" in words
    assert "victims: " in words


@pytest.mark.parametrize("told", [[], ["--together", "--apart"]])
def test_an_incident_asks_for_one_verdict(folder, say, told):
    first, second, *_ = sorted(row["record"] for row in rows(folder, "incident_record"))
    assert say("review", "incident", first, second, *told, "--reason", "another street")[0] == 2
