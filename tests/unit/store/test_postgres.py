"""The same store on a PostgreSQL server; skipped where SIJILL_TEST_POSTGRES names no database to empty and fill."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import text

from sijill.errors import StageFailed
from sijill.preserve.verify import verify
from sijill.store.entries import Draft
from sijill.store.settings import Settings
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace

URL = os.environ.get("SIJILL_TEST_POSTGRES", "")

pytestmark = pytest.mark.skipif(
    not URL or find_spec("psycopg") is None,
    reason="SIJILL_TEST_POSTGRES names no database, or psycopg is not installed",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    with Workspace.create(tmp_path / "w", settings=Settings({"store.url": URL})) as made:
        with made.ledger.database.reading() as connection:
            assert connection.dialect.name != "sqlite"
        name = made.blobs.put(b"as received")
        made.ledger.append("document.preserved", name, {"size": 11, "quality": ["a"]}, seals={"name": "a.txt"})
        drafts = [
            Draft("claim.decided", f"claim-{number}", {"verdict": "accepted"}, {"reason": "x"}) for number in range(9)
        ]
        made.ledger.append_many(drafts)
        rows = [{"id": name, "low": 1, "negated": True, "confidence": 0.5, "body": {"a": 0.5}} for name in "bAa"]
        made.derived.replace("extract", "d", Stamp("0" * 64, "1" * 64, "1"), {"claim": rows})
    return tmp_path / "w"


@pytest.fixture(autouse=True)
def emptied() -> None:
    from sijill.store.engine import database_at

    database = database_at(URL, Path(), "ledger")
    with database.writing() as connection:
        connection.execute(text("DROP SCHEMA IF EXISTS ledger CASCADE"))
        connection.execute(text("DROP SCHEMA IF EXISTS derived CASCADE"))
    database.close()


def test_what_was_written_is_read_back_and_verifies(root: Path) -> None:
    with Workspace.open(root) as again:
        assert again.ledger.size == 11
        assert again.facts.documents()[0]["quality"] == ["a"]
        found = again.derived.rows("claim")
        assert [row["id"] for row in found] == ["A", "a", "b"]
        assert (found[0]["negated"], found[0]["body"]) == (True, {"a": 0.5})
        assert again.ids.make("claim", "x").startswith("claim-")
    verdict = verify(root)
    assert verdict.as_json()["findings"] == []
    assert (verdict.verdict, verdict.checked["entries"], verdict.checked["derived_units"]) == ("intact", 11, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE ledger.entry SET subject = 'y'",
        "DELETE FROM ledger.entry WHERE seq = 2",
        "TRUNCATE ledger.entry",
        "INSERT INTO ledger.entry SELECT 99, kind, subject, leaf, raw FROM ledger.entry WHERE seq = 2",
        "UPDATE ledger.sealed_value SET value = ''",
        "DELETE FROM ledger.sealed_value",
        "INSERT INTO ledger.sealed_value SELECT 'x', 2, field, salt, value FROM ledger.sealed_value LIMIT 1",
    ],
)
def test_the_server_refuses(root: Path, statement: str) -> None:
    with Workspace.open(root) as again:
        with pytest.raises(StageFailed, match="append-only"), again.ledger.database.writing() as connection:
            connection.execute(text(statement))
        assert again.ledger.size == 11


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("ALTER TABLE ledger.entry DISABLE TRIGGER entry_no_change", "PostgreSQL, schema ledger"),
        ("UPDATE ledger.claim_decision SET verdict = 'rejected' WHERE seq = 4", "claim_decision, entry 4"),
        ("UPDATE derived.claim SET low = 2", "PostgreSQL, schema derived: extract d"),
    ],
)
def test_what_is_altered_on_the_server_is_found(root: Path, statement: str, where: str) -> None:
    with Workspace.open(root) as again, again.ledger.database.writing() as connection:
        connection.execute(text(statement))
    verdict = verify(root)
    assert verdict.verdict == "altered"
    assert where in " | ".join(finding.where for finding in verdict.findings)
