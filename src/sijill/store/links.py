"""Links: how good they were found to be, for whatever is counted from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

SHARES = ("precision", "recall", "f1")


def link_quality(workspace: Workspace) -> dict[str, Any] | None:
    """What was measured last: shares with their intervals, labelled pairs, the day, whether the links are others now.

    ``None`` when nobody measured the links.
    """
    rows = workspace.facts.link_qualities()
    if not rows:
        return None
    last, stamp = rows[-1], workspace.derived.stamp("link", "all")
    quality = last["quality"] if isinstance(last["quality"], Mapping) else {}
    shares = {
        name: {part: float(str(value)) for part, value in share.items()}
        for name in SHARES
        if isinstance(share := quality.get(name), Mapping)
    }
    return {
        **shares,
        "recall_is": quality.get("recall_is"),
        "labelled": quality.get("labelled"),
        "source": quality.get("source"),
        "measured_on": str(last["at"])[:10],
        "is_stale": stamp is None or stamp.content != last["links"],
    }


def quality_sentence(quality: Mapping[str, Any] | None) -> str:
    """What was measured, in a sentence; that it is stale, where it is."""
    if quality is None:
        return "how good the links are was not measured"
    shares = ", ".join(
        f"{name} {quality[name]['estimate']:.3f} ({quality[name]['low']:.3f} to {quality[name]['high']:.3f})"
        for name in ("precision", "recall")
    )
    said = f"links: {shares}, from {quality['labelled']} labelled pairs on {quality['measured_on']}"
    return f"{said}; the links have changed since: measure again" if quality["is_stale"] else said
