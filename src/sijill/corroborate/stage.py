"""The stage: claims -> toll chains, relays, figures and grades; all at once, since any claim may join any chain."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sijill.model.summary import Summary

if TYPE_CHECKING:
    from sijill.corroborate.claims import Around
    from sijill.corroborate.pages import Page
    from sijill.corroborate.reconcile import Corroboration
    from sijill.corroborate.toll import Toll
    from sijill.store.ranks import Ranks
    from sijill.store.stamps import Stamp
    from sijill.store.workspace import Workspace

READS = (
    "document",
    "source",
    "figure_review",
    "relay_decision",
    "claim_state",
    "reading",
    "claim",
    "claim_place",
    "claim_source",
    "testimony",
    "garble",
    "incident",
    "incident_claim",
    "check_made",
)
WRITES = ("toll_chain", "chain_claim", "relay", "figure", "grade")
VERSION = "16"
DATA = ("organisations", "tolls")

Row = Mapping[str, object]
Rows = list[dict[str, object]]


def run(workspace: Workspace, rule: str | None = None) -> Summary:
    """Make chains, relays, figures and grades of all claims, unless nothing they rest on has changed.

    Args:
        workspace: An open workspace.
        rule: Name and version of the rule that makes the figures; the default one when not given.

    Raises:
        UsageError: ``corroborate.unknown-rule``.
    """
    from sijill.corroborate.claims import VOICE, of_claims
    from sijill.corroborate.reconcile import corroborate
    from sijill.corroborate.rules import DEFAULT, rule_named
    from sijill.corroborate.ties import ties_of
    from sijill.store.ranks import Ranks

    chosen = rule_named(rule or DEFAULT)
    stamp = _stamp(workspace, chosen.name)
    notes: tuple[str, ...] = ()
    if is_kept := stamp.is_of(workspace.derived.stamp("corroborate", "all")):
        figures, chains = (len(workspace.derived.rows(name)) for name in ("figure", "toll_chain"))
    else:
        ranks = Ranks()
        tolls = _tolls(workspace, ranks)
        made = ranks.back(
            corroborate(
                tolls,
                chosen,
                lambda anchor: ranks.name("chain", workspace.ids.make("chain", ranks.back(anchor))),
                pages=pages_of(workspace, tolls),
                ties=ties_of(workspace.facts.relay_decisions()),
            )
        )
        tables = _tables(workspace, made)
        is_joint = any(VOICE in toll.id for toll in tolls)
        workspace.derived.replace("corroborate", "all", stamp, of_claims(tables) if is_joint else tables)
        figures, chains = len(made.figures), len(made.chains)
        notes = tuple(f"{each.message} ({each.code})" for each in made.warnings)
        notes += lapsed_notes(workspace.derived.rows("figure"))
    return Summary("corroborate", int(not is_kept), int(is_kept), {"chains": chains, "figures": figures}, notes=notes)


def _stamp(workspace: Workspace, rule: str) -> Stamp:
    from sijill.store.staleness import digest, full_version, rows_digest, stages_digest
    from sijill.store.stamps import Stamp

    facts = workspace.facts
    people = [rows_digest(facts.rows("document")), rows_digest(facts.sources()), rows_digest(facts.figure_reviews())]
    people.append(rows_digest(facts.relay_decisions()))
    return Stamp(
        inputs=digest(stages_digest(workspace, ("extract", "record")), *people, rows_digest(facts.checks())),
        settings=digest(rule),
        version=full_version(VERSION, DATA),
    )


def _by(rows: Sequence[Row], key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row[key])].append(row)
    return found


def _tolls(workspace: Workspace, ranks: Ranks) -> list[Toll]:
    """The tolls of all claims that stand, each with its event; claims and incidents under the names of ``ranks``."""
    from sijill.corroborate.claims import tolls_of_claims
    from sijill.corroborate.gathered import gathered
    from sijill.store.ranks import place_in_documents
    from sijill.store.standing import effective_claims

    claims = sorted(effective_claims(workspace), key=place_in_documents)
    ranks.add("claim", (str(row["id"]) for row in claims))
    tolls = tolls_of_claims([_ranked(row, ranks) for row in claims], _around(workspace, ranks))
    weak = {ranks.of(claim) for row in workspace.derived.rows("incident") for claim in led_claims(row)}
    told = {ranks.of(str(row["claim"])): str(row["incident"]) for row in workspace.derived.rows("incident_claim")}
    ranks.add("incident", (told[claim] for claim in sorted(told)))
    known = {claim: ranks.of(told[claim]) for claim in sorted(told) if claim not in weak}
    return gathered(tolls, known, {claim: ranks.of(told[claim]) for claim in sorted(told) if claim in weak})


def _ranked(claim: Row, ranks: Ranks) -> Row:
    """A claim under its name, and those it is told in relation to."""
    (named,) = ranks.rows([claim], "id", "additive_to", "part_of")
    body = claim["body"]
    if isinstance(body, Mapping) and body.get("may_overlap"):
        named["body"] = ranks.rows([body], "may_overlap")[0]
    return named


def led_claims(incident: Row) -> list[str]:
    """Give the claims that only the spelling of a place brings into an incident."""
    body = incident["body"]
    return _ids(body.get("led")) if isinstance(body, Mapping) else []


def pages_of(workspace: Workspace, tolls: Sequence[Toll]) -> list[Page]:
    """The documents tolls stand in, with the text their claims were read from."""
    from sijill.corroborate.pages import Page

    texts = {
        str(row["document"]): str(row["text_sha256"]) for row in workspace.derived.rows("reading") if row["text_sha256"]
    }
    told = {toll.document: (toll.outlet, toll.day) for toll in tolls if toll.document in texts}
    return [
        Page(document, outlet, day, workspace.blobs.get(texts[document]).decode("utf-8"))
        for document, (outlet, day) in sorted(told.items())
    ]


def _around(workspace: Workspace, ranks: Ranks) -> Around:
    from sijill.corroborate.claims import Around
    from sijill.corroborate.lexicon import folded
    from sijill.corroborate.outlets import outlet_name
    from sijill.model.sources import SourceKind

    derived, facts = workspace.derived, workspace.facts
    days = {
        str(row["sha256"]): date.fromisoformat(str(row["published"] or row["at"])[:10]) for row in facts.documents()
    }
    readings = derived.rows("reading")
    for row in readings:
        if row["published"]:
            days[str(row["document"])] = date.fromisoformat(str(row["published"]))
    garbled: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in derived.rows("garble", impact="count"):
        garbled[str(row["document"])].append((int(str(row["start"])), int(str(row["end"]))))
    described = [(outlet_name(str(row["name"])), row) for row in facts.sources()]
    return Around(
        outlets={str(row["document"]): str(row["outlet"]) for row in readings if row["outlet"]},
        days=days,
        places=ranks.keyed(_by(derived.rows("claim_place"), "claim")),
        sources=ranks.keyed(_by(derived.rows("claim_source"), "claim")),
        garbled_counts=garbled,
        kinds={name: SourceKind(str(row["kind"])) for name, row in described if row["kind"]},
        republishes={name: [outlet_name(other) for other in _ids(row["republishes"])] for name, row in described},
        called={folded(other): name for name, row in described for other in _ids(row["variants"])},
    )


def _tables(workspace: Workspace, made: Corroboration) -> dict[str, Rows]:
    from sijill.corroborate.report import chain_json, check_json
    from sijill.corroborate.ties import ties_of

    tables: dict[str, Rows] = {name: [] for name in WRITES}
    ties = ties_of(workspace.facts.relay_decisions())
    for each in made.chains:
        chain = each.chain
        checks = [check_json(check) for check in made.checks if check.claim in chain.claims]
        about = {"origin": chain.origin, "category": chain.category, "scope": chain.scope}
        tables["toll_chain"].append({"id": chain.id, **about, "body": {**chain_json(each), "checks": checks}})
        told = {"chain": chain.id}
        tables["chain_claim"] += [
            {**told, "claim": t.id, "day": t.day.isoformat(), "low": t.low, "high": t.high, "outlet": t.outlet}
            for t in sorted(each.tolls, key=lambda toll: toll.id)
        ]
    for relay in made.relays:
        pair = {"from_source": relay.from_source, "to_source": relay.to_source}
        anchor = "\x1f".join(pair.values())
        said = "confirmed" if ties.is_confirmed(relay.from_source, relay.to_source) else None
        shown = {"id": workspace.ids.make("relay", anchor), "evidence": relay.evidence, "verdict": said}
        tables["relay"].append({**pair, **shown, "claims": list(relay.claims)})
    _add_figures(workspace, made, tables)
    return tables


def _add_figures(workspace: Workspace, made: Corroboration, tables: dict[str, Rows]) -> None:
    from dataclasses import replace

    from sijill.corroborate.decided import settled_grade
    from sijill.corroborate.report import by_id, figure_json, remainder_json
    from sijill.corroborate.voices import voices_of
    from sijill.store.checking import grade_decisions, standing_checks

    chains = by_id(made)
    reviews = workspace.facts.current("figure_review")
    incidents = {str(row["incident"]) for row in workspace.derived.rows("incident_claim")}
    testimony = workspace.derived.rows("testimony")
    made_by_people = workspace.facts.checks()
    checks, decided = standing_checks(made_by_people), grade_decisions(made_by_people)
    for stratum, figure in made.figures:
        anchor = "\x1f".join((stratum.event, stratum.category.label, stratum.scope))
        figure_id = workspace.ids.make("figure", anchor)
        heard = voices_of(figure.claims, testimony, checks)
        settled = settled_grade(figure.grade, heard, [decided[key] for key in sorted(decided) if key[0] == figure_id])
        body = figure_json(stratum, replace(figure, grade=settled.grade), chains)
        body["voices"] = heard.as_json()
        body["grade"] = settled.laid_over(body["grade"])
        content = content_hash(body)
        if figure.remainder:
            # it rests on other figures too: a new incident must not undo the review of this one
            body["remainder"] = remainder_json(figure)
        review = reviews.get(figure_id)
        is_reviewed = review is not None and review["verdict"] == "accepted" and review["content"] == content
        tables["figure"].append(
            {
                "id": figure_id,
                "incident": stratum.event if stratum.event in incidents else None,
                "category": figure.category,
                "harm": figure.harm.value,
                "scope": figure.scope,
                "as_of": figure.as_of.isoformat(),
                "low": figure.low,
                "central": figure.central,
                "high": figure.high,
                "independent_origins": figure.independent_origins,
                "rule": figure.rule,
                "state": "reviewed" if is_reviewed else "machine",
                "content": content,
                "body": body,
            }
        )
        tables["grade"] += grade_rows(figure_id, body["grade"])


def lapsed_notes(figures: Sequence[Row]) -> tuple[str, ...]:
    """Give a note for each grade of a person that the rule's own has since overtaken."""
    notes = []
    for row in figures:
        body = row["body"] if isinstance(row["body"], Mapping) else {}
        for each in body["grade"].get("lapsed", ()):
            told = f"{row['id']}: the {each['axis']} {each['value']} given in entry {each['ledger_entry']} waits"
            notes.append(f"{told}: the rule no longer says {each['instead_of']} (corroborate.grade-lapsed)")
    return tuple(notes)


def grade_rows(figure: str, graded: object) -> Rows:
    """Give a row for each axis of a figure's grade."""
    axes = graded if isinstance(graded, Mapping) else {}
    return [
        {"figure": figure, "axis": axis, "value": axes[axis]["value"], "reasons": axes[axis]["reasons"]}
        for axis in ("evidence", "attribution", "admission")
    ]


def _ids(value: object) -> list[str]:
    return [str(each) for each in value] if isinstance(value, (list, tuple)) else []


def content_hash(body: Mapping[str, object]) -> str:
    """Give the SHA-256 of all that a reviewer of a figure sees of it."""
    text = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
