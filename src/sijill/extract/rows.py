"""Rows of the derived tables from one reading: offsets and pseudonyms, never a sealed word.

Names and quotes stay in the evidence. A row says where they stand; whoever wants the words reads them through the gate.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sijill.extract.pseudonyms import MakeId, Pseudonyms, ReadDocument
from sijill.model.claims import Claim
from sijill.model.mentions import PlaceMention
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.text.names import fold

Row = dict[str, object]


def offsets(span: Span | None) -> dict[str, int] | None:
    """Where a span stands, without its words; ``None`` for none."""
    return None if span is None else {"start": span.start, "end": span.end}


def claim_anchor(claim: Claim, document: ReadDocument) -> str:
    """Everything that says which claim is meant, so that the same reading gives the same id."""
    number = claim.count_span
    counted = f"{number.start}-{number.end}" if number else "-"
    where = f"{claim.span.start}-{claim.span.end}"
    return "\x1f".join((document.original, document.text, where, claim.harm, str(claim.negated), counted))


def claim_ids(reading: Reading, document: ReadDocument, make_id: MakeId) -> dict[str, str]:
    """The id of each claim in the workspace; claims with one anchor are told apart by their order."""
    seen: Counter[str] = Counter()
    ids = {}
    for claim in reading.claims:
        anchor = claim_anchor(claim, document)
        seen[anchor] += 1
        ids[claim.id] = make_id("claim", anchor if seen[anchor] == 1 else f"{anchor}\x1f{seen[anchor]}")
    return ids


def _name_spans(claim: Claim, text: str) -> list[list[int]]:
    found = []
    for name in claim.victims.names:
        at = text.find(name, claim.span.start, claim.span.end)
        at = at if at >= 0 else text.find(name)
        if at >= 0:
            found.append([at, at + len(name)])
    return found


def _claim_body(claim: Claim, text: str, ids: dict[str, str], people: Pseudonyms) -> Row:
    relation = claim.relation
    return {
        "victims": {
            "span": offsets(claim.victims.span),
            "name_spans": _name_spans(claim, text),
        },
        "when": {"span": offsets(claim.when.span)},
        "cue": offsets(claim.attribution.cue),
        "hedges": list(claim.hedges),
        "verification": offsets(claim.verification.span),
        "alleged_perpetrators": [
            {"span": offsets(who.span), "status": who.status.value} for who in claim.alleged_perpetrators
        ],
        "reading": {
            "garble": people.without_people(claim.reading.garble or "") or None,
            "alternative": people.without_people(claim.reading.alternative or "") or None,
        },
        "may_overlap": [ids[other] for other in relation.may_overlap if other in ids],
        **({"changes": ids[claim.changes]} if claim.changes in ids else {}),
    }


def _claim_row(claim: Claim, document: ReadDocument, text: str, ids: dict[str, str], people: Pseudonyms) -> Row:
    number, days = claim.count_span, claim.when.days
    return {
        "id": ids[claim.id],
        "document": document.original,
        "text_sha256": document.text,
        "start": claim.span.start,
        "end": claim.span.end,
        "harm": claim.harm.value,
        "negated": claim.negated,
        "status": claim.victims.status.value,
        "sex": claim.victims.sex.value if claim.victims.sex else None,
        "age_low": claim.victims.age_low,
        "age_high": claim.victims.age_high,
        "low": claim.count.low,
        "high": claim.count.high,
        "modifier": claim.count.modifier,
        "count_start": number.start if number else None,
        "count_end": number.end if number else None,
        "when_from": days.first.isoformat() if days.first else None,
        "when_to": days.last.isoformat() if days.last else None,
        "historical": claim.when.historical,
        "voice": claim.attribution.voice.value,
        "hearsay": claim.attribution.hearsay,
        "verification": claim.verification.state.value,
        "additive_to": ids.get(claim.relation.additive_to or ""),
        "part_of": ids.get(claim.relation.part_of or ""),
        "garbled": claim.reading.garble is not None or claim.reading.alternative is not None,
        "confidence": round(claim.confidence, 6),
        "method": claim.method.name,
        "version": claim.method.version,
        "state": claim.status.value,
        "body": _claim_body(claim, text, ids, people),
    }


def _place_rows(claim: Claim, claim_id: str, people: Pseudonyms, sealed: Sequence[Row]) -> Iterable[Row]:
    for position, place in enumerate(claim.places):
        yield {
            "claim": claim_id,
            "position": position,
            "name": place.name,
            "country": place.country,
            "admin1": place.admin1,
            "latitude": None if place.latitude is None else f"{place.latitude:.5f}",
            "longitude": None if place.longitude is None else f"{place.longitude:.5f}",
            "precision": place.precision,
            "gazetteer": place.gazetteer,
            "start": place.span.start if place.span else None,
            "end": place.span.end if place.span else None,
            "written": _as_written(place, people, sealed),
        }


def _as_written(place: PlaceMention, people: Pseudonyms, sealed: Sequence[Row]) -> str | None:
    """The words for a place, unless they hold somebody's name or stand among protected words."""
    span = place.span
    is_sealed = span is not None and any(
        span.start < int(str(row["end"])) and int(str(row["start"])) < span.end for row in sealed
    )
    is_told = not is_sealed and people.without_people(place.surface) == place.surface
    return " ".join(place.surface.split()) if is_told else None


