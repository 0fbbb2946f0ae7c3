"""``sijill show``: one thing by its id, followed down to the words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, opened, talks, workspace_option
from sijill.cli.reach import reach
from sijill.cli.show_figure import figure_about, figure_lines
from sijill.errors import UsageError
from sijill.model.claims import MODEL

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

TABLES = ("figure", "toll_chain", "claim", "testimony", "incident", "victim", "victim_record", "estimate", "relay")
Row = dict[str, object]


def found(workspace: Workspace, key: str) -> tuple[str, Row]:
    """The table and row of the one thing whose id begins with ``key``.

    Raises:
        UsageError: Nothing, or more than one thing (``show.no-item``).
    """
    held: list[tuple[str, Row]] = [
        (table, dict(row))
        for table in TABLES
        for row in workspace.derived.rows(table)
        if str(row["id"]).startswith(key)
    ]
    held += [("document", dict(row)) for row in workspace.facts.documents() if str(row["sha256"]).startswith(key)]
    exact = [one for one in held if key in (one[1].get("id"), one[1].get("sha256"))]
    held = exact or held
    if len(held) != 1:
        raise UsageError(
            "show.no-item",
            f"{len(held) or 'no'} things have an id beginning with {key!r}",
            "one id",
            "'sijill status' lists ids",
        )
    return held[0]


def words_of(workspace: Workspace, claim: Row) -> Row:
    """One claim with its words (protected ones struck out), its sources and its document."""
    from sijill.gate import quote

    start, end = int(str(claim["start"])), int(str(claim["end"]))
    chain = workspace.derived.rows("claim_source", claim=claim["id"])
    return {
        "claim": claim["id"],
        "says": quote(workspace, str(claim["document"]), start, end),
        "count": reach(claim["low"], claim["high"]),
        "harm": claim["harm"],
        "status": claim["status"],
        "sources": [row["name"] or row["person"] for row in chain],
        "verification": claim["verification"],
        "checked": checked(workspace, str(claim["id"]), str(claim["document"])),
        "document": claim["document"],
        "characters": f"{start}-{end}",
        "read_by": claim["method"],
    }


def checked(workspace: Workspace, *items: str) -> list[Row]:
    """What people checked about the items, the latest of each question; apart from what the source says."""
    from sijill.store.checking import standing_checks

    standing = standing_checks(workspace.facts.checks())
    return [
        {
            "question": check.question.value,
            "result": check.result.value,
            "method": check.method.value,
            "by": check.checker,
            "signed_off_by": check.signed_off_by or None,
            "ledger_entry": check.seq,
        }
        for (item, _), check in sorted(standing.items())
        if item in items
    ]


def _checks(rows: object) -> list[str]:
    lines = []
    for one in rows if isinstance(rows, list) else []:
        signed = f", signed off by {one['signed_off_by']}" if one["signed_off_by"] else ", signed off by nobody"
        lines.append(f"  checked {one['question']}: {one['result']} by {one['method']} ({one['by']}{signed})")
    return lines


def followed(workspace: Workspace, table: str, row: Row) -> list[Row]:
    """The claims a thing was made of, each with its words."""
    derived = workspace.derived
    if table == "claim":
        claims = [row]
    elif table == "toll_chain":
        claims = _claims(workspace, [row["id"]])
    elif table == "figure":
        body = row["body"]
        chains = body.get("chains", []) if isinstance(body, dict) else []
        claims = _claims(workspace, [chain["id"] if isinstance(chain, dict) else chain for chain in chains])
    elif table == "incident":
        claims = [
            dict(derived.rows("claim", id=one["claim"])[0])
            for one in derived.rows("incident_claim", incident=row["id"])
        ]
    elif table == "relay":
        held = row["claims"] if isinstance(row["claims"], list) else []
        claims = [dict(one) for claim in held for one in derived.rows("claim", id=claim)]
    else:
        claims = []
    return [words_of(workspace, claim) for claim in claims]


def _claims(workspace: Workspace, chains: list[object]) -> list[Row]:
    links = [one for chain in chains for one in workspace.derived.rows("chain_claim", chain=chain)]
    return [dict(row) for one in links for row in workspace.derived.rows("claim", id=one["claim"])]


def _proposed(claim: Row) -> str:
    by = str(claim["read_by"])
    return f", proposed by {by}" if by.startswith(MODEL) else ""


def _laid(claim: Row) -> list[str]:
    sources = claim["sources"]
    chain = " > ".join(map(str, sources)) if isinstance(sources, list) and sources else "no source named"
    return [
        f"  {claim['claim']}",
        f"  “{claim['says']}”",
        f"  {claim['count']} {claim['harm']} ({claim['status']}), {claim['verification']}{_proposed(claim)}",
        f"  {chain}; document {str(claim['document'])[:12]}, characters {claim['characters']}",
        *_checks(claim["checked"]),
    ]


def about(workspace: Workspace, table: str, row: Row) -> Row:
    """What else a person needs to decide on a thing: how a figure was worked out, or the rows of a victim."""
    derived = workspace.derived
    if table == "figure":
        return figure_about(workspace, row)
    if table == "relay":
        decided = [one for one in workspace.facts.relay_decisions() if one["relay"] == row["id"]]
        return {"decisions": [{"verdict": one["verdict"], "by": one["actor"], "at": one["at"]} for one in decided]}
    if table == "victim":
        members = [str(one["record"]) for one in derived.rows("victim_member", victim=row["id"])]
        held = derived.rows("victim_record", id=members)
        return {"records": [{"record": one["id"], "list": one["list"], "row_id": one["row_id"]} for one in held]}
    if table == "incident":
        pairs = derived.rows("incident_pair", incident=row["id"])
        told = [{"first": one["first"], "second": one["second"], "why": one["why"]} for one in pairs]
        return {"joined": told, "victims": victims_in(workspace, str(row["id"]))}
    return _of_estimate(row) if table == "estimate" else {}


def _of_estimate(row: Row) -> Row:
    """What must hold for an estimate, what warns of it, and where it is a sum the strata in it."""
    body = row["body"] if isinstance(row["body"], dict) else {}
    warnings = [f"{one['code']}: {one['message']}" for one in body.get("warnings", [])]
    told = body.get("diagnostics", {}).get("strata") or {"strata": []}
    strata = [
        {
            "of": ", ".join(f"{name} {value or 'not known'}" for name, value in one["stratum"].items()),
            "documented": one["documented"],
            **{name: _ends(one[name]) for name in ("unpooled", "pooled") if one[name]},
        }
        for one in told["strata"]
    ]
    return {"what_must_hold": body.get("assumption"), "warnings": warnings, "strata": strata}


def _ends(total: dict[str, float]) -> str:
    return f"{total['median']:,.0f} ({total['low']:,.0f}–{total['high']:,.0f})"


def victims_in(workspace: Workspace, incident: str) -> list[str]:
    """Ids of the victims of an incident, none of whom is in another."""
    from sijill.record.incident_victims import victims_of_incidents

    derived = workspace.derived
    days = sorted((str(one["first_day"]), str(one["id"])) for one in derived.rows("incident"))
    lying, members = derived.rows("incident_record"), derived.rows("victim_member")
    return list(victims_of_incidents(lying, members, [ident for _, ident in days])[incident])


def _told(beside: Row) -> list[str]:
    lines = []
    for name, value in beside.items():
        for one in value if isinstance(value, list) else [value] if value else []:
            said = ", ".join(f"{key} {part}" for key, part in one.items()) if isinstance(one, dict) else str(one)
            lines.append(f"  {name.replace('_', ' ')}: {said}")
    return lines


@click.command(epilog="Example: sijill show fig-k3x -w coast")
@click.argument("item", metavar="ID")
@workspace_option
@talks
def command(item: str, folder: Path | None, talk: Talk) -> None:
    """Show the thing with this ID (or the beginning of one), and the words it came from.

    Names of people are not shown; protected words are struck out.
    """
    with opened(folder) as workspace:
        table, row = found(workspace, item)
        claims, beside = followed(workspace, table, row), about(workspace, table, row)
    for hidden in ("name", "name_ar", "given", "father", "family", "body"):
        row.pop(hidden, None) if table.startswith("victim") or hidden == "body" else None
    lines = [f"{table} {row.get('id') or row.get('sha256')}"]
    lines += [
        f"  {key}: {value}" for key, value in row.items() if value is not None and key not in ("id", "stage", "unit")
    ]
    if table in ("figure", "claim"):
        lines.append(f"  range: {reach(row['low'], row['high'])}")
    lines += figure_lines(beside) if table == "figure" else _told(beside)
    for claim in claims:
        lines += ["", *_laid(claim)]
    talk.data({"kind": table, "item": row, **beside, "claims": claims}, "\n".join(lines))
