"""Pieces that readers of exports share: JSON that may be hostile, values as text."""

from __future__ import annotations

import json

from sijill.errors import InputRefused
from sijill.preserve.quality import UNREADABLE


def json_read(data: bytes) -> object:
    """Give what a JSON file holds.

    Raises:
        InputRefused: ``preserve.unreadable``, also when it is nested too deeply.
    """
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputRefused(UNREADABLE, "the JSON is broken", "a whole export", "export it again") from error


def stated(value: object) -> str:
    """Give a plain value as text; nothing for what is not stated, true and false as words, nothing for what holds more.

    >>> stated(None), stated(12), stated(True), stated({})
    ('', '12', 'yes', '')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, str | int | float) else ""
