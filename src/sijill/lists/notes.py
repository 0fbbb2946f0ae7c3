"""RowNote: what was doubtful about one cell or row, and what was done about it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

Done = Literal["kept", "value_unknown", "row_refused", "neutralised", "used_cached"]
"""``kept``: as it stands · ``value_unknown``: the row stays, this value does not count · ``row_refused``: the row made
no record · ``neutralised``: hidden characters taken out of the value · ``used_cached``: a formula's stored result."""


@dataclass(frozen=True, slots=True, order=True)
class RowNote:
    """One line of the row report.

    Attributes:
        file: The file as it was named.
        row: Row in the file, 1-based as a spreadsheet shows it; 0 when the whole file is meant.
        column: Header of the column, or ``""`` when the whole row is meant.
        code: Stable code, ``record.bad-age``.
        value: The cell as written.
        why: What was wrong, in words.
        done: What was done.
    """

    file: str
    row: int
    column: str
    code: str
    value: str
    why: str
    done: Done

    def as_json(self) -> dict[str, str | int]:
        """The note as a JSON object, hidden characters of the value shown as escapes."""
        return {**asdict(self), "value": shown(self.value)}


def shown(value: str) -> str:
    r"""``value`` with every hidden or direction-changing character written as an escape, at most 200 characters.

    >>> print(shown("a\u202eb"))
    a\u202eb
    """
    escaped = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in value)
    return escaped if len(escaped) <= 200 else escaped[:199] + "…"


PAGE_STEP = 1000
"""In a PDF a row's number is its page times this, and its line on the page: 3012 is line 12 of page 3."""


def printed_place(row: int) -> str:
    """Where a row of a PDF stands, in words.

    >>> printed_place(3012)
    'page 3, line 12'
    """
    return f"page {row // PAGE_STEP}, line {row % PAGE_STEP}"
