"""Records, judgements and victims refuse nonsense when they are made."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from sijill.errors import Refusal
from sijill.model.dates import DateRange
from sijill.model.victims import Age, Cause, Judgement, Verdict, Victim, VictimRecord, WrittenName

ONE, OTHER = ("a", "1"), ("b", "1")


@pytest.mark.parametrize(("low", "high"), [(-1, 3), (3, 2), (0, 131), (True, 3), (2.5, 3)])
def test_an_age_nobody_has_is_refused(low: int, high: int) -> None:
    with pytest.raises(Refusal):
        Age(low, high)


def test_a_band_over_eighteen_is_neither_child_nor_adult() -> None:
    assert [Age(0, 17).is_child, Age(18, 130).is_child, Age(16, 20).is_child] == [True, False, None]
    assert Age.of(8).is_exact


def test_an_empty_name_is_refused_for_unknown_is_none() -> None:
    with pytest.raises(Refusal):
        WrittenName(full=" ")


def test_a_mothers_name_alone_names_nobody() -> None:
    assert not WrittenName(mother="Rim").is_known
    assert WrittenName(given="Amal", family="Nasr").shown == "Amal Nasr"
    assert WrittenName(full_ar="أمل").shown == "أمل"


@pytest.mark.parametrize("key", [("", "1"), ("a", " ")])
def test_a_record_needs_its_list_and_id(key: tuple[str, str]) -> None:
    with pytest.raises(Refusal):
        VictimRecord(*key)


@pytest.mark.parametrize("field", ["sex", "cause", "status_stated", "status_assessed"])
def test_a_code_that_stands_on_no_list_is_refused(field: str) -> None:
    with pytest.raises(Refusal):
        VictimRecord("a", "1", **{field: "nonsense"})  # type: ignore[arg-type]


def test_nobody_dies_before_birth() -> None:
    with pytest.raises(Refusal):
        VictimRecord("a", "1", birth=DateRange.on(date(2025, 3, 8)), died=DateRange.on(date(2025, 3, 7)))


def test_extra_columns_stand_in_order() -> None:
    with pytest.raises(Refusal):
        VictimRecord("a", "1", extra=(("b", "1"), ("a", "2")))


def test_status_is_never_assessed_by_default() -> None:
    record = VictimRecord("a", "1", age=Age.of(3), cause=Cause.SMALL_ARMS)
    assert (record.status_assessed, record.hors_de_combat) == ("unknown", None)


def test_a_record_is_complete_with_name_day_and_place() -> None:
    whole = VictimRecord("a", "1", WrittenName("Amal"), died=DateRange.on(date(2025, 3, 7)), place="Qadmus")
    assert whole.is_complete
    assert not VictimRecord("a", "1", WrittenName("Amal"), place="Qadmus").is_complete


def test_a_judgement_puts_its_records_in_order() -> None:
    assert Judgement.between(OTHER, ONE, Verdict.SAME, "p1").left == ONE


@pytest.mark.parametrize(
    ("one", "other", "by", "at"),
    [
        (ONE, ONE, "p1", None),
        (ONE, OTHER, "", None),
        (ONE, OTHER, "p1", datetime(2025, 3, 7)),  # noqa: DTZ001 - that it has no zone is the point
    ],
    ids=["itself", "nobody", "no zone"],
)
def test_a_judgement_about_itself_by_nobody_or_without_a_zone_is_refused(
    one: tuple[str, str], other: tuple[str, str], by: str, at: datetime | None
) -> None:
    with pytest.raises(Refusal):
        Judgement.between(one, other, Verdict.SAME, by, at)
    assert Judgement.between(ONE, OTHER, Verdict.SAME, "p1", datetime(2025, 3, 7, tzinfo=UTC)).at is not None


@pytest.mark.parametrize(
    ("records", "probability"),
    [((), 1.0), ((OTHER, ONE), 1.0), ((ONE, ONE), 1.0), ((ONE,), 1.1), ((ONE,), float("nan"))],
)
def test_a_victim_holds_records_in_order_and_a_probability(
    records: tuple[tuple[str, str], ...], probability: float
) -> None:
    with pytest.raises(Refusal):
        Victim("v1", records, probability)


def test_a_victim_names_each_list_once() -> None:
    assert Victim("v1", (("a", "1"), ("a", "2"), ("b", "1"))).lists == ("a", "b")
