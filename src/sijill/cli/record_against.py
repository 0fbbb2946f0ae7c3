"""``sijill record --against``: what a new release of a list changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.cli.options import Talk, table
from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.record.difference import Difference

SHOWN = 30
"""Changes shown in a terminal; ``difference.csv`` and ``--json`` hold all."""

HEADINGS = {
    "kind": "Change",
    "id_before": "Id before",
    "id_after": "Id after",
    "name": "Name",
    "field": "Field",
    "before": "Before",
    "after": "After",
    "note": "Note",
}


def read_reasons(file: Path | None) -> dict[str, str]:
    """The reasons given for withdrawals, or none."""
    from sijill.lists.encodings import decoded
    from sijill.record.difference_tables import reasons_of

    if file is None:
        return {}
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputRefused("record.reasons", f"{file}: {error.strerror or 'it cannot be read'}") from None
    return reasons_of(decoded(data, str(file)).text, str(file))


def told_difference(
    files: Sequence[Path], before: Path, mapping: Mapping[str, str], reasons: Path | None, out: Path | None, talk: Talk
) -> int:
    """Compare two releases of a list and say what changed; write ``difference.csv`` and ``.json`` into ``out``."""
    from sijill.cli.record import day_of_reading, read_files, say_report
    from sijill.record.difference import difference

    if len(files) != 1:
        got = f"{len(files)} lists besides the earlier release"
        raise UsageError("usage.against", got, "one later release", "sijill record --against OLD.csv NEW.csv")
    read = read_files([before, files[0]], mapping, day_of_reading(), names=[files[0].stem] * 2)
    given = read_reasons(reasons)
    for one in read:
        if one.is_refused:
            talk.say(say_report(one, talk))
    old, new = (one.recorded for one in read)
    if old is None or new is None:
        raise SystemExit(InputRefused.exit_code)
    found = difference(old, new)
    _tell(found, given, out, talk)
    if any(one.is_refused for one in read):
        raise SystemExit(InputRefused.exit_code)
    return 0


def _tell(found: Difference, reasons: Mapping[str, str], out: Path | None, talk: Talk) -> None:
    import json

    from sijill.record.difference_tables import change_row, difference_csv, difference_json, said

    data = difference_json(found, reasons)
    if out is not None and not talk.dry_run:
        out.mkdir(parents=True, exist_ok=True)
        (out / "difference.csv").write_text(difference_csv(found, reasons), encoding="utf-8")
        text = json.dumps(data, ensure_ascii=False, indent=1)
        (out / "difference.json").write_text(text + "\n", encoding="utf-8")
    rows = [change_row(change, reasons) for change in found.changes[:SHOWN]]
    words = said(found, reasons)
    if rows:
        words += "\n" + table(list(rows), HEADINGS)
    if len(found.changes) > SHOWN:
        words += f"\n… and {len(found.changes) - SHOWN} more; --out DIR writes all"
    talk.data(data, words)
    if out is not None and not talk.dry_run:
        talk.say(f"written to {out}")
