"""Records of the victims whom a claim of death names in prose or in a list beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex, Status
from sijill.record.entries import record_row
from sijill.store.standing import is_unaccepted
from sijill.text.arabic import is_arabic_letter
from sijill.text.places import lookup

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]


def _is_dead(claim: Row, verdict: str) -> bool:
    stands = verdict != "rejected" and not claim["negated"] and not claim["historical"]
    return claim["harm"] == "killed" and stands


def _written(name: str) -> WrittenName:
    return WrittenName(full_ar=name) if any(map(is_arabic_letter, name)) else WrittenName(full=name)


def _age(claim: Row) -> Age | None:
    low, high = claim["age_low"], claim["age_high"]
    return Age(int(str(low)), int(str(high))) if low is not None and high is not None else None


def _record(claim: Row, name: str, start: int, is_alone: bool, place: Row | None) -> VictimRecord:
    first, last = claim["when_from"], claim["when_to"]
    return VictimRecord(
        list_name=f"text:{str(claim['document'])[:16]}",
        id=f"{str(claim['text_sha256'])[:8]}-{start}",
        name=_written(name),
        sex=Sex(str(claim["sex"])) if is_alone and claim["sex"] else None,
        age=_age(claim) if is_alone else None,
        died=DateRange(
            date.fromisoformat(str(first)) if first else None, date.fromisoformat(str(last)) if last else None
        ),
        place=str(place["name"]) if place and place["name"] else None,
        admin1=str(place["admin1"]) if place and place["admin1"] else None,
        status_stated=Status(str(claim["status"])),
        claims=(str(claim["id"]),),
    )


def named_victims(workspace: Workspace, verdicts: Mapping[str, str]) -> list[dict[str, object]]:
    """The rows of victim records for people whom standing claims of death name; nobody protected is among them."""
    hidden: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for span in workspace.derived.rows("protected_span"):
        hidden[str(span["document"])].append((int(str(span["start"])), int(str(span["end"]))))
    places = {str(row["claim"]): row for row in reversed(workspace.derived.rows("claim_place"))}
    countries = {str(row["document"]): row["country"] for row in workspace.derived.rows("reading")}
    rows: dict[str, dict[str, object]] = {}
    for claim in workspace.derived.rows("claim"):
        verdict = verdicts.get(str(claim["id"]), "proposed")
        if not _is_dead(claim, verdict) or is_unaccepted(claim, verdict):
            continue
        spans = _name_spans(claim)
        document = str(claim["document"])
        text = workspace.blobs.get(str(claim["text_sha256"])).decode("utf-8") if spans else ""
        country = countries.get(document)
        for start, end in spans:
            if any(start < b and a < end for a, b in hidden[document]):
                continue
            record = _record(claim, text[start:end], start, len(spans) == 1, places.get(str(claim["id"])))
            row = record_row(
                record,
                document,
                None,
                lambda surface, meant=country: lookup(surface, str(meant) if meant else None),  # type: ignore[misc]
                workspace.ids.make,
            )
            rows.setdefault(str(row["id"]), row)
    return [rows[key] for key in sorted(rows)]


def _name_spans(claim: Row) -> list[tuple[int, int]]:
    body = claim["body"]
    victims = body.get("victims", {}) if isinstance(body, Mapping) else {}
    return [(int(start), int(end)) for start, end in victims.get("name_spans", [])]
