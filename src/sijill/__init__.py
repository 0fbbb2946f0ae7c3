"""Sijill: from the evidence to an accountable count.

The flow in four lines::

    preserve  bytes -> documents and ledger entries          extract  documents -> claims and testimony
    record    claims and list rows -> victim records         link     victim records -> victims
    corroborate  claims -> chains and figures                estimate lists and victims -> those nobody recorded
    protect   what may leave                                 publish  reviewed figures -> a release
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sijill.store.workspace import Workspace

__version__ = "0.1.0"

__all__ = ["__version__", "open_workspace"]


def open_workspace(folder: str | Path) -> Workspace:
    """Open the workspace in ``folder``.

    Raises:
        UsageError: There is no workspace there (``store.no-workspace``).
    """
    from pathlib import Path

    from sijill.store.workspace import Workspace

    return Workspace.open(Path(folder))
