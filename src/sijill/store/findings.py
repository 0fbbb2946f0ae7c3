"""Findings: one thing that is not as it was recorded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """``what`` is wrong, ``where``, what was ``expected`` and what was ``got``; ``kind`` decides the verdict.

    ``kind`` is ``altered``, ``unreadable`` or ``unproven``.
    """

    what: str
    where: str
    expected: str
    got: str
    kind: str = "altered"

    def as_json(self) -> dict[str, str]:
        """The shape ``sijill verify --json`` prints."""
        return {"what": self.what, "where": self.where, "expected": self.expected, "got": self.got}
