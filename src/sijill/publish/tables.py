"""The public tables of a release, as CSV and JSON with stable columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sijill.gate import csv_bytes
from sijill.model.counts import Count
from sijill.publish.content import SiteContent
from sijill.publish.evidence import ClaimEntry
from sijill.publish.findings import EstimateEntry, FigureEntry, IncidentEntry, VictimEntry

Cell = str | int | None
Row = tuple[Cell, ...]
BETWEEN = " | "
"""Stands between the values of a cell that holds several; none of them holds it."""


@dataclass(frozen=True, slots=True)
class Table:
    """One public table: its columns, which do not change their names, and how its rows come from the content."""

    name: str
    columns: tuple[str, ...]
    rows: Callable[[SiteContent], Iterable[Row]]


def _ends(count: Count) -> tuple[int | None, int | None, str]:
    return count.low, count.high, "yes" if count.is_open else "no"


def _joined(values: Sequence[str]) -> str:
    return BETWEEN.join(values)


def _figure(one: FigureEntry) -> Row:
    grades = {grade.axis: grade.value for grade in one.grades}
    return (
        *(one.id, one.harm, one.category, one.scope, one.as_of, *_ends(one.range), one.central, one.highest_stated),
        *(one.independent_origins, one.verification, *(grades.get(axis) for axis in AXES), one.rule, "reviewed"),
        *(one.review.ledger_index, _joined(one.chains)),
    )


def _claim(one: ClaimEntry) -> Row:
    verdict = one.decision.verdict if one.decision else "proposed"
    return (
        *(one.id, one.harm, one.status, *_ends(one.count), one.count.as_printed, one.when_from, one.when_to),
        *(_joined(one.places), _joined(one.chain), one.voice, "yes" if one.hearsay else "no", one.verification),
        *("yes" if one.negated else "no", "yes" if one.historical else "no", one.additive_to, one.part_of, one.garble),
        *(
            one.passage.language,
            None if one.passage.is_withheld else one.passage.quote,
            one.document.sha256,
            one.document.ledger_index,
        ),
        *(one.document.outlet, one.document.published, one.method, verdict),
        one.decision.ledger_index if one.decision else None,
    )


def _incident(one: IncidentEntry) -> Row:
    return (
        *(one.id, one.place, one.admin1, one.first_day, one.last_day, *_ends(one.killed), one.records),
        *(_joined(one.claims), _joined(one.figures)),
    )


def _victim(one: VictimEntry) -> Row:
    return (
        *(one.id, one.name or None, one.name_ar or None, one.sex, one.age_low, one.age_high, one.died_from),
        *(one.died_to, one.place, one.admin1, one.lists, one.basis, one.ledger_index),
    )


def _estimate(one: EstimateEntry) -> Row:
    return (
        *(one.id, one.stratum, one.method, one.documented, one.low, one.median, one.high, one.level),
        *(one.undocumented.low, one.undocumented.high, one.assumption, _joined([code for code, _ in one.warnings])),
    )


def _chains(content: SiteContent) -> Iterable[Row]:
    for chain in content.chains:
        for point in chain.points:
            ends = (point.day, *_ends(point.count), "yes" if point.revised_down else "no")
            told = (chain.id, chain.origin, chain.category, chain.harm, chain.scope)
            yield (*told, *ends, _joined(point.outlets), _joined(point.claims))


def _excluded(content: SiteContent) -> Iterable[Row]:
    return ((one.id, left.claim, left.why) for one in content.figures for left in one.excluded)


def _sources(content: SiteContent) -> Iterable[Row]:
    return ((one.name, one.kind, one.party, one.claims, one.passed_on) for one in content.sources)


def _relays(content: SiteContent) -> Iterable[Row]:
    return ((one.from_source, one.to_source, one.claims, one.evidence) for one in content.relays)


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


AXES = ("evidence", "attribution", "admission")

TABLES = (
    Table(
        "figures",
        _columns(
            "id harm category scope as_of low high open_end central highest_stated independent_origins verification "
            "evidence attribution admission rule state ledger_index chains"
        ),
        lambda content: map(_figure, content.figures),
    ),
    Table(
        "chains",
        _columns("chain origin category harm scope day low high open_end revised_down outlets claims"),
        _chains,
    ),
    Table(
        "claims",
        _columns(
            "id harm status low high open_end as_printed when_from when_to places source_chain voice hearsay "
            "verification negated historical additive_to part_of garble language quote document_sha256 "
            "document_ledger_index outlet published method decision decision_index"
        ),
        lambda content: map(_claim, content.claims),
    ),
    Table("excluded", _columns("figure claim why"), _excluded),
    Table(
        "incidents",
        _columns("id place admin1 first_day last_day low high open_end records claims figures"),
        lambda content: map(_incident, content.incidents),
    ),
    Table(
        "victims",
        _columns("id name name_ar sex age_low age_high died_from died_to place admin1 lists basis ledger_index"),
        lambda content: map(_victim, content.memorial.named),
    ),
    Table("sources", _columns("name kind party claims passed_on"), _sources),
    Table("relays", _columns("from_source to_source claims evidence"), _relays),
    Table(
        "estimates",
        _columns(
            "id stratum method documented low median high level undocumented_low undocumented_high assumption warnings"
        ),
        lambda content: map(_estimate, content.estimates),
    ),
)
"""Their names and columns are promises; a new column goes to the end."""

README = """The tables of this release
==========================

