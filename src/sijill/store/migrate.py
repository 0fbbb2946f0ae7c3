"""Bringing the ledger's tables to the newest revision, from an installed package and without a file on the disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import StageFailed

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from sijill.store.engine import Database

NEWEST = "0004"
"""The newest revision; known here so that opening a workspace need not load Alembic."""


def migrate(database: Database) -> None:
    """Bring ``database`` to the newest revision; nothing is done when it is there already.

    Raises:
        StageFailed: ``store.newer``: the tables were made by a newer Sijill.
    """
    with database.reading() as connection:
        found = revision(connection)
    if found == NEWEST:
        return
    if found is not None and found > NEWEST:
        raise StageFailed("store.newer", f"tables of revision {found}", NEWEST, "use a newer Sijill")
    with database.writing() as connection:
        upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Run every revision that ``connection`` lacks, in its transaction.

    Raises:
        StageFailed: ``store.revision``: the tables say they are of a revision that nobody made.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, NEWEST)
    except CommandError as error:
        raise StageFailed(
            "store.revision",
            f"the tables are of revision {revision(connection)!r}",
            f"one of the revisions up to {NEWEST}",
            "run sijill verify, or restore store.db from a backup",
        ) from error


def revision(connection: Connection) -> str | None:
    """Give the revision of the tables, or ``None`` when there are none."""
    from sqlalchemy import inspect, text

    schema = "ledger" if connection.dialect.name == "postgresql" else None
    if not inspect(connection).has_table("alembic_version", schema=schema):
        return None
    table = "ledger.alembic_version" if schema else "alembic_version"
    found = connection.execute(text(f"SELECT version_num FROM {table}")).scalar()  # noqa: S608 - two fixed names
    return None if found is None else str(found)
