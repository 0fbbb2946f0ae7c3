"""Carrying the example through a workspace: sources preserved, stages run, decisions taken where people are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from sijill import pipeline
from sijill.demo.anchors import document_hashes
from sijill.demo.apply import Applied, apply
from sijill.demo.documents import SHEETS, Sheet
from sijill.demo.entries import Example
from sijill.demo.example import SOURCES

if TYPE_CHECKING:
    from sijill.preserve.metadata import Metadata
    from sijill.store.workspace import Workspace

Run = Callable[["Workspace", Iterable[str] | None, Callable[[str], None]], object]

STEPS: tuple[tuple[tuple[str, ...], str], ...] = (
    ((), "preserve"),
    (("extract",), "extract"),
    (("record", "link"), "link"),
    (("link",), "victims"),
    (("corroborate", "estimate", "protect"), "corroborate"),
    (("corroborate", "protect"), "protect"),
)
"""Which stages run, and which decisions are taken after them."""


def carry_through(
    workspace: Workspace,
    example: Example,
    folder: Path,
    say: Callable[[str], None] = lambda words: None,
    run: Run = pipeline.run,
) -> Applied:
    """What the scripted decisions came to, all phases together, once the whole example lies in the workspace.

    Safe to run again: sources and decisions that are there already are left alone, and stages do what is stale.

    Args:
        workspace: An open workspace, new or one this was done in before.
        example: What the files under ``folder`` were made from.
        folder: Where ``write_example`` put the example.
        say: Called with a line after each stage.
        run: Runs stages by name; ``pipeline.run``.
    """
    preserve_sources(workspace, example, folder / SOURCES)
    applied = Applied()
    for stages, phase in STEPS:
        if stages:
            run(workspace, stages, say)
        applied += apply(workspace, example, phase)
    run(workspace, None, say)
    return applied


def preserve_sources(workspace: Workspace, example: Example, folder: Path) -> int:
    """How many of the example's documents were preserved now; those already in the workspace are left alone.

    Raises:
        InputRefused: A source was refused, which none of them should be.
    """
    from sijill.preserve.stage import preserve_files

    held = {str(row["sha256"]) for row in workspace.facts.documents()}
    hashes = document_hashes(example)
    fresh = [one for one in SHEETS if hashes[one.key] not in held]
    for one in fresh:
        known = _metadata(one)
        summary = preserve_files(workspace, [folder / one.file], tier=one.tier, metadata=known, are_invented=True)
        for refusal in summary.refusals:
            raise refusal.error
    return len(fresh)


def _metadata(one: Sheet) -> Metadata:
    from sijill.preserve.metadata import Metadata

    return Metadata(one.published.isoformat(), one.language, one.country, one.outlet, one.kind, one.url)
