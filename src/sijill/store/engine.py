"""A database as the store sees it: one way to read, one way to write, chosen by URL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sijill.errors import StageFailed, UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Select, Table

    from sijill.store.sealing.store_key import StoreKey

LEDGER = "ledger"
DERIVED = "derived"


class Database:
    """Where tables are: a SQLite file, or one schema of a PostgreSQL database.

    Args:
        engine: From :func:`database_at`, or an engine that only reads.
        where: What to call it in a message; never holds a password.
    """

    def __init__(self, engine: Engine, where: str) -> None:
        self.engine = engine
        self.where = where
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._writer = engine.execution_options(writes=True)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection with one consistent view."""
        with _failures_told(self.where), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection that holds the write lock; what was done is durable once the block has ended."""
        with _failures_told(self.where), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def folded(self) -> Iterator[Connection]:
        """Give a connection that holds the write lock, the WAL folded into the file if nobody hindered it."""
        with _failures_told(self.where):
            raw = self.engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.close()
        with self.writing() as connection:
            yield connection

    def close(self) -> None:
        """Let go of every connection; the last one out folds the WAL into the file."""
        self.engine.dispose()


def database_at(url: str, path: Path, schema: str, key: StoreKey | None = None) -> Database:
    """Give the database a setting names: ``url``, or the SQLite file at ``path`` when it is empty.

    Args:
        url: Empty, or ``postgresql://…``.
        path: The SQLite file.
        schema: ``ledger`` (every commit is synced to the disk) or ``derived`` (can be rebuilt, so it is not).
        key: Of a sealed workspace.

    Raises:
        UsageError: ``store.bad-url``, ``store.no-driver``, ``lock.server``.
    """
    if not url:
        from sijill.store.sqlite import file_engine

        raw = key.database(path.name) if key else ""
        return Database(file_engine(path, synchronous="FULL" if schema == LEDGER else "NORMAL", key=raw), path.name)
    if key is not None:
        step = "empty store.url in sijill.toml, or keep this workspace unsealed and its server's disk encrypted"
        raise UsageError("lock.server", "store.url names a server", "the files of a sealed workspace", step)
    if not url.startswith("postgresql"):
        raise UsageError("store.bad-url", "store.url is neither empty nor a PostgreSQL URL", "postgresql://…")
    from sijill.store.postgres import server_engine

    where = f"PostgreSQL, schema {schema}"
    with _failures_told(where):
        return Database(server_engine(url, schema), where)


def as_stored(table: Table) -> Select[*tuple[Any, ...]]:
    """Give a query for every cell exactly as stored: a check must not convert what it compares."""
    from sqlalchemy import select, type_coerce
    from sqlalchemy.types import NullType

    return select(*(type_coerce(column, NullType()).label(column.name) for column in table.columns))


@contextmanager
def _failures_told(where: str) -> Iterator[None]:
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        # The statement's values may hold what is sealed: only the engine's own words are passed on.
        raise StageFailed(
            "store.database",
            f"{where}: {_words_of(error.orig)}",
            "a database that can be read and written",
            "check the disk's free space and that nobody else holds it, then run sijill verify",
        ) from None


def _words_of(error: BaseException | None) -> str:
    """What the engine says, without the row that a server repeats in the lines after the first."""
    primary = getattr(getattr(error, "diag", None), "message_primary", None)
    told = str(primary or error).strip()
    return told.splitlines()[0] if told else type(error).__name__
