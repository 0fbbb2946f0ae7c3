"""Ranks: names in an order that rests on where things stand, and the ids again."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.store.ranks import Ranks, place_in_documents


@dataclass(frozen=True, slots=True)
class Told:
    ident: str
    beside: tuple[str, ...]
    low: int


def test_names_run_in_the_order_given_and_lead_back_to_the_ids():
    ranks = Ranks()
    ranks.add("claim", ["claim-zz", "claim-aa"])
    assert [ranks.of(ident) for ident in ("claim-zz", "claim-aa", "claim-qq")] == [
        "claim-000000000",
        "claim-000000001",
        "claim-qq",
    ]
    assert ranks.back("claim-000000001~2 beside claim-000000000") == "claim-aa~2 beside claim-zz"


def test_what_is_no_name_stays_as_it_is():
    ranks = Ranks()
    ranks.add("claim", ["claim-aa"])
    for text in ("claim-000000007", "2031-01-07", "claim-0000000000", "tel-000000000"):
        assert ranks.back(text) == text


def test_ids_stand_again_however_deep_and_in_order_where_they_were_in_order():
    ranks = Ranks()
    ranks.add("claim", ["claim-zz", "claim-aa"])
    told = Told(ranks.of("claim-zz"), (ranks.of("claim-zz"), ranks.of("claim-aa")), 3)
    made = ranks.back({"figures": [told], ranks.of("claim-aa"): {ranks.of("claim-zz"): told}})
    assert made == {
        "figures": [Told("claim-zz", ("claim-aa", "claim-zz"), 3)],
        "claim-aa": {"claim-zz": Told("claim-zz", ("claim-aa", "claim-zz"), 3)},
    }
    assert made["figures"][0] is made["claim-aa"]["claim-zz"]


def test_a_claim_is_put_in_order_by_where_it_stands_and_not_by_its_id():
    first = {"document": "a", "start": 9, "end": 20, "harm": "killed", "id": "claim-z"}
    second = {"document": "a", "start": 10, "end": 12, "harm": "killed", "id": "claim-a"}
    third = {"document": "b", "start": 0, "end": 2, "harm": "killed", "id": "claim-b"}
    assert sorted([third, second, first], key=place_in_documents) == [first, second, third]
