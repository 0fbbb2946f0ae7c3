"""Claims of a workspace as the pages show them: decided, redacted, their speakers told by their part."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sijill.model.counts import Count
from sijill.publish.evidence import ClaimEntry, Decision, DocumentEntry
from sijill.publish.passages import Passages
from sijill.publish.places import HiddenPlaces
from sijill.publish.rows import Row, grouped, text_in, whole_in
from sijill.publish.speakers import Speakers
from sijill.text.place_names import AS_WRITTEN

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

CONFIDENTIAL = "confidential"


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands beside the claims, by document or claim."""

    documents: Mapping[str, Row]
    languages: Mapping[str, str]
    places: Mapping[str, list[Row]]
    sources: Mapping[str, list[Row]]
    garbles: Mapping[str, list[Row]]
    decisions: Mapping[str, Decision]
    passages: Passages
    speakers: Speakers


def closed_in(workspace: Workspace) -> frozenset[str]:
    """Documents, claims and incidents of which no word may leave.

    Those are confidential documents, claims of a person who refused or withdrew consent to publish, and whatever
    somebody withheld by its id.
    """
    facts = workspace.facts
    confidential = {str(row["sha256"]) for row in facts.documents() if row["tier"] == CONFIDENTIAL}
    consents = {str(row["person"]): str(row["state"]) for row in facts.consents() if row["purpose"] == "publish"}
    refusing = {person for person, state in consents.items() if state != "given"}
    silent = {str(row["claim"]) for row in workspace.derived.rows("claim_source") if str(row["person"]) in refusing}
    latest = facts.current("clearance")
    withheld = {item for item, row in latest.items() if row["verdict"] == "withheld"}
    return frozenset(confidential | silent | withheld)


def speakers_in(workspace: Workspace, claims: Iterable[str], strike: Callable[[str], str]) -> Speakers:
    """The people who spoke, numbered in the order of ``claims``; ``strike`` takes out names held back."""
    sources = grouped(workspace.derived.rows("claim_source"), "claim")
    roles = {str(row["id"]): str(row["role"]) for row in workspace.derived.rows("person")}
    order = [str(row["person"]) for claim in claims for row in sources.get(claim, ()) if row["person"]]
    return Speakers(roles, order, strike)


def in_reading_order(workspace: Workspace) -> list[Row]:
    """Every claim as it stands, by the day and hash of its document and where it stands in it."""
    from sijill.store.standing import effective_claims

    days = {str(row["sha256"]): str(row["published"] or "") for row in workspace.facts.documents()}

    def place(row: Row) -> tuple[str, str, int, str]:
        document = str(row["document"])
        return days.get(document, ""), document, int(str(row["start"])), str(row["id"])

    return sorted(effective_claims(workspace), key=place)


def claim_entries(
    workspace: Workspace, rows: Iterable[Row], passages: Passages, speakers: Speakers
) -> list[ClaimEntry]:
    """``rows`` as the pages show them, in their order."""
    derived = workspace.derived
    beside = _Around(
        documents={str(row["sha256"]): row for row in workspace.facts.documents()},
        languages={str(row["document"]): str(row["language"]) for row in derived.rows("reading")},
        places=grouped(derived.rows("claim_place"), "claim"),
        sources=grouped(derived.rows("claim_source"), "claim"),
        garbles=grouped(derived.rows("garble"), "document"),
        decisions=_decisions(workspace),
        passages=passages,
        speakers=speakers,
    )
    return [_entry(row, beside) for row in rows]


def hidden_places(workspace: Workspace, rows: Iterable[Row], passages: Passages) -> HiddenPlaces:
    """The places that ``rows`` tell only in words that may not leave."""
    places = grouped(workspace.derived.rows("claim_place"), "claim")
    return HiddenPlaces.among(
        (str(place["name"] or place["written"]), passages.words(row, place["start"], place["end"])[1])
        for row in rows
        for place in places.get(str(row["id"]), ())
        if place["name"] or place["written"]
    )


def _decisions(workspace: Workspace) -> dict[str, Decision]:
    """What people decided, as it was re-attached to the claims."""
    actors = {row["seq"]: str(row["actor"]) for row in workspace.facts.claim_decisions()}
    return {
        str(row["claim"]): Decision(str(row["verdict"]), int(str(row["seq"])), actors.get(row["seq"], ""))  # type: ignore[arg-type]
        for row in workspace.derived.rows("claim_state")
    }


def _entry(row: Row, beside: _Around) -> ClaimEntry:
    ident, document = str(row["id"]), str(row["document"])
    language = beside.languages.get(document, "und")
    printed, _ = beside.passages.words(row, row["count_start"], row["count_end"])
    return ClaimEntry(
        id=ident,
        harm=str(row["harm"]),
        count=Count(whole_in(row, "low"), whole_in(row, "high"), printed or None, text_in(row, "modifier")),
        passage=beside.passages.of(row, language),
        document=_document(beside.documents[document], beside.speakers, beside.passages.is_closed(row)),
        status=str(row["status"]),
        negated=bool(row["negated"]),
        historical=bool(row["historical"]),
        when_from=text_in(row, "when_from"),
        when_to=text_in(row, "when_to"),
        places=tuple(_places(row, beside)),
        chain=tuple(beside.speakers.of(source) for source in beside.sources.get(ident, ())),
        voice=str(row["voice"]),
        hearsay=bool(row["hearsay"]),
        verification=str(row["verification"]),
        garble=_garble(row, beside),
        additive_to=text_in(row, "additive_to"),
        part_of=text_in(row, "part_of"),
        method=f"{row['method']} {row['version']}",
        decision=beside.decisions.get(ident),
    )


def _document(row: Row, speakers: Speakers, is_closed: bool) -> DocumentEntry:
    """A document as it may be told of; who published a closed one stays unsaid."""
    outlet = "" if is_closed else speakers.inside(text_in(row, "outlet") or "")
    kind = str(row["kind"] or "report")
    return DocumentEntry(str(row["sha256"]), whole_in(row, "seq"), kind, outlet or None, text_in(row, "published"))


def _places(row: Row, beside: _Around) -> Iterable[str]:
    """Names of the places; one whose words are struck out, in whole or in part, is not told in other words either."""
    for place in beside.places.get(str(row["id"]), ()):
        shown, is_whole = beside.passages.words(row, place["start"], place["end"])
        if is_whole:
            yield beside.speakers.inside(str(place["name"] or f"{shown}{AS_WRITTEN}"))


def _garble(row: Row, beside: _Around) -> str | None:
    if beside.passages.is_closed(row):
        return None
    start, end = int(str(row["start"])), int(str(row["end"]))
    notes = [
        beside.speakers.inside(str(one["reading"]))
        for one in beside.garbles.get(str(row["document"]), ())
        if int(str(one["start"])) < end and start < int(str(one["end"]))
    ]
    return "; ".join(dict.fromkeys(notes)) or None
