"""Incidents show their claims and figures in the order of the release."""

from types import SimpleNamespace

from sijill.publish.tolls import incident_entries

TABLES = {
    "incident": [
        {"id": "i1", "place": "Beit Qandil", "admin1": None, "first_day": "2031-11-06", "last_day": "2031-11-07"}
        | {"killed_low": 12, "killed_high": None}
    ],
    "incident_claim": [{"incident": "i1", "claim": claim} for claim in ("c1", "c2", "c3")],
    "incident_record": [{"incident": "i1", "record": record} for record in ("r1", "r2")],
}
WORKSPACE = SimpleNamespace(derived=SimpleNamespace(rows=TABLES.__getitem__))
SPEAKERS = SimpleNamespace(inside=lambda text: text)
FIGURES = [{"id": "f9", "incident": "i1"}, {"id": "f2", "incident": "i1"}, {"id": "f1", "incident": None}]


def test_claims_and_figures_of_an_incident_stand_in_the_order_of_the_release() -> None:
    (one,) = incident_entries(WORKSPACE, ["c3", "c1", "c7"], FIGURES, frozenset(), SPEAKERS, 2)
    assert (one.claims, one.figures, one.records) == (("c3", "c1"), ("f9", "f2"), 2)


def test_a_small_count_of_entries_and_a_closed_incident_are_not_told() -> None:
    (one,) = incident_entries(WORKSPACE, [], [], frozenset(), SPEAKERS, 3)
    assert one.records is None
    assert incident_entries(WORKSPACE, [], [], frozenset({"i1"}), SPEAKERS, 3) == []
