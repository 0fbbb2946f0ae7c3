from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from sijill.demo.anchors import document_hashes
from sijill.demo.apply import Applied
from sijill.demo.carry import carry_through
from sijill.demo.decisions import CLAIMS, CONSENTS
from sijill.demo.entries import Example, make_example
from sijill.demo.example import write_example
from sijill.demo.lists import FILE_OF
from sijill.store.stamps import Stamp
from sijill.store.workspace import Workspace

STAMP = Stamp("0" * 64, "0" * 64, "perfect")

NAMED = (
    (CONSENTS[0].name, "person-w", "interview"),
    ("Thaer Qasabgi", "person-o", "harbour-1"),
    ("Mundhir Kassar", "person-x", "agency"),
)


class PerfectStages:
    """Stages that read every claim and link every row as the truth has it, so that decisions can be tested alone."""

    def __init__(self, example: Example) -> None:
        self._example = example
        self._hashes = document_hashes(example)

    def __call__(self, workspace: Workspace, names: Iterable[str] | None, say: Callable[[str], None]) -> None:
        for name in names or ():
            getattr(self, f"_{name}")(workspace)
            say(name)

    def _extract(self, workspace: Workspace) -> None:
        texts = {
            row["source_sha256"]: row["text_sha256"] for row in workspace.facts.derivations() if row["part"] == "text"
        }
        units = defaultdict(list)
        for at, one in enumerate(CLAIMS):
            document = self._hashes[one.document]
            text = workspace.blobs.get(str(texts[document])).decode()
            start = text.index(one.quote)
            units[document].append(
                {
                    "id": f"claim-{at}",
                    "document": document,
                    "text_sha256": texts[document],
                    "start": start,
                    "end": start + len(one.quote),
                    "harm": one.harm,
                    "negated": False,
                    "low": one.low,
                    "historical": False,
                    "status": "unknown",
                }
            )
        for document, claims in units.items():
            tables = {"claim": claims}
            for name, pseudonym, key in NAMED:
                if document == self._hashes[key]:
                    tables |= self._person(document, str(texts[document]), workspace, name, pseudonym)
            workspace.derived.replace("extract", document, STAMP, tables)

    def _person(
        self, document: str, text_sha256: str, workspace: Workspace, name: str, pseudonym: str
    ) -> dict[str, list[dict[str, object]]]:
        start = workspace.blobs.get(text_sha256).decode().index(name)
        return {
            "reading": [{"document": document, "text_sha256": text_sha256}],
            "person": [{"id": pseudonym, "document": document, "role": "other", "protect": False}],
            "mention": [{"person": pseudonym, "document": document, "start": start, "end": start + len(name)}],
        }

    def _record(self, workspace: Workspace) -> None:
        from sijill.record import stage

        stage.run(workspace)

    def _link(self, workspace: Workspace) -> None:
        lists = {self._hashes[key]: key for key in FILE_OF}
        true = self._example.person_of()
        members = defaultdict(list)
        for row in workspace.derived.rows("victim_record"):
            anchor = (lists[row["document"]], row["row_id"])
            members[true.get(anchor, "-".join(anchor))].append(str(row["id"]))
        tables = {
            "victim": [{"id": f"victim-{who}"} for who in members],
            "victim_member": [
                {"victim": f"victim-{who}", "record": record} for who, records in members.items() for record in records
            ],
            "pair": self._doubtful(members),
        }
        workspace.derived.replace("link", "all", STAMP, tables)

    def _doubtful(self, members: dict[str, list[str]]) -> list[dict[str, object]]:
        same = [records[:2] for _, records in sorted(members.items()) if len(records) > 1][:3]
        first = [records[0] for _, records in sorted(members.items())]
        pairs = [sorted(pair) for pair in (*same, first[1:3], first[5:7])]
        return [{"record_a": a, "record_b": b, "decision": "review", "probability": 0.5} for a, b in pairs]

    def _corroborate(self, workspace: Workspace) -> None:
        figure = {"id": "figure-1", "harm": "killed", "low": 231, "content": "c" * 64, "state": "machine"}
        workspace.derived.replace("corroborate", "all", STAMP, {"figure": [figure]})

    def _estimate(self, workspace: Workspace) -> None:
        workspace.derived.replace("estimate", "all", STAMP, {"estimate": []})

    def _protect(self, workspace: Workspace) -> None:
        items = [
            {"id": "item-1", "kind": "accused", "subject": "person-a", "state": "waiting"},
            {"id": "item-2", "kind": "person", "subject": "person-o", "state": "waiting"},
            {"id": "item-4", "kind": "person", "subject": "person-x", "state": "waiting"},
            {"id": "item-3", "kind": "witness", "subject": "person-w", "state": "sealed"},
        ]
        workspace.derived.replace("protect", "all", STAMP, {"clearance_item": items})


@pytest.fixture(scope="session")
def example() -> Example:
    return make_example()


@pytest.fixture(scope="module")
def carried(example: Example, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Workspace, Path, Applied]]:
    """A workspace through which the example was carried by perfect stages; the folder; what was applied."""
    folder = tmp_path_factory.mktemp("example")
    write_example(example, folder)
    with Workspace.create(folder / "workspace") as workspace:
        yield workspace, folder, carry_through(workspace, example, folder, run=PerfectStages(example))
