"""Figures of an incident by a coding policy: several texts become one range, and every number is worked out."""

from __future__ import annotations

import json
import subprocess
from datetime import date

import pytest
from click.testing import CliRunner

from sijill.cli.corroborate import command
from sijill.cli.corroborate_texts import policy_of
from sijill.corroborate.coded import Told, coded_figures
from sijill.errors import UsageError
from sijill.extract.read import read
from sijill.policies.policy import policy_named

FIRST = "At least 12 civilians were killed in the raid on Tarsa on Thursday, residents said."
SECOND = "Residents said that 15 civilians were killed and four were injured in the raid on Tarsa."
SILENT = "The road to Tarsa was closed on Friday."


def told(name, text, day=7):
    return Told(name, date(2031, 11, day), read(text, id=name, language="en").claims)


def killed(policy, *texts):
    documents = [told(f"text-{n}", text) for n, text in enumerate(texts, 1)]
    return coded_figures(documents, policy_named(policy))[0]


def test_the_range_runs_from_the_least_to_the_greatest_of_the_texts():
    figure = killed("airwars", FIRST, SECOND)
    assert (figure.low, figure.high) == (12, 15)
    assert figure.rule == f"airwars/{policy_named('airwars').version}"


def test_a_conservative_policy_believes_the_least_and_another_a_text_in_the_middle():
    assert killed("acled", SECOND, FIRST).best == 12
    assert killed("ucdp", FIRST, SECOND, SECOND).best == 15


def test_a_text_that_tells_of_nobody_harmed_so_lowers_nothing():
    assert (killed("airwars", FIRST, SILENT).low, killed("airwars", SILENT).low) == (12, 0)


def test_each_document_shows_the_claims_it_was_made_of_and_each_end_its_terms():
    figure = killed("airwars", FIRST, SECOND)
    assert {name: len(made.shares) for name, made in figure.makings.items()} == {"text-1": 1, "text-2": 1}
    low = next(step for step in figure.derivation if step.end == "low")
    assert [(term.whose, term.number) for term in low.terms] == [("text-1", 12), ("text-2", 15)]


def test_a_claim_that_the_policy_does_not_count_is_left_out_with_the_reason():
    figure = killed("airwars", "Five soldiers were killed in Tarsa.")
    assert figure.low == 0
    assert [left.code for left in figure.excluded] == ["policy"]


@pytest.mark.parametrize("rule", ["airwars", f"airwars/{policy_named('airwars').version}"])
def test_a_rule_may_name_the_policys_version(rule):
    assert policy_of(rule).name == "airwars"


@pytest.mark.parametrize("rule", ["airwars/0", "sum-everything", "ibc/1"])
def test_another_version_or_name_is_refused(rule):
    with pytest.raises(UsageError) as refused:
        policy_of(rule)
    assert refused.value.code == "corroborate.unknown-rule"


def run(path, *more):
    return CliRunner().invoke(command, [str(path), *more], standalone_mode=False)


@pytest.fixture
def texts(tmp_path):
    def write(*rows):
        path = tmp_path / "texts.jsonl"
        path.write_text("\n".join(r if isinstance(r, str) else json.dumps(r) for r in rows), encoding="utf-8")
        return path

    return write


def test_texts_of_one_incident_are_taken_together(texts):
    path = texts(
        {"id": "a", "incident": "raid", "text": FIRST, "published": "2031-11-07"},
        {"id": "b", "incident": "raid", "text": SECOND},
        {"id": "c", "text": SECOND},
    )
    result = run(path, "--rule", "airwars", "--json")
    figures = {(each["incident"], each["harm"]): each for each in json.loads(result.output)["figures"]}
    assert result.return_value == 0
    assert [(figures[one, "killed"]["low"], figures[one, "killed"]["high"]) for one in ("raid", "c")] == [
        (12, 15),
        (15, 15),
    ]
    assert figures["raid", "killed"]["derivation"][0]["words"] == "low 12: the least of 12 (a, 2031-11-07), 15 (b)"


def test_a_bad_line_is_refused_and_the_rest_goes_on(texts):
    result = run(
        texts({"id": "a", "text": FIRST}, "{", {"id": "b"}, {"id": "c", "text": FIRST, "published": "soon"}), "--json"
    )
    data = json.loads(result.output)
    assert result.return_value == 3
    assert [each["code"] for each in data["refused"]] == [
        "corroborate.bad-line", "corroborate.bad-line", "extract.bad-date"
    ]  # fmt: skip
    assert len(data["figures"]) == 2


def test_the_words_say_which_claims_made_the_number(texts):
    words = run(texts({"id": "a", "text": FIRST}), "--rule", "airwars").output
    assert "a, killed: 12" in words
    assert "residents" in words


@pytest.mark.slow
@pytest.mark.shared
def test_figures_of_assessed_incidents_reach_the_ends_that_people_gave():
    import sys
    from pathlib import Path

    root = Path(__file__).resolve().parents[3]
    labelled = root.parent / "shared" / "data" / "extract" / "airwars_gaza.jsonl"
    if not labelled.exists():
        pytest.skip("the labelled cases are not beside this repository")
    told = subprocess.run(
        [sys.executable, str(root / "bench" / "airwars.py"), str(labelled)], capture_output=True, text=True, check=True
    ).stdout
    killed = dict(pair.split("=") for pair in told.splitlines()[0].split()[1:])
    assert float(killed["both"]) >= 0.65
    assert float(killed["meets"]) >= 0.90
