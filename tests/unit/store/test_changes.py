"""What a person may change of a claim: numbers, days, flags and closed words, never a name."""

import pytest

from sijill.errors import UsageError
from sijill.store.changes import CHANGEABLE, checked_changes
from sijill.store.schema_derived import TABLES

CLAIM = {"low": 5, "high": 9, "age_low": None, "age_high": None, "when_from": "2031-01-02", "when_to": None}


def test_every_value_that_can_be_changed_is_a_column_of_a_claim() -> None:
    assert set(CHANGEABLE) <= set(TABLES["claim"].c.keys())


@pytest.mark.parametrize(
    "changes",
    [
        {"low": 7},
        {"high": None},
        {"low": 31, "high": 40},
        {"when_to": "2031-01-05"},
        {"status": "civilian", "sex": None, "negated": True},
    ],
)
def test_what_a_claim_can_be_is_taken_as_given(changes: dict[str, object]) -> None:
    assert checked_changes(CLAIM, changes) == changes  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"speaker": "Zorvan Canary"},
        {"Zorvan Canary": 3},
        {"status": "Zorvan Canary"},
        {"low": "Zorvan Canary"},
        {"low": -1},
        {"low": True},
        {"low": 10},
        {"high": 4},
        {"age_high": 131},
        {"negated": "yes"},
        {"negated": None},
        {"when_from": "2031-02-30"},
        {"when_to": "2031-01-01"},
        {"method": "rules"},
        {"id": "claim-b"},
    ],
)
def test_what_a_claim_cannot_be_is_refused_and_not_repeated(changes: dict[str, object]) -> None:
    with pytest.raises(UsageError) as refused:
        checked_changes(CLAIM, changes)  # type: ignore[arg-type]
    assert refused.value.code == "decide.changes"
    assert "Canary" not in str(refused.value)
