"""Pairs found by rules on DuckDB, and their levels."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import numpy as np
import pytest

from sijill.link.blocking import Rule, candidate_rules
from sijill.link.comparisons import Comparison, comparisons_for
from sijill.link.engine import Engine
from sijill.link.key_table import key_table
from sijill.model.dates import DateRange
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

from .one_record import keys_of

NAMES = (
    "Amal Khalil Nasr", "Amal Khalil Nasr", "Amel Khalil Nasser", "Rim Khalil Nasr", "Omar Said Haddad",
    "Omar Haddad", "Unknown", "Omer Said Hadad", "Salma Issa Aziz Khoury", "Salma Issa Khoury",
    "Rania Salkand", "Rania Solmund", "Rania Salkandd",
)  # fmt: skip


def engine_for(names: tuple[str, ...] = NAMES, across: bool = False, ages: bool = True) -> Engine:
    records = [
        VictimRecord("a", str(at), WrittenName(name), Sex.FEMALE if at % 2 else None, Age.of(20 + at) if ages else None)
        for at, name in enumerate(names)
    ]
    return Engine(key_table(victim_columns(records), False), [at % 2 for at in range(len(names))], across)


def labels(engine: Engine, left: int, right: int, comparisons: tuple[Comparison, ...]) -> list[str | None]:
    pairs = engine.compare(np.array([left]), np.array([right]), comparisons)
    return [
        None if level < 0 else comparison.levels[level].label
        for level, comparison in zip(pairs.levels[0].tolist(), comparisons, strict=True)
    ]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (0, 1, ["written alike", "both of two, written alike", "ages a year apart", None]),
        (0, 3, ["another name", "both of two, written alike", "ages up to 3 years apart", None]),
        (4, 5, ["written alike", "one part, alike", "ages a year apart", None]),
        (8, 9, ["written alike", "both of two, heard alike", "ages a year apart", None]),
        (1, 3, ["another name", "both of two, written alike", "ages up to 3 years apart", "the same"]),
        (0, 4, ["another name", "another pair of parts", "ages up to 10 years apart", None]),
        (4, 6, [None, None, "ages up to 3 years apart", None]),
        (10, 12, ["written alike", "one part, alike", "ages up to 3 years apart", None]),
        (10, 11, ["written alike", "another single part", "ages a year apart", None]),
    ],
)
def test_a_pair_stands_at_the_level_a_reader_would_say(left: int, right: int, told: list[str | None]) -> None:
    assert labels(engine_for(), left, right, comparisons_for(("born", "sex"), ())) == told


def test_names_that_sound_alike_share_a_key() -> None:
    given, lineage = labels(engine_for(), 0, 2, comparisons_for((), ()))
    assert given in {"one consonant key, heard alike", "one consonant key, nearly"}
    assert lineage == "both of two, one key"


def test_a_rules_cost_is_the_pairs_it_gives() -> None:
    for across in (False, True):
        engine = engine_for(across=across)
        for rule in engine.counted(candidate_rules(engine.columns, ())):
            found = engine.candidates([rule], comparisons_for((), ()))
            assert len(found) == rule.pairs


def test_candidates_are_the_pairs_that_agree_on_a_rule_each_once() -> None:
    engine = engine_for()
    keys = [keys_of(VictimRecord("a", str(at), WrittenName(name)), False) for at, name in enumerate(NAMES)]
    found = engine.candidates([Rule(("given_key", "family")), Rule(("lineage_key",))], comparisons_for((), ()))
    agree = {
        (a, b)
        for a, b in combinations(range(len(NAMES)), 2)
        if (keys[a].given_key and (keys[a].given_key, keys[a].family) == (keys[b].given_key, keys[b].family))
        or (keys[a].lineage_key and keys[a].lineage_key == keys[b].lineage_key)
    }
    assert list(zip(found.left.tolist(), found.right.tolist(), strict=True)) == sorted(agree)


def test_across_lists_only_records_of_two_lists_meet() -> None:
    found = engine_for(across=True).candidates([Rule(("family",))], comparisons_for((), ()))
    assert all((left + right) % 2 for left, right in zip(found.left, found.right, strict=True))


def test_columns_nobody_fills_are_not_offered() -> None:
    assert "age_low" in engine_for().columns
    assert not {"age_low", "place", "mother"} & set(engine_for(ages=False).columns)


def test_no_rules_and_no_pairs_are_no_error() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert len(engine_for().candidates([], comparisons_for((), ()))) == 0
    assert len(engine_for().compare(nothing, nothing, comparisons_for((), ()))) == 0


FULL = (
    ("Amal Nasr", "1990-02-05", "2025-03-07", "Qadmus", "Tartus", "Rim", "North"),
    ("Amal Nasr", "1990-05-02", "2025-03-08", "Qadmous", "Tartus", "Reem", "North"),
    ("Amal Nasr", "1990-02-28", "2025-03-20", "Safita", "Tartus", "Huda", "Norht"),
    ("Amal Nasr", "1974-02-05", "2025-09-01", "Homs", "Homs", "Salma", "South"),
)


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (1, ["one digit, or day and month, changed", "a day or two apart", "the same", "the same", "the same"]),
        (2, ["the same year, and month or day", "up to a month apart", "the same governorate", "another",
             "nearly the same"]),
        (3, ["the same day of another year", "other times", "another", "another", "another"]),
    ],
)  # fmt: skip
def test_dates_places_mothers_and_extra_columns_are_compared(other: int, told: list[str]) -> None:
    records = [
        VictimRecord(
            "a", str(at), WrittenName(name, mother=mother), place=place, admin1=admin1, extra=(("ward", ward),),
            birth=DateRange.on(date.fromisoformat(born)), died=DateRange.on(date.fromisoformat(died)),
        )
        for at, (name, born, died, place, admin1, mother, ward) in enumerate(FULL)
    ]  # fmt: skip
    engine = Engine(key_table(victim_columns(records), False), [0] * 4, False)
    comparisons = comparisons_for(("born", "died", "place", "mother"), engine.extras)
    assert labels(engine, 0, other, comparisons)[2:] == told


def test_a_birth_without_its_day_agrees_otherwise_than_two_whole_ones() -> None:
    def born(at: int, first: str, last: str) -> VictimRecord:
        days = DateRange(date.fromisoformat(first), date.fromisoformat(last))
        return VictimRecord("a", str(at), WrittenName("Rim Nasr"), birth=days)

    days = [("1990-05-07", "1990-05-07"), ("1990-05-01", "1990-05-31"), ("1990-01-01", "1990-12-31")]
    records = [born(at, *ends) for at, ends in enumerate([*days, ("1990-11-20", "1990-11-20")])]
    keys = key_table(victim_columns(records), False)
    comparisons = comparisons_for(("born",), ())
    left, right = np.array([0, 0, 0]), np.array([1, 2, 3])
    levels = Engine(keys, [0] * 4, across_lists=False).compare(left, right, comparisons).levels[:, 2]
    assert [comparisons[2].levels[level].label for level in levels] == [
        "the same month, a day not known",
        "the same year, a day not known",
        "the same year",
    ]


def test_names_that_do_not_fit_into_memory_are_not_written_to_the_disk(tmp_path, monkeypatch) -> None:
    import duckdb

    monkeypatch.chdir(tmp_path)
    engine = engine_for()
    engine._connection.execute("SET memory_limit = '20MB'")
    with pytest.raises(duckdb.OutOfMemoryException):
        engine._connection.execute("CREATE TABLE t AS SELECT 'Amal Nasr ' || md5(i::VARCHAR) FROM range(2000000) r(i)")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("حسن", "حسين"), ("سليم", "سالم"), ("محمد", "محمود"), ("Samir", "Samira"), ("رنا", "Rania"), ("هدى", "ندى")],
)
def test_two_names_of_siblings_are_never_nearly_one_however_few_letters_part_them(one: str, other: str) -> None:
    engine = engine_for((f"{one} Nasr Haddad", f"{other} Nasr Haddad"))
    given, _ = labels(engine, 0, 1, comparisons_for((), ()))
    assert given in {"two names alike in consonants", "another name"}


def test_letters_behind_abd_tell_two_names_apart() -> None:
    engine = engine_for(("عبد الكريم نصر", "عبد الرحيم نصر"))
    assert labels(engine, 0, 1, comparisons_for((), ()))[0] in {"two names alike in consonants", "another name"}
