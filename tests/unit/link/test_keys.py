"""Records as keys."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.link.keys import part_key
from sijill.link.name_parts import parts_of_names, prefers_arabic
from sijill.model.dates import DateRange
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord, WrittenName

from .one_record import keys_of


def parts(name: WrittenName) -> tuple[str, ...]:
    return parts_of_names(victim_columns([VictimRecord("a", "1", name)]), False).of(0)


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("أمل خليل نصر", "Amal Khalil Nasr"),
        ("غادة رياض الأسطل", "Ghadah Riyadh Alastl"),
        ("عبد العزيز حداد", "Abd al-Aziz Haddad"),
        ("رامز أبو دقة", "Ramez Abu Daqqa"),
    ],
)
def test_one_name_in_two_scripts_has_the_same_keys(arabic: str, latin: str) -> None:
    one = keys_of(VictimRecord("a", "1", WrittenName(full_ar=arabic)), True)
    other = keys_of(VictimRecord("b", "1", WrittenName(full=latin)), True)
    assert (one.given_key, one.parts) == (other.given_key, other.parts)


@pytest.mark.parametrize("token", ["غاده", "سهى", "نجده", "مكهف"])
def test_two_arabic_letters_never_read_as_one_digraph(token: str) -> None:
    assert not set(part_key(token)) & {"G", "$", "x"} or "غ" in token


def test_a_gap_between_parts_does_not_change_the_whole_lineage() -> None:
    apart = keys_of(VictimRecord("a", "1", WrittenName(full_ar="محمد توفيق ساق الله")), True)
    joined = keys_of(VictimRecord("b", "1", WrittenName(full_ar="محمد توفيق ساقالله")), True)
    assert apart.lineage_key == joined.lineage_key


def test_parts_of_a_name_are_read_when_there_is_no_whole_one() -> None:
    name = WrittenName(given="Amal", father="Khalil", family="Nasr")
    assert parts(name) == ("amal", "khalil", "nasr")


def test_a_family_name_alone_is_a_lineage_without_a_given_name() -> None:
    keys = keys_of(VictimRecord("a", "1", WrittenName(family="Nasr")), False)
    assert (keys.given, keys.family) == (None, part_key("nasr"))


def test_family_comma_given_is_turned_round() -> None:
    assert parts(WrittenName(full="Nasr, Amal")) == ("amal", "nasr")


@pytest.mark.parametrize("written", ["Unknown", "Child of Karim Nasr", "martyr 6000", "؟؟"])
def test_a_name_that_is_none_gives_no_keys(written: str) -> None:
    keys = keys_of(VictimRecord("a", "1", WrittenName(full=written)), False)
    assert (keys.given, keys.family, keys.parts) == (None, None, ())


def test_numbers_in_a_name_are_no_part_of_it() -> None:
    assert parts(WrittenName(full="Amal Khalil Salem 0 Nasr")) == ("amal", "khalil", "salem", "nasr")


def test_the_commoner_script_is_read() -> None:
    both = VictimRecord("a", "1", WrittenName("Amal Nasr", "أمل نصر"))
    latin = VictimRecord("a", "2", WrittenName("Rim Haddad"))
    assert prefers_arabic(victim_columns([both]))
    assert not prefers_arabic(victim_columns([both, latin]))
    assert keys_of(both, True).given != keys_of(both, False).given


def test_only_a_whole_day_is_a_day() -> None:
    year = DateRange(date(1990, 1, 1), date(1990, 12, 31))
    day = DateRange.on(date(2025, 3, 7))
    keys = keys_of(VictimRecord("a", "1", WrittenName("Amal"), birth=year, died=day), False)
    assert (keys.birth, keys.birth_year, keys.died) == (None, 1990, "2025-03-07")
    assert keys.died_first == keys.died_last == date(2025, 3, 7).toordinal()


def test_a_period_over_two_years_has_no_year() -> None:
    period = DateRange(date(1990, 6, 1), date(1991, 6, 1))
    assert keys_of(VictimRecord("a", "1", WrittenName("Amal"), birth=period), False).birth_year is None


def test_a_month_of_birth_is_known_without_its_day() -> None:
    def month(first: date, last: date) -> str | None:
        return keys_of(VictimRecord("a", "1", WrittenName("Amal"), birth=DateRange(first, last)), False).birth_month

    assert month(date(1990, 5, 1), date(1990, 5, 31)) == month(date(1990, 5, 7), date(1990, 5, 7)) == "1990-05"
    assert month(date(1990, 5, 1), date(1990, 6, 1)) is None
    assert month(date(1990, 5, 1), date(1991, 5, 1)) is None
