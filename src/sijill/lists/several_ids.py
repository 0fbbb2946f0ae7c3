"""Several columns that may be the id: the one that names people is taken, not the one that numbers rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sijill.lists.characters import neutral
from sijill.lists.headers import header_key, lexicon
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable
from sijill.text.arabic import western_digits


def id_column(
    raw: RawTable, at: int, headers: Sequence[str], columns: Mapping[str, int]
) -> tuple[int | None, tuple[RowNote, ...]]:
    """The column to take for the id, and a note where another header stands for an id too.

    Of several, one in which every row has a value of its own is taken before one that only counts the rows, which
    changes when the list is sorted; with none such it stays as it was.

    Args:
        raw: The rows.
        at: Where the headers stand among them.
        headers: The headers.
        columns: Field to column, as the headers tell.
    """
    taken = columns.get("id")
    candidates = [i for i, header in enumerate(headers) if lexicon().get(header_key(header), ("", 0))[0] == "id"]
    if taken is None or taken not in candidates or len(candidates) < 2:
        return taken, ()
    own = [i for i in candidates if _names_people(raw, at, i)]
    chosen = taken if taken in own or not own else own[0]
    others = ", ".join(headers[i] for i in candidates if i != chosen)
    why = f"{others} may be the id too; say which with --map id=HEADER. An id stays with its person in later releases"
    return chosen, (RowNote(raw.file, 0, headers[chosen], "record.several-ids", headers[chosen], why, "kept"),)


def _names_people(raw: RawTable, at: int, column: int) -> bool:
    """Whether every row has a value of its own in ``column``, and these are not just 1, 2, 3."""
    values = [
        western_digits(neutral(cells[column])) if column < len(cells) else ""
        for _, cells in raw.rows[at + 1 :]
        if any(cell.strip() for cell in cells)
    ]
    is_count = values == [str(number) for number in range(1, len(values) + 1)]
    return all(values) and len(set(values)) == len(values) and not is_count
