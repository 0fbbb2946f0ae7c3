"""What people decide, as ledger entries: one function a decision, each durable when it returns.

Nobody's decision overwrites another's: a later one stands beside the earlier and counts. Words about a claim are
sealed: the entry holds only what ties it to the words (hashes and offsets), the quote and the reason lie in the vault.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sijill.errors import UsageError
from sijill.store.anchors import Candidate, ClaimAnchor
from sijill.store.changes import checked_changes

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.entries import Entry
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
SEALED_OF_CONSENT = ("recipient", "how", "note")
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def the_row(workspace: Workspace, table: str, key: str, column: str = "id") -> Row:
    """The one row of a derived table whose ``column`` is ``key`` or begins with it.

    Raises:
        UsageError: None, or several (``decide.no-item``).
    """
    exact = workspace.derived.rows(table, **{column: key})
    held = exact or [row for row in workspace.derived.rows(table) if str(row[column]).startswith(key)]
    if len(held) != 1:
        raise UsageError(
            "decide.no-item",
            f"{len(held) or 'no'} rows of {table} have {column} {key!r}",
            f"the {column} of one {table}",
            "'sijill status' and 'sijill show' list them",
        )
    return held[0]


def _reason(reason: str) -> dict[str, str]:
    if not reason.strip():
        raise UsageError("decide.no-reason", "no reason was given", "why, in a sentence", "give --reason")
    return {"reason": reason}


def decide_claim(
    workspace: Workspace, claim_id: str, verdict: str, reason: str, changes: Mapping[str, JsonValue] | None = None
) -> Entry:
    """Accept, change or reject a claim; the decision is tied to the words, not to the reader that found them.

    Args:
        workspace: An open workspace.
        claim_id: Of a claim that was read.
        verdict: ``accepted``, ``changed`` or ``rejected``.
        reason: Why; sealed.
        changes: For ``changed``: new values by column (``low``, ``high``, ``status``...).

    Raises:
        UsageError: No such claim, no reason, or changes without the verdict ``changed``.
    """
    claim = the_row(workspace, "claim", claim_id)
    if bool(changes) != (verdict == "changed"):
        raise UsageError(
            "decide.changes", f"verdict {verdict!r} with changes {dict(changes or {})}", "changes with 'changed' only"
        )
    text = workspace.blobs.get(str(claim["text_sha256"])).decode("utf-8")
    anchor = ClaimAnchor.of(Candidate.from_row(claim), text)
    told = checked_changes(claim, changes or {})
    body: dict[str, JsonValue] = {"verdict": verdict, "anchor": anchor.as_body(), "changes": told}
    return workspace.ledger.append("claim.decided", str(claim["id"]), body, seals={**anchor.seals(), **_reason(reason)})


def row_anchor(record: Row) -> dict[str, JsonValue]:
    """What ties a decision to a list's row: the list's name and the row's own id, never the row number."""
    return {"list": str(record["list"]), "id": str(record["row_id"])}


def judge_pair(
    workspace: Workspace,
    first: str,
    second: str,
    verdict: str,
    reason: str,
    asked: Mapping[str, JsonValue] | None = None,
) -> Entry:
    """Say whether two records are one person: ``same``, ``different`` or ``unsure``.

    Args:
        workspace: An open workspace.
        first: Id of a record, or its beginning.
        second: The other.
        verdict: The answer.
        reason: Why; sealed.
        asked: Why the pair was asked about, from :meth:`sijill.link.desk.Ticket.asked`; ``None`` when it was not.

    Raises:
        UsageError: No such record, the same record twice, or no reason.
    """
    if first == second:
        raise UsageError("decide.same-record", "the two records are one", "two different records")
    rows = [the_row(workspace, "victim_record", one) for one in (first, second)]
    low, high = sorted(rows, key=lambda row: str(row["id"]))
    if low["id"] == high["id"]:
        raise UsageError("decide.same-record", "the two records are one", "two different records")
    anchors: dict[str, JsonValue] = {"a": row_anchor(low), "b": row_anchor(high)}
    body: dict[str, JsonValue] = {"verdict": verdict, "anchors": anchors}
    if asked:
        body["asked"] = dict(asked)
    return workspace.ledger.append("pair.judged", f"{low['id']}|{high['id']}", body, seals=_reason(reason))


def review_figure(workspace: Workspace, figure_id: str, verdict: str, reason: str) -> Entry:
    """Accept or reject a figure with exactly the content it has now; a changed figure waits for review again."""
    figure = the_row(workspace, "figure", figure_id)
    body: dict[str, JsonValue] = {"content": str(figure["content"]), "verdict": verdict}
    return workspace.ledger.append("figure.reviewed", str(figure["id"]), body, seals=_reason(reason))


def decide_relay(workspace: Workspace, relay_id: str, verdict: str, reason: str) -> Entry:
    """Confirm that a source hands on another's figures, cut the tie, or withdraw what was said of it.

    Args:
        workspace: An open workspace.
        relay_id: Of a relay that was found, or of one that somebody decided on.
        verdict: ``confirmed``, ``cut`` or ``withdrawn``: then the machine's reading holds again.
        reason: Why; sealed.

    Raises:
        UsageError: No such relay, or no reason.
    """
    held = next((row for row in workspace.facts.relay_decisions() if str(row["relay"]) == relay_id), None)
    relay = held or the_row(workspace, "relay", relay_id)
    pair: dict[str, JsonValue] = {name: str(relay[name]) for name in ("from_source", "to_source")}
    subject = str(relay["relay"] if held else relay["id"])
    return workspace.ledger.append("relay.decided", subject, {**pair, "verdict": verdict}, seals=_reason(reason))


