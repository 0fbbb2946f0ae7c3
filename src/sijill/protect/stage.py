"""The stage: people, words and victims -> the clearance queue."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from sijill.gate.grave import GRAVE, grave_spans
from sijill.gate.held import text_of, words_id
from sijill.gate.redact import Hidden
from sijill.model.protection import Clearance, Consent, NamingBasis, State
from sijill.model.summary import Summary
from sijill.protect.dead import VictimSeen, victim_item
from sijill.protect.item import Item
from sijill.protect.living import PersonSeen, person_item, words_item
from sijill.protect.verdicts import Decided, rows_in
from sijill.text.names import fold

if TYPE_CHECKING:
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

READS = (
    "document",
    "person",
    "mention",
    "protected_span",
    "reading",
    "victim",
    "victim_member",
    "victim_record",
    "claim",
    "clearance",
    "consent",
    "naming_basis",
    "found_alive",
)
WRITES = ("clearance_item",)
VERSION = "3"
STAGES_READ = ("extract", "record", "link")

Row = Mapping[str, object]


def run(workspace: Workspace) -> Summary:
    """Make the clearance queue again when something it reads, or a decision, has changed."""
    stamp = _stamp(workspace)
    is_current = stamp.is_of(workspace.derived.stamp("protect", "all"))
    if not is_current:
        items = clearance_items(workspace, decisions_of(workspace))
        workspace.derived.replace("protect", "all", stamp, {"clearance_item": [item.as_row() for item in items]})
    states = [str(row["state"]) for row in workspace.derived.rows("clearance_item")]
    counts = {state.value: states.count(state.value) for state in State}
    waits = counts[State.WAITING.value]
    notes = (f"{waits} items wait for a person: 'sijill protect' lists them",) if waits else ()
    return Summary("protect", 0 if is_current else 1, 1 if is_current else 0, counts, notes=notes)


def clearance_items(workspace: Workspace, decided: Decided) -> list[Item]:
    """Give every item of the queue, ordered by id, each once."""
    victims, of_record = _victims(workspace, decided)
    people = [person_item(person, decided) for person in _people(workspace, of_record)]
    words = [words_item(item, reason, decided) for item, reason in _protected(workspace)]
    unique = {item.id: item for item in [*victims, *people, *words]}
    return [unique[key] for key in sorted(unique)]


def decisions_of(workspace: Workspace) -> Decided:
    """Give everything people decided that bears on what may leave."""
    facts = workspace.facts
    entries = workspace.ledger.size
    latest = workspace.ledger.entry(entries - 1).time[:10] if entries else "0001-01-01"
    return Decided(
        clearances=tuple(
            Clearance(str(row["item"]), State(str(row["verdict"])), str(row["actor"]), _text(row["kind"]))
            for row in facts.clearances()
        ),
        consents=tuple(_consent(row) for row in facts.consents()),
        bases=tuple(
            NamingBasis(str(row["person"]), rows_in(row["anchors"]), row["basis"], bool(row["objection"]))  # type: ignore[arg-type]
            for row in facts.naming_bases()
        ),
        alive=frozenset(anchor for row in facts.found_alive() for anchor in rows_in(row["anchors"])),
        alive_ids=frozenset(str(row["victim"]) for row in facts.found_alive()),
        today=date.fromisoformat(latest),
    )


def _text(value: object) -> str | None:
    return str(value) if value else None


def _consent(row: Row) -> Consent:
    expires = row["expires"]
    return Consent(
        person=str(row["person"]),
        purpose=row["purpose"],  # type: ignore[arg-type]
        state=row["state"],  # type: ignore[arg-type]
        expires=date.fromisoformat(str(expires)[:10]) if expires else None,
    )


def _stamp(workspace: Workspace) -> Stamp:
    from sijill.store.staleness import digest, rows_digest, stages_digest
    from sijill.store.stamps import Stamp

    facts = workspace.facts
    decided = [
        rows_digest(rows) for rows in (facts.clearances(), facts.consents(), facts.naming_bases(), facts.found_alive())
    ]
    told = [f"{row['sha256']} {row['kind']} {row['tier']}" for row in facts.documents()]
    expiring = [str(row["expires"]) for row in facts.consents() if row["expires"]]
    day = decisions_of(workspace).today.isoformat() if expiring else ""
    inputs = digest(stages_digest(workspace, STAGES_READ), list(decided), day, list(told))
    return Stamp(inputs, digest("no settings"), VERSION)


def _protected(workspace: Workspace) -> Iterable[tuple[str, str]]:
    """Item id and reason of all protected words; a sentence about sexual violence is one whatever the reader found."""
    for row in workspace.derived.rows("protected_span"):
        anchor = words_id(row["document"], row["start"], row["end"])
        yield workspace.ids.make("words", anchor), str(row["reason"] or "protected words")
    for document, hidden in _grave(workspace).items():
        for one in hidden:
            yield workspace.ids.make("words", words_id(document, one.start, one.end)), GRAVE


def _victims(workspace: Workspace, decided: Decided) -> tuple[list[Item], dict[str, Item]]:
    """The items of the victims, and the item of each victim record; a record no victim holds is its own item."""
    derived = workspace.derived
    victim_of = {str(row["record"]): str(row["victim"]) for row in derived.rows("victim_member")}
    living = {str(row["id"]) for row in derived.rows("victim") if row["alive"]}
    held: dict[str, list[Row]] = defaultdict(list)
    for record in derived.rows("victim_record"):
        held[victim_of.get(str(record["id"]), str(record["id"]))].append(record)
    grave = _sexual_violence(workspace)
    items: dict[str, Item] = {}
    of_record: dict[str, Item] = {}
    for victim, records in sorted(held.items()):
        seen = VictimSeen(
            victim,
            frozenset((str(row["list"]), str(row["row_id"])) for row in records),
            is_living=victim in living or any(row["alive"] for row in records),
            is_minor=any(row["minor"] for row in records),
            is_sexual_violence=any(str(row["claim"]) in grave for row in records),
        )
        items[victim] = victim_item(seen, decided)
        of_record.update({str(row["id"]): items[victim] for row in records})
    return list(items.values()), of_record


def _sexual_violence(workspace: Workspace) -> set[str]:
    """Ids of claims whose words touch a sentence about sexual violence."""
    found: set[str] = set()
    for document, hidden in _grave(workspace).items():
        for claim in workspace.derived.rows("claim", document=document):
            start, end = _ends(claim)
            if any(one.start < end and start < one.end for one in hidden):
                found.add(str(claim["id"]))
    return found


def _grave(workspace: Workspace) -> dict[str, list[Hidden]]:
    """The sentences about sexual violence of each document that has any."""
    documents = [str(row["document"]) for row in workspace.derived.rows("reading")]
    spans = {document: grave_spans(text_of(workspace, document) or "") for document in documents}
    return {document: hidden for document, hidden in spans.items() if hidden}


def _ends(row: Row) -> tuple[int, int]:
    return int(str(row["start"])), int(str(row["end"]))


def _people(workspace: Workspace, of_record: Mapping[str, Item]) -> Iterable[PersonSeen]:
    """Everybody a text names; a victim is tied to the record of the same name in the same text."""
    named = _named_records(workspace, of_record)
    told_in = {str(row["sha256"]): _told_in(row) for row in workspace.facts.documents()}
    mentions: dict[str, list[Row]] = defaultdict(list)
    for row in workspace.derived.rows("mention"):
        mentions[str(row["person"])].append(row)
    for person in workspace.derived.rows("person"):
        document = str(person["document"])
        victim = None
        if person["role"] == "victim" and named.get(document):
            text = text_of(workspace, document) or ""
            folded = {fold(text[slice(*_ends(row))]) for row in mentions[str(person["id"])]}
            victim = next((named[document][name] for name in sorted(folded) if name in named[document]), None)
        yield PersonSeen(
            str(person["id"]),
            str(person["role"]),
            bool(person["protect"]),
            _text(person["reason"]),
            victim,
            told_in.get(document),
        )


def _told_in(document: Row) -> str | None:
    """Whether what a document says was told in confidence: ``form``, ``confidential`` or ``None``."""
    return "form" if document["kind"] == "form" else "confidential" if document["tier"] == "confidential" else None


def _named_records(workspace: Workspace, of_record: Mapping[str, Item]) -> dict[str, dict[str, Item]]:
    """For each document read as prose, the items of the victims it names, by folded name."""
    named: dict[str, dict[str, Item]] = defaultdict(dict)
    for record in workspace.derived.rows("victim_record"):
        for name in (record["name"], record["name_ar"]):
            if name and record["claim"]:
                named[str(record["document"])][fold(str(name))] = of_record[str(record["id"])]
    return named
