"""``sijill link --evaluate`` in a workspace: pairs to label, or the links measured and the measure kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from sijill.cli.options import Talk, opened

Measured = Callable[[dict[str, object]], list[str]]


def evaluated_there(
    folder: Path | None, labels: Path | None, out: Path | None, pairs: int, seed: int, said_of: Measured, talk: Talk
) -> int:
    """Write ``to_label.csv`` into ``out``, or measure by ``labels`` or by the answers that the workspace holds."""
    from sijill.cli.link import label_file
    from sijill.link.measured import measure
    from sijill.link.stored import stored_linkage
    from sijill.store.links import link_quality, quality_sentence

    with opened(folder) as workspace:
        if labels is None and out is not None:
            return _to_label(workspace, out, pairs, seed, said_of, talk)
        known = None
        if labels is not None:
            _, records = stored_linkage(workspace)
            known = label_file(labels, {record.key for record in records}, True)
        if talk.dry_run:
            talk.say("would measure the links and write it into the ledger")
            return 0
        measured = measure(workspace, known, seed)
        words = quality_sentence(link_quality(workspace))
    talk.data(measured, words)
    talk.say(f"recall is {cast('Any', measured)['recall_is']}; 'sijill run' carries the measure to the estimates")
    return 0


def _to_label(workspace: Any, out: Path, pairs: int, seed: int, said_of: Measured, talk: Talk) -> int:
    from sijill.cli.link import keep_what_was_labelled
    from sijill.gate.unseen import held_back
    from sijill.link.quality import to_label
    from sijill.link.stored import stored_linkage
    from sijill.link.tables import to_label_csv
    from sijill.model.victim_columns import victim_columns

    keep_what_was_labelled(out)
    linkage, records = stored_linkage(workspace)
    hidden = held_back(workspace)
    drawn = [pair for pair in to_label(linkage, pairs, seed) if not hidden & {pair.left, pair.right}]
    if not talk.dry_run:
        out.mkdir(parents=True, exist_ok=True)
        (out / "to_label.csv").write_text("\ufeff" + to_label_csv(drawn, victim_columns(records)), encoding="utf-8")
    talk.data({"to_label": len(drawn)}, "\n".join(said_of({"to_label": len(drawn)})))
    return 0