def anchors_of(workspace: Workspace, victim_id: str) -> list[JsonValue]:
    """The rows that make up a victim, as anchors, in order."""
    members = workspace.derived.rows("victim_member", victim=victim_id)
    if not members:
        raise UsageError("decide.no-item", f"no victim has the id {victim_id!r}", "the id of a victim")
    rows = [the_row(workspace, "victim_record", str(member["record"])) for member in members]
    ordered = sorted(rows, key=lambda row: (str(row["list"]), str(row["row_id"])))
    return [row_anchor(row) for row in ordered]


def assign(workspace: Workspace, victim_ids: Iterable[str]) -> list[Entry]:
    """Fix ids that people have decided on or that are about to be published, so that no re-linking changes them."""
    from sijill.store.ledger import Draft

    known = {str(row["victim"]) for row in workspace.facts.assigned_ids()}
    fresh = [victim for victim in dict.fromkeys(victim_ids) if victim not in known]
    drafts = [
        Draft("victim.assigned", victim, {"anchors": anchors_of(workspace, victim), "into": []}, {}) for victim in fresh
    ]
    return workspace.ledger.append_many(drafts) if drafts else []


def base_naming(workspace: Workspace, victim_id: str, basis: str, reason: str, *, objection: bool = False) -> Entry:
    """Say on what basis a dead person is named, or record an objection to it."""
    victim = str(the_row(workspace, "victim", victim_id)["id"])
    anchors = anchors_of(workspace, victim)
    assign(workspace, [victim])
    body: dict[str, JsonValue] = {"anchors": anchors, "basis": basis, "objection": objection}
    return workspace.ledger.append("naming.based", victim, body, seals=_reason(reason))


def mark_found_alive(workspace: Workspace, victim_id: str, reason: str) -> Entry:
    """Record that somebody listed as dead is alive; they leave every public page, the reason stays sealed."""
    victim = str(the_row(workspace, "victim", victim_id)["id"])
    anchors = anchors_of(workspace, victim)
    assign(workspace, [victim])
    return workspace.ledger.append("victim.found_alive", victim, {"anchors": anchors}, seals=_reason(reason))


def explain_withdrawal(workspace: Workspace, record: str, because: str, reason: str) -> Entry:
    """Say why somebody was taken off a list: ``because`` in one word, the reason in a sentence, which is sealed.

    Raises:
        UsageError: No withdrawn row has this record, or no reason.
    """
    held = workspace.derived.rows("list_change", kind="withdrawn", record_before=record)
    if not held:
        raise UsageError(
            "decide.no-item",
            "no row with that record was withdrawn",
            "record_before of a withdrawn row",
            "'sijill export list_change' lists them",
        )
    body: dict[str, JsonValue] = {"question": "withdrawal", "result": because}
    return workspace.ledger.append(
        "check.recorded", str(held[0]["record_before"]), body, seals={"note": _reason(reason)["reason"]}
    )


def decide_clearance(workspace: Workspace, item: str, kind: str, verdict: str, reason: str) -> Entry:
    """Say whether an item may leave; an accused person needs two people, the second is marked as such.

    Whoever cleared it before somebody withheld it does not count: two people have to clear it anew.
    """
    people: set[object] = set()
    for row in workspace.facts.clearances():
        if row["item"] == item:
            people = people | {row["actor"]} if row["verdict"] == "cleared" else set()
    second = verdict == "cleared" and bool(people - {workspace.actor})
    body: dict[str, JsonValue] = {"kind": kind, "verdict": verdict, "second": second}
    return workspace.ledger.append("clearance.decided", item, body, seals=_reason(reason))


def record_consent(workspace: Workspace, person: str, **told: str) -> Entry:
    """Record what a person agreed to: ``purpose``, ``state``, and ``recipient``, ``language``, ``how``, ``expires``.

    Who may receive it and how it was explained are words about people: they are sealed.

    Raises:
        UsageError: ``decide.no-item``: nobody has this id. ``decide.bad-value``: a day or a language that is none.
    """
    known = _person(workspace, person)
    _refuse_unless(_DAY, "expires", told.get("expires"), "a day such as 2026-01-31")
    _refuse_unless(_LANGUAGE, "language", told.get("language"), "a code such as en or ar")
    words = [f"{name}: {told[name]}" for name in SEALED_OF_CONSENT if told.get(name)]
    body: dict[str, JsonValue] = {name: value for name, value in told.items() if name not in SEALED_OF_CONSENT}
    return workspace.ledger.append("consent.recorded", known, body, seals={"note": "\n".join(words)} if words else {})


def _person(workspace: Workspace, person: str) -> str:
    """The full id of a person found in a text, of a victim, or of somebody the ledger knows a consent of."""
    if workspace.facts.consents(person):
        return person
    for table in ("person", "victim"):
        held = workspace.derived.rows(table, id=person)
        if held:
            return str(held[0]["id"])
    return str(the_row(workspace, "person", person)["id"])


def _refuse_unless(shape: re.Pattern[str], name: str, value: str | None, wanted: str) -> None:
    if value and not shape.fullmatch(value):
        raise UsageError("decide.bad-value", f"{name} is {value!r}", wanted)
