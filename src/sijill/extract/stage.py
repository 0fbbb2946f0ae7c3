"""The stage: texts of documents -> claims, testimony, people, places, protection, garbles.

One text at a time: a document that comes later is read alone, and a text already read by this version is left as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from sijill.errors import InputRefused
from sijill.model.summary import Summary

if TYPE_CHECKING:
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

READS = ("document", "derivation")
WRITES = (
    "reading",
    "claim",
    "claim_place",
    "claim_source",
    "testimony",
    "person",
    "mention",
    "protected_span",
    "garble",
)
VERSION = "2"
DATA = ("gazetteer", "lexicons", "names", "organisations")

Row = Mapping[str, object]


def texts(workspace: Workspace) -> dict[str, tuple[Row, Row]]:
    """The texts to read: ``{sha256 of the text: (document, derivation)}``, the newest derivation of a document's text.

    Tables (CSV, XLSX...) have no text of their own: their rows go to ``record``.
    """
    documents = {str(row["sha256"]): row for row in workspace.facts.documents()}
    newest: dict[str, Row] = {}
    for row in workspace.facts.derivations():
        source = str(row["source_sha256"])
        if row["part"] == "text" and source in documents:
            newest[source] = row
    return {str(row["text_sha256"]): (documents[source], row) for source, row in sorted(newest.items())}


def _stamp(text_sha256: str, document: Row, workspace: Workspace) -> Stamp:
    from sijill.store.staleness import digest, full_version
    from sijill.store.stamps import Stamp

    told = [str(document[name]) for name in ("sha256", "published", "language", "country", "outlet", "kind")]
    return Stamp(
        inputs=digest(text_sha256, list(told)),
        settings=workspace.settings.digest("extract"),
        version=full_version(VERSION, DATA),
    )


def _read(workspace: Workspace, text_sha256: str, document: Row) -> dict[str, list[dict[str, object]]]:
    from sijill.extract.pseudonyms import ReadDocument
    from sijill.extract.read import read
    from sijill.extract.rows import tables_of

    text = workspace.blobs.get(text_sha256).decode("utf-8")
    published, country = (
        document["published"],
        document["country"] or workspace.settings.text("extract.country") or None,
    )
    reading = read(
        text,
        id=text_sha256,
        language=str(document["language"]) if document["language"] else None,
        published=date.fromisoformat(str(published)) if published else None,
        country=str(country) if country else None,
    )
    outlet = str(document["outlet"]) if document["outlet"] else None
    about = ReadDocument(str(document["sha256"]), text_sha256, outlet, str(country) if country else None)
    return tables_of(reading, about, text, workspace.ids.make)


def _empty(text_sha256: str, document: Row) -> dict[str, list[dict[str, object]]]:
    """The tables of a text that was refused: it is known to have been seen, and nothing was read."""
    told = {name: document[name] for name in ("language", "published", "country", "outlet")}
    return {"reading": [{"document": document["sha256"], "text_sha256": text_sha256, **told}]}


def run(workspace: Workspace) -> Summary:
    """Read what is new or stale; drop readings of texts that are no longer there; a refused text stops no other."""
    wanted = texts(workspace)
    did = kept = 0
    refused = []
    for text_sha256, (document, _) in wanted.items():
        stamp = _stamp(text_sha256, document, workspace)
        if stamp.is_of(workspace.derived.stamp("extract", text_sha256)):
            kept += 1
            continue
        try:
            tables = _read(workspace, text_sha256, document)
        except InputRefused as error:
            tables = _empty(text_sha256, document)
            refused.append(f"document {str(document['sha256'])[:12]}: {error.code}: {error.sentence}")
        workspace.derived.replace("extract", text_sha256, stamp, tables)
        did += 1
    for unit in workspace.derived.units("extract"):
        if unit not in wanted:
            workspace.derived.drop("extract", unit)
    counts = {name: workspace.derived.count(name) for name in ("claim", "testimony", "person", "garble")}
    words = {"claims": "claim", "testimonies": "testimony", "people": "person", "garbles": "garble"}
    return Summary("extract", did, kept, {name: counts[table] for name, table in words.items()}, tuple(refused))
