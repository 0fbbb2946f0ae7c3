"""``sijill record``: lists become victim records, with a report of every doubtful row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.mapping import told_mapping
from sijill.cli.options import WORKSPACE_FILE, Talk, table, talks, workspace_option
from sijill.cli.record_against import told_difference
from sijill.cli.record_report import save
from sijill.cli.stages import run_stage
from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.lists.tables import ListTable
    from sijill.record.columns import RecordedColumns
    from sijill.record.findings import Finding
    from sijill.record.rows import Recorded

REPORT_COLUMNS = {"row": "Row", "column": "Column", "value": "Value", "why": "Why", "done": "Done", "code": "Code"}

MOST_ROWS = 8
"""Rows shown for one kind of finding; ``--json`` gives all."""

SHOWN_NOTES = 50
"""Lines of the row report shown in a terminal; ``--json`` gives all."""


@dataclass(frozen=True, slots=True)
class ListRead:
    """One file as it was read: its list name, and either what it gave or why it was refused.

    What it gave is ``recorded``, record by record, or ``columns``, for a verb that asked for columns.
    """

    file: str
    list_name: str
    table: ListTable | None = None
    recorded: Recorded | None = None
    findings: tuple[Finding, ...] = ()
    error: InputRefused | None = None
    columns: RecordedColumns | None = None
    rows: int = 0

    @property
    def gave(self) -> Recorded | RecordedColumns | None:
        """The records, in either form, and the row report."""
        return self.recorded or self.columns

    @property
    def is_refused(self) -> bool:
        """Whether the file or any of its rows made no record."""
        return self.gave is None or self.gave.refused > 0

    def as_json(self) -> dict[str, object]:
        """The shape ``record --json`` prints for the file."""
        gave = self.gave
        if self.table is None or gave is None:
            return {"file": self.file, "list": self.list_name, "error": self.error.as_json() if self.error else None}
        return {
            "file": self.file,
            "list": self.list_name,
            "kind": self.table.kind,
            "encoding": self.table.encoding,
            "delimiter": self.table.delimiter,
            "sheet": self.table.sheet,
            "columns": dict(self.table.columns),
            "unused": list(self.table.unused),
            "rows": self.rows,
            "records": len(gave.records),
            "refused": gave.refused,
            "notes": [note.as_json() for note in gave.notes],
            "findings": [finding.as_json() for finding in self.findings],
            "error": None,
        }


def day_of_reading() -> date:
    """The day after which nobody on a list that is read now was born or died, whichever verb reads it."""
    return date.today()  # noqa: DTZ011 - a list's days have no time zone


def list_names(files: Sequence[Path]) -> list[str]:
    """A name for each file's list: its stem, numbered where two files share one."""
    names: list[str] = []
    for file in files:
        name, number = file.stem, 2
        while name in names:
            name, number = f"{file.stem}-{number}", number + 1
        names.append(name)
    return names


def read_files(
    files: Sequence[Path],
    mapping: Mapping[str, str],
    today: date | None,
    names: Sequence[str] | None = None,
    *,
    by_column: bool = False,
) -> list[ListRead]:
    """Each file as records; a file that is refused does not stop the rest.

    Args:
        files: The files.
        mapping: Field to header.
        today: The day after which nobody was born or died, or ``None`` where every day may stand.
        names: The name of each file's list, where it is not the file's own.
        by_column: Whether the records are wanted as columns.
    """
    from sijill.lists.limits import USUAL
    from sijill.lists.memory import PER_BYTE, PER_BYTE_BY_COLUMN, free_bytes, refuse_what_does_not_fit
    from sijill.lists.notes import shown

    read = []
    for file, name in zip(files, names or list_names(files), strict=True):
        called = shown(str(file))
        try:
            if (size := file.stat().st_size) > USUAL.file_bytes:
                raise InputRefused(
                    "record.too-large",
                    f"{called} has {size:,} bytes",
                    f"at most {USUAL.file_bytes:,}",
                    "split it by rows under the same headers",
                )
            refuse_what_does_not_fit(called, size, free_bytes(), PER_BYTE_BY_COLUMN if by_column else PER_BYTE)
            reader = _by_column if by_column else _by_row
            read.append(reader(file.read_bytes(), ListRead(called, name), mapping, today))
        except InputRefused as error:
            read.append(ListRead(called, name, error=error))
        except OSError as error:
            reason = error.strerror or "it cannot be read"
            read.append(ListRead(called, name, error=InputRefused("record.unreadable", f"{called}: {reason}")))
    return read


def _by_row(data: bytes, read: ListRead, mapping: Mapping[str, str], today: date | None) -> ListRead:
    from sijill.lists.reading import read_list
    from sijill.record.rows import records_of

    table = read_list(data, read.file, mapping)
    return replace(read, table=table, recorded=records_of(table, read.list_name, today), rows=len(table.rows))


