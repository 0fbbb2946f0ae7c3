"""Documents, custody events and checks refuse nonsense when they are made."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from sijill.errors import Refusal
from sijill.model.documents import Check, CustodyEvent, Document

NOW = datetime(2031, 3, 9, 12, tzinfo=UTC)
GOOD = {
    "sha256": "a" * 64,
    "size": 10,
    "media_type": "text/plain",
    "captured_at": NOW,
    "captured_by": "a-1",
    "ledger_index": 0,
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"sha256": "A" * 64},
        {"sha256": "a" * 63},
        {"size": 0},
        {"ledger_index": -1},
        {"tier": "secret"},
        {"kind": "rumour"},
        {"captured_at": datetime(2031, 3, 9, tzinfo=timezone(timedelta(hours=3)))},
        {"captured_at": datetime(2031, 3, 9)},  # noqa: DTZ001 - a moment without a zone is what is refused
    ],
)
def test_a_document_that_makes_no_sense_is_refused(wrong):
    with pytest.raises(Refusal):
        Document(**{**GOOD, **wrong})


def test_a_good_document_is_internal_until_somebody_says_otherwise():
    assert Document(**GOOD).tier == "internal"


def test_an_unknown_custody_action_is_refused():
    with pytest.raises(Refusal, match="custody action"):
        CustodyEvent("a" * 64, "a-1", "borrowed", NOW, "sijill", "0.1.0")


def test_nobody_signs_off_their_own_check():
    with pytest.raises(Refusal, match="somebody other"):
        Check("a" * 64, "where", "compared with imagery", "agrees", "a-1", "a-1")
    assert Check("a" * 64, "where", "compared with imagery", "agrees", "a-1", "a-2").signed_off_by == "a-2"
