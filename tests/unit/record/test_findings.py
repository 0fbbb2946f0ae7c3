"""What a list as a whole is asked about."""

from __future__ import annotations

import time
from datetime import date

import pytest

from sijill.lists.reading import read_list
from sijill.record.findings import MEANS, counted, findings
from sijill.record.rows import records_of

TODAY = date(2025, 6, 1)
HEAD = "id,name,sex,age,birth_date,death_date,mother_name\n"


def asked(rows, head=HEAD):
    return findings(records_of(read_list((head + rows).encode(), "l.csv"), "l", TODAY), TODAY)


def told(rows):
    return [(one.code.removeprefix("record."), one.rows) for one in asked(rows)]


def test_one_name_and_day_of_birth_is_a_probable_duplicate_with_both_rows():
    [one] = asked("1,Zayd Fawzi Torbal,M,,1990-05-02,,\n2,Rim Burqan,F,,,,\n7,Zayd  Fawzi TORBAL,M,,1990-05-02,,\n")
    assert (one.code, one.rows, one.ids) == ("record.probable-duplicate", (2, 4), ("1", "7"))


def test_a_short_name_that_nothing_else_tells_apart_is_only_possible():
    assert told("1,Zayd Torbal,M,30,,,\n2,Zayd Torbal,M,30,,,\n") == [("possible-duplicate", (2, 3))]


@pytest.mark.parametrize(
    "other", ["F,30,1990-05-02,,Rima", "M,30,1991-05-02,,Rima", "M,30,1990-05-02,,Wafa", "M,30,1990-05-02,2024-01-03,"]
)
def test_sex_birth_mother_or_another_day_of_death_speak_against_it(other):
    rows = f"1,Zayd Fawzi Torbal,M,30,1990-05-02,2024-01-01,Rima\n2,Zayd Fawzi Torbal,{other}\n"
    assert "duplicate" not in str(told(rows))


def test_siblings_are_no_duplicates():
    assert told("1,Zayd Fawzi Torbal,M,9,,,\n2,Nouh Fawzi Torbal,M,9,,,\n") == []


def test_ten_thousand_identical_names_are_one_question_and_take_no_time():
    begun = time.process_time()
    rows = "".join(f"{n},Zayd Fawzi Torbal,,,,,\n" for n in range(10_000))
    [one] = asked(rows)
    assert len(one.rows) == 10_000
    assert one.code == "record.possible-duplicate"
    assert time.process_time() - begun < 20


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("1,Zayd Torbal,M,-3,,,", "bad-age"),
        ("1,Zayd Torbal,M,١٤٠,,,", "bad-age"),
        ("1,Zayd Torbal,M,125,,,", "impossible-age"),
        ("1,Zayd Torbal,M,,1880-01-02,2024-01-01,", "impossible-age"),
        ("1,Zayd Torbal,M,12,1980-03-01,2024-05-01,", "age-against-dates"),
        ("1,Zayd Torbal,M,60,1990-03-01,,", "age-against-dates"),
        ("1,Zayd Torbal,M,,2024-02-01,2024-01-01,", "died-before-birth"),
        ("1,Zayd Torbal,M,,,2026-01-01,", "future-date"),
        ("1,wife of Karim,F,,,,", "placeholder"),
        ("1,Karim's wife,F,,,,", "placeholder"),
        ("1,Martyr number 6000 Safita,,,,,", "placeholder"),
        ("1,شهيد رقم ٦٠٠٠,,,,,", "placeholder"),
        ("1,زوجة كريم,,,,,", "placeholder"),
        ("1,ابن كريم حسن,,,,,", "placeholder"),
        ("1,رضيع,,,,,", "placeholder"),
        ("1,مجهول الهوية,,,,,", "no-name"),
    ],
)
def test_what_cannot_be_is_asked_about(row, code):
    assert (code, (2,)) in told(row + "\n")


@pytest.mark.parametrize(
    "row",
    [
        "1,Zayd Torbal,M,34,1990-03-01,2024-05-01,",
        "1,Zayd Torbal,M,35,1990-03-01,2024-05-01,",
        "1,Zayd Torbal,M,33,1990-01-01,2024-05-01,",
        "1,Zayd Torbal,M,30-39,1990,2024,",
        "1,Zayd Torbal,M,12,1980-03-01,,",
        "1,Zayd Torbal,M,thirty,,,",
        "1,جنين أحمد علي,F,5,,,",
    ],
)
def test_what_can_be_is_not(row):
    assert told(row + "\n") == []


def test_births_on_the_first_of_january_are_asked_about_together():
    rows = "".join(f"{n},Zayd{'abcdefgh'[n]} Torbal,M,,19{80 + n}-01-01,,\n" for n in range(4))
    assert told(rows) == [("first-of-january", (2, 3, 4, 5))]


def test_every_code_has_words_and_counts_rows_once():
    found = asked("1,Zayd Torbal,M,140,1880-03-01,2024-01-01,\n1,Rim Burqan,F,,,,\n,Rim Burqan,F,,,,\n")
    numbers = counted(found)
    assert set(numbers) <= set(MEANS)
    assert numbers["record.duplicate-id"] == {"findings": 1, "rows": 1}
    assert "record.missing-id" in numbers
