"""``sijill publish``: make a release."""

from __future__ import annotations

from pathlib import Path

import click

from sijill.cli.options import Talk, opened, remember_head, talks, workspace_option


@click.command(epilog="Example: sijill publish -w coast")
@workspace_option
@talks
def command(folder: Path | None, talk: Talk) -> int:
    """Make a release of what was reviewed and may leave: a site in English and Arabic, and its tables.

    Stops (exit 5) when a figure waits for review or something held back would leave. Unchanged inputs give the release
    that is there already. Then the ledger's head, which tells of the release, is signed ('sijill sign').
    """
    from sijill.cli.key import signer
    from sijill.gate import held_by
    from sijill.publish.gather import gather
    from sijill.publish.known_sources import with_undescribed
    from sijill.publish.stage import publish

    with opened(folder) as workspace:
        if talk.dry_run:
            content = gather(workspace, with_undescribed(workspace, held_by(workspace)))
            talk.say(f"would publish {len(content.figures)} figures and {len(content.memorial.named)} names")
            return 0
        made = publish(workspace)
        signed = signer(workspace).sign()
        remember_head(workspace)
        head = signed.head
    talk.say(made.summary.line)
    for note in made.summary.notes:
        talk.say(f"  {note}")
    page = made.path / "index.html"
    talk.data(
        {
            "release": made.id,
            "new": made.is_new,
            "path": str(made.path),
            "index": str(page),
            "counts": made.summary.counts,
            "ledger": {"size": head.size, "root": head.root},
            "checkpoint": signed.note.to_bytes().decode("utf-8"),
        },
        f"release {made.id}{'' if made.is_new else ' (unchanged)'}: {page}",
    )
    return 0
