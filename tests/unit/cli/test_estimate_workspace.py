"""``sijill estimate -w``: a workspace is told what a capture table is told, by strata where the settings say so."""

import json

import numpy as np
import pytest

from sijill.cli.estimate_rows import headlines
from sijill.cli.estimate_workspace import estimate_of, kept_estimates, refuse_options
from sijill.cli.main import main
from sijill.errors import UsageError
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.stage import estimate_row
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace


def said(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(list(map(str, arguments)))
    return ended.value.code, *capsys.readouterr()


PLACES = {"east": 160, "north": 120, "west": 90}


def people(rng):
    """Victims of three places on three lists, their records, and who is whose."""
    victims, members, records = [], [], []
    for place, number in PLACES.items():
        for at, on in enumerate(rng.random((number, 3)) < [0.4, 0.5, 0.3]):
            ident = f"victim-{place}-{at}"
            if on.any():
                victims.append({"id": ident, "place": place, "alive": False, "body": {"status": "civilian"}})
            for name in (f"list{one}" for one in range(3) if on[one]):
                records.append({"id": f"record-{ident}-{name}", "list": name, "row_id": ident, "name": "Nabil Qarmo"})
                members.append({"victim": ident, "record": f"record-{ident}-{name}", "probability": 1.0})
    return victims, members, records


@pytest.fixture
def stratified(workspace):
    """A workspace with invented people already linked, to be divided by place, by one method."""
    victims, members, records = people(np.random.default_rng(1))
    stamp = Stamp("0" * 64, "0" * 64, "1")
    workspace.derived.replace("record", "invented", stamp, {"victim_record": records})
    workspace.derived.replace("link", "all", stamp, {"victim": victims, "victim_member": members})
    root = workspace.root
    workspace.close()
    settings = root / "sijill.toml"
    text = settings.read_text(encoding="utf-8").replace("by = []", 'by = ["place"]')
    settings.write_text(text.replace('method = "all"', 'method = "graphs"'), encoding="utf-8")
    return root


def test_a_workspace_tells_method_number_interval_assumption_and_headline(stratified, capsys):
    code, out, _ = said(capsys, "estimate", "-w", stratified)
    assert code == 0
    for words in (
        "Documented: ",
        "people in all",
        "everybody",
        "sum over place",
        "drawn together",
        "What must hold:",
        "Headline",
    ):
        assert words in out
    again = said(capsys, "estimate", "-w", stratified)[1]
    assert again.partition("\n")[2] == out.partition("\n")[2]


def test_the_parts_of_a_workspace_add_up_to_everybody_documented(stratified, capsys):
    told = json.loads(said(capsys, "estimate", "-w", stratified, "--json")[1])
    (together,) = told["strata"]
    everybody = next(one for one in told["estimates"] if one["stratum"] is None)
    assert together["documented"] == everybody["documented"] == sum(one["documented"] for one in together["strata"])
    with Workspace.open(stratified) as workspace:
        strata = [one.stratum for one in kept_estimates(workspace)]
    assert strata[0] == ()
    assert dict(strata[-1])["sum over"] == "place"


def test_an_estimate_is_shown_with_what_must_hold_and_a_sum_with_its_strata(stratified, capsys):
    said(capsys, "estimate", "-w", stratified)
    with Workspace.open(stratified) as workspace:
        rows = workspace.derived.rows("estimate")
    whole = next(str(row["id"]) for row in rows if "drawn together" in str(row["stratum"]))
    shown = said(capsys, "show", whole, "-w", stratified)[1]
    assert "what must hold: Some decomposable graph" in shown
    assert "strata: of place west, documented" in shown


def test_what_a_workspace_would_pass_over_is_refused(capsys):
    with pytest.raises(UsageError, match="set by under"):
        refuse_options({"lists": None, "by": "sex"})
    refuse_options({"lists": None, "by": None, "seed": 0})
    assert said(capsys, "estimate", "--impute", 5)[0] == 2


def test_an_estimate_is_the_same_after_it_was_kept():
    table = Captures.counted("abc", {1: 60, 2: 50, 4: 40, 3: 20, 5: 15, 6: 12, 7: 8}.items(), (("sex", "female"),))
    for one in estimate_all(table, methods=["graphs", "chao"]):
        kept = estimate_of(estimate_row(one, lambda kind, text: text)["body"])
        assert (kept.method, kept.stratum, kept.total, kept.warnings) == (
            one.method,
            one.stratum,
            one.total,
            one.warnings,
        )


def test_a_headline_is_told_or_why_there_is_none():
    good = Captures.counted("abc", {1: 60, 2: 50, 4: 40, 3: 20, 5: 15, 6: 12, 7: 8}.items())
    apart = Captures.counted("abc", {1: 9, 2: 8, 4: 7}.items())
    assert headlines(estimate_all(good, methods=["graphs"])).endswith("by graphs")
    assert headlines(estimate_all(apart, methods=["graphs"])) == "Headline: none (graphs estimate.no-overlap)"
    assert headlines(estimate_all(good, methods=["chao"])) == ""
