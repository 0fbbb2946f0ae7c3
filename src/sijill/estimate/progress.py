"""Progress: what an estimate is busy with, for whoever waits; nothing that is estimated depends on it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Told what is being done and what share of the most work allowed is done, 0 to 1."""


def silent(words: str, share: float) -> None:
    """Tells nobody."""
