"""RawTable, ListRow, ListTable: a list as cells, and as named fields."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.lists.notes import RowNote


@dataclass(frozen=True, slots=True)
class RawTable:
    """Rows of cells as written, before headers are known.

    Attributes:
        file: The file as it was named.
        kind: ``csv``, ``tsv``, ``xlsx``, ``ods``, ``parquet``, ``jsonl`` or ``pdf``.
        rows: ``(row number, cells)``; the number is the one a person sees in the file; in a PDF 3012 is line 12
            of page 3.
        notes: What was doubtful on the way.
        encoding: Encoding of the text, or ``None`` where there is none.
        delimiter: Delimiter, or ``None``.
        sheet: Sheet read, or ``None``.
    """

    file: str
    kind: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    notes: tuple[RowNote, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: its number and its cells by field; an empty cell is not there.

    Attributes:
        number: Row in the file, 1-based.
        values: ``(field, cell as written)``, sorted by field; ``extra.NAME`` for columns asked for by ``--map``.
    """

    number: int
    values: tuple[tuple[str, str], ...]

    def get(self, field: str) -> str | None:
        """The cell of ``field`` as written, or ``None`` when it is empty or there is no such column."""
        for name, value in self.values:
            if name == field:
                return value
        return None


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list with its columns named.

    Attributes:
        file: The file as it was named.
        kind: What kind of file it was.
        columns: ``(field, header)`` for each column understood, in the order of the file.
        unused: Headers that were not understood and were left out.
        rows: Every row under the headers, empty ones excepted.
        notes: The row report so far.
        encoding: Encoding, or ``None``.
        delimiter: Delimiter, or ``None``.
        sheet: Sheet, or ``None``.
    """

    file: str
    kind: str
    columns: tuple[tuple[str, str], ...]
    unused: tuple[str, ...]
    rows: tuple[ListRow, ...]
    notes: tuple[RowNote, ...] = ()
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None

    def header_of(self, field: str) -> str:
        """The header that stands for ``field``, or the field's own name."""
        return dict(self.columns).get(field, field)
