"""The ledger is append-only in the database itself, for whoever opens it with other tools."""

import sqlite3
from pathlib import Path

import pytest

from sijill.store.sqlite import TRIGGERS
from sijill.store.workspace import Workspace

SET = "seq, kind, subject, leaf, raw"
FORBIDDEN = {
    "update": "UPDATE entry SET subject = 'y' WHERE seq = 1",
    "update of the key": "UPDATE OR REPLACE entry SET seq = 2 WHERE seq = 1",
    "delete": "DELETE FROM entry WHERE seq = 1",
    "delete of all": "DELETE FROM entry",
    "replace": f"INSERT OR REPLACE INTO entry ({SET}) VALUES (1, 'a', 'b', x'00', x'00')",
    "replace, the other way": f"REPLACE INTO entry ({SET}) VALUES (0, 'a', 'b', x'00', x'00')",
    "gap": f"INSERT INTO entry ({SET}) VALUES (9, 'a', 'b', x'00', x'00')",
    "gap, ignored": f"INSERT OR IGNORE INTO entry ({SET}) VALUES (9, 'a', 'b', x'00', x'00')",
    "before the first": f"INSERT INTO entry ({SET}) VALUES (-1, 'a', 'b', x'00', x'00')",
    "no number": f"INSERT INTO entry ({SET}) VALUES (NULL, 'a', 'b', x'00', x'00')",
    "upsert": f"INSERT INTO entry ({SET}) VALUES (1, 'a', 'b', x'00', x'00') ON CONFLICT DO UPDATE SET kind = 'c'",
    "seal update": "UPDATE sealed_value SET value = x'00'",
    "seal delete": "DELETE FROM sealed_value",
    "seal replace": "INSERT OR REPLACE INTO sealed_value SELECT commitment, seq, field, salt, x'00' FROM sealed_value",
    "seal of an old entry": "INSERT INTO sealed_value VALUES ('cd', 1, 'note', x'00', x'00')",
    "seal of no entry": "INSERT INTO sealed_value VALUES ('cd', 7, 'note', x'00', x'00')",
}


@pytest.fixture
def rows(workspace: Workspace) -> sqlite3.Connection:
    workspace.ledger.append("custody.recorded", "ab" * 32, {"action": "viewed"}, seals={"note": "x"})
    workspace.close()
    return sqlite3.connect(workspace.root / "store.db", isolation_level=None)


def contents(rows: sqlite3.Connection) -> list[object]:
    entries = rows.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    return entries + rows.execute("SELECT * FROM sealed_value ORDER BY commitment").fetchall()


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN)
def test_the_database_refuses(rows: sqlite3.Connection, statement: str) -> None:
    before = contents(rows)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        rows.execute(statement)
    assert contents(rows) == before
    rows.close()


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN)
def test_without_the_triggers_it_would_have_happened(rows: sqlite3.Connection, statement: str) -> None:
    for trigger in TRIGGERS:
        rows.execute(f"DROP TRIGGER {trigger.split()[2]}")
    before = contents(rows)
    rows.execute(statement)
    assert contents(rows) != before
    rows.close()


def test_the_next_entry_is_not_refused(rows: sqlite3.Connection) -> None:
    rows.execute(f"INSERT INTO entry ({SET}) VALUES (2, 'a', 'b', x'00', x'00')")
    assert len(contents(rows)) == 5
    rows.close()


def test_insert_or_replace_passes_update_and_delete_triggers_alone(rows: sqlite3.Connection, tmp_path: Path) -> None:
    rows.execute("DROP TRIGGER entry_is_next")
    rows.execute(FORBIDDEN["replace"])
    assert rows.execute("SELECT subject FROM entry WHERE seq = 1").fetchone() == ("b",)
    rows.close()
