"""The tour: the example made, carried through a workspace, published, compared with the truth, and tampered with."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sijill import pipeline
from sijill.demo.anchors import document_hashes
from sijill.demo.apply import Applied
from sijill.demo.carry import Run, carry_through
from sijill.demo.compare import Comparison, compare
from sijill.demo.documents import sheet
from sijill.demo.entries import Example, make_example
from sijill.demo.example import write_example
from sijill.demo.expected import differences, expected
from sijill.demo.label import ENGLISH, TITLE, TITLE_ARABIC
from sijill.demo.tamper import Caught, tamper
from sijill.demo.words import Section, caught, sections, where_to_look
from sijill.errors import UsageError

if TYPE_CHECKING:
    from sijill.preserve.verify import Verdict
    from sijill.store.workspace import Workspace

EXAMPLE = "example"
"""Folder inside the workspace that holds the example's files, to read."""

_ALTERED = "agency"

Publish = Callable[["Workspace"], Path | None]


@dataclass(frozen=True, slots=True)
class Toured:
    """What the tour came to.

    Attributes:
        workspace: The folder.
        site: First page of the release, or ``None`` when nothing was published.
        comparison: Figures beside the truth.
        applied: What the scripted decisions came to.
        caught: What ``verify`` said of a copy with one altered byte.
        unlike: Where the figures differ from ``expected.json``, a line each.
    """

    workspace: Path
    site: Path | None
    comparison: Comparison
    applied: Applied
    caught: Caught[Verdict]
    unlike: tuple[str, ...]

    @property
    def as_expected(self) -> bool:
        """Whether every figure is the expected one, every decision found its words and the altered byte was found."""
        return not self.unlike and not self.applied.unmatched and self.caught.found.verdict == "altered"

    def as_json(self) -> dict[str, object]:
        """Everything said, as data."""
        return {
            "label": ENGLISH,
            "workspace": str(self.workspace),
            "site": str(self.site) if self.site else None,
            **self.comparison.as_json(),
            "decisions": {
                "made": self.applied.made,
                "known": self.applied.known,
                "unmatched": list(self.applied.unmatched),
            },
            "altered": {
                "document": self.caught.document,
                "offset": self.caught.offset,
                "verify": self.caught.found.as_json(),
            },
            "unlike_expected": list(self.unlike),
        }

    @property
    def words(self) -> str:
        """Everything said, as text for a terminal."""
        named = [finding.where for finding in self.caught.found.findings]
        verdict = caught(sheet(_ALTERED).file, self.caught.offset, self.caught.found.verdict, named)
        said = [*sections(self.comparison), verdict, *self._surprises(), where_to_look(self.workspace, self.site)]
        return "\n\n".join("\n".join(section.lines()) for section in said)

    def _surprises(self) -> list[Section]:
        lost = [f"a scripted decision found nothing: {one}" for one in self.applied.unmatched]
        return [Section("Not as expected", notes=(*self.unlike, *lost))] if self.unlike or lost else []


def tour(
    folder: Path,
    say: Callable[[str], None] = lambda words: None,
    *,
    publish: Publish | None = None,
    run: Run = pipeline.run,
) -> Toured:
    """What came of carrying the example through a workspace in ``folder``; safe to run again.

    Args:
        folder: New or empty, or one this was done in before.
        say: Called with a line as things are done.
        publish: Publishes and gives the first page; the publish stage when not given.
        run: Runs stages; ``pipeline.run``.

    Raises:
        UsageError: ``demo.not-the-demo``: the folder is a workspace that holds other documents.
    """
    from sijill.preserve.verify import verify

    example = make_example()
    with _workspace(folder, example) as workspace:
        write_example(example, folder / EXAMPLE)
        applied = carry_through(workspace, example, folder / EXAMPLE, say, run)
        site = (publish or _published)(workspace)
        comparison = compare(workspace, example)
    altered = document_hashes(example)[_ALTERED]
    with tempfile.TemporaryDirectory(prefix="sijill-") as scratch:
        found = tamper(folder, Path(scratch), verify, altered)
    unlike = tuple(differences(comparison.as_json(), expected()))
    return Toured(folder, site, comparison, applied, found, unlike)


def _workspace(folder: Path, example: Example) -> Workspace:
    from sijill.store.settings import FILE, Settings
    from sijill.store.workspace import Workspace

    if not (folder / FILE).exists():
        return Workspace.create(folder, settings=Settings({"publish.title": TITLE, "publish.title_ar": TITLE_ARABIC}))
    workspace = Workspace.open(folder)
    held = {str(row["sha256"]) for row in workspace.facts.documents()}
    if held and not held & set(document_hashes(example).values()):
        workspace.close()
        raise UsageError(
            "demo.not-the-demo",
            f"{folder} is a workspace with documents that are not the example's",
            "a new folder, or one the demo was made in before",
            "invented documents do not belong among others: sijill demo ANOTHER_FOLDER",
        )
    return workspace


def _published(workspace: Workspace) -> Path | None:
    from sijill.publish.stage import publish

    return publish(workspace).path / "index.html"
