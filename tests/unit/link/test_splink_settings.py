"""What linking compares as Splink's settings, the same for either engine."""

from __future__ import annotations

import re
from datetime import date
from random import Random
from typing import Any, get_args

import numpy as np
import pytest

from sijill.link.blocking import Rule
from sijill.link.comparisons import ALWAYS, WHEN_KNOWN, Comparison, extra_comparison
from sijill.link.engine import Engine
from sijill.link.key_table import KeyTable, key_table
from sijill.link.likeness import Hearing
from sijill.link.splink_settings import ALIKE_FUNCTION, Dialect, splink_settings
from sijill.link.training import Model
from sijill.model.dates import DateRange
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

COMPARED = (*ALWAYS, *WHEN_KNOWN.values(), extra_comparison("x_camp"))
RULES = (Rule(("given_key", "family")), Rule(("died", "place", "age_low")))
ON_SPARK = {
    "abs", "array_intersect", "coalesce", "damerau_levenshtein", "greatest", "jaro_winkler", "least", "length",
    "levenshtein", "size", "substr", ALIKE_FUNCTION,
}  # fmt: skip
"""Functions that Spark has, that Splink's jar brings, or that Sijill registers."""


def settings(dialect: Dialect, compared: tuple[Comparison, ...] = COMPARED) -> dict[str, Any]:
    m, u = (tuple(tuple(getattr(level, of) for level in one.levels) for one in compared) for of in "mu")
    return splink_settings(compared, RULES, Model(m, u, (50.0,), 1e6, 5, True, False), True, dialect)


def conditions(told: dict[str, Any]) -> list[str]:
    return [level["sql_condition"] for one in told["comparisons"] for level in one["comparison_levels"]]


@pytest.mark.parametrize("dialect", get_args(Dialect))
def test_splink_takes_the_settings_for_either_engine(dialect: Dialect) -> None:
    from splink import SettingsCreator

    made = SettingsCreator.from_path_or_dict(settings(dialect)).get_settings(dialect)
    assert [one.output_column_name for one in made.comparisons] == [one.name for one in COMPARED]
    assert len(made.comparisons[1].comparison_levels) == len(COMPARED[1].levels) + 1
    closest = made.comparisons[0].comparison_levels[1]
    assert (closest.m_probability, closest.u_probability) == (0.8, 0.008)
    assert "l.given_key = r.given_key and l.family = r.family" in str(made._blocking_rules_to_generate_predictions[0])


def test_every_condition_calls_only_what_spark_has() -> None:
    import sqlglot

    for condition in conditions(settings("spark")):
        if condition == "ELSE":
            continue
        sqlglot.parse_one(condition, read="spark")
        assert not set(re.findall(r"(\w+)\(", condition)) - ON_SPARK


def test_but_for_three_names_the_engines_are_asked_the_same() -> None:
    ours, theirs = conditions(settings("duckdb")), conditions(settings("spark"))
    back = [
        one.replace("size(", "len(").replace("array_intersect(", "list_intersect(").replace("jaro_winkler(", "JW(")
        for one in theirs
    ]
    assert back == [one.replace("jaro_winkler_similarity(", "JW(") for one in ours]
    assert ours != theirs


def people(count: int) -> KeyTable:
    """Invented people on one list, some with less known than others."""
    chance = Random(5)
    names = ("Omar", "Umar", "Karim", "Kareem", "Samir", "Samira")
    made = []
    for at in range(count):
        family = chance.choice(("Tahhan", "Tahan"))
        name = " ".join([*(chance.choice(names) for _ in range(chance.randint(1, 4))), family])
        died = date(2031, 3, chance.randint(1, 4))
        place = chance.choice(("Hilltown", "Hiltown", None))
        age = Age.of(chance.randint(20, 24)) if chance.random() < 0.8 else None
        days = DateRange(died, died) if chance.random() < 0.8 else DateRange()
        made.append(VictimRecord("a", f"{at:03}", WrittenName(name), Sex.MALE, age, died=days, place=place))
    return key_table(victim_columns(made), False)


def test_splink_finds_the_levels_that_linking_finds() -> None:
    import duckdb
    import pyarrow
    from splink import DuckDBAPI, Linker, SettingsCreator

    keys = people(40)
    compared = tuple(one for one in COMPARED if one.name in ("given", "lineage", "born", "died", "place"))
    pairs = np.array([(one, other) for one in range(40) for other in range(one + 1, 40)])
    ours = Engine(keys, [0] * 40, across_lists=False).compare(pairs[:, 0], pairs[:, 1], compared)

    def alike(one: str, other: str) -> int:
        return int(Hearing([one, other]).likenesses(np.array([0]), np.array([1]))[0])

    connection = duckdb.connect(":memory:")
    connection.create_function(ALIKE_FUNCTION, alike, ["VARCHAR", "VARCHAR"], "INTEGER")
    table = pyarrow.table(
        {"record": np.arange(40)} | {name: keys.table[name] for name in keys.table.column_names}
    ).append_column("everyone", pyarrow.array([1] * 40))
    told = settings("duckdb", compared) | {
        "link_type": "dedupe_only",
        "blocking_rules_to_generate_predictions": [{"blocking_rule": "l.everyone = r.everyone"}],
        "retain_intermediate_calculation_columns": True,
    }
    api = DuckDBAPI(connection=connection)
    linker = Linker(api.register(table), SettingsCreator.from_path_or_dict(told), log_level=None)
    scored = linker.inference.predict()
    found = connection.sql(f"select * from {scored.physical_name}").to_arrow_table().to_pylist()
    assert len(found) == len(pairs)
    of_pair = {(row["record_l"], row["record_r"]): row for row in found}
    for at, (left, right) in enumerate(pairs.tolist()):
        row = of_pair[left, right]
        for one, level in zip(compared, ours.levels[at].tolist(), strict=True):
            expected = -1 if level < 0 else len(one.levels) - 1 - level
            assert row[f"gamma_{one.name}"] == expected, (left, right, one.name)
