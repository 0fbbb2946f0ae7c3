"""Demands: what a court may ask of evidence beyond that nothing was altered, such as a stamp of a time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sijill.errors import UsageError
from sijill.store.canonical import JsonValue
from sijill.store.findings import Finding


@dataclass(frozen=True)
class Demands:
    """How many authorities must have stamped, and how many cosigners signed, a head that covers all evidence.

    Raises:
        UsageError: ``verify.bad-demand`` for less than none.
    """

    stamps: int = 0
    cosignatures: int = 0

    def __post_init__(self) -> None:
        if min(self.stamps, self.cosignatures) < 0:
            raise UsageError("verify.bad-demand", "a number below 0", "0 or more")

    def unmet(self, checked: Mapping[str, JsonValue]) -> list[Finding]:
        """Give a finding (unproven) for each demand that what was checked does not meet.

        Args:
            checked: As ``verify`` tells it: ``anchored`` and ``cosigned`` as n/m, up to ``anchored_size`` and
                ``cosigned_size``; ``last_evidence`` is the number of the last entry that keeps a document.
        """
        last = checked.get("last_evidence")
        needed = int(str(last)) + 1 if last is not None else 1
        asked = (
            ("anchor", "anchored", self.stamps, "stamps"),
            ("cosignature", "cosigned", self.cosignatures, "cosignatures"),
        )
        found = []
        for what, name, least, called in asked:
            told, size = checked.get(name), checked.get(f"{name}_size")
            done = int(str(told).partition("/")[0]) if told else 0
            reaches = int(str(size)) if size is not None else 0
            if least and (done < least or reaches < needed):
                wanted = f"{least} {called} of a head of at least {needed} entries, which all evidence is in"
                found.append(Finding(what, "heads", wanted, f"{done}, to {reaches}" if done else "none", "unproven"))
        return found
