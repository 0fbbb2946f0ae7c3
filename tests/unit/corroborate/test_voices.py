"""Who tells of a figure, who is reported as confirming whom, and when that is corroboration."""

from __future__ import annotations

import pytest

from sijill.corroborate.decided import settled_grade
from sijill.corroborate.voices import Standing, voices_of
from sijill.model.checks import Check, CheckResult, Method, Question
from sijill.model.figures import Admission, Blame, Evidence, Grade
from sijill.store.checking import GradeDecision

SEEN = {
    "id": "t1", "document": "d1", "speaker": "person-a", "knowledge": "first_hand", "confirms": [], "claims": ["c1"]
}  # fmt: skip
CONFIRMS = {
    **SEEN,
    "id": "t2",
    "speaker": "person-b",
    "knowledge": "confirms_another",
    "confirms": ["t1"],
    "claims": [],
}
SINGLE = Grade(Evidence.SINGLE_ORIGIN, Blame.NOT_STATED, Admission.NONE_FOUND, ("one",), ("none",), ("none",))


def checks(result):
    made = Check(7, "t2", Question.INDEPENDENCE, Method.INTERVIEW, result, "a-0001")
    return {("t2", Question.INDEPENDENCE): made}


def test_two_witnesses_through_one_outlet_are_two_voices_and_one_document():
    voices = voices_of(["c1"], [SEEN, CONFIRMS])
    assert (voices.speakers, voices.first_hand, voices.confirming, voices.documents) == (2, 1, 1, 1)


def test_reported_as_confirming_is_an_edge_and_no_corroboration():
    voices = voices_of(["c1"], [SEEN, CONFIRMS])
    (edge,) = voices.confirmations
    assert (edge.testimony, edge.confirms, edge.standing) == ("t2", "t1", Standing.REPORTED)
    assert settled_grade(SINGLE, voices, []).grade == SINGLE


@pytest.mark.parametrize(
    ("result", "standing", "evidence"),
    [
        (CheckResult.CONFIRMED, Standing.INDEPENDENT, Evidence.CORROBORATED),
        (CheckResult.REFUTED, Standing.NOT_INDEPENDENT, Evidence.SINGLE_ORIGIN),
        (CheckResult.INCONCLUSIVE, Standing.UNCLEAR, Evidence.SINGLE_ORIGIN),
    ],
)
def test_it_becomes_corroboration_only_when_a_person_found_independence(result, standing, evidence):
    voices = voices_of(["c1"], [SEEN, CONFIRMS], checks(result))
    assert [each.standing for each in voices.confirmations] == [standing]
    grade = settled_grade(SINGLE, voices, []).grade
    assert grade.evidence is evidence
    assert ("ledger entry 7" in " ".join(grade.evidence_reasons)) is (evidence is Evidence.CORROBORATED)


def test_hearsay_is_not_first_hand_and_confirms_nothing():
    told = {**CONFIRMS, "knowledge": "hearsay"}
    voices = voices_of(["c1"], [SEEN, told], checks(CheckResult.CONFIRMED))
    assert (voices.first_hand, voices.hearsay) == (1, 1)
    assert [each.standing for each in voices.confirmations] == [Standing.HEARSAY]
    assert settled_grade(SINGLE, voices, []).grade == SINGLE


def test_whoever_confirms_another_account_is_no_voice_of_this_figure():
    assert voices_of(["c2"], [SEEN, CONFIRMS]).speakers == 0


def decision(value="disputed", instead_of="single_origin"):
    return GradeDecision(9, "f", "evidence", value, instead_of, "a-0001")


def test_a_persons_grade_stands_with_the_rules_own_beside_it():
    settled = settled_grade(SINGLE, voices_of([], []), [decision()])
    assert settled.grade.evidence is Evidence.DISPUTED
    assert "the rule's own grade is single_origin" in settled.grade.evidence_reasons[0]
    told = settled.laid_over({"evidence": {"value": "disputed", "reasons": []}})
    assert told["evidence"]["rule"] == {"value": "single_origin", "reasons": ["one"]}
    assert told["evidence"]["decided"] == {"by": "a-0001", "ledger_entry": 9}


def test_a_persons_grade_lapses_when_the_rule_says_something_new():
    settled = settled_grade(SINGLE, voices_of([], []), [decision(instead_of="low")])
    assert settled.grade == SINGLE
    assert [each.seq for each in settled.lapsed] == [9]
    assert settled.laid_over({})["lapsed"][0]["instead_of"] == "low"
