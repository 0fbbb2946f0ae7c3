"""Ties: what people say of who hands on whose figures is obeyed, and can be taken back."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from tests.unit.corroborate.test_workspace import GROWING, MONITOR, figures, told

from sijill.cli import review, show
from sijill.corroborate import stage
from sijill.corroborate.relays import traced
from sijill.corroborate.ties import NO_TIES, as_people_said, ties_of
from sijill.corroborate.toll import Origin
from sijill.errors import UsageError
from sijill.model.sources import SourceKind
from sijill.store.decisions import decide_relay


def said(verdict, giver="River Monitor", taker="Gull Post"):
    return {"from_source": giver, "to_source": taker, "verdict": verdict}


def pairs(tolls, ties):
    return {(each.from_source, each.to_source) for each in traced(tolls, (), ties).relays}


def test_the_latest_decision_stands_and_one_withdrawn_says_nothing():
    assert ties_of([said("confirmed"), said("cut")]).is_cut("River Monitor", "Gull Post")
    assert ties_of([said("cut"), said("withdrawn")]) == NO_TIES


def test_a_decision_holds_however_the_two_are_spelt():
    ties = ties_of([said("cut", "Balun Press Agency", "Gull Post")])
    assert ties.is_cut("وكالة بالون للصحافة", "gull post")


def test_an_outlet_cut_from_the_source_it_names_speaks_for_itself(toll):
    cut = as_people_said(toll("a", 7, 31, outlet="Gull Post"), ties_of([said("cut")]))
    assert cut.origin.name == "Gull Post"
    assert "a person cut it" in cut.origin.how


def test_a_silent_relay_that_was_cut_is_a_second_voice(toll):
    monitor = Origin("River Monitor", SourceKind.MONITOR)
    own = Origin("Gull Post", SourceKind.MEDIA)
    tolls = [toll("a", 7, 31, origin=monitor), toll("b", 8, 31, origin=own, outlet="Gull Post")]
    assert ("River Monitor", "Gull Post") in pairs(tolls, NO_TIES)
    assert ("River Monitor", "Gull Post") not in pairs(tolls, ties_of([said("cut")]))


def test_a_confirmed_tie_says_so_in_its_evidence(toll):
    (relay,) = traced([toll("a", 7, 31, outlet="Gull Post")], (), ties_of([said("confirmed")])).relays
    assert relay.evidence.startswith("confirmed by a person")


def test_a_tie_that_a_person_confirmed_is_in_no_doubt(toll):
    own = Origin("Gull Post", SourceKind.MEDIA)
    tolls = [toll("a", 7, 31), toll("b", 8, 31, origin=own, outlet="Gull Post")]

    def unsure(ties):
        return [relay.unsure for relay in traced(tolls, (), ties).relays if relay.to_source == "Gull Post"]

    assert unsure(NO_TIES) == [("b",)]
    assert unsure(ties_of([said("confirmed")])) == [()]


def the_relay(workspace, taker="Harbour Wire"):
    held = [row for row in workspace.derived.rows("relay") if row["to_source"] == taker]
    return held[0] if held else None


def test_a_cut_takes_the_relay_away_and_taking_it_back_brings_it_again(workspace):
    told(workspace, *GROWING)
    relay = the_relay(workspace)
    decide_relay(workspace, relay["id"], "cut", "their reporter counted")
    stage.run(workspace)
    assert the_relay(workspace) is None
    assert figures(workspace)["civilians"]["independent_origins"] == 2
    decide_relay(workspace, relay["id"], "withdrawn", "a mistake")
    stage.run(workspace)
    assert the_relay(workspace) == relay
    assert figures(workspace)["civilians"]["independent_origins"] == 1


def test_a_confirmed_relay_is_marked(workspace):
    told(workspace, *GROWING)
    decide_relay(workspace, the_relay(workspace)["id"], "confirmed", "the editor says so")
    stage.run(workspace)
    assert the_relay(workspace)["verdict"] == "confirmed"
    assert the_relay(workspace)["from_source"] == MONITOR


def test_no_relay_of_that_id_is_refused(workspace):
    told(workspace, *GROWING)
    with pytest.raises(UsageError, match="no rows of relay"):
        decide_relay(workspace, "relay-none", "cut", "why")


def test_show_gives_the_evidence_and_the_decisions(workspace):
    told(workspace, *GROWING)
    relay = the_relay(workspace)
    given = ["relay", str(relay["id"]), "--confirm", "--reason", "read both", "-w", str(workspace.root)]
    assert CliRunner().invoke(review.command, given, standalone_mode=False).exception is None
    table, row = show.found(workspace, relay["id"])
    assert (table, row["evidence"], row["claims"]) == ("relay", "attributed in its own words", ["c2"])
    assert [each["verdict"] for each in show.about(workspace, table, row)["decisions"]] == ["confirmed"]
