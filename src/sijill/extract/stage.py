"""The stage: texts of documents -> claims, testimony, people, places, protection, garbles.

One text at a time: a document that comes later is read alone, and a text already read by this version is left as it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from sijill.errors import InputRefused, SijillError, UsageError
from sijill.extract.model_reader.report import Report
from sijill.extract.printed_lists import told_of
from sijill.extract.unread import unread
from sijill.lists.preserved import is_printed_list
from sijill.model.summary import Summary

if TYPE_CHECKING:
    from sijill.extract.model_reader.read import ModelReader
    from sijill.extract.printed_lists import Printed
    from sijill.extract.read import Asked
    from sijill.gate.guarded import Guarded
    from sijill.model.readings import Reading
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace
    from sijill.text.own_places import OwnPlaces

READS = ("document", "derivation")
WRITES = (
    "reading",
    "printed_list",
    "claim",
    "claim_place",
    "claim_source",
    "testimony",
    "person",
    "mention",
    "protected_span",
    "garble",
)
VERSION = "18"
DATA = ("gazetteer", "lexicons", "names", "organisations")
KEY = "SIJILL_MODEL_KEY"
"""The environment variable that holds what a model's server wants as its key; it is written nowhere."""

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


def own_places_of(workspace: Workspace) -> OwnPlaces | None:
    """Give what the lists of places that the workspace names hold, or ``None`` when it names none.

    Raises:
        InputRefused: One is missing or cannot be read (``extract.places-missing``, ``extract.places-unreadable``).
    """
    from sijill.lists.places import own_places, read_place_files

    files = workspace.settings.texts("extract.places")
    return own_places(read_place_files([workspace.root / file for file in files]))


def _stamp(text_sha256: str, document: Row, workspace: Workspace, own: OwnPlaces | None) -> Stamp:
    from sijill.store.staleness import digest, full_version
    from sijill.store.stamps import Stamp

    told = [str(document[name]) for name in ("sha256", "published", "language", "country", "outlet", "kind")]
    if own is not None:
        told += ["places", *own.sha256s]
    printed = told_of(workspace, document)
    return Stamp(
        inputs=digest(text_sha256, told + printed),  # type: ignore[arg-type]
        settings=workspace.settings.digest("extract"),
        version=full_version(VERSION, (*DATA, "headers") if printed else DATA),
    )


def _country(workspace: Workspace, document: Row) -> str | None:
    told = document["country"] or workspace.settings.text("extract.country")
    return str(told) if told else None


def _by_rules(
    workspace: Workspace, stale: Iterable[tuple[str, Row]], own: OwnPlaces | None, printed: Mapping[str, Printed]
) -> Iterator[tuple[str, Reading | SijillError]]:
    """Give each text with what the rules read in it, or why it was refused, in order; many are read on every core."""
    from sijill.extract.processes import usable_cores
    from sijill.extract.workers import readings

    asked = (_asked(workspace, text, document, printed.get(text)) for text, document in stale)
    for one, made in readings(asked, usable_cores(), own):
        yield one.text, made


def _asked(workspace: Workspace, text_sha256: str, document: Row, printed: Printed | None) -> Asked:
    from sijill.extract.read import Asked

    published = document["published"]
    return Asked(
        workspace.blobs.get(text_sha256).decode("utf-8") if printed is None else printed.words,
        text_sha256,
        str(document["language"]) if document["language"] else None,
        date.fromisoformat(str(published)) if published else None,
        _country(workspace, document),
    )


def _tables(
    workspace: Workspace,
    document: Row,
    text: str,
    read: Reading | SijillError,
    model: ModelReader | None,
    own: OwnPlaces | None,
) -> tuple[dict[str, list[dict[str, object]]], Report | None]:
    from sijill.extract.pseudonyms import ReadDocument
    from sijill.extract.rows import tables_of

    if isinstance(read, UsageError):
        # what is wrong with one document's language, day or country stops no other document
        raise InputRefused(read.code, read.got, read.wanted, read.next_step)
    if isinstance(read, SijillError):
        raise read
    country, reading, report = _country(workspace, document), read, None
    if model is not None:
        reading, report = model.read(text, reading, country, own)
    outlet = str(document["outlet"]) if document["outlet"] else None
    about = ReadDocument(str(document["sha256"]), reading.id, outlet, country)
    tables = tables_of(reading, about, text, workspace.ids.make)
    if report is not None:
        tables["reading"][0]["model"] = report.made()
    return tables, report


def _printed(workspace: Workspace, stale: Iterable[tuple[str, Row]]) -> dict[str, Printed]:
    """How each stale PDF that was preserved as a list is read, by the hash of its text."""
    from sijill.extract.printed_lists import looked_at

    return {
        text: looked_at(workspace, document, workspace.blobs.get(text).decode("utf-8"))
        for text, document in stale
        if is_printed_list(document)
    }


def _model(
    workspace: Workspace, stale: Iterable[tuple[str, Row]], own: OwnPlaces | None, printed: Mapping[str, Printed]
) -> ModelReader | None:
    """The model that reads beside the rules, when the settings name one."""
    settings = workspace.settings
    if settings.text("extract.reader") != "llm":
        return None
    from sijill.extract.model_reader.setting_up import model_reader
    from sijill.gate.address import address
    from sijill.store.answers import FOLDER, AnswerCache

    at = address(settings.text("extract.llm_endpoint"), may_be_remote=settings.flag("extract.remote"))
    if not at.is_loopback:
        _refuse_unlogged(workspace)
    return model_reader(
        at,
        settings.text("extract.llm_model"),
        settings.integer("extract.llm_seconds"),
        kept=AnswerCache(workspace.root / FOLDER, workspace.key),
        key=os.environ.get(KEY),
        elsewhere=_sealed_names(workspace, stale, own, printed),
    )


