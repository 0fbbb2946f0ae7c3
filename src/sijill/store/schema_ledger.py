"""The tables of store.db: entries, sealed values, the head, and a table for each kind of thing people made.

A row of a projection is a pure function of one entry (:func:`projected`), so the tables can be made again from the
entries alone, and compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from sijill.store.columns import Cell, stored
from sijill.store.entries import Entry
from sijill.store.kinds import ALL, KINDS, Kind

metadata = MetaData()

entry = Table(
    "entry",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("leaf", LargeBinary, nullable=False),
    Column("raw", LargeBinary, nullable=False),
    Index("entry_by_kind", "kind", "seq"),
    Index("entry_by_subject", "subject", "seq"),
)
sealed_value = Table(
    "sealed_value",
    metadata,
    Column("commitment", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("field", Text, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("value", LargeBinary, nullable=False),
)
tree_head = Table(
    "tree_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("size", Integer, nullable=False),
    Column("root", Text, nullable=False),
    Column("peaks", LargeBinary, nullable=False),
)

SQL_TYPES = {"integer": Integer, "flag": Integer}


def _holds(kind: Kind) -> dict[str, str]:
    """Give the columns a kind fills and what each holds, apart from seq, at and actor."""
    return {
        **dict.fromkeys(kind.constants, "text"),
        kind.subject: "text",
        **{one.name: one.holds for one in kind.fields},
        **{f"seal_{name}": "text" for name in kind.seals},
    }


def _projections() -> dict[str, Table]:
    columns: dict[str, dict[str, str]] = {}
    for kind in ALL:
        if kind.table:
            columns.setdefault(kind.table, {}).update(_holds(kind))
    return {name: _projection(name, holds) for name, holds in sorted(columns.items())}


def _projection(name: str, holds: Mapping[str, str]) -> Table:
    made: list[Column[Any]] = [
        Column("seq", Integer, primary_key=True, autoincrement=False),
        Column("at", Text, nullable=False),
        Column("actor", Text, nullable=False),
    ]
    for column, kind_of_value in holds.items():
        made.append(Column(column, SQL_TYPES.get(kind_of_value, Text), info={"holds": kind_of_value}))
    return Table(name, metadata, *made)


PROJECTIONS: Mapping[str, Table] = _projections()


def projected(made: Entry) -> tuple[str, dict[str, Cell]] | None:
    """Give the table and the row that an entry shows up as, or ``None`` when its kind has no table."""
    kind = KINDS[made.kind]
    if kind.table is None:
        return None
    row: dict[str, Cell] = {column.name: None for column in PROJECTIONS[kind.table].columns}
    row |= {"seq": made.seq, "at": made.time, "actor": made.actor, kind.subject: made.subject, **kind.constants}
    row |= {one.name: stored(one.holds, made.body.get(one.name)) for one in kind.fields}
    row |= {f"seal_{name}": made.seals.get(name) for name in kind.seals}
    return kind.table, row
