"""People decide, it is on the record, and a better reader cannot lose it."""

import pytest

from sijill import pipeline
from sijill.errors import UsageError
from sijill.store import decisions


def claim_of(workspace, **equals):
    return workspace.derived.rows("claim", **equals)[0]


def test_a_rejected_claim_is_left_out_of_the_figures_with_the_reason(carried):
    claim = claim_of(carried, low=31, harm="killed")
    decisions.decide_claim(carried, claim["id"], "rejected", "counted twice by the outlet")
    pipeline.run(carried)
    (state,) = carried.derived.rows("claim_state")
    assert (state["claim"], state["verdict"]) == (claim["id"], "rejected")
    excluded = [one for row in carried.derived.rows("figure") for one in row["body"].get("excluded", [])]
    assert any(one["claim"] == claim["id"] and "reject" in one["why"] for one in excluded)


def test_nothing_a_person_wrote_stands_in_an_entry(carried):
    claim = claim_of(carried, low=31, harm="killed")
    entry = decisions.decide_claim(carried, claim["id"], "accepted", "read by Sameera Canary")
    assert b"Canary" not in entry.raw
    assert b"civilians" not in entry.raw
    assert carried.ledger.reveal(entry.seals["reason"]).reveal("a test") == "read by Sameera Canary"
    assert "Canary" not in str(carried.ledger.reveal(entry.seals["reason"]))


def test_a_decision_whose_words_are_read_no_more_waits_in_a_queue(carried):
    claim = claim_of(carried, low=31, harm="killed")
    decisions.decide_claim(carried, claim["id"], "accepted", "read")
    for unit in carried.derived.units("extract"):
        carried.derived.drop("extract", unit)
    from sijill.record.states import claim_states

    states, waiting = claim_states(carried, carried.facts.claim_decisions())
    assert states == []
    assert [row["queue"] for row in waiting] == ["claims"]


def test_a_decision_is_attached_again_when_a_reader_draws_the_span_otherwise(carried):
    from sijill.record.states import claim_states
    from sijill.store.stamps import Stamp

    claim = claim_of(carried, low=31, harm="killed")
    decisions.decide_claim(carried, claim["id"], "accepted", "read")
    moved = {k: v for k, v in claim.items() if k not in ("stage", "unit")} | {
        "id": "claim-better",
        "end": claim["end"] - 1,
    }
    for unit in carried.derived.units("extract"):
        carried.derived.drop("extract", unit)
    carried.derived.replace("extract", "u", Stamp("0" * 64, "0" * 64, "9"), {"claim": [moved]})
    states, waiting = claim_states(carried, carried.facts.claim_decisions())
    assert waiting == []
    assert [row["claim"] for row in states] == ["claim-better"]


def test_a_judgement_is_obeyed_whatever_the_model_says(carried):
    records = {row["row_id"]: row["id"] for row in carried.derived.rows("victim_record")}
    decisions.judge_pair(carried, records["A1"], records["B1"], "different", "two brothers")
    decisions.judge_pair(carried, records["A3"], records["B3"], "same", "seen on both papers")
    pipeline.run(carried)
    home = {row["record"]: row["victim"] for row in carried.derived.rows("victim_member")}
    assert home[records["A1"]] != home[records["B1"]]
    assert home[records["A3"]] == home[records["B3"]]


def test_an_id_a_person_decided_on_survives_re_linking(carried):
    records = {row["row_id"]: row["id"] for row in carried.derived.rows("victim_record")}
    home = {row["record"]: row["victim"] for row in carried.derived.rows("victim_member")}
    victim = home[records["A1"]]
    decisions.base_naming(carried, victim, "family_consent", "a signed form")
    decisions.judge_pair(carried, records["A1"], records["B1"], "different", "two brothers")
    pipeline.run(carried)
    events = [row["event"] for row in carried.facts.assigned_ids()]
    assert events[0] == "assigned"
    home = {row["record"]: row["victim"] for row in carried.derived.rows("victim_member")}
    assert victim in (home[records["A1"]], home[records["B1"]])
    size = carried.ledger.size
    pipeline.run(carried)
    assert carried.ledger.size == size