def chain_to_publisher(claim: Claim, outlet: str | None) -> tuple[str, ...]:
    """The sources of a claim from the first speaker to whoever published the document, known from its intake."""
    chain = claim.attribution.chain
    if outlet is None or fold(outlet) in map(fold, chain):
        return chain
    return (*chain, outlet)


def _source_rows(
    claim: Claim, claim_id: str, document: ReadDocument, people: Pseudonyms, make_id: MakeId
) -> Iterable[Row]:
    for position, link in enumerate(chain_to_publisher(claim, document.outlet)):
        person, name = people.person_or_name(link)
        yield {
            "claim": claim_id,
            "position": position,
            "source": person or make_id("source", fold(link)),
            "name": name,
            "person": person,
        }


def _testimony_rows(
    reading: Reading, document: ReadDocument, claims: dict[str, str], people: Pseudonyms, make_id: MakeId
) -> list[Row]:
    anchor = f"{document.original}\x1f{document.text}"
    ids = {
        told.id: make_id("testimony", f"{anchor}\x1f{told.span.start}-{told.span.end}\x1f{told.speaker}")
        for told in reading.testimony
    }
    rows = []
    for told in reading.testimony:
        person, name = people.person_or_name(told.speaker)
        rows.append(
            {
                "id": ids[told.id],
                "document": document.original,
                "start": told.span.start,
                "end": told.span.end,
                "speaker": person or name,
                "knowledge": told.knowledge.value,
                "mode": told.mode.value,
                "confirms": [ids[other] for other in told.confirms if other in ids],
                "claims": [claims[inside] for inside in told.claims if inside in claims],
            }
        )
    return rows


def _people_rows(reading: Reading, document: ReadDocument, people: Pseudonyms) -> tuple[list[Row], list[Row]]:
    persons: dict[str, Row] = {}
    mentions: dict[tuple[str, int, int], Row] = {}
    for person in reading.people:
        pseudonym = people.of(person.name)
        if pseudonym is None:
            continue
        held = persons.setdefault(
            pseudonym,
            {
                "id": pseudonym,
                "document": document.original,
                "role": person.role.value,
                "protect": False,
                "reason": None,
            },
        )
        if person.protect:
            held["protect"] = True
            held["reason"] = _reason_for(person.spans, reading)
        for span in person.spans:
            mentions[pseudonym, span.start, span.end] = {
                "person": pseudonym,
                "document": document.original,
                "start": span.start,
                "end": span.end,
            }
    return list(persons.values()), list(mentions.values())


def _reason_for(spans: tuple[Span, ...], reading: Reading) -> str | None:
    for flag in reading.protection:
        if any(hidden.overlaps(span) for hidden in flag.spans for span in spans):
            return flag.reason
    return None


def _protected_rows(reading: Reading, document: ReadDocument, people: Pseudonyms) -> list[Row]:
    rows: dict[tuple[int, int], Row] = {}
    for flag in reading.protection:
        for span in flag.spans:
            rows.setdefault(
                (span.start, span.end),
                {
                    "document": document.original,
                    "start": span.start,
                    "end": span.end,
                    "person": people.of(span.quote),
                    "reason": people.without_sealed(flag.reason),
                    "action": "seal",
                },
            )
    for person in reading.people:
        if person.protect:
            for span in person.spans:
                rows.setdefault(
                    (span.start, span.end),
                    {
                        "document": document.original,
                        "start": span.start,
                        "end": span.end,
                        "person": people.of(person.name),
                        "reason": _reason_for(person.spans, reading) or "a person protected in this document",
                        "action": "seal",
                    },
                )
    return [rows[key] for key in sorted(rows)]


def tables_of(reading: Reading, document: ReadDocument, text: str, make_id: MakeId) -> dict[str, list[Row]]:
    """Give the rows of one reading for every table that the stage writes.

    Args:
        reading: What was read.
        document: Which document and which text of it.
        text: The text, to find where victims' names stand.
        make_id: ``make_id(kind, anchor)`` of the workspace.

    Returns:
        Rows by table; no row holds a quote, a name of a person found or a protected word.
    """
    people = Pseudonyms(reading, document, make_id)
    ids = claim_ids(reading, document, make_id)
    persons, mentions = _people_rows(reading, document, people)
    sealed = _protected_rows(reading, document, people)
    return {
        "reading": [
            {
                "document": document.original,
                "text_sha256": document.text,
                "language": reading.language,
                "published": reading.published.isoformat() if reading.published else None,
                "country": document.country,
                "outlet": document.outlet,
            }
        ],
        "claim": [_claim_row(claim, document, text, ids, people) for claim in reading.claims],
        "claim_place": [row for claim in reading.claims for row in _place_rows(claim, ids[claim.id], people, sealed)],
        "claim_source": [
            row for claim in reading.claims for row in _source_rows(claim, ids[claim.id], document, people, make_id)
        ],
        "testimony": _testimony_rows(reading, document, ids, people, make_id),
        "person": persons,
        "mention": mentions,
        "protected_span": sealed,
        "garble": [
            {
                "document": document.original,
                "start": garble.span.start,
                "end": garble.span.end,
                "reading": people.without_people(garble.reading),
                "impact": garble.impact.value,
            }
            for garble in sorted(reading.garbles, key=lambda found: found.span)
        ],
    }
