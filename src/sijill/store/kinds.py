"""What an entry of the ledger can be: each kind with its body fields, its sealed fields and the table it shows up in.

An entry holds no personal text. Names, quotes, file names, addresses and reasons are sealed fields; whoever acted is a
code. A subject is a hash, an id or a code. The same declarations make the tables, the projections and the reference.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from sijill.errors import UsageError
from sijill.model.sources import SourceKind, Tier
from sijill.store.canonical import JsonValue

LONGEST_TEXT = 4000
"""Characters of one text in a body; longer words are no code, day or title."""
_CODE = re.compile(r"[a-z0-9][a-z0-9._:|/+-]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]")

TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "flag": (bool,),
    "list": (list, tuple),
    "object": (dict,),
}


@dataclass(frozen=True)
class Field:
    """One field of an entry's body: ``holds`` is text, integer, flag, list or object; ``words`` closes a text."""

    name: str
    holds: str = "text"
    words: tuple[str, ...] = ()
    required: bool = False

    def objection(self, value: JsonValue) -> str:
        """Say what is wrong with ``value``, or give an empty string."""
        if value is None:
            return f"{self.name} is missing" if self.required else ""
        if not isinstance(value, TYPES[self.holds]) or (isinstance(value, bool) and self.holds == "integer"):
            return f"{self.name} is {type(value).__name__}, not {self.holds}"
        if isinstance(value, str) and (len(value) > LONGEST_TEXT or _CONTROL.search(value)):
            return f"{self.name} is not one line of at most {LONGEST_TEXT} characters"
        if self.words and value not in self.words:
            return f"{self.name} is {value!r}, not one of {', '.join(self.words)}"
        return ""


@dataclass(frozen=True)
class Kind:
    """One kind of entry.

    ``subject`` names the column its subject becomes; a body may repeat the subject under that name, with the same
    value. ``constants`` are columns the kind itself says.
    """

    name: str
    explanation: str
    table: str | None
    subject: str
    fields: tuple[Field, ...] = ()
    seals: tuple[str, ...] = ()
    constants: Mapping[str, str] = field(default_factory=dict)

    def check(self, subject: str, body: Mapping[str, JsonValue], seals: Mapping[str, str]) -> None:
        """Refuse what this kind does not say.

        Raises:
            UsageError: ``ledger.bad-body``, naming the field.
        """
        objections = [one.objection(body.get(one.name)) for one in self.fields]
        if not _CODE.fullmatch(subject):
            objections.append(f"{self.subject} is no hash, id or code")
        known = {one.name for one in self.fields} | {self.subject}
        objections += [f"{name} is not a field of its body" for name in sorted(set(body) - known)]
        objections += [f"{name} is not a sealed field of it" for name in sorted(set(seals) - set(self.seals))]
        if body.get(self.subject, subject) != subject:
            objections.append(f"{self.subject} in the body is not the subject")
        if told := [one for one in objections if one]:
            wanted = ", ".join(one.name for one in self.fields) or "no fields"
            raise UsageError(
                "ledger.bad-body", f"{self.name}: {'; '.join(told)}", f"body: {wanted}; seals: {self.seals}"
            )


def text(name: str, *words: str, required: bool = False) -> Field:
    """Give a text field, closed to ``words`` when there are any."""
    return Field(name, "text", words, required)


def must(name: str, *words: str) -> Field:
    """Give a text field that has to be there."""
    return Field(name, "text", words, True)


def integer(name: str) -> Field:
    """Give a field that holds an integer."""
    return Field(name, "integer")


def listed(name: str) -> Field:
    """Give a field that holds a list."""
    return Field(name, "list")


def mapped(name: str) -> Field:
    """Give a field that holds an object."""
    return Field(name, "object")


DESCRIPTION = (
    text("media_type"),
    text("tier", "internal", "confidential"),
    text("published"),
    text("language"),
    text("country"),
    text("outlet"),
    text("kind", "report", "list", "form", "post", "statement"),
    listed("quality"),
)
ASSIGNMENT = (listed("anchors"), listed("into"))

