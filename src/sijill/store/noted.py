"""Heads noted elsewhere: one that somebody gives, and those a folder outside every workspace remembers.

A ledger put back to an earlier day, or made anew, is intact in itself. Only a head kept elsewhere shows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sijill.errors import IntegrityError, Refusal
from sijill.store.canonical import sha256_hex
from sijill.store.findings import Finding
from sijill.store.heads import FILE, Head, remember, remembered

GIVEN = "the head given"
SEEN = "the head seen before"


@dataclass(frozen=True)
class Noted:
    """What is known of ledgers from elsewhere: ``head`` was given; ``folder`` holds the last head seen of each."""

    head: Head | None = None
    folder: Path | None = None

    def heads(self, log: str, findings: list[Finding]) -> list[tuple[Head, str]]:
        """Give the heads that the ledger called ``log`` must continue, each with where it is known from."""
        known = [(self.head, GIVEN)] if self.head is not None else []
        if self.folder is None or not log:
            return known
        try:
            seen = remembered(self._place(log))
        except (Refusal, OSError) as error:
            findings.append(Finding(SEEN, f"{self._place(log).name}/{FILE}", "log, root and size", str(error)))
            return known
        return [*known, (seen.head, SEEN)] if seen is not None else known

    def remember(self, log: str, head: Head) -> None:
        """Keep ``head`` for the next time, unless a longer one is kept; nothing happens without a folder."""
        if self.folder is None or not log:
            return
        place = self._place(log)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        remember(place, log, head)

    def refuse_rolled_back(self, log: str, now: Head) -> None:
        """Refuse a ledger that is shorter than its head seen before, or another at the same length.

        Raises:
            IntegrityError: ``ledger.rolled-back``.
        """
        told: list[Finding] = []
        for head, where in self.heads(log, told):
            if head.size > now.size or (head.size == now.size and head != now):
                raise IntegrityError(
                    "ledger.rolled-back",
                    f"a ledger of {now.mark}",
                    f"at least {where}: {head.mark}",
                    "it was put back to an earlier day: restore the newest backup, or run sijill verify --seen",
                )

    def _place(self, log: str) -> Path:
        assert self.folder is not None
        return self.folder / sha256_hex(log.encode("utf-8"))[:32]
