"""Estimate: how many people there were in all, by one method, with what must hold for it to be right."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sijill.errors import Refusal

Plain = Sequence["Plain"] | Mapping[str, "Plain"] | str | int | float | bool | None
"""What JSON can say."""


@dataclass(frozen=True, slots=True)
class Total:
    """A number of people with its interval.

    Attributes:
        mean: The estimate itself: the average over models, the posterior mean, or the one model's maximum (persons).
        median: Middle of the interval's distribution (persons).
        low: Lower end (persons).
        high: Upper end (persons, >= low).
        level: How often such an interval would hold the truth if the assumption held, above 0 and below 1.

    Raises:
        Refusal: A number that is not finite or negative, ends in the wrong order, a median outside them.
    """

    mean: float
    median: float
    low: float
    high: float
    level: float

    def __post_init__(self) -> None:
        for number in (self.mean, self.median, self.low, self.high):
            if not math.isfinite(number) or number < 0:
                raise Refusal(f"an estimate counts people, 0 or more, got {number!r}")
        if not self.low <= self.median <= self.high:
            raise Refusal(f"an interval runs upwards past its median, got {self.low}-{self.median}-{self.high}")
        if not 0 < self.level < 1:
            raise Refusal(f"a level lies between 0 and 1, got {self.level}")

    def less(self, documented: int) -> Total:
        """The people beyond ``documented``: the same interval, so many lower."""
        mean, median, low, high = (round(end - documented, 6) for end in (self.mean, self.median, self.low, self.high))
        return Total(mean, median, low, high, self.level)

    def as_json(self) -> dict[str, float]:
        """The contract's shape: ``mean``, ``median``, ``low``, ``high``, ``level``."""
        return {"mean": self.mean, "median": self.median, "low": self.low, "high": self.high, "level": self.level}


@dataclass(frozen=True, slots=True)
class EstimateWarning:
    """What a reader must know before using an estimate.

    Attributes:
        code: Stable dotted code: ``estimate.models-without-maximum``.
        message: What was found, and what to do.

    Raises:
        Refusal: A code without a dot, or no message.
    """

    code: str
    message: str

    def __post_init__(self) -> None:
        if "." not in self.code or not self.message.strip():
            raise Refusal(f"a warning has a dotted code and a message, got {self.code!r}")

    def as_json(self) -> dict[str, str]:
        """``code`` and ``message``."""
        return {"code": self.code, "message": self.message}


@dataclass(frozen=True, slots=True)
class Estimate:
    """How many people there were in all, by one method: those on a list and those whom nobody recorded.

    Attributes:
        method: Name of the method: ``log-linear``.
        documented: People on at least one of the lists used (persons, >= 0).
        total: Documented and undocumented together, or ``None`` when no estimate can be made.
        assumption: What must hold for it to be right, in one plain sentence.
        stratum: Which people, as ``(column, value)`` pairs; empty for all of the table. A value is ``None`` when it is
            not known.
        diagnostics: How it was come by: models, weights, bootstrap, masses.
        warnings: What a reader must know, in order of weight.
        seconds: How long it took.

    Raises:
        Refusal: No assumption, a total below the documented, no total and no warning that says why.
    """

    method: str
    documented: int
    total: Total | None
    assumption: str
    stratum: tuple[tuple[str, str | None], ...] = ()
    diagnostics: Mapping[str, Plain] = field(default_factory=dict)
    warnings: tuple[EstimateWarning, ...] = ()
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if not self.method or not self.assumption.strip():
            raise Refusal("an estimate names its method and what must hold for it to be right")
        if isinstance(self.documented, bool) or self.documented < 0:
            raise Refusal(f"documented counts people, 0 or more, got {self.documented!r}")
        if self.total is None and not self.warnings:
            raise Refusal("an estimate that cannot be made says why")
        if self.total is not None and min(self.total.low, self.total.mean) < self.documented:
            raise Refusal(f"a total of {self.total.low:g} lies below the {self.documented} people documented")

    @property
    def undocumented(self) -> Total | None:
        """The people on no list, or ``None`` when no estimate can be made."""
        return None if self.total is None else self.total.less(self.documented)

    def warns(self, code: str) -> bool:
        """Whether a warning with ``code`` stands on it."""
        return any(warning.code == code for warning in self.warnings)

    def as_json(self) -> dict[str, Plain]:
        """The contract's shape."""
        return {
            "method": self.method,
            "stratum": dict(self.stratum) or None,
            "documented": self.documented,
            "total": None if self.total is None else self.total.as_json(),
            "undocumented": None if self.undocumented is None else self.undocumented.as_json(),
            "assumption": self.assumption,
            "diagnostics": dict(self.diagnostics),
            "warnings": [warning.as_json() for warning in self.warnings],
            "seconds": self.seconds,
        }
