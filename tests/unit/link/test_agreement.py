"""How far reviewers agree."""

from __future__ import annotations

import pytest

from sijill.link.agreement import (
    Ratings,
    agreement,
    cohens_kappa,
    consensus,
    krippendorffs_alpha,
    percent_agreement,
)

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"


def rated(*answers: str, people: str = "xyz") -> Ratings:
    """A pair an answer; ``s``, ``d``, ``u``, or ``-`` where the person was not asked."""
    words = {"s": SAME, "d": DIFFERENT, "u": UNSURE}
    return {
        (("a", str(at)), ("b", str(at))): {
            person: words[letter] for person, letter in zip(people, said, strict=False) if letter != "-"
        }
        for at, said in enumerate(answers)
    }


def test_kappa_takes_off_what_chance_would_give() -> None:
    """Worked by hand: 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no."""
    units = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert cohens_kappa(units) == pytest.approx(0.4)
    assert percent_agreement(units) == 0.7


def test_kappa_is_not_defined_where_only_one_answer_was_given() -> None:
    assert cohens_kappa([("y", "y")] * 9) is None
    assert krippendorffs_alpha([("y", "y")] * 9) is None
    assert cohens_kappa([]) is None


def test_alpha_is_what_krippendorff_printed() -> None:
    """Four observers, twelve units, answers missing; nominal alpha 0.743 (Krippendorff 2011, section C)."""
    observers = (
        "1 2 3 3 2 1 4 1 2 - - -",
        "1 2 3 3 2 2 4 1 2 5 - 3",
        "- 3 3 3 2 3 4 2 2 5 1 -",
        "1 2 3 3 2 4 4 1 2 5 1 -",
    )
    columns = zip(*(one.split() for one in observers), strict=True)
    units = [[answer for answer in column if answer != "-"] for column in columns]
    assert krippendorffs_alpha(units) == pytest.approx(0.743, abs=0.0005)


def test_people_who_always_agree_and_people_who_never_do() -> None:
    full = agreement(rated("ss", "dd", "ss", "dd"))
    assert (full.percent.estimate, full.alpha.estimate, full.kappas[0][2].estimate) == (1.0, 1.0, 1.0)
    assert full.disagreements == ()
    none = agreement(rated("sd", "ds", "sd", "ds"))
    assert (none.percent.estimate, none.kappas[0][2].estimate) == (0.0, -1.0)
    assert len(none.disagreements) == 4


def test_only_pairs_that_two_people_judged_count() -> None:
    found = agreement(rated("s--", "ss-", "-dd", "d-s", "--u"))
    assert found.shared == 3
    assert [(one, other) for one, other, _ in found.kappas] == [("x", "y"), ("x", "z"), ("y", "z")]
    assert found.disagreements == (((("a", "3"), ("b", "3")), {"x": DIFFERENT, "z": SAME}),)
    alone = agreement(rated("s--", "-d-"))
    assert (alone.shared, alone.percent.estimate, alone.kappas) == (0, None, ())
    assert agreement({}).people == ()


def test_the_interval_holds_the_estimate_and_narrows_with_more_pairs() -> None:
    few, many = (agreement(rated(*["ss", "dd", "sd", "ss", "dd"] * times)) for times in (4, 40))
    for one in (few, many):
        assert one.alpha.low is not None
        assert one.alpha.low < one.alpha.estimate < one.alpha.high
    assert many.alpha.high - many.alpha.low < few.alpha.high - few.alpha.low
    assert few == agreement(rated(*["ss", "dd", "sd", "ss", "dd"] * 4))


def test_a_person_who_turns_is_seen_to_drift() -> None:
    found = agreement(rated(*["sss"] * 10, *["dss"] * 10))
    turned, steady = found.drifts[0], found.drifts[1]
    assert (turned.person, turned.early, turned.late, turned.answers) == ("x", 1.0, 0.0, 20)
    assert steady.agreed == 1.0
    assert steady.answers == 10


def test_a_consensus_is_what_most_others_said() -> None:
    said = {"x": SAME, "y": DIFFERENT, "z": DIFFERENT}
    assert consensus(said, "x") == DIFFERENT
    assert consensus(said, "y") is None
    assert consensus({"x": SAME}, "x") is None


def test_json_holds_every_measure_by_name() -> None:
    told = agreement(rated("ss", "sd", "dd")).as_json()
    assert set(told) == {"reviewers", "shared_pairs", "percent", "alpha", "kappa", "disagreements", "drift"}
    assert told["disagreements"] == [{"a": ["a", "1"], "b": ["b", "1"], "answers": {"x": SAME, "y": DIFFERENT}}]
