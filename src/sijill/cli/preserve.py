"""``sijill preserve``: files become evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sijill.cli.options import Talk, loopback_option, opened, talks, workspace_option

if TYPE_CHECKING:
    from sijill.preserve.report import Kept, PreserveSummary

REFUSED = 3


@click.command(
    "preserve",
    epilog="Examples: sijill preserve report.html list.xlsx -w case/ --published 2025-01-31; "
    "sijill preserve https://news.example.org/a -w case/",
)
@click.argument("files", nargs=-1, required=True)
@workspace_option
@click.option("--confidential", is_flag=True, help="Keep them for named people only; in a sealed workspace.")
@click.option("--published", help="Day they were published, YYYY-MM-DD.")
@click.option("--language", help="Language, such as en or ar.")
@click.option("--country", help="Country they are about, such as SY.")
@click.option("--outlet", help="Organisation that published them; never a person.")
@click.option("--kind", type=click.Choice(["report", "list", "form", "post", "statement"]), help="What they are.")
@click.option("--url", help="Where they were found; kept sealed.")
@click.option(
    "--no-picture", is_flag=True, help="Make no picture and no PDF of pages, even where Chromium is installed."
)
@click.option("--read-anyway", is_flag=True, help="Read pages of the web that do not look like what was asked for.")
@loopback_option
@talks
def command(
    files: tuple[str, ...],
    folder: Path | None,
    confidential: bool,
    no_picture: bool,
    read_anyway: bool,
    allow_loopback: bool,
    talk: Talk,
    **known: str | None,
) -> int:
    """Keep FILES as evidence: bytes as received, SHA-256, ledger entry, and their text beside them.

    An address that begins with http:// or https:// is fetched through one guarded gateway and kept with every step on
    the way to it, if the setting preserve.web is on.

    Prints the SHA-256, the ledger index, the media type and the quality notes of each. A file that cannot be read, or a
    page that is not what was asked for, is kept all the same; the others go on, and the exit code is 3.
    """
    from sijill.preserve.arriving import WebChoices
    from sijill.preserve.metadata import Metadata
    from sijill.preserve.stage import preserve_files

    metadata = Metadata(**known)
    web = WebChoices(may_reach_here=allow_loopback, is_pictured=not no_picture, read_anyway=read_anyway)
    with opened(folder) as workspace:
        if talk.dry_run:
            talk.data({"would_preserve": list(files)}, f"would preserve {len(files)} files in {workspace.root}")
            return 0
        tier = "confidential" if confidential else "internal"
        summary = preserve_files(workspace, files, tier=tier, metadata=metadata, web=web)
    for refused in summary.refusals:
        talk.say(f"refused: {refused.line}{'; nothing is lost, it is kept as it came' if refused.sha256 else ''}")
    talk.data(summary.as_json(), _words(summary))
    for meaning in _meanings(summary):
        talk.say(meaning)
    return REFUSED if summary.refusals else 0


def _words(summary: PreserveSummary) -> str:
    return "\n".join(_line(kept) for kept in summary.documents)


def _meanings(summary: PreserveSummary) -> list[str]:
    """What each code among the notes means, once."""
    from sijill.preserve.quality import EXPLAINED

    told = sorted({code for kept in summary.documents if not kept.is_known for code in kept.quality})
    return [f"{code}: {EXPLAINED[code]}" for code in told]


def _line(kept: Kept) -> str:
    notes = f"  {', '.join(kept.quality)}" if kept.quality else ""
    again = "  received before" if kept.is_known else ""
    return f"{kept.sha256}  {kept.ledger_index}  {kept.media_type}  {kept.name}{again}{notes}"
