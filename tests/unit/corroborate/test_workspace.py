"""The stage in a workspace: claims of the derived tables become chains, figures and grades."""

from __future__ import annotations

import json
from datetime import date

import pytest

from sijill.corroborate import stage
from sijill.corroborate.claims import Around, tolls_of_claims
from sijill.corroborate.events import Told, events_of
from sijill.corroborate.toll import Reach
from sijill.store.checking import set_grade
from sijill.store.decisions import review_figure
from sijill.store.stamps import Stamp

USUAL = {
    "harm": "killed", "negated": False, "status": "civilian", "low": None, "high": None, "historical": False,
    "voice": "indirect", "hearsay": False, "verification": "not_stated", "state": "proposed", "method": "rules",
    "version": "1", "start": 0, "end": 9, "confidence": 0.9, "garbled": False, "body": {},
}  # fmt: skip
MONITOR = "Sahel Observatory for Human Rights"


def documents(workspace):
    return {row["outlet"]: row["sha256"] for row in workspace.facts.documents() if row["kind"] == "report"}


def told(workspace, *claims, garbles=(), testimony=()):
    """Write claims as the reader of texts would, and run the stage; each claim: outlet, speaker, values."""
    shas = documents(workspace)
    tables = {name: [] for name in ("reading", "claim", "claim_source", "claim_place", "garble", "testimony")}
    published = {row["sha256"]: row["published"] for row in workspace.facts.documents()}
    for outlet, sha in shas.items():
        tables["reading"].append({"document": sha, "outlet": outlet, "published": published[sha], "country": "SY"})
    for claim_id, outlet, speaker, values in claims:
        tables["claim"].append(
            {**USUAL, "id": claim_id, "document": shas[outlet], "text_sha256": shas[outlet], **values}
        )
        chain = [speaker, outlet] if speaker else [outlet]
        for position, name in enumerate(chain):
            is_person = name.startswith("person-")
            row = {"name": None if is_person else name, "person": name if is_person else None}
            tables["claim_source"].append({"claim": claim_id, "position": position, "source": name, **row})
        place = {"claim": claim_id, "position": 0, "name": "Jableh", "admin1": "Latakia", "precision": "city"}
        tables["claim_place"].append(place)
    tables["garble"] = [{"document": shas[outlet], "start": 0, "end": 5, "impact": "count"} for outlet in garbles]
    tables["testimony"] = list(testimony)
    workspace.derived.replace("extract", "by hand", Stamp("0" * 64, "0" * 64, "1"), tables)
    return stage.run(workspace)


def figures(workspace):
    return {row["category"]: row for row in workspace.derived.rows("figure")}


GROWING = (
    ("c1", "Meridian Press", MONITOR, {"low": 31, "verification": "unverified"}),
    ("c2", "Harbour Wire", MONITOR, {"low": 47}),
)


def test_two_outlets_with_one_observatory_are_one_chain(workspace):
    summary = told(workspace, *GROWING)
    assert summary.counts == {"chains": 1, "figures": 1}
    (chain,) = workspace.derived.rows("toll_chain")
    assert chain["origin"] == MONITOR
    assert [row["claim"] for row in workspace.derived.rows("chain_claim")] == ["c1", "c2"]
    figure = figures(workspace)["civilians"]
    assert (figure["low"], figure["high"], figure["independent_origins"], figure["rule"]) == (
        47, None, 1, "latest-of-independent/1"
    )  # fmt: skip
    assert figure["body"]["verification"] == "unverified"
    assert [left["code"] for left in figure["body"]["excluded"]] == ["superseded"]


def test_who_repeats_whom_and_the_three_axes_are_tables(workspace):
    told(workspace, *GROWING)
    assert {(row["from_source"], row["to_source"]) for row in workspace.derived.rows("relay")} == {
        (MONITOR, "Harbour Wire"),
        (MONITOR, "Meridian Press"),
    }
    axes = {row["axis"]: row["value"] for row in workspace.derived.rows("grade")}
    assert axes == {"evidence": "single_origin", "attribution": "not_stated", "admission": "none_found"}


