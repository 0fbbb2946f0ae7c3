"""What waits for a person, with what they need to see to decide."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from sijill.cli.reach import reach
from sijill.model.claims import MODEL

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

COLUMNS: Mapping[str, Mapping[str, str]] = {
    "claims": {"claim": "claim", "harm": "harm", "count": "count", "says": "words"},
    "pairs": {"record_a": "record", "first": "says", "record_b": "record", "second": "says", "probability": "chance"},
    "figures": {"figure": "figure", "category": "counts", "scope": "scope", "range": "range", "origins": "origins"},
    "names": {"victim": "victim", "records": "records", "lists": "lists"},
}
Row = dict[str, object]


def waiting(workspace: Workspace, what: str) -> list[Mapping[str, object]]:
    """The rows of one queue, by id; ``what`` is a key of :data:`COLUMNS`."""
    found = {"claims": _claims, "pairs": _pairs, "figures": _figures, "names": _names}[what](workspace)
    return list(found)


def _claims(workspace: Workspace) -> list[Row]:
    from sijill.gate import Quotes

    quotes = Quotes(workspace)
    decided = {str(row["claim"]) for row in workspace.derived.rows("claim_state")}
    return [
        {
            "claim": row["id"],
            "harm": _harm(row),
            "count": reach(row["low"], row["high"]),
            "says": " ".join(quotes.of(str(row["document"]), int(str(row["start"])), int(str(row["end"]))).split()),
        }
        for row in workspace.derived.rows("claim")
        if str(row["id"]) not in decided
    ]


def _harm(claim: Mapping[str, object]) -> str:
    told = f"not {claim['harm']}" if claim["negated"] else str(claim["harm"])
    return f"{told} (proposed by {claim['method']})" if str(claim["method"]).startswith(MODEL) else told


def _pairs(workspace: Workspace) -> list[Row]:
    from sijill.gate.unseen import held_back

    hidden = held_back(workspace)
    records = {str(row["id"]): row for row in workspace.derived.rows("victim_record")}
    pairs = workspace.derived.rows("pair", decision="review")
    return [
        {
            "record_a": row["record_a"],
            "first": _written(records[str(row["record_a"])], hidden),
            "record_b": row["record_b"],
            "second": _written(records[str(row["record_b"])], hidden),
            "probability": row["probability"],
        }
        for row in sorted(pairs, key=lambda one: (abs(float(str(one["probability"])) - 0.5), str(one["record_a"])))
    ]


def _written(record: Mapping[str, object], hidden: Collection[tuple[str, str]]) -> str:
    """A record as its list writes it: name (unless it is held back), age, day and place of death, list."""
    is_hidden = (str(record["list"]), str(record["row_id"])) in hidden
    name = "name held back" if is_hidden else record["name"] or record["name_ar"] or "no name"
    age = "" if record["age_low"] is None else f", {record['age_low']}"
    told = [str(record[field]) for field in ("died_from", "place", "list") if record[field]]
    return f"{name}{age}; {'; '.join(told)}"


def _figures(workspace: Workspace) -> list[Row]:
    return [
        {
            "figure": row["id"],
            "category": row["category"],
            "scope": row["scope"],
            "range": reach(row["low"], row["high"]),
            "origins": row["independent_origins"],
        }
        for row in workspace.derived.rows("figure")
        if row["state"] != "reviewed"
    ]


def _names(workspace: Workspace) -> list[Row]:
    named = {str(row["person"]) for row in workspace.facts.naming_bases()}
    lists = workspace.derived.rows("victim")
    return [
        {"victim": row["id"], "records": row["records"], "lists": ", ".join(_lists(row))}
        for row in lists
        if not row["alive"] and str(row["id"]) not in named
    ]


def _lists(victim: Mapping[str, object]) -> list[str]:
    body = victim["body"]
    told = body.get("lists", []) if isinstance(body, Mapping) else []
    return [str(one) for one in told]
