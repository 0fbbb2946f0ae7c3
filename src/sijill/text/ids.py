"""Ids of rows: stored as written, and compared with the digits of every script as 0-9."""

from __future__ import annotations

import unicodedata


def id_key(written: str) -> str:
    """The form by which two ids are one: digits of any script as 0-9, all else as written.

    Letters, case, blanks and leading zeros tell ids apart; which script a keyboard gave the digits in does not.

    >>> id_key("١٢"), id_key("ل-۷"), id_key("007")
    ('12', 'ل-7', '007')
    """
    if written.isascii():
        return written
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in written)
