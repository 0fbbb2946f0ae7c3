"""Replaying the ledger: every hand-made table is made again from the entries and compared with what is stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from sijill.store.columns import Cell
from sijill.store.engine import as_stored
from sijill.store.entries import Entry
from sijill.store.findings import Finding
from sijill.store.schema_ledger import PROJECTIONS, projected

if TYPE_CHECKING:
    from sqlalchemy import Connection

Rows: TypeAlias = dict[int, dict[str, Cell]]


def replayed(entries: Iterable[Entry]) -> dict[str, Rows]:
    """Give every projection as the entries make it: for each table, its rows by ``seq``."""
    made: dict[str, Rows] = {name: {} for name in PROJECTIONS}
    for one in entries:
        shown = projected(one)
        if shown is not None:
            made[shown[0]][one.seq] = shown[1]
    return made


def compare_projections(connection: Connection, made: dict[str, Rows], where: str) -> tuple[int, list[Finding]]:
    """Give how many stored rows were compared, and each row that is not what the entries make."""
    compared, findings = 0, []
    for name, table in PROJECTIONS.items():
        query = as_stored(table).order_by(table.c.seq)
        stored: Rows = {row["seq"]: dict(row) for row in connection.execute(query).mappings()}
        compared += len(stored)
        for seq in sorted(set(stored) | set(made[name])):
            expected, got = made[name].get(seq), stored.get(seq)
            if expected != got:
                findings.append(_finding(f"{where}: {name}, entry {seq}", expected, got))
    return compared, findings


def _finding(where: str, expected: dict[str, Cell] | None, got: dict[str, Cell] | None) -> Finding:
    if expected is None:
        return Finding("row", where, "no row", "a row that no entry made")
    if got is None:
        return Finding("row", where, "the row this entry made", "no row")
    differing = [name for name in expected if expected[name] != got.get(name)]
    told = (", ".join(f"{name}={row.get(name)!r}" for name in differing) for row in (expected, got))
    return Finding("row", where, *told)
