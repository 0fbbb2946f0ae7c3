"""Databases of a sealed workspace: SQLCipher, given key and salt raw: nothing in the file is needed for them."""

from __future__ import annotations

import re
from types import ModuleType
from typing import TYPE_CHECKING, Any

from sijill.errors import Refusal, UsageError
from sijill.store.sealing.age import INSTALL

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection

_RAW = re.compile(r"[0-9a-f]{96}")


def driver() -> ModuleType:
    """Give the driver: ``sqlite3`` of the standard library, with SQLCipher behind it.

    Raises:
        UsageError: ``lock.not-installed``.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise UsageError("lock.not-installed", "sqlcipher3 is not installed", "the extra 'sealed'", INSTALL) from error
    module: ModuleType = dbapi2
    return module


def unlock(connection: DBAPIConnection | Any, raw: str) -> None:
    """Give a new connection its key, before anything else is asked of it; what is temporary stays in memory.

    Args:
        connection: Of the driver.
        raw: Key and salt, 96 hexadecimal digits.
    """
    if not _RAW.fullmatch(raw):
        raise Refusal("no raw key of a database")
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA key = \"x'{raw}'\"")
    cursor.execute("PRAGMA cipher_log_level = NONE")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.close()
