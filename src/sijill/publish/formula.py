"""The formula guard: no text cell that a spreadsheet would take for a formula."""

from __future__ import annotations

import unicodedata

STARTS = frozenset("=+-@\t\r\n\0")
GUARD = "'"


def guarded(text: str) -> str:
    """``text`` with an apostrophe before it when a spreadsheet could run it, or could mistake it for guarded text.

    Full-width signs count as their plain forms, and blanks before a sign do not hide it.

    >>> guarded("=1+1"), guarded("740 or more")
    ("'=1+1", '740 or more')
    """
    return GUARD + text if _is_risky(text) or text.startswith(GUARD) else text


def restored(cell: str) -> str:
    """What :func:`guarded` was given."""
    return cell[1:] if cell.startswith(GUARD) else cell


def _is_risky(text: str) -> bool:
    if text[:1] in STARTS and text:
        return True
    shown = unicodedata.normalize("NFKC", text).lstrip(" \u200e\u200f\u2068\u2069\ufeff")
    return bool(shown) and shown[0] in STARTS