def test_somebody_found_alive_is_marked_and_is_in_no_estimate(carried):
    records = {row["row_id"]: row["id"] for row in carried.derived.rows("victim_record")}
    home = {row["record"]: row["victim"] for row in carried.derived.rows("victim_member")}
    before = carried.derived.rows("estimate")
    decisions.mark_found_alive(carried, home[records["A2"]], "spoke with a colleague")
    pipeline.run(carried)
    assert carried.derived.rows("victim", id=home[records["A2"]])[0]["alive"]
    after = carried.derived.rows("estimate")
    if before and after:
        assert after[0]["documented"] == before[0]["documented"] - 1


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda w: decisions.decide_claim(w, "no-such", "accepted", "why"), "decide.no-item"),
        (lambda w: decisions.decide_claim(w, claim_of(w)["id"], "accepted", " "), "decide.no-reason"),
        (lambda w: decisions.decide_claim(w, claim_of(w)["id"], "changed", "why"), "decide.changes"),
        (lambda w: decisions.judge_pair(w, "a", "a", "same", "why"), "decide.same-record"),
        (lambda w: decisions.review_figure(w, "no-such", "accepted", "why"), "decide.no-item"),
        (lambda w: decisions.anchors_of(w, "no-such"), "decide.no-item"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused_with_its_code(carried, call, code):
    with pytest.raises(UsageError) as refused:
        call(carried)
    assert refused.value.code == code


def test_an_accused_person_is_cleared_only_by_two_people(carried):
    carried.actor = "a-0001"
    first = decisions.decide_clearance(carried, "person-x", "accused", "cleared", "tried in public")
    again = decisions.decide_clearance(carried, "person-x", "accused", "cleared", "still")
    carried.actor = "a-0002"
    second = decisions.decide_clearance(carried, "person-x", "accused", "cleared", "agreed")
    assert [entry.body["second"] for entry in (first, again, second)] == [False, False, True]


def test_whoever_cleared_before_somebody_withheld_no_longer_counts(carried):
    carried.actor = "a-0001"
    decisions.decide_clearance(carried, "person-x", "accused", "cleared", "tried in public")
    carried.actor = "a-0002"
    withheld = decisions.decide_clearance(carried, "person-x", "accused", "withheld", "the trial was annulled")
    anew = decisions.decide_clearance(carried, "person-x", "accused", "cleared", "tried again")
    carried.actor = "a-0001"
    second = decisions.decide_clearance(carried, "person-x", "accused", "cleared", "agreed")
    assert [entry.body["second"] for entry in (withheld, anew, second)] == [False, False, True]


def test_who_may_receive_and_how_it_was_explained_are_sealed(carried):
    person = carried.derived.rows("person")[0]["id"]
    told = {"recipient": "Zorvan Canary", "how": "read aloud by Canary", "purpose": "court", "state": "given"}
    entry = decisions.record_consent(carried, person, **told)
    assert b"Canary" not in entry.raw
    assert "Zorvan Canary" in carried.ledger.reveal(entry.seals["note"]).reveal("a test")


@pytest.mark.parametrize(
    ("person", "told", "code"),
    [
        ("Zorvan Canary", {}, "decide.no-item"),
        ("person-nobody", {}, "decide.no-item"),
        (None, {"expires": "next year"}, "decide.bad-value"),
        (None, {"language": "the Arabic of Canary"}, "decide.bad-value"),
    ],
)
def test_a_consent_of_nobody_or_with_words_for_a_code_is_refused(carried, person, told, code):
    size = carried.ledger.size
    known = carried.derived.rows("person")[0]["id"]
    with pytest.raises(UsageError) as refused:
        decisions.record_consent(carried, person or known, purpose="keep", state="given", **told)
    assert refused.value.code == code
    assert carried.ledger.size == size


def test_a_pair_named_by_the_beginning_of_its_ids_is_judged_by_the_whole_ids(carried):
    records = {row["row_id"]: row["id"] for row in carried.derived.rows("victim_record")}
    entry = decisions.judge_pair(carried, records["A1"][:-3], records["B1"], "different", "two brothers")
    assert set(entry.subject.split("|")) == {records["A1"], records["B1"]}
    with pytest.raises(UsageError) as refused:
        decisions.judge_pair(carried, records["A1"][:-3], records["A1"], "different", "two brothers")
    assert refused.value.code == "decide.same-record"
