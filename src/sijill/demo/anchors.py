"""Finding in a workspace what the scripted decisions are about: documents, claims, people, rows, victims."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sijill.demo.decisions import ClaimDecision
from sijill.demo.documents import SHEETS, source_files
from sijill.demo.entries import Example
from sijill.demo.lists import FILE_OF

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue
    from sijill.store.workspace import Workspace

Row = Mapping[str, object]
Anchor = tuple[str, str]
"""``(list, id)`` in the example's own words: the list's key and the row's id."""


class Anchors:
    """What is where in one workspace that holds the example's sources; read once, and again after a stage has run.

    Args:
        workspace: An open workspace in which the sources were preserved.
        example: The example the sources were made from.
    """

    def __init__(self, workspace: Workspace, example: Example) -> None:
        self._workspace = workspace
        self.sha256 = document_hashes(example)
        lists = {self.sha256[key]: key for key in FILE_OF}
        rows = [row for row in workspace.derived.rows("victim_record") if row["document"] in lists]
        self.records = {(lists[str(row["document"])], str(row["row_id"])): row for row in rows}
        self.anchor_of = {str(row["id"]): anchor for anchor, row in self.records.items()}
        members = workspace.derived.rows("victim_member")
        self._victim_of = {str(row["record"]): str(row["victim"]) for row in members}

    def claim(self, decision: ClaimDecision) -> Row | None:
        """The claim whose own words cover most of the decision's quote, of its harm and count; ``None`` when none does.

        A claim that negates is never meant. Ties go to the lower id.
        """
        document = self.sha256[decision.document]
        candidates = [
            (self._shared(row, decision.quote), row)
            for row in self._workspace.derived.rows("claim", document=document, harm=decision.harm)
            if not row["negated"] and (decision.low is None or row["low"] == decision.low)
        ]
        found = [(-shared, str(row["id"]), row) for shared, row in candidates if shared > 0]
        return min(found, key=lambda one: one[:2])[2] if found else None

    def person(self, document: str, name: str) -> str | None:
        """The pseudonym of whoever is called ``name`` in a document; ``None`` when the reader saw nobody so called."""
        rows = self._workspace.derived.rows("person", document=self.sha256[document])
        return next((str(row["id"]) for row in rows if name in self.names(str(row["id"]))), None)

    def names(self, person: str) -> frozenset[str]:
        """How a person is called in the text they were read in; empty when ``person`` is no pseudonym."""
        derived = self._workspace.derived
        found = set()
        for row in derived.rows("person", id=person):
            for reading in derived.rows("reading", document=row["document"]):
                text = self._workspace.blobs.get(str(reading["text_sha256"])).decode("utf-8")
                spans = derived.rows("mention", person=person)
                found |= {text[int(str(span["start"])) : int(str(span["end"]))] for span in spans}
        return frozenset(found)

    def victim(self, anchors: Iterable[Anchor]) -> str | None:
        """The victim that holds most of these rows; ties go to the lower id, ``None`` when no row is in any."""
        records = (self.records.get(anchor) for anchor in anchors)
        held = Counter(self._victim_of[str(row["id"])] for row in records if row and str(row["id"]) in self._victim_of)
        return min(held, key=lambda victim: (-held[victim], victim), default=None)

    def written(self, anchors: Iterable[Anchor]) -> list[JsonValue]:
        """The anchors as the ledger writes them, with the workspace's names of the lists; unknown rows are left out."""
        rows = (self.records[anchor] for anchor in anchors if anchor in self.records)
        return [{"list": str(row["list"]), "id": str(row["row_id"])} for row in rows]

    def _shared(self, claim: Row, quote: str) -> int:
        """How many characters the claim's words and the quote share in the text that was read."""
        text = self._workspace.blobs.get(str(claim["text_sha256"])).decode("utf-8")
        start = text.find(quote)
        if start < 0:
            return 0
        return min(int(str(claim["end"])), start + len(quote)) - max(int(str(claim["start"])), start)


def document_hashes(example: Example) -> dict[str, str]:
    """SHA-256 of each document and list of the example, by its key."""
    files = source_files(example)
    return {one.key: hashlib.sha256(files[one.file]).hexdigest() for one in SHEETS}
