"""The PostgreSQL back end: the same tables in a schema of one database, locked for one append, kept append-only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.errors import UsageError

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

DRIVER = "psycopg"

TRIGGERS = (
    "CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS"
    " $$ BEGIN RAISE EXCEPTION USING MESSAGE = 'the ledger is append-only: no ' || lower(TG_OP); END $$",
    "CREATE FUNCTION ledger.refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF NEW.seq IS DISTINCT FROM (SELECT COALESCE(MAX(seq), -1) + 1 FROM ledger.entry) THEN"
    " RAISE EXCEPTION 'the ledger is append-only: seq is not the next'; END IF; RETURN NEW; END $$",
    "CREATE FUNCTION ledger.refuse_late_seal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF NEW.seq < COALESCE((SELECT MAX(size) FROM ledger.tree_head), 0)"
    " OR NEW.seq > COALESCE((SELECT MAX(seq) FROM ledger.entry), -1) THEN"
    " RAISE EXCEPTION 'sealed values are append-only: not of an entry being appended'; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER entry_is_next BEFORE INSERT ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.refuse_gap()",
    "CREATE TRIGGER entry_no_change BEFORE UPDATE OR DELETE ON ledger.entry"
    " FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()",
    "CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON ledger.entry"
    " FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()",
    "CREATE TRIGGER sealed_value_is_new BEFORE INSERT ON ledger.sealed_value"
    " FOR EACH ROW EXECUTE FUNCTION ledger.refuse_late_seal()",
    "CREATE TRIGGER sealed_value_no_change BEFORE UPDATE OR DELETE ON ledger.sealed_value"
    " FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change()",
    "CREATE TRIGGER sealed_value_no_truncate BEFORE TRUNCATE ON ledger.sealed_value"
    " FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change()",
)
TRIGGER_NAMES = tuple(one.split()[2] for one in TRIGGERS if one.startswith("CREATE TRIGGER"))


def server_engine(url: str, schema: str) -> Engine:
    """Give an engine on the database at ``url`` whose tables live in ``schema`` (``ledger`` or ``derived``).

    Raises:
        UsageError: ``store.no-driver`` when no PostgreSQL driver is installed, ``store.bad-url`` when it is no URL.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        parsed = make_url(url)
        engine = create_engine(parsed.set(drivername=f"postgresql+{_driver()}"))
    except ArgumentError as error:
        raise UsageError("store.bad-url", "the setting store.url is not a database URL", "postgresql://…") from error
    with engine.begin() as connection:
        connection.exec_driver_sql(f"CREATE SCHEMA IF NOT EXISTS {schema}")
    return engine.execution_options(schema_translate_map={None: schema})


def lock_for_append(connection: Connection) -> None:
    """Make every other append wait until this transaction ends."""
    connection.exec_driver_sql("LOCK TABLE ledger.entry IN EXCLUSIVE MODE")


def _driver() -> str:
    from importlib.util import find_spec

    if find_spec(DRIVER):
        return DRIVER
    raise UsageError(
        "store.no-driver",
        "store.url names a PostgreSQL database and no driver for it is installed",
        "psycopg",
        "pip install 'psycopg[binary]', or empty store.url in sijill.toml to keep the ledger in store.db",
    )
