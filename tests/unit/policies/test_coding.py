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


def test_people_named_one_by_one_after_their_number_are_not_more() -> None:
    text = "3 clerks were killed. The head of the office, his cousin and the porter were killed as they left."
    assert best(text, "ucdp") == 3


def test_torture_injures_those_whose_wounds_are_not_told() -> None:
    assert best("Two clerks were detained and tortured.", "gtd", "injured") == 2
    assert best("Two clerks were tortured and killed.", "gtd", "injured") == 0


def test_equal_numbers_side_by_side_are_different_people() -> None:
    assert best("2 foreign clerks wounded, 2 local clerks wounded in the blast.", "ucdp", "injured") == 4


def test_the_attacker_who_dies_is_none_of_those_he_hurt() -> None:
    text = "A man wounded two officers before he was killed."
    assert (best(text, "gtd"), best(text, "gtd", "injured")) == (1, 2)
    text = "Fourteen people were killed and 22 were injured. Both assailants were killed by police."
    assert (best(text, "gtd"), best(text, "gtd", "injured")) == (16, 22)


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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Soldiers killed an unknown number of rebels.", 10),
        ("Raiders killed several farmers.", 3),
        ("24 rebels were either killed or captured.", 12),
        ("9 soldiers were killed and wounded.", 4),
        ("The guards wounded or possibly killed several raiders.", 0),
    ],
)
def test_numbers_left_open_are_the_policy_s(text: str, number: int) -> None:
    assert best(text, "acled") == number


def test_a_party_s_word_gives_way_to_others() -> None:
    text = (
        "According to rebel militants, 2 guards were killed. 9 rebels were killed in Tolen according to the governor."
    )
    assert best(text, "acled") == 9


def test_a_sentence_of_nobody_goes_on_with_the_source_before() -> None:
    text = "Local sources said 3 guards were killed. Raiders kidnapped 6 farmers and killed them later."
    assert best(text, "acled") == 9


def test_who_tells_of_also_others_adds() -> None:
    text = "5 guards were killed in Tolen. Local officials said 8 raiders were also killed."
    assert best(text, "acled") == best(text, "ucdp") == 13
    assert best("5 guards were killed in Tolen. Local officials said 8 guards were killed.", "acled") == 5


def test_numbers_that_make_up_the_one_before_add_nobody() -> None:
    assert best("17 herders were killed in Tolen. 14 were shot dead while 3 succumbed to wounds.", "ucdp") == 17
    assert best("17 herders were killed in Tolen. 14 soldiers were shot dead. 4 guards were killed.", "ucdp") == 35


def test_more_of_the_same_number_are_others() -> None:
    assert best("2 dead among the guards. 2 more died at the hospital.", "ucdp") == 4


def test_who_was_also_killed_is_no_number_told_again() -> None:
    assert best("Two boys were beheaded in Ronda. Two bakers were also killed, the mayor added.", "ucdp") == 4
    assert best("Two boys were beheaded in Ronda. The two victims were also shot in the chest.", "ucdp") == 2
