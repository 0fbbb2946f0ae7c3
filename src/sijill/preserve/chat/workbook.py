"""Workbooks of forms: an XLSForm, or an export of submissions as XLSX; read under limits, stored values alone."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.errors import InputRefused
from sijill.lists.limits import Limits
from sijill.lists.workbook import sheet_names, workbook_table
from sijill.preserve.chat.form import Form, form_of
from sijill.preserve.chat.message import MOST_MESSAGES, Conversation
from sijill.preserve.chat.submissions import looks_like_submissions, submissions_of_rows
from sijill.preserve.quality import BOMB, UNREADABLE
from sijill.preserve.xlsx import look_over_xlsx

LIMITS = Limits(file_bytes=64 << 20, inflated_bytes=256 << 20, rows=10 * MOST_MESSAGES, columns=16_384, cells=4_000_000)
_FORM_SHEETS = ("survey", "choices", "settings")
_CODES = {"record.too-large": BOMB}


def read_workbook(data: bytes, forms: Sequence[Form] = ()) -> Form | Conversation | None:
    """Give the form or the submissions a workbook holds, or ``None`` for any other workbook.

    Raises:
        InputRefused: As :func:`sijill.preserve.xlsx.look_over_xlsx`; ``preserve.unreadable``, ``preserve.bomb``.
    """
    look_over_xlsx(data)
    try:
        sheets = sheet_names(data, "the workbook", LIMITS)
        if "survey" in sheets:
            return form_of({name: _rows(data, name) for name in _FORM_SHEETS if name in sheets})
        first = _rows(data, sheets[0]) if sheets else []
    except InputRefused as error:
        raise InputRefused(_CODES.get(error.code, UNREADABLE), error.got, error.wanted) from error
    return submissions_of_rows(first, forms) if first and looks_like_submissions(first[0]) else None


def _rows(data: bytes, sheet: str) -> list[tuple[str, ...]]:
    return [cells for _, cells in workbook_table(data, "the workbook", LIMITS, sheet).rows]
