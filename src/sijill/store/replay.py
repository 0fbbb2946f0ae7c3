"""Replaying the ledger: every hand-made table is made again from the entries and compared with what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.store.columns import Cell
from sijill.store.engine import as_stored
from sijill.store.findings import Finding

if TYPE_CHECKING:
    from sqlalchemy import Connection, RowMapping, Table

AT_ONCE = 500
"""Rows a server sends at once."""


def rows_of(connection: Connection, table: Table) -> Iterator[RowMapping]:
    """Give every row of a table exactly as stored, in the order of ``seq``, a few at a time."""
    query = as_stored(table).order_by(table.c.seq)
    if connection.dialect.name == "sqlite":
        yield from connection.execute(query).mappings()
        return
    yield from connection.execute(query, execution_options={"yield_per": AT_ONCE}).mappings()


def compared(where: str, expected: dict[str, Cell] | None, got: dict[str, Cell] | None) -> list[Finding]:
    """Give what is wrong with a stored row (``None`` for no row) that an entry makes as ``expected``, if anything."""
    if expected == got:
        return []
    if expected is None:
        return [Finding("row", where, "no row", "a row that no entry made")]
    if got is None:
        return [Finding("row", where, "the row this entry made", "no row")]
    differing = [name for name in expected if expected[name] != got.get(name)]
    told = (", ".join(f"{name}={row.get(name)!r}" for name in differing) for row in (expected, got))
    return [Finding("row", where, *told)]