def test_another_rule_makes_the_figures_again_and_is_named_in_them(workspace):
    told(workspace, *GROWING)
    stage.run(workspace, "ibc/1")
    figure = figures(workspace)["civilians"]
    assert (figure["rule"], figure["low"], figure["central"]) == ("ibc/1", 47, None)
    assert stage.run(workspace, "ibc/1").did == 0
    stage.run(workspace)
    assert figures(workspace)["civilians"]["rule"] == "latest-of-independent/1"


def test_running_twice_changes_nothing_and_does_nothing(workspace):
    told(workspace, *GROWING)
    before = workspace.derived.rows("figure")
    again = stage.run(workspace)
    assert (again.did, again.kept) == (0, 1)
    assert workspace.derived.rows("figure") == before


def test_deleting_what_was_made_gives_the_same_ids_and_contents(workspace):
    told(workspace, *GROWING)
    before = workspace.derived.stamp("corroborate", "all")
    workspace.derived.drop("corroborate", "all")
    stage.run(workspace)
    assert workspace.derived.stamp("corroborate", "all") == before


def test_a_figure_is_reviewed_while_it_is_what_the_reviewer_saw(workspace):
    told(workspace, *GROWING)
    figure = figures(workspace)["civilians"]
    assert figure["state"] == "machine"
    review_figure(workspace, figure["id"], "accepted", "read against both reports")
    stage.run(workspace)
    assert figures(workspace)["civilians"]["state"] == "reviewed"
    told(workspace, GROWING[0], ("c2", "Harbour Wire", MONITOR, {"low": 52}))
    assert figures(workspace)["civilians"]["id"] == figure["id"]
    assert figures(workspace)["civilians"]["state"] == "machine"


def test_a_refused_figure_is_not_reviewed(workspace):
    told(workspace, *GROWING)
    review_figure(workspace, figures(workspace)["civilians"]["id"], "rejected", "the place is wrong")
    stage.run(workspace)
    assert figures(workspace)["civilians"]["state"] == "machine"


def test_a_grade_given_by_a_person_waits_when_the_rule_says_something_new(workspace):
    told(workspace, *GROWING)
    given = set_grade(workspace, figures(workspace)["civilians"]["id"], "evidence", "low", "one page, withdrawn")
    stage.run(workspace)
    assert figures(workspace)["civilians"]["body"]["grade"]["evidence"]["value"] == "low"
    rival = ("c3", "Harbour Wire", "Town Council", {"low": 90, "high": 90})
    summary = told(workspace, *GROWING, rival)
    grade = figures(workspace)["civilians"]["body"]["grade"]
    assert grade["evidence"]["value"] == "disputed"
    assert grade["lapsed"][0]["ledger_entry"] == given.seq
    assert any("corroborate.grade-lapsed" in note for note in summary.notes)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"negated": True}, "negated"),
        ({"historical": True}, "historical"),
        ({"state": "rejected"}, "retracted"),
        ({"low": None}, "no_number"),
    ],
)
def test_what_must_not_count_is_shown_as_left_out(workspace, values, code):
    told(workspace, GROWING[0], ("c9", "Harbour Wire", MONITOR, {"low": 900, **values}))
    figure = figures(workspace)["civilians"]
    assert figure["low"] == 31
    assert [(left["claim"], left["code"]) for left in figure["body"]["excluded"]] == [("c9", code)]


def test_a_garbled_number_waits_for_a_person(workspace):
    told(workspace, *GROWING, garbles=["Harbour Wire"])
    assert figures(workspace)["civilians"]["low"] == 31
    accepted = ("c2", "Harbour Wire", MONITOR, {"low": 47, "state": "accepted"})
    told(workspace, GROWING[0], accepted, garbles=["Harbour Wire"])
    assert figures(workspace)["civilians"]["low"] == 47


def test_another_300_stands_beside_740_in_the_same_place(workspace):
    fighters = {"low": 300, "high": 300, "status": "mixed", "additive_to": "c1", "voice": "agentless"}
    told(workspace, ("c1", "Meridian Press", MONITOR, {"low": 740}), ("c2", "Meridian Press", None, fighters))
    found = figures(workspace)
    assert found["civilians"]["low"] == 740
    assert found["people of several kinds"]["low"] == 300
    assert found["people of several kinds"]["independent_origins"] == 0
    assert "1040" not in json.dumps([row["body"] for row in found.values()])


