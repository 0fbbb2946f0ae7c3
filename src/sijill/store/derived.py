"""Derived tables: what stages made, unit by unit, each unit with a stamp of what it was made from."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import Table, delete, func, insert, inspect, select, text, update

from sijill.errors import Refusal, UsageError
from sijill.store.canonical import JsonValue
from sijill.store.columns import Cell, read, stored
from sijill.store.engine import as_stored
from sijill.store.findings import Finding
from sijill.store.schema_derived import ORDINAL, SHAPE, TABLES, derived_schema, metadata, stage_stamp
from sijill.store.stamps import Stamp

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection

    from sijill.store.engine import Database

Given: TypeAlias = Mapping[str, Sequence[Mapping[str, object]]]
Row: TypeAlias = dict[str, JsonValue | float]
Unit: TypeAlias = tuple[str, str]
MANY = 5000
"""How many values one statement asks for."""


class Derived:
    """The derived tables of one workspace; JSON columns are given and read back as values."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def prepare(self) -> None:
        """Make the tables; those of another shape are dropped first, for the stages to fill again."""
        with self.database.reading() as connection:
            if has_shape(connection, self.database.is_sqlite):
                return
        with self.database.writing() as connection:
            if not has_shape(connection, self.database.is_sqlite):
                _drop_all(connection, self.database.is_sqlite)
                metadata.create_all(connection)
                connection.execute(insert(derived_schema).values(shape=SHAPE, birth=secrets.token_hex(8), writes=0))

    def replace(self, stage: str, unit: str, stamp: Stamp, tables: Given) -> None:
        """Put ``tables`` in place of everything this stage had made of this unit, with its stamp, in one transaction.

        Args:
            stage: Such as ``extract``.
            unit: What was read: a document's hash, or ``all``.
            stamp: From what, under which settings, by which version; its content is filled in here.
            tables: For each table the rows; a column not given is null. Reals are rounded to 1e-6.

        Raises:
            UsageError: ``derived.unknown-table``, ``derived.bad-row``, ``derived.duplicate``.
            StageFailed: ``store.database``: nothing was changed.
        """
        rows = {name: _encoded(_known(name), stage, unit, given) for name, given in tables.items()}
        content = _content(rows)
        with self.database.writing() as connection:
            _delete(connection, stage, unit)
            for name, values in rows.items():
                if values:
                    connection.execute(insert(TABLES[name]), values)
            made = {"inputs": stamp.inputs, "settings": stamp.settings, "version": stamp.version, "content": content}
            connection.execute(insert(stage_stamp).values(stage=stage, unit=unit, **made))

    def drop(self, stage: str, unit: str) -> None:
        """Delete everything this stage had made of this unit, and its stamp."""
        with self.database.writing() as connection:
            _delete(connection, stage, unit)

    def stamp(self, stage: str, unit: str) -> Stamp | None:
        """Give what this unit was made from, or ``None`` when it was not made."""
        return self._stamps(stage_stamp.c.stage == stage, stage_stamp.c.unit == unit).get(unit)

    def stamps(self, stage: str) -> dict[str, Stamp]:
        """Give the stamp of every unit of a stage, ordered by unit."""
        return self._stamps(stage_stamp.c.stage == stage)

    def _stamps(self, *chosen: ColumnElement[bool]) -> dict[str, Stamp]:
        query = select(stage_stamp).where(*chosen).order_by(stage_stamp.c.unit)
        with self.database.reading() as connection:
            found = connection.execute(query).all()
        return {row.unit: Stamp(row.inputs, row.settings, row.version, row.content) for row in found}

    def units(self, stage: str) -> list[str]:
        """Give the units that a stage has made, in order."""
        return list(self.stamps(stage))

    def rows(self, table: str, **equals: object) -> list[Row]:
        """Give the rows of a table, ordered by its primary key.

        Args:
            table: A table of :mod:`sijill.store.schema_derived`.
            **equals: Columns and the value each must have; a list means any of these, ``None`` means null.

        Raises:
            UsageError: ``derived.unknown-table``, ``derived.bad-row`` for a column there is not.
        """
        shape = _known(table)
        query = select(shape).order_by(*shape.primary_key.columns)
        among: dict[str, frozenset[object]] = {}
        for name, value in equals.items():
            column = shape.c[_known_column(shape, name)]
            if not isinstance(value, (list, tuple, set, frozenset)):
                query = query.where(column == value)
            elif len(value) <= MANY:
                query = query.where(column.in_(list(value)))
            else:
                among[name] = frozenset(value)  # more than an engine takes in one statement
        with self.database.reading() as connection:
            found = connection.execute(query).mappings().all()
        holds = {column.name: column.info.get("holds", "text") for column in shape.columns}
        chosen = (row for row in found if all(row[name] in values for name, values in among.items()))
        return [{name: read(holds[name], cell) for name, cell in row.items()} for row in chosen]

    def count(self, table: str) -> int:
        """Give how many rows a table has, without reading them.

        Raises:
            UsageError: ``derived.unknown-table``.
        """
        with self.database.reading() as connection:
            found = connection.execute(select(func.count()).select_from(_known(table))).scalar()
        return int(found or 0)

    def mark(self) -> str:
        """Give a word that is another after every write."""
        with self.database.reading() as connection:
            return mark_of(connection)

    def check(self) -> list[Finding]:
        """Hash every row again and give what does not fit its stamp."""
        with self.database.reading() as connection:
            return check_stamps(connection, self.database.where)[1]


