"""Tables and manifest: stable columns, guarded cells, a name that depends on nothing else."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from dataclasses import replace

from sijill.gate import restored_cell
from sijill.model.counts import Count
from sijill.publish.content import Head, SiteContent
from sijill.publish.evidence import Passage
from sijill.publish.manifest import release_id
from sijill.publish.site import release
from sijill.publish.tables import TABLES, rows, tables
from sijill.store.check_releases import own_hash


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_every_table_stands_as_csv_and_json_with_the_same_rows(coast: SiteContent) -> None:
    held = tables(coast)
    for table in TABLES:
        as_json = json.loads(held[f"data/{table.name}.json"])
        as_csv = read(held[f"data/{table.name}.csv"])
        assert len(as_json) == len(as_csv) == rows(coast)[table.name]
        for one, other in zip(as_json, as_csv, strict=True):
            assert tuple(one) == tuple(other) == table.columns
            assert ["" if cell is None else str(cell) for cell in one.values()] == list(
                map(restored_cell, other.values())
            )


def test_an_unknown_high_is_empty_and_marked_open(coast: SiteContent) -> None:
    figure = read(tables(coast)["data/figures.csv"])[0]
    assert (figure["low"], figure["high"], figure["open_end"]) == ("340", "", "yes")
    assert figure["state"] == "reviewed"
    assert figure["evidence"] == "single_origin"


def test_only_the_named_stand_in_the_table_of_victims(coast: SiteContent) -> None:
    held = tables(coast)
    assert len(read(held["data/victims.csv"])) == 5
    assert b"307 more" in held["data/README.txt"]


def test_a_formula_in_a_source_reaches_csv_guarded(coast: SiteContent) -> None:
    claim = replace(coast.claims[0], chain=('=HYPERLINK("x")',))
    cell = read(tables(replace(coast, claims=(claim, *coast.claims[1:])))["data/claims.csv"])[0]["source_chain"]
    assert cell.startswith("'=HYPERLINK")


def test_a_release_is_named_by_its_tables_and_policy_alone(coast: SiteContent) -> None:
    ident, _ = release(coast)
    assert len(ident) == 16
    assert release(replace(coast, head=Head(999, "a" * 64)))[0] == ident
    assert release(replace(coast, corrections=(), previous=None))[0] == ident
    assert release(replace(coast, policy="acled/1"))[0] != ident
    assert release(replace(coast, notices=()))[0] != ident
    assert release(replace(coast, languages=("ar", "en")))[0] != ident
    changed = replace(coast.figures[0], range=Count(341, None))
    assert release(replace(coast, figures=(changed, *coast.figures[1:])))[0] != ident


def test_the_manifest_holds_the_hash_of_every_file(coast: SiteContent) -> None:
    ident, files = release(coast)
    told = json.loads(files["manifest.json"])
    assert told["release"] == ident
    assert told["head"] == {"size": 128, "root": coast.head.root}
    assert set(told["files"]) == set(files) - {"manifest.json"}
    for path, hashed in told["files"].items():
        assert hashlib.sha256(files[path]).hexdigest() == hashed
    assert set(told["tables"]) == set(tables(coast))
    assert release_id(tables(coast), told["policy"]) == told["release"]
    assert own_hash(told) == told["manifest"]


def test_words_that_are_withheld_are_no_cell(coast: SiteContent) -> None:
    claim = replace(coast.claims[0], passage=Passage("", "", "", "en", is_redacted=True, is_withheld=True))
    held = read(tables(replace(coast, claims=(claim, *coast.claims[1:])))["data/claims.csv"])
    assert (held[0]["quote"], held[0]["low"]) == ("", "215")


def test_a_small_count_of_entries_is_no_cell(coast: SiteContent) -> None:
    few = read(tables(coast)["data/incidents.csv"])[1]
    assert few["records"] == ""
    about = json.loads(tables(coast)["data/about.json"])
    assert about["smallest_cell"] == 5
    assert about["names_withheld"] == 307
