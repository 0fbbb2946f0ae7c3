"""Rows of the derived tables from victim records, row notes and incidents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from sijill.lists.notes import RowNote, printed_place
from sijill.model.dates import DateRange
from sijill.model.victims import VictimRecord, WrittenName
from sijill.record.changes import Change
from sijill.record.incidents import RULE, Gathered
from sijill.text.ids import id_key
from sijill.text.place_names import AS_WRITTEN
from sijill.text.places import PlaceMatch

Row = dict[str, object]
Lookup = Callable[[str], PlaceMatch | None]
MakeId = Callable[[str, str], str]

ADULT = 18
"""Age from which a person is an adult (years; Convention on the Rights of the Child, article 1)."""


def record_anchor(list_name: str, row_id: str) -> str:
    """What a record's id is made from: the list's name and the row's own id, never the row number.

    Digits of any script count as 0-9, so that decisions about a person stand when a later release is typed in others.
    """
    return f"{list_name}\x1f{id_key(row_id)}"


def _placed(record: VictimRecord, lookup: Lookup) -> Row:
    found = lookup(record.place) if record.place else None
    if found is None and record.admin1:
        found = lookup(record.admin1)
    if found is None:
        return {"place": record.place, "admin1": record.admin1, "latitude": None, "longitude": None}
    return {
        "place": record.place or record.admin1,
        "admin1": found.admin1 or found.name,
        "latitude": None if found.latitude is None else f"{found.latitude:.5f}",
        "longitude": None if found.longitude is None else f"{found.longitude:.5f}",
    }


def _whole(name: WrittenName) -> str | None:
    """The whole name from its parts; a father's or family's name alone names nobody."""
    if name.given is None:
        return None
    return " ".join(filter(None, (name.given, name.father, name.family)))


def _told(born: DateRange, today: date | None) -> str | None:
    if born.first is None or born.first != born.last or (today is not None and born.first > today):
        return None
    return born.first.isoformat()


def _is_minor(record: VictimRecord) -> bool | None:
    if record.age is None:
        return None
    return True if record.age.high < ADULT else False if record.age.low >= ADULT else None


def record_row(
    record: VictimRecord, document: str, row: int | None, lookup: Lookup, make_id: MakeId, today: date | None = None
) -> Row:
    """The row of one victim record; every value as written, the place resolved beside it.

    ``row_id`` is what the workspace compares ids by, so its digits are 0-9; ``id_as_written`` holds those of another
    script. A birth after ``today`` is no ``birth_date``; it stands in ``body.birth``, by which records are compared.
    """
    name, died, born = record.name, record.died, record.birth
    return {
        "id": make_id("record", record_anchor(record.list_name, record.id)),
        "list": record.list_name,
        "row_id": id_key(record.id),
        "document": document,
        "row": row,
        "name": name.full or _whole(name),
        "name_ar": name.full_ar,
        "given": name.given,
        "father": name.father,
        "family": name.family,
        "sex": record.sex.value if record.sex else None,
        "age_low": record.age.low if record.age else None,
        "age_high": record.age.high if record.age else None,
        "birth_date": _told(born, today),
        "died_from": died.first.isoformat() if died.first else None,
        "died_to": died.last.isoformat() if died.last else None,
        **_placed(record, lookup),
        "status": record.status_stated.value,
        "assessed": record.status_assessed.value,
        "cause": record.cause.value if record.cause else None,
        "alive": None,
        "minor": _is_minor(record),
        "claim": record.claims[0] if record.claims else None,
        "body": {
            "birth": [born.first.isoformat() if born.first else None, born.last.isoformat() if born.last else None],
            **({} if id_key(record.id) == record.id else {"id_as_written": record.id}),
            "mother": name.mother,
            "cause_as_written": record.cause_as_written,
            "actors": list(record.actors),
            "extra": [list(pair) for pair in record.extra],
            "complete": record.is_complete,
        },
    }


def note_row(note: RowNote, document: str, list_name: str, *, is_printed: bool = False) -> Row:
    """The row of one line of the row report; where the cell is, not what it says, which may name somebody."""
    place = f"{printed_place(note.row)}: " if is_printed and note.row else ""
    return {
        "document": document,
        "list": list_name,
        "row": note.row or None,
        "column_name": note.column or None,
        "value": None,
        "code": note.code,
        "why": f"{place}{note.why}",
        "done": note.done,
    }


def change_row(change: Change, document: str, earlier: str, make_id: MakeId) -> Row:
    """The row of one change between two releases of a list: which record and field, never what it says."""
    before, after = (
        None if ident is None else make_id("record", record_anchor(change.list_name, ident))
        for ident in (change.id_before, change.id_after)
    )
    return {
        "document": document,
        "earlier": earlier,
        "list": change.list_name,
        "kind": change.kind,
        "record_before": before,
        "record_after": after,
        "row_before": change.row_before,
        "row_after": change.row_after,
        "field": change.field,
        "why": change.note or None,
    }


def incident_rows(
    incidents: Iterable[Gathered], claims: Mapping[str, Mapping[str, object]], make_id: MakeId
) -> dict[str, list[Row]]:
    """The rows of incidents; killed low is the larger of what one claim says at least and of the records there.

    Claims of one incident may repeat one another, so they are never added here: ``corroborate`` makes the figures.
    ``led`` in the body are the claims that only the spelling of a place brings here.
    """
    names = ("incident", "incident_claim", "incident_record", "incident_pair")
    held: dict[str, list[Row]] = {name: [] for name in names}
    for one in incidents:
        ident = make_id("incident", one.anchor)
        told = sorted({*one.claims, *one.led})
        dead = [claims[claim] for claim in told if claims[claim]["harm"] == "killed"]
        place = ", ".join(sorted(one.units))
        held["incident"].append(
            {
                "id": ident,
                "place": place if one.is_known else f"{place}{AS_WRITTEN}",
                "admin1": sorted(one.units)[0] if one.is_known else None,
                "first_day": one.first.isoformat(),
                "last_day": one.last.isoformat(),
                "killed_low": _largest([row["low"] for row in dead]),
                "killed_high": None,
                "body": {
                    "rule": RULE,
                    "claims": len(told),
                    "records": len(one.records),
                    "led": sorted(one.led if one.is_known else told),
                },
            }
        )
        held["incident_claim"] += [{"incident": ident, "claim": claim} for claim in told]
        held["incident_record"] += [{"incident": ident, "record": record} for record in sorted(set(one.records))]
        held["incident_pair"] += [
            {"incident": ident, "first": pair.first, "second": pair.second, "why": pair.why}
            for pair in sorted(set(one.pairs))
        ]
    return held


def _largest(numbers: Sequence[object]) -> int | None:
    stated = [int(str(number)) for number in numbers if number is not None]
    return max(stated) if stated else None
