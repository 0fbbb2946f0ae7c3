"""Claims of another incident and claims without a number, coded."""

from dataclasses import replace

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named, policy_names


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="a", language="en").claims


def apart(claim: Claim) -> Claim:
    return replace(claim, relation=replace(claim.relation, apart=True))


@pytest.mark.parametrize("policy", policy_names())
def test_a_claim_of_another_incident_is_in_no_figure(policy: str) -> None:
    found = claims("Three aid workers were killed.")
    assert coded(found, policy_named(policy))["killed"].low == 3
    assert coded([apart(c) for c in found], policy_named(policy))["killed"].low == 0


def test_people_killed_without_a_number_are_at_least_one_person() -> None:
    made = coded(claims("Civilians were killed in the raid."), policy_named("airwars"))["killed"]
    assert made.low >= 1
    assert made.high is None or made.high >= made.low
