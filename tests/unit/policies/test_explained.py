"""How a figure was made is told without changing it, and says so when it cannot tell all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.explained import ITSELF, makings
from sijill.policies.policy import policy_named, policy_names

TEXTS = (
    "Four people were killed and seven injured in a raid.",
    "The health ministry said 12 people were killed. The army said 30 people were killed. Nobody was injured.",
    "Dozens of villagers were killed, including 3 children. In 2012, 80 people were killed there.",
    "Six soldiers and two farmers were shot dead. Five people were killed or injured, police said.",
    "A guard was shot. He died in hospital.",
    "The sun shone.",
    "A guard was tortured.",
    "Nine people were killed in Velsk, among them three soldiers.",
    "Five people were killed. One civilian and four fighters were killed.",
    "Villagers were killed in Velsk.",
    "A baker and his son were killed in Velsk. Neighbours said that 5 people were killed. In all 40 died that week.",
    "At least 40 people and up to 60 were killed in Velsk. Several people were injured.",
    "A teacher was killed in a strike on Velsk. It killed 12 other members of the family.",
    "Civilians were killed and others were hurt in Velsk.",
    "People were injured in Velsk. A boy was injured, and a girl was injured.",
    "Ivo Tarrel, Mira Tarrel and Sana Tarrel were killed in Velsk. Six people were killed or injured in Ordan.",
    "A farmer was killed in Velsk. Local media reported that civilians were killed.",
    "Dozens of people were killed, among them 3 children, said Ivo Tarrel. Local media reported 30 killed.",
)


@pytest.mark.parametrize("policy", policy_names())
@pytest.mark.parametrize("text", TEXTS)
def test_the_figure_told_is_the_figure_coded_and_no_claim_is_lost(text: str, policy: str) -> None:
    claims = read(text, id="t").claims
    made = makings(claims, policy_named(policy))
    assert {one.harm: one.figure for one in made} == coded(claims, policy_named(policy))
    for one in made:
        told = [share.claim for share in one.shares] + [out.claim for out in one.left_out]
        assert {claim.id for claim in claims if claim.harm.value == one.harm} <= set(told)
        assert len(told) == len(set(told))
        assert one.is_whole


def test_what_a_vague_word_was_read_as_is_told() -> None:
    (killed, _) = makings(read(TEXTS[2], id="t").claims, policy_named("acled"))
    share = next(share for share in killed.shares if share.word)
    assert (share.word, share.low, share.source) == ("dozens", policy_named("acled").words["dozens"], ITSELF)


def test_a_source_not_believed_widens_the_range_and_is_told() -> None:
    (killed, _) = makings(read(TEXTS[1], id="t").claims, policy_named("ucdp"))
    assert len({share.source for share in killed.shares}) == 2
    assert "widen the range" in killed.rule


def test_soldiers_are_left_out_where_only_aid_workers_are_counted() -> None:
    (killed, _) = makings(read(TEXTS[3], id="t").claims, policy_named("aid-workers"))
    assert any("aid workers only" in out.why for out in killed.left_out)


def test_a_rule_that_is_not_told_is_admitted() -> None:
    claims = read(TEXTS[0], id="t").claims
    (killed, _) = makings(claims, policy_named("acled"))
    assert killed.is_whole
    from sijill.policies.explained import _is_whole

    assert not _is_whole(replace(killed.figure, low=99, best=99, high=99), {"": (4, 4)}, policy_named("acled"))


def test_the_claims_that_give_the_ends_of_a_range_are_named() -> None:
    text = "Three people were killed in Velsk. Neighbours said that 5 people were killed. 90 were killed that month."
    (killed, _) = makings(read(text, id="t").claims, policy_named("airwars"))
    assert (killed.figure.low, killed.figure.high) == (3, 5)
    assert "c1 leads and gives low and best, the one at c2 gives high" in killed.rule
    assert "another toll" in killed.rule


def test_a_word_that_sets_no_end_of_a_range_is_told() -> None:
    (_, injured) = makings(read("Several people were injured in Velsk.", id="t").claims, policy_named("airwars"))
    assert injured.is_whole
    assert [out.why for out in injured.left_out] == ["'several' sets no end of a range"]


def test_people_of_another_report_that_raise_the_high_end_are_told() -> None:
    text = "A farmer was killed in Velsk. Local media reported that civilians were killed."
    killed, _ = makings(read(text, id="t").claims, policy_named("airwars"))
    assert (killed.figure.low, killed.figure.high) == (1, 2)
    assert "another report" in killed.rule
