"""The total of a series of incidents is not that of one of them."""

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def injured(text: str) -> int:
    return coded(read(text, id="t", language="en").claims, policy_named("gtd"))["injured"].best


def test_the_total_of_a_series_yields_to_what_this_incident_did() -> None:
    series = "Six letter bombs were found in three states, collectively causing four injuries."
    assert injured(series) == 4
    assert injured(f"{series} None of these bombs went off and no injuries were suffered.") == 0
    assert injured(f"{series} This one exploded, injuring two clerks.") == 2