Each table stands here twice, as CSV and as JSON, with the same columns in the same order. UTF-8 throughout.

- An empty cell (null in JSON) is not known; it is never 0.
- "low" and "high" are people. When "open_end" is yes, the sources leave the upper end open: read "low or more".
- Figures are not to be added up: the same people may be counted in several.
- "person:witness:2" stands for somebody who spoke: their part, and a number that means nothing outside this release.
- Several values in one cell stand apart by " | ".
- In CSV, a text cell that a spreadsheet could take for a formula begins with an apostrophe; take it off to restore it.
- "quote" is what the source says, with what must not leave taken out; empty where all of it is withheld.
- Who is said to have done something is alleged, by the source quoted.
- Names of the dead stand in victims only on a stated basis. {withheld} more on the lists are counted, not named.
- manifest.json holds the SHA-256 of every file; "sijill verify" compares them.

Policy: {policy}
"""


def rows(content: SiteContent) -> dict[str, int]:
    """How many rows each table has, in the order they are shown."""
    return {table.name: sum(1 for _ in table.rows(content)) for table in TABLES}


def tables(content: SiteContent) -> dict[str, bytes]:
    """Every public table as ``data/<name>.csv`` and ``.json``, with ``data/README.txt`` and ``data/about.json``.

    The same content gives the same bytes.
    """
    files: dict[str, bytes] = {}
    for table in TABLES:
        held = list(table.rows(content))
        files[f"data/{table.name}.csv"] = csv_bytes(table.columns, held)
        files[f"data/{table.name}.json"] = _as_json([dict(zip(table.columns, row, strict=True)) for row in held])
    readme = README.format(policy=content.policy, withheld=content.memorial.withheld)
    files["data/README.txt"] = readme.encode()
    files["data/about.json"] = _as_json(_about(content))
    return files


def _about(content: SiteContent) -> dict[str, object]:
    """What stands on every page and in no table; it is a part of what a release is named by."""
    return {
        "title": content.title,
        "title_ar": content.title_ar or None,
        "notices": [{"en": notice.en, "ar": notice.ar or None} for notice in content.notices],
        "policy": content.policy,
        "rules": [f"{rule.name}/{rule.version}" for rule in content.rules],
        "languages": list(content.languages),
        "digits": content.digits,
        "smallest_cell": content.smallest_cell,
        "names_withheld": content.memorial.withheld,
    }


def _as_json(held: object) -> bytes:
    return (json.dumps(held, ensure_ascii=False, indent=1) + "\n").encode()
