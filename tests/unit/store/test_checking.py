"""Checks, sign-offs, grades and incidents as people decide them: entries about an item, and what stands of them."""

from __future__ import annotations

import pytest

from sijill.errors import Refusal, UsageError
from sijill.model.checks import Check, CheckResult, Method, Question
from sijill.store import checking


@pytest.fixture
def claims(carried):
    return sorted(str(row["id"]) for row in carried.derived.rows("claim"))


@pytest.fixture
def figure(carried):
    return next(row for row in carried.derived.rows("figure") if row["low"] == 47)


def where(carried, item, result="confirmed"):
    return checking.record_check(carried, item, "where", result, "geolocation", "the minaret agrees")


def test_a_check_holds_item_question_method_result_and_checker_and_seals_the_reason(carried, claims):
    entry = where(carried, claims[0])
    (check,) = checking.checks_of(carried.facts.checks())
    assert check == Check(
        entry.seq, claims[0], Question.WHERE, Method.GEOLOCATION, CheckResult.CONFIRMED, carried.actor
    )
    assert "minaret" not in str(entry.body)


def test_somebody_else_signs_a_check_off_and_nobody_their_own(carried, claims):
    entry = where(carried, claims[0])
    with pytest.raises(UsageError) as refused:
        checking.sign_off(carried, entry.seq, "again")
    assert refused.value.code == "decide.own-check"
    carried.actor = "a-0002"
    checking.sign_off(carried, entry.seq, "seen again")
    (check,) = checking.checks_of(carried.facts.checks())
    assert check.signed_off_by == "a-0002"


def test_a_later_check_stands_beside_the_earlier_and_counts(carried, claims):
    where(carried, claims[0])
    where(carried, claims[0], "refuted")
    assert len(checking.checks_of(carried.facts.checks())) == 2
    standing = checking.standing_checks(carried.facts.checks())
    assert standing[claims[0], Question.WHERE].result is CheckResult.REFUTED


def test_a_document_can_be_checked_by_the_beginning_of_its_hash(carried):
    sha = str(carried.facts.documents()[0]["sha256"])
    entry = checking.record_check(carried, sha[:12], "original", "confirmed", "metadata", "the file's own dates agree")
    assert entry.subject == sha


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (("no-such", "where", "confirmed", "geolocation", "why"), "decide.no-item"),
        (("CLAIM", "whence", "confirmed", "geolocation", "why"), "decide.bad-value"),
        (("CLAIM", "where", "probable", "geolocation", "why"), "decide.bad-value"),
        (("CLAIM", "where", "confirmed", "he told me", "why"), "decide.bad-value"),
        (("CLAIM", "where", "confirmed", "geolocation", " "), "decide.no-reason"),
        (("CLAIM", "independence", "confirmed", "interview", "why"), "decide.no-item"),
    ],
)
def test_a_bad_check_is_refused(carried, claims, given, code):
    with pytest.raises(UsageError) as refused:
        checking.record_check(carried, *(claims[0] if each == "CLAIM" else each for each in given))
    assert refused.value.code == code


def test_only_a_check_can_be_signed_off(carried):
    with pytest.raises(UsageError):
        checking.sign_off(carried, 1, "why")


def test_a_grade_is_tied_to_the_grade_of_the_rule_that_the_person_saw(carried, figure):
    checking.set_grade(carried, str(figure["id"]), "evidence", "low", "the outlet withdrew its page")
    (decided,) = checking.grade_decisions(carried.facts.checks()).values()
    assert (decided.axis, decided.value, decided.instead_of) == ("evidence", "low", "single_origin")


@pytest.mark.parametrize(("axis", "value"), [("weight", "low"), ("evidence", "confirmed")])
def test_a_grade_of_another_axis_is_refused(carried, figure, axis, value):
    with pytest.raises(UsageError) as refused:
        checking.set_grade(carried, str(figure["id"]), axis, value, "why")
    assert refused.value.code == "decide.bad-value"


def test_two_claims_are_said_to_be_of_one_incident_or_of_two(carried, claims):
    checking.place_together(carried, claims[1], claims[0], "together", "the same strike")
    last = checking.place_together(carried, claims[0], claims[1], "apart", "two streets")
    assert checking.incident_decisions(carried.facts.checks()) == {(claims[0], claims[1]): ("apart", last.seq)}
    with pytest.raises(UsageError):
        checking.place_together(carried, claims[0], claims[0], "apart", "why")


def test_a_check_refuses_its_own_sign_off_and_an_unknown_word():
    with pytest.raises(Refusal):
        Check(1, "claim-a", Question.WHERE, Method.VISIT, CheckResult.CONFIRMED, "a-0000", "a-0000")
    with pytest.raises(Refusal):
        Check(1, "", Question.WHERE, Method.VISIT, CheckResult.CONFIRMED, "a-0000")


def test_entries_of_other_words_are_no_checks_and_break_nothing(carried):
    for body in (
        {"question": "where", "method": "by ear", "result": "probable"},
        {"question": "sign-off", "method": "the last one", "result": "confirmed"},
        {"question": "grade.weight", "result": "low"},
        {"question": "grade.evidence", "result": "certain"},
    ):
        carried.ledger.append("check.recorded", "claim-x", body)
    rows = carried.facts.checks()
    assert checking.checks_of(rows) == []
    assert checking.grade_decisions(rows) == {}
    carried.ledger.append("check.recorded", "claim-x", {"question": "where", "method": "by ear", "result": "refuted"})
    assert [check.method for check in checking.checks_of(carried.facts.checks())] == [Method.OTHER]
