import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import sijill
from sijill.errors import StageFailed, UsageError
from sijill.store.engine import database_at
from sijill.store.migrate import NEWEST, migrate, revision
from sijill.store.schema_ledger import metadata
from sijill.store.sqlite import memory_engine
from sijill.store.workspace import Workspace


def test_the_newest_revision_is_the_last_file() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(sijill.__file__).parent / "store" / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


def test_the_migrations_make_the_tables_the_code_reads(workspace: Workspace) -> None:
    with workspace.ledger.database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert revision(connection) == NEWEST


def test_a_database_of_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    database = database_at("", tmp_path / "w" / "store.db", "ledger")
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StageFailed) as failed:
        migrate(database)
    assert failed.value.code == "store.newer"
    database.close()


def test_a_revision_that_nobody_made_is_refused_in_words(tmp_path: Path) -> None:
    Workspace.create(tmp_path / "w").close()
    database = database_at("", tmp_path / "w" / "store.db", "ledger")
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    database.close()
    with pytest.raises(StageFailed) as failed:
        Workspace.open(tmp_path / "w")
    assert failed.value.code == "store.revision"


def test_an_empty_database_has_no_revision() -> None:
    with memory_engine().connect() as connection:
        assert revision(connection) is None


def test_migrating_needs_no_file_outside_the_package(tmp_path: Path) -> None:
    script = (
        "from pathlib import Path; from sijill.store.workspace import Workspace; Workspace.create(Path('w')).close()"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", script], cwd=tmp_path, check=True, timeout=60)
    assert (tmp_path / "w" / "store.db").is_file()


@pytest.mark.parametrize(("url", "code"), [("mysql://h/d", "store.bad-url"), ("sqlite:///x", "store.bad-url")])
def test_another_database_is_refused(tmp_path: Path, url: str, code: str) -> None:
    with pytest.raises(UsageError) as refused:
        database_at(url, tmp_path / "x", "ledger")
    assert refused.value.code == code


def test_without_its_driver_postgresql_is_refused_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match="psycopg") as refused:
        database_at("postgresql://someone:secret@nowhere/none", tmp_path / "x", "ledger")
    assert refused.value.code == "store.no-driver"
    assert "secret" not in str(refused.value)


def test_a_server_that_cannot_be_reached_is_told_without_the_row_it_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlalchemy.exc import OperationalError

    def refusing(url: str, schema: str) -> None:
        raise OperationalError("INSERT", {"value": "Zorvan Canary"}, Exception("refused\nDETAIL: row (Zorvan Canary)"))

    monkeypatch.setattr("sijill.store.postgres.server_engine", refusing)
    with pytest.raises(StageFailed) as failed:
        database_at("postgresql://u:password@h/d", Path(), "ledger")
    assert failed.value.code == "store.database"
    assert "refused" in str(failed.value)
    assert "Canary" not in str(failed.value)
    assert "password" not in str(failed.value)


def test_every_later_revision_changes_the_tables_of_the_ledger_on_a_server_too() -> None:
    from io import StringIO

    from alembic.operations import Operations

    config = Config()
    config.set_main_option("script_location", str(Path(sijill.__file__).parent / "store" / "migrations"))
    for script in ScriptDirectory.from_config(config).walk_revisions():
        if script.down_revision is None:
            continue
        said = StringIO()
        context = MigrationContext.configure(
            dialect_name="postgresql", opts={"as_sql": True, "output_buffer": said, "target_metadata": None}
        )
        with Operations.context(context):
            script.module.upgrade()
        statements = [line for line in said.getvalue().splitlines() if "TABLE" in line]
        assert statements
        assert all("TABLE ledger." in line for line in statements), script.revision
