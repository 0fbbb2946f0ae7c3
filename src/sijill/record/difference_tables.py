"""A difference as tables: the CSV that people fill in, the JSON, the words, and the reasons read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from sijill.errors import InputRefused
from sijill.gate import guarded_cell, restored_cell
from sijill.record.changes import Change
from sijill.record.difference import AGREES, Difference, counts
from sijill.record.renumbered import Chance
from sijill.text.ids import id_key

COLUMNS = (
    "kind", "id_before", "id_after", "row_before", "row_after", "name", "field", "before", "after", "note", "reason",
)  # fmt: skip


def change_row(change: Change, reasons: Mapping[str, str]) -> dict[str, str | int | None]:
    """A change as a row; ``reason`` is what somebody gave for a withdrawal, else ``None``."""
    row = {name: getattr(change, name) for name in COLUMNS if name != "reason"}
    return {**row, "reason": reasons.get(id_key(change.id_before or "")) if change.asks else None}


def difference_csv(found: Difference, reasons: Mapping[str, str]) -> str:
    """``difference.csv``: a line per change, no cell that a spreadsheet would run; ``reason`` is for people to fill."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for change in found.changes:
        cells = change_row(change, reasons).values()
        writer.writerow(["" if cell is None else guarded_cell(str(cell)) for cell in cells])
    return out.getvalue()


def unanswered(found: Difference, reasons: Mapping[str, str]) -> int:
    """How many withdrawals still ask for a reason."""
    return sum(change.asks and not reasons.get(id_key(change.id_before or "")) for change in found.changes)


def difference_json(found: Difference, reasons: Mapping[str, str]) -> dict[str, object]:
    """The difference as ``--json`` prints it."""
    return {
        "counts": counts(found),
        "withdrawn_without_reason": unanswered(found, reasons),
        "chance": [_chance_json(chance) for chance in found.chances],
        "warnings": list(found.warnings),
        "changes": [change_row(change, reasons) for change in found.changes],
    }


def _chance_json(chance: Chance) -> dict[str, object]:
    return {
        "name_parts": "3 or more" if chance.evidence.name_parts == 3 else str(chance.evidence.name_parts),
        "agrees": chance.evidence.agrees,
        "matched": chance.matched,
        "control": chance.control,
        "control_matched": chance.control_matched,
        "expected_by_chance": chance.by_chance,
        "believed": chance.is_believed,
    }


def reasons_of(text: str, file: str) -> dict[str, str]:
    """The reasons for withdrawals in a filled-in ``difference.csv`` (or any CSV of ``id_before`` and ``reason``).

    Raises:
        InputRefused: ``record.reasons`` when those columns are not there.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    if not {"id_before", "reason"} <= set(reader.fieldnames or ()):
        raise InputRefused(
            "record.reasons",
            f"{file} has the columns {', '.join(reader.fieldnames or ())}",
            "the columns id_before and reason",
            "fill in the column reason of difference.csv",
        )
    rows = (row for row in reader if row.get("kind", "withdrawn") == "withdrawn")
    told = {restored_cell(row["id_before"] or ""): restored_cell((row["reason"] or "").strip()) for row in rows}
    return {id_key(ident): reason for ident, reason in told.items() if ident and reason}


def said(found: Difference, reasons: Mapping[str, str]) -> str:
    """The difference in words: people by kind of change, chance, and what is asked."""
    told = counts(found)
    lines = [f"{told['before']:,} people before, {told['after']:,} after; {told['unchanged']:,} unchanged"]
    lines += [f"  {number:>7,} {WORDS[kind]}" for kind, number in told.items() if kind in WORDS and number]
    for chance in found.chances:
        parts = "three or more parts" if chance.evidence.name_parts == 3 else "two parts"
        doubt = "" if chance.is_believed else " (not believed)"
        lines.append(
            f"names of {parts}, {AGREES[chance.evidence.agrees]}: {chance.matched:,} found;"
            f" {chance.control_matched:,} of {chance.control:,} rows that cannot be renumbered have such a namesake,"
            f" so chance makes some {chance.by_chance:.1f}{doubt}"
        )
    missing = unanswered(found, reasons)
    if missing:
        lines.append(f"{missing:,} withdrawals ask for a reason: fill in the column 'reason', give it with --reasons")
    return "\n".join([*lines, *(f"WARNING: {warning}" for warning in found.warnings)])


WORDS = {
    "added": "added",
    "withdrawn": "withdrawn",
    "renumbered": "renumbered: the same person under another id",
    "possibly_renumbered": "withdrawn and added under one name: perhaps one person",
    "number_reused": "ids that name somebody else now",
    "respelt": "with a name written otherwise",
    "changed": "with another value changed",
}
