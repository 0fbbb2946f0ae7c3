"""The keys of one record by itself."""

from __future__ import annotations

from sijill.link.key_table import key_table
from sijill.link.keys import Keys, keys_at
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord


def keys_of(record: VictimRecord, prefer_arabic: bool) -> Keys:
    """The keys of a record; ``prefer_arabic`` tells which script is read when it has both."""
    return keys_at(key_table(victim_columns([record]), prefer_arabic), 0)
