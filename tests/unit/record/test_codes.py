"""Sex, status and cause in the words of lists."""

from __future__ import annotations

import pytest

from sijill.model.victims import Cause
from sijill.model.vocabulary import Sex, Status
from sijill.record.codes import cause_of, sex_of, status_of, tells_boys


@pytest.mark.parametrize("cell", ["f", "F", "Female", "أنثى", "انثى", "woman"])
def test_female_in_both_languages(cell: str) -> None:
    assert sex_of(cell).value is Sex.FEMALE


@pytest.mark.parametrize("cell", ["m", "MALE", "ذكر", "boy"])
def test_male_in_both_languages(cell: str) -> None:
    assert sex_of(cell).value is Sex.MALE


@pytest.mark.parametrize(
    ("cell", "sex"), [("Adult - Male", Sex.MALE), ("Child (female)", Sex.FEMALE), ("أنثى بالغة", Sex.FEMALE)]
)
def test_one_word_for_a_sex_among_others_tells_it(cell: str, sex: Sex) -> None:
    assert sex_of(cell).value is sex


@pytest.mark.parametrize("cell", ["M/F", "male / female", "boy or girl", "female?"])
def test_two_sexes_or_a_doubtful_one_are_not_known(cell: str) -> None:
    assert sex_of(cell).value is None
    assert sex_of(cell).code == "record.bad-sex"


def test_a_child_is_a_boy_only_where_girls_are_called_otherwise() -> None:
    assert sex_of("طفل", tells_boys(["رجل", "طفل", "طفلة"])).value is Sex.MALE
    assert sex_of("طفل", tells_boys(["رجل", "امرأة", "طفل"])).value is None


def test_a_sex_nobody_knows_is_reported_and_unknown_is_not() -> None:
    assert sex_of("q").code == "record.bad-sex"
    assert sex_of("unknown") == sex_of("-")
    assert sex_of("unknown").code is None


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("Civilian", Status.CIVILIAN),
        ("مدني", Status.CIVILIAN),
        ("soldier", Status.SECURITY),
        ("عنصر امن", Status.SECURITY),
        ("fighter", Status.COMBATANT),
        ("non-combatant", Status.CIVILIAN),
        ("civilian or fighter", Status.MIXED),
        ("?", Status.UNKNOWN),
    ],
)
def test_a_status_is_read_as_stated(cell: str, status: Status) -> None:
    assert status_of(cell).value is status
    assert status_of(cell).code is None


def test_a_status_nobody_knows_is_unknown_and_reported() -> None:
    assert (status_of("teacher").value, status_of("teacher").code) == (Status.UNKNOWN, "record.bad-status")


@pytest.mark.parametrize(
    ("cell", "cause"),
    [
        ("Shelling", Cause.HEAVY_WEAPONS),
        ("قصف", Cause.HEAVY_WEAPONS),
        ("land-mine", Cause.PLANTED_EXPLOSIVES),
        ("shot by a sniper", Cause.SMALL_ARMS),
        ("chlorine", Cause.CBRN),
        ("tear gas", Cause.LESS_LETHAL),
        ("died under torture", Cause.OTHER_MEANS),
        ("siege", Cause.DENIAL_OF_OBJECTS),
        ("unknown", Cause.UNKNOWN),
    ],
)
def test_a_cause_is_read_as_its_code(cell: str, cause: Cause) -> None:
    assert cause_of(cell).value is cause


def test_two_causes_in_one_cell_are_none_and_reported() -> None:
    reading = cause_of("shot, then shelled" + " by shelling")
    assert (reading.value, reading.code, reading.done) == (None, "record.several-causes", "kept")


def test_words_that_fit_no_code_are_no_doubt() -> None:
    assert (cause_of("fell").value, cause_of("fell").code) == (None, None)