ALL = (
    Kind("workspace.created", "The workspace was made.", None, "workspace", (must("version"),), ("id_key",)),
    Kind(
        "workspace.locked",
        "From here on a sealed workspace opens to these keys of age (by their SHA-256), to a passphrase, or to both.",
        None,
        "workspace",
        (Field("passphrase", "flag", (), True), listed("recipients")),
    ),
    Kind(
        "workspace.backed-up",
        "A back-up of all that people made was begun, for these keys of age (by their SHA-256).",
        None,
        "workspace",
        (listed("recipients"),),
    ),
    Kind("settings.changed", "A setting has a new value.", "setting", "name", (must("value"),)),
    Kind("actor.registered", "A code stands for a person.", "actor", "code", (text("role"),), ("name",)),
    Kind(
        "key.added",
        "From here on a key signs the head of this ledger, or is asked to cosign it.",
        None,
        "key",
        (must("role", "log", "witness"), must("name")),
    ),
    Kind(
        "key.retired",
        "A key signs no more from here on; what it signed until here still holds.",
        None,
        "key",
        (must("why", "replaced", "lost", "stolen"),),
    ),
    Kind(
        "authority.added",
        "From here on an authority is asked to stamp heads with the time; its root certificate is kept as a document.",
        None,
        "certificate",
        (must("name"), text("address"), text("policy")),
    ),
    Kind(
        "authority.retired",
        "An authority is asked no more from here on; what it stamped until here still holds.",
        None,
        "certificate",
        (must("why", "replaced", "closed", "distrusted"),),
    ),
    Kind(
        "head.anchored",
        "An authority stamped a head of this ledger with the time; its token (RFC 3161) is kept as a document.",
        None,
        "token",
        (Field("size", "integer", (), True), must("root"), must("authority"), must("time")),
    ),
    Kind(
        "document.preserved",
        "Bytes were received and kept as they came.",
        "document",
        "sha256",
        (Field("size", "integer", (), True), *DESCRIPTION),
        ("name", "url"),
        {"event": "preserved"},
    ),
    Kind(
        "document.described",
        "What is known about a document changed; later values win, the bytes stay.",
        "document",
        "sha256",
        (integer("size"), *DESCRIPTION),
        ("name", "url"),
        {"event": "described"},
    ),
    Kind(
        "document.derived",
        "A text or table was taken out of a document and kept as a document of its own.",
        "derivation",
        "text_sha256",
        (must("source_sha256"), must("part"), must("tool"), must("tool_version")),
    ),
    Kind(
        "custody.recorded",
        "Something was done with a document.",
        "custody_event",
        "document",
        (
            must("action", "captured", "derived", "viewed", "exported", "transferred", "deleted"),
            text("tool"),
            text("tool_version"),
        ),
        ("note",),
    ),
    Kind(
        "source.described",
        "A source is known by this name; people are never named here.",
        "source",
        "id",
        (
            must("name"),
            text("kind", *SourceKind),
            text("party"),
            listed("republishes"),
            listed("owns"),
            text("tier", *Tier),
            listed("variants"),
        ),
    ),
    Kind(
        "claim.decided",
        "A person accepted, changed or rejected what was read.",
        "claim_decision",
        "claim",
        (must("verdict", "accepted", "changed", "rejected"), mapped("anchor"), mapped("changes")),
        ("quote", "before", "after", "reason"),
    ),
    Kind(
        "pair.judged",
        "A person said whether two records are one person.",
        "judgement",
        "pair",
        (must("verdict", "same", "different", "unsure"), mapped("anchors"), mapped("asked")),
        ("reason",),
    ),
    Kind(
        "links.measured",
        "How good these links are, by pairs that people labelled.",
        "link_quality",
        "links",
        (mapped("quality"),),
    ),
    Kind(
        "figure.reviewed",
        "A person reviewed a figure with exactly this content.",
        "figure_review",
        "figure",
        (must("content"), must("verdict", "accepted", "rejected")),
        ("reason",),
    ),
    Kind(
        "relay.decided",
        "A person confirmed that a source hands on another's figures, cut the tie, or took back what was said of it.",
        "relay_decision",
        "relay",
        (must("from_source"), must("to_source"), must("verdict", "confirmed", "cut", "withdrawn")),
        ("reason",),
    ),
    Kind(
        "clearance.decided",
        "A person said whether an item may leave.",
        "clearance",
        "item",
        (text("kind"), must("verdict", "cleared", "withheld"), Field("second", "flag")),
        ("reason",),
    ),
    Kind(
        "consent.recorded",
        "A person gave, refused or withdrew consent for one purpose.",
        "consent",
        "person",
        (
            must("purpose", "keep", "publish", "court", "advocacy"),
            must("state", "given", "refused", "withdrawn"),
            text("recipient"),
            text("language"),
            text("how"),
            text("expires"),
        ),
        ("note",),
    ),
    Kind(
        "naming.based",
        "A dead person may be named, and on what basis.",
        "naming_basis",
        "person",
        (
            listed("anchors"),
            must("basis", "family_consent", "already_public", "reasoned_decision"),
            Field("objection", "flag"),
        ),
        ("reason",),
    ),
    Kind(
        "victim.found_alive",
        "Somebody recorded as dead is alive.",
        "found_alive",
        "victim",
        (listed("anchors"),),
        ("reason",),
    ),
    Kind(
        "victim.assigned",
        "An id stands for these records.",
        "assigned_id",
        "victim",
        ASSIGNMENT,
        (),
        {"event": "assigned"},
    ),
    Kind("victim.split", "An id was split into others.", "assigned_id", "victim", ASSIGNMENT, (), {"event": "split"}),
    Kind(
        "victim.merged", "An id was merged into another.", "assigned_id", "victim", ASSIGNMENT, (), {"event": "merged"}
    ),
    Kind(
        "check.recorded",
        "A person checked an item: where, when, whether it is the original, who.",
        "check_made",
        "item",
        (must("question"), text("method"), must("result"), text("signed_off_by")),
        ("note",),
    ),
    Kind(
        "release.published",
        "These tables were published, with the head of the ledger before this entry.",
        "release",
        "id",
        (
            text("policy"),
            mapped("tables"),
            integer("head_size"),
            text("head_root"),
            listed("figures"),
            text("manifest"),
        ),
    ),
)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in ALL}


def kind_named(name: str) -> Kind:
    """Give the kind of this name.

    Raises:
        UsageError: ``ledger.unknown-kind``.
    """
    if name not in KINDS:
        raise UsageError("ledger.unknown-kind", f"{name!r} is no kind of entry", f"one of {', '.join(sorted(KINDS))}")
    return KINDS[name]
