"""The stage: lists and claims -> victim records, row reports, the state of each claim, incidents.

One list at a time; then the claims (with what people decided about them); then the incidents of all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from sijill.errors import InputRefused, UsageError
from sijill.lists.preserved import PDF, list_mapping, list_name
from sijill.model.summary import Summary
from sijill.record.releases import SUFFIX, current_lists, earlier_lists, superseded_lists, withdrawals_without_reason

if TYPE_CHECKING:
    from sijill.lists.tables import ListTable
    from sijill.record.entries import Lookup
    from sijill.record.incidents import Pair
    from sijill.record.rows import Recorded
    from sijill.record.written_places import Beside
    from sijill.store.ranks import Ranks
    from sijill.store.workspace import Workspace

READS = (
    "document",
    "derivation",
    "printed_list",
    "claim_decision",
    "check_made",
    "reading",
    "claim",
    "claim_place",
    "claim_source",
    "protected_span",
)
WRITES = (
    "victim_record",
    "row_report",
    "list_change",
    "claim_state",
    "unattached",
    "incident",
    "incident_claim",
    "incident_record",
    "incident_pair",
)
VERSION = "17"
DATA = ("headers", "gazetteer", "names")
LOOK = "the list could not be read; 'sijill record --check' on the file says what is wrong, in its own words"
"""Why a list was refused, without a word of it: what stands where headers should be may be somebody's name."""

Row = Mapping[str, object]
Tables = dict[str, list[dict[str, object]]]


def lookup_in(workspace: Workspace, country: object) -> Lookup:
    """The gazetteer of a country, as a function of a written place."""
    from sijill.text.places import lookup

    meant = str(country) if country else workspace.settings.text("extract.country") or None
    return lambda surface: lookup(surface, meant)


def _recorded(workspace: Workspace, document: Row, name: str) -> Recorded:
    """The records of a list document, under the list name ``name``."""
    from sijill.record.rows import records_of

    return records_of(_table(workspace, document, name), name, _today(document))


def _today(document: Row) -> date:
    """The day after which nobody on the list was born or died: when it was received, or came out."""
    captured = date.fromisoformat(str(document["at"])[:10])
    return max(filter(None, (captured, _day(document["published"]))))


def _table(workspace: Workspace, document: Row, name: str) -> ListTable:
    from sijill.lists.apart import printed_list
    from sijill.lists.reading import named_table, read_list

    data, mapping = workspace.blobs.get(str(document["sha256"])), list_mapping(workspace, name)
    if document["media_type"] == PDF:
        return named_table(printed_list(data, f"{name}.pdf", mapping).raw, mapping)
    return read_list(data, f"{name}{SUFFIX.get(str(document['media_type']), '.xlsx')}", mapping)


def _list_tables(workspace: Workspace, document: Row, earlier: Row | None) -> Tables:
    from sijill.record.entries import note_row, record_row

    sha256 = str(document["sha256"])
    name = list_name(document)
    recorded = _recorded(workspace, document, name)
    lookup, make = lookup_in(workspace, document["country"]), workspace.ids.make
    held, today = zip(recorded.records, recorded.rows, strict=True), _today(document)
    rows = [record_row(one, sha256, number, lookup, make, today) for one, number in held]
    is_printed = document["media_type"] == PDF
    notes = [note_row(note, sha256, name, is_printed=is_printed) for note in recorded.notes]
    changes = _changes(workspace, recorded, name, sha256, earlier) if earlier else []
    return {"victim_record": rows, "row_report": notes, "list_change": changes}


def _changes(workspace: Workspace, recorded: Recorded, name: str, sha256: str, earlier: Row) -> list[dict[str, object]]:
    """What the list says otherwise than its earlier release; nothing when that one cannot be read any more."""
    from sijill.record.difference import difference
    from sijill.record.entries import change_row

    try:
        before = _recorded(workspace, earlier, name)
    except (InputRefused, UsageError):
        return []
    found, make = difference(before, recorded), workspace.ids.make
    return [change_row(change, sha256, str(earlier["sha256"]), make) for change in found.changes]


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None


def _refused(document: Row, error: InputRefused | UsageError) -> Tables:
    note: dict[str, object] = {
        "document": str(document["sha256"]),
        "list": str(document["outlet"] or ""),
        "row": None,
        "column_name": None,
        "value": None,
        "code": error.code,
        "why": LOOK,
        "done": "list_refused",
    }
    return {"victim_record": [], "row_report": [note], "list_change": []}