def _by_column(data: bytes, read: ListRead, mapping: Mapping[str, str], today: date | None) -> ListRead:
    from sijill.lists.bulk import read_columns
    from sijill.lists.memory import free_bytes, refuse_what_does_not_fit
    from sijill.record.columns import columns_of, recorded_columns

    listed = read_columns(data, read.file, mapping)
    if listed is not None:
        columns = columns_of(listed, read.list_name, today)
        return replace(read, table=listed.table, columns=columns, rows=len(listed))
    refuse_what_does_not_fit(read.file, len(data), free_bytes())
    one = _by_row(data, read, mapping, today)
    return one if one.recorded is None else replace(one, recorded=None, columns=recorded_columns(one.recorded))


def with_findings(read: ListRead, today: date) -> ListRead:
    """The file with what the list as a whole should be asked about."""
    from sijill.record.findings import findings

    return read if read.recorded is None else replace(read, findings=findings(read.recorded, today))


def say_report(read: ListRead, talk: Talk) -> str:
    """The row report of one file in words."""
    gave = read.gave
    if read.table is None or gave is None:
        return f"{read.file}: refused: {read.error.sentence if read.error else ''}"
    notes: list[Mapping[str, object]] = [note.as_json() for note in gave.notes]
    columns = ", ".join(f"{header} = {field}" for field, header in read.table.columns)
    head = f"{read.file}: {len(gave.records)} records, {gave.refused} rows refused ({columns})"
    if read.table.unused:
        head += f"; not used: {', '.join(read.table.unused)}"
    more = f"\n… and {len(notes) - SHOWN_NOTES} more; --json gives all" if len(notes) > SHOWN_NOTES else ""
    if notes:
        head += "\n" + table(notes[:SHOWN_NOTES], REPORT_COLUMNS) + more
    return "\n".join([head, *said_findings(read.findings)])


def said_findings(found: Sequence[Finding]) -> list[str]:
    """A line for each question to the list as a whole, with its count and the first rows to look at."""
    from sijill.record.findings import MEANS, counted

    lines = []
    for code, numbers in counted(found).items():
        of_code = [one for one in found if one.code == code]
        rows = "; ".join(" = ".join(map(str, one.rows[:MOST_ROWS])) for one in of_code[:MOST_ROWS])
        more = " …" if len(of_code) > MOST_ROWS or any(len(one.rows) > MOST_ROWS for one in of_code) else ""
        lines.append(f"{code}: {numbers['findings']:,} ({MEANS[code]}), row {rows}{more}")
    return ["to ask whoever keeps the list:", *lines] if lines else []


@click.command(name="record", short_help="Read lists of victims and report doubtful rows.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Read the files and print the row report; keep nothing.")
@click.option("--map", "maps", multiple=True, metavar="FIELD=HEADER", help="Header of a field, or a saved TOML file.")
@click.option("--save-map", type=click.Path(path_type=Path), help="Write the mapping that was used here, as TOML.")
@click.option("--report", type=click.Path(path_type=Path), help="Write the row report here, as CSV.")
@click.option(
    "--against",
    type=click.Path(path_type=Path),
    metavar="OLD",
    help="An earlier release of the one list given: say what changed, person by person.",
)
@click.option("--reasons", type=click.Path(path_type=Path), help="Why people were withdrawn: id_before,reason.")
@click.option("--out", type=click.Path(path_type=Path), help="Folder for difference.csv and difference.json.")
@workspace_option
@talks
def command(
    files: tuple[Path, ...],
    check: bool,
    maps: tuple[str, ...],
    save_map: Path | None,
    report: Path | None,
    against: Path | None,
    reasons: Path | None,
    out: Path | None,
    folder: Path | None,
    talk: Talk,
) -> int:
    """Read lists of victims (CSV, TSV, XLSX, ODS, Parquet, JSON lines, PDF) and report every doubtful row.

    Without FILES it records the lists and claims of a workspace.

    Example: sijill record --check hospital.xlsx --map name="Full name"
    """
    if against is not None:
        return told_difference(files, against, told_mapping(maps), reasons, out, talk)
    if not files and folder is None and not Path(WORKSPACE_FILE).exists():
        raise UsageError("usage.no-files", "no list was given", "at least one file", "sijill record --check LIST.csv")
    if not files:
        return run_stage(folder, "record", talk)
    today = day_of_reading()
    read = [with_findings(one, today) for one in read_files(files, told_mapping(maps), today)]
    data = {"files": [one.as_json() for one in read]}
    talk.data(data, "\n\n".join(say_report(one, talk) for one in read))
    for line in save(read, report, save_map) if not talk.dry_run else ():
        talk.say(line)
    if any(one.is_refused for one in read):
        raise SystemExit(InputRefused.exit_code)
    return 0
