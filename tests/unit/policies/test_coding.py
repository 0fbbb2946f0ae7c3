"""Coded numbers follow the policy; the claims never change with it."""

import pytest

from sijill.errors import Refusal, UsageError
from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import Policy, policy_named, policy_names


def best(text: str, policy: str, harm: str = "killed") -> int:
    return coded(read(text, id="t", language="en").claims, policy_named(policy))[harm].best


def test_every_shipped_policy_names_its_source() -> None:
    assert policy_names() == ("acled", "aid-workers", "airwars", "gtd", "ucdp")
    for name in policy_names():
        assert policy_named(name).source


def test_dozens_mean_what_the_policy_says() -> None:
    text = "Dozens of people were killed."
    assert (best(text, "acled"), best(text, "ucdp")) == (12, 24)
    made = coded(read(text, id="t", language="en").claims, policy_named("airwars"))["killed"]
    assert (made.low, made.high) == (12, 24)


def test_rival_sources_are_never_added() -> None:
    text = "Officials said 12 soldiers were killed. According to the rebels, 30 soldiers were killed."
    made = coded(read(text, id="t", language="en").claims, policy_named("ucdp"))["killed"]
    assert (made.low, made.high) == (12, 30)
    assert best(text, "acled") == 12


def test_figures_of_one_source_are_added() -> None:
    assert best("Three soldiers were killed. Two farmers were killed.", "ucdp") == 5


def test_somebody_told_of_again_is_counted_once() -> None:
    assert best("A teacher was shot dead. The teacher was killed near the school.", "ucdp") == 1


def test_only_aid_workers_are_counted_where_the_policy_says_so() -> None:
    text = "Two NGO staff were killed. Five villagers were killed."
    assert (best(text, "aid-workers"), best(text, "ucdp")) == (2, 7)


def test_denied_and_past_harms_are_not_counted() -> None:
    assert best("He was not killed.", "ucdp") == 0
    assert best("During the Qasim regime, thousands of villagers were executed.", "ucdp") == 0


def test_soldiers_are_no_civilians_for_airwars() -> None:
    assert best("Five soldiers were killed.", "airwars") == 0


def test_an_unknown_policy_is_refused() -> None:
    with pytest.raises(UsageError):
        policy_named("guess")
    with pytest.raises(Refusal):
        Policy("x", "x", "1", "x", "maximum", "everyone")
    with pytest.raises(Refusal):
        Policy("x", "x", "1", "x", "best", "everyone", {"dozens": 0})
