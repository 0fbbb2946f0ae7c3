from collections.abc import Mapping

import pytest

from sijill.errors import Refusal
from sijill.store.anchors import AROUND, Candidate, ClaimAnchor, RowAnchor, reattach, reattach_row
from sijill.store.canonical import sha256_hex

ORIGINAL = "0" * 64
FIRST = "The observatory said 12 people were killed in Qalat Zayn. A resident said 12 people were killed there."
QUOTE = "12 people were killed"


def claim(text: str, at: int, name: str = "claim-new", /, **other: object) -> Candidate:
    fields: dict[str, object] = {
        "id": name,
        "document": ORIGINAL,
        "text_sha256": sha256_hex(text.encode()),
        "start": at,
        "end": at + len(QUOTE),
        "harm": "killed",
        "count_start": at,
        "count_end": at + 2,
        "negated": False,
        **other,
    }
    return Candidate.from_row(fields)


def anchored(text: str = FIRST, start: int | None = None) -> ClaimAnchor:
    return ClaimAnchor.of(claim(text, text.index(QUOTE) if start is None else start, "claim-old"), text)


def test_in_the_same_text_the_offsets_find_the_claim_under_its_new_id() -> None:
    first, second = FIRST.index(QUOTE), FIRST.rindex(QUOTE)
    claims = [claim(FIRST, first, "claim-1"), claim(FIRST, second, "claim-2")]
    assert reattach(anchored(start=first), claims, FIRST) == "claim-1"
    assert reattach(anchored(start=second), claims, FIRST) == "claim-2"


def test_in_another_text_of_the_document_the_words_around_the_quote_find_it() -> None:
    better = "Report\n\n" + FIRST + " More."
    first, second = better.index(QUOTE), better.rindex(QUOTE)
    claims = [claim(better, first, "claim-1"), claim(better, second, "claim-2")]
    assert reattach(anchored(start=FIRST.index(QUOTE)), claims, better) == "claim-1"
    assert reattach(anchored(start=FIRST.rindex(QUOTE)), claims, better) == "claim-2"


def test_a_quote_that_stands_once_is_found_though_the_words_around_it_changed() -> None:
    anchor = anchored("In the square 12 people were killed on Monday.")
    better = "On Sunday, 12 people were killed."
    assert reattach(anchor, [claim(better, better.index(QUOTE))], better) == "claim-new"


def test_a_quote_that_stands_twice_in_other_surroundings_is_not_guessed() -> None:
    better = f"On Sunday {QUOTE}. On Monday {QUOTE}."
    claims = [claim(better, better.index(QUOTE), "claim-1"), claim(better, better.rindex(QUOTE), "claim-2")]
    assert reattach(anchored(), claims, better) is None


def test_the_same_quote_in_the_same_surroundings_twice_is_not_guessed() -> None:
    better = FIRST + " " + FIRST
    start = FIRST.index(QUOTE)
    claims = [claim(better, start, "claim-1"), claim(better, start + len(FIRST) + 1, "claim-2")]
    middle = ClaimAnchor(ORIGINAL, "f" * 64, 5, 5 + len(QUOTE), "killed", (5, 7), QUOTE)
    assert reattach(middle, claims, better) is None


@pytest.mark.parametrize(
    "other",
    [
        {"harm": "injured"},
        {"negated": True},
        {"document": "1" * 64},
        {"count_start": None, "count_end": None},
        {"count_start": 0, "count_end": 3},
        {"text_sha256": "2" * 64},
    ],
)
def test_a_claim_that_says_something_else_does_not_take_the_decision(other: Mapping[str, object]) -> None:
    start = FIRST.index(QUOTE)
    assert reattach(anchored(), [claim(FIRST, start, **other)], FIRST) is None


def test_a_span_drawn_differently_around_the_same_number_keeps_the_decision() -> None:
    start = FIRST.index(QUOTE)
    wider = claim(FIRST, start, start=0, end=start + len(QUOTE) + 1, count_start=start, count_end=start + 2)
    assert reattach(anchored(), [wider], FIRST) == "claim-new"
    assert reattach(anchored(), [wider, claim(FIRST, start, "claim-2", start=start - 4)], FIRST) is None


def test_without_a_number_only_the_same_span_keeps_the_decision() -> None:
    start = FIRST.index(QUOTE)
    none = {"count_start": None, "count_end": None}
    anchor = ClaimAnchor.of(claim(FIRST, start, **none), FIRST)
    assert reattach(anchor, [claim(FIRST, start, **none)], FIRST) == "claim-new"
    assert reattach(anchor, [claim(FIRST, start, start=start - 4, **none)], FIRST) is None


def test_when_the_words_are_gone_the_decision_waits() -> None:
    better = "The observatory said nothing."
    assert reattach(anchored(), [claim(better, 0)], better) is None
    assert reattach(anchored(), [], FIRST) is None


def test_an_anchor_comes_back_from_its_entry_and_puts_no_words_in_the_body() -> None:
    anchor = anchored()
    seals = anchor.seals()
    assert ClaimAnchor.from_body(anchor.as_body(), **seals) == anchor
    assert QUOTE not in str(anchor.as_body())
    assert len(seals["before"]) <= AROUND
    assert seals["after"] == FIRST[anchor.end : anchor.end + AROUND]


def test_an_anchor_that_does_not_fit_its_text_is_refused() -> None:
    with pytest.raises(Refusal):
        ClaimAnchor.of(claim(FIRST, len(FIRST)), FIRST)
    with pytest.raises(Refusal):
        ClaimAnchor(ORIGINAL, ORIGINAL, 0, 5, "killed", None, "four")


def test_a_row_is_found_by_its_list_and_id_whatever_its_number() -> None:
    rows: list[Mapping[str, object]] = [
        {"id": "record-1", "list": "Coast", "row_id": "17", "row": 3},
        {"id": "record-2", "list": "Inland", "row_id": "17", "row": 9},
        {"id": "record-3", "list": "Inland", "row_id": "18", "row": 9},
        {"id": "record-4", "list": "Inland", "row_id": "18", "row": 10},
    ]
    assert reattach_row(RowAnchor("Inland", "17"), rows) == "record-2"
    assert reattach_row(RowAnchor("Inland", "18"), rows) is None
    assert reattach_row(RowAnchor("Inland", "19"), rows) is None
    assert RowAnchor("Inland", "17").as_body() == {"list": "Inland", "id": "17"}
    with pytest.raises(Refusal):
        RowAnchor("", "17")
