"""The stage: victim records -> pairs, victims; what people judged is obeyed, ids outlive re-linking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sijill.model.summary import Summary

if TYPE_CHECKING:
    from sijill.link.identity import Change, Identities
    from sijill.link.linkage import Linkage
    from sijill.model.victims import VictimRecord
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

READS = ("victim_record", "judgement", "assigned_id", "found_alive")
WRITES = ("pair", "victim", "victim_member", "link_model")
VERSION = "17"
DATA = ("names",)

Row = Mapping[str, object]
Key = tuple[str, str]


def record_of(row: Row) -> VictimRecord:
    """The victim record that a row of the table stands for."""
    from sijill.model.dates import DateRange
    from sijill.model.victims import Age, Cause, VictimRecord, WrittenName
    from sijill.model.vocabulary import Sex, Status

    def text(name: str) -> str | None:
        return str(row[name]) if row[name] else None

    def day(value: object) -> date | None:
        return date.fromisoformat(str(value)) if value else None

    body = row["body"] if isinstance(row["body"], Mapping) else {}
    birth = body.get("birth") or [None, None]
    low, high = row["age_low"], row["age_high"]
    return VictimRecord(
        list_name=str(row["list"]),
        id=str(row["row_id"]),
        name=WrittenName(
            text("name"), text("name_ar"), text("given"), text("family"), text("father"), body.get("mother")
        ),
        sex=Sex(str(row["sex"])) if row["sex"] else None,
        age=Age(int(str(low)), int(str(high))) if low is not None and high is not None else None,
        birth=DateRange(day(birth[0]), day(birth[1])),
        died=DateRange(day(row["died_from"]), day(row["died_to"])),
        place=text("place"),
        admin1=text("admin1"),
        status_stated=Status(str(row["status"])),
        cause=Cause(str(row["cause"])) if row["cause"] else None,
        extra=tuple(sorted((str(name), str(value)) for name, value in body.get("extra", []))),
    )


def _keys(anchors: object) -> set[Key]:
    told = anchors if isinstance(anchors, list) else []
    return {(str(one["list"]), str(one["id"])) for one in told}


def _stamp(workspace: Workspace) -> Stamp:
    from sijill.store.staleness import digest, full_version, rows_digest
    from sijill.store.stamps import Stamp

    facts = workspace.facts
    records = [
        [unit, stamp.content]
        for unit, stamp in sorted(workspace.derived.stamps("record").items())
        if unit != "incidents"
    ]
    decided = [rows_digest(rows) for rows in (facts.judgements(), facts.assigned_ids(), facts.found_alive())]
    settings = workspace.settings.digest("link", "run.seed")
    return Stamp(digest(records, list(decided)), settings, full_version(VERSION, DATA))  # type: ignore[arg-type]


def _write_changes(workspace: Workspace, changes: Sequence[Change]) -> None:
    """Append splits and merges that the ledger does not know yet."""
    from sijill.store.entries import Draft

    told = {(str(row["event"]), str(row["victim"]), _into(row)) for row in workspace.facts.assigned_ids()}
    drafts = [
        Draft(
            f"victim.{change.event}",
            change.victim,
            {"anchors": [{"list": name, "id": ident} for name, ident in change.rows], "into": list(change.into)},
            {},
        )
        for change in changes
        if (change.event, change.victim, change.into) not in told
    ]
    if drafts:
        workspace.ledger.append_many(drafts)


def _into(row: Row) -> tuple[str, ...]:
    into = row["into"]
    return tuple(map(str, into)) if isinstance(into, list) else ()


def _came(workspace: Workspace, rows: Sequence[Row]) -> dict[str, int]:
    """When each list first came in: the place of its oldest document among all documents."""
    documents = workspace.facts.documents()
    place = {str(document["sha256"]): at for at, document in enumerate(documents)}
    came: dict[str, int] = {}
    for row in rows:
        name, at = str(row["list"]), place.get(str(row["document"]), len(documents))
        came[name] = min(at, came.get(name, at))
    for at, document in enumerate(documents):
        name = str(document["outlet"])
        if name in came:
            came[name] = min(at, came[name])
    return came


def _tables(
    workspace: Workspace, linkage: Linkage, identities: Identities, rows: Sequence[Row]
) -> dict[str, list[dict[str, object]]]:
    from sijill.link.canonical import canonical_values
    from sijill.link.stored import model_row

    doubtful = workspace.settings.number("link.review")
    by_key = {(str(row["list"]), str(row["row_id"])): row for row in rows}
    best: dict[Key, float] = {}
    for pair in linkage.pairs:
        if pair.decision in ("linked", "judged_same"):
            for side in (pair.left, pair.right):
                best[side] = max(best.get(side, 0.0), pair.probability)
    alive = set().union(*(_keys(row["anchors"]) for row in workspace.facts.found_alive()), set())
    victims, members = [], []
    for cluster, ident in sorted(identities.ids.items(), key=lambda item: item[1]):
        held = [by_key[key] for key in cluster]
        sure = min((best.get(key, 1.0) for key in cluster), default=1.0) if len(cluster) > 1 else 1.0
        is_alive = bool(alive & set(cluster))
        victims.append({"id": ident, **canonical_values(held), "probability": round(sure, 6), "alive": is_alive})
        members += [
            {"victim": ident, "record": by_key[key]["id"], "probability": round(best.get(key, 1.0), 6)}
            for key in cluster
        ]
    pairs = [
        {
            "record_a": by_key[pair.left]["id"],
            "record_b": by_key[pair.right]["id"],
            "probability": pair.probability,
            "weight": round(pair.weight, 6),
            "decision": "review" if pair.decision == "apart" and pair.probability >= doubtful else pair.decision,
            "rivals": pair.rivals,
        }
        for pair in linkage.pairs
    ]
    return {"pair": pairs, "victim": victims, "victim_member": members, "link_model": [model_row(linkage)]}


def run(workspace: Workspace) -> Summary:
    """Link again when a record, a judgement or a setting has changed."""
    from sijill.link.identity import identify, known_ids
    from sijill.link.judgements import judgements_of
    from sijill.link.linkage import Options, link

    rows = workspace.derived.rows("victim_record")
    if _stamp(workspace).is_of(workspace.derived.stamp("link", "all")):
        return _summary(workspace, 0)
    settings = workspace.settings
    options = Options(
        settings.number("link.threshold"), settings.flag("link.one_list_once"), settings.integer("run.seed")
    )
    linkage = link(
        [record_of(row) for row in rows], judgements=judgements_of(workspace.facts.judgements()), options=options
    )
    known = known_ids(workspace.facts.assigned_ids())
    identities = identify(linkage.clusters, known, workspace.ids.make, _came(workspace, rows))
    _write_changes(workspace, identities.changes)
    workspace.derived.replace("link", "all", _stamp(workspace), _tables(workspace, linkage, identities, rows))
    return _summary(workspace, 1)


def _summary(workspace: Workspace, did: int) -> Summary:
    from sijill.link.kept_draws import keep_wanted_draws

    did = max(did, int(keep_wanted_draws(workspace) > 0))
    pairs, victims = workspace.derived.count("pair"), workspace.derived.count("victim")
    return Summary("link", did, 1 - did, {"pairs": pairs, "victims": victims})