def test_a_witness_who_confirms_another_is_a_voice_and_no_origin(workspace):
    sha = documents(workspace)["Meridian Press"]
    seen = {
        "id": "t1",
        "document": sha,
        "speaker": "person-a",
        "knowledge": "first_hand",
        "confirms": [],
        "claims": ["c1"],
    }
    confirms = {
        **seen,
        "id": "t2",
        "speaker": "person-b",
        "knowledge": "confirms_another",
        "confirms": ["t1"],
        "claims": [],
    }
    told(workspace, ("c1", "Meridian Press", "person-a", {"low": 3, "high": 3}), testimony=[seen, confirms])
    figure = figures(workspace)["civilians"]
    assert figure["independent_origins"] == 1
    voices = figure["body"]["voices"]
    assert (voices["speakers"], voices["reported_as_confirming"], voices["documents"]) == (2, 1, 1)
    assert [each["standing"] for each in voices["confirmations"]] == ["reported"]
    assert figure["body"]["grade"]["evidence"]["value"] == "single_origin"


def test_no_claims_make_no_figures(workspace):
    assert told(workspace).counts == {"chains": 0, "figures": 0}


def test_children_and_women_are_groups_of_their_own(workspace):
    told(
        workspace,
        ("c1", "Meridian Press", MONITOR, {"low": 5, "status": "unknown", "age_high": 17}),
        ("c2", "Meridian Press", MONITOR, {"low": 7, "status": "unknown", "sex": "female"}),
    )
    assert set(figures(workspace)) == {"children", "women"}


def toll_from(**values):
    row = {**USUAL, "id": "c", "document": "d" * 64, "sex": None, "age_low": None, "age_high": None, "low": 5}
    row |= {"when_from": None, "when_to": None, "additive_to": None, "part_of": None, **values}
    from datetime import date

    return tolls_of_claims([row], Around({}, {"d" * 64: date(2031, 11, 9)}, {}, {}))


@pytest.mark.parametrize(
    ("first", "last", "reach"),
    [
        (None, None, Reach.NOT_STATED),
        ("2031-11-06", "2031-11-09", Reach.SINCE),
        ("2031-11-06", None, Reach.SINCE),
        ("2031-11-01", "2031-11-03", Reach.WINDOW),
        ("2031-11-06", "2031-11-06", Reach.DAY),
        ("2031-11-09", "2031-11-09", Reach.REPORT_DAY),
    ],
)
def test_the_days_of_a_claim_tell_its_reach(first, last, reach):
    assert toll_from(when_from=first, when_to=last)[0].scope.reach is reach


@pytest.mark.parametrize("harm", ["property_destroyed", "robbed", "exculpatory"])
def test_harm_to_things_is_no_toll(harm):
    assert toll_from(harm=harm) == ()


def at(claim, document="d1", day=9, **changes):
    from datetime import date

    first = changes.pop("first", None)
    return Told(
        claim, document, date(2031, 11, day), date(2031, 11, first) if first else None, **{"keys": (), **changes}
    )


def test_a_claim_outside_every_incident_finds_its_event():
    told_claims = [
        at("a", first=6, keys=("jblh",)),
        at("kin", kin=("a",)),
        at("same place", "d2", 10, keys=("jblh",)),
        at("same document", "d2"),
        at("far away", keys=("trts",)),
        at("in time", "d3", 30, keys=("jblh",)),
        at("nowhere", "d4"),
    ]
    found = events_of(told_claims, {"a": "incident-1"})
    assert found["kin"] == found["same place"] == found["same document"] == found["in time"] == "incident-1"
    assert found["nowhere"] == "document:d4"
    aside = [at("a", first=6, keys=("jblh",)), at("aside", keys=("trts",)), at("same document")]
    assert events_of(aside, {"a": "incident-1"})["same document"] == "incident-1"


