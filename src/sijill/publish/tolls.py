"""Figures, chains, relays and sources of a workspace as the pages show them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sijill.publish.evidence import ChainEntry, Decision, Point, RelayEntry, SourceEntry
from sijill.publish.findings import EstimateEntry, Excluded, FigureEntry, GradeAxis, IncidentEntry
from sijill.publish.rows import Row, grouped, range_in, row_in, rows_in, text_in, texts_in, whole_in
from sijill.publish.speakers import Speakers
from sijill.publish.workings import left_in, workings_in

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

AXES = ("evidence", "attribution", "admission")


def figure_entries(rows: Iterable[Row], reviews: Mapping[str, Row], speakers: Speakers) -> list[FigureEntry]:
    """Reviewed figures: tolls before single reports, people killed first, then the greater before the smaller."""
    return sorted((_figure(row, reviews[str(row["id"])], speakers) for row in rows), key=_weight)


def _weight(figure: FigureEntry) -> tuple[bool, bool, str, int, str, str, str]:
    size = figure.range.low if figure.range.low is not None else figure.range.high or 0
    return figure.kind != "toll", figure.harm != "killed", figure.harm, -size, figure.category, figure.scope, figure.id


def _figure(row: Row, review: Row, speakers: Speakers) -> FigureEntry:
    body = row_in(row, "body")
    grades = row_in(body, "grade")
    return FigureEntry(
        id=str(row["id"]),
        harm=str(row["harm"]),
        category=str(row["category"]),
        scope=speakers.inside(str(row["scope"])),
        as_of=text_in(row, "as_of"),
        range=range_in(row),
        independent_origins=whole_in(row, "independent_origins") or 0,
        rule=str(row["rule"]),
        review=Decision(str(review["verdict"]), int(str(review["seq"])), str(review["actor"])),
        verification=text_in(body, "verification") or "not_stated",
        chains=texts_in(body, "chains"),
        beside=texts_in(body, "beside"),
        central=whole_in(row, "central"),
        highest_stated=whole_in(body, "highest_stated"),
        excluded=tuple(
            Excluded(str(left["claim"]), speakers.inside(str(left["why"])), str(left.get("code") or ""))
            for left in rows_in(body, "excluded")
        ),
        grades=tuple(_grade(axis, row_in(grades, axis), speakers) for axis in AXES if axis in grades),
        kind=text_in(body, "kind") or "toll",
        worked_out=workings_in(body, speakers),
        without=left_in(body, speakers),
        event=str(row["incident"] or row["scope"]),
        hangs_on=speakers.inside(text_in(body, "depends_most_on") or "") or None,
        as_written=tuple(speakers.inside(place) for place in texts_in(body, "places_as_written")),
    )


def _grade(axis: str, grade: Row, speakers: Speakers) -> GradeAxis:
    return GradeAxis(axis, str(grade["value"]), tuple(speakers.inside(one) for one in texts_in(grade, "reasons")))


def chain_entries(rows: Iterable[Row], speakers: Speakers) -> list[ChainEntry]:
    """Chains by origin, category and scope."""
    made = [_chain(row, speakers) for row in rows]
    return sorted(made, key=lambda one: (one.origin, one.harm != "killed", one.harm, one.category, one.scope, one.id))


def _chain(row: Row, speakers: Speakers) -> ChainEntry:
    body = row_in(row, "body")
    harm = str(body["harm"])
    points = tuple(
        Point(
            day=text_in(point, "date"),
            count=range_in(point),
            claims=texts_in(point, "claims"),
            outlets=tuple(speakers.inside(outlet) for outlet in texts_in(point, "outlets")),
            revised_down=bool(point.get("revised_down")),
        )
        for point in rows_in(body, "points")
    )
    category = str(row["category"]).removesuffix(f", {harm.replace('_', ' ')}")
    scope, origin = str(row["scope"]), str(row["origin"])
    return ChainEntry(str(row["id"]), speakers.inside(origin), category, harm, speakers.inside(scope), points)


def relay_entries(rows: Iterable[Row], speakers: Speakers) -> list[RelayEntry]:
    """Who repeats whom, by name."""
    made = [
        RelayEntry(
            speakers.inside(str(row["from_source"])),
            speakers.inside(str(row["to_source"])),
            len(texts_in(row, "claims")),
            speakers.inside(_written(row["evidence"])),
        )
        for row in rows
    ]
    return sorted(made, key=lambda one: (one.from_source, one.to_source))


def _written(value: object) -> str:
    return "; ".join(str(one) for one in value) if isinstance(value, list | tuple) else str(value or "")


def source_entries(
    chains: Sequence[ChainEntry], relays: Sequence[RelayEntry], described: Iterable[Row], speakers: Speakers
) -> list[SourceEntry]:
    """Everybody who spoke or repeated in the chains and relays shown, those with most claims of their own first."""
    known = {str(row["name"]): row for row in described}
    said: dict[str, set[str]] = {}
    handed: dict[str, int] = {}
    for chain in chains:
        said.setdefault(chain.origin, set()).update(chain.claims)
    for relay in relays:
        handed[relay.to_source] = handed.get(relay.to_source, 0) + relay.claims
    names = {*said, *handed, *(relay.from_source for relay in relays)}
    made = [
        SourceEntry(
            name=name,
            kind=speakers.role_of(name) or str(known.get(name, {}).get("kind") or "unknown"),
            party=text_in(known.get(name, {}), "party"),
            claims=len(said.get(name, ())),
            passed_on=handed.get(name, 0),
        )
        for name in names
    ]
    return sorted(made, key=lambda one: (-one.claims, -one.passed_on, one.name))


def incident_entries(
    workspace: Workspace,
    claims: Sequence[str],
    figures: Sequence[Row],
    closed: frozenset[str],
    speakers: Speakers,
    smallest: int,
) -> list[IncidentEntry]:
    """Incidents by day, those with claims or figures of this release first; small counts of entries are not told.

    Claims and figures of an incident stand in the order in which they are given. An incident at a place as written that
    has no figure of its own shows those that its claims are counted in.
    """
    place = {claim: at for at, claim in enumerate(claims)}
    holds = grouped(workspace.derived.rows("incident_claim"), "incident")
    records = grouped(workspace.derived.rows("incident_record"), "incident")
    about = grouped([row for row in figures if row["incident"]], "incident")
    made = []
    for row in workspace.derived.rows("incident"):
        ident = str(row["id"])
        held = (str(one["claim"]) for one in holds.get(ident, ()))
        shown = sorted((claim for claim in held if claim in place), key=lambda claim: place[claim])
        entries = len(records.get(ident, ()))
        if ident in closed:
            continue
        counted = about.get(ident) or (_counting(shown, figures) if text_in(row, "admin1") is None else [])
        made.append(
            IncidentEntry(
                id=ident,
                place=speakers.inside(text_in(row, "place") or "") or None,
                admin1=speakers.inside(text_in(row, "admin1") or "") or None,
                first_day=text_in(row, "first_day"),
                last_day=text_in(row, "last_day"),
                killed=range_in(row, "killed_low", "killed_high"),
                claims=tuple(shown),
                figures=tuple(str(one["id"]) for one in counted),
                records=None if 0 < entries < smallest else entries,
            )
        )
    return sorted(made, key=lambda one: (not one.is_told, one.first_day or "", one.place or "", one.id))


def _counting(claims: Sequence[str], figures: Sequence[Row]) -> list[Row]:
    return [row for row in figures if set(claims) & set(texts_in(row_in(row, "body"), "claims"))]


def estimate_entries(rows: Iterable[Row]) -> list[EstimateEntry]:
    """Estimates: everybody first, then by stratum and method; ends rounded outwards to whole people."""
    made = [
        EstimateEntry(
            id=str(row["id"]),
            stratum=str(row["stratum"]),
            method=str(row["method"]),
            documented=whole_in(row, "documented") or 0,
            low=None if row["low"] is None else math.floor(float(str(row["low"]))),
            median=None if row["median"] is None else round(float(str(row["median"]))),
            high=None if row["high"] is None else math.ceil(float(str(row["high"]))),
            level=str(row["level"] if row["level"] is not None else ""),
            assumption=str(row_in(row, "body").get("assumption") or ""),
            warnings=tuple((str(one["code"]), str(one["message"])) for one in rows_in(row_in(row, "body"), "warnings")),
        )
        for row in rows
    ]
    return sorted(made, key=lambda one: (one.stratum != "everybody", one.stratum, one.method, one.id))
