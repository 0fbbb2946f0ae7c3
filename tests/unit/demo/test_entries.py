from __future__ import annotations

import random
from collections import Counter

import pytest

from sijill.demo.captures import COMMITTEE, HOSPITAL, LISTS, OBSERVATORY
from sijill.demo.entries import ALIVE, NOBODY, Example, make_example
from sijill.demo.names import name_table
from sijill.demo.writing import arabic_name, eastern_digits, latin_name, shortened, stated_age
from sijill.text.same_name import same_part


def test_the_same_seed_makes_the_same_rows(example: Example) -> None:
    assert make_example() == example


def test_each_listed_person_has_a_row_and_nobody_else_has(example: Example) -> None:
    for name in LISTS:
        rows = {entry.person for entry in example.entries[name]} - {NOBODY, ALIVE.id}
        assert rows == set(example.capture.members[name])


def test_ids_are_unique_on_a_list_and_say_nothing_of_the_truth(example: Example) -> None:
    for name in LISTS:
        ids = [entry.id for entry in example.entries[name]]
        assert len(set(ids)) == len(ids)
        assert not {who.id for who in example.people} & set(ids)


def test_some_people_stand_twice_on_the_committees_list(example: Example) -> None:
    counts = Counter(entry.person for entry in example.entries[COMMITTEE])
    assert sum(count == 2 for count in counts.values()) == 4


def test_the_living_man_stands_on_two_lists_and_is_not_among_the_dead(example: Example) -> None:
    assert [row[0] for row in example.rows_of(ALIVE.id)] == [OBSERVATORY, COMMITTEE]
    assert ALIVE.id not in {who.id for who in example.people}


def test_a_row_that_names_nobody_is_nobodys(example: Example) -> None:
    unnamed = {(row.list_name, row.id) for row in example.entries[HOSPITAL] if row.person == NOBODY}
    assert len(unnamed) == 3
    assert not unnamed & set(example.person_of())


def test_lists_differ_about_the_same_person(example: Example) -> None:
    by_person = {name: {row.person: row for row in example.entries[name] if row.person != NOBODY} for name in LISTS}
    both = set(by_person[OBSERVATORY]) & set(by_person[HOSPITAL])
    pairs = [(by_person[OBSERVATORY][who], by_person[HOSPITAL][who]) for who in both]
    assert sum((one.name or "").upper() != (other.name or "").upper() for one, other in pairs) > len(pairs) / 2
    assert any(one.age != other.age for one, other in pairs)


def test_some_ages_are_missing_and_some_days_have_day_and_month_swapped(example: Example) -> None:
    rows = [row for name in LISTS for row in example.entries[name]]
    assert 0.05 < sum(row.age is None for row in rows) / len(rows) < 0.2
    assert any(row.died is not None and row.died.month != 11 for row in rows)
    assert any(row.died is None for row in rows)


def test_the_committee_writes_arabic_and_the_hospital_latin(example: Example) -> None:
    assert all(row.name is None and row.name_ar for row in example.entries[COMMITTEE])
    assert all(row.name and row.name_ar is None for row in example.entries[HOSPITAL])


def test_names_that_must_be_sealed_are_shared_with_none_of_the_dead() -> None:
    sealed = ["Ramzi", "Halloum", "Lujayn", "Hanadi", "Sarkis", "Mundhir", "Kassar", "Wajih", "Qanbar"]
    volunteers = ["Dalal", "Mirza", "Yaman", "Tello", "Sirin", "Abboud"]
    parts = [part.latin for kind in ("male", "female", "family") for part in name_table(kind)]
    assert not [(one, part) for one in sealed + volunteers for part in parts if same_part(one, part)]


def test_a_name_is_never_shortened_below_given_and_family(example: Example) -> None:
    person, rng = example.people[0], random.Random(0)
    for _ in range(50):
        parts = shortened(person.parts, rng, four=0.3, three=0.3)
        assert parts[0] == person.given
        assert parts[-1] == person.family
        assert 2 <= len(parts) <= 4


def test_without_looseness_or_slips_a_name_is_written_as_it_is(example: Example) -> None:
    person, rng = example.people[0], random.Random(0)
    assert arabic_name(person.parts, rng, loose=0.0) == person.arabic
    assert latin_name(person.parts, rng, first=1.0, typo=0.0) == " ".join(part.latin for part in person.parts)


@pytest.mark.parametrize("age", [0, 1, 34])
def test_a_stated_age_is_near_the_true_one_and_never_negative(age: int) -> None:
    rng = random.Random(age)
    stated = [stated_age(age, rng, missing=0.0, off=1.0) for _ in range(100)]
    assert all(value is not None and value >= 0 and abs(value - age) <= 2 for value in stated)


def test_digits_are_the_only_thing_that_changes() -> None:
    assert eastern_digits("0a9") == "٠a٩"
