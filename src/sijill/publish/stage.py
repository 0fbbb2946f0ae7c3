"""The stage: what a person reviewed and the gate lets out becomes a release, once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sijill.errors import IntegrityError
from sijill.model.summary import Summary

if TYPE_CHECKING:
    from sijill.publish.content import SiteContent
    from sijill.publish.rows import Row
    from sijill.store.workspace import Workspace

READS = (
    "document",
    "figure_review",
    "naming_basis",
    "found_alive",
    "consent",
    "source",
    "release",
    "claim",
    "claim_state",
    "claim_place",
    "claim_source",
    "person",
    "mention",
    "protected_span",
    "garble",
    "reading",
    "figure",
    "toll_chain",
    "relay",
    "incident",
    "incident_claim",
    "incident_record",
    "victim",
    "victim_member",
    "victim_record",
    "estimate",
    "clearance_item",
)
WRITES = ("release",)
VERSION = "9"

COMPARED = ("figures", "incidents", "claims", "victims")
"""Tables in which a change is a correction."""


@dataclass(frozen=True, slots=True)
class Published:
    """A release, just made or there already.

    Attributes:
        id: Its name: the hash of its tables and policy.
        path: Its folder.
        is_new: Whether it was made now.
        summary: In numbers and words.
    """

    id: str
    path: Path
    is_new: bool
    summary: Summary


def publish(workspace: Workspace) -> Published:
    """Give the release of the workspace as it stands; unchanged inputs give the one that is there already.

    The folder is complete before the ledger says that it was published; the head printed in it is the one before.

    Args:
        workspace: An open workspace, its stages run.

    Raises:
        PublicationStopped: ``publish.unreviewed``, ``publish.nothing``, or the gate found something held back.
        IntegrityError: ``publish.altered-tables``: derived tables are not what the stages wrote.
    """
    from sijill.gate import held_by, write_release
    from sijill.publish.gather import gather
    from sijill.publish.known_sources import with_undescribed
    from sijill.publish.manifest import release_id
    from sijill.publish.own_words import own_words
    from sijill.publish.site import release
    from sijill.publish.tables import tables

    _refuse_altered(workspace)
    held = with_undescribed(workspace, held_by(workspace))
    content = gather(workspace, held)
    ident = release_id(tables(content), content.policy)
    folder = workspace.root / "releases" / ident
    if any(row["id"] == ident for row in workspace.facts.releases()) and folder.is_dir():
        return Published(ident, folder, False, _summary(content, is_new=False))
    content = _with_corrections(workspace, content)
    _, files = release(content)
    write_release(folder, files, guarded=held.guarded, allowed={*held.allowed, *own_words()})
    _append(workspace, ident, content, files)
    return Published(ident, folder, True, _summary(content, is_new=True))


def _refuse_altered(workspace: Workspace) -> None:
    findings = workspace.derived.check()
    if findings:
        told = "; ".join(f"{one.what} ({one.where})" for one in findings[:3])
        raise IntegrityError(
            "publish.altered-tables",
            f"{len(findings)} derived tables are not what the stages wrote: {told}",
            "tables that match their stamps",
            "delete derived.db and run 'sijill run'",
        )


def _with_corrections(workspace: Workspace, content: SiteContent) -> SiteContent:
    """The content with what changed since the last release, as far as that release is still there."""
    from sijill.publish.corrections import corrections
    from sijill.publish.tables import tables

    releases = workspace.facts.releases()
    if not releases:
        return content
    previous = str(releases[-1]["id"])
    before = _rows_of(workspace.root / "releases" / previous / "data")
    held = tables(content)
    after = {name: json.loads(held[f"data/{name}.json"]) for name in COMPARED}
    return replace(content, previous=previous, corrections=corrections(before, after) if before else ())


def _rows_of(folder: Path) -> dict[str, Sequence[Row]]:
    files = {name: folder / f"{name}.json" for name in COMPARED}
    return {name: json.loads(file.read_text("utf-8")) for name, file in files.items() if file.is_file()}


def _append(workspace: Workspace, ident: str, content: SiteContent, files: Mapping[str, bytes]) -> None:
    from sijill.publish.manifest import sha256

    hashes = {path: sha256(data) for path, data in files.items() if path.startswith("data/")}
    workspace.ledger.append(
        "release.published",
        ident,
        {
            "policy": content.policy,
            "tables": {path: hashes[path] for path in sorted(hashes)},
            "head_size": content.head.size,
            "head_root": content.head.root,
            "figures": [figure.id for figure in content.figures],
            "manifest": sha256(files["manifest.json"]),
        },
    )


def _summary(content: SiteContent, *, is_new: bool) -> Summary:
    counts = {
        "figures": len(content.figures),
        "claims": len(content.claims),
        "names": len(content.memorial.named),
        "names withheld": content.memorial.withheld,
    }
    withheld = sum(claim.passage.is_withheld for claim in content.claims)
    notes = (f"the words of {withheld} claims are withheld",) if withheld else ()
    return Summary("publish", int(is_new), int(not is_new), counts, notes=notes)
