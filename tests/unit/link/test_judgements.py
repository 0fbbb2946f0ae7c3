"""What the ledger's entries about pairs come to."""

from __future__ import annotations

from typing import get_args

from sijill.link.judgements import judgements_of, ratings_of, said_of
from sijill.link.queue import How
from sijill.model.victims import Verdict

PAIR = (("a", "1"), ("b", "1"))
SAME, DIFFERENT, UNSURE = Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE


def rows(*told: tuple[str, Verdict, str], number: str = "1") -> list[dict[str, object]]:
    anchors = {side: {"list": side, "id": number} for side in "ab"}
    return [
        {
            "seq": at,
            "actor": by,
            "at": f"2031-11-{at + 1:02}T09:00:00Z",
            "verdict": verdict.value,
            "anchors": anchors,
            "asked": {"how": how} if how else None,
        }
        for at, (by, verdict, how) in enumerate(told)
    ]


def binds(*told: tuple[str, Verdict, str]) -> Verdict | None:
    found = judgements_of(rows(*told))
    return found[0].verdict if found else None


def test_the_later_open_decision_counts_whoever_made_it() -> None:
    assert binds(("p1", SAME, "gain"), ("p2", DIFFERENT, "")) is DIFFERENT
    assert binds(("p1", SAME, ""), ("p1", UNSURE, "")) is UNSURE


def test_a_second_answer_that_differs_leaves_the_pair_open_until_somebody_decides() -> None:
    assert binds(("p1", SAME, "gain"), ("p2", SAME, "second")) is SAME
    assert binds(("p1", SAME, "gain"), ("p2", DIFFERENT, "second")) is UNSURE
    assert binds(("p1", SAME, "gain"), ("p2", DIFFERENT, "second"), ("p3", SAME, "")) is SAME


def test_an_answer_taken_back_is_as_if_never_given() -> None:
    before = (("p1", SAME, "gain"),)
    assert binds(*before, ("p2", DIFFERENT, "second"), ("p2", UNSURE, "taken_back")) is SAME
    assert binds(*before, ("p1", UNSURE, "taken_back")) is None
    assert binds(("p1", SAME, ""), ("p1", DIFFERENT, ""), ("p1", UNSURE, "taken_back")) is SAME


def test_nobody_takes_anothers_answer_back() -> None:
    assert binds(("p1", SAME, "gain"), ("p2", UNSURE, "taken_back")) is SAME


def test_a_pair_asked_for_its_gain_is_known_as_picked() -> None:
    for how, picked in (("gain", True), ("doubt", False), ("chance", False), ("", False)):
        assert judgements_of(rows(("p1", SAME, how)))[0].picked is picked


def test_judgements_come_in_the_order_in_which_they_were_decided() -> None:
    first, second = rows(("p1", SAME, "")), rows(("p1", SAME, ""), number="2")
    second[0]["seq"] = 5
    first.append({**first[0], "seq": 9, "verdict": "different"})
    found = judgements_of([first[0], second[0], first[1]])
    assert [(one.left[1], one.verdict) for one in found] == [("2", SAME), ("1", DIFFERENT)]


def test_a_rating_is_the_first_answer_given_blind() -> None:
    told = rows(("p1", SAME, "gain"), ("p2", DIFFERENT, "second"), ("p1", DIFFERENT, ""), ("p3", SAME, ""))
    assert ratings_of(told) == {PAIR: {"p1": "same", "p2": "different"}}
    assert ratings_of(rows(("p1", SAME, ""), ("p2", SAME, "second"))) == {PAIR: {"p1": "same", "p2": "same"}}
    assert said_of(rows(("p1", SAME, "gain"), ("p1", UNSURE, "taken_back"))) == {}


def test_an_answer_to_every_question_of_the_queue_is_a_rating() -> None:
    for how in get_args(How):
        given = ratings_of(rows(("p1", SAME, ""), ("p2", DIFFERENT, how)))
        assert list(given.values()) == [{"p1": "same", "p2": "different"}]