def test_a_total_since_long_ago_is_of_no_one_event():
    from dataclasses import replace
    from datetime import date

    long = [
        replace(at(claim, document, keys=("syria",), kin=("a",)), first=date(2027, 3, 15), is_running=True)
        for claim, document in (("b", "d1"), ("c", "d2"))
    ]
    found = events_of([at("a", first=6, keys=("jblh",)), *long, at("same document")], {"a": "incident-1"})
    assert found["b"] == found["c"] != "incident-1"
    assert found["same document"] == "incident-1"


def test_a_name_that_may_be_a_persons_stays_hidden(workspace):
    told(workspace, ("c1", "Meridian Press", "Nabil", {"low": 3, "high": 3}))
    rows = [*workspace.derived.rows("figure"), *workspace.derived.rows("toll_chain"), *workspace.derived.rows("relay")]
    assert "Nabil" not in json.dumps(rows)
    assert figures(workspace)["civilians"]["independent_origins"] == 0


def test_a_source_is_called_as_people_said(workspace):
    from sijill.store.entries import Draft

    body = {"name": MONITOR, "kind": "monitor", "variants": ["مرصد الدلتا", "The Delta Tally"]}
    workspace.ledger.append_many([Draft("source.described", "s1", body)])
    told(
        workspace,
        ("c1", "Meridian Press", "مرصد الدلتا", {"low": 31, "high": 31}),
        ("c2", "Harbour Wire", "The Delta Tally", {"low": 47, "high": 47}),
    )
    assert figures(workspace)["civilians"]["body"]["sources"] == [MONITOR]
    [chain] = workspace.derived.rows("toll_chain")
    assert [point["low"] for point in chain["body"]["points"]] == [31, 47]


def test_a_headline_of_another_day_tells_its_origins_number(workspace):
    later = ("c2", "Harbour Wire", MONITOR, {"low": 31, "high": 31, "status": "unknown"})
    told(workspace, ("c1", "Meridian Press", MONITOR, {"low": 31, "high": 31}), later)
    assert set(figures(workspace)) == {"civilians"}


def test_people_of_a_headline_are_the_civilians_of_its_report(workspace):
    headline = ("c2", "Meridian Press", None, {"low": 31, "high": 31, "status": "unknown"})
    told(workspace, ("c1", "Meridian Press", MONITOR, {"low": 31, "high": 31}), headline)
    assert set(figures(workspace)) == {"civilians"}
    assert figures(workspace)["civilians"]["independent_origins"] == 1


def test_a_claim_that_two_bodies_make_together_is_of_two_origins_and_one_claim(workspace):
    told(workspace, ("c1", "Meridian Press", f"the health ministry and the {MONITOR}", {"low": 31, "high": 31}))
    (figure,) = workspace.derived.rows("figure")
    assert figure["independent_origins"] == 2
    assert figure["body"]["claims"] == ["c1"]
    assert {row["claim"] for row in workspace.derived.rows("chain_claim")} == {"c1"}
    assert "~" not in json.dumps(workspace.derived.rows("toll_chain"), default=str)


def test_where_a_claim_accuses_somebody_is_read_from_its_body():
    span = {"span": {"start": 3, "end": 9}, "status": "accused"}
    denied = {"span": {"start": 12, "end": 19}, "status": "denied"}
    row = {**USUAL, "id": "c1", "document": "page", "when_from": None, "when_to": None, "sex": None, "age_low": None}
    row |= {"age_high": None, "additive_to": None, "part_of": None, "low": 3, "high": 3}
    row["body"] = {"alleged_perpetrators": [span, denied, {"span": None, "status": "accused"}]}
    (toll,) = tolls_of_claims([row], Around({"page": "Gull Post"}, {"page": date(2031, 11, 7)}, {}, {}))
    assert toll.accused_at == ((3, 9),)


def test_one_number_for_the_dead_and_the_wounded_is_in_no_figure(workspace):
    number = {"low": 40, "high": 40, "count_start": 2, "count_end": 4}
    both = (("c1", {}), ("c2", {"harm": "injured"}))
    told(workspace, *((claim, "Meridian Press", MONITOR, {**number, **harm}) for claim, harm in both))
    assert not workspace.derived.rows("figure")
