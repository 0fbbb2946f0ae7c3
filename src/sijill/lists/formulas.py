"""Formulas and their failures as cells: what a spreadsheet left in place of a value."""

from __future__ import annotations

import re

FAILED = re.compile(r"#(?:REF|VALUE|NAME|DIV/0|NULL|NUM|N/A|SPILL|CALC|GETTING_DATA)[!?]?|#{3,}|Err:\d{3}", re.I)
TEXT_FORMULA = re.compile(r"=\s*\"([^\"]*)\"\s*")
FORMULA = re.compile(r"\s*=\s*\S.*", re.S)
ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d{1,2}", re.I)


def is_failed(cell: str) -> bool:
    """Whether a cell holds what a spreadsheet shows when a formula fails or a column is too narrow.

    >>> is_failed("#REF!"), is_failed("#########"), is_failed("# 12")
    (True, True, False)
    """
    return FAILED.fullmatch(cell.strip()) is not None


def quoted_text(cell: str) -> str | None:
    """The text of a cell that is a formula only to keep its zeros (``="007"``), else ``None``."""
    found = TEXT_FORMULA.fullmatch(cell.strip())
    return found[1] if found else None


def is_formula(cell: str) -> bool:
    """Whether a cell holds a formula instead of its result."""
    return FORMULA.fullmatch(cell) is not None and quoted_text(cell) is None


def is_rounded(cell: str) -> bool:
    """Whether a long number was rounded to a power of ten by a spreadsheet: ``8.04661E+08``."""
    return ROUNDED.fullmatch(cell.strip()) is not None


def may_be_formula(cell: str) -> bool:
    """Whether a cell begins as formulas and their failures do; cheap, for the many that do not."""
    return cell.lstrip()[:1] in ("=", "#", "E", "e")


def doubt_of(cell: str) -> tuple[str, str] | None:
    """The code and the words of the doubt about a cell that holds a formula or its failure, else ``None``."""
    if not may_be_formula(cell):
        return None
    if is_failed(cell):
        return "record.formula-failed", "a formula failed or a column was too narrow; the value is lost"
    if is_formula(cell):
        return "record.formula", "a formula stands here instead of its result; it is never worked out"
    return None