def _own_rows(workspace: Workspace, sha256: str, tables: Tables) -> Tables:
    """The tables without records whose list and id another document holds already; each is noted."""
    ids = [str(row["id"]) for row in tables["victim_record"]]
    taken = {
        str(row["id"]): row for row in workspace.derived.rows("victim_record", id=ids) if row["document"] != sha256
    }
    for row in tables["victim_record"]:
        if str(row["id"]) in taken:
            tables["row_report"].append(
                {
                    "document": sha256,
                    "list": row["list"],
                    "row": row["row"],
                    "column_name": "id",
                    "value": None,
                    "code": "record.held-elsewhere",
                    "why": f"document {str(taken[str(row['id'])]['document'])[:12]} holds this row of the list already",
                    "done": "row_refused",
                }
            )
    tables["victim_record"] = [row for row in tables["victim_record"] if str(row["id"]) not in taken]
    return tables


def _lists(workspace: Workspace) -> Iterator[tuple[str, bool, str | None]]:
    """Do each list that is stale: ``(document, whether it was done now, why it was refused)``."""
    from sijill.store.staleness import digest, full_version
    from sijill.store.stamps import Stamp

    wanted, before = current_lists(workspace), earlier_lists(workspace)
    for unit in workspace.derived.units("record"):
        if unit.startswith("list:") and unit.removeprefix("list:") not in {row["sha256"] for row in wanted}:
            workspace.derived.drop("record", unit)
    for document in wanted:
        sha256 = str(document["sha256"])
        earlier = before.get(sha256)
        told = [str(document[name]) for name in ("sha256", "outlet", "country", "published")]
        told += [str(earlier["sha256"])] if earlier else []
        told += [f"{field}={header}" for field, header in sorted(list_mapping(workspace, list_name(document)).items())]
        stamp = Stamp(digest(list(told)), workspace.settings.digest("extract"), full_version(VERSION, DATA))
        if stamp.is_of(workspace.derived.stamp("record", f"list:{sha256}")):
            old = workspace.derived.rows("row_report", document=sha256, done="list_refused")
            yield sha256, False, str(old[0]["why"]) if old else None
            continue
        why = None
        try:
            tables = _own_rows(workspace, sha256, _list_tables(workspace, document, earlier))
        except (InputRefused, UsageError) as error:
            tables, why = _refused(document, error), f"list {sha256[:12]}: {error.code}: {LOOK}"
        workspace.derived.replace("record", f"list:{sha256}", stamp, tables)
        yield sha256, True, why


def _printed(workspace: Workspace) -> tuple[bool, list[str]]:
    """Write what a person must know of PDFs preserved as lists; whether it was stale, and the lines that say so."""
    from sijill.record.printed_lists import note_lines, printed_notes
    from sijill.store.staleness import digest
    from sijill.store.stamps import Stamp

    notes = printed_notes(workspace)
    told = [[str(note[name]) for name in ("document", "list", "code", "why")] for note in notes]
    stamp = Stamp(digest(told), digest(), VERSION)  # type: ignore[arg-type]
    if stamp.is_of(workspace.derived.stamp("record", "printed")):
        return False, note_lines(notes)
    if notes or workspace.derived.stamp("record", "printed"):
        workspace.derived.replace("record", "printed", stamp, {"row_report": notes})
    return bool(notes), note_lines(notes)


def _claims(workspace: Workspace) -> bool:
    """Write the state of each claim and the records of the victims whom claims name; whether it was stale."""
    from sijill.record.named import named_victims
    from sijill.record.states import claim_states
    from sijill.store.staleness import digest, full_version, rows_digest, stages_digest
    from sijill.store.stamps import Stamp

    decisions = workspace.facts.claim_decisions()
    inputs = digest(stages_digest(workspace, ["extract"]), rows_digest(decisions))
    stamp = Stamp(inputs, workspace.settings.digest("extract"), full_version(VERSION, DATA))
    if stamp.is_of(workspace.derived.stamp("record", "claims")):
        return False
    states, unattached = claim_states(workspace, decisions)
    tables: Tables = {
        "claim_state": [dict(row) for row in states],
        "unattached": [dict(row) for row in unattached],
        "victim_record": named_victims(workspace, {str(row["claim"]): str(row["verdict"]) for row in states}),
    }
    workspace.derived.replace("record", "claims", stamp, tables)
    return True


