"""``sijill export``: write one table, through the gate."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import click

from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.errors import UsageError

PUBLIC = (
    "figure",
    "toll_chain",
    "chain_claim",
    "relay",
    "grade",
    "estimate",
    "incident",
    "row_report",
    "list_change",
    "claim",
    "claim_place",
    "pair",
    "victim_member",
)
"""Tables without names or quotes; victims leave only in a release, behind a naming basis."""


@click.command(epilog="Example: sijill export figure -w coast --out figures.csv")
@click.argument("name", metavar="TABLE")
@workspace_option
@click.option("--out", type=click.Path(path_type=Path), help="Write here [default: standard output].")
@talks
def command(name: str, folder: Path | None, out: Path | None, talk: Talk) -> None:
    """Write TABLE as CSV (or JSON with --json).

    Only tables that hold no names and no quotes are exported; the victims' names leave in a release ('publish').
    """
    if name not in PUBLIC:
        raise UsageError(
            "export.no-table", f"{name!r} is not exported", f"one of {', '.join(PUBLIC)}", "names leave in a release"
        )
    from sijill.gate import guarded_rows

    with opened(folder) as workspace:
        rows = guarded_rows(workspace.derived.rows(name))
    for row in rows:
        row.pop("value", None) if name == "row_report" else None
    words = json.dumps(rows, ensure_ascii=False, indent=1) if talk.json else _as_csv(rows)
    if out is None:
        click.echo(words, nl=not words.endswith("\n"))
        return
    if talk.dry_run:
        talk.say(f"would write {len(rows)} rows to {out}")
        return
    out.write_text(words, encoding="utf-8", newline="")
    talk.say(f"{len(rows)} rows written to {out}")


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (dict, list)) else value


def _as_csv(rows: list[dict[str, object]]) -> str:
    held = io.StringIO()
    if rows:
        writer = csv.DictWriter(held, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return held.getvalue()
