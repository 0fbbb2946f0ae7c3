"""Entries of the ledger: what was done, by whom, when, to what, as bytes that hash to one leaf."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

from sijill.errors import Refusal
from sijill.store.canonical import JsonValue, canonical_bytes, parse_canonical
from sijill.store.merkle import leaf_hash

VERSION = 1
NO_ENTRY = "0" * 64
KEYS = frozenset(("v", "log", "seq", "time", "actor", "kind", "subject", "prev", "body", "seals"))
LONGEST_SUBJECT = 512

_HASH = re.compile(r"[0-9a-f]{64}")
_ACTOR = re.compile(r"a-[0-9a-z]{4,16}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True)
class Draft:
    """What is to be appended. ``seals`` maps a field to the text that is sealed; only its commitment is logged."""

    kind: str
    subject: str
    body: Mapping[str, JsonValue] = field(default_factory=dict)
    seals: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Entry:
    """One entry as logged. ``seals`` maps a field to its commitment; ``raw`` hashes to ``leaf``.

    Make one with :func:`make_entry` or :func:`parse_entry`; both check every field.
    """

    log: str
    seq: int
    time: str
    actor: str
    kind: str
    subject: str
    prev: str
    body: Mapping[str, JsonValue]
    seals: Mapping[str, str]
    raw: bytes = field(repr=False)
    leaf: bytes = field(repr=False)


@dataclass(frozen=True)
class Place:
    """Where the next entry goes: the log's name, its number (from 0) and the leaf hash before it (hexadecimal)."""

    log: str
    seq: int
    prev: str


def make_entry(place: Place, time: str, actor: str, draft: Draft, seals: Mapping[str, str]) -> Entry:
    """Give the entry for ``draft`` at ``place``; ``seals`` are commitments.

    Raises:
        Refusal: A field that an entry cannot hold.
    """
    fields: dict[str, JsonValue] = {
        "v": VERSION,
        "log": place.log,
        "seq": place.seq,
        "time": time,
        "actor": actor,
        "kind": draft.kind,
        "subject": draft.subject,
        "prev": place.prev,
        "body": dict(draft.body),
        "seals": dict(seals),
    }
    return parse_entry(canonical_bytes(fields))


def parse_entry(raw: bytes) -> Entry:
    """Give the entry that ``raw`` is, re-read strictly.

    Raises:
        Refusal: The bytes are not canonical, a key is missing or unknown, or a field is not what it must be.
    """
    fields = parse_canonical(raw)
    if not isinstance(fields, dict) or set(fields) != KEYS:
        raise Refusal("an entry has exactly the keys " + " ".join(sorted(KEYS)))
    _refuse_fields(fields)
    return Entry(
        log=cast(str, fields["log"]),
        seq=cast(int, fields["seq"]),
        time=cast(str, fields["time"]),
        actor=cast(str, fields["actor"]),
        kind=cast(str, fields["kind"]),
        subject=cast(str, fields["subject"]),
        prev=cast(str, fields["prev"]),
        body=cast("dict[str, JsonValue]", fields["body"]),
        seals=cast("dict[str, str]", fields["seals"]),
        raw=raw,
        leaf=leaf_hash(raw),
    )


def written_time(moment: datetime) -> str:
    """Give ``moment`` as RFC 3339 in UTC, to the second: ``2025-03-09T06:00:00Z``.

    Raises:
        Refusal: The moment does not say its time zone.
    """
    if moment.tzinfo is None:
        raise Refusal("a moment without a time zone")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def is_actor(code: str) -> bool:
    """Tell whether ``code`` is an actor's code, such as ``a-3f9c``."""
    return _ACTOR.fullmatch(code) is not None


def _refuse_fields(fields: Mapping[str, JsonValue]) -> None:
    if fields["v"] != VERSION or isinstance(fields["v"], bool):
        raise Refusal(f"an entry of version {fields['v']!r}")
    if not isinstance(fields["seq"], int) or isinstance(fields["seq"], bool) or fields["seq"] < 0:
        raise Refusal(f"seq is {fields['seq']!r}")
    for name in ("log", "kind", "subject"):
        value = fields[name]
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST_SUBJECT or _CONTROL.search(value):
            raise Refusal(f"{name} is not a short line of text")
    for name, shape in (("actor", _ACTOR), ("prev", _HASH)):
        if not isinstance(fields[name], str) or not shape.fullmatch(cast(str, fields[name])):
            raise Refusal(f"{name} is {fields[name]!r}")
    _refuse_time(fields["time"])
    seals = fields["seals"]
    if not isinstance(fields["body"], dict) or not isinstance(seals, dict):
        raise Refusal("body and seals are objects")
    if not all(isinstance(value, str) and _HASH.fullmatch(value) for value in seals.values()):
        raise Refusal("a seal is not a commitment")


def _refuse_time(written: JsonValue) -> None:
    if not isinstance(written, str) or not _TIME.fullmatch(written):
        raise Refusal(f"time is {written!r}, not RFC 3339 in UTC")
    try:
        datetime.fromisoformat(written)
    except ValueError as error:
        raise Refusal(f"time is {written!r}: {error}") from error
