"""``sijill extract --explain``: the reading laid open in the terminal, or written as a page for the desk."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from sijill.cli.options import Talk
from sijill.model.readings import Reading
from sijill.policies.policy import Policy


def explained(text: str, reading: Reading, policy: Policy | None, page: Path | None, talk: Talk) -> str:
    """Give the reading laid open for the terminal, in colour where one is; with ``page``, write the page too."""
    from sijill.extract.explained.page import as_html
    from sijill.extract.explained.terminal import in_terminal
    from sijill.policies.explained import makings

    making = (policy, makings(reading.claims, policy)) if policy is not None else None
    if page is not None:
        page.write_text(as_html(text, reading, making), encoding="utf-8")
        talk.say(f"written: {page} (for the desk: it shows protected names)")
    color = talk.color and sys.stdout.isatty()
    return in_terminal(text, reading, making, color, shutil.get_terminal_size().columns if color else 100)
