"""Changes a person makes to a claim: which values there are to change, and what each may be.

They stand in the ledger in clear and for good, so each is a number, a day, a flag or a word of a closed list; never a
name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from sijill.errors import UsageError
from sijill.model.vocabulary import Harm, Sex, Status, VerificationState, Voice

if TYPE_CHECKING:
    from sijill.store.canonical import JsonValue

OLDEST = 130
"""Years; nobody is older."""
Check = Callable[[object], bool]


def _number(most: int = 2**53 - 1) -> Check:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _word(words: tuple[str, ...]) -> Check:
    return lambda value: isinstance(value, str) and value in words


CHANGEABLE: Mapping[str, tuple[str, bool, Check]] = {
    "low": ("a whole number", True, _number()),
    "high": ("a whole number, or open", True, _number()),
    "age_low": (f"years, 0 to {OLDEST}", True, _number(OLDEST)),
    "age_high": (f"years, 0 to {OLDEST}", True, _number(OLDEST)),
    "when_from": ("a day such as 2025-01-31", True, _is_day),
    "when_to": ("a day such as 2025-01-31", True, _is_day),
    "negated": ("true or false", False, _is_flag),
    "historical": ("true or false", False, _is_flag),
    "hearsay": ("true or false", False, _is_flag),
    "garbled": ("true or false", False, _is_flag),
    "harm": (", ".join(Harm), False, _word(tuple(Harm))),
    "status": (", ".join(Status), False, _word(tuple(Status))),
    "sex": (", ".join(Sex), True, _word(tuple(Sex))),
    "voice": (", ".join(Voice), False, _word(tuple(Voice))),
    "verification": (", ".join(VerificationState), False, _word(tuple(VerificationState))),
}
"""For each column of a claim that a person may change: what it may be, whether it may be unknown, and the check."""
RANGES = (("low", "high"), ("age_low", "age_high"), ("when_from", "when_to"))


def checked_changes(claim: Mapping[str, object], changes: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Give ``changes`` when each is a value that a claim can have, and its ranges still run upwards.

    Raises:
        UsageError: ``decide.changes``; the value itself is not repeated.
    """
    for name, value in changes.items():
        if name not in CHANGEABLE:
            raise UsageError("decide.changes", "no value of that name can be changed", ", ".join(CHANGEABLE))
        wanted, may_be_unknown, fits = CHANGEABLE[name]
        if not (fits(value) or (value is None and may_be_unknown)):
            raise UsageError("decide.changes", f"{name} cannot be that", wanted)
    after = {**claim, **changes}
    for low, high in RANGES:
        first, last = after.get(low), after.get(high)
        if first is not None and last is not None and _order(first) > _order(last):
            raise UsageError("decide.changes", f"{low} above {high}", "a range that runs upwards", f"give {high} too")
    return dict(changes)


def _order(value: object) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, str(value))
