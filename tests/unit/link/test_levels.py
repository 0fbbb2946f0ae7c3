"""Levels found for values that meet are those that each pair asked by itself would have."""

from __future__ import annotations

import duckdb
import numpy as np
import pyarrow
import pytest

from sijill.link import levels
from sijill.link.comparisons import BORN, GIVEN, LINEAGE, SEX, Comparison
from sijill.link.engine import Engine
from sijill.link.key_table import key_table
from sijill.link.levels import levels_of, values_of
from sijill.link.likeness import Hearing
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

GIVENS = ("Amal", "Amel", "Rim", "Reem", "Omar", "Umar", "Mahmoud", "Mahmud", "Tamer")
LINEAGES = (
    "Khalil Nasr", "Khalil Khalil Nasr", "Halil Naser", "Said", "Said Hadad Aziz Khoury", "Sayid Haddad", "",
    "Aziz Said Karim Salem Nader Rafiq Haddad Khoury", "Aziz Sayed Karim Salem Nader Rafiq Hadad Khouri",
)  # fmt: skip


def engine() -> Engine:
    rng = np.random.default_rng(3)
    records = [
        VictimRecord(
            "a", str(at), WrittenName(f"{given} {lineage}"), (Sex.FEMALE, Sex.MALE, None)[at % 3],
            Age.of(int(rng.integers(1, 9))) if at % 4 else None,
        )
        for at, (given, lineage) in enumerate((one, other) for one in GIVENS for other in LINEAGES)
    ]  # fmt: skip
    return Engine(key_table(victim_columns(records), False), [0] * len(records), False)


def heard_of(pairs: list[tuple[str, str]]) -> list[int]:
    rows = sorted({row for pair in pairs for row in pair})
    one, other = (np.array([rows.index(pair[side]) for pair in pairs], dtype=np.int64) for side in (0, 1))
    return [int(alike) for alike in Hearing(rows).likenesses(one, other)]


def asked_by_itself(connection: duckdb.DuckDBPyConnection, comparison: Comparison) -> list[tuple[int, int, int]]:
    columns = connection.sql("from records limit 0").columns
    sides = ", ".join(f"{side}.{name} as {name}_{side}" for name in columns for side in "lr")
    cases = " ".join(f"when {one.sql} then {at}" for at, one in enumerate(comparison.levels) if one.sql != "ELSE")
    connection.execute(
        f"create or replace table p as select {sides} from records l join records r on l.record < r.record"
    )
    alike = "0"
    if comparison.heard is not None:
        one, other = f"{comparison.heard}_l", f"{comparison.heard}_r"
        rows = connection.execute(f"select record_l, record_r, {one}, {other} from p").fetchall()
        heard = heard_of([(x or "", y or "") for _, _, x, y in rows])
        sides = {name: [row[at] for row in rows] for at, name in enumerate(("record_l", "record_r"))}
        connection.register("heard_one", pyarrow.table(sides | {"as_heard": heard}))
        alike = f"case when {comparison.heard_when} then as_heard when {one} = {other} then 100 else 0 end"
        connection.execute("create or replace table p as from p join heard_one using (record_l, record_r)")
    return connection.execute(
        f"with p as (select *, {alike} as alike from main.p) "
        f"select record_l, record_r, case when {comparison.unknown} then -1 {cases} "
        f"else {len(comparison.levels) - 1} end from p order by 1, 2"
    ).fetchall()


@pytest.mark.parametrize("comparison", [GIVEN, LINEAGE, BORN, SEX], ids=lambda one: one.name)
@pytest.mark.parametrize("small", [0, levels.SMALL])
@pytest.mark.parametrize(("is_long", "threads"), [(False, 1), (False, 3), (True, 1), (True, 3)])
def test_every_pair_stands_where_it_would_by_itself(
    comparison: Comparison, small: int, is_long: bool, threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(levels, "SMALL", small)
    monkeypatch.setattr(levels, "AT_ONCE", 700)
    held = engine()
    told = np.array(asked_by_itself(held._connection, comparison))
    values = values_of(held._keys, comparison, is_long)
    sides = (told[:, 0].copy(), told[:, 1].copy())
    found = levels_of(held._connection, comparison, *sides, values, threads)
    assert found.tolist() == told[:, 2].tolist()
    assert len(set(found.tolist())) > 2
