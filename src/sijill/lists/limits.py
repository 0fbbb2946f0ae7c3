"""Limits: how large a list may be before it is refused."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Limits:
    """The sizes above which a list is refused, so that no file can fill the memory.

    Attributes:
        file_bytes: Size of the file itself (bytes).
        inflated_bytes: Everything a workbook inflates to (bytes).
        rows: Rows read, headers and titles among them.
        columns: Columns; a cell farther right is refused, not padded up to.
        cells: Cells with something in them.
        cell_characters: Characters of one cell.
    """

    file_bytes: int = 1_000_000_000
    inflated_bytes: int = 500_000_000
    rows: int = 2_000_000
    columns: int = 500
    cells: int = 40_000_000
    cell_characters: int = 32_768

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if getattr(self, name) < 1:
                raise Refusal(f"a limit is at least 1, got {name}={getattr(self, name)}")


USUAL = Limits()
"""The limits when none are given."""
