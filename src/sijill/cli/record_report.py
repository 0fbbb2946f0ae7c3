"""The files that ``sijill record`` leaves: the row report, and the mapping that was used."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.cli.mapping import mapping_toml
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.cli.record import ListRead

COLUMNS = ("file", "row", "column", "value", "why", "done", "code")


def report_csv(read: Sequence[ListRead]) -> str:
    """The row report of every file as CSV, no cell that a spreadsheet would run; a refused file is one line."""
    from sijill.gate import guarded_cell

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in read:
        if one.error is not None:
            cells = [one.file, "", "", "", one.error.sentence, "list_refused", one.error.code]
            writer.writerow([guarded_cell(cell) for cell in cells])
        for note in one.recorded.notes if one.recorded else ():
            told = note.as_json()
            writer.writerow([guarded_cell(str(told[name])) for name in COLUMNS])
    return out.getvalue()


def save(read: Sequence[ListRead], report: Path | None, mapping: Path | None) -> list[str]:
    """Write the row report and the mapping where asked; a line for each file written.

    Raises:
        UsageError: ``usage.save-map`` when the mapping of several lists is asked for in one file.
    """
    said = []
    if mapping is not None:
        tables = [one.table for one in read if one.table is not None]
        if len(read) != 1 or not tables:
            raise UsageError("usage.save-map", f"{len(tables)} lists that could be read", "one list", "one at a time")
        mapping.write_text(mapping_toml(tables[0].columns, read[0].file), encoding="utf-8")
        said.append(f"the mapping is in {mapping}")
    if report is not None:
        report.write_text(report_csv(read), encoding="utf-8", newline="")
        said.append(f"the row report is in {report}")
    return said
