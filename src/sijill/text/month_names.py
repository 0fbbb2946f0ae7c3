"""The months by their English names, in small letters."""

from __future__ import annotations

_IN_ORDER = "january february march april may june july august september october november december"
MONTH_NAMES = tuple(_IN_ORDER.split())
"""January first."""
MONTHS = frozenset(MONTH_NAMES)
