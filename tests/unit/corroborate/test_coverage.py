"""Who covers a figure and who is silent about it."""

from __future__ import annotations

import json

import pytest

from sijill.cli import main
from sijill.corroborate.coverage import coverage_of
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.report import as_json
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Category, Origin
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

COUNCIL = Origin("Town Council", SourceKind.STATE)
SOLDIERS = Category(Status.SECURITY, Harm.KILLED)
UNNAMED = Origin("field sources (not named, through Late Post)", is_named=False)


def run(arguments):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    return ended.value.code


def covered(*tolls):
    made = as_json(corroborate(tolls, rule_named(DEFAULT), lambda anchor: anchor))
    return {each["category"]: each for each in made["coverage"]}


def test_whoever_tells_of_the_event_but_not_of_the_figure_is_silent(toll):
    found = covered(toll("a", 8, 12), toll("b", 8, 3, origin=COUNCIL, outlet="Late Post", category=SOLDIERS))
    assert found["civilians, killed"]["origins"] == ["River Monitor"]
    assert found["civilians, killed"]["outlets"] == ["Harbour Wire"]
    assert found["civilians, killed"]["silent"] == ["Late Post", "Town Council"]
    assert found["security forces, killed"]["silent"] == ["Harbour Wire", "River Monitor"]


def test_whoever_is_not_named_stands_beside_and_is_never_silent(toll):
    found = covered(
        toll("a", 8, 12),
        toll("b", 8, 30, origin=UNNAMED, outlet="Late Post"),
        toll("c", 8, 3, origin=COUNCIL, category=SOLDIERS),
    )
    assert found["civilians, killed"]["beside"] == [UNNAMED.name]
    assert found["civilians, killed"]["outlets"] == ["Harbour Wire", "Late Post"]
    assert UNNAMED.name not in found["security forces, killed"]["silent"]


def test_sources_of_another_event_are_not_silent(toll):
    found = covered(toll("a", 8, 12, event="one"), toll("b", 8, 3, origin=COUNCIL, category=SOLDIERS, event="two"))
    assert found["civilians, killed"]["silent"] == []


def test_figures_without_chains_are_covered_by_nobody():
    (alone,) = coverage_of([("", {"chains": [], "beside": []})], [])
    assert alone.as_json() == {"origins": [], "beside": [], "outlets": [], "silent": []}


def test_the_matrix_is_printed_with_what_hangs_on_one_origin(tolls_file, capsys):
    table = (
        "report_date,outlet,attributed_to,category,count_min,count_max,scope\n"
        "2031-11-08,Harbour Wire,River Monitor,civilians killed,12,12,Safita\n"
        "2031-11-08,Late Post,Town Council,soldiers killed,3,3,Safita\n"
    )
    assert run(["corroborate", str(tolls_file(table)), "--coverage"]) == 0
    words = capsys.readouterr().out
    assert "silent: Late Post, Town Council" in words
    assert "hangs most on: River Monitor" in words


def test_a_figure_of_a_workspace_shows_its_derivation_and_coverage(carried, capsys):
    (figure,) = [row for row in carried.derived.rows("figure") if row["low"] == 47]
    folder = str(carried.root)
    carried.close()
    assert run(["show", str(figure["id"]), "-w", folder]) == 0
    words = capsys.readouterr().out
    assert "worked out: low 47: 47 (Sahel Observatory for Human Rights, 2031-11-10, as 47 or more)" in words
    assert "if one origin were wrong: without Sahel Observatory for Human Rights nothing is left" in words
    assert "outlets: Harbour Wire" in words
    assert "silent: Meridian Press" in words
    assert run(["show", str(figure["id"]), "-w", folder, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [step["end"] for step in told["derivation"]] == ["low", "central", "high", "highest_stated"]
    assert told["coverage"]["origins"] == ["Sahel Observatory for Human Rights"]
    assert run(["corroborate", "-w", folder, "--coverage", "--json"]) == 0
    assert str(figure["id"]) in {each["figure"] for each in json.loads(capsys.readouterr().out)["coverage"]}
