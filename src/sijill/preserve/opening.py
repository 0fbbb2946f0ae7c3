"""Opening a database only to read it, for a check: what its engine cannot read is a finding, not an error."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import SijillError
from sijill.store.findings import Finding

if TYPE_CHECKING:
    from sijill.store.engine import Database
    from sijill.store.sealing.store_key import StoreKey


@contextmanager
def opened_to_check(
    path: Path, url: str, schema: str, findings: list[Finding], key: StoreKey | None = None
) -> Iterator[Database | None]:
    """Give a database that is only read, or ``None`` when it cannot be opened; nothing beside it is changed.

    A ledger of an older revision is brought forward in a copy in memory, so that it can be checked as it stands.

    Args:
        path: The SQLite file.
        url: A server's address instead of the file, or empty.
        schema: ``ledger`` or ``derived``.
        findings: What cannot be read is added here, whether on opening or by whoever reads.
        key: Of a sealed workspace.
    """
    if not url and not path.is_file():
        findings.append(Finding("database", path.name, "a file", "no file"))
        yield None
        return
    database: Database | None = None
    try:
        database = _database(path, url, schema, key)
    except (SijillError, sqlite3.Error, UnicodeDecodeError) as error:
        findings.append(_unread(error, path, url))
    try:
        yield database
    except (SijillError, sqlite3.Error, UnicodeDecodeError) as error:
        findings.append(_unread(error, path, url))
    finally:
        if database is not None:
            database.close()


def _database(path: Path, url: str, schema: str, key: StoreKey | None) -> Database:
    from sijill.store.engine import LEDGER, Database, database_at
    from sijill.store.migrate import NEWEST, revision, upgrade
    from sijill.store.sqlite import copied_engine, frozen_engine

    if url:
        return database_at(url, path, schema, key)
    raw = key.database(path.name) if key else ""
    frozen = Database(frozen_engine(path, raw), path.name)
    if schema != LEDGER:
        return frozen
    with frozen.reading() as connection:
        found = revision(connection)
    if found is None or found >= NEWEST:
        return frozen
    frozen.close()
    copy = Database(copied_engine(path, raw), path.name)
    with copy.writing() as connection:
        upgrade(connection)
    return copy


def _unread(error: Exception, path: Path, url: str) -> Finding:
    told = error.got if isinstance(error, SijillError) else str(error)
    kind = "unreadable" if url or not path.is_file() else "altered"
    return Finding("database", path.name, "a database that can be read", told, kind)
