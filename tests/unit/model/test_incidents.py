"""Incidents refuse nonsense when they are made."""

from __future__ import annotations

import pytest

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.model.incidents import Incident, Stratum, Toll, ids_in_order


@pytest.mark.parametrize("point", [(91.0, 0.0), (0.0, 181.0), (35.0, None), (float("nan"), 0.0)], ids=str)
def test_a_point_off_the_globe_or_half_given_is_refused(point: tuple[float, float | None]) -> None:
    with pytest.raises(Refusal):
        Incident("i1", latitude=point[0], longitude=point[1])


def test_an_incident_needs_an_id() -> None:
    with pytest.raises(Refusal):
        Incident("")


def test_claims_and_victims_stand_in_order_each_once() -> None:
    assert Incident("i1", claims=ids_in_order(["b", "a", "b"])).claims == ("a", "b")
    with pytest.raises(Refusal):
        Incident("i1", victims=("b", "a"))


def test_a_stratum_is_told_once_and_found_again() -> None:
    children = Toll(Stratum(is_child=True), killed=Count(2, 5))
    assert Incident("i1", tolls=(Toll(), children)).toll_of(Stratum(is_child=True)) == children
    assert Incident("i1").toll_of(Stratum()) is None
    with pytest.raises(Refusal):
        Incident("i1", tolls=(Toll(), Toll(killed=Count(1, 1))))
