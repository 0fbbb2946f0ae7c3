"""The tables of derived.db: what stages made. They can be deleted and made again, and are never migrated."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Column, Float, Index, Integer, MetaData, Table, Text

metadata = MetaData()
SQL_TYPES = {"integer": Integer, "flag": Integer, "real": Float}
SUFFIXES = {"i": "integer", "b": "flag", "r": "real", "d": "decimal", "j": "json"}
ORDINAL = "n"
"""The column that numbers rows of one unit, in tables without a key of their own."""

# Each line: the key after "!", the other columns; ":i" integer, ":b" flag, ":r" real, ":d" decimal string, ":j" JSON.
SHAPES: Mapping[str, str] = {
    "claim_state": "!claim verdict seq:i changes:j",
    "reading": "!document text_sha256 language published country outlet model:j",
    "printed_list": "!document read_as code why",
    "claim": "!id document text_sha256 start:i end:i harm negated:b status sex age_low:i age_high:i low:i high:i"
    " modifier count_start:i count_end:i when_from when_to historical:b voice hearsay:b verification additive_to"
    " part_of garbled:b confidence:r method version state body:j",
    "claim_place": "!claim !position:i name country admin1 latitude:d longitude:d precision gazetteer start:i end:i"
    " written",
    "claim_source": "!claim !position:i source name person",
    "testimony": "!id document start:i end:i speaker knowledge mode confirms:j claims:j",
    "person": "!id document role protect:b reason",
    "mention": "!person !document !start:i !end:i",
    "protected_span": "n document start:i end:i person reason action",
    "garble": "n document start:i end:i reading impact",
    "victim_record": "!id list row_id document row:i name name_ar given father family sex age_low:i age_high:i"
    " birth_date died_from died_to place admin1 latitude:d longitude:d status assessed cause alive:b minor:b claim"
    " body:j",
    "row_report": "n document list row:i column_name value code why done",
    "list_change": "n document earlier list kind record_before record_after row_before:i row_after:i field why",
    "incident": "!id place admin1 first_day last_day killed_low:i killed_high:i body:j",
    "incident_claim": "!incident !claim",
    "incident_record": "!incident !record",
    "incident_pair": "!incident !first !second why",
    "pair": "!record_a !record_b probability:r weight:r decision rivals:r",
    "victim": "!id name name_ar sex age_low:i age_high:i died_from died_to place admin1 records:i probability:r alive:b"
    " body:j",
    "victim_member": "!victim !record probability:r",
    "link_model": "!key body:j",
    "unattached": "!queue !seq:i why",
    "toll_chain": "!id origin category scope body:j",
    "chain_claim": "!chain !claim day low:i high:i outlet",
    "relay": "!from_source !to_source id claims:j evidence verdict",
    "figure": "!id incident category harm scope as_of low:i central:i high:i independent_origins:i rule state content"
    " body:j",
    "grade": "!figure !axis value reasons:j",
    "estimate": "!id stratum method documented:i low:r median:r high:r level:r body:j",
    "clearance_item": "!id kind subject state why",
}


def _table(name: str, shape: str) -> Table:
    columns: list[Column[Any]] = [Column("stage", TEXT), Column("unit", TEXT)]
    for word in shape.split():
        if word == ORDINAL:
            columns = [Column("stage", TEXT, primary_key=True), Column("unit", TEXT, primary_key=True)]
            columns.append(Column(ORDINAL, Integer, primary_key=True, autoincrement=False, info={"holds": "integer"}))
            continue
        column, _, suffix = word.removeprefix("!").partition(":")
        columns.append(_column(column, SUFFIXES.get(suffix, "text"), word.startswith("!")))
    indexes = [Index(f"{name}_by_unit", "stage", "unit")]
    if any(column.name == "document" for column in columns):
        indexes.append(Index(f"{name}_by_document", "document"))
    return Table(name, metadata, *columns, *indexes)


def _column(name: str, holds: str, is_key: bool) -> Column[Any]:
    kind = SQL_TYPES[holds]() if holds in SQL_TYPES else TEXT
    return Column(name, kind, primary_key=is_key, autoincrement=False, nullable=not is_key, info={"holds": holds})


# Keys order the same on every back end: by code point, not by the server's locale.
TEXT = Text().with_variant(Text(collation="C"), "postgresql")

TABLES: Mapping[str, Table] = {name: _table(name, shape) for name, shape in SHAPES.items()}
stage_stamp = Table(
    "stage_stamp",
    metadata,
    Column("stage", TEXT, primary_key=True),
    Column("unit", TEXT, primary_key=True),
    Column("inputs", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("content", Text, nullable=False),
)
derived_schema = Table(
    "derived_schema",
    metadata,
    Column("shape", Text, primary_key=True),
    Column("birth", Text, nullable=False),
    Column("writes", Integer, nullable=False),
)

FORM = 2
"""Raised when tables are made differently from the same lines."""
SHAPE = hashlib.sha256(repr((FORM, sorted(SHAPES.items()))).encode()).hexdigest()
"""What these tables look like; a file with another shape is emptied and made again."""
