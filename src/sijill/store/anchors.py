"""Anchors: what ties a person's decision to the words or the row it was about, not to the machine that found them.

A better extractor gives other ids and other offsets; the words stay. A decision is attached again only where exactly
one place fits. What cannot be attached waits where people see it: it is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sijill.errors import Refusal
from sijill.store.canonical import JsonValue, sha256_hex

AROUND = 32
"""Characters kept on either side of the quote."""
Place: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class Candidate:
    """A claim as read now, to which a decision might belong."""

    id: str
    original: str
    text: str
    start: int
    end: int
    harm: str
    count: Place | None = None
    negated: bool | None = None

    @classmethod
    def from_row(cls, row: Mapping[str, object]) -> Candidate:
        """Give the candidate that a row of the table ``claim`` is."""
        start, end = row["count_start"], row["count_end"]
        count = (int(str(start)), int(str(end))) if start is not None and end is not None else None
        negated = row.get("negated")
        return cls(
            id=str(row["id"]),
            original=str(row["document"]),
            text=str(row["text_sha256"]),
            start=int(str(row["start"])),
            end=int(str(row["end"])),
            harm=str(row["harm"]),
            count=count,
            negated=None if negated is None else bool(negated),
        )


@dataclass(frozen=True)
class ClaimAnchor:
    """What a decision about a claim holds on to.

    ``original`` and ``text`` are the SHA-256 of the document and of the text taken from it; offsets are into that text.
    The quote and what stands around it are sealed in the ledger; here they are in clear, to be found again.
    """

    original: str
    text: str
    start: int
    end: int
    harm: str
    count: Place | None
    quote: str
    before: str = ""
    after: str = ""
    negated: bool | None = None

    def __post_init__(self) -> None:
        if self.end - self.start != len(self.quote) or self.start < 0 or not self.quote:
            raise Refusal("an anchor's quote is as long as its span")

    @classmethod
    def of(cls, claim: Candidate, text: str) -> ClaimAnchor:
        """Give the anchor of a claim read from ``text``."""
        if not 0 <= claim.start < claim.end <= len(text):
            raise Refusal(f"a span {claim.start} to {claim.end} in a text of {len(text)} characters")
        return cls(
            claim.original,
            claim.text,
            claim.start,
            claim.end,
            claim.harm,
            claim.count,
            text[claim.start : claim.end],
            text[max(0, claim.start - AROUND) : claim.start],
            text[claim.end : claim.end + AROUND],
            claim.negated,
        )

    @classmethod
    def from_body(cls, body: Mapping[str, JsonValue], quote: str, before: str = "", after: str = "") -> ClaimAnchor:
        """Give the anchor that an entry's body and the values of its seals make together."""
        start, end, negated = body.get("count_start"), body.get("count_end"), body.get("negated")
        return cls(
            str(body["original"]),
            str(body["text"]),
            int(str(body["start"])),
            int(str(body["end"])),
            str(body["harm"]),
            (int(str(start)), int(str(end))) if start is not None and end is not None else None,
            quote,
            before,
            after,
            None if negated is None else bool(negated),
        )

    def as_body(self) -> dict[str, JsonValue]:
        """Give what of it stands in the ledger: hashes, offsets and the harm, no words."""
        body: dict[str, JsonValue] = {
            "original": self.original,
            "text": self.text,
            "start": self.start,
            "end": self.end,
            "harm": self.harm,
            "count_start": self.count[0] if self.count else None,
            "count_end": self.count[1] if self.count else None,
        }
        return body if self.negated is None else {**body, "negated": self.negated}

    def seals(self) -> dict[str, str]:
        """Give what of it is sealed: the quote and what stands around it; what is empty is left out."""
        told = {"quote": self.quote, "before": self.before, "after": self.after}
        return {name: value for name, value in told.items() if value}


@dataclass(frozen=True)
class RowAnchor:
    """What a decision about a record holds on to: the list's name and the row's own id, never the row's number."""

    list: str
    id: str

    def __post_init__(self) -> None:
        if not self.list or not self.id:
            raise Refusal("a row is anchored by its list and its id")

    def as_body(self) -> dict[str, JsonValue]:
        """Give it as an entry's body holds it."""
        return {"list": self.list, "id": self.id}


def reattach(anchor: ClaimAnchor, candidates: Iterable[Candidate], text: str) -> str | None:
    """Give the id of the one claim that a decision belongs to now, or ``None`` when none or several fit.

    In the text the decision was made on, the offsets count. In another text of the same document, the quote is looked
    for with the characters around it. There, a claim fits when harm, negation and count are the same; if its span is
    drawn differently, it must be the only one to read the same printed number that way.

    Args:
        anchor: What the decision holds on to.
        candidates: The claims of the document as read now.
        text: The text as it is now; only candidates whose ``text`` is the SHA-256 of its UTF-8 bytes are looked at.
    """
    present = sha256_hex(text.encode("utf-8", "surrogatepass"))
    alike = [one for one in candidates if one.text == present and _is_alike(anchor, one)]
    found = anchor.start if present == anchor.text else _found_again(anchor, text)
    if found is None:
        return None
    shift = found - anchor.start
    count = (anchor.count[0] + shift, anchor.count[1] + shift) if anchor.count else None
    span = (anchor.start + shift, anchor.end + shift)
    same = [one.id for one in alike if (one.start, one.end) == span and one.count == count]
    if not same and count is not None:
        same = [one.id for one in alike if one.count == count]
    return same[0] if len(same) == 1 else None


def reattach_row(anchor: RowAnchor, records: Sequence[Mapping[str, object]]) -> str | None:
    """Give the id of the one record with this list and id, or ``None``.

    Args:
        anchor: What the decision holds on to.
        records: Rows of the table ``victim_record``.
    """
    same = [str(row["id"]) for row in records if row["list"] == anchor.list and str(row["row_id"]) == anchor.id]
    return same[0] if len(same) == 1 else None


def _is_alike(anchor: ClaimAnchor, one: Candidate) -> bool:
    if one.original != anchor.original or one.harm != anchor.harm:
        return False
    return anchor.negated is None or one.negated is None or anchor.negated == one.negated


def _found_again(anchor: ClaimAnchor, text: str) -> int | None:
    """Where the quote stands in another text: by what is around it, or alone if there is only one."""
    places = list(_places(text, anchor.quote))
    fitting = [place for place in places if _surrounded(anchor, text, place)]
    if len(fitting) == 1:
        return fitting[0]
    return places[0] if len(places) == 1 else None


def _surrounded(anchor: ClaimAnchor, text: str, place: int) -> bool:
    end = place + len(anchor.quote)
    return text[:place].endswith(anchor.before) and text[end:].startswith(anchor.after)


def _places(text: str, quote: str) -> Iterable[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)
