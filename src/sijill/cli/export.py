"""``sijill export``: write one table, through the gate."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

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
@click.argument("name", metavar="TABLE", required=False)
@workspace_option
@click.option("--out", type=click.Path(path_type=Path), help="Write here [default: standard output].")
@click.option(
    "--bundle", type=click.Path(path_type=Path), help="Write evidence to this new folder, or .zip or .sijill."
)
@click.option("--item", "items", multiple=True, help="Only this document: its SHA-256 or first characters; repeatable.")
@click.option("--disclose", "seals", multiple=True, metavar="ENTRY:FIELD", help="Open one sealed field; repeatable.")
@click.option("--confidential", is_flag=True, help="Let documents kept as confidential go along.")
@talks
def command(
    name: str | None,
    folder: Path | None,
    out: Path | None,
    bundle: Path | None,
    items: tuple[str, ...],
    seals: tuple[str, ...],
    confidential: bool,
    talk: Talk,
) -> None:
    """Write TABLE as CSV (or JSON with --json), or evidence as a bundle that a stranger can check offline.

    Only tables that hold no names and no quotes are exported; the victims' names leave in a release ('publish').

    A bundle holds whole documents, with every name in them: give it to a court, not to the public. That each left is
    logged first; then the head is signed. Sealed fields stay sealed unless disclosed one by one.
    """
    if bundle is not None:
        if name is not None or out is not None:
            raise UsageError("export.no-table", "a table and a bundle at once", "one of them")
        _export_bundle(folder, bundle, items, seals, confidential, talk)
        return
    if name is None or items or seals or confidential:
        raise UsageError("export.nothing", "no table and no bundle", "a TABLE, or --bundle FILE")
    _export_table(name, folder, out, talk)


def _export_bundle(
    folder: Path | None, target: Path, items: Sequence[str], seals: Sequence[str], confidential: bool, talk: Talk
) -> None:
    from sijill import __version__
    from sijill.cli.key import signer
    from sijill.preserve.bundle import Wish, export_bundle

    with opened(folder) as workspace:
        documents = tuple(_document(workspace, item) for item in items)
        wish = Wish(documents, tuple(_field(one) for one in seals), confidential)
        if talk.dry_run:
            talk.say(f"would write {len(documents) or 'all'} documents to {target}")
            return
        made = export_bundle(workspace, signer(workspace), target, wish, __version__)
    head = made.signed.head
    told = {"bundle": str(target), "entries": made.entries, "documents": made.documents}
    told |= {"withheld": list(made.withheld), "head": {"size": head.size, "root": head.root}}
    talk.data(
        {**told, "checkpoint": made.signed.note.to_bytes().decode("utf-8")},
        f"{target}: {made.entries} entries, {made.documents} documents, {len(made.withheld)} held back\n"
        f"head {head.mark}",
    )
    talk.say("Hand over the ledger's public key in another way: 'sijill key list' shows it.")


def _document(workspace: Workspace, item: str) -> str:
    held = [str(row["sha256"]) for row in workspace.facts.documents()]
    found = [sha256 for sha256 in held if sha256.startswith(item.lower())]
    if len(found) != 1:
        raise UsageError(
            "export.no-document", f"{len(found) or 'no'} documents begin with {item!r}", "the SHA-256 of one document"
        )
    return found[0]


def _field(written: str) -> tuple[int, str]:
    seq, _, name = written.partition(":")
    if not (seq.isascii() and seq.isdigit()) or not name:
        raise UsageError("export.no-seal", f"--disclose {written!r}", "ENTRY:FIELD, such as 12:reason")
    return int(seq), name


def _export_table(name: str, folder: Path | None, out: Path | None, talk: Talk) -> None:
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