def _refuse_unlogged(workspace: Workspace) -> None:
    """Refuse another machine while the ledger does not say that somebody allowed it, and where."""
    logged = {str(row["name"]): row["value"] for row in workspace.facts.settings_history()}
    for name in ("extract.remote", "extract.llm_endpoint", "extract.llm_model"):
        if logged.get(name) != workspace.settings.written(name):
            raise UsageError(
                "extract.remote-not-logged",
                f"the ledger does not hold {name} as it is set",
                "another machine is asked only after the ledger says who allowed it",
                "run sijill run, which writes settings to the ledger first",
            )


def _sealed_names(
    workspace: Workspace, stale: Iterable[tuple[str, Row]], own: OwnPlaces | None, printed: Mapping[str, Printed]
) -> tuple[Guarded, ...]:
    """Every spelling of every sealed person of the workspace, those in texts not read yet among them."""
    from sijill.extract.model_reader.sealing import guarded_people
    from sijill.gate.held import held_by

    at_risk = {str(row["id"]) for row in workspace.derived.rows("person") if row["protect"]}
    names = [one for one in held_by(workspace).guarded if one.item in at_risk and not one.is_phrase]
    for _, read in _by_rules(workspace, stale, own, printed):
        names += guarded_people(read) if not isinstance(read, SijillError) else []
    unique = {one.words: one for one in names}
    return tuple(unique[words] for words in sorted(unique))


def _empty(text_sha256: str, document: Row) -> dict[str, list[dict[str, object]]]:
    """The tables of a text that was refused: it is known to have been seen, and nothing was read."""
    told = {name: document[name] for name in ("language", "published", "country", "outlet")}
    return {"reading": [{"document": document["sha256"], "text_sha256": text_sha256, **told}]}


def run(workspace: Workspace) -> Summary:
    """Read what is new or stale; drop readings of texts that are no longer there; a refused text stops no other.

    A text that a language model did not answer for is read by the rules, and asked about again in the next run.
    """
    wanted = texts(workspace)
    own = own_places_of(workspace) if wanted else None
    stamps = {text: _stamp(text, document, workspace, own) for text, (document, _) in wanted.items()}
    stale = [
        (text, wanted[text][0])
        for text, stamp in stamps.items()
        if not stamp.is_of(workspace.derived.stamp("extract", text))
    ]
    printed = _printed(workspace, stale)
    model = _model(workspace, stale, own, printed) if stale else None
    refused, notes = [], []
    total: Report | None = None
    for (text_sha256, document), (text, read) in zip(stale, _by_rules(workspace, stale, own, printed), strict=True):
        stamp = stamps[text_sha256]
        name = f"document {str(document['sha256'])[:12]}"
        asked = None if model is None else _asked_about(workspace, document, model)
        if model is not None and asked is None:
            notes.append(f"{name} is {document['tier']}: no other machine was asked about it")
        try:
            tables, report = _tables(workspace, document, text, read, asked, own)
        except InputRefused as error:
            tables, report = _empty(text_sha256, document), None
            refused.append(f"{name}: {error.code}: {error.sentence}")
        if report is not None:
            stamp = stamp if report.is_whole else _unanswered(stamp)
            refused += [f"{name}: {code}: read by the rules alone" for code in sorted(report.failed)]
            total = total or Report(report.model, report.prompt_sha256)
            total.add(report)
        if not isinstance(read, SijillError) and (left_out := unread(read)):
            refused.append(f"{name}: {left_out}")
        if text_sha256 in printed:
            tables["printed_list"] = [printed[text_sha256].row]
        workspace.derived.replace("extract", text_sha256, stamp, tables)
    for unit in workspace.derived.units("extract"):
        if unit not in wanted:
            workspace.derived.drop("extract", unit)
    notes += [total.line] if total is not None else []
    counts = {name: workspace.derived.count(name) for name in ("claim", "testimony", "person", "garble")}
    words = {"claims": "claim", "testimonies": "testimony", "people": "person", "garbles": "garble"}
    return Summary(
        "extract",
        len(stale),
        len(wanted) - len(stale),
        {name: counts[table] for name, table in words.items()},
        tuple(refused),
        tuple(notes),
    )


def _asked_about(workspace: Workspace, document: Row, model: ModelReader) -> ModelReader | None:
    """The model as it may be asked about a document: ``None`` when another machine would hear what was confided.

    Before the words of a document leave for another machine, the ledger says so.
    """
    from sijill.gate.address import address

    at = address(workspace.settings.text("extract.llm_endpoint"), may_be_remote=True)
    if at.is_loopback:
        return model
    if str(document["tier"]) in {"confidential", "sealed"}:
        return None
    tool = {"tool": f"llm:{model.asker.model}", "tool_version": f"https://{at.host}:{at.port}"}
    said: list[str] = []

    def say() -> None:
        if not said:
            body = {"action": "transferred", **tool}
            said.append(workspace.ledger.append("custody.recorded", str(document["sha256"]), body).kind)

    return replace(model, before_asking=say)


def _unanswered(stamp: Stamp) -> Stamp:
    """The stamp of a text whose model gave no answer: never that of a whole reading, so it is read again."""
    from sijill.store.staleness import digest

    return replace(stamp, settings=digest(stamp.settings, "unanswered"))
