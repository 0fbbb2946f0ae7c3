"""Checking that the tables are those the migrations make, and that what keeps them append-only is in place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sijill.store.findings import Finding

if TYPE_CHECKING:
    from sqlalchemy import Connection


def check_schema(connection: Connection, where: str) -> list[Finding]:
    """Give every table, index and trigger that is missing, changed or added, and the revision if it is another."""
    from sijill.store.migrate import NEWEST, revision

    findings: list[Finding] = []
    if (found := revision(connection)) != NEWEST:
        findings.append(Finding("revision", where, NEWEST, str(found)))
    is_sqlite = connection.dialect.name == "sqlite"
    wanted, got = (_made_anew(), _master(connection)) if is_sqlite else (_trigger_names(), _triggers(connection))
    for name in sorted(set(wanted) | set(got)):
        if wanted.get(name) != got.get(name):
            findings.append(Finding(name, where, wanted.get(name, "nothing"), got.get(name, "nothing")))
    return findings


def check_pages(connection: Connection, where: str) -> list[Finding]:
    """Give what SQLite itself finds wrong with the pages of the file."""
    if connection.dialect.name != "sqlite":
        return []
    told = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
    return [Finding("pages", where, "ok", one) for one in told if one != "ok"]


@cache
def _made_anew() -> dict[str, str]:
    from sijill.store.migrate import upgrade
    from sijill.store.sqlite import memory_engine

    with memory_engine().begin() as fresh:
        upgrade(fresh)
        return _master(fresh)


def _master(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master")
    return {f"{kind} {name}": str(sql) for kind, name, sql in rows}


def _trigger_names() -> dict[str, str]:
    from sijill.store.postgres import TRIGGER_NAMES

    return {f"trigger {name}": "enabled" for name in TRIGGER_NAMES}


def _triggers(connection: Connection) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        "SELECT tgname, tgenabled FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = 'ledger' AND NOT tgisinternal"
    )
    return {f"trigger {name}": "enabled" if state in ("O", "A") else "disabled" for name, state in rows}