def check_stamps(connection: Connection, where: str) -> tuple[int, list[Finding]]:
    """Give how many units there are, those whose rows are not as stamped, and the rows no stamp covers."""
    lines: dict[Unit, list[str]] = {}
    for name, table in TABLES.items():
        for row in connection.execute(as_stored(table)).mappings():
            lines.setdefault((row["stage"], row["unit"]), []).append(_line(name, dict(row)))
    query = select(stage_stamp.c.stage, stage_stamp.c.unit, stage_stamp.c.content)
    stamped: dict[Unit, str] = {(row.stage, row.unit): row.content for row in connection.execute(query)}
    findings: list[Finding] = []
    for unit in sorted(set(lines) | set(stamped), key=repr):
        found, wanted = _hashed(lines.get(unit, [])), stamped.get(unit, "no stamp")
        if found != wanted:
            findings.append(Finding("derived rows", f"{where}: {unit[0]} {unit[1]}", wanted, found))
    return len(stamped), findings


def has_shape(connection: Connection, is_sqlite: bool) -> bool:
    """Tell whether the tables are those of this version."""
    if not inspect(connection).has_table("derived_schema", schema=None if is_sqlite else "derived"):
        return False
    return connection.execute(select(derived_schema.c.shape)).scalars().all() == [SHAPE]


def _drop_all(connection: Connection, is_sqlite: bool) -> None:
    schema = None if is_sqlite else "derived"
    prefix = "" if is_sqlite else "derived."
    for name in inspect(connection).get_table_names(schema=schema):
        connection.execute(text(f'DROP TABLE {prefix}"{name}"'))


def mark_of(connection: Connection) -> str:
    """Give a word that is another after every write, and in every file made anew."""
    row = connection.execute(as_stored(derived_schema)).mappings().first()
    return f"{row['birth']}:{row['writes']}" if row else "empty"


def _delete(connection: Connection, stage: str, unit: str) -> None:
    connection.execute(update(derived_schema).values(writes=derived_schema.c.writes + 1))
    for table in (*TABLES.values(), stage_stamp):
        connection.execute(delete(table).where(table.c.stage == stage, table.c.unit == unit))


def _encoded(table: Table, stage: str, unit: str, given: Sequence[Mapping[str, object]]) -> list[dict[str, Cell]]:
    holds = {column.name: column.info.get("holds", "text") for column in table.columns}
    rows: list[dict[str, Cell]] = []
    for number, row in enumerate(given):
        made: dict[str, Cell] = {**dict.fromkeys(holds), "stage": stage, "unit": unit}
        if ORDINAL in holds:
            made[ORDINAL] = number
        for name, value in row.items():
            column = _known_column(table, name)
            made[column] = _cell(table.name, column, holds[column], value)
        rows.append(made)
    _refuse_bad_keys(table, rows)
    return rows


def _cell(table: str, name: str, holds: str, value: object) -> Cell:
    try:
        return stored(holds, value)
    except Refusal as error:
        raise UsageError("derived.bad-row", f"{table}.{name}: {error}", holds) from error


def _refuse_bad_keys(table: Table, rows: Iterable[Mapping[str, Cell]]) -> None:
    seen: set[tuple[Cell, ...]] = set()
    for row in rows:
        key = tuple(row[column.name] for column in table.primary_key.columns)
        if None in key:
            raise UsageError(
                "derived.bad-row", f"a row of {table.name} without its key", str(table.primary_key.columns)
            )
        if key in seen:
            raise UsageError("derived.duplicate", f"{table.name} has two rows of the key {key!r}", "one row a key")
        seen.add(key)


def _content(rows: Mapping[str, Sequence[Mapping[str, Cell]]]) -> str:
    return _hashed([_line(name, row) for name, values in rows.items() for row in values])


def _line(table: str, row: Mapping[str, object]) -> str:
    return json.dumps([table, dict(row)], sort_keys=True, ensure_ascii=True, default=repr)


def _hashed(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(sorted(lines)).encode("ascii")).hexdigest()


def _known(name: str) -> Table:
    if name not in TABLES:
        raise UsageError("derived.unknown-table", f"{name!r} is no derived table", ", ".join(TABLES))
    return TABLES[name]


def _known_column(table: Table, name: str) -> str:
    if name not in table.c:
        raise UsageError("derived.bad-row", f"{table.name} has no column {name!r}", ", ".join(table.c.keys()))
    return name
