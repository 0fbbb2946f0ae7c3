"""Remembered: what the methods said of a table, so that drawn tables which are the same are estimated once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence

from sijill.estimate.captures import Captures
from sijill.model.estimates import Estimate


def table_digest(captures: Captures) -> str:
    """The SHA-256 of the lists, patterns, stratum and shared origins of a table."""
    told = [captures.lists, captures.counts, captures.stratum, captures.same_origin]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


class Remembered:
    """Estimates of a table, worked out the first time it is seen.

    Args:
        estimates: What the methods say of a table; it must say the same of the same table.
        after: Called after each table asked for.

    Attributes:
        asked: Tables asked for.
    """

    def __init__(
        self, estimates: Callable[[Captures], Sequence[Estimate]], after: Callable[[], None] = lambda: None
    ) -> None:
        self.asked = 0
        self._estimates, self._after = estimates, after
        self._held: dict[str, tuple[Estimate, ...]] = {}

    def __call__(self, captures: Captures) -> tuple[Estimate, ...]:
        """What the methods say of the table."""
        digest = table_digest(captures)
        if digest not in self._held:
            self._held[digest] = tuple(self._estimates(captures))
        self.asked += 1
        self._after()
        return self._held[digest]

    @property
    def made(self) -> int:
        """Different tables among them."""
        return len(self._held)
