"""One invented page of a set, and what it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class MadePage:
    """A page, how it was reached, and what it is (``wall`` is empty for the page asked for)."""

    name: str
    html: str
    asked: str
    final: str
    status: int
    wall: str
