"""``sijill protect``: what may leave."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, table, talks, workspace_option
from sijill.errors import InputRefused, UsageError

if TYPE_CHECKING:
    from sijill.protect.audit import TableFinding

REFUSED = 5
NOT_BUILT = ("seal", "unseal")
FINDINGS = {"code": "Code", "column": "Column", "rows": "Rows", "message": "What was found"}
STATES = ("waiting", "sealed", "withheld", "cleared")
QUEUE = {"id": "Item", "kind": "Kind", "state": "State", "why": "Why"}


@click.command("protect", epilog="Example: sijill protect -w case/   or   sijill protect --table figures.csv")
@click.argument("action", required=False, metavar="[seal|unseal]")
@workspace_option
@click.option(
    "--table",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Audit one CSV about to leave; needs no workspace.",
)
@click.option("--state", type=click.Choice(STATES), help="Only these items.")
@talks
def command(action: str | None, folder: Path | None, file: Path | None, state: str | None, talk: Talk) -> int:
    """Show what may leave and what is held back, and why; or audit one table.

    With --table the exit code is 5 when something speaks against letting it leave. Decisions are written with
    'sijill review clear'; words that a reader took for a person are let go with ITEM not_a_person --cleared.
    """
    if action is not None:
        raise _no_action(action)
    return _audit(file, talk) if file else _queue(folder, state, talk)


def _no_action(action: str) -> UsageError:
    if action in NOT_BUILT:
        return UsageError(
            "protect.not-built",
            f"'{action}' is not in this version",
            "a workspace on an encrypted disk",
            "names are kept out of every table and release all the same",
        )
    return UsageError("protect.no-action", f"no action {action!r}", "none, or --table FILE")


def _audit(file: Path, talk: Talk) -> int:
    from sijill.protect.audit import audit

    try:
        rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputRefused(
            "protect.no-table", f"{file.name} is not CSV in UTF-8", "a CSV file", "save it as one"
        ) from error
    if not rows:
        raise InputRefused("protect.no-table", f"{file.name} is empty", "a CSV file with a header")
    findings = audit(rows[0], rows[1:])
    shown = [finding.as_json() for finding in findings]
    talk.data({"rows": len(rows) - 1, "findings": shown}, _words(findings, len(rows) - 1))
    return REFUSED if findings else 0


def _words(findings: list[TableFinding], rows: int) -> str:
    if not findings:
        return f"{rows} rows: nothing speaks against it; a release audits all its tables together"
    return table([finding.as_json() for finding in findings], FINDINGS)


def _queue(folder: Path | None, state: str | None, talk: Talk) -> int:
    from sijill.protect.stage import run

    with opened(folder) as workspace:
        if talk.dry_run:
            talk.say("would make the clearance queue again when it is stale; here it is as it stands")
        else:
            talk.say(run(workspace).line)
        rows = workspace.derived.rows("clearance_item", **({"state": state} if state else {}))
    items: list[Mapping[str, object]] = [
        {key: row[key] for key in ("id", "kind", "subject", "state", "why")} for row in rows
    ]
    counts = {name: sum(item["state"] == name for item in items) for name in STATES}
    talk.data({"counts": counts, "items": items}, table(items, QUEUE) if items else "no items")
    return 0
