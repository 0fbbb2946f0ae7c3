"""What is checked is of one moment, of any revision, and never changed by the check."""

import hashlib
import sqlite3
from pathlib import Path

import pytest

from sijill.preserve.opening import opened_to_check
from sijill.preserve.verify import verify
from sijill.store.findings import Finding
from sijill.store.migrate import NEWEST
from sijill.store.schema_ledger import entry
from sijill.store.workspace import Workspace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Workspace.create(tmp_path / "w").close()
    return tmp_path / "w"


def back_to_0001(root: Path) -> None:
    connection = sqlite3.connect(root / "store.db")
    connection.execute("DROP TABLE relay_decision")
    connection.execute("DROP TABLE link_quality")
    connection.execute("ALTER TABLE judgement DROP COLUMN asked")
    connection.execute("ALTER TABLE source DROP COLUMN variants")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()
    (root / "log" / "closed").unlink()


def test_a_ledger_of_an_older_revision_is_intact_and_left_as_it_is(folder: Path) -> None:
    assert NEWEST > "0001"
    back_to_0001(folder)
    before = hashlib.sha256((folder / "store.db").read_bytes()).hexdigest()
    verdict = verify(folder)
    assert (verdict.verdict, verdict.findings) == ("intact", ())
    assert hashlib.sha256((folder / "store.db").read_bytes()).hexdigest() == before


def test_a_change_in_a_ledger_of_an_older_revision_is_found(folder: Path) -> None:
    back_to_0001(folder)
    connection = sqlite3.connect(folder / "store.db")
    connection.execute("UPDATE tree_head SET root = ?", ("0" * 64,))
    connection.commit()
    connection.close()
    assert verify(folder).verdict == "altered"


def test_a_claim_to_be_older_than_the_tables_are_is_found(folder: Path) -> None:
    connection = sqlite3.connect(folder / "store.db")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()
    verdict = verify(folder)
    assert verdict.verdict == "altered"
    assert any(finding.what == "database" for finding in verdict.findings)


def test_an_address_that_names_no_database_is_a_finding_and_no_crash(folder: Path) -> None:
    (folder / "sijill.toml").write_text("[store]\nurl = 'sqlite:///elsewhere'\n", encoding="utf-8")
    verdict = verify(folder)
    assert verdict.verdict == "unreadable"
    assert {finding.what for finding in verdict.findings} == {"database"}


def test_a_folder_whose_name_is_not_utf8_is_checked(tmp_path: Path) -> None:
    root = tmp_path / b"caf\xe9".decode("utf-8", "surrogateescape")
    Workspace.create(root).close()
    assert verify(root).verdict == "intact"


def test_a_check_reads_one_moment_while_somebody_writes(folder: Path) -> None:
    from sqlalchemy import func, select

    found: list[Finding] = []
    count = select(func.count()).select_from(entry)
    with Workspace.open(folder) as writer:
        writer.ledger.append("actor.registered", "a-0001", {})
        with opened_to_check(folder / "store.db", "", "ledger", found) as database:
            assert database is not None
            with database.reading() as connection:
                before = connection.execute(count).scalar()
                writer.ledger.append("actor.registered", "a-0002", {})
                assert connection.execute(count).scalar() == before
    assert found == []


def test_entries_dated_back_and_settings_not_logged_are_named_and_are_no_alteration(folder: Path) -> None:
    from datetime import UTC, datetime

    with Workspace.open(folder) as one:
        one.log_settings()
    with Workspace.open(folder, clock=lambda: datetime(1999, 1, 1, tzinfo=UTC)) as late:
        seq = late.ledger.append("actor.registered", "a-0001", {}).seq
    toml = folder / "sijill.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace("threshold = 0.9", "threshold = 0.6"), encoding="utf-8")
    verdict = verify(folder)
    assert verdict.verdict == "intact"
    assert verdict.checked["entries_dated_back"] == [seq]
    assert verdict.checked["settings_not_logged"] == ["link.threshold"]