def _incidents(workspace: Workspace) -> bool:
    from sijill.record.entries import incident_rows
    from sijill.record.written_places import gathered
    from sijill.store.checking import incident_decisions
    from sijill.store.ranks import Ranks, place_in_documents
    from sijill.store.staleness import digest, stages_digest
    from sijill.store.stamps import Stamp
    from sijill.store.standing import effective_claims

    derived = workspace.derived
    parts = [[unit, stamp.content] for unit, stamp in sorted(derived.stamps("record").items()) if unit != "incidents"]
    decided = incident_decisions(workspace.facts.checks())
    said = [[first, second, verdict, seq] for (first, second), (verdict, seq) in sorted(decided.items())]
    inputs = digest(stages_digest(workspace, ["extract"]), parts, said)  # type: ignore[arg-type]
    stamp = Stamp(inputs, workspace.settings.digest("record"), VERSION)
    if stamp.is_of(derived.stamp("record", "incidents")):
        return False
    claims = sorted(effective_claims(workspace), key=place_in_documents)
    records = sorted(derived.rows("victim_record"), key=place_in_documents)
    ranks = Ranks()
    ranks.add("claim", (str(row["id"]) for row in claims))
    ranks.add("record", (str(row["id"]) for row in records))
    named = {str(row["id"]): row for row in ranks.rows(claims, "id")}
    together, apart = _told_by_people(decided)
    beside = _beside(workspace, claims, ranks)
    held = gathered(named, ranks.rows(records, "id"), beside, *_ranked(together, apart, ranks))
    by_id = {str(row["id"]): row for row in claims}
    derived.replace("record", "incidents", stamp, incident_rows(ranks.back(held), by_id, workspace.ids.make))
    return True


def _ranked(
    together: list[Pair], apart: list[tuple[str, str]], ranks: Ranks
) -> tuple[list[Pair], list[tuple[str, str]]]:
    """What people said, of the names of claims and records."""
    from sijill.record.incidents import Pair

    named = [Pair(ranks.of(pair.first), ranks.of(pair.second), pair.why) for pair in together]
    return named, [(ranks.of(first), ranks.of(second)) for first, second in apart]


def _beside(workspace: Workspace, claims: list[dict[str, object]], ranks: Ranks) -> Beside:
    from sijill.record.written_places import Beside

    places: dict[str, list[Row]] = defaultdict(list)
    for place in workspace.derived.rows("claim_place"):
        places[str(place["claim"])].append(place)
    about = {str(row["document"]): str(row["country"] or "") for row in workspace.derived.rows("reading")}
    first = [row for row in workspace.derived.rows("claim_source") if row["position"] == 0 and row["name"]]
    return Beside(
        ranks.keyed(places),
        ranks.keyed({str(row["id"]): about.get(str(row["document"]), "") for row in claims}),
        ranks.keyed({str(row["claim"]): str(row["name"]) for row in first}),
    )


def _told_by_people(decided: Mapping[tuple[str, str], tuple[str, int]]) -> tuple[list[Pair], list[tuple[str, str]]]:
    """What people said belongs together, in the order they said so, and what apart."""
    from sijill.record.incidents import Pair
    from sijill.store.checking import APART, TOGETHER

    told = sorted((seq, pair, verdict) for pair, (verdict, seq) in decided.items())
    together = [
        Pair(*pair, f"people said so (ledger entry {seq})") for seq, pair, verdict in told if verdict == TOGETHER
    ]
    return together, [pair for _, pair, verdict in told if verdict == APART]


def run(workspace: Workspace) -> Summary:
    """Record what is new or stale; a list that cannot be read is refused with its reason, the rest is done."""
    lists = list(_lists(workspace))
    was_printed, printed = _printed(workspace)
    done = [was_done for _, was_done, _ in lists] + ([was_printed] if printed else [])
    done += [_claims(workspace), _incidents(workspace)]
    counts = {name: workspace.derived.count(name) for name in ("victim_record", "incident", "row_report")}
    waiting = workspace.derived.count("unattached")
    return Summary(
        "record",
        sum(done),
        len(done) - sum(done),
        {"records": counts["victim_record"], "incidents": counts["incident"], "row notes": counts["row_report"]},
        tuple(why for _, _, why in lists if why),
        (
            *([f"{waiting} decisions could not be re-attached to a claim; they wait"] if waiting else []),
            *printed,
            *superseded_lists(workspace),
            *withdrawals_without_reason(workspace),
        ),
    )
